"""What of an answer depends on where it goes: width, colours, and progress while one waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any

_WIDTH_OF_A_PIPE = 120
_NARROWEST = 40


def width() -> int:
    """Columns of the terminal, or of COLUMNS; a pipe gets a fixed number."""
    given = os.environ.get("COLUMNS", "")
    try:
        columns = int(given) if given.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):  # no terminal
        columns = _WIDTH_OF_A_PIPE
    return max(columns or _WIDTH_OF_A_PIPE, _NARROWEST)


def has_colour(stream: IO[Any]) -> bool:
    """Whether colours are welcome there: on a terminal, unless NO_COLOR or a dumb one says otherwise."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def progress() -> Iterator[Callable[[int], None]]:
    """What may be told how many rows are in; it shows them on stderr where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("loading: {task.completed:,.0f} rows"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("load", total=None)
        yield lambda rows: bar.update(task, completed=rows)
