"""`formats`: what is read and written."""

from __future__ import annotations

import click

from ..output.answers.formats import formats_document
from .shared import output_options, settings, write
from .speech.helping import Command


@click.command(cls=Command, example="formats")
@output_options
def command() -> None:
    """Which files are read and written, by what command, and what for."""
    write(formats_document(settings().language))
