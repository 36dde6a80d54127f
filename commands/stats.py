"""`stats`: how many there are of each."""

from __future__ import annotations

import click

from ..output.answers.stats import stats_document
from ..queries.stats import stats
from .shared import answer_options, opened_store, source_options, write
from .speech.helping import Command


@click.command(cls=Command, example="stats")
@answer_options
@source_options
def command() -> None:
    """How many stakeholders, ties and sources there are, of each kind."""
    with opened_store() as (store, language):
        write(stats_document(stats(store, store.address), store.schema, language), store)
