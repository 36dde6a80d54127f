"""`who`: who works with one."""

from __future__ import annotations

import click

from ..output.answers.who import who_document
from ..queries.who import who
from .shared import answer_options, limit_option, name_argument, opened_store, settings, source_options, time_options, verbose_option, write
from .speech.former import resolved
from .speech.helping import Command


@click.command(cls=Command, example="who NCECC --as-of 2015")
@name_argument
@answer_options
@time_options
@source_options
@limit_option
@verbose_option
def command(name: str, limit: int, verbose: bool) -> None:
    """Who works with it: directly, or through programs, collaborations and its units."""
    with opened_store() as (store, language):
        # Programs get all there is; people are shown what they asked for.
        told = 0 if settings().is_for_programs else limit
        answer = who(store, resolved(store, name), settings().only, limit=told)
        write(who_document(answer, store.schema, language, verbose=verbose), store)
