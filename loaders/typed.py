"""What somebody types in a command, read as the cells of one row of a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..graph import BadData, Schema, said
from ..graph.drafts import Draft, Notice, Place, Problem
from ..graph.sheets import COLUMNS, SHEETS
from .contacts import is_contact_heading
from .headings import Headings
from .meanings import column_of, heading
from .rows import parse_rows
from .words import Words

_HERE = Place("", "", 0)


class Typed(NamedTuple):
    """What a row of cells says, and what is to be told of how they were read."""

    draft: Draft
    told: tuple[str, ...]


class Typist:
    """Reads what is typed under a schema."""

    def __init__(self, schema: Schema) -> None:
        self._schema, self._words = schema, Words(schema)

    def row(self, sheet: str, cells: Mapping[str, str]) -> Typed:
        """The draft of a row with these cells, by column. Raises BadData with all that is wrong with them."""
        names = list(cells)
        known = {name: position for position, name in enumerate(names) if name in COLUMNS[sheet]}
        extra = {name: position for position, name in enumerate(names) if name not in known}
        drafts: list[Draft] = []
        told: list[str] = []
        wrong: list[Problem] = []
        for one in parse_rows(sheet, Headings(known, extra, len(names)), [(_HERE, list(cells.values()))], self._schema):
            if isinstance(one, Problem):
                wrong.append(one)
            elif isinstance(one, Notice):
                told.append(one.message)
            else:
                drafts.append(one)
        if wrong:
            faults = [said("{column}: {message}", column=one.column, message=one.message) if one.column else one.message for one in wrong]
            raise BadData("; ".join(dict.fromkeys(faults)), field=wrong[0].column)
        if not drafts:
            raise BadData("; ".join(told) or said("nothing is said here"))
        return Typed(drafts[0], tuple(told))

    def column(self, sheet: str, text: str) -> str:
        """The column of the sheet that somebody means; empty where it is none of ours."""
        name = heading(text)
        return name if name in SHEETS[sheet] else column_of(sheet, text)

    def attribute(self, text: str) -> str:
        """What a column of the user's own is called, as loads call it."""
        return heading(text)

    def is_contact(self, text: str) -> bool:
        """Whether a column so called holds contact details."""
        return is_contact_heading(text)

    def is_kind(self, text: str) -> bool:
        """Whether the word is that of a kind of stakeholder."""
        try:
            self._words.kind(text)
        except BadData:
            return False
        return True

    def type(self, text: str) -> tuple[str, bool]:
        """The type of tie that the words mean, and whether they say it from the target to the source. Raises BadData."""
        found = self._words.type(text).value
        return found.name, found.is_reversed
