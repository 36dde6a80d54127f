"""What of an answer depends on where it goes: width, colours, and progress while one waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from ..graph import said

if TYPE_CHECKING:
    from ..graph.store import Progress

_WIDTH_OF_A_PIPE = 80
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
def progress() -> Iterator[Callable[[Progress], None]]:
    """What may be told how far a load is; it shows that on stderr where that is a terminal, with the rate and the time left."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich import progress as bars
    from rich.console import Console

    texts = ("{task.description}", "{task.fields[rate]}", "{task.fields[left]}")
    columns = (bars.SpinnerColumn(), *map(bars.TextColumn, texts), bars.TimeElapsedColumn())
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, bars.TaskID] = {}

        def tell(now: Progress) -> None:
            if now.phase not in tasks:
                tasks[now.phase] = bar.add_task("", total=now.total, rate="", left="")
            bar.update(tasks[now.phase], completed=now.done, **told(now, bar.tasks[tasks[now.phase]].elapsed or 0))

        yield tell


def told(now: Progress, elapsed: float) -> dict[str, Any]:
    """What is said of it: what is done, of how many, how fast, and how long it will take."""
    what = said("reading rows: {done}", done=now.done) if now.phase == "reading" else said("sending entries: {done}", done=now.done)
    rate = now.done / elapsed if elapsed > 1 else 0
    if not rate:
        return {"description": what}
    speed = said("{n} a second", n=round(rate))
    if now.total is None:
        return {"description": what, "rate": speed}
    left = max(0, round((now.total - now.done) / rate))
    return {
        "description": said("{what} of {total}", what=what, total=now.total),
        "rate": speed,
        "left": said("about {time} left", time=f"{left // 60}:{left % 60:02d}"),
    }
