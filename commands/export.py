"""`export`: the network as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import exports
from ..graph import BadData, said, said_of
from ..queries.catalogue import named_queries
from .shared import checked_ending, echo, force_option, guard, opened_store, queries_option, say, settings, source_options, store_option
from .speech.helping import Command
from .speech.settings import keep
from .speech.values import Place

if TYPE_CHECKING:
    from ..graph import Store


def _columns(context: click.Context, parameter: click.Parameter, texts: tuple[str, ...]) -> tuple[str, ...]:
    from ..queries.structure.columns import columns_meant

    try:
        return columns_meant(texts)
    except BadData as error:
        raise click.BadParameter(str(error), context, parameter) from error


@click.command(cls=Command, example="export network.xlsx --with betweenness,group")
@click.argument("file", metavar="FILE", type=Place())
@queries_option
@click.option(
    "--for-editing", "is_for_editing", is_flag=True,
    help="With the ids of ties and the number of the change that it shows, so that `load FILE --sync` brings in what you edit in it.",
)  # fmt: skip
@click.option(
    "--with", "wanted", metavar="COLUMN,…", multiple=True, callback=_columns,
    help="Beside each stakeholder what is computed of it, such as betweenness,group (may be repeated).",
)  # fmt: skip
@click.option(
    "--with-meetings", "with_meetings", is_flag=True, callback=keep, expose_value=False,
    help="For --with, count events and series of them too, where people met and may not work together.",
)  # fmt: skip
@click.option(
    "--with-groups", "with_groups", is_flag=True, callback=keep, expose_value=False,
    help="For --with, count groups and governments as a whole too, which nobody can ring.",
)  # fmt: skip
@store_option
@source_options
@force_option
def command(file: Path, folders: tuple[Path, ...], is_for_editing: bool, wanted: tuple[str, ...]) -> None:
    """Write the whole network: .json (node-link), .graphml, .gexf, .gephi-csv (tables for Gephi), .xlsx, or a folder of CSV; - is JSON on
    stdout.

    A name that ends in .cypher gets the named queries instead, as favorites for Neo4j Browser.

    What --with computes, by the ties that hold today: degree (how many partners), betweenness (pairs of others whose shortest routes run
    through it), constraint, effective_size and hierarchy (Burt), group (1 is the largest, 0 tied to nobody), group_stability (in which
    share of runs it is in that group), core (k of the k-core), in_core (1 in the core, 0 around it), articulation (1 where the network
    falls apart without it). The columns are called computed_degree and so on; whoever does not count has none, and `load` leaves them out.
    """
    to_file = str(file) != "-"
    _check_computed(file, wanted, is_for_editing=is_for_editing)
    if is_for_editing:
        _check_editable(file)
    if to_file:
        if file.suffix:
            checked_ending(file, tuple(sorted(filter(None, exports.formats()))))
        exports.check_file(file, guard(*folders))
    with opened_store() as (store, _):
        computed = _computed(store, wanted) if wanted else exports.Computed()
        if to_file:
            queries = [query.filled(store.schema) for query in named_queries(folders)]
            exports.export(store, file, queries=queries, guard=guard(*folders), is_for_editing=is_for_editing, computed=computed)
            say(said("wrote {file}", file=file))
        else:
            computed.check(store)
            echo(exports.node_link(store, computed=computed))


def _check_editable(file: Path) -> None:
    """Raises UsageError where the export is no edition: what is left out of it would be taken for removed."""
    if str(file) == "-" or (file.suffix and not exports.is_editable(checked_ending(file, tuple(sorted(filter(None, exports.formats())))))):
        raise click.UsageError(said("--for-editing is for a workbook, such as mine.xlsx, or for a folder of CSV"))
    if settings().without_marks or settings().without_sources:
        raise click.UsageError(said("--for-editing is the whole network, since what is missing would be taken out; leave out --without-…"))


def _check_computed(file: Path, wanted: tuple[str, ...], *, is_for_editing: bool) -> None:
    """Raises UsageError where columns cannot stand in the file, or where it is said what they count and there are none."""
    if not wanted:
        if settings().with_meetings or settings().with_groups:
            raise click.UsageError(said("--with-meetings and --with-groups say what --with counts; name columns with --with too"))
    elif is_for_editing:
        raise click.UsageError(said("--for-editing is for what can be edited, and what is computed cannot; leave --with out"))
    elif file.suffix.lower() == ".cypher":
        raise click.UsageError(said("a file of named queries has no stakeholders; leave --with out, or name another format"))


def _computed(store: Store, wanted: tuple[str, ...]) -> exports.Computed:
    """What --with asks for, of the network of today."""
    from ..api.computing import computed_columns

    computed, live = computed_columns(store, wanted, with_meetings=settings().with_meetings, with_groups=settings().with_groups)
    say(said_of(
        len(live.stakeholders), "computed of {n} stakeholder, by ties that hold on {day}",
        "computed of {n} stakeholders, by ties that hold on {day}", day=live.day,
    ))  # fmt: skip
    return computed
