"""The Neo4j store: stakeholders as nodes, ties as relationships, on a server or a cluster.

How it is read is in `reader`, how a load is written in `writer`, how the model lies in the database in `cypher.properties`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self

from ...cypher import properties as rows
from ...errors import NotAStore, OlderStore, ReadOnly, StoreMissing
from ...saying import said
from ...schema import Schema
from ...store import CypherAnswer, Mode, Progress, Writer, ignored
from ..upgrades import LAYOUT, check_is_answered, named_since
from .connection import Connection, connect
from .marks import NODE, STORE, held_schema, told, unfinished
from .query import run
from .reader import Neo4jReader
from .upgrading import upgrade
from .writer import Neo4jWriter


class Neo4jStore(Neo4jReader):
    """A network in a database of a Neo4j server."""

    def __init__(
        self, connection: Connection, schema: Schema, *, is_read_only: bool, is_new: bool, unfinished: str = "", layout: int = LAYOUT
    ) -> None:  # fmt: skip
        super().__init__(connection, schema, is_new=is_new, layout=layout)
        self._is_read_only, self._unfinished, self._not_kept = is_read_only, unfinished, named_since(layout)

    @property
    def address(self) -> str:
        return self._connection.address

    @property
    def unfinished(self) -> str:
        return self._unfinished

    @property
    def aside(self) -> str:
        return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def compact(self) -> None:
        pass

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def state(self) -> Iterator[str]:
        yield ""  # somebody else may write there at any time, by other means than ours

    def cypher(
        self, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, mode: Mode = "run", may_write: bool = False
    ) -> CypherAnswer:  # fmt: skip
        if any(name in query for name in self._not_kept):
            raise OlderStore(self.address)  # the server would find nothing there, and call that an answer
        return run(self._connection, query, parameters, limit=limit, timeout=timeout, mode=mode, may_write=may_write)

    @contextmanager
    def writer(self, tell: Callable[[Progress], None] = ignored) -> Iterator[Writer]:
        if self._is_read_only:
            raise ReadOnly(said("{address} was opened for questions only; use `partnermap load` to add to it", address=self.address))
        with Neo4jWriter(self, self._connection, is_new=self._is_new) as writer:
            yield writer
            # Also where all was in already: then a mark that says otherwise goes.
            if writer.has_changes or self._is_new or self._unfinished:
                from .sending import send

                gathered = writer.gathered()
                self._is_new = False  # also where it is cut off
                send(gathered, self._connection, tell)
        self._schema, self._is_new = writer.schema, False


def open_neo4j(address: str, *, to_write: bool = False, schema: Schema | None = None) -> Neo4jStore:
    """The store at a Neo4j address; where the database is empty and `to_write`, one is made there by its first load, under `schema`.

    One that an earlier version filled is upgraded if it is opened `to_write`, else answered as it is, with its schema completed.

    Raises StoreUnreachable, StoreMissing, NotAStore, NewerStore, OlderStore or StoreError.
    """
    connection = connect(address)
    try:
        columns = "store.layout, store.schema, store.built_in, store.unfinished"
        held = connection.read(f"{NODE} RETURN {columns}", {"id": STORE})
        if held:
            layout, text, built_in, marks = held[0]
            check_is_answered(layout, address, to_write=to_write)
            kept, is_complete = held_schema(text, built_in)
            if to_write and not (is_complete and layout == LAYOUT):
                kept, layout = upgrade(connection, kept, layout), LAYOUT
            cut_off = told(unfinished(lambda query, **values: connection.read(query, values), marks or ()), address)
            return Neo4jStore(connection, kept, is_read_only=not to_write, is_new=False, unfinished=cut_off, layout=layout)
        if not to_write or not schema:
            raise StoreMissing(
                said("there is no network at {address} yet; load one with `partnermap --store {address} load FILE`", address=address)
            )
        _check_is_free(connection)
        return Neo4jStore(connection, schema, is_read_only=False, is_new=True)
    except BaseException:
        connection.close()
        raise


def _check_is_free(connection: Connection) -> None:
    """Raises NotAStore where the database has nodes or constraints with a label of ours, and no load of ours made them."""
    taken = {label for label in rows.OUR_LABELS if connection.read(f"MATCH (n:{label}) RETURN 1 LIMIT 1")}
    for name, labels in connection.read("SHOW CONSTRAINTS YIELD name, labelsOrTypes"):
        if not name.startswith("partnermap_"):
            taken.update(set(labels) & set(rows.OUR_LABELS))
    if taken:
        raise NotAStore(
            said(
                "{address} holds what partnermap did not make ({labels}); give another address, or set NEO4J_DATABASE to another database",
                address=connection.address,
                labels=", ".join(f":{label}" for label in sorted(taken)),
            )
        )
