"""What an option may be given, refused in words of planners and in the language in force."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import click

from ...graph import said
from ...graph.failures import why


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


class Place(click.Path):
    """A path, whatever is there: whoever opens it tells what is wrong with it, in the language in force."""

    def __init__(self) -> None:
        super().__init__(readable=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if fault := _no_name(value):
            self.fail(fault, param, ctx)
        return super().convert(value, param, ctx)


class Named(click.types.StringParamType):
    """What is read, by its path or by another word that the command knows."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if fault := _no_name(value):
            self.fail(fault, param, ctx)
        return super().convert(value, param, ctx)


class File(Place):
    """The path of a file: no folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if os.path.isdir(value):  # noqa: PTH112 - a name that is too long is no error here
            self.fail(said("{path} is a folder; give the name of a file", path=value), param, ctx)
        return super().convert(value, param, ctx)


def _no_name(value: str | os.PathLike[str]) -> str:
    """Why nothing can be called so, or nothing."""
    if not os.fspath(value):  # as from a variable that is not set; as a path it would mean the folder one is in
        return said("a name is empty; give the name of a file")
    try:
        os.lstat(value)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return said("{path} cannot be used: {why}", path=value, why=why(error))
    return ""


def _converted(
    number: Any, value: Any, param: click.Parameter | None, ctx: click.Context | None, least: float | None, most: float | None
) -> Any:
    try:
        return number.convert(value, param, ctx)
    except click.BadParameter as error:
        bounds = said("{least} or more", least=least) if most is None else said("{least} to {most}", least=least, most=most)
        fault = said("'{value}' is no number that fits; write one: {bounds}", value=value, bounds=bounds)
        raise click.BadParameter(fault, ctx, param) from error
