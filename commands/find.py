"""`find`: stakeholders by any part of a name, and what is said of them."""

from __future__ import annotations

import click

from ..output.answers.find import find_document
from ..queries.find import find
from .shared import answer_options, limit_option, opened_store, source_options, text_argument, write
from .speech.helping import Command


@click.command(cls=Command, example="find child")
@text_argument
@click.option("--everywhere", is_flag=True, help="Search roles, notes and quotes also where a name has the words.")
@answer_options
@source_options
@limit_option
def command(text: str, everywhere: bool, limit: int) -> None:
    """Find stakeholders by any part of a name or alias.

    Where no name has the words, roles, notes and quotes are searched too; --everywhere always searches them.
    """
    with opened_store() as (store, language):
        write(find_document(find(store, text, limit=limit, everywhere=everywhere), store.schema, language), store)
