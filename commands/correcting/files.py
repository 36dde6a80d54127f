"""What the loads that take something out share: how bad rows are refused, and that a file is as it was when its plan was told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ...graph import BadData, BadRows, said
from ...graph.changes import Origin
from ...graph.drafts import Notice, Problem
from ...output.faults import SCREEN, lines_of
from ..shared import say
from . import origin


def tell_rows(problems: Sequence[Problem], notices: Sequence[Notice], *, is_verbose: bool) -> None:
    """Tells the notices and the faults of rows, no more than fit a screen unless all are wanted."""
    for line in lines_of(problems, notices, remedy=said("`--verbose` tells each fault"), at_most=0 if is_verbose else SCREEN):
        say(line)


def refuse(error: BadRows, *, is_verbose: bool, remedy: str = "") -> NoReturn:
    """Tells the faults of rows, and raises BadData: where one row cannot be read, it would be taken for removed. `remedy` is what to do."""
    tell_rows(error.problems, error.notices, is_verbose=is_verbose)
    raise BadData(error.message, remedy=remedy or said("correct that in the file and repeat it")) from error


def check_unchanged(before: Origin, files: Sequence[Path]) -> Origin:
    """What the history says of the command. Raises BadData where a file is another than it was `before`, when the plan was told."""
    now = origin(*files)
    for one, other in zip(before.files, now.files, strict=True):
        if one != other:
            changed = said("{file} was changed while you were asked, so nothing was done", file=other.name)
            raise BadData(changed, remedy=said("look at the plan again"))
    return now
