"""What an edit will do, as a value that can be told before anything is done, and how it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from ...changes import SORTS, Change, Origin, Sort, Thing
from ...dating import life
from ...model import Source, Stakeholder, Tie
from ...redating import refresh, refresh_following
from ...store import Progress, Store, ignored
from ..changing import changing
from ..images import is_same
from ..recording import Recorder


class Step(NamedTuple):
    """One thing: as it is before, or None where it is not there; and after, or None where it is taken away."""

    sort: Sort
    before: Thing | None
    after: Thing | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of one edit. A tie that becomes another, since what identifies it is set, is taken away and added: `pairs` are those two,
    and the one that its evidence gathers on where that is there already.
    """

    steps: tuple[Step, ...]
    pairs: tuple[tuple[Tie, Tie, Tie | None], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether all is so already."""
        return not self.steps

    def of(self, sort: Sort) -> list[Step]:
        """The steps of things of this sort."""
        return [step for step in self.steps if step.sort == sort]

    @property
    def removed(self) -> list[Tie]:
        """The ties that are gone afterwards, without those that become others."""
        others = {tie.id for tie, _, _ in self.pairs}
        gone = [step.before for step in self.steps if step.after is None]
        return [tie for tie in gone if isinstance(tie, Tie) and tie.id not in others]


def step(sort: Sort, before: Thing | None, after: Thing | None) -> tuple[Step, ...]:
    """A step, or none where the two state the same."""
    return () if is_same(before, after) else (Step(sort, before, after),)


def carry_out(
    store: Store, plan: Plan, kind: str, origin: Origin | None = None, *, seen: int, tell: Callable[[Progress], None] = ignored
) -> Change | None:  # fmt: skip
    """Does what the plan says, as a change of this kind; gives that, or None where nothing was to be done. `seen` is the newest change
    when the plan was made: StoreBusy is raised where another has come since. `tell` hears how far it is, where that takes long.
    """
    if plan.is_empty:
        return None
    with changing(store, kind, origin, tell, seen=seen) as recorder:
        for sort in SORTS:
            _put(recorder, sort, plan.of(sort))
        for sort in reversed(tuple(SORTS)):
            if gone := [one.before for one in plan.of(sort) if one.before and not one.after]:
                recorder.remove(sort, gone)
        ties = plan.of("tie")
        if pairs := min(sum(one.before is None for one in ties), sum(one.after is None for one in ties)):
            recorder.corrected("tie", pairs)
        _refresh(recorder, plan)
        return recorder.change()


def _put(recorder: Recorder, sort: Sort, steps: list[Step]) -> None:
    before = {one.before.id: one.before for one in steps if one.before and one.after}
    after = {one.after.id: one.after for one in steps if one.after}
    if after:
        recorder.put(sort, before, after)


def _refresh(recorder: Recorder, plan: Plan) -> None:
    """Puts the ties that follow what the plan does, and what follows for those that it puts."""
    redated, relived, put = set[str](), set[str](), list[str]()
    for one in plan.steps:
        match one.before, one.after:
            case Source() as was, Source() as now if was.date != now.date:
                redated.add(now.id)
            case Stakeholder() as was, Stakeholder() as now if life(was) != life(now):
                relived.add(now.id)
            case _, Tie() as now:
                put.append(now.id)
    refresh(recorder.writer, put)
    refresh_following(recorder.writer, redated=redated, relived=relived)
