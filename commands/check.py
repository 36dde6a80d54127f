"""`check`: what is wrong with the data."""

from __future__ import annotations

import click

from ..output.answers.check import check_document
from ..queries.check import check
from .shared import answer_options, opened_store, source_options, verbose_option, write
from .speech.helping import Command


@click.command(cls=Command, example="check -v")
@answer_options
@source_options
@verbose_option
def command(verbose: bool) -> None:
    """What is wrong with the data, or may be; with --lang fr also who has no French name."""
    with opened_store() as (store, language):
        write(check_document(check(store, french=language == "fr"), store.schema, language, verbose=verbose), store)
