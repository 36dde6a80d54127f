"""`health`: the network on one page."""

from __future__ import annotations

import click

from ..graph import BadData, parse_date
from ..output.answers.health import health_document
from ..queries.health import health
from .shared import answer_options, opened_store, settings, source_options, time_options, write
from .speech.helping import Command
from .speech.scoping import definitions_option, scope_options


def _since(context: click.Context, parameter: click.Parameter, value: str) -> str:
    try:
        return parse_date(value) if value else ""
    except BadData as error:
        raise click.BadParameter(str(error), context, parameter) from error


@click.command(cls=Command, example="health --since 2015")
@click.option(
    "--since", metavar="DATE", default="", callback=_since, help="Beside each figure that of this day: 2011, 2011-04 or 2011-04-11."
)
@answer_options
@time_options
@source_options
@scope_options
@definitions_option
def command(since: str, verbose: bool) -> None:
    """How the network stands, on one page: its size, how it holds together, around whom, what hangs on one partner, on what it rests.

    --kind, --form and --sector make the network itself smaller. -o health.docx or health.html gives a page to print.
    """
    with opened_store() as (store, language):
        answer = health(store, settings().only, settings().scope, since=since)
        write(health_document(answer, store.schema, language, verbose=verbose), store)
