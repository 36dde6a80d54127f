"""The whole network as a file that other programs, and this one, can read. The ending says which."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..graph import Reader, UnwritableFile, source_row, stakeholder_row, tie_rows
from ..graph.sheets import SHEETS, safe_cell
from .network import network

if TYPE_CHECKING:
    import networkx as nx

ENDINGS = {
    ".json": "node-link JSON",
    ".graphml": "GraphML",
    ".gexf": "GEXF",
    ".xlsx": "workbook",
    "": "folder of CSV",
    ".cypher": "named queries",
}
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def export(reader: Reader, path: Path, *, folders: Sequence[Path] = ()) -> None:
    """Writes the network to `path`, whole or not at all. A path without an ending is a folder of CSV.

    One that ends in .cypher gets the named queries instead, with those of `folders`, as favorites for Neo4j Browser.

    The workbook and the CSV folder can be loaded again and give the same network. Raises UnwritableFile.
    """
    write: dict[str, Callable[[Reader, Path], None]] = {
        ".json": _write_json, ".graphml": _write_graphml, ".gexf": _write_gexf, ".xlsx": _write_workbook, "": _write_folder,
        ".cypher": lambda _, path: _write_favorites(path, folders),
    }  # fmt: skip
    if path.suffix.lower() not in write:
        raise UnwritableFile(f"{path} has an ending that is not known; use {', '.join(filter(None, ENDINGS))} or a folder name without one")
    # Imported here, as in the writers below: every question passes this module, few come to export.
    from tempfile import TemporaryDirectory

    try:
        with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
            draft = Path(folder) / path.name
            write[path.suffix.lower()](reader, draft)
            _put_in_place(draft, path)
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror or error}; close it, or choose another folder") from error


def node_link(reader: Reader) -> str:
    """The network as NetworkX node-link JSON."""
    import networkx as nx

    data = nx.node_link_data(network(reader), edges="edges")
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def csv_texts(reader: Reader) -> dict[str, str]:
    """The network as the text of three CSV files, by sheet."""
    return {sheet: _csv(columns, rows) for sheet, columns, rows in _sheets(reader)}


def _sheets(reader: Reader) -> Iterator[tuple[str, list[str], list[dict[str, str]]]]:
    """Each sheet with its columns (ours, then the attributes in use) and its rows."""
    readers: dict[str, Callable[[], list[dict[str, str]]]] = {
        "stakeholders": lambda: [stakeholder_row(one) for one in reader.stakeholders()],
        "ties": lambda: [row for tie in reader.ties() for row in tie_rows(tie)],
        "sources": lambda: [source_row(source) for source in reader.sources()],
    }
    for sheet, rows_of in readers.items():
        rows = rows_of()
        yield sheet, list(dict.fromkeys((*SHEETS[sheet], *(column for row in rows for column in row)))), rows


def _csv(columns: list[str], rows: list[dict[str, str]]) -> str:
    import csv
    import io

    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({column: safe_cell(cell) for column, cell in row.items()} for row in rows)
    return text.getvalue()


def _write_folder(reader: Reader, path: Path) -> None:
    path.mkdir()
    for sheet, text in csv_texts(reader).items():
        # With a byte order mark, so that Excel opens the accents right at a double-click.
        (path / f"{sheet}.csv").write_text(text, encoding="utf-8-sig", newline="")


def _write_json(reader: Reader, path: Path) -> None:
    path.write_text(node_link(reader), encoding="utf-8", newline="\n")


def _write_graphml(reader: Reader, path: Path) -> None:
    import networkx as nx

    nx.write_graphml_xml(_flat(network(reader)), path, encoding="utf-8", named_key_ids=True)


def _write_gexf(reader: Reader, path: Path) -> None:
    import networkx as nx

    graph = _flat(network(reader))
    for _, data in graph.nodes(data=True):
        data["label"] = data["name"]
    for *_, data in graph.edges(keys=True, data=True):
        # `type` of an edge is GEXF's own word for directed or not.
        data["label"] = data["tie"] = data.pop("type")
        data.pop("id", None)
    nx.write_gexf(graph, path, encoding="utf-8")


def _write_workbook(reader: Reader, path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for sheet, columns, rows in _sheets(reader):
        page = book.create_sheet(sheet)
        page.append(columns)
        for row in rows:
            page.append([_NOT_XML.sub("", safe_cell(row.get(column, ""))) for column in columns])
    book.save(path)


def _write_favorites(path: Path, folders: Sequence[Path]) -> None:
    from .catalogue import named_queries
    from .favorites import favorites

    path.write_text(favorites(named_queries(folders)), encoding="utf-8", newline="\n")


def _flat(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    """The graph with text and numbers alone, as GraphML and GEXF want: lists in one cell each, evidence as `source: locator`."""
    graph.graph.clear()
    for data in (*(data for _, data in graph.nodes(data=True)), *(data for *_, data in graph.edges(keys=True, data=True))):
        for key, value in list(data.items()):
            if value is None or value in ("", [], {}):
                del data[key]
            else:
                # One type a column is what these formats ask for.
                data[key] = float(value) if key == "amount" else _flat_value(value)
    return graph


def _flat_value(value: Any) -> str | float | int:
    if isinstance(value, list):
        return _NOT_XML.sub("", "|".join(f"{item['source']}: {item['locator']}" if isinstance(item, dict) else item for item in value))
    if isinstance(value, dict):
        return _NOT_XML.sub("", "|".join(f"{key}={text}" for key, text in value.items()))
    return _NOT_XML.sub("", value) if isinstance(value, str) else value


def _put_in_place(draft: Path, path: Path) -> None:
    if not draft.is_dir():
        draft.replace(path)
        return
    path.mkdir(exist_ok=True)
    for file in draft.iterdir():
        file.replace(path / file.name)
