"""`config`: what is said once for all commands."""

from __future__ import annotations

import os
from pathlib import Path

import click

from .. import graph
from ..api.configured import NAMES, as_one_line, checked_language, config_file, keep_setting, kept_setting, language_set, setting, variable
from ..graph import said
from ..graph.typed import one_name
from ..output.answers.config import Shown, config_document
from .shared import output_options, say, settings, write
from .speech.helping import Command
from .speech.language import in_language
from .speech.values import Choice


def _words(_: click.Context, __: click.Parameter, words: tuple[str, ...]) -> str:
    return one_name(words)


@click.command(cls=Command, example="config lang fr")
@click.argument("name", metavar="[NAME]", required=False, type=Choice(NAMES, case_sensitive=False))
@click.argument("value", metavar="[VALUE]", nargs=-1, callback=_words)
@click.option("--unset", metavar="NAME", type=Choice(NAMES, case_sensitive=False), help="Take this setting out of the file.")
@output_options
def command(name: str | None, value: str, unset: str | None) -> None:
    """The settings in force and where each comes from; with NAME and VALUE, what holds from now on for every command.

    NAME is lang (en or fr), store (a file or a Neo4j address) or user (who you are, as the history tells it). They are kept in a small file
    of yours; the environment (PARTNERMAP_LANG, PARTNERMAP_STORE, PARTNERMAP_USER) wins over it, and an option over both.
    """
    if unset and name:
        raise click.UsageError(said("--unset goes alone"))
    if unset:
        _forget(unset)
    elif name and value:
        _keep(name, value)
    else:
        shown = [_shown(one) for one in NAMES if name in (None, one)]
        write(config_document(shown, str(config_file()), settings().language))


def _shown(name: str) -> Shown:
    value, origin = setting(name)
    if name == "lang":
        spoken = settings().language
        return Shown(name, spoken, origin if spoken == language_set() else "option")
    option = settings().store if name == "store" else ""
    return Shown(name, option or value, "option" if option else origin)


def _keep(name: str, value: str) -> None:
    former = kept_setting(name)
    language = checked_language(value, name) if name == "lang" else settings().language
    kept = language if name == "lang" else as_one_line(value) if name == "user" else _address(value)
    keep_setting(name, kept)
    with in_language(language):
        _say_kept(name, kept, former)


def _say_kept(name: str, value: str, former: str) -> None:
    say(said("{name} is {value} from now on, for every command (in {path})", name=name, value=value, path=config_file()))
    back = f"partnermap config {name} {former}" if former else f"partnermap config --unset {name}"
    say(said("`{command}` takes that back", command=back))
    _say_what_wins(name)


def _forget(name: str) -> None:
    former = kept_setting(name)
    keep_setting(name, "")
    if not former:
        say(said("{name} was not set in {path}; nothing has changed", name=name, path=config_file()))
        return
    say(said("{name} is set no more; it was {value}", name=name, value=former))
    say(said("`{command}` takes that back", command=f"partnermap config {name} {former}"))
    _say_what_wins(name)


def _say_what_wins(name: str) -> None:
    if value := os.environ.get(variable(name)):
        say(said("{variable} in the environment is {value}, and wins over it", variable=variable(name), value=value))


def _address(text: str) -> str:
    """A file by its whole path, since settings hold in every folder; an address as it is. Raises StoreError for one with a password."""
    if not graph.is_server(text):
        return str(Path(text).expanduser().resolve())
    if "@" in text or "?" in text:
        raise graph.StoreError(said("an address with a password is not kept; set NEO4J_USERNAME and NEO4J_PASSWORD in the environment"))
    return text
