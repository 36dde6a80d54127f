"""The columns of the workbook and of the CSV folder, the same for what is loaded and what is exported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .model import Source, Stakeholder, Tie, digits

SHEETS: dict[str, tuple[str, ...]] = {
    "sources": ("id", "title", "publisher", "date", "language", "url", "mark"),
    "stakeholders": (
        "id", "kind", "name", "name_fr", "aliases", "country", "region", "sector", "since", "until", "url", "note",
    ),
    "ties": (
        "source", "type", "target", "role", "since", "until", "amount", "currency", "status", "confidence", "note",
        "evidence_source", "evidence_locator", "evidence_quote",
    ),
}  # fmt: skip
"""Sheet by sheet, in the order they are loaded."""

REQUIRED: dict[str, tuple[str, ...]] = {
    "sources": ("id", "title"),
    "stakeholders": ("kind", "name"),
    "ties": ("source", "type", "target", "evidence_source"),
}
BETWEEN_ALIASES = "|"

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[\d.,\s%]+")


def safe_cell(text: str) -> str:
    """The text as a spreadsheet may hold it: an apostrophe goes before what Excel would run as a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def original_cell(text: str) -> str:
    """What `safe_cell` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def without_controls(text: str) -> str:
    """The text without characters that no XML file, and so no workbook, can hold."""
    return _NOT_XML.sub("", text)


def source_row(source: Source) -> dict[str, str]:
    """The cells of a source by column."""
    return {column: getattr(source, column) for column in SHEETS["sources"]} | dict(source.attributes)


def stakeholder_row(one: Stakeholder) -> dict[str, str]:
    """The cells of a stakeholder by column."""
    cells = {column: getattr(one, column) for column in SHEETS["stakeholders"]}
    return cells | {"aliases": BETWEEN_ALIASES.join(one.aliases)} | dict(one.attributes)


def tie_rows(tie: Tie) -> Iterator[dict[str, str]]:
    """The cells of a tie by column, one row a piece of evidence."""
    cells = {column: getattr(tie, column) for column in SHEETS["ties"][:11]}
    cells |= {"amount": "" if tie.amount is None else digits(tie.amount), "confidence": f"{tie.confidence:g}"}
    for item in tie.evidence:
        said = {"evidence_source": item.source, "evidence_locator": item.locator, "evidence_quote": item.quote}
        yield cells | said | dict(tie.attributes)
