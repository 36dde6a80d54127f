"""Waiting for kglite. It looks at its clock and at Ctrl-C between two rows: within one, a `reduce` over a long list, it goes on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from signal import SIGINT, getsignal, signal
from threading import Thread, current_thread, main_thread
from time import monotonic
from typing import TypeVar

_A = TypeVar("_A")
_LOOK = 0.2  # seconds


def within(seconds: float, ask: Callable[[], _A]) -> _A:
    """What `ask` gives or raises. Raises TimeoutError after so many seconds, and KeyboardInterrupt when somebody stops it.

    It is asked in a thread of its own. One that is no longer waited for goes on until it is done, or until the process ends, which it does
    not hold up: a command is over at once, a program in Python has a processor less for so long.
    """
    answer, last = Future[_A](), monotonic() + seconds

    def answered() -> None:
        try:
            answer.set_result(ask())
        except BaseException as error:  # it is raised where it is waited for
            answer.set_exception(error)

    Thread(target=answered, name="kglite", daemon=True).start()
    while not wait([answer], min(_LOOK, max(0, last - monotonic()))).done and monotonic() < last:
        _hear()
    return answer.result(0)


def _hear() -> None:
    """Ctrl-C is Python's again: kglite takes it for itself while it is at work."""
    if current_thread() is main_thread() and (heard := getsignal(SIGINT)) is not None:
        signal(SIGINT, heard)
