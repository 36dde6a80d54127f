"""What Kumu imports and exports: a workbook or CSV with elements and connections, a JSON blueprint, and the export of a whole project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..graph import Schema, said
from ..graph.drafts import Notice, Place, Problem
from .given import Given, Part

if TYPE_CHECKING:
    from .foreign.kumu_tables import Table

NAME = "Kumu"
FOR = "the elements and connections of a Kumu map"
ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv", ".json")
_BOOKS = (".xlsx", ".xlsm")


def recognises(given: Given) -> bool:
    """Whether the file is Kumu's, by a look at its headings or its outermost names."""
    sort = _sort(given)
    if sort == "book":
        from .foreign.kumu_book import is_kumu_book

        return is_kumu_book(given)
    if sort == "json":
        from .foreign.kumu_json import is_kumu_json

        return is_kumu_json(given)
    from .csv_file import sheet_called
    from .foreign.gephi_tables import is_gephi
    from .foreign.kumu_tables import is_certain
    from .foreign.tables import first_lines, headings_in

    found = None if sheet_called(given.path.name) else headings_in(first_lines(given), is_certain)
    return found is not None and not is_gephi(found[1])


def read_together(files: Sequence[Given], schema: Schema) -> Iterator[Part]:
    """The parts of each workbook and of each JSON file, and those of the CSV files as one map. Raises UnreadableFile."""
    texts = [given for given in files if _sort(given) == "text"]
    for given in files:
        if _sort(given) == "book":
            yield from _book(given, schema)
        elif _sort(given) == "json":
            yield from _json(given, schema)
    if texts:
        yield from _texts(texts, schema)


def _sort(given: Given) -> str:
    """What it is by its ending or, piped in, by how it begins."""
    ending = given.path.suffix.lower()
    if given.piped is not None:
        start = given.piped[:1000].lstrip()
        ending = ".xlsx" if start.startswith(b"PK\x03\x04") else ".json" if start.startswith(b"{") else ".csv"
    return "book" if ending in _BOOKS else "json" if ending == ".json" else "text"


def _book(given: Given, schema: Schema) -> Iterator[Part]:
    from .foreign import Network, cited_file, parts_of
    from .foreign.kumu_book import read_book, saved_on
    from .foreign.kumu_tables import Tables

    file = cited_file(given, date=saved_on(given))
    tables, told = read_book(given, file.cells["id"])
    found = Tables(tables)

    def read(what: str) -> str:
        return said("read as a Kumu workbook: {what}", what=what)

    place = Place(given.name, "", 0)
    yield from parts_of(Network(place, read, [file], found.elements, found.connections, [*told, *found.told]), schema)


def _json(given: Given, schema: Schema) -> Iterator[Part]:
    from .foreign import Network, cited_file, parts_of
    from .foreign.kumu_json import Json

    file = cited_file(given)
    found = Json(given, file.cells["id"])
    if found.title:
        file = cited_file(given, title=found.title)

    def read(what: str) -> str:
        return said("read as JSON of Kumu: {what}", what=what)

    place = Place(given.name, "", 0)
    yield from parts_of(Network(place, read, [file], found.elements, found.connections, found.told), schema)


def _texts(files: Sequence[Given], schema: Schema) -> Iterator[Part]:
    from .foreign import Network, cited_file, parts_of
    from .foreign.kumu_tables import Tables, sections, sort_of
    from .foreign.tables import read_text

    tables: list[Table] = []
    sources = []
    told: list[Notice | Problem] = []
    for given in files:
        file = cited_file(given)
        text = read_text(given, lambda row: bool(sort_of(row)))
        sources.append(file)
        told += text.told
        for section in sections(text.rows):
            tables += _table(section, file.cells["id"], given)
    found = Tables(tables)

    def read(what: str) -> str:
        return said("read as CSV of Kumu: {what}", what=what)

    place = Place(", ".join(given.name for given in files), "", 0)
    yield from parts_of(Network(place, read, sources, found.elements, found.connections, [*told, *found.told]), schema)


def _table(section: list[tuple[int, Sequence[str]]], cites: str, given: Given) -> Iterator[Table]:
    from .foreign.kumu_tables import Table, sort_of

    headings = section[0][1]
    if sort := sort_of(headings):
        yield Table(sort, cites, Place(given.name, "", 0), "", headings, section[1:])
