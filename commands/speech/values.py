"""What an option may be given, refused in words of planners and in the language in force."""

from __future__ import annotations

from typing import Any

import click

from ...graph import said


class Choice(click.Choice[str]):
    """One of a few words, in capitals or not."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:  # noqa: ARG002
        return said("'{value}' is none of {words}", value=value, words=", ".join(self.choices))


class Whole(click.IntRange):
    """A whole number within bounds."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        return int(_converted(super(), value, param, ctx, self.min, self.max))


class Positive(click.FloatRange):
    """A number that is not too small."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        return float(_converted(super(), value, param, ctx, self.min, self.max))


class File(click.Path):
    """The path of a file: no folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(said("{path} is a folder; give the name of a file", path=value), param, ctx)


def _converted(
    number: Any, value: Any, param: click.Parameter | None, ctx: click.Context | None, least: float | None, most: float | None
) -> Any:
    try:
        return number.convert(value, param, ctx)
    except click.BadParameter as error:
        bounds = said("{least} or more", least=least) if most is None else said("{least} to {most}", least=least, most=most)
        fault = said("'{value}' is no number that fits; write one: {bounds}", value=value, bounds=bounds)
        raise click.BadParameter(fault, ctx, param) from error
