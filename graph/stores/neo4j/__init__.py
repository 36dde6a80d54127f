"""The Neo4j store: a database of a server or a cluster, by the addresses that the driver knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...schema import Schema
    from .store import Neo4jStore

__all__ = ["SCHEMES", "open_store"]

SCHEMES = ("bolt://", "bolt+s://", "bolt+ssc://", "neo4j://", "neo4j+s://", "neo4j+ssc://")


def open_store(address: str, *, to_write: bool, schema: Schema | None) -> Neo4jStore:
    """The store in the database at this address. Raises a StoreError."""
    from .store import open_neo4j  # whoever asks a file need not wait for it

    return open_neo4j(address, to_write=to_write, schema=schema)
