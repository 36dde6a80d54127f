"""How two stakeholders are connected: the k best routes, every step with its ties and their evidence.

A route is a sequence of stakeholders without a repeat, each joined to the next by one or more ties in either direction. Its length is in
whole steps: a step is 1, and 1 more where every tie of it is proposed or disputed; each meeting or collective that is passed, other than
the two asked about, is 3 more. Best is the least length; then the fewest meetings and collectives passed; then the greatest sum of the
schema's weights times confidence, each step by its best tie; then the names along the route. Routes up to 2 longer than the shortest are
considered.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..graph import ANY, Reader, Schema, Source, Stakeholder, Tie, Ties
from .ranking import best_routes
from .walk import DOUBTED, LONGEST, PASSED, WIDEST, Between, Walk
from .who import attested_later, cited_sources, tie_weight

LONGER = 2

Weakness = Literal["met only", "through a group", "proposed", "disputed"]


@dataclass(frozen=True, slots=True)
class Step:
    """From one stakeholder to the next, by these ties, the best first. `weak` says what it lacks: that it leads to or from a meeting
    or a collective that the route passes, or that none of its ties is confirmed."""

    source: Stakeholder
    target: Stakeholder
    ties: tuple[Tie, ...]
    weak: tuple[Weakness, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """One way from A to B, and how long it is: at least as many as it has steps."""

    steps: tuple[Step, ...]
    length: int

    @property
    def passed(self) -> tuple[Stakeholder, ...]:
        """Those between A and B."""
        return tuple(step.target for step in self.steps[:-1])


@dataclass(frozen=True, slots=True)
class Path:
    """The answer: routes best first, none where the two are not connected within `max_steps`; `later` is how many ties of the two were
    left out as they are attested only after `as_of`; `sources` are those that the ties of the routes cite."""

    source: Stakeholder
    target: Stakeholder
    as_of: str
    routes: tuple[Route, ...]
    max_steps: int
    later: int
    sources: Mapping[str, Source]


def path(
    reader: Reader, source: Stakeholder, target: Stakeholder, only: Ties = ANY, *, k: int = 3, max_steps: int = 8,
    within: Set[str] | None = None,
) -> Path:  # fmt: skip
    """The `k` best routes from `source` to `target`, over those alone that are `within`.

    `max_steps` bounds how many steps a route has, whatever its length; what is no longer than the shortest route and 2 is told of such
    routes alone.
    """
    walk = Walk(reader, source.id, target.id, only, within)
    found: list[tuple[str, ...]] = []
    if source.id != target.id and k > 0 and (shortest := walk.meet(max_steps)) is not None:
        weights: dict[str, dict[str, float]] = defaultdict(dict)
        last = LONGEST * max_steps
        for length in range(shortest, last + 1):
            if length > last or len(found) >= k or not walk.see(length, widest=WIDEST if found else math.inf):
                break
            between = walk.between(length)
            _weigh(weights, between, reader, only)
            routes = best_routes(between, weights, (source.id, target.id), length, k - len(found), max_steps)
            if routes and not found:
                last = length + LONGER
            found += routes
    told = _with_ties(reader, found, only)
    sources = cited_sources(reader, (tie for route in told for step in route.steps for tie in step.ties))
    later = attested_later(reader, (source.id, target.id), only)
    return Path(source, target, only.as_of, told, max_steps, later, sources)


def _weigh(weights: dict[str, dict[str, float]], between: Between, reader: Reader, only: Ties) -> None:
    """Adds the weight of the best tie between neighbours, where it is not known yet. Confidence is read for these few alone."""
    pairs = {(one, other) for one, steps in between.steps.items() for other in steps if one < other and other not in weights[one]}
    for tie in reader.ties_between(pairs, only) if pairs else ():
        weight = _weight(reader.schema, tie)
        for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
            weights[one][other] = max(weight, weights[one].get(other, 0.0))


def _weight(schema: Schema, tie: Tie) -> float:
    return tie_weight(schema, tie) * tie.confidence


def _with_ties(reader: Reader, routes: list[tuple[str, ...]], only: Ties) -> tuple[Route, ...]:
    schema, pairs = reader.schema, {pair for route in routes for pair in pairwise(route)}
    known = {one.id: one for one in reader.stakeholders({id_ for pair in pairs for id_ in pair})}
    between: dict[frozenset[str], list[Tie]] = defaultdict(list)
    for tie in reader.ties_between(pairs, only):
        between[frozenset((tie.source, tie.target))].append(tie)

    def best_first(tie: Tie) -> tuple[float, str, str, str]:
        return (-_weight(schema, tie), tie.type, tie.since, tie.id)

    def told(route: tuple[str, ...]) -> Route:
        passed = [known[id_] for id_ in route[1:-1]]
        steps = []
        for one, other in pairwise(route):
            ties = tuple(sorted(between[frozenset((one, other))], key=best_first))
            beside = [end for end in passed if end.id in (one, other)]
            steps.append(Step(known[one], known[other], ties, (*_passing(beside, schema), *_doubt(ties))))
        doubted = sum(bool(_doubt(step.ties)) for step in steps)
        return Route(tuple(steps), len(steps) + DOUBTED * doubted + PASSED * sum(bool(_passing([one], schema)) for one in passed))

    return tuple(told(route) for route in routes)


def _passing(passed: Iterable[Stakeholder], schema: Schema) -> tuple[Weakness, ...]:
    """What a step lacks that leads to or from these, of those that its route passes."""
    forms = [one.form for one in passed]
    said: dict[Weakness, bool] = {
        "met only": any(map(schema.is_meeting, forms)), "through a group": any(map(schema.is_collective, forms)),
    }  # fmt: skip
    return tuple(weakness for weakness, is_so in said.items() if is_so)


def _doubt(ties: Iterable[Tie]) -> tuple[Weakness, ...]:
    """`proposed`, or else `disputed`, where none of the ties is confirmed."""
    statuses = {tie.status for tie in ties}
    if statuses <= {"proposed", "disputed"}:
        return ("proposed",) if "proposed" in statuses else ("disputed",)
    return ()
