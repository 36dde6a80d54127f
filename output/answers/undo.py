"""What an undo does, or did, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...graph import Reader, Source, Stakeholder, Tie, language, said, said_of
from ...graph.changes import Change, Counted, Sort
from ...graph.history.undoing import Kept, Undone
from ...words.sentences import sentence
from ..counting import counted_things

SHOWN = 20


def undo_lines(done: Undone, reader: Reader, *, at_most: int = SHOWN) -> Iterator[str]:
    """What is taken back, how many things that touches, and what stays all the same: the first `at_most`."""
    yield said("this takes back change {number}: {what}", number=str(done.undone.number), what=told(done.undone))
    yield from _counts(done.counts)
    if done.keeps_schema:
        yield said("the kinds and ties that it brought are in use, so they stay")
    if not done.n_kept:
        return
    yield said_of(
        done.n_kept,
        "{n} thing is not as it was before, since something else says it, has changed it since, or needs it:",
        "{n} things are not as they were before, since something else says them, has changed them since, or needs them:",
    )
    shown = done.kept[:at_most]
    for one, name in zip(shown, _names(shown, reader), strict=True):
        yield f"  {_why(one, name)}"
    if more := done.n_kept - len(shown):
        yield "  " + said_of(more, "and {n} more", "and {n} more")


def told(change: Change) -> str:
    """A change in a line: as it was typed, the day, and by whom."""
    what = change.command or change.kind
    if change.who:
        return said("{what}, {day}, by {who}", what=what, day=change.time[:10], who=change.who)
    return said("{what}, {day}", what=what, day=change.time[:10])


def _counts(counts: Mapping[Sort, Counted]) -> Iterator[str]:
    gone = counted_things({sort: one.removed for sort, one in counts.items()})
    back = counted_things({sort: one.added for sort, one in counts.items()})
    changed = counted_things({sort: one.changed for sort, one in counts.items()})
    if gone:
        yield said("taken out: {what}", what=gone)
    if back:
        yield said("brought back: {what}", what=back)
    if changed:
        yield said("put back to what they were: {what}", what=changed)
    if not (gone or back or changed):
        yield said("nothing in the network becomes another by that")


def _why(one: Kept, name: str) -> str:
    if one.is_needed and one.sort != "tie":
        return said("{name}: a tie that stays needs it", name=name)
    if one.is_needed:
        return said("{name}: an end or a source of it is not there any more", name=name)
    if not one.changes:
        return name
    changes = ", ".join(map(str, one.changes))
    return said_of(len(one.changes), "{name}: change {changes}", "{name}: changes {changes}", name=name, changes=changes)


def _names(kept: Sequence[Kept], reader: Reader) -> list[str]:
    things = [one.thing for one in kept]
    ends = {end for tie in things if isinstance(tie, Tie) for end in (tie.source, tie.target)}
    named = {one.id: one for one in reader.stakeholders(ends)} if ends else {}

    def name(one: Kept) -> str:
        thing = one.thing
        if isinstance(thing, Tie) and thing.source in named and thing.target in named:
            return sentence(thing, named, reader.schema, language())
        if isinstance(thing, Stakeholder):
            return thing.called(language())
        return thing.title if isinstance(thing, Source) else said("tie {id}", id=one.id)

    return [name(one) for one in kept]
