"""Two networks compared from Python by where they are: `partnermap.diff("old.xlsx", "new.db")`."""

from __future__ import annotations

from os import PathLike, fspath
from typing import Any

from . import network
from .answer import Answer
from .sides import opened_sides

Where = str | PathLike[str]


def diff(old: Where | None = None, new: Where | None = None, *, lang: str = "en", **named: Any) -> Answer:
    """What is different in the network at `new` from the one at `old`: stores, files or folders that a load reads, or `built-in`.

    With `changes=(12, 14)` or `dates=("2011", "2020")`, what is different in one network, at `old` or the usual one. What is missing from
    `new` is told as missing and never as ended. The rest is as for `network.diff(other)`. Raises BadData, UnreadableFile and StoreError.
    """
    if old is None or new is None:
        with network.open(old, lang=lang) as opened:
            answer: Answer = opened.diff(**named)
            return answer
    with opened_sides(fspath(old), fspath(new)) as sides:
        found: Answer = network.Network(sides.old, lang=lang).diff(network.Network(sides.new), names=sides.names, **named)
        return found
