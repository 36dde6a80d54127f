"""What is printed: answers on stdout, talk on stderr. All of it passes here, and nothing that a terminal would obey gets through but our
own colours.
"""

from __future__ import annotations

import errno
import io
import os
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import IO, Any

import click

from ..graph import said
from ..graph.failures import why
from .controls import bounded, visible
from .terminal import has_colour

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")  # what French keeps together stays so


def echo(text: str, *, is_styled: bool = False) -> None:
    """An answer on stdout: as it is where a program reads it, and on a terminal without what that would obey. One that `is_styled` has
    had its own words made visible, and has our colours.

    Raises click.ClickException where it cannot be written, and BrokenPipeError where nobody reads it any more.
    """
    with _writing():
        click.echo(text if is_styled or not sys.stdout.isatty() else visible(text), nl=False, color=True)


def say(text: str) -> None:
    """Talk, a line or some lines on stderr. Where that is closed or full, nobody hears it."""
    _tell(bounded(visible(text)))


def fail(message: str, code: int) -> int:
    """Tells in one line what went wrong; gives the exit code."""
    line = bounded(visible(said("Error: {message}", message=_BREAKS.sub(" ", message).strip())))
    _tell(click.style(line, fg="red") if has_colour(sys.stderr) else line)
    return code


def end() -> None:
    """Writes what is still to be written of the answer. Raises as `echo` does."""
    with _writing():
        sys.stdout.flush()


def prepare() -> None:
    """Makes ready what the process was given to write to: each stream is there, shows what it cannot encode in some way, and a mistake of
    ours or of a library says nothing to the terminal that the terminal would obey.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:  # closed; a file that is opened later must not be taken for it
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - as long as the process
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            is_terminal = stream.isatty()
            # A terminal has its own encoding; a file or a pipe is for programs, and gets UTF-8 whatever this machine is used to.
            stream.reconfigure(encoding=None if is_terminal else "utf-8", errors="replace" if is_terminal else "backslashreplace")
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # what a library says to programmers
    sys.excepthook = _tell_mistake
    sys.unraisablehook = _ignore  # what a library cannot say to anybody, after a workbook that was given up


class _Closed(io.TextIOBase):
    """A stdout that was closed before we began."""

    def write(self, _: str) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


@contextmanager
def _writing() -> Iterator[None]:
    """What the system says of stdout, in plain words. Windows calls a pipe that nobody reads any more an invalid argument."""
    try:
        yield
    except BrokenPipeError:
        forget(sys.stdout)
        raise
    except OSError as error:
        forget(sys.stdout)
        if error.errno == errno.EINVAL:
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from error
        if error.errno == errno.EBADF:
            raise click.ClickException(said("the answer cannot be written: standard output is closed")) from error
        raise click.ClickException(said("the answer cannot be written: {why}", why=why(error))) from error


def forget(stream: IO[Any]) -> None:
    """Lets what is still to be written there go to nobody: Python would complain of it at exit."""
    with suppress(OSError, ValueError):
        number = stream.fileno()
        if number in (1, 2):  # and no file that stands in for it
            nobody = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nobody, number)
            os.close(nobody)


def _tell(text: str) -> None:
    try:
        click.echo(text, err=True)
    except OSError:
        forget(sys.stderr)


def _ignore(_: object) -> None:
    pass


def _tell_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from traceback import format_exception  # only a mistake of ours needs it

    _tell(visible("".join(format_exception(kind, error, trace))).rstrip("\n"))
