"""The life of one stakeholder in the history: what changes touched it or its ties, also where it or they are there no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from itertools import takewhile

from ..changes import Counted, Entry, Sort
from ..errors import AmbiguousName, BadData, UnknownName
from ..model import Stakeholder, Tie
from ..names import name_key
from ..naming import as_ids, resolve, told_apart
from ..saying import said
from ..store import Reader
from .states import image


def resolve_ever(reader: Reader, text: str) -> tuple[Stakeholder, bool]:
    """The one stakeholder that `text` means, and whether it is there. One that is not is found by an id or by any name that it had, as it
    was when it was there last. Raises what `resolve` raises.
    """
    try:
        return resolve(reader, text), True
    except UnknownName as unknown:
        ids = _by_former_id(reader, text) or _by_former_name(reader, text)
        found = sorted(_as_last(reader, ids).values(), key=lambda one: (name_key(one.name), one.id))
        if not found:
            raise
        if len(found) > 1:
            raise AmbiguousName(text, [told_apart(reader, one) for one in found]) from unknown
        there = next(iter(reader.stakeholders([found[0].id])), None)
        return there or found[0], there is not None


def check_has_change(reader: Reader, number: int | str) -> None:
    """Raises BadData where the history has no change with this number."""
    numbers = [change.number for change in reader.changes()]
    if str(number) in map(str, numbers):
        return
    if not numbers:
        raise BadData(said("there is no change {number}: the history begins with the next change", number=str(number)))
    raise BadData(said("there is no change {number}; the newest is {last}", number=str(number), last=str(max(numbers))))


def entries_of_life(reader: Reader, one: Stakeholder) -> Mapping[int, list[Entry]]:
    """By change, what it did to the stakeholder, to those who were merged into it, and to their ties."""
    ids = {one.id, *one.former_ids}
    found: dict[int, list[Entry]] = defaultdict(list)
    sorts: tuple[tuple[Sort, Collection[str]], ...] = (("stakeholder", ids), ("tie", _ties_ever(reader, ids)))
    for sort, some in sorts:
        for entry in reader.entries_of(sort, list(some)) if some else ():
            found[entry.change].append(entry)
    return found


def _ties_ever(reader: Reader, ids: Collection[str]) -> Collection[str]:
    """The ids of the ties that these stakeholders have or had."""
    found = {tie.id for tie in reader.ties_of(ids)}
    parts = [f'"{id_}"' for id_ in ids]
    for change in reader.changes():
        if change.kind == "load" and not change.counts.get("tie", Counted()).removed:
            continue  # a load that takes no tie away leaves the ends of each as they are
        for entry in reader.entries(change.number):
            if entry.sort == "tie" and entry.before and any(part in entry.before for part in parts):
                tie = image(entry)
                if isinstance(tie, Tie) and {tie.source, tie.target} & set(ids):
                    found.add(entry.id)
    return found


def _by_former_id(reader: Reader, text: str) -> list[str]:
    """The id that the text is, of one that was there."""
    known = {entry.id for entry in reader.entries_of("stakeholder", as_ids(text)) if entry.before}
    return [id_ for id_ in as_ids(text) if id_ in known][:1]


def _by_former_name(reader: Reader, text: str) -> list[str]:
    """The ids of those that had the text as a name before some change."""
    key = name_key(text)
    found: dict[str, None] = {}
    for change in reader.changes() if key else ():
        counted = change.counts.get("stakeholder", Counted())
        entries = reader.entries(change.number) if counted.changed or counted.removed else ()
        for entry in takewhile(lambda entry: entry.sort != "tie", entries):  # which come last
            one = image(entry)
            if isinstance(one, Stakeholder) and key in map(name_key, one.names):
                found[entry.id] = None
    return list(found)


def _as_last(reader: Reader, ids: list[str]) -> Mapping[str, Stakeholder]:
    """These as they were before the last change that made them others, by id."""
    entries = reader.entries_of("stakeholder", ids) if ids else ()
    return {entry.id: one for entry in entries if isinstance(one := image(entry), Stakeholder)}
