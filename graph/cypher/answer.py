"""What a Cypher query gives, whoever answers it: rows, and where it was asked for the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..errors import BadData

Mode = Literal["run", "explain", "profile"]


@dataclass(frozen=True, slots=True)
class Operator:
    """One step of a plan. `level` is its depth, 0 for the one that gives the rows; the last two are known of a query that ran."""

    level: int
    name: str
    details: str
    estimated_rows: float
    rows: int | None = None
    hits: int | None = None


@dataclass(frozen=True, slots=True)
class CypherAnswer:
    """The rows by column, as text, numbers, lists and dicts. `is_cut` says that there were more than the limit.

    `plan` has its operators from the last to the first; `changes` counts what a write did, by what the server calls it.
    """

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    is_cut: bool = False
    plan: tuple[Operator, ...] = ()
    changes: Mapping[str, int] = field(default_factory=dict)


class BadQuery(BadData):
    """A query that is wrong. `excerpt` is the line where it goes wrong with a mark under the place, or empty where that is not known."""

    def __init__(self, message: str, *, query: str = "", line: int = 0, column: int = 0, remedy: str = "correct it and try again") -> None:
        place = f" at line {line}, column {column}" if line else ""
        super().__init__(f"the query is refused{place}: {message}", remedy=remedy)
        self.line, self.column = line, column
        lines = query.splitlines()
        self.excerpt = _excerpt(lines[line - 1], column) if 0 < line <= len(lines) else ""


_WIDE = 60


def _excerpt(line: str, column: int) -> str:
    """The line, or what is around the column of a long one, with a caret under the column."""
    start = max(0, column - 1 - _WIDE)
    shown = line[start : column - 1 + _WIDE]
    # A tab stays one in the mark, so that the caret stands under its place.
    before = "".join("\t" if char == "\t" else " " for char in line[start : column - 1])
    return f"  {shown}\n  {before}^"
