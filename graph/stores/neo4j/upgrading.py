"""Brings a Neo4j database of an earlier layout to the present one.

What follows for each tie from the network, and the keys of names, are sent first, batch by batch, as they may be too much for one
transaction. Then one transaction
takes the steps, completes the schema and says the new layout. What is cut off before that has changed nothing that an older store is asked
for, and is done again by the next who opens it to write.
"""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from ...completing import record
from ...names import names_of
from ...paging import batches
from ...redating import redated
from ...saying import said
from ...schema import Schema
from ..upgrades import LAYOUT, keeps_dating, keeps_keys, steps_from
from .connection import Connection
from .indexes import make_indexes
from .marks import NODE, STORE, Overtaken, held_schema, last_load, run
from .reader import Neo4jReader
from .statements import tie_statement, write

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

BATCH = 5_000
_TYPE = attrgetter("type")


def upgrade(connection: Connection, schema: Schema, layout: int) -> Schema:
    """Upgrades the database of this layout, whose schema is completed already; gives the schema that it has then.

    Raises StoreBusy where a load has come in between.
    """
    last = last_load(connection)
    make_indexes(connection, schema)
    if not keeps_dating(layout):
        _date(connection, schema)
    if not keeps_keys(layout):
        _make_keys(connection, schema)
    return connection.writing(lambda transaction: _upgrade(transaction, connection.address, last))


def _date(connection: Connection, schema: Schema) -> None:
    reader = Neo4jReader(connection, schema, is_new=False)
    ours = (tie for tie in reader.ties() if tie.type in schema.ties)
    for page in batches(redated(reader, ours), BATCH):
        page.sort(key=_TYPE)
        statements = [tie_statement(type_, list(ties), is_held=True) for type_, ties in groupby(page, key=_TYPE)]
        connection.writing(lambda transaction, statements=statements: write(transaction, statements))  # type: ignore[misc]


def _make_keys(connection: Connection, schema: Schema) -> None:
    """Makes the keys of all names anew."""
    query = "UNWIND $rows AS row MATCH (s:Stakeholder {id: row[0]}) SET s.keys = row[1]"
    for page in batches(Neo4jReader(connection, schema, is_new=False).stakeholders(), BATCH):
        keys = [[one.id, [name.key for name in names_of(one)]] for one in page]
        connection.writing(lambda transaction, keys=keys: run(transaction, query, rows=keys))  # type: ignore[misc]


def _upgrade(transaction: ManagedTransaction, address: str, last: str | None) -> Schema:
    """Takes the steps and completes the schema. A load that begins or ends meanwhile waits."""
    run(transaction, f"{NODE} SET store.layout = store.layout", id=STORE)  # the lock
    columns = "store.layout, store.schema, store.built_in, store.load"
    [[layout, text, built_in, load]] = run(transaction, f"{NODE} RETURN {columns}", id=STORE)
    if load != last:
        raise Overtaken(said("a load has changed {address} while it was upgraded; try again", address=address))
    schema, _ = held_schema(text, built_in)
    for step in steps_from(layout):
        for statement in step.cypher:
            run(transaction, statement)
    kept = {"layout": LAYOUT, "schema": schema.as_json(), "built_in": record()}
    run(transaction, f"{NODE} SET store += $kept", id=STORE, kept=kept)
    return schema
