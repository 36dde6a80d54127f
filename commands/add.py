"""`add`: one stakeholder, or one tie with its evidence."""

from __future__ import annotations

import click

from .. import graph, loaders
from ..graph import BadData, BadRows, Report, Store, said
from ..graph.history.changing import last_number
from ..output.edits import added_lines
from .correcting import confirmed, dry_run_option, opened_to_change, origin, taken_back, yes_option
from .correcting.adding import Addition, Citation, stakeholder, tie
from .correcting.fields import new_field_option, parted, words_argument
from .correcting.statements import is_statement, statement
from .shared import options, say, stopped_after, store_option
from .speech.helping import Command

_CELLS = ("since", "until", "role", "amount", "currency", "status", "note")
_cell_options = options(
    click.option("--since", "since", metavar="DATE", help="When it began."),
    click.option("--until", "until", metavar="DATE", help="When it ended."),
    click.option("--role", "role", metavar="TEXT", help="Of a tie: in what role."),
    click.option("--amount", "amount", metavar="AMOUNT", help="Of a tie: how much, with the currency or without."),
    click.option("--currency", "currency", metavar="CAD", help="Of a tie: the currency of the amount."),
    click.option("--status", "status", metavar="STATUS", help="Of a tie: confirmed, proposed or disputed."),
    click.option("--note", "note", metavar="TEXT", help="What else there is to say."),
)
_evidence_options = options(
    click.option("--source", "source", metavar="TITLE", help="Of a tie: what says so, by its id or title; a title that is new is added."),
    click.option("--source-date", "source_date", metavar="DATE", help="The date of a new source, where its title has none."),
    click.option("--mark", "mark", metavar="MARK", help="The handling mark of a new source."),
    click.option("--at", "locator", metavar="PLACE", help="Where in the source, such as a page or an item."),
    click.option("--quote", "quote", metavar="TEXT", help="Its words."),
)


@click.command(cls=Command, example="add C3P WORKS_WITH RCMP --since 2024 --source 'Minutes 2024-05-02' --at 'item 3' --dry-run")
@words_argument("KIND NAME [FIELD=VALUE]... | A TYPE B")
@_cell_options
@_evidence_options
@new_field_option
@store_option
@yes_option
@dry_run_option
def command(
    words: tuple[str, ...], source: str | None, source_date: str | None, mark: str | None, locator: str | None, quote: str | None,
    may_be_new: bool, is_sure: bool, is_trial: bool, **cells: str | None,
) -> None:  # fmt: skip
    """Add a stakeholder of a kind and a name, with fields that are the columns of the workbook; or a tie between two that are known, with
    the source that says so.
    """
    names, given = parted(words, names=2)
    if len(names) < 2:
        raise click.UsageError(said("write a kind and a name, or two names with a type of tie between them"))
    filled = {name: text for name, text in cells.items() if text}
    cited = Citation(source or "", source_date or "", mark or "", locator or "", quote or "")
    with opened_to_change() as store:
        seen = last_number(store)
        typist = loaders.typist(store.schema)
        if is_statement(store, typist, names):
            addition = tie(store, typist, statement(store, typist, names), given, filled, cited, may_be_new=may_be_new)
        elif cited != Citation():
            raise click.UsageError(said("a source is cited for a tie; of a stakeholder none is kept"))
        else:
            addition = stakeholder(store, typist, names, given, filled, may_be_new=may_be_new)
        _go_on(store, addition, seen=seen, is_sure=is_sure, is_trial=is_trial)


def _go_on(store: Store, addition: Addition, *, seen: int, is_sure: bool, is_trial: bool) -> None:
    tried = _loaded(store, addition, seen=seen, is_trial=True)
    lines = [*addition.told, *addition.plan, *(notice.message for notice in tried.notices)]
    if tried.is_nothing_new:
        confirmed([*lines, said("it is so already; nothing was changed")], is_sure=True)
        return
    if is_trial:
        confirmed([*lines, said("nothing was changed")], is_sure=True)
        return
    confirmed(lines, is_sure=is_sure)
    report = _loaded(store, addition, seen=seen, is_trial=False)
    with stopped_after(said("stopped, but the change was made already")):
        for line in added_lines(report):
            say(line)
        if store.aside:
            say(store.aside)
        say(taken_back(report.change))


def _loaded(store: Store, addition: Addition, *, seen: int, is_trial: bool) -> Report:
    """What the load of its rows did, or on trial would do. Raises BadData with all that is wrong with them."""
    try:
        return graph.load(store, addition.drafts, origin=origin(), kind="add", seen=seen, is_trial=is_trial)
    except BadRows as error:
        raise BadData("; ".join(dict.fromkeys(problem.message for problem in error.problems))) from error
