"""The column of a copy of rejected rows that says why: its heading, which a load knows and passes over, and its texts."""

from __future__ import annotations

from collections.abc import Iterable

from ..graph import said, slug
from ..graph.drafts import Problem
from ..words.french import sentence

_ENGLISH = "why this row was not loaded"
_KNOWN = {slug(_ENGLISH), slug(sentence(_ENGLISH))}


def reason_heading() -> str:
    """What the column is called, in the language in force."""
    return said("why this row was not loaded")


def is_reason_heading(text: str) -> bool:
    """Whether a column is so called, in either language: it is ours, and no data."""
    return text.strip()[:1].casefold() in ("w", "p") and slug(text) in _KNOWN


def reasons_of(problems: Iterable[Problem]) -> str:
    """What is wrong with one row, each fault with its column."""
    told = (said("{column}: {message}", column=one.column, message=one.message) if one.column else one.message for one in problems)
    return " / ".join(dict.fromkeys(told))
