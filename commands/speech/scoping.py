"""The options of questions about structure: whom they are about, and whether meetings and groups stand in the network."""

from __future__ import annotations

import click

from .decorating import options
from .settings import keep

_chosen = (
    click.option(
        "--kind", "kinds", multiple=True, metavar="KIND", callback=keep, expose_value=False,
        help="Only about stakeholders of this kind, such as agency (may be repeated).",
    ),
    click.option(
        "--form", "forms", multiple=True, metavar="FORM", callback=keep, expose_value=False,
        help="Only about those of this form, such as agreement (may be repeated).",
    ),
    click.option(
        "--sector", "sectors", multiple=True, metavar="SECTOR", callback=keep, expose_value=False,
        help="Only about those of this sector (may be repeated).",
    ),
)  # fmt: skip
_passed = (
    click.option(
        "--kind", "kinds", multiple=True, metavar="KIND", callback=keep, expose_value=False,
        help="Only through those of this kind, such as agency (may be repeated).",
    ),
    click.option(
        "--form", "forms", multiple=True, metavar="FORM", callback=keep, expose_value=False,
        help="Only through those of this form, such as agreement (may be repeated).",
    ),
    click.option(
        "--sector", "sectors", multiple=True, metavar="SECTOR", callback=keep, expose_value=False,
        help="Only through those of this sector (may be repeated).",
    ),
)  # fmt: skip
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

chosen_options = options(*_chosen)
scope_options = options(*_chosen, *_standing)
passing_options = options(*_passed, *_standing)
definitions_option = click.option(
    "-v", "--verbose", is_flag=True, help="How each figure is defined, with its source, and the ties behind it with their evidence."
)
