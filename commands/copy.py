"""`copy`: a network from one store into another."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, output
from ..graph import language, said
from ..graph.copying import copy
from ..graph.guard import check_store_place
from ..words.sentences import counted
from .shared import say
from .speech.helping import Command


@click.command(cls=Command, example="copy partnermap.db copy.db")
@click.argument("source", metavar="STORE_A")
@click.argument("target", metavar="STORE_B")
@click.option("--without-history", is_flag=True, help="Leave out who changed what and when, and what was there before.")
def command(source: str, target: str, without_history: bool) -> None:
    """Copy the network in STORE_A, a file or a Neo4j address, to STORE_B, with its history, and compare the two.

    STORE_B is empty, or has a part of the same network or all of it.
    """
    files = [Path(address) for address in (source, target) if not graph.is_server(address)]
    for file in files:
        check_store_place(file)
    if len(files) == 2 and all(file.exists() for file in files) and files[0].samefile(files[1]):
        raise graph.StoreError(said("{source} and {target} are one store; name another one to copy to", source=source, target=target))
    with graph.open_store(source) as one, graph.open_store(target, to_write=True, schema=one.schema) as other, output.progress() as tell:
        held = copy(one, other, tell, with_history=not without_history)
    counts = {"n_stakeholders": held.stakeholders, "n_ties": held.ties, "n_sources": held.sources}
    counts |= {"n_changes": held.changes} if held.changes else {}
    say(said("copied {counts}; both hold the same", counts=", ".join(counted(key, number, language()) for key, number in counts.items())))
