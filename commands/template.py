"""`template`: an empty workbook."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, loaders
from ..graph import said
from .shared import checked_ending, force_option, guard, say, settings
from .speech.helping import Command
from .speech.values import Place


@click.command(cls=Command, example="template mine.xlsx")
@click.argument("file", metavar="FILE", type=Place())
@force_option
def command(file: Path) -> None:
    """Write an empty workbook to fill in, in English or French (--lang fr), with drop-down lists and a worked example."""
    file = checked_ending(file if file.suffix or not file.name else file.with_name(f"{file.name}.xlsx"), (".xlsx",))
    loaders.write_template(file, graph.read_schema(), guard(), language=settings().language)
    say(said("wrote {file}: fill it in and run `partnermap load {file}`", file=file))
