"""`duplicates`: which stakeholders may be one under two names."""

from __future__ import annotations

import click

from .. import graph
from ..graph.typed import one_name
from ..output.answers.duplicates import duplicates_document
from ..queries.duplicates import duplicates
from .shared import answer_options, as_text, limit_option, opened_store, settings, source_options, write
from .speech.helping import Command


@click.command(cls=Command, example="duplicates -n 5")
@click.argument("words", metavar="[NAME]", nargs=-1, callback=as_text)
@answer_options
@source_options
@limit_option
def command(words: tuple[str, ...], limit: int) -> None:
    """Pairs of stakeholders that may be one, the most likely first, and what speaks for it; with NAME those of this one.

    Nothing is merged by itself. As a workbook (-o review.xlsx) it has a column for decisions: same, distinct or later.
    """
    text = one_name(words)
    with opened_store() as (store, language):
        of = graph.resolve(store, text) if text else None
        answer = duplicates(store, of, limit=0 if settings().is_for_programs else limit)
        write(duplicates_document(answer, store.schema, language), store)
