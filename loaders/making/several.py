"""The cells of a column of names: several in one cell, two names of one body, and what nobody can decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...graph import said, said_of
from ...graph.directory import Directory
from ...graph.drafts import Notice, Place, Problem
from ..contacts import CONTACT_REMOVED
from ..mapping.model import Thing
from ..nothing import LATER, NOTHING
from ..parting import Doubt, Parting, either, parted, question
from .bodies import Named
from .cells import Cells
from .names import flat, with_acronyms, without_details
from .table import Table

_NOBODY = frozenset([
    "vacant", "vacante", "(vacant)", "(vacante)", "vacancy", "position vacant", "vacant position", "poste vacant", "à pourvoir",
    "to be staffed",
])  # fmt: skip
"""What stands where a name is to come."""


_UNNAMED = NOTHING | LATER


class Several(NamedTuple):
    """A text that is one name or several, the parts that it would have, and the first row that has it."""

    whole: str
    parts: tuple[str, ...]
    place: Place


@dataclass
class Parted:
    """What the texts of a column call somebody: `of` by text, and with a note on each where the cell says what part it has."""

    of: dict[str, tuple[Named, ...]] = field(default_factory=dict)
    notes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    several: list[Several] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)


class Parter:
    """Parts the cells of a list. `names` are texts of which the mapping says whose name each is."""

    def __init__(self, directory: Directory, names: Collection[str]) -> None:
        self._directory, self._names = directory, names

    def parted(self, thing: Thing, cells: Cells, table: Table) -> Parted:
        """What each different text of the cells calls somebody."""
        found = Parted()
        texts = [text for text in dict.fromkeys(cells.texts) if text]
        found.of[""] = ()
        first: dict[str, int] = {}
        for row, text in enumerate(cells.texts):
            first.setdefault(text, row)
        if not thing.split or thing.either:
            for text in texts:
                found.of[text] = () if text in _UNNAMED or text.casefold() in _NOBODY else self.of(thing, text)
            _tell_left(found, cells, table, {text: [first[text]] for text in texts if not found.of[text]})
            _without_contacts(found, cells, table, first)
            return found
        partings = dict(zip(texts, parted(texts, thing.split, self._directory.called, names=self._names), strict=True))
        left: dict[str, list[int]] = defaultdict(list)
        for text, parting in partings.items():
            wholes = {doubt.whole for doubt in parting.doubts}
            named = [one for one in parting.named if one.name not in wholes and one.name.casefold() not in _NOBODY]
            for piece in (*parting.left, *(one.name for one in parting.named if one.name.casefold() in _NOBODY)):
                left[piece].append(first[text])
            found.of[text] = tuple(_named(thing, (one.name, *one.also)) for one in named)
            if any(one.note for one in named):
                found.notes[text] = tuple(one.note for one in named)
        self._ask(found, cells, table, partings, first)
        _tell_left(found, cells, table, left)
        _without_contacts(found, cells, table, first)
        return found

    def of(self, thing: Thing, text: str) -> tuple[Named, ...]:
        """Whom a text names that is not parted."""
        if thing.either:
            one = either(text, thing.either)
            return (_named(thing, (one.name, *one.also)),) if one.name else ()
        return (_named(thing, (text,)),)

    def _ask(
        self, found: Parted, cells: Cells, table: Table, partings: Mapping[str, Parting], first: Mapping[str, int]
    ) -> None:  # fmt: skip
        """Asks what may be one name or several, each once."""
        doubts: dict[Doubt, int] = {}
        for text, parting in partings.items():
            for doubt in parting.doubts:
                doubts.setdefault(doubt, first[text])
        for doubt, row in doubts.items():
            place = table.places[row]
            cell = "" if cells.position is None else table.cell(cells.position, row)
            row_ = {"name": doubt.whole}
            found.problems.append(Problem(place, cells.heading, question(doubt), row_, "stakeholders", cell=cell))
            found.several.append(Several(doubt.whole, doubt.parts, place))


def _tell_left(found: Parted, cells: Cells, table: Table, left: Mapping[str, Sequence[int]]) -> None:
    """Tells of pieces that name nobody, each once; `left` are the rows of the cells that have them."""
    for piece, rows in left.items():
        message = said_of(
            len(rows),
            "'{text}' in column {column} names nobody in particular and was passed over",
            "'{text}' in column {column} names nobody in particular and was passed over, in {n} different cells",
            text=piece, column=cells.heading,
        )  # fmt: skip
        found.notices.append(Notice(table.places[rows[0]], message))


def _without_contacts(found: Parted, cells: Cells, table: Table, first: Mapping[str, int]) -> None:
    """Takes contact details out of the names, before any id is made of them; what is nothing else is nobody's name."""
    for text, names in found.of.items():
        clean = tuple(one for one in map(without_details, names) if one.names)
        if clean == names:
            continue
        found.of[text] = clean
        if len(clean) < len(names):
            found.notes.pop(text, None)
        message = said("contact details in column {column} were replaced by {mark}", column=cells.heading, mark=CONTACT_REMOVED)
        found.notices.append(Notice(table.places[first[text]], message))


def _named(thing: Thing, names: Sequence[str]) -> Named:
    """What these names call one body."""
    if not thing.has_acronym:
        return Named(tuple(map(flat, names)))
    parts = list(map(with_acronyms, names))
    acronyms = dict.fromkeys(acronym for part in parts for acronym in part.acronyms)
    return Named(tuple(name for part in parts for name in part.names), tuple(acronyms))
