"""Two sides of a comparison in a few lines: stakeholders and ties as values, without a store behind them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from partnermap.graph import Evidence, Source, Stakeholder, Tie, read_schema
from partnermap.graph.schema import Schema

SCHEMA = read_schema()
R = Source("r", "Report", date="2020")


@dataclass
class Given:
    """A side that holds these."""

    all_stakeholders: Sequence[Stakeholder]
    all_ties: Sequence[Tie] = ()
    all_sources: Sequence[Source] = (R,)
    schema: Schema = SCHEMA

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        return iter(sorted((one for one in self.all_stakeholders if ids is None or one.id in ids), key=lambda one: one.id))

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        return iter(sorted((one for one in self.all_sources if ids is None or one.id in ids), key=lambda one: one.id))

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        some = [tie for tie in self.all_ties if ids is None or tie.id in ids]
        return iter(sorted(some, key=lambda tie: (tie.source, tie.type, tie.target, tie.id)))


def body(id_: str, name: str = "", *aliases: str, kind: str = "agency", **fields: Any) -> Stakeholder:
    """A stakeholder, an agency where nothing else is said."""
    return Stakeholder(id_, kind, name or id_.title(), aliases=aliases, **fields)


def tie(words: str, *places: str, **fields: Any) -> Tie:
    """A tie such as `a FUNDS b`; a place is `p. 1` of the report, or `s: p. 1` of the source s."""
    source, type_, target = words.split()
    evidence = [Evidence(*(place.split(": ", 1) if ": " in place else ("r", place))) for place in places or ("p. 1",)]
    return Tie(source, type_, target, evidence=tuple(evidence), **fields)
