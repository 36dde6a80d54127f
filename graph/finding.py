"""Finding: the stakeholders that a text may mean, and the names that come near it. It offers, and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import nsmallest
from typing import NamedTuple

from .model import Stakeholder, Tie
from .names import NEAR, Name, former_key, name_key, parts
from .prose import SORTS, Prose, Sort, has_words
from .store import Reader

_NEAR_IN_PART = 82
HOW = ("id", "former", "exact", "prefix", "words", *SORTS, "near")


class Match(NamedTuple):
    """A stakeholder that a text may mean, the words that matched, and how: as id, exact, prefix, words or near these are a form of its
    name, as former the id of one that was merged into it; as role, note or quote they are what is said of it, or of the `tie` that leads
    from it to `other`.
    """

    stakeholder: Stakeholder
    matched: str
    how: str
    tie: Tie | None = None
    other: Stakeholder | None = None


def find(reader: Reader, text: str, *, limit: int = 20, everywhere: bool = False) -> list[Match]:
    """The first `limit` that `text` may mean, in the order of `HOW`; of those alike by name, then by id.

    Names are searched; roles, notes and quotes only where no name has the words, or `everywhere`; and names spelt like it only where
    nothing has them. A stakeholder comes once by its name, and once for each tie of which the words are said.
    """
    matches = _by_name(reader, text, limit)
    if everywhere or not matches:
        matches += _by_prose(reader, text, limit)
    if not matches and (key := name_key(text)):
        found = {name.stakeholder: name.form for name in reversed(_near(reader.names(), key, limit))}
        matches = [Match(one, found[one.id], "near") for one in reader.stakeholders(sorted(found))]
    return sorted(matches, key=_order)[:limit]


def _order(match: Match) -> tuple[int, str, str, str]:
    one = match.stakeholder
    return HOW.index(match.how), name_key(one.name), one.id, match.tie.id if match.tie else ""


def _by_name(reader: Reader, text: str, limit: int) -> list[Match]:
    key = name_key(text)
    ids = list(dict.fromkeys((text.strip(), text.strip().lower())))
    found: dict[str, tuple[str, str]] = {one.id: (one.id, "id") for one in reader.stakeholders(ids)}
    former = {former_key(id_) for id_ in ids}
    steps = (
        ((name for name in reader.named(former) if name.key in former), "former"),
        (reader.named([key]), "exact"),
        (reader.names_starting(key, limit * 4), "prefix"),
        (reader.names_with(key.split(), limit * 4), "words"),
    )
    for names, how in steps if key else ():
        for name in sorted(names, key=lambda name: (name.key, name.stakeholder, name.form)):
            found.setdefault(name.stakeholder, (name.form, how))
    return [Match(one, *found[one.id]) for one in reader.stakeholders(sorted(found))]


def _by_prose(reader: Reader, text: str, limit: int) -> list[Match]:
    """The first `limit` stakeholders and ties of which the words are said, each once: by role before note, and by note before quote."""
    said: dict[tuple[str, str], Prose] = {}
    for one in prose_with(reader, text):
        held = said.get((one.stakeholder, one.tie))
        if not held or (SORTS.index(one.sort), one.text) < (SORTS.index(held.sort), held.text):
            said[one.stakeholder, one.tie] = one
    names = {brief.id: name_key(brief.name) for brief in reader.briefs({id_ for id_, _ in said})}
    first = nsmallest(limit, said.values(), key=lambda one: (SORTS.index(one.sort), names[one.stakeholder], one.stakeholder, one.tie))
    ties = {tie.id: tie for tie in reader.ties({one.tie for one in first if one.tie})}
    ends = {one.id: one for one in reader.stakeholders({one.stakeholder for one in first} | {tie.target for tie in ties.values()})}
    return [
        Match(ends[one.stakeholder], one.text, one.sort, tie, ends[tie.target] if tie else None)
        for one in first
        for tie in [ties.get(one.tie)]
    ]


def prose_with(reader: Reader, text: str, sorts: tuple[Sort, ...] = SORTS) -> Iterator[Prose]:
    """What is said, in these sorts of prose, with each word of `text` at the beginning of a word of its own; in any order."""
    words = name_key(text).split()
    decided: dict[str, bool] = {}  # many ties have the same role
    for one in reader.prose(words, sorts) if words else ():
        if one.text not in decided:
            decided[one.text] = has_words(one.text, words)
        if decided[one.text]:
            yield one


def suggestions(
    reader: Reader, text: str, *, limit: int = 3, spelt_alike: bool = True, names: Callable[[], Iterable[Name]] | None = None
) -> list[str]:
    """Forms of names that come near `text`, each once and one a stakeholder.

    Of "one (other)" those who have one of the two as a name come first. Then come names that begin with the text, then those that have its
    words, each the shortest first, then by their letters. Only where there are none, those that are `spelt_alike`, the nearest first. All
    are read for that; whoever asks about many texts reads them once, and gives them by `names`.
    """
    key = name_key(text)
    if not key:
        return []
    found: list[Name] = []
    for way in parts(text):
        keys = [name_key(part) for part in way]
        found += sorted(reader.named(keys), key=lambda name, keys=keys: (keys.index(name.key), name.stakeholder, name.form))  # type: ignore[misc]
    found += _shortest(reader.names_starting(key, limit * 8))
    found += _shortest(reader.names_with(key.split(), limit * 8))
    nearest: dict[str, str] = {}
    for name in found or (_near((names or reader.names)(), key, limit * 4) if spelt_alike else ()):
        if name.form not in nearest.values():
            nearest.setdefault(name.stakeholder, name.form)
    return list(nearest.values())[:limit]


def _shortest(names: Iterable[Name]) -> list[Name]:
    return sorted(names, key=lambda name: (len(name.key), name.key, name.form, name.stakeholder))


def _near(among: Iterable[Name], key: str, limit: int) -> list[Name]:
    # Imported here: a question whose name is known need not wait for it.
    from rapidfuzz import fuzz, process

    names = sorted(among, key=lambda name: (name.key, name.stakeholder, name.form))
    keys = [name.key for name in names]
    # Spelt like it as a whole, else like a part of it: "Clear Watr" for "Clear Water Strategy".
    for scorer, cutoff in ((fuzz.ratio, NEAR), (fuzz.WRatio, _NEAR_IN_PART)):
        if found := process.extract(key, keys, scorer=scorer, limit=limit, score_cutoff=cutoff):
            return [names[position] for _, _, position in sorted(found, key=lambda hit: (-hit[1], hit[2]))]
    return []
