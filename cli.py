"""The `partnermap` command: click in, text out, no graph logic.

Each command is a file of `commands/`, found by its name and imported when it is called. Data goes to stdout, talk to stderr. Exit codes:
0 done, 1 could not, 2 wrong usage.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import NoReturn

import click

from . import __version__, commands
from .commands.shared import CommandGroup, output_options, time_options
from .output.printing import prepare

_MEANT = {
    "search": "find", "look": "find", "edit": "set", "rename": "set", "change": "set", "delete": "remove", "rm": "remove",
    "open": "show", "info": "show", "draw": "map", "graph": "map", "partners": "who", "route": "path", "query": "cypher", "save": "export",
    "ls": "list", "log": "history", "changes": "history",
}  # fmt: skip
"""What people type who expect other words, by what they mean here."""


class Commands(CommandGroup):
    """The group whose commands are the files of a folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return sorted(found.name for found in iter_modules(commands.__path__) if not found.ispkg and found.name != "shared")

    def meant(self, name: str, known: list[str]) -> str:
        near = super().meant(name, [*known, *_MEANT])
        return _MEANT.get(near, near)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f".{cmd_name}", commands.__name__).command
        command.name = cmd_name
        return command


@click.group(
    cls=Commands,
    example="who NCECC --as-of 2015",
    invoke_without_command=True,
    subcommand_metavar="[COMMAND] [ARGS]...",  # as every click writes it where no command is needed
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="partnermap")
@output_options
@time_options
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Who works with whom, since when, and who says so.

    Without --store (or PARTNERMAP_STORE) the file ./partnermap.db is used if it is there, else the built-in network.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> NoReturn:
    """Runs the command and exits."""
    prepare()
    cli.main()
