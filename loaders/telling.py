"""What was made of the cells of a column, told once a word or a style and not once a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from ..graph import said, said_of
from ..graph.drafts import Notice, Place

_REMEMBERED = 1 << 14
AS_OURS: Mapping[str, str] = MappingProxyType({})
Row = tuple[Place, Sequence[str]]


class Value(NamedTuple):
    """What a cell says. Where that is not plain, `style` is what cells that are told of together have in common (the word itself, or how
    it is written), and `meaning` what it was read as, or empty where it was read as an empty cell."""

    value: Any
    style: str = ""
    meaning: str = ""


class _Seen(NamedTuple):
    place: Place
    text: str
    meaning: str
    template: str


def example_passed_over() -> str:
    """What is said of the rows of the template's example."""
    return said("the example of the template was passed over; type over it, or remove it")


class Told:
    """What is to be told at the end of a sheet. `row` is the one that is being read; `called` says what the user calls our columns."""

    def __init__(self, called: Mapping[str, str] = AS_OURS) -> None:
        self.called = called
        self.row: Row = (Place("", "", 0), ())
        self._seen: dict[tuple[str, str], _Seen] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._last: dict[tuple[str, str], Place] = {}
        self._example: Place | None = None

    def read(self, column: str, text: str, style: str, meaning: str) -> None:
        """Counts a cell that was read as something else than it says."""
        self._count(column, text, style, meaning, "read" if meaning else "empty")

    def doubt(self, column: str, text: str, meaning: str) -> None:
        """Counts a cell that was kept as it is, and may be meant to be another."""
        self._count(column, text, "kept", meaning, "kept")

    def _count(self, column: str, text: str, style: str, meaning: str, template: str) -> None:
        key, place = (column, style), self.row[0]
        if key not in self._seen:
            self._seen[key] = _Seen(place, text, meaning, template)
        elif self._last[key] is place:
            return  # several rows of ours were made of one row of a list
        self._last[key] = place
        self._counts[key] = self._counts.get(key, 0) + 1

    def example(self) -> None:
        """Notes that a row of the template's example was passed over."""
        self._example = self._example or self.row[0]

    def notices(self) -> Iterator[Notice]:
        """One for each word or style of each column, with the place of the first cell and how many there are."""
        if self._example:
            yield Notice(self._example, example_passed_over())
        for (column, style), (place, text, meaning, template) in self._seen.items():
            count = self._counts[column, style]
            shown = self.called.get(column, column)
            yield Notice(place, _sentence(template, count, column=shown, text=text, meaning=meaning, is_a_word=style == text))


def _sentence(template: str, count: int, *, column: str, text: str, meaning: str, is_a_word: bool) -> str:
    shown = {"column": column, "text": text, "meaning": meaning}
    if template == "empty":
        return said_of(
            count,
            "'{text}' in column {column} was read as an empty cell",
            "'{text}' in column {column} was read as an empty cell ({n} rows)",
            **shown,
        )
    if template == "kept":
        return said_of(
            count,
            "'{text}' in column {column} was kept as one; where these are several, write {meaning}",
            "'{text}' in column {column} was kept as one, and {n} cells in all are written so; where these are several, write {meaning}",
            **shown,
        )
    if is_a_word:
        return said_of(
            count,
            "'{text}' in column {column} was read as {meaning}",
            "'{text}' in column {column} was read as {meaning} ({n} rows)",
            **shown,
        )
    return said_of(
        count,
        "'{text}' in column {column} was read as {meaning}",
        "'{text}' in column {column} was read as {meaning}; {n} cells in all are written so",
        **shown,
    )


class Column(dict[str, Any]):
    """What the cells of one column say, by their text: what is plain is found at once, and what is to be told of is counted each time.

    `read` raises BadData for what cannot be read.
    """

    def __init__(self, name: str, read: Callable[[str], Value], told: Told) -> None:
        super().__init__()
        self._name, self._read, self._told = name, read, told
        self._odd: dict[str, Value] = {}

    def __missing__(self, text: str) -> Any:
        value, style, meaning = found = self._odd.get(text) or self._read(text)
        if style:
            self._told.read(self._name, text, style, meaning)
            if len(self._odd) < _REMEMBERED:
                self._odd[text] = found
        elif len(self) < _REMEMBERED:
            self[text] = value
        return value
