"""`common`: what and whom two share."""

from __future__ import annotations

import click

from .. import graph
from ..output.answers.common import common_document
from ..queries.common import common
from .shared import limit_option, opened_store, output_options, settings, time_options, verbose_option, write


@click.command()
@click.argument("one")
@click.argument("other")
@output_options
@time_options
@limit_option
@verbose_option
def command(one: str, other: str, limit: int, verbose: bool) -> None:
    """What and whom two stakeholders share."""
    with opened_store() as (store, language):
        answer = common(store, graph.resolve(store, one), graph.resolve(store, other), settings().only)
        write(common_document(answer, store.schema, language, limit=limit, verbose=verbose))
