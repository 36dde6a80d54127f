"""What breaks where some leave: asked of some by name, of the whole network (single points of failure), or of the set that hurts most.

Who leaves takes its units and people along, unless they belong to somebody else too. What is counted is the live network (`structure`): a
simple, undirected graph, in which programs and collaborations stand beside those who take part in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph import ANY, BadData, Reader, Schema, Source, Stakeholder, Ties, language, name_key, said
from ..measures.cutpoints import cuts
from ..measures.key_players import Criterion
from .leaving.along import Belongings
from .leaving.figures import Figures, before_and_after, severed
from .leaving.loss import CutOff, Lost, TurnTo, by_name, cut_off, lost, turn_to
from .leaving.points import Bridge, SinglePoints, bridges_with_ties, single_points
from .leaving.worst import Worst, worst
from .structure import EVERYONE, Live, Scope, read_live
from .who import cited_sources

MOST = 10
"""So many may be in the set that is looked for."""
_TURN_TO = 5


@dataclass(frozen=True)
class Without:
    """The answer about some by name: who leaves `along`, who is cut off in which pieces, who has lost what, the bridges that they were an
    end of (that end comes last), and to whom those who lose a partner could turn. Of `reachable` pairs of those who are left, `severed` no
    longer can reach each other. `loose` are those of them without any tie that holds. `named` and `sources` are what the ties mention;
    `rests_on` are all sources, since the figures rest on all ties.
    """

    live: Live
    leaving: tuple[Stakeholder, ...]
    along: tuple[Stakeholder, ...]
    loose: tuple[Stakeholder, ...]
    parts_stay: bool
    cut_off: tuple[CutOff, ...]
    lost: tuple[Lost, ...]
    bridges: tuple[Bridge, ...]
    turn_to: tuple[TurnTo, ...]
    before: Figures
    after: Figures
    reachable: int
    severed: int
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    rests_on: tuple[Source, ...]


def without(
    reader: Reader, stakeholders: tuple[Stakeholder, ...] = (), only: Ties = ANY, scope: Scope = EVERYONE, *, find: int = 0,
    by: Criterion = "DF", parts_stay: bool = False,
) -> Without | SinglePoints | Worst:  # fmt: skip
    """What breaks if these leave; the single points of failure where nobody is named; with `find`, the set of so many whose loss hurts most
    by DF or F. Raises BadData for one that is not in the network that is counted, and for a set of more than MOST.
    """
    if by not in ("DF", "F"):
        raise BadData(said("what hurts is measured by DF or F, and not by '{by}'", by=by))
    if find:
        if stakeholders or not 0 < find <= MOST:
            raise BadData(said("find is a number from 1 to {most}, and goes without names: leave one of the two out", most=MOST))
        return worst(reader, find, only, scope, criterion=by, parts_stay=parts_stay)
    return _without(reader, stakeholders, only, scope, parts_stay=parts_stay) if stakeholders else single_points(reader, only, scope)


def _without(reader: Reader, stakeholders: Iterable[Stakeholder], only: Ties, scope: Scope, *, parts_stay: bool) -> Without:
    live, schema = read_live(reader, only, scope), reader.schema
    named = list(dict.fromkeys(_place(live, scope, one, schema) for one in stakeholders))
    along = [] if parts_stay else Belongings(live, schema).along(named)
    gone = sorted({*named, *along})
    pieces, losing, bridges = cut_off(reader, live, gone), lost(reader, live, schema, gone), _bridges(reader, live, gone)
    parts: list[CutOff | Lost | Bridge] = [*pieces, *losing, *bridges]
    ties = [tie for part in parts for tie in part.ties]
    before, after = before_and_after(live.adjacency, gone)
    reachable, no_longer = severed(live.adjacency, gone)
    return Without(
        live,
        tuple(live.stakeholders[place] for place in named),
        by_name(live.stakeholders[place] for place in along),
        tuple(live.stakeholders[place] for place in named if live.adjacency.indptr[place] == live.adjacency.indptr[place + 1]),
        parts_stay,
        pieces,
        losing,
        bridges,
        turn_to(live, schema, gone, most=_TURN_TO),
        before,
        after,
        reachable,
        no_longer,
        {one.id: one for one in live.stakeholders},
        cited_sources(reader, ties),
        tuple(reader.sources()),
    )


def _place(live: Live, scope: Scope, one: Stakeholder, schema: Schema) -> int:
    if one.id in live.place:
        return live.place[one.id]
    name = one.called(language())
    if schema.is_meeting(one.form) and not scope.with_meetings:
        raise BadData(said("{name} is a meeting, which is not counted", name=name), remedy=said("--with-meetings counts it"))
    if schema.is_collective(one.form) and not scope.with_groups:
        raise BadData(said("{name} is a group as a whole, which is not counted", name=name), remedy=said("--with-groups counts it"))
    if len(live.day) == len("2011-04-11"):
        fault = said("{name} was not there on {day}, as far as is known", name=name, day=live.day)
    else:
        fault = said("{name} was not there in {month}, as far as is known", name=name, month=live.day)
    raise BadData(fault, remedy=said("--as-of asks about another day"))


def _bridges(reader: Reader, live: Live, gone: list[int]) -> tuple[Bridge, ...]:
    """The bridges of which one end leaves and the other stays, those with most behind them first."""
    found, leaving = cuts(live.adjacency), set(gone)
    ends = [
        (other, one) if one in leaving else (one, other) for one, other in found.bridges.tolist() if (one in leaving) != (other in leaving)
    ]
    made = bridges_with_ties(reader, live, [(near, far, *found.sides(near, far)) for near, far in ends])
    return tuple(sorted(made, key=lambda bridge: (-bridge.sides[0], name_key(bridge.ends[0].name), bridge.ends[0].id)))
