"""The peers, each a process of its own: raw sqlite3 for a load, a pickled NetworkX graph for questions.

They do as little as can be done for the same result, and know nothing of partnermap.
"""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def load_sqlite(folder: str, like: str, file: str) -> None:
    """Reads the CSV files and inserts their rows into the tables that the store `like` has, with its indexes, in one transaction.

    No row is checked and nothing is looked up. An id of a tie is made of random bits, since a digest falls in random order too.
    """
    connection = _fresh(file)
    tables, indexes = _layout(like)
    connection.execute("begin")
    for statement in tables:
        connection.execute(statement)
    connection.executemany("insert into sources values (?,?,?,?,?,?,?,?)", ((*row, "[]") for row in _rows(folder, "sources")))
    stakeholders = list(_rows(folder, "stakeholders"))
    connection.executemany("insert into stakeholders values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", map(_stakeholder, stakeholders))
    connection.executemany("insert into names (key, form, stakeholder) values (?,?,?)", _names(stakeholders))
    connection.execute("insert into words (words) values ('rebuild')")
    connection.executemany(
        "insert into ties values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", map(_tie, enumerate(_rows(folder, "ties"), 1))
    )
    evidence = ((n, 0, *row[11:14]) for n, row in enumerate(_rows(folder, "ties"), 1))
    connection.executemany("insert into evidence values (?,?,?,?,?)", evidence)
    for statement in indexes:
        connection.execute(statement)
    connection.execute("commit")
    connection.close()
    _flush(file)


def load_sqlite_from_memory(folder: str, like: str, file: str) -> None:
    """The stricter peer: rows already in memory, no indexes. Prints how long the inserting alone took."""
    stakeholders = list(map(_stakeholder, _rows(folder, "stakeholders")))
    names = list(_names(_rows(folder, "stakeholders")))
    ties = list(map(_tie, enumerate(_rows(folder, "ties"), 1)))
    evidence = [(n, 0, *row[11:14]) for n, row in enumerate(_rows(folder, "ties"), 1)]
    start = time.perf_counter()
    connection = _fresh(file)
    connection.execute("begin")
    for statement in _layout(like)[0]:
        connection.execute(statement)
    connection.executemany("insert into stakeholders values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", stakeholders)
    connection.executemany("insert into names (key, form, stakeholder) values (?,?,?)", names)
    connection.executemany("insert into ties values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", ties)
    connection.executemany("insert into evidence values (?,?,?,?,?)", evidence)
    connection.execute("commit")
    connection.close()
    _flush(file)
    print(time.perf_counter() - start)


def _fresh(file: str) -> sqlite3.Connection:
    Path(file).unlink(missing_ok=True)
    connection = sqlite3.connect(file, isolation_level=None)
    # The same as partnermap's first load: nobody else sees the file, so it is flushed once, at the end.
    for pragma in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive", "cache_size = -65536"):
        connection.execute(f"pragma {pragma}")
    return connection


def _flush(file: str) -> None:
    with Path(file).open("rb") as written:
        os.fsync(written.fileno())


def _layout(like: str) -> tuple[list[str], list[str]]:
    """The statements that make the tables and the indexes of the store at `like`; those that FTS5 makes for itself left out."""
    made = sqlite3.connect(like).execute(
        "select type, sql from sqlite_master where sql is not null and name not like 'words\\_%' escape '\\'"
    )
    statements = made.fetchall()
    return [sql for type_, sql in statements if type_ == "table"], [sql for type_, sql in statements if type_ == "index"]


def _rows(folder: str, sheet: str) -> Iterator[list[str]]:
    with (Path(folder) / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader


def _stakeholder(row: list[str]) -> tuple[str, ...]:
    return (*row[:4], json.dumps(row[4].split("|") if row[4] else []), *row[5:12], "[]", row[12], "[]")


def _names(rows: Iterator[list[str]] | list[list[str]]) -> Iterator[tuple[str, str, str]]:
    for row in rows:
        for form in (row[2], row[3], *row[4].split("|")):
            if form:
                yield form.casefold(), form, row[0]


def _tie(numbered: tuple[int, list[str]]) -> tuple[object, ...]:
    n, row = numbered
    return (n, os.urandom(8).hex(), *row[:8], row[8] or "confirmed", float(row[9] or 1), row[10], "[]", "", "", "", "", "")


def pickle_network(folder: str, file: str) -> None:
    """Pickles the network as a NetworkX graph with the attributes of its rows."""
    import pickle

    import networkx as nx

    graph = nx.MultiDiGraph()
    for row in _rows(folder, "stakeholders"):
        graph.add_node(
            row[0], kind=row[1], name=row[2], name_fr=row[3], aliases=row[4].split("|"), country=row[5], since=row[8], until=row[9],
            form=row[12],
        )  # fmt: skip
    for row in _rows(folder, "ties"):
        graph.add_edge(
            row[0], row[2], type=row[1], role=row[3], since=row[4], until=row[5], amount=row[6], status=row[8] or "confirmed",
            confidence=float(row[9] or 1), evidence=[(row[11], row[12])],
        )  # fmt: skip
    Path(file).write_bytes(pickle.dumps(graph, protocol=pickle.HIGHEST_PROTOCOL))


def path_networkx(file: str, schema_file: str, source: str, target: str) -> None:
    """Prints the length of the shortest route between two stakeholders by the same rule, as NetworkX finds it in the pickled graph.

    Other routes, and which of equal ones is best, are not looked for, which is less than partnermap does.
    """
    import networkx as nx

    graph, _, _ = pickled(file, "")
    forms = json.loads(Path(schema_file).read_text())["forms"]
    weak = {name for name, form in forms.items() if form.get("meeting") or form.get("collective")}
    passing = {name: 3 * (form in weak) for name, form in graph.nodes(data="form")} | {source: 0, target: 0}

    def length(one: str, other: str, _: object) -> int:
        ties = (tie for ends in ((one, other), (other, one)) for tie in (graph.get_edge_data(*ends) or {}).values())
        return 1 + all(tie["status"] != "confirmed" for tie in ties) + passing[other]

    print(nx.bidirectional_dijkstra(graph.to_undirected(as_view=True), source, target, weight=length)[0])


def pickled(file: str, schema_file: str) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """The graph of a file, and the ties and kinds of a schema."""
    import pickle

    graph = pickle.loads(Path(file).read_bytes())
    schema = json.loads(Path(schema_file).read_text()) if schema_file else {"ties": {}, "kinds": {}}
    return graph, schema["ties"], schema["kinds"]


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
