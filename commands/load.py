"""`load`: files into a store."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph, loaders, output
from ..api.whereabouts import address_to_write
from ..graph.guard import check_store_place, files_at
from ..graph.sheets import SHEETS
from ..output.answers.load import left_out, load_summary, refusal, where_all_are
from ..output.faults import SCREEN, lines_of
from .shared import force_option, guard, say, settings, store_option

_HELP = f"""Add files to the store, in any order: {loaders.described()}; - is standard input.

Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.
"""


@click.command(help=_HELP)
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
    "--schema", "schema_file", type=click.Path(dir_okay=False, path_type=Path), help="A YAML file with kinds and ties of your own."
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
    kept = guard(*_read(paths), *([schema_file] if schema_file else ()), store=address)
    piped = loaders.piped_in(paths)
    if skip_bad or rejected:
        loaders.check_rejected(paths, rejected, kept, piped=piped)
    schema = graph.read_schema()
    try:
        with graph.open_store(address, to_write=True, schema=schema) as store:
            extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
            with output.progress() as tell:
                drafts = loaders.read_all(paths, extended, piped=piped)
                report = graph.load(store, drafts, schema=extended, skip_bad=skip_bad, progress=tell)
        problems, notices = report.rejected, report.notices
    except graph.BadRows as error:
        report, problems, notices = None, list(error.problems), list(error.notices)
    is_given_back = bool(problems) and (skip_bad or rejected is not None)
    place = loaders.write_rejected(paths, problems, rejected, kept, piped=piped) if is_given_back else None
    for line in lines_of(problems, notices, remedy=where_all_are(place), at_most=0 if is_verbose else SCREEN):
        say(line)
    if not report or report.is_empty:
        raise refusal(problems, address, place, skip_bad=skip_bad)
    say(load_summary(report, address))
    if place:
        say(left_out(problems, place))


def _read(paths: tuple[str, ...]) -> list[Path]:
    """The files that a load reads: those that are named, and the sheets in the folders that are."""
    found = [file for path in paths if path != "-" for file in files_at(Path(path))]
    return [file for file in found if str(file) in paths or file.stem.lower() in SHEETS]
