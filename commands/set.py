"""`set`: fields of a stakeholder, a tie or a source set to other values."""

from __future__ import annotations

import click

from .. import loaders
from ..graph import Stakeholder, Store, said
from ..graph.history.changing import last_number
from ..graph.history.editing import Plan, set_source, set_stakeholder, set_tie, source_called
from ..graph.naming import meanings
from ..graph.typed import one_name
from .correcting import dry_run_option, opened_to_change, yes_option
from .correcting.edits import go_on
from .correcting.fields import asked, new_field_option, parted, words_argument
from .correcting.statements import check_one, only, tie_options, ties_named
from .shared import store_option
from .speech.former import resolved
from .speech.helping import Command


@click.command(cls=Command, example="set C3P aliases+=CCCP --dry-run")
@words_argument("NAME FIELD=VALUE...")
@tie_options
@click.option("--source", "source", metavar="ID", help="The source with this id or title, instead of a stakeholder.")
@new_field_option
@store_option
@yes_option
@dry_run_option
def command(
    words: tuple[str, ...], is_tie: bool, tie_id: str | None, since: str | None, role: str | None, source: str | None, may_be_new: bool,
    is_sure: bool, is_trial: bool,
) -> None:  # fmt: skip
    """Set fields of a stakeholder to other values: they are the columns of the workbook, read as its cells are.

    FIELD= empties a field; aliases+=X and aliases-=X put a name to the others and take it out. With --tie A TYPE B, --tie-id ID or --source
    ID it is a tie, or a source, whose fields are set.
    """
    names, given = parted(words, names=0 if tie_id or source else 1)
    check_one(names, tie_id, source)
    if not given:
        raise click.UsageError(said("nothing is to be set; write FIELD=VALUE behind the name"))
    hints: list[str] = []
    with opened_to_change() as store:
        seen = last_number(store)
        typist = loaders.typist(store.schema)
        if source:
            thing = source_called(store, source)
            wanted, told = asked(store, typist, thing, given, may_be_new=may_be_new)
            plan = set_source(thing, wanted)
        elif tie_id or is_tie:
            tie = only(store, ties_named(store, typist, names, tie_id=tie_id, since=since, role=role))
            wanted, told = asked(store, typist, tie, given, may_be_new=may_be_new)
            plan = set_tie(store, tie, wanted)
        else:
            one = resolved(store, one_name(names))
            wanted, told = asked(store, typist, one, given, may_be_new=may_be_new)
            plan = set_stakeholder(store, one, wanted)
            hints = _hints(store, one, plan)
        go_on(store, plan, "set", seen=seen, is_sure=is_sure, is_trial=is_trial, told=told, hints=hints)


def _hints(store: Store, one: Stakeholder, plan: Plan) -> list[str]:
    """What a planner should know of another name: that the former is not kept, and who else has it."""
    now = next((step.after for step in plan.of("stakeholder")), one)
    if not isinstance(now, Stakeholder) or now.names == one.names:
        return []
    fresh = [name for name in now.names if name not in one.names]
    hints = [
        said("'{name}' is also a name of {others}", name=name, others=", ".join(others))
        for name in fresh
        if (others := [f"{other.name} ({other.id})" for other in store.stakeholders(meanings(store, [name])[name] - {one.id})])
    ]
    if one.name not in now.names:
        hints.append(said("the former name is not kept; if it is no slip but what it was called before: aliases+='{name}'", name=one.name))
    return hints
