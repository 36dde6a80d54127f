"""What the options shared by all questions say, for the command that runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ... import graph, output
from ...graph import Language, Ties
from ...output.heading import FILTERS

if TYPE_CHECKING:
    from ...queries.structure import Scope


@dataclass(frozen=True)
class Settings:
    """What the options shared by all questions say."""

    store: str = ""
    form: str = ""
    as_of: str = ""
    undated: bool = False
    statuses: tuple[str, ...] = ()
    without_marks: tuple[str, ...] = ()
    without_sources: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    with_meetings: bool = False
    with_groups: bool = False
    output: Path | None = None
    is_forced: bool = False

    @property
    def language(self) -> Language:
        """The language in force, which was decided before anything was parsed."""
        return graph.language()

    @property
    def only(self) -> Ties:
        """The ties that count."""
        return Ties(as_of=self.as_of, statuses=frozenset(self.statuses), undated=self.undated)

    @property
    def scope(self) -> Scope:
        """Whom a question about the structure of the network is about."""
        from ...queries.structure import Scope  # which few commands need

        return Scope(self.kinds, self.forms, self.sectors, self.with_meetings, self.with_groups)

    @property
    def file(self) -> Path | None:
        """The file that the answer goes to; None is stdout."""
        return None if str(self.output) == "-" else self.output

    @property
    def is_for_programs(self) -> bool:
        """Whether the answer goes to a program, which gets all there is, rather than to people, who get what they asked for."""
        form = output.endings()[self.file.suffix.lower()].NAME if self.file else self.form
        return form in output.FOR_PROGRAMS

    @property
    def filters(self) -> dict[str, tuple[str, ...]]:
        """The filters that were given, by their names in answers."""
        undated, meetings, groups = (("yes",) if given else () for given in (self.undated, self.with_meetings, self.with_groups))
        values = (
            (self.as_of,), undated, self.statuses, self.without_marks, self.without_sources, self.kinds, self.forms, self.sectors,
            meetings, groups,
        )  # fmt: skip
        return {name: given for name, given in zip(FILTERS, values, strict=True) if any(given)}


def keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Puts a shared option into the settings; given after a command it wins over the same one before it."""
    settings = context.find_object(Settings) or Settings()
    if value not in (None, (), False):
        context.obj = replace(settings, **{str(parameter.name): value})
    elif context.obj is None:
        context.obj = settings


def settings() -> Settings:
    """What the shared options say for the command that runs."""
    return click.get_current_context().find_object(Settings) or Settings()
