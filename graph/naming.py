"""Naming: which stakeholder a text means.

A text means a stakeholder when it is its id, else when it equals a name or alias of one stakeholder alone, else when the names that begin
with it are all of one stakeholder. Anything else is refused, with the candidates or with names that come near: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .errors import AmbiguousName, UnknownName
from .model import Stakeholder
from .names import NEAR, Name, name_key
from .store import Reader

_SHOWN = 8
_NEAR_IN_PART = 82


@dataclass(frozen=True, slots=True)
class Match:
    """A stakeholder that a text may mean, the form of its name that matched, and how: id, exact, prefix, words or near."""

    stakeholder: Stakeholder
    form: str
    how: str


def resolve(reader: Reader, text: str) -> Stakeholder:
    """The one stakeholder that `text` means. Raises AmbiguousName or UnknownName."""
    text = text.strip()
    for candidate in dict.fromkeys((text, text.lower())):
        if found := next(iter(reader.stakeholders([candidate])), None):
            return found
    if key := name_key(text):
        for names in (reader.named([key]), reader.names_starting(key, _SHOWN * 4)):
            if ids := {name.stakeholder for name in names}:
                found_all = _by_name(reader.stakeholders(sorted(ids)))
                if len(found_all) == 1:
                    return found_all[0]
                raise AmbiguousName(text, [f"{one.name} ({one.kind}, {one.id})" for one in found_all[:_SHOWN]])
    raise UnknownName(text, suggestions(reader, text))


def find(reader: Reader, text: str, *, limit: int = 20) -> list[Match]:
    """The stakeholders that `text` may mean, most exact first, then by name; near ones only where nothing else matches."""
    key = name_key(text)
    found: dict[str, tuple[str, str]] = {
        one.id: (one.id, "id") for one in reader.stakeholders(list(dict.fromkeys((text.strip(), text.strip().lower()))))
    }
    steps = (
        (reader.named([key]), "exact"),
        (reader.names_starting(key, limit * 4), "prefix"),
        (reader.names_with(key.split(), limit * 4), "words"),
    )
    for names, how in steps if key else ():
        for name in sorted(names, key=lambda name: (name.key, name.stakeholder, name.form)):
            found.setdefault(name.stakeholder, (name.form, how))
    if not found and key:
        found = {name.stakeholder: (name.form, "near") for name in reversed(_near(reader, key, limit))}
    matches = [Match(one, *found[one.id]) for one in reader.stakeholders(sorted(found))]
    order = ("id", "exact", "prefix", "words", "near")
    return sorted(matches, key=lambda match: (order.index(match.how), name_key(match.stakeholder.name), match.stakeholder.id))[:limit]


def suggestions(reader: Reader, text: str, *, limit: int = 3) -> list[str]:
    """Forms of names that come near `text`, nearest first: those with its words, else those spelt like it."""
    key = name_key(text)
    if not key:
        return []
    with_words = sorted(reader.names_with(key.split(), limit * 8), key=lambda name: (len(name.key), name.key, name.form))
    nearest: dict[str, str] = {}
    for name in with_words or _near(reader, key, limit * 4):
        nearest.setdefault(name.stakeholder, name.form)
    return list(nearest.values())[:limit]


def _near(reader: Reader, key: str, limit: int) -> list[Name]:
    # Imported here: a question whose name is known need not wait for it.
    from rapidfuzz import fuzz, process

    names = sorted(reader.names(), key=lambda name: (name.key, name.stakeholder, name.form))
    keys = [name.key for name in names]
    # Spelt like it as a whole, else like a part of it: "Clear Watr" for "Clear Water Strategy".
    for scorer, cutoff in ((fuzz.ratio, NEAR), (fuzz.WRatio, _NEAR_IN_PART)):
        if found := process.extract(key, keys, scorer=scorer, limit=limit, score_cutoff=cutoff):
            return [names[position] for _, _, position in sorted(found, key=lambda hit: (-hit[1], hit[2]))]
    return []


def _by_name(stakeholders: Iterable[Stakeholder]) -> list[Stakeholder]:
    return sorted(stakeholders, key=lambda one: (name_key(one.name), one.id))
