"""The network as a NetworkX graph whose edges have a weight, for its algorithms; `network` is the one that files are made of."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..graph import ANY, BadData, Reader, Schema, Ties, said
from .network import network

if TYPE_CHECKING:
    import networkx as nx


def weighted(
    reader: Reader, ids: Collection[str] | None = None, only: Ties = ANY, *, directed: bool = False, weight: str = "weight"
) -> nx.MultiGraph[str]:
    """A multigraph of all stakeholders, or of those with `ids`, and an edge for each tie among them, keyed by the tie's id.

    Nodes and edges carry the fields that `network` gives them; edges have besides `source` and `target`, the ids of the ends as they
    were stated, and under the name that is `weight` what the tie adds to strength in `who` (a number, no unit, more is closer): the
    schema's direct weight where the tie joins two actors or its type says that it joins directly, else its shared weight, which in
    `who` counts where the other side's is no less. Confidence is not in it.

    Directed, it is a MultiDiGraph where a tie leads from its source to its target, and one of a symmetric type is two edges, one each
    way, under the same key. Not directed, each tie is one edge. Raises BadData where `weight` is a field that edges have.
    """
    import networkx as nx

    stated = network(reader, ids, only)
    graph: nx.MultiGraph[str] = nx.MultiDiGraph() if directed else nx.MultiGraph()
    graph.graph.update(stated.graph)
    graph.add_nodes_from(stated.nodes(data=True))
    schema = reader.schema
    for source, target, key, data in stated.edges(keys=True, data=True):
        if weight in data:
            raise BadData(
                said("'{weight}' is a field of ties already", weight=weight),
                field="weight",
                value=weight,
                remedy=said("give the weight another name"),
            )
        is_direct = all(schema.kinds[stated.nodes[end]["kind"]].is_actor for end in (source, target))
        fields = {**data, "source": source, "target": target, weight: worth(schema, data["type"], is_direct=is_direct)}
        graph.add_edge(source, target, key, **fields)
        if directed and schema.ties[data["type"]].is_symmetric:
            graph.add_edge(target, source, key, **fields)
    return graph


def worth(schema: Schema, name: str, *, is_direct: bool) -> float:
    """What a tie of this type adds to strength, `is_direct` where it joins two actors."""
    type_ = schema.ties[name]
    return type_.direct if is_direct or type_.joins == "direct" else type_.shared
