"""Rows of a sheet read as a load reads them, for tests."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.graph import Schema, read_schema
from partnermap.graph.drafts import Notice, Place, Problem, Read, StakeholderDraft, TieDraft
from partnermap.loaders.headings import parse_headings
from partnermap.loaders.rows import parse_rows


def read(sheet: str, headings: Sequence[str], *rows: Sequence[str], schema: Schema | None = None) -> list[Read]:
    """What is read of these rows, whose first is line 2, and what is said of them; nothing that is said of the headings."""
    columns, _ = parse_headings(sheet, headings, Place("s.csv", "", 1))
    assert columns
    placed = [(Place("s.csv", "", line), row) for line, row in enumerate(rows, start=2)]
    return list(parse_rows(sheet, columns, placed, schema or read_schema()))


def told(found: Sequence[Read]) -> list[str]:
    """The notices and the problems."""
    return [str(one) for one in found if isinstance(one, Notice | Problem)]


def drafts(found: Sequence[Read]) -> list[StakeholderDraft | TieDraft]:
    """The stakeholders and ties."""
    return [one for one in found if isinstance(one, StakeholderDraft | TieDraft)]
