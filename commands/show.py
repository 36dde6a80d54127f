"""`show`: one stakeholder with all its ties."""

from __future__ import annotations

import click

from .. import graph
from ..output.answers.show import show_document
from ..queries.show import show
from .shared import opened_store, output_options, settings, time_options, write


@click.command()
@click.argument("name")
@output_options
@time_options
def command(name: str) -> None:
    """One stakeholder with all its ties and their evidence."""
    with opened_store() as (store, language):
        write(show_document(show(store, graph.resolve(store, name), settings().only), store.schema, language))
