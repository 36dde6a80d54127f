"""Gephi's tables as CSV: nodes and edges, given together or in one folder; what our own export writes comes back whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph import Schema, UnreadableFile, said
from ..graph.drafts import Notice, Place
from .given import Given, Part

if TYPE_CHECKING:
    from .foreign.gephi_tables import Table
    from .foreign.model import Row

NAME = "Gephi CSV"
FOR = "tables of nodes and edges for Gephi's data laboratory"
ENDINGS = (".csv", ".tsv", ".txt", "")
_IN_A_FOLDER = ("nodes", "edges")
_OURS = ("stakeholders", "ties")


def recognises(given: Given) -> bool:
    """Whether the file has the headings of Gephi, or the folder two such files."""
    if given.piped is None and given.path.is_dir():
        found = _tables(given)
        return all(name in found and _is_table(found[name]) for name in _IN_A_FOLDER) and not any(name in found for name in _OURS)
    from .csv_file import sheet_called

    return not sheet_called(given.path.name) and _is_table(given)


def read_together(files: Sequence[Given], schema: Schema) -> Iterator[Part]:
    """The parts of all files as one network. Raises UnreadableFile."""
    from .csv_file import read_rows
    from .foreign import Network, parts_of
    from .foreign.gephi_tables import edges_in, nodes_in
    from .foreign.nodes import Nodes

    tables: list[Table] = []
    sources: list[Row] = []
    told: list[Notice] = []
    for given in files:
        found = _tables(given) if given.piped is None and given.path.is_dir() else {}
        for one in [found[name] for name in _IN_A_FOLDER] if found else [given]:
            table, source, notices = _read(one)
            tables.append(table)
            sources.append(source)
            told += notices
        if "sources" in found:
            yield Part("sources", read_rows(found["sources"], schema, "sources"))
        told += [
            Notice(Place(file.name, "", 0), said("was not read; only nodes, edges and sources are"))
            for name, file in found.items() if name not in (*_IN_A_FOLDER, "sources")
        ]  # fmt: skip
    edges = [edge for table in tables if table.sort == "edges" for edge in edges_in(table)]
    nodes = Nodes([node for table in tables if table.sort == "nodes" for node in nodes_in(table)], edges)

    def say(what: str) -> str:
        return said("read as tables of Gephi: {what}", what=what)

    place = Place(", ".join(table.place.file for table in tables), "", 0)
    network = Network(place, say, sources, nodes.elements, nodes.connections, [*told, *nodes.told], nodes.ours, len(edges), are_nodes=True)
    yield from parts_of(network, schema)


def files(path: Path) -> list[Path]:
    """The files that a load of this folder reads; none where it is not Gephi's."""
    found = {file.stem.casefold(): file for file in sorted(path.iterdir()) if file.suffix.lower() == ".csv"}
    names = [name for name in (*_IN_A_FOLDER, "sources") if name in found]
    return [found[name] for name in names] if all(name in found for name in _IN_A_FOLDER) else []


def _tables(folder: Given) -> dict[str, Given]:
    """The CSV files of a folder by what they are called, in small letters."""
    try:
        paths = sorted(path for path in folder.path.iterdir() if path.suffix.lower() in (".csv", ".tsv") and path.is_file())
    except OSError:
        return {}
    return {path.stem.casefold(): folder.within(path) for path in paths}


def _is_table(given: Given) -> bool:
    from .foreign.gephi_tables import is_gephi, sort_of
    from .foreign.tables import first_lines, headings_in

    found = headings_in(first_lines(given), lambda row: bool(sort_of(row)))
    return found is not None and is_gephi(found[1])


def _read(given: Given) -> tuple[Table, Row, Sequence[Notice]]:
    """The table in a file, with the source that it is."""
    from .foreign import cited_file
    from .foreign.gephi_tables import Table, sort_of
    from .foreign.tables import read_text

    source = cited_file(given)
    text = read_text(given, lambda row: bool(sort_of(row)))
    rows = [(line, cells) for line, cells in text.rows if any(cells)]
    if not rows:
        raise UnreadableFile(said("{file} was changed while it was read; load it again", file=given.name))
    return Table(sort_of(rows[0][1]), source.cells["id"], Place(given.name, "", 0), rows[0][1], rows[1:]), source, text.told
