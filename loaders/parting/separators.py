"""Which marks part the names in the cells of a column, as far as the cells tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from .column import Column
from .evidence import Known
from .marks import SEPARATORS


class Separators(NamedTuple):
    """The marks that part names, as a mapping lists them; how sure that is, from 0 to 1: the share of the pieces between them that are
    names by the store, by standing alone or by their looks; the share of filled cells that name several, and of those that must be asked
    about. `is_either` where a slash stands between two names of one body.
    """

    listed: tuple[str, ...]
    sureness: float
    several: float
    asked: float
    is_either: bool = False


def separators_of(cells: Sequence[str], known: Known, *, names: Collection[str] = ()) -> Separators:
    """The marks of a column. None where each cell names one at most."""
    filled = [cell for cell in cells if cell.strip()]
    column = Column(filled, SEPARATORS, known, names=names)
    partings = column.partings()
    used = Counter[str]()
    pieces = sure = 0
    for cell in dict.fromkeys(filled):
        met, number, known_ = column.met(cell)
        used.update(met)
        pieces, sure = pieces + number, sure + known_
    several = sum(len(one.named) + sum(len(doubt.parts) - 1 for doubt in one.doubts) > 1 for one in partings)
    number = max(1, len(filled))
    return Separators(
        tuple(one for one in SEPARATORS if used[one]),
        sure / pieces if pieces else 1.0,
        several / number,
        sum(bool(one.doubts) for one in partings) / number,
        column.pairs > 0,
    )
