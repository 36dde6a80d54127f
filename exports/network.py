"""A store, or a part of one, as a NetworkX graph: for what NetworkX, Gephi and yEd can ask that we do not."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..graph import ANY, Reader, Ties
from ..graph.records import source_record, stakeholder_record, tie_record
from ..graph.standing import standing, today
from .computed import NOTHING, Computed

if TYPE_CHECKING:
    import networkx as nx

_ENDS = ("source", "target")


def network(reader: Reader, ids: Collection[str] | None = None, only: Ties = ANY, *, computed: Computed = NOTHING) -> nx.MultiDiGraph[str]:
    """A directed multigraph of all stakeholders, or of those with `ids` and the ties among them.

    Nodes carry every field of the stakeholder, edges (keyed by the tie's id) every field of the tie, `evidence` as a list of
    `{source, locator}` with `quote` where there is one; `graph["sources"]` describes the sources. Empty fields are None or "". Edges say
    besides when their sources attest them, `attested_first` and `attested_last`, and their `standing` at `graph["day"]`: the day of
    `only`, else today. What was `computed` of stakeholders is in fields of its own.
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    day = only.as_of or today()
    graph.graph.update(sources=[source_record(source) for source in reader.sources()], day=day)
    for one in reader.stakeholders(ids):
        fields = {key: value for key, value in stakeholder_record(one).items() if key != "id"}
        graph.add_node(one.id, **fields, **computed.cells(one.id))
    wanted = reader.ties() if ids is None and only == ANY else reader.ties_of(list(graph), only)
    for tie in sorted(wanted, key=lambda tie: (tie.source, tie.type, tie.target, tie.id)):
        if tie.source in graph and tie.target in graph:
            said = {key: value for key, value in tie_record(tie).items() if key not in _ENDS}
            when = {"attested_first": tie.attested_first, "attested_last": tie.attested_last, "standing": standing(tie, day)}
            graph.add_edge(tie.source, tie.target, tie.id, **said, **when)
    return graph


_ENDS = ("source", "target")
