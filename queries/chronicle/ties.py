"""When ties began, changed and ended, by what they state and by the lives of their ends.

* A tie begins at its `since` and ends at its `until`, or with the life of an end where that is earlier. Nothing else ends it.
* Where the lives of its ends leave it no day at all, it is told as it is stated: which of the dates is wrong nobody knows.
* One whose span is short (see `days`), or that joins a meeting of which both dates are known, is told once: it happened.
* Ties of one type and one status between the same two follow each other where the first states its `until`, the second states its `since`,
  and the second begins then at the earliest. Where their role or their amount differs, the second is told as a change from the first, and
  the end of the first with it; where days lie between the two, that end is told by itself too, since nothing says that it held meanwhile.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from ...graph import Schema, Stakeholder, Tie
from .days import are_next, come_after, first_day, is_short, last_day
from .entries import Entry


def tie_entries(ties: Iterable[Tie], named: Mapping[str, Stakeholder], schema: Schema) -> tuple[list[Entry], list[Tie]]:
    """The entries of these ties, in no order, and the ties of which no date is known at all; `named` has their ends."""
    ties = list(ties)
    meetings = {id_ for id_, one in named.items() if schema.is_meeting(one.form)}
    before = _changes(ties, schema)
    told_with_another = {before[tie.id].id for tie in ties if tie.id in before and are_next(before[tie.id].until, tie.since)}
    entries: list[Entry] = []
    undated: list[Tie] = []
    for tie in ties:
        found = list(_entries(tie, before.get(tie.id), named, meetings, is_end_told=tie.id in told_with_another))
        entries += found
        if not found and not tie.until:
            undated.append(tie)
    return entries, undated


def _entries(
    tie: Tie, before: Tie | None, named: Mapping[str, Stakeholder], meetings: Collection[str], *, is_end_told: bool
) -> Iterator[Entry]:
    told = (before, tie) if before else (tie,)
    start, end = tie.since or tie.span_since, tie.span_until
    if start and end and last_day(end) < first_day(start):
        start, end = tie.since, tie.until
    if start and end and (tie.source in meetings or tie.target in meetings or is_short(start, end)):
        yield Entry(start, "changes" if before else "happens", end, ties=told)
        return
    if tie.since:
        yield Entry(tie.since, "changes" if before else "begins", ties=told)
    if end and not is_end_told:
        yield Entry(end, "ends", ties=(tie,), ended_with=_ended_with(tie, named) if end == tie.span_until else "")


def _ended_with(tie: Tie, named: Mapping[str, Stakeholder]) -> str:
    """The end whose life was over before the tie says that it is itself."""
    if tie.until and tie.until + "~" <= tie.span_until + "~":
        return ""
    return next((id_ for id_ in (tie.source, tie.target) if named[id_].until == tie.span_until), "")


def _changes(ties: Iterable[Tie], schema: Schema) -> dict[str, Tie]:
    """By the id of each tie that is a change, the tie that it is a change from: the last that ended, and each is followed by one alone."""
    groups: dict[tuple[str, ...], list[Tie]] = {}
    for tie in ties:
        if tie.since or tie.until:
            ends = sorted((tie.source, tie.target)) if schema.ties[tie.type].is_symmetric else (tie.source, tie.target)
            groups.setdefault((tie.type, tie.status, *ends), []).append(tie)
    found: dict[str, Tie] = {}
    for group in groups.values():
        if len(group) < 2:
            continue
        left = sorted((one for one in group if one.until), key=lambda one: (one.until + "~", one.since, one.id))
        for tie in sorted((one for one in group if one.since), key=lambda one: (one.since, one.id)):
            for one in reversed(left):
                if one.since < tie.since and come_after(one.until, tie.since) and _is_other(one, tie):
                    found[tie.id] = one
                    left.remove(one)
                    break
    return found


def _is_other(one: Tie, tie: Tie) -> bool:
    return (one.role, one.amount, one.currency) != (tie.role, tie.amount, tie.currency)
