"""What one load says of ties that are there, row by row."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..gathering import Pieces
from ..model import Tie
from ..restating import PRESUMED, restated_particulars
from .recording import Saying


class TieSayings:
    """By the ids of ties, what rows say of them. A tie may have a hundred thousand rows, so its evidence is gathered apart."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[Tie, set[str], Pieces]] = {}

    def add(self, tie: Tie, given: Collection[str]) -> None:
        """Puts what one row says: the tie with its one piece of evidence, and the fields that the row fills in."""
        presumed = [name for name in PRESUMED if name in given]
        if tie.id not in self._said:
            self._said[tie.id] = (tie, set(presumed), Pieces(tie.evidence))
            return
        first, said, pieces = self._said[tie.id]
        pieces.add(tie.evidence[0])
        self._said[tie.id] = (restated_particulars(first, tie, given), said.union(presumed), pieces)

    def all(self) -> dict[str, Saying]:
        """What is said of each."""
        return {
            id_: Saying(tie if len(tie.evidence) == len(pieces.all()) else replace(tie, evidence=pieces.all()), frozenset(given))
            for id_, (tie, given, pieces) in self._said.items()
        }
