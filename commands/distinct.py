"""`distinct`: two stakeholders that are two, however alike they look."""

from __future__ import annotations

import click

from ..graph import BadData, said
from ..graph.history.changing import last_number
from ..graph.history.distinguishing import distinguish
from ..graph.naming import now_part_of
from .correcting import agreed, dry_run_option, opened_to_change, origin, tell_done, yes_option
from .shared import stopped_after, store_option, two_names_argument
from .speech.former import resolved_two
from .speech.helping import Command


@click.command(cls=Command, example='distinct "Calgary Police Service" "Edmonton Police Service" --dry-run')
@two_names_argument
@store_option
@yes_option
@dry_run_option
def command(names: tuple[str, ...], is_sure: bool, is_trial: bool) -> None:
    """Note that A and B are two: `duplicates` suggests them no more, and `merge` refuses them."""
    with opened_to_change() as store:
        one, other = resolved_two(store, names)
        if one.id == other.id and (former := next((text for text in names if now_part_of(one, text)), "")):
            raise BadData(
                said("'{name}' is a part of '{other}' since they were merged", name=former, other=one.name),
                remedy=said("take them apart first: `partnermap unmerge {name}`", name=former),
            )
        seen = last_number(store)
        both = distinguish(store, one.id, other.id, is_trial=True)
        lines = [
            said("{one} ({id}) and {other} ({other_id}) are two", one=both.one.name, id=one.id, other=both.other.name, other_id=other.id)
        ]
        if not agreed(lines, is_sure=is_sure, is_trial=is_trial):
            return
        done = distinguish(store, one.id, other.id, origin(), seen=seen)
        with stopped_after(said("stopped, but that was noted already")):
            tell_done(store, done.number)
