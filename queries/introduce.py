"""Who can introduce one stakeholder to another: the k best ways, through people and bodies, and whom to ask on each.

A way is a sequence of stakeholders without a repeat, each joined to the next by ties that hold on the day, in either direction. A tie has a
strength in tenths (see `strength`); a step is as strong as the strongest of its ties, a way as its weakest step. Best is the strongest way;
then the fewest steps; then the greatest sum of strengths; then the names along the way. Programs, agreements and tables may be what two on
the way have in common; events and groups are passed only where the scope says so. A direct tie is a way of one step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from ..graph import ANY, BadData, Reader, Source, Stakeholder, Tie, Ties, said, today
from ..graph.dating import counts
from .introducing import Way, best_ways, fewest_steps
from .introducing.asking import MOST, Ask, Asking, Person
from .introducing.near import Around
from .strength import Strength, Strengths
from .structure import EVERYONE, Scope, counting_types, held_on
from .succession import Successor, successors
from .who import attested_later, cited_sources

FARTHEST = 1_000
"""How many steps are looked at to say that the two are connected, but not in as few as were asked for."""

Limit = Literal["filters", "status", "longer", "meetings", "groups", "not holding"]
_APART: tuple[tuple[Limit, ...], ...] = (
    ("filters",), ("status",), ("longer",), ("meetings",), ("groups",), ("meetings", "groups"), ("not holding",),
    ("meetings", "not holding"), ("groups", "not holding"), ("meetings", "groups", "not holding"),
)  # fmt: skip
_LIMITS: tuple[Limit, ...] = ("filters", "status", "longer", "meetings", "groups", "not holding")


class Held(NamedTuple):
    """A tie, and how strong it is."""

    tie: Tie
    strength: Strength


@dataclass(frozen=True, slots=True)
class Step:
    """From one stakeholder to the next, by these ties, the strongest first."""

    source: Stakeholder
    target: Stakeholder
    ties: tuple[Held, ...]

    @property
    def strength(self) -> int:
        """That of its strongest tie."""
        return self.ties[0].strength.tenths


@dataclass(frozen=True, slots=True)
class Route:
    """One way from A to B. `asks` tells whom to ask at those that are passed, `own` who of A itself has a tie to the first of them."""

    steps: tuple[Step, ...]
    asks: tuple[Ask, ...] = ()
    own: tuple[Person, ...] = ()

    @property
    def strength(self) -> int:
        """That of its weakest step."""
        return min(step.strength for step in self.steps)

    @property
    def stops(self) -> tuple[Stakeholder, ...]:
        """A, those that are passed, and B."""
        return (self.steps[0].source, *(step.target for step in self.steps))


class Otherwise(NamedTuple):
    """Without which limits there would be a way, as few as do, and the best one there is then. The limits are the kinds, forms and sectors
    that may be passed, the statuses that count, how many steps a way has, that no events or no groups are passed, and that ties hold.
    `past` are the steps of the way of which no tie is known to hold on the day.
    """

    limits: tuple[Limit, ...]
    route: Route
    past: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Introduce:
    """The answer: routes best first; `direct` is the step that joins the two themselves, if one does, whether it is among them or not.

    There are no others of at most `max_steps` steps where it `is_all`. `day` is that on which the ties hold, `as_of` the same where it was
    asked for, else empty. Where there is no route, `otherwise` says why. `later` is how many ties of the two were left out as they are
    attested only after `as_of`; `sources` are those that the ties cite. `after` is who succeeded the source, and the target, by that day.
    """

    source: Stakeholder
    target: Stakeholder
    as_of: str
    day: str
    scope: Scope
    routes: tuple[Route, ...]
    direct: Step | None
    otherwise: Otherwise | None
    max_steps: int
    is_all: bool
    later: int
    sources: Mapping[str, Source]
    after: tuple[tuple[Successor, ...], tuple[Successor, ...]]


def introduce(
    reader: Reader, source: Stakeholder, target: Stakeholder, only: Ties = ANY, scope: Scope = EVERYONE, *, k: int = 3, max_steps: int = 8
) -> Introduce:
    """The `k` best ways of at most `max_steps` steps from `source` to `target`; the scope says through whom. Raises BadData for a kind,
    form or sector that nobody has, and where no way or no step is asked for.
    """
    for field, number in (("k", k), ("max_steps", max_steps)):
        if not isinstance(number, int) or number < 1:
            bounds = said("{least} or more", least=1)
            wrong = said("{field} must be a whole number, {bounds}, not {number}", field=field, bounds=bounds, number=repr(number))
            raise BadData(wrong, field=field, value=str(number))
    day = only.as_of or today()
    search = _Search(reader, source, target, day)
    held = held_on(only, day)
    found = search.ways(held, scope, k, max_steps)
    routes = search.routes(found, held, is_asked=True)
    direct = next(iter(search.routes([Way((source.id, target.id), ())], held)), None)
    otherwise = None if found or source.id == target.id else _otherwise(search, only, scope, max_steps)
    told = [*routes, *([direct] if direct else []), *([otherwise.route] if otherwise else [])]
    ties = [held.tie for route in told for step in route.steps for held in step.ties]
    ties += [tie for route in routes for tie in _asked_by(route)]
    later = attested_later(reader, (source.id, target.id), only)
    return Introduce(
        source, target, only.as_of, day, scope, routes, direct.steps[0] if direct else None, otherwise, max_steps, len(found) < k,
        later, cited_sources(reader, ties), (successors(reader, source, held), successors(reader, target, held)),
    )  # fmt: skip


def _asked_by(route: Route) -> list[Tie]:
    """The ties that say who acts for whom on the way, and whom they know."""
    people = [*route.own, *(person for ask in route.asks for person in ask.people)]
    leads = [ask.leads for ask in route.asks if ask.leads]
    return [tie for person in people for tie in (person.tie, *person.knows)] + leads


def _otherwise(search: _Search, only: Ties, scope: Scope, max_steps: int) -> Otherwise | None:
    """The fewest limits without which there is a way: some few that often do, else all that are set but those that can stay."""
    limits = _LIMITS
    if not (found := _without(search, limits, only, scope, max_steps)):
        return None
    tried = {_asked_without((), only, scope, search.day)}
    for few in _APART:
        asked = _asked_without(few, only, scope, search.day)
        if ("longer" in few or asked not in tried) and (less := _without(search, few, only, scope, max_steps)):
            return _told_otherwise(search, less, few, only, scope)
        tried.add(asked)
    for limit in reversed(_LIMITS):
        left = tuple(one for one in limits if one != limit)
        if less := _without(search, left, only, scope, max_steps):
            limits, found = left, less
    return _told_otherwise(search, found, limits, only, scope)


def _asked_without(limits: Collection[Limit], only: Ties, scope: Scope, day: str) -> tuple[Ties, Scope]:
    """Which ties count and whom a way may pass, without these limits."""
    held = held_on(only, day)
    ties = replace(only, as_of="", undated=False) if "not holding" in limits else held
    ties = replace(ties, statuses=frozenset()) if "status" in limits else ties
    with_meetings, with_groups = (
        is_passed or part in limits for part, is_passed in (("meetings", scope.with_meetings), ("groups", scope.with_groups))
    )
    return ties, replace(Scope() if "filters" in limits else scope, with_meetings=with_meetings, with_groups=with_groups)


def _without(search: _Search, limits: Collection[Limit], only: Ties, scope: Scope, max_steps: int) -> list[Way]:
    """The best way without these limits; of more steps than were asked for, of those that have fewest."""
    ties, within = _asked_without(limits, only, scope, search.day)
    if "longer" in limits:
        max_steps = search.fewest_steps(ties, within)
    return search.ways(ties, within, 1, max_steps) if max_steps else []


def _told_otherwise(search: _Search, ways: list[Way], limits: tuple[Limit, ...], only: Ties, scope: Scope) -> Otherwise:
    holding = replace(held_on(only, search.day), statuses=frozenset())
    route = search.routes(ways, _asked_without(limits, only, scope, search.day)[0])[0]
    past = tuple(step for step in route.steps if not any(counts(one.tie, holding) for one in step.ties))
    return Otherwise(limits, route, past)


class _Search:
    """Looks for ways between two by ties and scopes of any sort, and reads what there is to say of them."""

    def __init__(self, reader: Reader, source: Stakeholder, target: Stakeholder, day: str) -> None:
        self._reader, self._source, self._target, self.day = reader, source, target, day
        self._strengths = Strengths(reader.schema, day)

    def ways(self, ties: Ties, scope: Scope, k: int, max_steps: int) -> list[Way]:
        """The `k` best, by these ties."""
        return best_ways(self._around(ties, scope), self._source.id, self._target.id, k=k, max_steps=max_steps)

    def fewest_steps(self, ties: Ties, scope: Scope) -> int:
        """How many steps a way by these ties has at least, or 0 where there is none."""
        return fewest_steps(self._around(ties, scope), self._source.id, self._target.id, max_steps=FARTHEST)

    def _around(self, ties: Ties, scope: Scope) -> Around:
        return Around(self._reader, frozenset({self._source.id, self._target.id}), ties, scope, self.day)

    def routes(self, ways: Sequence[Way], ties: Ties, *, is_asked: bool = False) -> tuple[Route, ...]:
        """The ways with all their ties of these, where each step has any; with whom to ask, where that is said."""
        types = counting_types(self._reader.schema)
        counting = replace(ties, types=types & ties.types if ties.types else types)
        pairs = {pair for way in ways for pair in pairwise(way.stops)}
        known = {one.id: one for one in self._reader.stakeholders({id_ for pair in pairs for id_ in pair})}
        between: dict[frozenset[str], list[Held]] = defaultdict(list)
        for tie in self._reader.ties_between(pairs, counting) if pairs and counting.types else ():
            between[frozenset((tie.source, tie.target))].append(Held(tie, self._strengths.of(tie)))
        for held in between.values():
            held.sort(key=lambda one: (-one.strength.tenths, one.tie.type, one.tie.since, one.tie.id))
        asking = Asking(self._reader, counting, self._strengths)
        found = []
        for way in ways:
            if all(frozenset(pair) in between for pair in pairwise(way.stops)):
                steps = tuple(Step(known[one], known[other], tuple(between[frozenset((one, other))])) for one, other in pairwise(way.stops))
                route = Route(steps)
                found.append(replace(route, asks=asking.asks(route.stops), own=_own(asking, route)) if is_asked else route)
        return tuple(found)


def _own(asking: Asking, route: Route) -> tuple[Person, ...]:
    return asking.who_knows(route.stops[0], route.stops[1])[:MOST]
