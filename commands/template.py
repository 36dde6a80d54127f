"""`template`: an empty workbook."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, loaders
from ..graph import said
from .shared import checked_ending, force_option, guard, say
from .speech.helping import Command


@click.command(cls=Command, example="template mine.xlsx")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@force_option
def command(file: Path) -> None:
    """Write an empty workbook to fill in, with drop-down lists and an example row."""
    file = checked_ending(file if file.suffix else file.with_name(f"{file.name}.xlsx"), (".xlsx",))
    loaders.write_template(file, graph.read_schema(), guard())
    say(said("wrote {file}: fill it in and run `partnermap load {file}`", file=file))
