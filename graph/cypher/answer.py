"""What a Cypher query gives, whoever answers it: rows, and where it was asked for the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..errors import BadQuery

__all__ = ["BadQuery", "CypherAnswer", "Mode", "Operator"]

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
