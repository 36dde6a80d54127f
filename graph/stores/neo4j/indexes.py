"""The constraints and indexes of a Neo4j store; their names begin with `partnermap_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...cypher import properties as rows
from ...schema import Schema
from .connection import Connection
from .marks import run

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

_INDEXES_READY = 300  # seconds


def make_indexes(connection: Connection, schema: Schema) -> None:
    """Makes those that are missing. They outlive a load that fails: without data they do no harm, and the next load wants them."""
    wanted = {
        "partnermap_store": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:PartnermapStore) REQUIRE s.id IS UNIQUE",
        "partnermap_stakeholder": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:Stakeholder) REQUIRE s.id IS UNIQUE",
        "partnermap_source": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE",
        "partnermap_history": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (n:PartnermapHistory) REQUIRE n.id IS UNIQUE",
        "partnermap_history_chunks": "CREATE INDEX {0} IF NOT EXISTS FOR (n:PartnermapHistory) ON (n.sort, n.low)",
        "partnermap_history_changes": "CREATE INDEX {0} IF NOT EXISTS FOR (n:PartnermapHistory) ON (n.number)",
        "partnermap_name": "CREATE TEXT INDEX {0} IF NOT EXISTS FOR (s:Stakeholder) ON (s.name)",
        # Keys are words between spaces already, so nothing else may take them apart.
        "partnermap_names": "CREATE FULLTEXT INDEX {0} IF NOT EXISTS FOR (s:Stakeholder) ON EACH [s.keys] "
        "OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace'}}}}",
    }
    for type_ in schema.ties:
        pattern = f"()-[r:{rows.quoted(type_)}]-()"
        wanted[f"partnermap_tie_{type_.lower()}"] = f"CREATE INDEX {{0}} IF NOT EXISTS FOR {pattern} ON (r.id)"
    owners = dict(connection.read("SHOW INDEXES YIELD name, owningConstraint"))
    # A server that dies while it makes a constraint keeps its index, which is then never ready and in the way of a new one.
    orphans = [name for name, command in wanted.items() if "CONSTRAINT" in command and name in owners and not owners[name]]
    missing = {name: command for name, command in wanted.items() if name not in owners or name in orphans}
    if not missing:
        return

    def drop(transaction: ManagedTransaction) -> None:
        for name in orphans:
            run(transaction, f"DROP INDEX {name} IF EXISTS")

    def make(transaction: ManagedTransaction) -> None:
        for name, command in missing.items():
            run(transaction, command.format(name))

    if orphans:
        connection.writing(drop)
    connection.writing(make)
    connection.read("CALL db.awaitIndexes($seconds)", {"seconds": _INDEXES_READY}, timeout=_INDEXES_READY + 1)
