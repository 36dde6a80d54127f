"""`list`: all stakeholders, or those of a kind, a form, a sector or a country, or that end soon."""

from __future__ import annotations

import click

from ..output.answers.list import list_document
from ..queries.list import list as listed
from .shared import answer_options, opened_store, source_options, write
from .speech.helping import Command


@click.command(cls=Command, example="list --kind agency --country CA")
@click.option("--kind", multiple=True, metavar="KIND", help="Only stakeholders of this kind, such as agency (may be repeated).")
@click.option("--form", "of_form", multiple=True, metavar="FORM", help="Only those of this form, such as agreement (may be repeated).")
@click.option("--sector", multiple=True, metavar="SECTOR", help="Only those of this sector (may be repeated).")
@click.option("--country", multiple=True, metavar="COUNTRY", help="Only those of this country, such as CA (may be repeated).")
@click.option("--ending-within", metavar="TIME", default="", help="Only those that end between today and then: 30d, 2w, 6m or 1y.")
@answer_options
@source_options
def command(
    kind: tuple[str, ...], of_form: tuple[str, ...], sector: tuple[str, ...], country: tuple[str, ...], ending_within: str
) -> None:  # fmt: skip
    """All stakeholders by name; with --ending-within by the date on which they end, the next first.

    A date such as 2027 stands for every day of it, so what ends in 2027 may end within the first month of it.
    """
    with opened_store() as (store, language):
        answer = listed(store, kind=kind, form=of_form, sector=sector, country=country, ending_within=ending_within)
        write(list_document(answer, store.schema, language), store)
