"""`without`: what breaks if some leave."""

from __future__ import annotations

import click

from ..graph import said
from .shared import answer_options, as_text, limit_option, opened_store, settings, source_options, time_options, write
from .speech.former import resolved_several
from .speech.helping import Command
from .speech.scoping import definitions_option, scope_options
from .speech.values import Choice, Whole


@click.command(cls=Command, example="without NCECC")
@click.argument("names", metavar="[NAME…]", nargs=-1, callback=as_text)
@click.option("--find", type=Whole(1, 10), metavar="N", help="Look for the set of 1 to 10 whose loss hurts most, and those that come next.")
@click.option(
    "--by",
    type=Choice(("DF", "F"), case_sensitive=False),
    default="DF",
    show_default=True,
    help="With --find, what hurts: DF, ways that break or grow longer; F, ways that break.",
)
@click.option("--parts-stay", is_flag=True, help="Units, people and parts of those who leave stay; else they leave too.")
@answer_options
@time_options
@source_options
@scope_options
@limit_option
@definitions_option
def command(names: tuple[str, ...], find: int | None, by: str, parts_stay: bool, limit: int, verbose: bool) -> None:  # fmt: skip
    """What breaks if a partner leaves, or several do: who is cut off, which programs lose their lead, funder or only partner.

    Without a name: the single points of failure, whom others hang on alone. With --find: the set whose loss hurts most.

    --kind, --form and --sector say who is told as a single point of failure, who can be turned to, or who may be in the set (agencies,
    units and people where no kind is said).
    """
    from ..output.answers.without import without_document  # which count with more than most commands need
    from ..queries.without import without

    if names and find:
        raise click.UsageError(said("--find looks for whom to name: leave the names out, or leave --find out"))
    with opened_store() as (store, language):
        who = resolved_several(store, names)
        asked = settings()
        answer = without(store, who, asked.only, asked.scope, find=find or 0, by="F" if by == "F" else "DF", parts_stay=parts_stay)
        write(without_document(answer, store.schema, language, limit=limit, verbose=verbose), store)
