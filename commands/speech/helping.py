"""Commands whose help reads in the language in force: usage, what they do, options, an example.

What is written in a command stands there in English; its French is in `words/french`, a paragraph at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from inspect import cleandoc
from typing import Any

import click

from ...graph import LANGUAGES, in_words, said, similar
from ...graph.listing import quoted
from .values import Choice


class Command(click.Command):
    """A command with an `example`, which follows the name of the program. `gaps` fill those of its help, when it is shown."""

    def __init__(self, *given: Any, example: str = "", gaps: Mapping[str, Callable[[], str]] | None = None, **more: Any) -> None:
        super().__init__(*given, **more)
        self.params.append(
            click.Option(
                ["--lang"],
                type=Choice(LANGUAGES, case_sensitive=False),
                expose_value=False,
                help="English or French, for all that is said; see `partnermap config`.",
            )
        )
        self.example, self.gaps = example, gaps or {}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        may_have_more, ctx.allow_extra_args = ctx.allow_extra_args, True
        try:
            rest = super().parse_args(ctx, args)
        except click.BadOptionUsage as error:  # which does not say of which command
            error.ctx = error.ctx or ctx
            raise
        ctx.allow_extra_args = may_have_more
        if ctx.args and not may_have_more and not ctx.resilient_parsing:
            raise click.UsageError(said("'{words}' is one word too many", words=" ".join(map(str, ctx.args))), ctx)
        return rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = [in_words(self.options_metavar)] if self.options_metavar else []
        return [*pieces, *(piece for one in self.get_params(ctx) for piece in shown(one).get_usage_pieces(ctx))]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), said("Usage: "))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        click.Command.format_help_text(self._in_language(), ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [shown(one).get_help_record(ctx) for one in self.get_params(ctx) if isinstance(one, click.Option)]
        with formatter.section(said("Options")):
            formatter.write_dl([(left, _extras(right)) for left, right in filter(None, records)])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        if self.example:
            formatter.write_paragraph()
            formatter.write_text(said("Example: {command}", command=f"partnermap {self.example}"))

    def get_short_help_str(self, limit: int = 45) -> str:
        return click.Command.get_short_help_str(self._in_language(), limit)

    def paragraphs(self) -> list[str]:
        """What it does, in English, a line for each paragraph."""
        return [" ".join(part.split()) for part in cleandoc(self.help or "").split("\n\n")]

    def _in_language(self) -> click.Command:
        """The same with its help in the language in force."""
        same = copy(self)
        same.help = "\n\n".join(map(in_words, self.paragraphs()))
        for name, value in self.gaps.items():
            same.help = same.help.replace(f"{{{name}}}", value())
        return same


class Group(Command, click.Group):
    """A group of such commands, which says what there is where a command is not known."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super(click.Group, self).collect_usage_pieces(ctx), in_words(self.subcommand_metavar)]

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name.startswith("-") or self.get_command(ctx, name) or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        known = self.list_commands(ctx)
        hint = self.meant(name, known)
        there = said("did you mean {names}?", names=quoted([hint])) if hint else said("the commands are {names}", names=", ".join(known))
        fault = said("there is no command '{name}'", name=name)
        raise click.UsageError(f"{fault}; {there}", ctx)

    def meant(self, name: str, known: list[str]) -> str:
        """The command that was probably meant by this name; nothing where none comes near."""
        return next(iter(similar(name, known, limit=1)), "")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        Command.format_options(self, ctx, formatter)
        names = self.list_commands(ctx)
        limit = formatter.width - 6 - max(map(len, names))
        commands = [(name, self.get_command(ctx, name)) for name in names]
        with formatter.section(said("Commands")):
            formatter.write_dl([(name, one.get_short_help_str(limit)) for name, one in commands if one])


def shown(parameter: click.Parameter) -> click.Parameter:
    """The same parameter, with its help and the word for its value in the language in force."""
    same = copy(parameter)
    if isinstance(same, click.Option) and same.help:
        same.help = in_words(same.help)
    if same.metavar:
        same.metavar = in_words(same.metavar)
    return same


def _extras(text: str) -> str:
    """What click adds to the help of an option, in the language in force."""
    return text.replace("[default: ", said("[default: ")).replace("[required]", said("[required]"))
