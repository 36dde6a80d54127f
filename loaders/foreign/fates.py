"""What became of columns that are none of ours, told once a column."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph import said, said_of
from ...graph.drafts import Notice, Place
from ..computed import computed_notices

_TOLD_ELSEWHERE = frozenset({"original_id", "time", "times"})
_MOST = 20


class Fates:
    """How many cells of which columns were left out, or did not fit where their heading says, and which columns are attributes."""

    def __init__(self) -> None:
        self._contacts: dict[str, tuple[Place, int]] = {}
        self._unfit: dict[tuple[str, str], tuple[Place, int, str]] = {}
        self._kept: dict[str, Place] = {}
        self._computed: dict[str, Place] = {}

    def left_out(self, title: str, place: Place) -> None:
        """A cell that holds contact details."""
        first, number = self._contacts.get(title, (place, 0))
        self._contacts[title] = (first, number + 1)

    def did_not_fit(self, title: str, attribute: str, text: str, place: Place) -> None:
        """A cell that does not say what its heading asks for, and is an attribute."""
        first, number, shown = self._unfit.get((title, attribute), (place, 0, text))
        self._unfit[title, attribute] = (first, number + 1, shown)

    def kept(self, title: str, place: Place) -> None:
        """A cell of a column that is an attribute."""
        if title not in _TOLD_ELSEWHERE:
            self._kept.setdefault(title, place)

    def computed(self, title: str, place: Place) -> None:
        """A cell of a column that an export computed."""
        self._computed.setdefault(title, place)

    def notices(self) -> Iterator[Notice]:
        """What is to be said of all."""
        for (title, attribute), (place, number, text) in self._unfit.items():
            yield Notice(place, said_of(
                number,
                "'{text}' in column {column} is kept as the attribute {attribute}, as it cannot be read there",
                "'{text}' and others, {n} cells of the column {column}, are kept as the attribute {attribute}: they cannot be read there",
                text=text, column=title, attribute=attribute,
            ))  # fmt: skip
        if self._computed:
            yield from computed_notices(self._computed, next(iter(self._computed.values())))
        if self._kept:
            names = [*self._kept]
            shown = ", ".join(names[:_MOST]) + (", …" if len(names) > _MOST else "")
            yield Notice(self._kept[names[0]], said("kept as attributes: {names}", names=shown))
        for title, (place, number) in self._contacts.items():
            yield Notice(place, said_of(
                number,
                "{n} cell of the column {column} was left out: personal contact details are not kept",
                "{n} cells of the column {column} were left out: personal contact details are not kept",
                column=title,
            ))  # fmt: skip


def drawn_notices(number: int, place: Place) -> Iterator[Notice]:
    """What is said of so many nodes and edges of which the file says how they are drawn."""
    if number:
        yield Notice(place, said_of(
            number, "the colour, size and place of {n} node or edge were not read: they say how it is drawn",
            "the colours, sizes and places of {n} nodes and edges were not read: they say how they are drawn",
        ))  # fmt: skip
