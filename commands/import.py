"""`import`: anybody's list into a store, by a mapping that says what its columns mean."""

from __future__ import annotations

from pathlib import Path

import click

from ..graph import said
from .correcting import dry_run_option, yes_option
from .importing.running import Wishes, import_from
from .shared import answer_options, settings
from .speech.helping import Command
from .speech.values import File, Named

_HELP = """Add what a list of any shape says: a register, members, an organisation chart, as a workbook, a CSV or text file, or pasted (-).

A mapping says what its columns mean: the one of --map, or NAME.mapping.yaml beside the list. Where there is none, it is guessed and written
there, with a reason on each line: on a terminal you are asked what is not sure, elsewhere it is named. The first rows are told in words
before anything of a guess is kept.

Each tie cites the row that says so. Importing the same again changes nothing; with --replace, what the list said before and says no more is
taken out.
"""


def _one_path(context: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> str:  # noqa: ARG001
    """The file; a name that a shell has parted at its spaces is one where there is such a file."""
    path = " ".join(words)
    if len(words) > 1 and not Path(path).exists():
        raise click.UsageError(said("'{words}' is one word too many", words=" ".join(words[1:])), context)
    return path


@click.command(cls=Command, example="import list.xlsx --dry-run", help=_HELP)
@click.argument("path", metavar="FILE", nargs=-1, required=True, type=Named(), callback=_one_path)
@answer_options
@click.option("--map", "mapping_file", metavar="MAPPING", type=File(), help="The mapping: a YAML file.")
@click.option("--replace", "is_replacing", is_flag=True, help="Take out what this list said before and says no more.")
@click.option("--skip-bad", "skips_bad", is_flag=True, help="Take the good rows, and tell the others.")
@yes_option
@dry_run_option
@click.option(
    "--schema", "schema_file", metavar="FILE", type=File(), help="A YAML file with kinds and ties of your own."
)  # fmt: skip
@click.option("-v", "--verbose", "is_verbose", is_flag=True, help="Tell each fault and notice of each row in a line, however many.")
def command(
    path: str, mapping_file: Path | None, is_replacing: bool, skips_bad: bool, is_sure: bool, is_trial: bool, schema_file: Path | None,
    is_verbose: bool,
) -> None:  # fmt: skip
    if is_replacing and skips_bad:
        raise click.UsageError(said("a row that is left out would be taken for removed; leave out --skip-bad"))
    if not is_trial and (settings().form or settings().file):
        raise click.UsageError(said("--format and -o are for --dry-run: an import itself gives no answer"))
    import_from(path, Wishes(mapping_file, schema_file, is_replacing, skips_bad, is_sure, is_trial, is_verbose))
