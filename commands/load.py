"""`load`: files into a store."""

from __future__ import annotations

import os
from pathlib import Path

import click

from .. import graph, loaders, output
from ..output.answers.load import load_summary, write_rejected
from .shared import DEFAULT_STORE, say, settings, store_option


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@store_option
@click.option("--skip-bad", is_flag=True, help="Load the good rows, and write the others with the reasons to a file.")
@click.option("--rejected", type=click.Path(dir_okay=False, path_type=Path), help="Where --skip-bad writes them.  [default: rejected.csv]")
@click.option(
    "--schema", "schema_file", type=click.Path(dir_okay=False, path_type=Path), help="A YAML file with kinds and ties of your own."
)
def command(paths: tuple[str, ...], skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    """Add workbooks (.xlsx), folders of CSV, or single CSV files to the store; - is standard input.

    Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.
    """
    address = settings().store or os.environ.get("PARTNERMAP_STORE") or str(DEFAULT_STORE)
    load_into(paths, address, skip_bad=skip_bad, rejected=rejected, schema_file=schema_file)


def load_into(paths: tuple[str, ...], address: str, *, skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    """Loads the files into the store at the address, and says what that did."""
    schema = graph.read_schema()
    with graph.open_store(address, to_write=True, schema=schema) as store:
        extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        with output.progress() as tell:
            drafts = (draft for given in paths for draft in loaders.read(given, extended))
            report = graph.load(store, drafts, schema=extended, skip_bad=skip_bad, progress=tell)
    for notice in report.notices:
        say(notice)
    say(load_summary(report, address))
    if report.rejected:
        place = rejected or Path("rejected.csv")
        for problem in report.rejected:
            say(str(problem))
        write_rejected(report.rejected, place)
        say(f"{len(report.rejected):,} rows were left out; they are in {place} with the reasons")
