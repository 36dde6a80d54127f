"""`remove`: a stakeholder, ties or a source taken out."""

from __future__ import annotations

import click

from .. import loaders
from ..graph.history.changing import last_number
from ..graph.history.editing import HangingTies, removal, removal_of_source, removal_of_ties, source_called
from ..graph.typed import one_name
from .correcting import dry_run_option, opened_to_change, yes_option
from .correcting.edits import go_on, refused
from .correcting.fields import words_argument
from .correcting.statements import check_one, only, tie_options, ties_named
from .shared import store_option
from .speech.former import resolved
from .speech.helping import Command


@click.command(cls=Command, example="remove --tie NCECC SUCCEEDS 'National Child Exploitation Coordination Centre' --dry-run")
@words_argument("[NAME | A TYPE B]")
@tie_options
@click.option("--source", "source", metavar="ID", help="The source with this id or title, with what it is evidence for.")
@click.option("--with-ties", "with_ties", is_flag=True, help="Also the ties that hang on it, and are nothing without it.")
@store_option
@yes_option
@dry_run_option
def command(
    words: tuple[str, ...], is_tie: bool, tie_id: str | None, since: str | None, role: str | None, source: str | None, with_ties: bool,
    is_sure: bool, is_trial: bool,
) -> None:  # fmt: skip
    """Take a stakeholder out of the network, or with --tie A TYPE B or --tie-id ID a tie, or with --source ID a source.

    What was true and is over is ended, not removed: `partnermap end`. While ties hang on something it stays, unless --with-ties is given.
    """
    check_one(words, tie_id, source)
    with opened_to_change() as store:
        seen = last_number(store)
        try:
            if source:
                plan = removal_of_source(store, source_called(store, source), with_ties=with_ties)
            elif tie_id or is_tie:
                found = ties_named(store, loaders.typist(store.schema), words, tie_id=tie_id, since=since, role=role)
                plan = removal_of_ties([only(store, found)])
            else:
                plan = removal(store, resolved(store, one_name(words)), with_ties=with_ties)
        except HangingTies as error:
            raise refused(store, error) from error
        go_on(store, plan, "remove", seen=seen, is_sure=is_sure, is_trial=is_trial)
