"""`groups`: which groups the network falls into."""

from __future__ import annotations

import click

from ..output.answers.groups import groups_document
from ..queries.groups import groups
from .shared import answer_options, limit_option, opened_store, settings, source_options, time_options, write
from .speech.helping import Command
from .speech.scoping import scope_options


@click.command(cls=Command, example="groups --kind agency --kind program -n 3")
@answer_options
@time_options
@scope_options
@source_options
@limit_option
@click.option("-v", "--verbose", is_flag=True, help="How each figure is defined, and on which sources each group rests.")
def command(limit: int, verbose: bool) -> None:
    """Which groups the network falls into, who sits between two, whether there is a core, and who keeps to their own.

    A group is of those who are tied to each other more than to the rest, and each member is told with how sure its place is. --kind, --form
    and --sector make the network itself smaller. The map shows the same groups.
    """
    with opened_store() as (store, language):
        answer = groups(store, settings().only, settings().scope, with_ties=verbose or settings().is_for_programs)
        write(groups_document(answer, store.schema, language, limit=limit, verbose=verbose), store)
