"""Rows that are none of the table's own: titles above it, totals, sections within it, notes below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from statistics import median

from ...graph.names import name_key
from ..grids import Line, Span
from . import cell_words
from .headings import meaning
from .profiles import sorts_of

_LONG = 70


def filled(line: Line) -> list[tuple[int, str]]:
    """The cells of a line that show something, with their positions."""
    return [(at, text) for at, text in enumerate(line.cells) if text]


def first_filled(line: Line) -> tuple[int, str]:
    """The first cell of a line that shows something."""
    return next((at, text) for at, text in enumerate(line.cells) if text)


def usual_width(lines: Sequence[Line]) -> float:
    """How many cells of these lines are filled, as a rule."""
    return median(sum(1 for text in line.cells if text) for line in lines[:200]) if lines else 0


def is_total(line: Line) -> bool:
    """Whether the first text of the line says that it adds up others."""
    text = first_filled(line)[1]
    if len(text) > _LONG or text.casefold().split()[0].strip(".:-") not in _first_words():
        return False
    cells = filled(line)
    key = name_key(re.sub(r"[\d:()$.,\s]+$", "", text))
    return key in _totals() and (
        len(cells) == 1 or any(sorts_of(text) & {"number", "integer"} for _, text in cells[1:]) or key.startswith("total")
    )


def is_count_of_columns(line: Line) -> bool:
    """Whether a line numbers the columns: (1), (2), (3)."""
    numbers = [text.strip("()[]. ") for _, text in filled(line)]
    return len(numbers) > 2 and numbers == [str(at) for at in range(1, len(numbers) + 1)]


def is_note(line: Line, width: float) -> bool:
    """Whether the line stands below a table of this width to explain it."""
    cells = filled(line)
    if width < 2 or not cells or len(cells) > 2 or (len(cells) == 2 and width < 4):
        return False
    text = cells[0][1].casefold()
    begins = any(
        text == word or (text.startswith(word) and not text[len(word) : len(word) + 1].isalpha()) for word in cell_words.NOTES_BEGIN
    )
    return begins or (len(cells) == 1 and (len(text) > _LONG or (text.endswith(".") and len(text.split()) > 5)))


def sections(lines: Sequence[Line], spans: Sequence[Span], width: float) -> list[Line]:
    """The lines within a table that head those below: one text, where others have several, that is no value of its column."""
    if width < 2 or len(lines) < 3:
        return []
    lone = [line for line in lines if sum(map(bool, line.cells)) == 1]
    if not lone or len(lone) > len(lines) * 0.5:
        return []
    wide = {span.top for span in spans if span.right - span.left >= 1 and span.top == span.bottom}
    alone = {line.number for line in lone}
    found = []
    for line in lone:
        at, text = filled(line)[0]
        others = [other.cells[at] if at < len(other.cells) else "" for other in lines if other.number not in alone]
        has_values = sum(1 for other in others if other) > len(others) * 0.5
        if line.number in wide or (has_values and (_heads(text) or _differs(text, others))):
            found.append(line)
    return found


def is_group(text: str) -> bool:
    """Whether a section heads the members of a committee that it names."""
    return "group" in sorts_of(text) and "person" not in sorts_of(text)


def _heads(text: str) -> bool:
    sorts = sorts_of(text.rstrip(":"))
    is_plural_of_kind = meaning(text).concept in ("body", "partner", "member", "group", "program", "agreement", "project", "person")
    return text.endswith(":") or bool(sorts & {"sector", "region"}) or (is_plural_of_kind and meaning(text).is_whole) or is_group(text)


def _differs(text: str, others: Sequence[str]) -> bool:
    """Whether the values of the column are of a sort that the text is not: numbers, codes, people."""
    values = [other for other in others if other]
    for sort in ("integer", "code", "person", "date"):
        share = sum(1 for value in values if sort in sorts_of(value)) / len(values) if values else 0
        if share > 0.7 and sort not in sorts_of(text):
            return True
    return False


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word.strip().split()[0] for word in cell_words.TOTALS.split(";"))


@cache
def _totals() -> frozenset[str]:
    return frozenset(name_key(word) for word in cell_words.TOTALS.split(";"))
