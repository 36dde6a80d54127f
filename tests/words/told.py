"""What is told by the package: sentences where they are said, and the help of its commands."""

import ast
from collections.abc import Iterator
from pathlib import Path

import click

import partnermap
from partnermap import exports, loaders
from partnermap.cli import cli
from partnermap.commands.speech.helping import Command

PACKAGE = Path(partnermap.__file__).parent
NOT_THE_PACKAGE = {"tests", "benchmarks", "docs", "build", ".venv"}
OURS = sorted(path for path in PACKAGE.rglob("*.py") if not NOT_THE_PACKAGE.intersection(path.relative_to(PACKAGE).parts))
TELLING = {"said": slice(0, 1), "said_of": slice(1, 3)}
"""Which arguments are sentences, by function."""


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Each call that says something, with its place."""
    for path in OURS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TELLING:
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def templates(call: ast.Call) -> list[ast.expr]:
    """What such a call says, as it is written."""
    return call.args[TELLING[ast.unparse(call.func)]]


def ours(group: click.Command = cli, name: str = "partnermap") -> Iterator[tuple[str, click.Command]]:
    """Every command, the program first, with the name that its user types."""
    yield name, group
    if isinstance(group, click.Group):
        context = click.Context(group)
        for word in group.list_commands(context):
            found = group.get_command(context, word)
            assert found
            yield from ours(found, f"{name} {word}")


def help_texts() -> Iterator[tuple[str, str]]:
    """Each text that the help of a command shows, with the command; and what the formats of files are called there."""
    for room in (loaders, exports):
        for form in (*room.formats().values(), *(loaders.foreign_formats() if room is loaders else ())):
            yield from ((room.__name__, text) for text in (form.NAME, getattr(form, "FOR", form.NAME)))
    for name, command in ours():
        assert isinstance(command, Command)
        yield from ((name, text) for text in (*command.paragraphs(), command.options_metavar or ""))
        if isinstance(command, click.Group):
            yield name, command.subcommand_metavar
        context = click.Context(command, help_option_names=["-h", "--help"])
        for parameter in command.get_params(context):
            if isinstance(parameter, click.Option):
                yield name, parameter.help or f"{parameter.name} has no help"
            if parameter.metavar:
                yield name, parameter.metavar
