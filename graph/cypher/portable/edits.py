"""A query in other words that mean the same: what is put in at which places, and where in the query as it was written a place lies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Sort = Literal["label", "engine"]


class Edit(NamedTuple):
    """What stands from `start` up to `end` of a query becomes `text`: everywhere where it is a `label`, else for kglite alone."""

    start: int
    end: int
    text: str
    sort: Sort = "engine"


class Edited(NamedTuple):
    """A query as it is sent, and the edits that made it from what was written."""

    text: str
    written: str
    edits: tuple[Edit, ...]

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Where in the query as it was written it is that stands at this line and column now; both are counted from 1."""
        lines = self.text.split("\n")
        if not 0 < line <= len(lines):
            return line, column
        at = sum(len(one) + 1 for one in lines[: line - 1]) + min(column - 1, len(lines[line - 1]))
        moved = 0
        for edit in self.edits:
            start = edit.start + moved
            if at < start:
                break
            if at < start + len(edit.text):
                at = start
                break
            moved += len(edit.text) - (edit.end - edit.start)
        before = self.written[: max(0, at - moved)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


def edited(query: str, edits: Iterable[Edit]) -> Edited:
    """The query with its edits made. What lies within a larger edit goes with it."""
    made, pieces, at = list[Edit](), list[str](), 0
    # Of those that begin at one place, what is put in comes before what takes the place of something.
    for edit in sorted(edits, key=lambda one: (one.start, one.end > one.start, -one.end)):
        if edit.start < at:
            continue
        pieces += [query[at : edit.start], edit.text]
        at = edit.end
        made.append(edit)
    return Edited("".join([*pieces, query[at:]]), query, tuple(made))
