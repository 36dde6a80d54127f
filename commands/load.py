"""`load`: files into a store."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, loaders, output
from ..api.whereabouts import address_to_write
from ..graph import said
from ..graph.guard import check_store_place, files_at
from ..graph.sheets import SHEETS
from ..output.answers.load import REJECTED, left_out, load_summary, write_rejected
from ..output.faults import lines_of
from .shared import force_option, guard, say, settings, stopped_after, store_option
from .speech.helping import Command
from .speech.values import File

_HELP = """Add files to the store, in any order: {formats}; - is standard input.

Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.
"""


@click.command(cls=Command, example="load mine.xlsx", help=_HELP, gaps={"formats": loaders.described})
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@store_option
@click.option("--skip-bad", is_flag=True, help="Load the good rows, and write the others with the reasons to a file.")
@click.option("--rejected", metavar="FILE", type=File(path_type=Path), help="Where --skip-bad writes them.  [default: rejected.csv]")
@force_option
@click.option("--schema", "schema_file", metavar="FILE", type=File(path_type=Path), help="A YAML file with kinds and ties of your own.")
def command(paths: tuple[str, ...], skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    load_into(paths, address_to_write(settings().store), skip_bad=skip_bad, rejected=rejected, schema_file=schema_file)


def load_into(paths: tuple[str, ...], address: str, *, skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    """Loads the files into the store at the address, and says what that did."""
    place = rejected or Path("rejected.csv")
    if not graph.is_server(address):
        check_store_place(Path(address))
    kept = guard(*_read(paths), *([schema_file] if schema_file else ()), store=address)
    if skip_bad:
        kept.check(place, REJECTED)
    schema = graph.read_schema()
    with graph.open_store(address, to_write=True, schema=schema) as store:
        extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        with output.progress() as tell:
            report = graph.load(store, loaders.read_all(paths, extended), schema=extended, skip_bad=skip_bad, progress=tell)
        aside = store.aside
    with stopped_after(said("stopped, but the load was kept already")):
        for line in lines_of([], report.notices):
            say(line)
        say(load_summary(report, address))
        if aside:
            say(aside)
        if report.rejected:
            for line in lines_of(report.rejected, []):
                say(line)
            write_rejected(report.rejected, place, kept)
            say(left_out(len(report.rejected), place))


def _read(paths: tuple[str, ...]) -> list[Path]:
    """The files that a load reads: those that are named, and the sheets in the folders that are."""
    found = [file for path in paths if path != "-" for file in files_at(Path(path))]
    return [file for file in found if str(file) in paths or file.stem.lower() in SHEETS]
