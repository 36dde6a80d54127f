"""`history`: what changed, when, by whom, and what each change did."""

from __future__ import annotations

from itertools import chain

import click

from .. import graph
from ..graph import Language, Reader, Stakeholder, Store
from ..graph.history.lives import check_has_change, resolve_ever
from ..graph.naming import now_part_of
from ..graph.paging import batches
from ..graph.typed import one_name
from ..output.answers.history import DEEDS_OF_ONE, deeds_table, history_document
from ..output.document import Document
from ..queries.history import deeds_of, history
from .correcting import dry_run_option, yes_option
from .correcting.forgetting import forgotten, number_to_forget
from .shared import answer_options, as_text, limit_option, opened_store, say, settings, write
from .speech.helping import Command

_PAGE = 1_000


@click.command(cls=Command, example="history")
@click.argument("words", metavar="[NAME|N|forget N]", nargs=-1, callback=as_text)
@click.option("-v", "--verbose", is_flag=True, help="All that each change did, before and after.")
@yes_option
@dry_run_option
@limit_option
@answer_options
def command(words: tuple[str, ...], verbose: bool, is_sure: bool, is_trial: bool, limit: int) -> None:
    """What changed in the network, the newest first: when, by whom, by what command, and how much.

    With NAME what changed of that stakeholder and its ties, also where it is there no more; with N what change N did.

    `history forget N` takes what change N did out of the history for good, once it was undone: for what should never have been loaded. It
    asks before.
    """
    if number := number_to_forget(words, is_sure=is_sure, is_trial=is_trial):
        forgotten(number, is_sure=is_sure, is_trial=is_trial)
        return
    text = one_name(words)
    with opened_store() as (store, language):
        number, one, is_gone = _asked(store, text)
        is_for_programs = settings().is_for_programs
        if number and verbose and not settings().file and settings().form in ("", "table"):
            _write_whole(store, number, language)
        elif number:
            deeds = 0 if verbose else None if is_for_programs else limit
            write(history_document(history(store, number, deeds=deeds), store.schema, language), store)
        else:
            deeds = 0 if verbose or is_for_programs else DEEDS_OF_ONE
            answer = history(store, stakeholder=one, deeds=deeds, is_gone=is_gone)
            write(history_document(answer, store.schema, language, limit=0 if verbose else limit), store)


def _write_whole(store: Store, number: int, language: Language) -> None:
    """Writes all that a change did on stdout, a page at a time, so that a million things need no more memory than a thousand."""
    pages = batches(deeds_of(store, store.entries(number)), _PAGE)
    first = next(pages, [])  # before anything is written, since what cannot be read is an error and no answer
    write(history_document(history(store, number), store.schema, language), store)
    for deeds in chain([first] if first else (), pages):
        write(Document({}, (), (), deeds_table(deeds, store.schema, language), language), store)


def _asked(store: Reader, text: str) -> tuple[int, Stakeholder | None, bool]:
    """The number of the change that the text means; or else the stakeholder, and whether it is gone."""
    if not text:
        return 0, None, False
    if number := next((change.number for change in store.changes() if str(change.number) == text), 0):
        return number, None, False
    try:
        one, is_there = resolve_ever(store, text)
    except graph.UnknownName:
        if text.isdecimal():
            check_has_change(store, text)
        raise
    if is_there and (line := now_part_of(one, text)):
        say(line)
    return 0, one, not is_there
