"""`path`: how two are connected."""

from __future__ import annotations

import click

from ..output.answers.path import path_document
from ..queries.path import path
from .shared import answer_options, opened_store, settings, source_options, time_options, two_names_argument, write
from .speech.former import resolved_two
from .speech.helping import Command
from .speech.values import Whole


@click.command(cls=Command, example='path "Statistics Canada" WeProtect')
@two_names_argument
@click.option("-k", metavar="N", type=Whole(1, 50), default=3, show_default=True, help="How many routes.")
@answer_options
@time_options
@source_options
def command(names: tuple[str, ...], k: int) -> None:
    """How two stakeholders are connected: the best routes, every step with its evidence."""
    with opened_store() as (store, language):
        answer = path(store, *resolved_two(store, names), settings().only, k=k)
        write(path_document(answer, store.schema, language), store)
