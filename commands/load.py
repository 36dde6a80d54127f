"""`load`: files into a store."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import click

from .. import graph, loaders, output
from ..api.whereabouts import address_to_write
from ..graph import UnwritableFile, said
from ..graph.drafts import Problem
from ..graph.guard import Guard, check_store_place
from ..output.answers.load import left_out, load_summary, refusal, where_all_are
from ..output.faults import SCREEN, lines_of
from .correcting import origin, taken_back
from .shared import force_option, guard, say, settings, stopped_after, store_option
from .speech.helping import Command
from .speech.values import File

_HELP = """Add files to the store, in any order: {formats}; - is standard input.

Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.
"""


@click.command(cls=Command, example="load mine.xlsx", help=_HELP, gaps={"formats": loaders.described})
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@store_option
@click.option("--skip-bad", is_flag=True, help="Load the good rows, and give back the others in a copy of the file, with the reasons.")
@click.option(
    "--rejected",
    metavar="PLACE",
    type=click.Path(path_type=Path),
    help="The file or folder for the bad rows with the reasons.  [default: with --skip-bad, 'FILE (rejected)' here]",
)
@click.option("-v", "--verbose", "is_verbose", is_flag=True, help="Tell each fault and notice of each row in a line, however many.")
@force_option
@click.option(
    "--schema", "schema_file", metavar="FILE", type=File(path_type=Path), help="A YAML file with kinds and ties of your own."
)  # fmt: skip
def command(
    paths: tuple[str, ...], skip_bad: bool, rejected: Path | None, is_verbose: bool, schema_file: Path | None
) -> None:  # fmt: skip
    load_into(
        paths, address_to_write(settings().store), skip_bad=skip_bad, rejected=rejected, schema_file=schema_file, is_verbose=is_verbose
    )


def load_into(
    paths: tuple[str, ...], address: str, *, skip_bad: bool = False, rejected: Path | None = None, schema_file: Path | None = None,
    is_verbose: bool = False,
) -> None:  # fmt: skip
    """Loads the files into the store at the address, and says what that did."""
    if not graph.is_server(address):
        check_store_place(Path(address))
    read = loaders.files_read(paths)
    kept = guard(*read, *([schema_file] if schema_file else ()), store=address)
    piped = loaders.piped_in(paths)
    if skip_bad or rejected:
        loaders.check_rejected(paths, rejected, kept, piped=piped)
    schema = graph.read_schema()
    aside = ""
    try:
        with graph.open_store(address, to_write=True, schema=schema) as store:
            extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
            with output.progress() as tell:
                drafts = loaders.read_all(paths, extended, piped=piped)
                report = graph.load(store, drafts, schema=extended, skip_bad=skip_bad, progress=tell, origin=origin(*read))
            aside = store.aside
    except graph.BadRows as error:
        report = graph.Report(rejected=list(error.problems), notices=list(error.notices))
    is_kept = not report.is_empty
    with stopped_after(said("stopped, but the load was kept already")) if is_kept else nullcontext():
        place, unwritten = _given_back(paths, report.rejected, rejected, kept, piped) if skip_bad or rejected else (None, None)
        for line in lines_of(report.rejected, report.notices, remedy=where_all_are(place), at_most=0 if is_verbose else SCREEN):
            say(line)
        if is_kept:
            say(load_summary(report, address))
            if report.change and not report.is_nothing_new:
                say(taken_back(report.change))
        if aside:
            say(aside)
        if unwritten:
            raise unwritten
        if not is_kept:
            raise refusal(report.rejected, place, skip_bad=skip_bad)
        if place:
            say(left_out(report.rejected, place))


def _given_back(
    paths: tuple[str, ...], problems: Sequence[Problem], place: Path | None, kept: Guard, piped: bytes | None
) -> tuple[Path | None, UnwritableFile | None]:  # fmt: skip
    """Where the rows with these faults are now; or, since what was loaded is to be told all the same, why they are nowhere."""
    try:
        return (loaders.write_rejected(paths, problems, place, kept, piped=piped) if problems else None), None
    except UnwritableFile as error:
        return None, error
