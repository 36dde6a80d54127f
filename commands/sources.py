"""`sources`: what the network rests on."""

from __future__ import annotations

import click

from ..output.answers.sources import sources_document
from ..queries.sources import sources
from .shared import answer_options, opened_store, source_options, write
from .speech.helping import Command


@click.command(cls=Command, example="sources")
@answer_options
@source_options
def command() -> None:
    """Every source, and how many ties cite it."""
    with opened_store() as (store, language):
        write(sources_document(sources(store), store.schema, language), store)
