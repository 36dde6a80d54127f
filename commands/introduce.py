"""`introduce`: who can introduce one to another."""

from __future__ import annotations

import click

from ..output.answers.introduce import introduce_document
from ..queries.introduce import introduce
from .shared import answer_options, opened_store, settings, source_options, time_options, two_names_argument, write
from .speech.former import resolved_two
from .speech.helping import Command
from .speech.scoping import definitions_option, passing_options
from .speech.values import Whole


@click.command(cls=Command, example='introduce NCECC "Five Eyes" -k 1')
@two_names_argument
@click.option("-k", metavar="N", type=Whole(1, 50), default=3, show_default=True, help="How many ways.")
@definitions_option
@answer_options
@passing_options
@time_options
@source_options
def command(names: tuple[str, ...], k: int, verbose: bool) -> None:
    """Who can introduce A to B: the strongest ways, whom to ask on each, and the evidence."""
    with opened_store() as (store, language):
        own = settings()
        answer = introduce(store, *resolved_two(store, names), own.only, own.scope, k=k)
        write(introduce_document(answer, store.schema, language, verbose=verbose), store)
