"""`load review.xlsx`: the decisions on pairs that may be one, taken in one change."""

from __future__ import annotations

from pathlib import Path

from ... import loaders
from ...graph import BadData, said, said_of
from ...graph.history.changing import last_number
from ...graph.history.reviewing import review
from ...output.reviewing import review_lines
from ..shared import say, stopped_after
from . import confirmed, opened_to_change, origin, tell_done


def review_from(path: str, *, is_sure: bool, is_trial: bool) -> None:
    """Tells what the decisions in the workbook change, asks, and takes them. Raises BadData where one of them cannot be taken."""
    found = loaders.read_review(path)
    with opened_to_change() as store:
        seen = last_number(store)
        plan = review(store, found.verdicts, is_trial=True)
        if faults := sorted([*found.faults, *plan.faults], key=lambda one: one.place):
            for fault in faults:
                say(str(fault))
            message = said_of(len(faults), "{n} decision cannot be taken, so none was", "{n} decisions cannot be taken, so none was")
            raise BadData(message, remedy=said("correct them in the workbook and load it again"))
        lines = list(review_lines(plan, found.undecided, store.schema))
        if plan.is_nothing_new or is_trial:
            confirmed([*lines, said("nothing was changed")] if is_trial else lines, is_sure=True)
            return
        confirmed(lines, is_sure=is_sure)
        done = review(store, found.verdicts, origin(Path(path)), seen=seen)
        with stopped_after(said("stopped, but the decisions were taken already")):
            tell_done(store, done.number)
