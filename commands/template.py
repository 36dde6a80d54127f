"""`template`: an empty workbook."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, loaders
from .shared import say


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def command(file: Path, force: bool) -> None:
    """Write an empty workbook to fill in, with drop-down lists and an example row."""
    if file.exists() and not force:
        raise graph.UnwritableFile(f"{file} is there already; choose another name, or add --force to replace it")
    loaders.write_template(file.with_suffix(".xlsx") if not file.suffix else file, graph.read_schema())
    say(f"wrote {file}: fill it in and run `partnermap load {file}`")
