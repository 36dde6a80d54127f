"""`who`: who works with one."""

from __future__ import annotations

import click

from .. import graph, output
from ..output.answers.who import who_document
from ..queries.who import who
from .shared import limit_option, opened_store, output_options, settings, time_options, verbose_option, write


@click.command()
@click.argument("name")
@output_options
@time_options
@limit_option
@verbose_option
def command(name: str, limit: int, verbose: bool) -> None:
    """Who works with it: directly, or through programs, collaborations and its units."""
    with opened_store() as (store, language):
        # Programs get all there is; a table shows people what they asked for.
        told = limit if settings().form in output.FOR_PEOPLE else 0
        answer = who(store, graph.resolve(store, name), settings().only, limit=told)
        write(who_document(answer, store.schema, language, verbose=verbose))
