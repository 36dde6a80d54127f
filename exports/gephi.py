"""Tables for Gephi: a folder with nodes.csv and edges.csv, which its spreadsheet import reads, and with sources.csv, which ties cite."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .exported import Exported

if TYPE_CHECKING:
    from .network_tables import Cells, Edge, Node

NAME = "Gephi CSV"
ENDINGS = (".gephi-csv",)
FILES = ("nodes.csv", "edges.csv", "sources.csv")
is_ours = None  # such files are what users go on with

_WHEN = "timeset"


def write(what: Exported, path: Path) -> None:
    """Makes the folder, with the three files in it."""
    from .csv_folder import csv_texts
    from .network_tables import network_tables

    tables = network_tables(what.reader, what.computed)
    path.mkdir()
    nodes = ({"Id": one.id, "Label": one.name, _WHEN: _interval(one), **one.cells} for one in tables.nodes)
    _write(path / "nodes.csv", ["Id", "Label", _WHEN, *tables.node_columns], nodes)
    edges = ({**_of_edge(one), _WHEN: _interval(one), **one.cells} for one in tables.edges)
    _write(path / "edges.csv", ["Source", "Target", "Type", "Id", "Label", _WHEN, *tables.edge_columns], edges)
    (path / "sources.csv").write_text(csv_texts(what.reader)["sources"], encoding="utf-8-sig", newline="")


def _of_edge(edge: Edge) -> Cells:
    way = "Directed" if edge.is_directed else "Undirected"
    return {"Source": edge.source, "Target": edge.target, "Type": way, "Id": edge.id, "Label": edge.type}


def _interval(one: Node | Edge) -> str:
    """When it is there, as Gephi writes it; nothing where that is not known."""
    from .network_tables import whole_days

    start, end = whole_days(one.since, one.until)
    return f"<[{start or '-Infinity'}, {end or 'Infinity'}]>" if start or end else ""


def _write(path: Path, columns: Sequence[str], rows: Iterable[Cells]) -> None:
    from ..graph.sheets import safe_cell

    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows([safe_cell(row.get(column, "")) for column in columns] for row in rows)
