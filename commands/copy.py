"""`copy`: a network from one store into another."""

from __future__ import annotations

import click

from .. import graph, output
from ..graph.copying import copy
from .shared import say


@click.command()
@click.argument("source", metavar="STORE_A")
@click.argument("target", metavar="STORE_B")
def command(source: str, target: str) -> None:
    """Copy the network in STORE_A, a file or a Neo4j address, to STORE_B, and compare the two.

    STORE_B is empty, or has a part of the same network or all of it.
    """
    with graph.open_store(source) as one, graph.open_store(target, to_write=True, schema=one.schema) as other, output.progress() as tell:
        held = copy(one, other, tell)
    say(f"copied {held.stakeholders:,} stakeholders, {held.ties:,} ties, {held.sources:,} sources; both hold the same")
