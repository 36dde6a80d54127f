"""`export`: the network as a file."""

from __future__ import annotations

from pathlib import Path

import click

from .. import exports
from ..graph import said
from ..queries.catalogue import named_queries
from .shared import checked_ending, echo, force_option, guard, opened_store, queries_option, say, settings, source_options, store_option
from .speech.helping import Command


@click.command(cls=Command, example="export network.xlsx")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@queries_option
@click.option(
    "--for-editing", "is_for_editing", is_flag=True,
    help="With the ids of ties and the number of the change that it shows, so that `load FILE --sync` brings in what you edit in it.",
)  # fmt: skip
@store_option
@source_options
@force_option
def command(file: Path, folders: tuple[Path, ...], is_for_editing: bool) -> None:
    """Write the whole network: .json (node-link), .graphml, .gexf, .gephi-csv (tables for Gephi), .xlsx, or a folder of CSV; - is JSON on
    stdout.

    A name that ends in .cypher gets the named queries instead, as favorites for Neo4j Browser.
    """
    to_file = str(file) != "-"
    if is_for_editing:
        _check_editable(file)
    if to_file:
        if file.suffix:
            checked_ending(file, tuple(sorted(filter(None, exports.formats()))))
        exports.check_file(file, guard(*folders))
    with opened_store() as (store, _):
        if to_file:
            queries = [query.filled(store.schema) for query in named_queries(folders)]
            exports.export(store, file, queries=queries, guard=guard(*folders), is_for_editing=is_for_editing)
            say(said("wrote {file}", file=file))
        else:
            echo(exports.node_link(store))


def _check_editable(file: Path) -> None:
    """Raises UsageError where the export is no edition: what is left out of it would be taken for removed."""
    if str(file) == "-" or (file.suffix and not exports.is_editable(checked_ending(file, tuple(sorted(filter(None, exports.formats())))))):
        raise click.UsageError(said("--for-editing is for a workbook, such as mine.xlsx, or for a folder of CSV"))
    if settings().without_marks or settings().without_sources:
        raise click.UsageError(said("--for-editing is the whole network, since what is missing would be taken out; leave out --without-…"))
