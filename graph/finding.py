"""Finding: the stakeholders that a text may mean, and the names that come near it. It offers, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import Stakeholder
from .names import NEAR, Name, name_key, parts
from .store import Reader

_NEAR_IN_PART = 82
HOW = ("id", "exact", "prefix", "words", "near")


@dataclass(frozen=True, slots=True)
class Match:
    """A stakeholder that a text may mean, the form of its name that matched, and how: id, exact, prefix, words or near."""

    stakeholder: Stakeholder
    form: str
    how: str


def find(reader: Reader, text: str, *, limit: int = 20) -> list[Match]:
    """The stakeholders that `text` may mean, most exact first, then by name, then by id; near ones only where nothing else matches."""
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
    return sorted(matches, key=lambda match: (HOW.index(match.how), name_key(match.stakeholder.name), match.stakeholder.id))[:limit]


def suggestions(reader: Reader, text: str, *, limit: int = 3) -> list[str]:
    """Forms of names that come near `text`, each once and one a stakeholder.

    Of "one (other)" those who have one of the two as a name come first. Then come names that begin with the text, then those that have its
    words, each the shortest first, then by their letters. Only where there are none, those that are spelt like it, the nearest first.
    """
    key = name_key(text)
    if not key:
        return []
    names: list[Name] = []
    for way in parts(text):
        keys = [name_key(part) for part in way]
        names += sorted(reader.named(keys), key=lambda name, keys=keys: (keys.index(name.key), name.stakeholder, name.form))  # type: ignore[misc]
    names += _shortest(reader.names_starting(key, limit * 8))
    names += _shortest(reader.names_with(key.split(), limit * 8))
    nearest: dict[str, str] = {}
    for name in names or _near(reader, key, limit * 4):
        if name.form not in nearest.values():
            nearest.setdefault(name.stakeholder, name.form)
    return list(nearest.values())[:limit]


def _shortest(names: Iterable[Name]) -> list[Name]:
    return sorted(names, key=lambda name: (len(name.key), name.key, name.form, name.stakeholder))


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
