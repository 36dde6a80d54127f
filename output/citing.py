"""Evidence in answers: where it is said, and the sources that say it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..graph import Evidence, Language, Source, Tie
from ..words.sentences import phrase
from .document import Heading, Table


def cited(evidence: Iterable[Evidence], language: Language) -> str:
    """Where it is said, a line a source: `report-2024: page 12; page 30 “as quoted”`."""
    places: dict[str, list[str]] = {}
    for item in evidence:
        quote = f" {phrase('quoted', language, text=item.quote)}" if item.quote else ""
        places.setdefault(item.source, []).append(f"{item.locator}{quote}".strip())
    said = {source: "; ".join(filter(None, found)) for source, found in places.items()}
    return "\n".join(phrase("said_at", language, source=source, places=at) if at else source for source, at in said.items())


def evidence_data(tie: Tie) -> list[dict[str, str]]:
    """The evidence of a tie as JSON."""
    return [{"source": item.source, "locator": item.locator} for item in tie.evidence]


def source_blocks(sources: Mapping[str, Source], language: Language) -> list[Heading | Table]:
    """What the ids of sources in an answer stand for."""
    rows = [
        (source.id, source.title, ", ".join(part for part in (source.publisher, source.date, source.mark, source.url) if part))
        for _, source in sorted(sources.items())
    ]
    return [Heading(phrase("sources", language)), Table([phrase(key, language) for key in ("id", "title", "source")], rows)] if rows else []
