"""What fills a field of ours, row by row: the cells of a column, the words that the mapping gives for them, or a constant."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat

from ...graph import BadData, Schema, said, said_of
from ...graph.drafts import Notice, Place, Problem
from ...graph.names import name_key
from ..amounts import read_amount
from ..contacts import is_contact_heading
from ..mapping.model import Value
from ..meanings import heading
from ..words import Meaning, Words
from .table import Table

_IN_THOUSANDTHS = re.compile(r"-?\d+\.\d{3}")
_OF_WORDS = ("kind", "form", "type", "status")


@dataclass
class Cells:
    """The texts of a field, one a row; `heading` is what its column is called, and `position` where that is, None for a constant. Rows with
    a word that means nothing are in `wrong`."""

    texts: Sequence[str]
    heading: str = ""
    position: int | None = None
    wrong: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)


class Filler:
    """Fills the fields of one table."""

    def __init__(self, table: Table, words: Words) -> None:
        self.table, self._words = table, words

    def cells(self, name: str, value: Value, sheet: str) -> Cells:
        """The texts of a field of ours (or an attribute), in a row of this sheet of ours."""
        if not value.column:
            return Cells([*repeat(value.constant, len(self.table))], name)
        position = self.table.position(value.column)
        cells = Cells(self.table.texts(position), self.table.headings.called(position), position)
        for column in value.more:
            behind = self.table.texts(self.table.position(column))
            cells.texts = [" ".join(filter(None, both)) for both in zip(cells.texts, behind, strict=True)]
        if name == "amount" and not value.more:
            cells.texts = self._exact(cells.texts, position)
        if value.values or value.otherwise is not None:
            self._translate(cells, name, value, sheet)
        return cells

    def attributes(self, values: Mapping[str, Value], sheet: str) -> tuple[dict[str, Cells], list[Notice]]:
        """The attributes that the user names, called as loads call them. Columns of contact details are left out, which is told."""
        found: dict[str, Cells] = {}
        told: list[Notice] = []
        for name, value in values.items():
            cells = self.cells(name, value, sheet)
            if is_contact_heading(name) or (cells.position is not None and is_contact_heading(cells.heading)):
                message = said("column {column} was left out: personal contact details are not kept", column=cells.heading)
                told.append(Notice(Place(self.table.file, self.table.grid.name, 0), message))
            else:
                found[heading(name) or name] = cells
        return found, told

    def _exact(self, texts: Sequence[str], position: int) -> Sequence[str]:
        """The amounts with the numbers that are behind what cells show, and the currency that they show."""
        exact = self.table.exact(position)
        if not exact:
            return texts
        found = [*texts]
        for row, number in exact.items():
            if found[row]:
                thousandths = f"{number}0" if _IN_THOUSANDTHS.fullmatch(number) else number  # which else might be thousands
                found[row] = f"{thousandths} {_currency(found[row])}".strip()
        return found

    def _translate(self, cells: Cells, name: str, value: Value, sheet: str) -> None:
        """Puts the words that the mapping gives; what it gives none for is a problem, once for each word."""
        meant = {name_key(word) or word.strip(): meaning for word, meaning in value.values.items()}
        of: dict[str, str] = {}
        wrong = set()
        for text in dict.fromkeys(cells.texts):
            found = meant.get(name_key(text) or text)
            if found is None:
                found = value.otherwise
            if found is None and (not text or self._is_word(name, text)):
                found = text
            if found is None:
                wrong.add(text)
                cells.problems.append(self._unknown(cells, text, name, sheet))
            of[text] = text if found is None else found
        cells.texts, cells.wrong = [of[text] for text in cells.texts], frozenset(wrong)

    def _is_word(self, name: str, text: str) -> bool:
        """Whether the schema knows the word, so that the mapping need not say it."""
        if name not in _OF_WORDS:
            return False
        read: Callable[[str], object] = getattr(self._words, name)
        try:
            read(text)
        except BadData:
            return False
        return True

    def _unknown(self, cells: Cells, text: str, name: str, sheet: str) -> Problem:
        rows = [row for row, one in enumerate(cells.texts) if one == text]
        assert cells.position is not None
        message = said_of(
            len(rows),
            "'{text}' is none of the words that the mapping gives for '{field}'; write it there under `values:`, or `else:` for all others",
            "'{text}' ({n} rows) is none of the words that the mapping gives for '{field}'; write it there under `values:`, or `else:` for "
            "all others",
            text=text, field=name,
        )  # fmt: skip
        table = self.table
        return Problem(
            table.places[rows[0]], cells.heading, message, {cells.heading: text}, sheet, cell=table.cell(cells.position, rows[0])
        )


def meanings(cells: Cells, read: Callable[[str], Meaning], table: Table, sheet: str) -> tuple[dict[str, Meaning], list[Problem]]:
    """What each word of a column of kinds or types means; and what means nothing, once for each."""
    found: dict[str, Meaning] = {}
    problems = list(cells.problems)
    for text in dict.fromkeys(cells.texts):
        if not text or text in cells.wrong:
            continue
        try:
            found[text] = read(text)
        except BadData as error:
            row = cells.texts.index(text)
            cell = "" if cells.position is None else table.cell(cells.position, row)
            remedy = said("in the mapping write under `values:` what it means")
            problems.append(Problem(table.places[row], cells.heading, f"{error}; {remedy}", {cells.heading: text}, sheet, cell=cell))
    return found, problems


def kind_read(schema: Schema, words: Words) -> Callable[[str], Meaning]:
    """What reads kinds: a word that means a form as well gives both."""

    def read(text: str) -> Meaning:
        value: Meaning = words.kind(text).value
        return value if isinstance(value, Meaning) else Meaning(schema.check_kind(text))

    return read


def type_read(words: Words) -> Callable[[str], Meaning]:
    """What reads types of ties, with their direction."""

    def read(text: str) -> Meaning:
        value: Meaning = words.type(text).value
        return value

    return read


def _currency(shown: str) -> str:
    try:
        return read_amount(shown).currency
    except BadData:
        return ""
