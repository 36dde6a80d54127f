"""`export`: the network as a file."""

from __future__ import annotations

from pathlib import Path

import click

from .. import exports
from ..queries.catalogue import named_queries
from .shared import echo, opened_store, queries_option, say, store_option


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@queries_option
@store_option
def command(file: Path, folders: tuple[Path, ...]) -> None:
    """Write the whole network: .json (node-link), .graphml, .gexf, .xlsx, or a folder of CSV; - is JSON on stdout.

    A name that ends in .cypher gets the named queries instead, as favorites for Neo4j Browser.
    """
    with opened_store() as (store, _):
        if str(file) == "-":
            echo(exports.node_link(store))
        else:
            exports.export(store, file, queries=named_queries(folders))
            say(f"wrote {file}")
