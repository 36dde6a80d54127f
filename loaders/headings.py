"""The row of headings: where it stands, which sheet it is of, and what each column means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..graph import said, similar
from ..graph.drafts import Notice, Place, Problem
from ..graph.history.editions import TIE_ID
from ..graph.sheets import REQUIRED, SHEETS, computed_columns
from .computed import computed_notices
from .contacts import is_contact_heading
from .meanings import column_of, columns_meant, heading, is_as_we_write, sheet_named
from .reasons import is_reason_heading

__all__ = [
    "Found", "Headings", "column_of", "columns_of", "find_headings", "heading", "parse_headings", "passed_over", "sheet_named", "sheet_of",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Headings:
    """The columns of one sheet: by position the known ones, the extra ones kept as attributes, and nothing for those dropped. `own` are
    those that only an export for editing has."""

    known: Mapping[str, int]
    extra: Mapping[str, int]
    width: int
    own: Mapping[str, int] = field(default_factory=dict)

    @property
    def positions(self) -> dict[str, int]:
        """All that are read, by name: those of an export for editing in the order in which they stand."""
        found = {**self.known, **self.extra, **self.own}
        return dict(sorted(found.items(), key=lambda one: one[1])) if self.own else found


LOOKED_AT = 40
"""In how many rows from the top headings are looked for."""
_OF_A_DOCUMENT = ({"publisher"}, {"mark"}, {"date", "language"}, {"date", "url"}, {"language", "url"})
"""Lists of anything at all have ids and titles; a list of sources has some of these columns as well, or it is called so."""
_FEW = 3
_QUALIFIED = re.compile(r"\s*\([^()]*\)\s*$")


class Found(NamedTuple):
    """Where the headings are, as the position of their row, and which sheet they are of."""

    row: int
    sheet: str


def find_headings(rows: Sequence[Sequence[str]], sheet: str = "") -> Found | None:
    """Which of the first rows of a table is that of the headings; None where none has them.

    It is the first row with all the columns that a sheet needs. Where the sheet is known, by the name of the table, and no row has them
    all, it is the one with most of its columns, or else the first that is not blank, so that the columns that are missing can be named.
    """
    if not sheet:
        return next((Found(at, of) for at, cells in enumerate(rows) if (of := sheet_of(cells))), None)
    known: dict[int, int] = {}  # how many columns of the sheet a row has
    for at, cells in enumerate(rows):
        if any(map(str.strip, cells)):
            columns = columns_of(sheet, cells)
            if columns.issuperset(REQUIRED[sheet]):
                return Found(at, sheet)
            known[at] = len(columns)
    return Found(max(known, key=known.__getitem__), sheet) if known else None


def passed_over(row: int, place: Place) -> list[Notice]:
    """What is to be said of what stands above the headings, which are at `place` and in this row."""
    return [Notice(place, said("the headings were found here; the lines above were passed over"))] if row else []


def sheet_of(headings: Sequence[str]) -> str:
    """Which sheet has these headings, or an empty string where they are those of none. An id and a title are no proof of sources, nor are a
    name and a type of stakeholders."""
    columns = {sheet: columns_of(sheet, headings) for sheet in SHEETS}
    if len(columns["stakeholders"]) < _FEW and "kind" not in map(heading, headings):
        columns["stakeholders"].clear()
    fitting = [sheet for sheet, required in REQUIRED.items() if columns[sheet].issuperset(required)]
    if not any(map(columns["sources"].issuperset, _OF_A_DOCUMENT)):
        fitting = [sheet for sheet in fitting if sheet != "sources"]
    return max(fitting, key=lambda sheet: len(columns[sheet]), default="")


def columns_of(sheet: str, headings: Sequence[str]) -> set[str]:
    """The columns of the sheet that are among these headings."""
    return set(columns_meant(sheet, headings).values())


def parse_headings(
    sheet: str, cells: Sequence[str], place: Place, *, is_edition: bool = False
) -> tuple[Headings | None, list[Problem | Notice]]:
    """What the heading row means, with what a user should know of it; no headings where a required one is missing or one is double. Those
    of an export for editing may have a column with the ids of ties."""
    meant = columns_meant(sheet, cells)
    known: dict[str, int] = {}
    extra: dict[str, int] = {}
    own: dict[str, int] = {}
    told: list[Problem | Notice] = []
    as_written = dict(enumerate(cells))
    computed = computed_columns(map(heading, cells)) if sheet == "stakeholders" else frozenset()
    for position, text in as_written.items():
        name = meant.get(position) or heading(text)
        if not name or is_reason_heading(text) or name in computed:
            continue
        if name in known or name in extra or name in own:
            twice = said("this heading stands twice; rename or remove one of the two columns")
            told.append(Problem(place, text, twice, {text: text}, sheet, is_whole=True))
        elif position in meant:
            known[name] = position
            if not is_as_we_write(sheet, name, text):
                told.append(Notice(place, said("the column {heading} was read as {column}", heading=text.strip(), column=name)))
        elif is_edition and sheet == "ties" and name == TIE_ID:
            own[name] = position
        elif is_contact_heading(text):
            told.append(Notice(place, said("column {column} was left out: personal contact details are not kept", column=text)))
        else:
            extra[name] = position
            told.append(Notice(place, _kept_as_attribute(sheet, text, {*meant.values(), *map(heading, cells)})))
    told += computed_notices(computed, place)
    told += [_missing(sheet, name, cells, place) for name in REQUIRED[sheet] if name not in known]
    is_usable = not any(isinstance(one, Problem) for one in told)
    return (Headings(known, extra, max(as_written, default=-1) + 1, own) if is_usable else None), told


def _kept_as_attribute(sheet: str, text: str, there: set[str]) -> str:
    text = " ".join(text.split())
    bare = column_of(sheet, _QUALIFIED.sub("", text))  # as in Name (legal)
    near = [one for one in (*([bare] if bare else ()), *similar(heading(text), SHEETS[sheet], limit=1)) if one not in there]
    if near:
        return said("column {column} is not one of ours and is kept as an attribute; did you mean '{near}'?", column=text, near=near[0])
    return said("column {column} is not one of ours and is kept as an attribute", column=text)


def _missing(sheet: str, name: str, cells: Sequence[str], place: Place) -> Problem:
    may_be = [text.strip() for text in cells if column_of(sheet, text) == name]
    if len(may_be) > 1:
        doubt = said(
            "'{one}' and '{other}' may both be the column '{column}'; call one of them so", one=may_be[0], other=may_be[1], column=name
        )
        return Problem(place, name, doubt, {name: ""}, sheet, is_whole=True)
    missing = said("the sheet {sheet} needs a column '{column}'; add it to the first row", sheet=sheet, column=name)
    return Problem(place, name, missing, {name: ""}, sheet, is_whole=True)
