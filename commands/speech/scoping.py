"""The options of questions about structure: whom they are about, and whether meetings and groups stand in the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from .decorating import options
from .settings import keep

_F = TypeVar("_F", bound=Callable[..., Any])


def _narrowing(kind: str, form: str, sector: str) -> Callable[[_F], _F]:
    """--kind, --form and --sector, with what each of them says of itself."""
    told = {"kind": kind, "form": form, "sector": sector}
    return options(*(
        click.option(f"--{name}", f"{name}s", multiple=True, metavar=name.upper(), callback=keep, expose_value=False, help=help_)
        for name, help_ in told.items()
    ))  # fmt: skip


chosen_options = _narrowing(
    "Only about stakeholders of this kind, such as agency (may be repeated).",
    "Only about those of this form, such as agreement (may be repeated).",
    "Only about those of this sector (may be repeated).",
)
_through_options = _narrowing(
    "Only through those of this kind, such as agency (may be repeated).",
    "Only through those of this form, such as agreement (may be repeated).",
    "Only through those of this sector (may be repeated).",
)
_standing = (
    click.option(
        "--with-meetings", "with_meetings", is_flag=True, callback=keep, expose_value=False,
        help="With events and series of them, where people met and may not work together.",
    ),
    click.option(
        "--with-groups", "with_groups", is_flag=True, callback=keep, expose_value=False,
        help="With groups and governments as a whole, which nobody can ring.",
    ),
)  # fmt: skip

scope_options = options(chosen_options, *_standing)
passing_options = options(_through_options, *_standing)
definitions_option = click.option(
    "-v", "--verbose", is_flag=True, help="How each figure is defined, with its source, and the ties behind it with their evidence."
)
