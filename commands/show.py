"""`show`: one stakeholder with all its ties."""

from __future__ import annotations

import click

from ..output.answers.show import show_document
from ..queries.show import show
from .shared import answer_options, name_argument, opened_store, settings, source_options, time_options, write
from .speech.former import resolved
from .speech.helping import Command


@click.command(cls=Command, example="show C3P --as-of 2015")
@name_argument
@click.option("--ids", "ids", is_flag=True, help="Beside each tie its id, for `set`, `end` and `remove --tie-id`.")
@answer_options
@time_options
@source_options
def command(name: str, ids: bool) -> None:
    """One stakeholder with all its ties and their evidence."""
    with opened_store() as (store, language):
        answer = show(store, resolved(store, name), settings().only)
        write(show_document(answer, store.schema, language, ids=ids), store)
