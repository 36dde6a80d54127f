"""Kumu's tables, in a workbook or as text: which columns they have, and what their rows say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from ...graph import name_key, said
from ...graph.drafts import Notice, Place, Problem
from ..meanings import columns_meant
from .model import Connection, Direction, Element

Sort = Literal["elements", "connections", ""]
DIRECTIONS: Mapping[str, Direction] = {"directed": "directed", "undirected": "undirected", "mutual": "mutual"}
_BETWEEN = "|"
_GAP = 2
"""So many blank rows begin a table of its own."""


class Table(NamedTuple):
    """A table of either sort: the source that it is, where its headings are, and its rows with their numbers. `name` is what a locator puts
    before the number of a row."""

    sort: Sort
    cites: str
    place: Place
    name: str
    headings: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]


def sort_of(headings: Sequence[str]) -> Sort:
    """Which sort of table has these headings, as Kumu asks for them: Label first, or From and To, each with an ID before it."""
    first = [text.strip().casefold() for text in headings]
    first = first[1:] if first[:1] == ["id"] else first
    if first[:2] == ["from", "to"]:
        return "connections"
    return "elements" if first[:1] == ["label"] and not {"kind", "name"} & set(first) else ""


def is_certain(headings: Sequence[str]) -> bool:
    """Whether a table with these headings is Kumu's wherever it stands: From and To with the evidence beside them may be our ties."""
    sort = sort_of(headings)
    return sort == "elements" or (sort == "connections" and "evidence_source" not in columns_meant("ties", headings).values())


def sections(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[list[tuple[int, Sequence[str]]]]:
    """The tables that stand below each other, two blank rows apart; their blank rows are left out."""
    found: list[tuple[int, Sequence[str]]] = []
    last = 0
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if found and number - last > _GAP and sort_of(cells):
            yield found
            found = []
        found.append((number, cells))
        last = number
    if found:
        yield found


class Tables:
    """What tables of one map say together: the elements, and the connections between them, whose ends are ids or labels."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self.elements: list[Element] = []
        self.connections: list[Connection] = []
        self.told: list[Notice | Problem] = []
        self._by_label: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._by_name: defaultdict[str, dict[str, None]] = defaultdict(dict)
        tables = list(tables)
        for table in tables:
            if table.sort == "elements":
                self._add_elements(table)
        keys = {one.key for one in self.elements}
        for table in tables:
            if table.sort == "connections":
                self._add_connections(table, keys)

    def _add_elements(self, table: Table) -> None:
        for number, cells in table.rows:
            row = _named(table.headings, cells)
            place = table.place._replace(line=number)
            id_, label, word = row.pop("id", ""), " ".join(row.pop("label", "").split()), row.pop("type", "")
            if not label and not id_:
                self.told.append(Problem(place, "Label", said("the {column} is missing; fill in the cell", column="Label"), dict(row)))
                continue
            key = id_ or f"{label}\0{word}"
            self._by_label[label or id_][key] = None
            self._by_name[name_key(label or id_)][key] = None
            self.elements.append(Element(place, key, label or id_, id_, word, _as_headed(table.headings, row)))

    def _add_connections(self, table: Table, keys: set[str]) -> None:
        for number, cells in table.rows:
            row = _named(table.headings, cells)
            place = table.place._replace(line=number)
            ends = [self._ends(row.pop(end, ""), end, place, keys) for end in ("from", "to")]
            id_, label, word = row.pop("id", ""), row.pop("label", ""), row.pop("type", "")
            direction = DIRECTIONS.get(row.get("direction", "").strip().casefold(), "")
            if direction:
                del row["direction"]
            locator = f"{table.name} row {number}".strip()
            extra = _as_headed(table.headings, row) | ({"original_id": id_} if id_ else {})
            words = tuple(filter(None, (word, label)))
            self.connections += [
                Connection(place, locator, source, target, words, direction, extra, table.cites) for source in ends[0] for target in ends[1]
            ]

    def _ends(self, text: str, end: str, place: Place, keys: set[str]) -> list[str]:
        """The keys of the elements that a cell names: one, or several with a stroke between them."""
        heading = end.capitalize()
        if not text.strip():
            self.told.append(Problem(place, heading, said("the {column} is missing; fill in the cell", column=heading)))
            return []
        whole = " ".join(text.split())
        names = [whole] if whole in keys or whole in self._by_label else [name.strip() for name in whole.split(_BETWEEN) if name.strip()]
        found = []
        for name in names:
            may_be = list(self._by_label.get(name) or self._by_name.get(name_key(name)) or ())
            if name in keys:
                found.append(name)
            elif len(may_be) > 1:
                several = said("'{text}' is the label of {n} elements; give them IDs and write these", text=name, n=len(may_be))
                self.told.append(Problem(place, heading, several))
            else:
                found.append(may_be[0] if may_be else name)
        return found


def _named(headings: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells of a row that are filled in, by heading in small letters."""
    return {title.strip().casefold(): text.strip() for title, text in zip(headings, cells, strict=False) if title.strip() and text.strip()}


def _as_headed(headings: Sequence[str], row: Mapping[str, str]) -> dict[str, str]:
    """The row by headings as they are written."""
    written = {title.strip().casefold(): title.strip() for title in headings}
    return {written[name]: text for name, text in row.items()}
