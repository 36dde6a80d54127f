"""A place in a file of rules: what stands there, and the mistakes that were met. No mistake ends the reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...graph import said, similar
from ...graph.drafts import Place, Problem
from ...graph.listing import quoted
from ...graph.understanding import word_key

if TYPE_CHECKING:
    import yaml

_APART = " > "
_FRENCH: Mapping[str, tuple[str, ...]] = {
    "expect": ("attendu", "attendus", "expected"),
    "checked": ("vérifié", "vérifiés"),
    "rule": ("règle",),
    "who": ("qui",),
    "tie": ("lien", "liens", "ties"),
    "to": ("vers", "à"),
    "at least": ("au moins",),
    "name": ("nom", "names", "noms"),
    "kind": ("genre", "genres", "kinds"),
    "form": ("forme", "formes", "forms"),
    "sector": ("secteur", "secteurs", "sectors"),
    "country": ("pays", "countries"),
    "region": ("région", "régions", "regions"),
    "part of": ("fait partie de", "partie de"),
    "not": ("sauf", "except"),
    "date": ("date", "on", "le"),
    "source": ("source",),
    "place": ("emplacement", "endroit"),
}
"""What else a key may be called, French first."""
_IS_FRENCH = frozenset(word_key(words[0]) for key, words in _FRENCH.items() if words[0] != key)


def as_written(key: str, *, is_french: bool) -> str:
    """The key as it is written in one of the two languages."""
    return _FRENCH.get(key, (key,))[0] if is_french else key


@dataclass(slots=True)
class Notes:
    """The mistakes of a file that were met so far."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def fault(self, line: int, message: str) -> None:
        """Notes a mistake."""
        self.problems.append(Problem(Place(self.file, "", line), "", message))


@dataclass(frozen=True, slots=True)
class Spot:
    """A node of the tree, under the keys that lead to it as they are written."""

    node: yaml.Node | None
    notes: Notes
    path: tuple[str, ...] = ()

    @property
    def line(self) -> int:
        """Where it begins, from 1."""
        return int(self.node.start_mark.line) + 1 if self.node else 1

    @property
    def sort(self) -> str:
        """`text`, `list` or `keys`."""
        return {"sequence": "list", "mapping": "keys"}.get(str(getattr(self.node, "id", "")), "text")

    @property
    def is_french(self) -> bool:
        """Whether the keys that lead here, or those that stand here, are French."""
        here = [str(key.value) for key, _ in self.node.value] if self.node and self.sort == "keys" else []
        return any(word_key(word) in _IS_FRENCH for word in (*self.path, *here))

    def fault(self, message: str) -> None:
        """Notes a mistake that stands here."""
        told = said("{place}: {message}", place=_APART.join(self.path), message=message) if self.path else message
        self.notes.fault(self.line, told)

    def text(self) -> str:
        """The text that stands here; none, or anything else, is a mistake."""
        if not self.node or self.sort != "text":
            self.fault(said("a list or keys stand where one text belongs; write one"))
            return ""
        text = " ".join(str(self.node.value).split())
        if not text:
            self.fault(said("nothing stands here; write what is meant, or take the line out"))
        return text

    def items(self) -> list[Spot]:
        """The members of the list that stands here; anything else is a list of one."""
        if not self.node or self.sort != "list":
            return [self] if self.node and (self.sort == "keys" or self.node.value) else []
        return [Spot(one, self.notes, (*self.path, str(number))) for number, one in enumerate(self.node.value, 1)]

    def texts(self) -> tuple[str, ...]:
        """The texts of the list that stands here; keys, or nothing at all, are a mistake."""
        if self.sort == "keys":
            self.fault(said("keys stand where a list belongs; write it as [one, two]"))
            return ()
        found = self.items()
        if not found:
            self.fault(said("nothing stands here; write what is meant, or take the line out"))
        return tuple(text for one in found if (text := one.text()))

    def only(self, known: Collection[str]) -> dict[str, Spot]:
        """What stands here under each of these keys, in English or French; any other, or one that stands there twice, is a mistake."""
        if not self.node or self.sort != "keys":
            is_top_list = self.sort == "list" and not self.path
            self.fault(
                said("a list stands here; write expect: in a line above it")
                if is_top_list
                else said("keys belong here, each with a ':' and what is said of it")
            )
            return {}
        meant = {word_key(word): key for key in known for word in (key, *_FRENCH.get(key, ()))}
        found: dict[str, Spot] = {}
        for key_node, value in self.node.value:
            key = str(key_node.value) if key_node.id == "scalar" else ""
            ours = meant.get(word_key(key), "")
            spot = Spot(value, self.notes, (*self.path, key))
            line = int(key_node.start_mark.line) + 1
            if key_node.id != "scalar":
                self.notes.fault(line, said("a list stands where a name belongs; write NAME: and then the list"))
            elif not ours:
                self.notes.fault(line, self._told(_no_key(key, known, is_french=self.is_french)))
            elif ours in found:
                first = str(found[ours].line)
                self.notes.fault(line, self._told(said("'{key}' stands there twice, first in line {line}; keep one", key=key, line=first)))
            else:
                found[ours] = spot
        return found

    def _told(self, message: str) -> str:
        return said("{place}: {message}", place=_APART.join(self.path), message=message) if self.path else message


def _no_key(key: str, known: Collection[str], *, is_french: bool) -> str:
    words = [as_written(one, is_french=french) for french in (is_french, not is_french) for one in known]
    if near := similar(key, list(dict.fromkeys(words)), limit=1):
        return said("'{key}' is no key here; did you mean {names}?", key=key, names=quoted(near))
    return said("'{key}' is no key here; write one of {names}", key=key, names=", ".join(words[: len(known)]))
