"""A network of another program as parts, as every loader gives them, with what is to be said of it."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph import Schema, name_key, said_of
from ...graph.drafts import Notice, Read
from ..given import Part
from .connections import Connections
from .elements import Elements
from .model import Element, Network
from .rows import drafts_of


def parts_of(network: Network, schema: Schema) -> Iterator[Part]:
    """The sources, stakeholders and ties of it, each with what became of theirs."""
    ours = network.ours
    elements = Elements(network.elements, _named_alone(network), ours.get("stakeholders", ()), schema)
    connections = Connections(network.connections, elements.whom, schema)
    cited = {row.cells["evidence_source"] for row in connections.rows}
    sources = [*(file for file in network.files if file.cells["id"] in cited), *connections.sources.values(), *ours.get("sources", ())]
    stakeholders = [*ours.get("stakeholders", ()), *elements.rows]
    ties = [*ours.get("ties", ()), *connections.rows]

    def first() -> Iterator[Read]:
        yield Notice(network.place, network.read(_how_much(network)))
        yield from network.told
        yield from drafts_of("sources", sources, schema)

    def then() -> Iterator[Read]:
        yield from drafts_of("stakeholders", stakeholders, schema)
        yield from elements.told()

    def last() -> Iterator[Read]:
        yield from drafts_of("ties", ties, schema)
        yield from connections.wrong
        yield from connections.told()

    yield Part("sources", first())
    yield Part("stakeholders", then())
    yield Part("ties", last())


def _how_much(network: Network) -> str:
    """How many elements and connections there are."""
    elements = len(network.elements) + len(network.ours.get("stakeholders", ()))
    connections = len(network.connections) if network.edges is None else network.edges
    if network.are_nodes:
        return f"{said_of(elements, '{n} node', '{n} nodes')}, {said_of(connections, '{n} edge', '{n} edges')}"
    return f"{said_of(elements, '{n} element', '{n} elements')}, {said_of(connections, '{n} connection', '{n} connections')}"


def _named_alone(network: Network) -> Iterator[Element]:
    """Those whom connections name and no element is: who they are nothing says."""
    known = {one.key for one in network.elements}
    for connection in network.connections:
        for key in (connection.source, connection.target):
            if key not in known and name_key(key):
                known.add(key)
                yield Element(connection.place, key, " ".join(key.split()))
