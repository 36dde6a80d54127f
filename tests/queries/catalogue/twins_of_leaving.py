"""The questions of the catalogue on who would be missed, asked in Python by plain loops: twins as those of `twins`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from partnermap.graph import Ties
from partnermap.graph.dating import counts
from partnermap.queries.leaving import SinglePoints
from partnermap.queries.without import without

if TYPE_CHECKING:
    from tests.queries.catalogue.twins import Network, Row, Values


def depend_on_one(network: Network, values: Values) -> Iterator[Row]:
    others: dict[str, set[str]] = defaultdict(set)
    for tie in network.ties:
        if network.joins(tie) != "none" and counts(tie, Ties(as_of=str(values["date"]))):
            others[tie.source].add(tie.target)
            others[tie.target].add(tie.source)
    holding = Counter(next(iter(having)) for having in others.values() if len(having) == 1)
    for id_, number in holding.items():
        one = network.stakeholders[id_]
        yield {"id": id_, "name": one.name, "kind": one.kind, "holding": number}


def only_lead(network: Network, values: Values) -> Iterator[Row]:
    return only_one(network, values, "LEADS")


def only_funder(network: Network, values: Values) -> Iterator[Row]:
    return only_one(network, values, "FUNDS")


def only_one(network: Network, values: Values, type_: str) -> Iterator[Row]:
    having: dict[str, set[str]] = defaultdict(set)
    for tie in network.ties:
        if network.is_one_of(tie, (type_,)) and counts(tie, Ties(as_of=str(values["date"]))):
            having[tie.target].add(tie.source)
    for id_, those in having.items():
        if network.stakeholders[id_].kind == "program" and len(those) == 1:
            [only] = those
            yield {"id": id_, "name": network.name(id_), "only_id": only, "only": network.name(only)}


def points_of_failure(network: Network, values: Values) -> Iterator[Row]:
    found = without(network.reader, only=Ties(as_of=str(values["date"])))
    assert isinstance(found, SinglePoints)
    for point in found.points:
        one = point.stakeholder
        yield {"id": one.id, "name": one.name, "kind": one.kind, "pieces": point.pieces, "cut_off": point.cut_off}


TWINS_OF_LEAVING: Mapping[str, Callable[[Network, Values], Iterator[Row]]] = {
    "depend-on-one": depend_on_one,
    "only-lead": only_lead,
    "only-funder": only_funder,
    "single-points": points_of_failure,
}
