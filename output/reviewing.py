"""What decisions on pairs that may be one change, in words."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import Schema, language, said, said_of
from ..graph.history.reviewing import Reviewed
from .answers.merge import merge_lines

SHOWN = 20


def review_lines(done: Reviewed, undecided: int, schema: Schema) -> Iterator[str]:
    """Who becomes a part of whom, which pairs are two, how many are put off, were decided before, and are not decided."""
    for merged in done.merged[:SHOWN]:
        yield from merge_lines(merged, schema)
    yield from _more(len(done.merged))
    for one, other in done.distinct[:SHOWN]:
        yield said("{one} ({id}) and {other} ({other_id}) are two", one=one.called(language()), id=one.id,
                   other=other.called(language()), other_id=other.id)  # fmt: skip
    yield from _more(len(done.distinct))
    if done.later:
        yield said_of(len(done.later), "{n} pair is put off", "{n} pairs are put off")
    if done.same:
        yield said_of(done.same, "{n} decision was taken before", "{n} decisions were taken before")
    if undecided:
        yield said_of(undecided, "{n} pair is not decided", "{n} pairs are not decided")
    if done.is_nothing_new:
        yield said("nothing new was decided")


def _more(number: int) -> Iterator[str]:
    if number > SHOWN:
        yield said_of(number - SHOWN, "and {n} more", "and {n} more")
