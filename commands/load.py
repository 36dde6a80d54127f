"""`load`: files into a store."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import click

from .. import graph, loaders, output
from ..api.whereabouts import address_to_write
from ..graph import Report, Schema, UnwritableFile, said
from ..graph.drafts import Problem
from ..graph.guard import Guard, check_store_place
from ..output.answers.load import left_out, load_summary, refusal, where_all_are
from ..output.faults import SCREEN, lines_of
from ..output.plans import SHOWN, plan_lines
from .correcting import dry_run_option, origin, taken_back, yes_option
from .correcting.replacing import replace_from
from .correcting.reviewing import review_from
from .correcting.syncing import sync_from
from .shared import force_option, guard, say, settings, stopped_after, store_option
from .speech.helping import Command
from .speech.values import File, Named, Place

_HELP = """Add files to the store, in any order: {formats}; - is standard input.

Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.

With --sync the store is made to say what one file says that was exported with `export FILE --for-editing` and edited since. With --replace
what a source said before and says no more is taken out; without either, nothing ever is.

The workbook of `duplicates -o review.xlsx` is loaded for its decisions: those that are the same are merged, the distinct are kept apart.
"""


@click.command(cls=Command, example="load mine.xlsx", help=_HELP, gaps={"formats": loaders.described})
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Named())
@store_option
@click.option("--skip-bad", is_flag=True, help="Load the good rows, and give back the others in a copy of the file, with the reasons.")
@click.option(
    "--rejected",
    metavar="PLACE",
    type=Place(),
    help="The file or folder for the bad rows with the reasons.  [default: with --skip-bad, 'FILE (rejected)' here]",
)
@click.option("-v", "--verbose", "is_verbose", is_flag=True, help="Tell each fault and notice of each row in a line, however many.")
@click.option("--sync", "is_synced", is_flag=True, help="Bring in what was edited in an export for editing: a row that is gone is removed.")
@click.option(
    "--replace",
    "replaced",
    metavar="SOURCE",
    multiple=True,
    help="Take out what this source (id or title) said before and does not say in these files (may be repeated).",
)
@yes_option
@dry_run_option
@force_option
@click.option(
    "--schema", "schema_file", metavar="FILE", type=File(), help="A YAML file with kinds and ties of your own."
)  # fmt: skip
def command(
    paths: tuple[str, ...], skip_bad: bool, rejected: Path | None, is_verbose: bool, schema_file: Path | None, is_synced: bool,
    replaced: tuple[str, ...], is_sure: bool, is_trial: bool,
) -> None:  # fmt: skip
    if any(map(loaders.is_review, paths)):
        if len(paths) > 1 or is_synced or replaced:
            raise click.UsageError(said("a workbook with decisions on pairs is loaded by itself, without --sync and --replace"))
        review_from(paths[0], is_sure=is_sure, is_trial=is_trial)
        return
    if is_synced or replaced:
        _check_agreement(paths, is_synced=is_synced, replaced=replaced, skips=skip_bad or bool(rejected), schema_file=schema_file)
    if is_synced:
        sync_from(paths[0], is_sure=is_sure, is_trial=is_trial, is_verbose=is_verbose)
    elif replaced:
        replace_from(paths, replaced, schema_file=schema_file, is_sure=is_sure, is_trial=is_trial, is_verbose=is_verbose)
    else:
        load_into(
            paths, address_to_write(settings().store), skip_bad=skip_bad, rejected=rejected, schema_file=schema_file, is_verbose=is_verbose,
            is_trial=is_trial,
        )  # fmt: skip


def load_into(
    paths: tuple[str, ...], address: str, *, skip_bad: bool = False, rejected: Path | None = None, schema_file: Path | None = None,
    is_verbose: bool = False, is_trial: bool = False,
) -> None:  # fmt: skip
    """Loads the files into the store at the address, and says what that did; where it `is_trial`, what it would do."""
    if not graph.is_server(address):
        check_store_place(Path(address))
    read = loaders.files_read(paths)
    kept = guard(*read, *([schema_file] if schema_file else ()), store=address)
    piped = loaders.piped_in(paths)
    if (skip_bad or rejected) and not is_trial:
        loaders.check_rejected(paths, rejected, kept, piped=piped)
    schema = graph.read_schema()
    loaders.formats()  # what reads files is there before the store is: whoever stops a load then stops it at its work
    aside = ""
    try:
        with graph.open_store(address, to_write=True, schema=schema) as store:
            extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
            with output.progress() as tell:
                drafts = loaders.read_all(paths, extended, piped=piped)
                report = graph.load(
                    store, drafts, schema=extended, skip_bad=skip_bad, progress=tell, origin=origin(*read), is_trial=is_trial,
                    planned=(0 if is_verbose else SHOWN) if is_trial else None,
                )  # fmt: skip
            aside, schema = store.aside, extended
    except graph.BadRows as error:
        report = graph.Report(rejected=list(error.problems), notices=list(error.notices))
    if is_trial and not report.is_empty:
        _tell_trial(report, address, schema, is_verbose=is_verbose)
        return
    is_kept = not report.is_empty
    with stopped_after(said("stopped, but the load was kept already")) if is_kept else nullcontext():
        place, unwritten = (
            _given_back(paths, report.rejected, rejected, kept, piped) if (skip_bad or rejected) and not is_trial else (None, None)
        )
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


def _check_agreement(
    paths: Sequence[str], *, is_synced: bool, replaced: Sequence[str], skips: bool, schema_file: Path | None
) -> None:  # fmt: skip
    """Raises UsageError where the options do not go together."""
    if skips:
        raise click.UsageError(said("a row that is left out would be taken for removed; leave out --skip-bad and --rejected"))
    if is_synced and replaced:
        raise click.UsageError(said("--sync and --replace are two things; give one of them"))
    if is_synced and (len(paths) > 1 or schema_file):
        raise click.UsageError(said("--sync takes one file or folder, as it was exported, and no --schema"))


def _tell_trial(report: Report, address: str, schema: Schema, *, is_verbose: bool) -> None:
    """Tells what a load would do."""
    for line in lines_of(report.rejected, report.notices, remedy=where_all_are(None), at_most=0 if is_verbose else SCREEN):
        say(line)
    if report.is_nothing_new or not report.plan:
        say(load_summary(report, address))
        return
    for line in plan_lines(report.plan, schema):
        say(line)
    say(said("nothing was changed"))


def _given_back(
    paths: tuple[str, ...], problems: Sequence[Problem], place: Path | None, kept: Guard, piped: bytes | None
) -> tuple[Path | None, UnwritableFile | None]:  # fmt: skip
    """Where the rows with these faults are now; or, since what was loaded is to be told all the same, why they are nowhere."""
    try:
        return (loaders.write_rejected(paths, problems, place, kept, piped=piped) if problems else None), None
    except UnwritableFile as error:
        return None, error
