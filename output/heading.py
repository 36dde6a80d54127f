"""What an answer says of itself: its handling marks wherever people read it, and in a file what it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..graph import Language
from ..words.sentences import counted, phrase
from .document import Document

BUILT_IN = "built-in network"
"""What the store of the built-in network is called where programs read."""

FILTERS = (
    "as_of", "undated", "status", "without_mark", "without_source", "kind", "form", "sector", "with_meetings", "with_groups",
)  # fmt: skip
"""The filters there are, in the order they are told."""


def marks_line(document: Document) -> str:
    """`Handling: Protected`, or nothing where no source that the answer rests on has a mark."""
    return phrase("handling", document.language, marks=_marks(document)) if document.marks else ""


def about_rows(document: Document) -> list[tuple[str, str]]:
    """What a file says first, each with its name: question, command, network, day, filters and handling marks. Nothing for a screen."""
    about, language = document.about, document.language
    if not about:
        return []
    filters = filters_line(about.filters, about.left_out, language)
    rows = {
        "question": _one_line(document.question), "command": _one_line(about.command), "network": _one_line(about.store),
        "made_on": about.day, "filters": filters or phrase("no_filters", language),
        "marks": _marks(document) if document.marks else phrase("no_marks", language),
    }  # fmt: skip
    return [(phrase(key, language), value) for key, value in rows.items() if value]


def filters_line(filters: Mapping[str, Sequence[str]], left_out: Mapping[str, int], language: Language) -> str:
    """The filters in words, and what those of sources cost; empty where there is none."""
    said = [phrase(f"filter_{name}", language, values=_one_line(", ".join(values))) for name, values in filters.items()]
    if left_out:
        counts = ", ".join(counted(f"n_{name}", number, language) for name, number in left_out.items())
        said.append(phrase("filter_left_out", language, values=counts))
    return "; ".join(said)


def about_data(document: Document) -> dict[str, Any]:
    """The same as plain data, under names that are the same in every language."""
    about = document.about
    assert about
    return {
        "question": _one_line(document.question), "command": _one_line(about.command), "store": about.store or None, "made": about.day,
        "filters": {name: list(values) for name, values in about.filters.items()}, "left_out": dict(about.left_out),
        "marks": list(document.marks),
    }  # fmt: skip


def _marks(document: Document) -> str:
    marks = _one_line(", ".join(document.marks))
    return phrase("of_all", document.language, marks=marks) if document.is_of_all else marks


def _one_line(text: str) -> str:
    return " ".join(text.split())
