"""Where the gaps are: ties that are expected and not known, ties that one source alone reports, partners of partners who never met; and as
a matrix, between which sorts of stakeholders no tie is known.

What is missing is not known, which is not the same as not there: only where somebody looked, and recorded it, is it said that there is
none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Literal

from ..graph import ANY, BadData, Reader, Source, Stakeholder, Tie, Ties, said
from ..graph.listing import write_one_of
from .expecting import Expected, expected
from .lacking import Coverage, SingleSource, Unmet, coverage, side, single_source, unmet
from .structure import EVERYONE, Live, Scope, read_live
from .who import cited_sources

Part = Literal["rules", "single-source", "suggestions"]
PARTS: tuple[Part, ...] = ("rules", "single-source", "suggestions")


@dataclass(frozen=True)
class Gaps:
    """The answer: what was asked for of `expected` (by rules), `single` (one source alone), `unmet` (suggestions) and `coverage` (a
    matrix); the others are None. `live` is the network that all but the rules count; rules look at ties to groups too. `named` and
    `sources` are what is mentioned, by id; `resting` are all sources of the network, since what is missing rests on all of them.
    """

    live: Live
    expected: Expected | None
    single: SingleSource | None
    unmet: Unmet | None
    coverage: Coverage | None
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    resting: tuple[Source, ...] = ()


def gaps(
    reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE, *, rules: str | PathLike[str] | None = None, parts: Iterable[str] = (),
    matrix: Iterable[str] = (), limit: int = 0,
) -> Gaps:  # fmt: skip
    """What is missing: by the rules in a file, or those of our own; and the other `parts`, or all of them where none is named. With
    `matrix`, two names of sides such as `program` and `region`, that alone. `limit` is how many suggestions and ties with one source are
    given; 0 is all. Raises BadData for a part or side that is none, UnreadableFile, and BadRules.
    """
    sides = tuple(side(name, reader.schema) for name in matrix)
    if sides and len(sides) != 2:
        raise BadData(said("a matrix has two sides"), remedy=said("name both, such as program and region"))
    wanted = tuple(parts) or PARTS
    if strange := next((part for part in wanted if part not in PARTS), None):
        raise BadData(said("'{part}' is no part of this answer", part=strange), remedy=write_one_of(PARTS))
    live = read_live(reader, only, scope)
    by_rule, checks = None, None
    if sides or "rules" in wanted:
        by_rule, checks = expected(reader, only, scope, Path(rules) if rules else None)
    if sides and checks:
        covered = coverage(live, sides[0], sides[1], checks)
        cited = {cell.check.source for cell in covered.cells.values() if cell.check}
        named_sources = {source.id: source for source in reader.sources(cited)} if cited else {}
        return Gaps(live, None, None, None, covered, covered.named, named_sources, tuple(reader.sources()))
    single = single_source(reader, live, limit=limit) if "single-source" in wanted else None
    suggested = unmet(reader, only, live, limit=limit) if "suggestions" in wanted else None
    ties = list(_ties(by_rule, single, suggested))
    ids = {end for tie in ties for end in (tie.source, tie.target)} | set(_ids(by_rule))
    named = {one.id: one for one in reader.stakeholders(ids)}
    checked = [found.gaps for found in by_rule.rules] if by_rule else []
    of_checks = {gap.check.source for found in checked for gap in found if gap.check}
    of_checks |= {one.check.source for one in by_rule.contradictions} if by_rule else set()
    sources = cited_sources(reader, ties) | {source.id: source for source in reader.sources(of_checks)}
    return Gaps(live, by_rule, single, suggested, None, named, sources, tuple(reader.sources()))


def _ties(by_rule: Expected | None, single: SingleSource | None, suggested: Unmet | None) -> Iterable[Tie]:
    if by_rule:
        yield from (tie for found in by_rule.rules for gap in found.gaps for tie in gap.ties)
        yield from (tie for found in by_rule.contradictions for tie in found.ties)
    if single:
        yield from single.first
    if suggested:
        yield from (tie for pair in suggested.suggested for one in pair.shared for tie in (*one.with_one, *one.with_other))


def _ids(by_rule: Expected | None) -> Iterable[str]:
    for found in by_rule.rules if by_rule else ():
        yield from found.to
        for gap in found.gaps:
            yield from (gap.stakeholder.id, *gap.known, *gap.unsure, *gap.could)
            yield from (id_ for way in gap.ways for id_ in (way.via, *way.others))
