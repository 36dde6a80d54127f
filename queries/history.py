"""What changed in a network: all changes, one of them, or those that touched one stakeholder or its ties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from ..graph import Reader, Source, Stakeholder
from ..graph.changes import Change, Counted, Entry, Sort, Thing, in_effect
from ..graph.history.lives import entries_of_life
from ..graph.history.replaying import Past, pasts_of
from ..graph.history.states import PAGE, State, image, states
from ..graph.model import Tie
from ..graph.paging import batches


@dataclass(frozen=True, slots=True)
class Deed:
    """What a change did to one thing: what it was before and after, None where it was not there, and what the change said of it (see
    `graph.changes.Entry`). `ends` are those of a tie, as they were then, by id.
    """

    sort: Sort
    id: str
    before: Thing | None
    after: Thing | None
    said: str | None
    ends: Mapping[str, Stakeholder]

    @property
    def word(self) -> str:
        """What was done: added, removed, changed, said (what was so already), or nothing."""
        if self.before == self.after:
            return "nothing" if self.said is None else "said"
        return "added" if self.before is None else "removed" if self.after is None else "changed"


@dataclass(frozen=True, slots=True)
class Told:
    """A change, the number of the one that took it back, or 0, and what it did, as far as that was asked for: `left` is how much more."""

    change: Change
    undone_by: int = 0
    deeds: tuple[Deed, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """The answer: changes, the newest first. `stakeholder` is the one that was asked about, as it is or, where it `is_gone`, as it was
    last; `number` is the change that was asked for. `sources` are those on which what is told may rest, also those that are gone.
    """

    changes: tuple[Told, ...]
    stakeholder: Stakeholder | None = None
    is_gone: bool = False
    number: int = 0
    sources: tuple[Source, ...] = ()


def history(
    reader: Reader, number: int = 0, stakeholder: Stakeholder | None = None, *, deeds: int | None = None, is_gone: bool = False
) -> History:  # fmt: skip
    """All changes; or the one with this number; or those that touched this stakeholder or its ties. `deeds` is how much of what each did is
    told, 0 for all of it; of all changes at once it never is.
    """
    changes = {change.number: change for change in reader.changes()}
    undone = _undone(changes)
    if stakeholder:
        entries = entries_of_life(reader, stakeholder)
        told = [_told(reader, changes[n], undone, entries[n], len(entries[n]), deeds) for n in entries if n in changes]
        told.sort(key=_newest_first)
        return History(tuple(told), stakeholder, is_gone, sources=_sources(reader, told))
    if number:
        change = changes[number]
        total = sum(sum(counted) for counted in change.counts.values())
        told = [_told(reader, change, undone, reader.entries(number), total, deeds)]
        return History(tuple(told), number=number, sources=_sources(reader, told))
    told = sorted((Told(one, undone.get(one.number, 0)) for one in changes.values()), key=_newest_first)
    return History(tuple(told), sources=_sources(reader, told))


def deeds_of(reader: Reader, entries: Iterable[Entry]) -> Iterator[Deed]:
    """What was done to each thing, in the order of the entries; only so many are held at once."""
    for page in batches(states(reader, entries), PAGE):
        ties = [tie for state in page for tie in (state.before, state.after) if isinstance(tie, Tie)]
        pasts = pasts_of(reader, "stakeholder", list({end: 0 for tie in ties for end in (tie.source, tie.target)}))
        for state in page:
            yield Deed(*state.entry[:2], state.before, state.after, state.entry.said, _ends(state, pasts))


def _told(
    reader: Reader, change: Change, undone: Mapping[int, int], entries: Iterable[Entry], total: int, deeds: int | None
) -> Told:  # fmt: skip
    if deeds is None:
        return Told(change, undone.get(change.number, 0))
    found = tuple(deeds_of(reader, islice(entries, deeds) if deeds else entries))
    return Told(change, undone.get(change.number, 0), found, max(0, total - len(found)) if deeds else 0)


def _ends(state: State, pasts: Mapping[str, Past]) -> Mapping[str, Stakeholder]:
    """The ends of a tie as they were after the change or, where that took them away, before it."""
    found = {}
    for tie in (state.before, state.after):
        for id_ in (tie.source, tie.target) if isinstance(tie, Tie) else ():
            one = pasts[id_].after(state.entry.change) or pasts[id_].before(state.entry.change)
            if isinstance(one, Stakeholder):
                found[id_] = one
    return found


def _sources(reader: Reader, told: Sequence[Told]) -> tuple[Source, ...]:
    """All sources of the network, and those that were there once, as they were last; none where nothing is told."""
    if not told:
        return ()
    now = {source.id: source for source in reader.sources()}
    gone: dict[str, Source] = {}
    for change in reader.changes():
        counted = change.counts.get("source", Counted())
        entries = reader.entries(change.number) if counted.changed or counted.removed else ()
        for entry in takewhile(lambda entry: entry.sort == "source", entries):  # which come first
            if entry.id not in now and isinstance(source := image(entry), Source):
                gone[entry.id] = source
    return (*now.values(), *gone.values())


def _undone(changes: Mapping[int, Change]) -> dict[int, int]:
    """By the number of each change that was taken back, and is not in effect again, that of the undo."""
    return {changes[number].undoes: number for number in in_effect(changes) if changes[number].undoes}


def _newest_first(told: Told) -> int:
    return -told.change.number
