"""What an undone change had brought, taken out of the history for good: for what should never have been loaded.

Where nothing else touched a thing, its entries go. Where others did, what they say that it was before is made anew, as if the change had
never been made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from ..changes import ABSENT, SORTS, Change, Entry, in_effect
from ..errors import BadData
from ..paging import batches
from ..saying import said
from ..standing import now
from ..store import Reader, Store, Writer
from .images import image_of
from .recording import said_in, word_of
from .replaying import Past, is_as, pasts_of, things_of

PAGE = 5_000


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A change that was forgotten, how many entries of the history that took out or made anew, and how many of the things that it had
    brought are still in the network, since something else keeps them.
    """

    change: Change
    entries: int
    still_there: int


def check_can_be_forgotten(reader: Reader, number: int) -> Change:
    """The change with this number. Raises BadData where it is none that can be forgotten."""
    changes = {change.number: change for change in reader.changes()}
    if number not in changes:
        raise BadData(said("there is no change {number}", number=str(number)), remedy=said("see `partnermap history`"))
    change = changes[number]
    if change.forgotten:
        raise BadData(said("what change {number} did was forgotten for good on {day}", number=str(number), day=change.forgotten[:10]))
    if change.undoes:
        raise BadData(
            said("change {number} is an undo; name the change that it took back, {undone}", number=str(number), undone=str(change.undoes))
        )
    if number in in_effect(changes):
        raise BadData(
            said("change {number} stands", number=str(number)),
            remedy=said("take it back first with `partnermap undo {number}`", number=str(number)),
        )
    return change


def forget(store: Store, number: int) -> Forgotten:
    """Takes what this undone change had brought out of the history, and out of the file. Raises BadData where it cannot be forgotten."""
    check_can_be_forgotten(store, number)
    with store.writer() as writer:
        change = check_can_be_forgotten(writer, number)
        changes = {one.number: one for one in writer.changes()}
        about = _about(changes, number)
        entries = still_there = 0
        for sort in SORTS:
            for ids in batches(list(things_of(writer, sort, [number])), PAGE):
                for past in pasts_of(writer, sort, ids).values():
                    entries += _rewrite(writer, past, changes, number, about)
                    still_there += past.now is not None and past.without((in_effect(changes) - about).__contains__) is None
        writer.put_changes(_without_content(changes[one], is_it=one == number) for one in about)
    store.compact()
    return Forgotten(change, entries, still_there)


def _about(changes: Mapping[int, Change], number: int) -> frozenset[int]:
    """The change, and all that took it back or brought it again."""
    about = {number}
    for one in sorted(changes):
        if changes[one].undoes in about:
            about.add(one)
    return frozenset(about)


def _without_content(change: Change, *, is_it: bool) -> Change:
    if not is_it:
        return replace(change, schema=None)
    return replace(change, command=" ".join(change.command.split()[:2]), files=(), forgotten=now())


def _rewrite(writer: Writer, past: Past, changes: Mapping[int, Change], number: int, about: Collection[int]) -> int:
    """Rewrites the entries of one thing; gives how many."""
    gone = [entry for entry in past.entries if entry.change in about]
    later = [entry for entry in past.entries if entry.change > number and entry.change not in about]
    writer.remove_entries(gone)
    anew = list(_anew(past, changes, later, about))
    writer.put_entries(anew)
    return len(gone) + len(anew)


def _anew(past: Past, changes: Mapping[int, Change], later: Collection[Entry], about: Collection[int]) -> Iterator[Entry]:
    """These entries, as they would be without the changes in `about`."""
    standing: dict[int, frozenset[int]] = defaultdict(frozenset)
    for entry in later:
        for one in (entry.change - 1, entry.change):
            at_that_time = {number: change for number, change in changes.items() if number <= one}
            standing[one] = frozenset(in_effect(at_that_time)) - frozenset(about) - {n for n, change in changes.items() if change.undoes}
        before, after = (past.without(standing[one].__contains__) for one in (entry.change - 1, entry.change))
        image = None if is_as(before, after) else ABSENT if before is None else image_of(before)
        saying = said_in(entry, past.after(entry.change))
        yield entry._replace(before=image, said=word_of(saying, after) if saying and after is not None else entry.said)
