"""`end`: a tie that was true, and is over."""

from __future__ import annotations

import click

from .. import loaders
from ..graph import parse_date, said
from ..graph.history.changing import last_number
from ..graph.history.editing import end_tie
from .correcting import dry_run_option, opened_to_change, yes_option
from .correcting.edits import go_on
from .correcting.fields import words_argument
from .correcting.statements import only, tie_options, ties_named
from .shared import store_option
from .speech.helping import Command


@click.command(cls=Command, example="end --tie 'Bill Blair' LEADS 'Public Safety Canada' 2021-10 --dry-run")
@words_argument("[A TYPE B] DATE")
@tie_options
@store_option
@yes_option
@dry_run_option
def command(
    words: tuple[str, ...], is_tie: bool, tie_id: str | None, since: str | None, role: str | None, is_sure: bool, is_trial: bool
) -> None:
    """Say of a tie, A TYPE B or the one with --tie-id, that it held until DATE: 2024, 2024-03 or 2024-03-31.

    What was never true is removed, not ended: `partnermap remove`.
    """
    if not words or bool(tie_id) == is_tie or bool(tie_id) != (len(words) == 1):
        raise click.UsageError(said("write --tie A TYPE B and the date, or --tie-id ID and the date"))
    until = parse_date(words[-1], field="until")
    with opened_to_change() as store:
        seen = last_number(store)
        tie = only(store, ties_named(store, loaders.typist(store.schema), words[:-1], tie_id=tie_id, since=since, role=role))
        go_on(store, end_tie(store, tie, until), "end", seen=seen, is_sure=is_sure, is_trial=is_trial)
