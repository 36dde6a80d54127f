"""Two stakeholders that are one, merged as one change: the one that is kept has the names, the ties and the evidence of the other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from ..changes import Counted, Origin, Sort, Thing, in_effect
from ..errors import BadData
from ..joining import Differing, are_distinct, gathered, joined, pointed
from ..model import Stakeholder, Tie
from ..redating import redated, refresh
from ..saying import language, said
from ..store import Progress, Reader, Store, ignored
from .changing import changing
from .recording import Recorder
from .replaying import pasts_of

MERGES = frozenset({"merge", "review"})
"""The kinds of changes in which one becomes a part of another."""
_UNITING = frozenset({"merge", "unmerge"})  # which say of nobody new that it is another


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge does: the one that is kept, before and now, and the other; the fields that it takes over and those that differ; how
    many ties are moved, how many of them to one that is there, whose evidence they are now; and the ties between the two, which are gone.
    """

    before: Stakeholder
    other: Stakeholder
    now: Stakeholder
    taken: tuple[str, ...]
    differing: tuple[Differing, ...]
    moved: int
    gathered: int
    dropped: tuple[Tie, ...]


@dataclass
class Merging:
    """A change in which some are merged: its number (0 where nothing was kept), each merge, and how many things it touches."""

    merged: list[Merged] = field(default_factory=list)
    number: int = 0
    counts: Mapping[Sort, Counted] = field(default_factory=dict)


def merge(
    store: Store, kept: str, other: str, origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *,
    seen: int | None = None, is_trial: bool = False,
) -> Merging:  # fmt: skip
    """Makes the stakeholder with the id `other` a part of the one with the id `kept`. Raises BadData where they cannot be one."""
    done = Merging()
    with changing(store, "merge", origin, tell, seen=seen, is_trial=is_trial) as change:
        done.merged.append(merge_two(change, kept, other))
        done.counts = change.counts
        done.number = 0 if is_trial else change.number
    return done


def merge_two(change: Recorder, kept: str, other: str) -> Merged:
    """The same within a change that somebody else makes."""
    writer = change.writer
    found = {one.id: one for one in writer.stakeholders({kept, other})}
    one, gone = found[kept], found[other]
    check_are_one(writer, one, gone)
    both = joined(one, gone)
    ties = list(writer.ties_of([other]))
    ends = {other: kept}
    dropped = tuple(tie for tie in ties if tie.joins(kept, other))
    going = [moved for tie in ties if (moved := pointed(tie, ends, writer.schema))]
    before: dict[str, Thing] = {tie.id: tie for tie in writer.ties([tie.id for tie in going])}
    now: dict[str, Thing] = {}
    for tie in going:
        held = now.get(tie.id) or before.get(tie.id)
        now[tie.id] = gathered(held, tie) if isinstance(held, Tie) else tie
    change.remove("tie", ties)
    change.put("stakeholder", {kept: one}, {kept: both.now})
    change.put("tie", before, {tie.id: tie for tie in redated(writer, (tie for tie in now.values() if isinstance(tie, Tie)))})
    change.remove("stakeholder", [gone])
    if (one.since, one.until) != (both.now.since, both.now.until):
        refresh(writer, [tie.id for tie in writer.ties_of([kept])])
    return Merged(one, gone, both.now, both.taken, both.differing, len(going), len(before), dropped)


def check_are_one(reader: Reader, one: Stakeholder, other: Stakeholder) -> None:
    """Raises BadData where the two cannot be one, and why."""
    if one.id == other.id:
        raise BadData(said("'{name}' cannot be merged with itself", name=one.name), remedy=said("name two stakeholders"))
    if one.kind != other.kind:
        kind, other_kind = (reader.schema.kinds[each.kind].labels[language()][0] for each in (one, other))
        raise BadData(
            said("'{one}' is of kind {kind} and '{other}' of kind {other_kind}, so they are not one",
                 one=one.name, kind=kind, other=other.name, other_kind=other_kind),
            remedy=said("correct the kind of one of them first"),
        )  # fmt: skip
    if are_distinct(one, other):
        message = said("'{one}' and '{other}' are known to be two", one=one.name, other=other.name)
        raise BadData(message, remedy=if_they_are_one(reader, one, other))


def if_they_are_one(reader: Reader, one: Stakeholder, other: Stakeholder) -> str:
    """What to do where two that are known to be others are one after all; empty where no change that stands says so."""
    number = _made_distinct(reader, one, other)
    return said("if they are one after all: `partnermap undo {number}`", number=str(number)) if number else ""


def _made_distinct(reader: Reader, one: Stakeholder, other: Stakeholder) -> int:
    """The number of the change that stands in which the two became known to be others; 0 where none is known."""
    changes = {change.number: change for change in reader.changes()}
    standing = {number for number in in_effect(changes) if changes[number].kind not in _UNITING}
    sides = ({one.id, *one.former_ids}, {other.id, *other.former_ids})
    found = 0
    for ids, others in (sides, sides[::-1]):
        for past in pasts_of(reader, "stakeholder", sorted(ids)).values():
            for number in standing.intersection(past.changes):
                before, after = past.before(number), past.after(number)
                if _is_distinct_from(after, others) and not _is_distinct_from(before, others):
                    found = max(found, number)
    return found


def _is_distinct_from(thing: Thing | None, others: Collection[str]) -> bool:
    return isinstance(thing, Stakeholder) and not set(others).isdisjoint(thing.distinct_from)
