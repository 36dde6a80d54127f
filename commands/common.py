"""`common`: what and whom two share."""

from __future__ import annotations

import click

from ..output.answers.common import common_document
from ..queries.common import common
from .shared import (
    answer_options,
    limit_option,
    opened_store,
    settings,
    source_options,
    time_options,
    two_names_argument,
    verbose_option,
    write,
)
from .speech.former import resolved_two
from .speech.helping import Command


@click.command(cls=Command, example="common NCECC C3P")
@two_names_argument
@answer_options
@time_options
@source_options
@limit_option
@verbose_option
def command(names: tuple[str, ...], limit: int, verbose: bool) -> None:
    """What and whom two stakeholders share."""
    with opened_store() as (store, language):
        shown = 0 if verbose or settings().is_for_programs else limit
        answer = common(store, *resolved_two(store, names), settings().only, limit=shown)
        write(common_document(answer, store.schema, language, limit=shown), store)
