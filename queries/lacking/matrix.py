"""A coverage matrix: how many ties there are between each sort of stakeholder and each other one, and where none is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ...graph import BadData, Schema, Stakeholder, name_key, said
from ...graph.listing import write_one_of
from ...graph.understanding import word_key
from ..expecting import Check, Checked
from ..structure import Live

Field = Literal["kind", "form", "sector", "country", "region"]
FIELDS: tuple[Field, ...] = ("kind", "form", "sector", "country", "region")
_FRENCH = {"genre": "kind", "forme": "form", "secteur": "sector", "pays": "country", "région": "region"}
_ALSO = {"jurisdiction": "region", "jurisdictions": "region", "province": "region", "provinces": "region"}
_PLURAL = {"kinds": "kind", "forms": "form", "sectors": "sector", "countries": "country", "regions": "region"}


class Side(NamedTuple):
    """What the rows or columns stand for: values of a `field`, or else the stakeholders of a kind or form, one by one."""

    name: str
    field: Field | None
    kind: str = ""
    form: str = ""


class Cell(NamedTuple):
    """How many ties hold between the two, how many of these are proposed or disputed, and how many of the stakeholders of the column have
    one; where there is none, the check that looked for it.
    """

    ties: int = 0
    doubtful: int = 0
    stakeholders: int = 0
    check: Check | None = None


NOTHING = Cell()
MOST_CELLS = 500_000
"""A matrix with more cells than this is refused: nobody reads it, and it would fill the memory."""


@dataclass(frozen=True)
class Coverage:
    """`rows` and `columns` are values, or ids where a side is of stakeholders; an empty one stands for those of whom it is not known.
    `cells` has those in which something is known, by row and column. `members` are how many stakeholders each row and column has.
    """

    row: Side
    column: Side
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]
    members: Mapping[str, int]
    named: Mapping[str, Stakeholder] = field(default_factory=dict)

    def cell(self, row: str, column: str) -> Cell:
        """What is known of one cell."""
        return self.cells.get((row, column), NOTHING)

    @property
    def known(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]], list[tuple[str, str]]]:
        """The cells with ties, those in which none is known, and those in which somebody looked and found none; rows and columns of whom
        it is not known aside.
        """
        places = [(row, column) for row in self.rows if row for column in self.columns if column]
        tied = [place for place in places if self.cell(*place).ties]
        checked = [place for place in places if self.cell(*place).check]
        return tied, [place for place in places if not self.cell(*place).ties and not self.cell(*place).check], checked


def side(text: str, schema: Schema) -> Side:
    """The side that is called so: a field, or a kind or form in the words of either language. Raises BadData."""
    key = word_key(text)
    for fields in ({one: one for one in FIELDS}, _PLURAL, _ALSO, _FRENCH, {f"{word}s": meant for word, meant in _FRENCH.items()}):
        for word, meant in fields.items():
            if key == word_key(word):
                return Side(meant, next(one for one in FIELDS if one == meant))
    for check, is_kind in ((schema.check_kind, True), (schema.check_form, False)):
        try:
            found = check(text)
        except BadData:
            continue
        return Side(found, None, found if is_kind else "", "" if is_kind else found)
    raise BadData(
        said("'{text}' is nothing that a matrix can have", text=text), remedy=write_one_of([*FIELDS, *schema.kinds, *schema.forms])
    )


def coverage(live: Live, row: Side, column: Side, checked: Checked) -> Coverage:
    """How many ties hold between each row and each column. Where both sides are the same a tie counts once in a cell on the diagonal, and
    in two cells else, one for each way to read it. The scope of the network says whose rows there are. Raises BadData for one that nobody
    could read.
    """
    everyone = {one.id: one for one in live.stakeholders}
    rows = {id_: _value(one, row) for id_, one in everyone.items() if live.is_chosen(one)}
    columns = {id_: _value(one, column) for id_, one in everyone.items()}
    ties: dict[tuple[str, str], int] = defaultdict(int)
    doubtful: dict[tuple[str, str], int] = defaultdict(int)
    others: dict[tuple[str, str], set[str]] = defaultdict(set)
    for link in live.links:
        places = set()
        for one, other in ((link.source, link.target), (link.target, link.source)):
            own, across = rows.get(one), columns.get(other)
            if own is not None and across is not None:
                places.add((own, across))
                others[own, across].add(other)
        for place in places:
            ties[place] += 1
            doubtful[place] += link.status != "confirmed"
    of_row, of_column = _members(rows), _members(columns)
    if (number := len(of_row) * len(of_column)) > MOST_CELLS:
        remedy = said("name a field such as sector or region for one side, or choose whose rows there are with --kind, --form or --sector")
        raise BadData(said("a matrix of {n} cells is too large to be read", n=number), remedy=remedy)
    cells = {place: Cell(number, doubtful[place], len(others[place])) for place, number in ties.items()}
    for own in of_row:
        for across in of_column:
            if (own, across) not in cells and own and across and (check := checked.between(of_row[own], of_column[across])):
                cells[own, across] = Cell(check=check)
    members = {value: len(ids) for found in (of_column, of_row) for value, ids in found.items()}
    sides = [(row, of_row), (column, of_column)]
    ordered = [
        tuple(sorted(found, key=lambda value, one=one: (not value, name_key(everyone[value].name if one.field is None else value), value)))  # type: ignore[misc]
        for one, found in sides
    ]
    named = {id_: everyone[id_] for one, found in sides if one.field is None for id_ in found}
    return Coverage(row, column, ordered[0], ordered[1], cells, members, named)


def _value(one: Stakeholder, of: Side) -> str | None:
    """The row or column that a stakeholder stands in, or None for none at all."""
    if of.field is None:
        return one.id if (one.kind == of.kind if of.kind else one.form == of.form) else None
    return str(getattr(one, of.field))


def _members(values: Mapping[str, str | None]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id_, value in values.items():
        if value is not None:
            found[value].add(id_)
    return {value: frozenset(ids) for value, ids in found.items()}
