"""Which sources there are, and how much rests on each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..graph import Reader, Source


@dataclass(frozen=True, slots=True)
class Sources:
    """The answer: all sources by id, and how many ties cite each, by its id."""

    sources: tuple[Source, ...]
    citing: Mapping[str, int]


def sources(reader: Reader) -> Sources:
    """Every source, with how many ties cite it."""
    found = tuple(reader.sources())
    citations = reader.citations()
    return Sources(found, {source.id: citations.get(source.id, 0) for source in found})
