"""`brokers`: who stands between others."""

from __future__ import annotations

import click

from ..output.answers.brokers import brokers_document
from ..queries.brokers import brokers
from .shared import answer_options, limit_option, opened_store, settings, source_options, time_options, write
from .speech.helping import Command
from .speech.scoping import definitions_option, scope_options
from .speech.values import Choice


@click.command(cls=Command, example="brokers --between sector -n 3")
@click.option(
    "--between", type=Choice(("sector", "country", "kind", "group"), case_sensitive=False),
    help="Who joins different ones of these; a group is of those who are tied more closely to each other than to the rest.",
)  # fmt: skip
@click.option("--directed", is_flag=True, help="Only ways along the ties, from source to target.")
@answer_options
@time_options
@scope_options
@source_options
@limit_option
@definitions_option
def command(between: str | None, directed: bool, limit: int, verbose: bool) -> None:
    """Who stands between others, or with --between, between which sectors, countries, kinds or groups.

    Told are agencies, units and people; programs and collaborations stand in the network too, and are told with --kind or --form.
    """
    with opened_store() as (store, language):
        told = 0 if settings().is_for_programs else limit
        answer = brokers(store, settings().only, settings().scope, between=between or "", directed=directed, limit=told)
        write(brokers_document(answer, store.schema, language, verbose=verbose), store)
