"""`show`: one stakeholder with all its ties."""

from __future__ import annotations

import click

from ..graph import Reader, UnknownName
from ..graph.history.lives import resolve_ever
from ..output.answers.history import DEEDS_OF_ONE, history_document
from ..output.answers.show import show_document
from ..output.document import Document
from ..queries.history import history
from ..queries.show import show
from .shared import answer_options, name_argument, opened_store, settings, source_options, time_options, write
from .speech.former import resolved
from .speech.helping import Command


@click.command(cls=Command, example="show C3P --as-of 2015")
@name_argument
@click.option("--ids", "ids", is_flag=True, help="Beside each tie its id, for `set`, `end` and `remove --tie-id`.")
@click.option("--history", "is_life", is_flag=True, help="Also what changed of it, the newest first.")
@answer_options
@time_options
@source_options
def command(name: str, ids: bool, is_life: bool) -> None:
    """One stakeholder with all its ties and their evidence."""
    with opened_store() as (store, language):
        try:
            one = resolved(store, name)
        except UnknownName:
            if not is_life:
                raise
            write(_of_one_gone(store, name), store)
            return
        life = history(store, stakeholder=one, deeds=_deeds()) if is_life else None
        write(show_document(show(store, one, settings().only), store.schema, language, ids=ids, life=life), store)


def _of_one_gone(store: Reader, name: str) -> Document:
    """What changed of a stakeholder that is there no more. Raises UnknownName where there never was one."""
    one, _ = resolve_ever(store, name)
    return history_document(history(store, stakeholder=one, deeds=_deeds(), is_gone=True), store.schema, settings().language)


def _deeds() -> int:
    return 0 if settings().is_for_programs else DEEDS_OF_ONE
