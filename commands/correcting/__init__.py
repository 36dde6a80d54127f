"""What the commands that change a network share: whose change it is, the plan that is told before anything is kept, and how it is taken
back.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from ...api.configured import user
from ...api.whereabouts import address_to_write
from ...graph import Store, StoreError, is_server, open_store, read_schema, said
from ...graph.changes import Origin
from ...graph.errors import Stopped
from ...graph.guard import check_store_place
from ...graph.history.changing import file_of
from ...loaders import without_contacts
from ..shared import say, settings, typed_command

_SURE = frozenset({"y", "yes", "o", "oui"})
yes_option = click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
dry_run_option = click.option("--dry-run", "is_trial", is_flag=True, help="Tell what it would do, and change nothing.")


def origin(*files: Path) -> Origin:
    """What the history says of the command that runs: as it was typed, but for folders and contact details, and the files it reads."""
    return Origin(without_contacts(typed_command(without_folders=True)), tuple(file_of(file) for file in files), user())


def opened_to_change() -> Store:
    """The store that is to be changed, which must be there. Raises a StoreError."""
    address = address_to_write(settings().store)
    if not is_server(address):
        check_store_place(Path(address))
        if not Path(address).exists():
            raise StoreError(
                said("there is no network at {address} to change yet; load one with `partnermap load FILE`, or name one with --store",
                     address=address)
            )  # fmt: skip
    return open_store(address, to_write=True, schema=read_schema())


def confirmed(plan: Iterable[str], *, is_sure: bool) -> None:
    """Tells the plan, a line each, and asks whether to go on. Returns where the answer is yes; raises Stopped where it is another, and
    where nobody can be asked.
    """
    for line in plan:
        say(line)
    if is_sure:
        return
    if not can_ask():
        raise Stopped(said("nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want"))
    answer = click.prompt(said("Go on? [y/N]"), default="", show_default=False, err=True, prompt_suffix=" ")
    if answer.strip().lower() not in _SURE:
        raise Stopped(said("nothing was changed"))


def can_ask() -> bool:
    """Whether somebody sits at a terminal, who can answer."""
    return bool(sys.stdin) and sys.stdin.isatty()


def agreed(plan: Iterable[str], *, is_sure: bool, is_trial: bool) -> bool:
    """Tells the plan and asks; gives whether to go on, which a trial does not. Raises Stopped as `confirmed` does."""
    confirmed([*plan, said("nothing was changed")] if is_trial else plan, is_sure=is_sure or is_trial)
    return not is_trial


def tell_done(store: Store, number: int) -> None:
    """Says where the change with this number is, if that is not where the store is, and how to take it back."""
    if store.aside:
        say(store.aside)
    say(taken_back(number))


def taken_back(number: int) -> str:
    """How to take this change back."""
    return said("to take it back: `partnermap undo {number}`", number=str(number))
