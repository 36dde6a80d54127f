"""`timeline`: what began, changed and ended."""

from __future__ import annotations

import click

from ..graph import BadData, parse_date, said
from ..graph.typed import one_name
from ..output.answers.timeline import timeline_document
from ..queries.timeline import timeline
from .shared import answer_options, as_text, opened_store, settings, source_options, time_options, write
from .speech.former import resolved
from .speech.helping import Command
from .speech.scoping import chosen_options
from .speech.values import Whole


def _name(context: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> str | None:
    return one_name(as_text(context, parameter, words)) if words else None


def _date(context: click.Context, parameter: click.Parameter, value: str) -> str:
    try:
        return parse_date(value, field="date")
    except BadData as error:
        raise click.BadParameter(str(error), context, parameter) from error


@click.command(cls=Command, example="timeline NCECC --from 2004 --to 2022")
@click.argument("name", metavar="NAME", nargs=-1, callback=_name)
@click.option("--all", "is_of_all", is_flag=True, help="Of the whole network, instead of a NAME.")
@click.option("--from", "since", metavar="DATE", default="", callback=_date, help="Only what falls in it or later: 2011 or 2011-04.")
@click.option("--to", "until", metavar="DATE", default="", callback=_date, help="Only what falls in it or earlier.")
@click.option("--own", is_flag=True, help="Only its own, without what its units and people did.")
@answer_options
@time_options
@chosen_options
@source_options
@click.option(
    "-n", "--limit", type=Whole(0), metavar="N", default=50, show_default=True, help="How many are shown in tables, the latest; 0 is all."
)
@click.option("-v", "--verbose", is_flag=True, help="Also how it is told, and what the sources are.")
def command(name: str | None, is_of_all: bool, since: str, until: str, own: bool, limit: int, verbose: bool) -> None:
    """What began, changed, happened and ended, by date, with its evidence; what has no date stands apart.

    Events are told as anything else. With --kind, --form or --sector: whose beginnings and ends, and ties with them. With --as-of the line
    ends there. What is to come is marked so.
    """
    if bool(name) == is_of_all:
        raise click.UsageError(said("name one stakeholder, or say --all for the whole network"))
    with opened_store() as (store, language):
        asked = (resolved(store, name),) if name else ()
        told = 0 if settings().is_for_programs else limit
        answer = timeline(store, asked, settings().only, settings().scope, since=since, until=until, own=own, limit=told)
        write(timeline_document(answer, store.schema, language, limit=limit, verbose=verbose), store)
