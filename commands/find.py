"""`find`: stakeholders by any part of a name."""

from __future__ import annotations

import click

from .. import graph
from ..output.answers.find import find_document
from .shared import answer_options, limit_option, opened_store, source_options, text_argument, write

_ALL = 10**9  # no network has so many names, and every store can count to four times as many


@click.command()
@text_argument
@answer_options
@source_options
@limit_option
def command(text: str, limit: int) -> None:
    """Find stakeholders by any part of a name or alias."""
    with opened_store() as (store, language):
        matches = graph.find(store, text, limit=limit or _ALL)
        write(find_document(text, matches, store.schema, language), store)
