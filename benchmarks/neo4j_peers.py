"""The peers of a load into Neo4j, each a process of its own: the driver alone, and neomodel.

They read the same files and know nothing of partnermap; no row is checked and nothing is looked up. Where the server is, and who may log
in, stands in NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD. Each prints how many rows it wrote and how many seconds the writing took.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

_LABELS = {"agency": "Agency", "unit": "Unit", "program": "Program", "person": "Person", "collaboration": "Collaboration"}


def raw(folder: str, indexes: str, batch: str) -> None:
    """Sends the rows through one session of the driver, each batch a transaction, with the properties that partnermap gives them.

    `indexes` is a file with the statements that make the indexes of partnermap; they are made first. An id of a tie is made of random
    bits.
    """
    from neo4j import GraphDatabase

    size, written, began = int(batch), 0, time.perf_counter()
    with GraphDatabase.driver(os.environ["NEO4J_URI"], auth=_who()) as driver, driver.session(database="neo4j") as session:
        for statement in json.loads(Path(indexes).read_text()):
            session.run(statement).consume()
        session.run("CALL db.awaitIndexes(300)").consume()

        def send(query: str, rows: list[Any]) -> None:
            nonlocal written
            session.execute_write(lambda transaction: transaction.run(query, rows=rows).consume())
            written += len(rows)

        send("UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s += row", [_present(row) for row in _rows(folder, "sources")])
        waiting: defaultdict[str, list[Any]] = defaultdict(list)
        query = "UNWIND $rows AS row MERGE (s:Stakeholder {{id: row.id}}) SET s += row, s:{}"
        for row in _rows(folder, "stakeholders"):
            page = waiting[row["kind"]]
            page.append(_stakeholder(row))
            if len(page) == size:
                send(query.format(_LABELS[row["kind"]]), waiting.pop(row["kind"]))
        for kind, page in waiting.items():
            send(query.format(_LABELS[kind]), page)
        waiting.clear()
        query = """UNWIND $rows AS row MATCH (a:Stakeholder {{id: row[0]}}) MATCH (b:Stakeholder {{id: row[1]}})
            CREATE (a)-[r:{}]->(b) SET r += row[2]"""
        for row in _rows(folder, "ties"):
            page = waiting[row["type"]]
            page.append(_tie(row))
            if len(page) == size:
                send(query.format(row["type"]), waiting.pop(row["type"]))
        for type_, page in waiting.items():
            send(query.format(type_), page)
    print(json.dumps([written, time.perf_counter() - began]))


def neomodel(folder: str, limit: str) -> None:
    """Saves nodes and connects them one by one, as the manual of neomodel does: the first `limit` stakeholders and ties among them."""
    import neomodel as om

    user, password = _who()
    address = os.environ["NEO4J_URI"].replace("://", f"://{user}:{password}@")
    om.get_config().database_url = address
    om.db.set_connection(url=address)
    texts = {name: om.StringProperty() for name in ("role", "since", "until", "currency", "status", "note")}
    lists = {f"evidence_{part}": om.ArrayProperty(om.StringProperty()) for part in ("source", "locator", "quote")}
    numbers = {"amount": om.IntegerProperty(), "confidence": om.FloatProperty()}
    tied = type("Tied", (om.StructuredRel,), {"__module__": __name__, **texts, **lists, **numbers})
    types = sorted({row["type"] for row in _rows(folder, "ties")})
    columns = ("kind", "name_fr", "country", "region", "sector", "since", "until", "url", "note")
    stakeholder: Any = type(
        "Stakeholder",
        (om.StructuredNode,),
        {
            "__module__": __name__, "__label__": "Stakeholder", "uid": om.StringProperty(unique_index=True), "name": om.StringProperty(index=True),
            "aliases": om.ArrayProperty(om.StringProperty()), **{name: om.StringProperty() for name in columns},
            **{type_.lower(): om.RelationshipTo("Stakeholder", type_, model=tied) for type_ in types},
        },
    )  # fmt: skip
    globals()["Stakeholder"] = stakeholder  # where neomodel looks for the class at the other end
    om.db.install_labels(stakeholder, quiet=True)
    began, nodes, ties = time.perf_counter(), {}, 0
    for row in islice(_rows(folder, "stakeholders"), int(limit)):
        aliases = row["aliases"].split("|") if row["aliases"] else []
        values = {name: row[name] for name in (*columns, "name") if row[name]}
        nodes[row["id"]] = stakeholder(uid=row["id"], aliases=aliases, **values).save()
    at_nodes = time.perf_counter()
    for row in _rows(folder, "ties"):
        if row["source"] in nodes and row["target"] in nodes:
            _, _, properties = _tie(row)
            properties.pop("id")
            getattr(nodes[row["source"]], row["type"].lower()).connect(nodes[row["target"]], properties)
            ties += 1
            if ties == int(limit):
                break
    print(json.dumps([len(nodes), at_nodes - began, ties, time.perf_counter() - at_nodes]))


def _who() -> tuple[str, str]:
    return os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"]


def _rows(folder: str, sheet: str) -> Iterator[dict[str, str]]:
    with (Path(folder) / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        columns = next(reader)
        yield from (dict(zip(columns, row, strict=True)) for row in reader)


def _present(row: dict[str, str]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value}


def _stakeholder(row: dict[str, str]) -> dict[str, Any]:
    aliases = row["aliases"].split("|") if row["aliases"] else []
    return _present(row) | {"aliases": aliases, "keys": [form.casefold() for form in (row["name"], row["name_fr"], *aliases) if form]}


def _tie(row: dict[str, str]) -> tuple[str, str, dict[str, Any]]:
    amount, evidence = row["amount"], row["evidence_source"]
    kept = {name: row[name] for name in ("role", "since", "until", "currency", "note") if row[name]}
    kept |= {"id": os.urandom(8).hex(), "status": row["status"] or "confirmed", "confidence": float(row["confidence"] or 1)}
    if amount:
        kept["amount"] = int(amount)
    kept |= {"evidence_source": [evidence], "evidence_locator": [row["evidence_locator"]], "evidence_quote": [row["evidence_quote"]]}
    return row["source"], row["target"], kept


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
