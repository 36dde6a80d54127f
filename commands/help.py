"""`help`: what a command does, and its options."""

from __future__ import annotations

import click

from ..graph import said
from .speech.helping import Command


@click.command(cls=Command, example="help who")
@click.argument("words", metavar="[COMMAND]", nargs=-1)
@click.pass_context
def command(ctx: click.Context, words: tuple[str, ...]) -> None:
    """What a command does, with its options, as `--help` behind it tells."""
    context = ctx.find_root()
    for word in words:
        group = context.command
        if not isinstance(group, click.Group):
            context.fail(said("{command} has no commands of its own", command=context.command_path))
        name, found, _ = group.resolve_command(context, [word])
        assert found
        context = click.Context(found, info_name=name, parent=context)
    click.echo(context.get_help())
