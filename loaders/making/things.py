"""Who each row of a table names, thing by thing, and what the row says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...graph import said_of
from ...graph.drafts import Notice, Problem
from ...graph.sheets import BETWEEN_ALIASES
from ..mapping.model import Thing, Value
from ..words import Meaning
from .bodies import Bodies, Body, Named
from .cells import Cells, Filler, meanings
from .names import flat, pieces, without_details
from .several import Parted, Parter, Several

NOBODY: tuple[Body, ...] = ()
_OF_IDENTITY = ("id", "kind", "name")
_OF_SEVERAL = ("aliases", "aliases_fr")
_BETWEEN = (BETWEEN_ALIASES, ";", "newline")
_FORM = "form"


class Saying(NamedTuple):
    """What a row says of a body: the cells of the fields of its thing."""

    row: int
    body: Body
    cells: tuple[str, ...]


@dataclass
class Members:
    """The bodies that a thing is, row by row. `names` are our fields and `attributes` those of the user's own that the rows fill in, each
    with its cells, in the order of the cells of `sayings`. `notes` say what part a body has in a row, where its cell does; `several` is
    what may be one name or several."""

    thing: Thing
    order: int
    rows: list[tuple[Body, ...]]
    label: str
    fields: dict[str, Cells] = field(default_factory=dict)
    attributes: dict[str, Cells] = field(default_factory=dict)
    name_cells: Cells = field(default_factory=lambda: Cells(()))
    sayings: list[Saying] = field(default_factory=list)
    notes: dict[tuple[int, Body], str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    several: list[Several] = field(default_factory=list)


class Reader:
    """Reads the things of one table."""

    def __init__(self, filler: Filler, bodies: Bodies, number: int, read_kind: Callable[[str], Meaning], parter: Parter) -> None:
        self._filler, self._table, self._bodies = filler, filler.table, bodies
        self._number, self._read_kind, self._parter = number, read_kind, parter

    def members(
        self, thing: Thing, order: int, wholes: Sequence[tuple[Body, ...]] | None = None, *, only: Sequence[bool] | None = None
    ) -> Members:  # fmt: skip
        """Whom the thing is in each row. `wholes` are those that it is a part of; `only` says which rows count, if not all do."""
        cells = self._cells(self._values(thing))
        if only:
            cells["name"].texts = [text if is_asked else "" for text, is_asked in zip(cells["name"].texts, only, strict=True)]
        found = Members(thing, order, [], thing.name, name_cells=cells["name"])
        kinds, found.problems = meanings(cells["kind"], self._read_kind, self._table, "stakeholders")
        parted = self._parter.parted(thing, cells["name"], self._table)
        found.problems += parted.problems
        found.notices += parted.notices
        found.several = parted.several
        self._make(found, kinds, cells["kind"], self._named(thing, cells, parted.of), wholes)
        if parted.notes:
            self._note(found, cells["name"].texts, parted)
        if not only:
            self._tell_empty(found, cells["name"])
        self._fill(found, cells)
        return found

    def of_chart(self, thing: Thing, order: int, rows: list[tuple[Body, ...]], heading: str) -> Members:
        """The same for a thing that is the last level of a chart, which stands under this heading."""
        cells = self._cells(thing.fields)
        found = Members(thing, order, rows, thing.name, name_cells=Cells((), heading))
        self._fill(found, cells)
        return found

    def _fill(self, found: Members, cells: Mapping[str, Cells]) -> None:
        """Notes what the rows say of the bodies."""
        found.fields = {name: one for name, one in cells.items() if name not in _OF_IDENTITY}
        found.attributes, told = self._filler.attributes(found.thing.attributes, "stakeholders")
        found.notices += told
        found.problems += [problem for one in (*found.fields.values(), *found.attributes.values()) for problem in one.problems]
        self._say(found)

    def _cells(self, values: Mapping[str, Value]) -> dict[str, Cells]:
        """The cells of our fields, those of aliases with our sign between them."""
        cells = {name: self._filler.cells(name, value, "stakeholders") for name, value in values.items()}
        for name in _OF_SEVERAL:
            if name in cells:
                cells[name].texts = [BETWEEN_ALIASES.join(pieces(text, _BETWEEN)) for text in cells[name].texts]
        return cells

    def _values(self, thing: Thing) -> dict[str, Value]:
        values = dict(thing.fields)
        values.setdefault("name", values.get("name_fr", Value()))
        values.setdefault("kind", Value())
        return values

    def _named(self, thing: Thing, cells: Mapping[str, Cells], of: Mapping[str, tuple[Named, ...]]) -> list[tuple[Named, ...]]:
        """What the cells call somebody, row by row; `of` is what each text of the names does."""
        texts = cells["name"].texts
        others = [(name, cells[name].texts) for name in ("name_fr", "aliases", "aliases_fr") if name in cells]
        found = [of[text] for text in texts]
        for name, column in others:
            for row, text in enumerate(column):
                if text and len(found[row]) == 1:
                    found[row] = (_with(found[row][0], name, text),)
                elif text and name == "name_fr" and not texts[row]:
                    found[row] = tuple(one for one in map(without_details, self._parter.of(thing, text)) if one.names)
        if "id" in cells:
            ids = cells["id"].texts
            found = [(names[0]._replace(id=id_),) if id_ and len(names) == 1 else names for names, id_ in zip(found, ids, strict=True)]
        return found

    def _note(self, found: Members, texts: Sequence[str], parted: Parted) -> None:
        """Keeps what part each body has in its row."""
        for row, text in enumerate(texts):
            for body, note in zip(found.rows[row], parted.notes.get(text, ()), strict=False):
                if note:
                    found.notes[row, body] = note

    def _make(
        self, found: Members, kinds: Mapping[str, Meaning], kind_cells: Cells, named: Sequence[tuple[Named, ...]],
        wholes: Sequence[tuple[Body, ...]] | None,
    ) -> None:  # fmt: skip
        places, number, order, called = self._table.places, self._number, found.order, self._bodies.called
        known: dict[tuple[object, ...], Body] = {}
        append = found.rows.append
        without_kind: list[int] = []
        for row, (names, text) in enumerate(zip(named, kind_cells.texts, strict=True)):
            kind = kinds.get(text)
            if not names or not kind:
                append(NOBODY)
                if names and not text:
                    without_kind.append(row)
                continue
            whole = wholes[row][0] if wholes and wholes[row] else None
            bodies = []
            for part, one in enumerate(names):
                key = (one, text, whole)
                if key not in known:
                    known[key] = called(kind.name, kind.form, one, whole, places[row], (number, row, order, part))
                    known[key].is_lone = wholes is not None and not whole
                bodies.append(known[key])
            append((bodies[0],) if len(bodies) == 1 else tuple(dict.fromkeys(bodies)))
        if without_kind:
            found.problems.append(self._kindless(found, without_kind, kind_cells.heading))

    def _kindless(self, found: Members, rows: Sequence[int], heading: str) -> Problem:
        message = said_of(
            len(rows),
            "the kind of '{name}' is missing; fill in the cell, or write `else:` in the mapping for empty ones",
            "the kind of '{name}' is missing, and in {n} rows in all; fill in the cells, or write `else:` in the mapping for empty ones",
            name=found.name_cells.texts[rows[0]],
        )
        return Problem(self._table.places[rows[0]], heading, message, {}, "stakeholders")

    def _tell_empty(self, found: Members, names: Cells) -> None:
        rows = [row for row, text in enumerate(names.texts) if not text and not found.rows[row]]
        if not rows or names.position is None:
            return
        lines = ", ".join(str(self._table.places[row].line) for row in rows[:8]) + (", …" if len(rows) > 8 else "")
        message = said_of(
            len(rows),
            "column {column} is empty in {n} row, so no '{thing}' and no tie of it is made there: {rows}",
            "column {column} is empty in {n} rows, so no '{thing}' and no tie of it is made there: {rows}",
            column=names.heading, thing=found.label, rows=lines,
        )  # fmt: skip
        found.notices.append(Notice(self._table.places[rows[0]], message))

    def _say(self, found: Members) -> None:
        """Notes what each row says of its bodies: once where it says the same again."""
        columns = [cells.texts for cells in (*found.fields.values(), *found.attributes.values())]
        seen: set[tuple[int, tuple[str, ...]]] = set()
        every = zip(*columns, strict=True) if columns else iter([()] * len(found.rows))
        several: list[int] = []
        for row, (bodies, cells) in enumerate(zip(found.rows, every, strict=True)):
            if len(bodies) > 1 and columns:
                cells, is_told = self._parted(found, cells)
                several += [row] if is_told else []
            for body in bodies:
                if (key := (id(body), cells)) not in seen:
                    seen.add(key)
                    found.sayings.append(Saying(row, body, cells))
        if several:
            self._tell_several(found, several)

    def _parted(self, found: Members, cells: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
        """What of the cells of a row is said of each of several bodies: what is no column of the list, and the form."""
        columns = [*found.fields.items(), *found.attributes.items()]
        kept = tuple(text if one.position is None or name == _FORM else "" for text, (name, one) in zip(cells, columns, strict=True))
        return kept, kept != cells

    def _tell_several(self, found: Members, rows: Sequence[int]) -> None:
        columns = [one.heading for name, one in (*found.fields.items(), *found.attributes.items()) if one.position is not None]
        message = said_of(
            len(rows),
            "a cell of column {column} names several, so what the row says in {columns} is kept for none of them ({n} row)",
            "cells of column {column} name several, so what the rows say in {columns} is kept for none of them ({n} rows)",
            column=found.name_cells.heading, columns=", ".join(columns),
        )  # fmt: skip
        found.notices.append(Notice(self._table.places[rows[0]], message))


def _with(named: Named, name: str, text: str) -> Named:
    """What a cell calls somebody, with what another column calls it."""
    if name == "name_fr":
        return named._replace(names=tuple(dict.fromkeys((*named.names, flat(text)))))
    return named._replace(acronyms=tuple(dict.fromkeys((*named.acronyms, *text.split(BETWEEN_ALIASES)))))
