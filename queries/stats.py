"""How many there are of each, by kind, type and status."""

from __future__ import annotations

from dataclasses import dataclass

from ..graph import Counts, Reader, Source


@dataclass(frozen=True, slots=True)
class Stats:
    """The answer: the store's address and its counts, kinds and types in the order of the schema; `sources` are all there are."""

    store: str
    counts: Counts
    sources: tuple[Source, ...] = ()


def stats(reader: Reader, address: str) -> Stats:
    """Counts of the whole store."""
    counts, schema = reader.counts(), reader.schema
    kinds = {kind: counts.kinds[kind] for kind in schema.kinds if kind in counts.kinds}
    types = {type_: counts.types[type_] for type_ in schema.ties if type_ in counts.types}
    return Stats(address, Counts(kinds, types, counts.statuses, counts.sources, counts.evidence), tuple(reader.sources()))
