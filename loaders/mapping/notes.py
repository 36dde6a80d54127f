"""A place in a mapping that is being read: what stands there, and what is noted of it. No mistake ends the reading."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from ...graph import said, similar
from ...graph.drafts import Place, Problem
from ...graph.listing import quoted
from .nodes import Entries, Items, Node, Text
from .wording import canonical

APART = " > "


@dataclass(slots=True)
class Notes:
    """What was met so far: mistakes, and the keys that are not sure. `headings` are those of the list that have a sign of ours, a ? at
    their end or a + within, and mean nothing by it."""

    file: str
    headings: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    unsure: list[tuple[str, int]] = field(default_factory=list)

    def is_heading(self, text: str) -> bool:
        """Whether the text is one of these headings."""
        return _bare(text) in self.headings

    def fault(self, line: int, message: str, path: str = "") -> None:
        """Notes a mistake."""
        told = said("{place}: {message}", place=path, message=message) if path else message
        self.problems.append(Problem(Place(self.file, "", line), "", told))


@dataclass(frozen=True, slots=True)
class Spot:
    """A node of the tree, under the keys that lead to it: `path` as our own words have them, `written` as they stand there."""

    node: Node
    path: tuple[str, ...]
    notes: Notes
    written: tuple[str, ...] = ()

    @property
    def line(self) -> int:
        return self.node.line

    @property
    def where(self) -> str:
        """The keys that lead to it, as they stand there."""
        return APART.join(self.written)

    @property
    def is_text(self) -> bool:
        return isinstance(self.node, Text)

    @property
    def is_empty_text(self) -> bool:
        """Whether nothing stands there, in quotes."""
        return isinstance(self.node, Text) and self.node.is_quoted and not self.node.text

    @property
    def is_list(self) -> bool:
        return isinstance(self.node, Items)

    @property
    def has_keys(self) -> bool:
        return isinstance(self.node, Entries)

    @property
    def is_unsure(self) -> bool:
        """Whether a `?` stands behind what is there, be it within the quotes: unless that is what a heading of the list is like."""
        if not isinstance(self.node, Text):
            return self.node.is_unsure
        text = self._whole
        return text == "?" or (text.endswith("?") and text[-2].isspace() and not self.notes.is_heading(text))

    @property
    def bare(self) -> str:
        """The text that stands here without a `?` behind it; empty where there is none."""
        return self._whole[:-1].rstrip() if self.is_unsure else self._whole

    @property
    def _whole(self) -> str:
        """The text that stands here with the `?` behind it."""
        text = self.node.text if isinstance(self.node, Text) else ""
        return f"{text} ?".strip() if self.node.is_unsure else text

    def fault(self, message: str) -> None:
        """Notes a mistake that stands here."""
        self.notes.fault(self.line, message, self.where)

    def below(self, key: str, node: Node) -> Spot:
        """What stands here under a key."""
        return Spot(node, (*self.path, key), self.notes, (*self.written, key))

    def _doubt(self) -> None:
        self.notes.unsure.append((APART.join(self.path), self.line))

    def _called(self, key: str) -> Spot:
        """The same under a key of ours."""
        return replace(self, path=(*self.path[:-1], key))

    def text(self, *, may_be_empty: bool = False) -> str:
        """The text that stands here without a `?` behind it, of which a note is made; empty where there is none, which is a mistake."""
        if not isinstance(self.node, Text):
            self.fault(said("a list or keys stand where one text belongs; write one"))
            return ""
        text = self.bare
        if self.is_unsure:
            self._doubt()
            return text
        if not text and not self.node.is_quoted and not may_be_empty:
            self.fault(said("nothing stands here; write what is meant, or take the line out"))
        return text

    def items(self) -> list[Spot]:
        """The members of the list that stands here, a text being a list of one; a `?` that is a member says that the list is not sure."""
        if isinstance(self.node, Entries):
            self.fault(said("keys stand where a list belongs; write it as [one, two]"))
            return []
        if isinstance(self.node, Text):
            return [self] if self.node.text or self.node.is_quoted or self.node.is_unsure else []
        members = [self.below(str(number), item) for number, item in enumerate(self.node.items if isinstance(self.node, Items) else (), 1)]
        if self.node.is_unsure or any(one.is_doubt for one in members):
            self._doubt()
        return [one for one in members if not one.is_doubt]

    @property
    def is_doubt(self) -> bool:
        """Whether nothing but a `?` stands here."""
        return isinstance(self.node, Text) and ((self.node.is_unsure and not self.node.text) or self.node.text == "?")

    def texts(self) -> tuple[str, ...]:
        """The texts of the list that stands here."""
        return tuple(text for one in self.items() if (text := one.text()))

    def words(self) -> tuple[str, ...]:
        """Words of cells, or signs, in a list: what stands in quotes is just that, a `?`, a space or nothing at all included."""
        if self.has_keys:
            self.items()
            return ()
        members = self.node.items if isinstance(self.node, Items) else (self.node,)
        if self.is_list and self.node.is_unsure:
            self._doubt()
        return tuple(Spot(one, self.path, self.notes, self.written)._word() for one in members)

    def _word(self) -> str:
        """The text that stands here, as it is where it is in quotes."""
        if not isinstance(self.node, Text) or not self.node.is_quoted:
            return self.text(may_be_empty=True)
        if self.node.is_unsure:
            self._doubt()
        return self.node.raw

    def pairs(self) -> Iterator[tuple[str, Spot]]:
        """Each key as it is written with what stands there; one that stands there twice is a mistake."""
        if not isinstance(self.node, Entries):
            if self.is_unsure:
                self.text()
            elif not isinstance(self.node, Text) or self.node.text:
                self.fault(said("keys belong here, each with a ':' and what is said of it"))
            return
        if self.node.is_unsure:
            self._doubt()
        seen: dict[str, int] = {}
        for key, node in self.node.entries:
            spot = self.below(key.text, node)
            if key.text in seen:
                self.notes.fault(
                    key.line, said("it stands there twice, first in line {line}; keep one of them", line=str(seen[key.text])), spot.where
                )
                continue
            seen[key.text] = key.line
            yield key.text, spot

    def keys(self, known: Collection[str]) -> tuple[dict[str, Spot], dict[str, Spot]]:
        """What stands here under each of these keys of ours, however it is written; and under every other, by the key as it is written."""
        ours: dict[str, Spot] = {}
        others: dict[str, Spot] = {}
        for key, spot in self.pairs():
            ours_as = canonical(key, known)
            if not ours_as:
                others[key] = spot
            elif before := ours.get(ours_as):
                told = said("it says the same as '{key}' in line {line}; keep one of them", key=before.written[-1], line=str(before.line))
                spot.fault(told)
            else:
                ours[ours_as] = spot._called(ours_as)
        return ours, others

    def only(self, known: Collection[str]) -> dict[str, Spot]:
        """What stands here under each of these keys; any other is a mistake."""
        ours, others = self.keys(known)
        for key, spot in others.items():
            spot.fault(no_key(key, known))
        return ours


def no_key(key: str, known: Collection[str]) -> str:
    """The mistake that a key is none of those that there are."""
    near = similar(key, sorted(known), limit=1)
    if near:
        return said("'{key}' is no key here; did you mean {names}?", key=key, names=quoted(near))
    return said("'{key}' is no key here; write one of {names}", key=key, names=", ".join(known))


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())


def with_signs(headings: Collection[str]) -> frozenset[str]:
    """Those of the headings that have a sign of ours, as notes have them."""
    return frozenset(_bare(one) for one in headings if "+" in one or one.rstrip().endswith("?"))
