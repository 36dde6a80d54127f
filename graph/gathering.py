"""Evidence that gathers on a tie which is loaded again."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Evidence


class Pieces:
    """The evidence of one tie, to which more is put. A tie may have a hundred thousand pieces, so none is looked for among the others."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        self._pieces: list[Evidence] = []
        self._bare: dict[tuple[str, str], int] = {}  # where the piece without a quote is, by source and locator
        self._quotes: dict[tuple[str, str], set[str]] = {}  # of the pieces with that source and locator
        for item in evidence:
            self._append(item)
        self.is_changed = False

    def add(self, item: Evidence) -> None:
        """Puts the piece to the others, each once; a quote that is new is put to the piece that lacked it."""
        place = (item.source, item.locator)
        quotes = self._quotes.get(place)
        if quotes and item.quote and place in self._bare:
            self._pieces[self._bare.pop(place)] = item
            quotes.discard("")
            quotes.add(item.quote)
            self.is_changed = True
        elif not quotes or (item.quote and item.quote not in quotes):
            self._append(item)
            self.is_changed = True

    def all(self) -> tuple[Evidence, ...]:
        """The pieces in the order in which they came."""
        return tuple(self._pieces)

    def _append(self, item: Evidence) -> None:
        place = (item.source, item.locator)
        if not item.quote:
            self._bare.setdefault(place, len(self._pieces))
        self._quotes.setdefault(place, set()).add(item.quote)
        self._pieces.append(item)
