"""Stakeholders, ties and sources as plain data: what JSON answers and node-link files hold of them."""

from __future__ import annotations

from typing import Any

from .model import Source, Stakeholder, Tie, digits


def stakeholder_record(one: Stakeholder) -> dict[str, Any]:
    """A stakeholder as plain data."""
    fields = ("id", "kind", "name", "name_fr", "aliases", "country", "region", "sector", "since", "until", "url", "note")
    return {field: getattr(one, field) for field in fields} | {"aliases": list(one.aliases), "attributes": dict(one.attributes)}


def tie_record(tie: Tie) -> dict[str, Any]:
    """A tie as plain data."""
    fields = ("source", "target", "type", "since", "until", "role", "currency", "status", "confidence", "note")
    evidence = [{"source": item.source, "locator": item.locator} | ({"quote": item.quote} if item.quote else {}) for item in tie.evidence]
    return {field: getattr(tie, field) for field in fields} | {
        "amount": None if tie.amount is None else number(digits(tie.amount)), "evidence": evidence, "attributes": dict(tie.attributes),
    }  # fmt: skip


def source_record(source: Source) -> dict[str, Any]:
    """A source as plain data."""
    fields = ("id", "title", "publisher", "date", "language", "url", "mark")
    return {field: getattr(source, field) for field in fields} | {"attributes": dict(source.attributes)}


def number(text: str) -> int | float | str:
    """The digits as a JSON number where that is exact, else as text."""
    if "." not in text:
        return int(text)
    return float(text) if f"{float(text)!r}" == text else text
