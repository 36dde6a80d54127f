"""A load into Neo4j: gathered first, then sent in one write transaction.

What is put goes into a temporary embedded store, and reads look there before they ask the server. At the end all of it is sent in
one managed transaction, which the driver starts over from the beginning where the server says that this may help. Each load leaves a
token on the `:PartnermapStore` node, so a load that another one has overtaken is noticed and refused.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from heapq import merge
from itertools import chain, islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import uuid4

from . import neo4j_rows as rows
from .embedded import temporary
from .errors import BadData, StoreBusy
from .model import Source, Stakeholder, Tie
from .names import Name
from .neo4j_connection import Connection, trusted
from .schema import Schema
from .store import ANY, Counts, Link, Ties, Writer

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

    from .neo4j import Neo4jStore

LAYOUT = 1
BATCH = 5_000
STORE = "partnermap"
NODE = "MATCH (store:PartnermapStore {id: $id})"

_INDEXES_READY = 300  # seconds
_BY_ENDS = attrgetter("source", "type", "target", "id")
_BY_NAME = attrgetter("key", "form", "stakeholder")
_BY_ID = attrgetter("id")
_T = TypeVar("_T")
_G = TypeVar("_G")


class Neo4jWriter:
    """A load under way: what was put, in `put`, before what the server has."""

    put: Writer
    last_load: str | None

    def __init__(self, before: Neo4jStore, connection: Connection) -> None:
        self.before, self._connection = before, connection
        self.held: dict[str, Link] = {}  # the ties that the server has, of those looked for
        self._looked_for = set[str]()
        self._sources, self._stakeholders, self._ties = set[str](), set[str](), set[str]()
        self._has_schema = False
        self._open = ExitStack()

    def __enter__(self) -> Self:
        held = self._connection.read(f"{NODE} RETURN store.load", {"id": STORE})
        self.last_load = held[0][0] if held else None
        store = self._open.enter_context(temporary(self.before.schema))
        with store.writer():
            pass  # It makes its indexes at the end of its first transaction.
        self.put = self._open.enter_context(store.writer())
        return self

    def __exit__(self, *exception: Any) -> None:
        self._open.__exit__(*exception)

    @property
    def schema(self) -> Schema:
        return self.put.schema

    @property
    def has_changes(self) -> bool:
        return bool(self._sources or self._stakeholders or self._ties or self._has_schema)

    def put_schema(self, schema: Schema) -> None:
        self.put.put_schema(schema)
        self._has_schema = True

    def put_sources(self, sources: Iterable[Source]) -> None:
        sources = list(sources)
        self._sources.update(source.id for source in sources)
        self.put.put_sources(sources)

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = list(stakeholders)
        self._stakeholders.update(one.id for one in stakeholders)
        self.put.put_stakeholders(stakeholders)

    def put_ties(self, ties: Iterable[Tie]) -> None:
        ties = list(ties)
        self._look_for({tie.id for tie in ties} - self._looked_for - self._ties)
        self._ties.update(tie.id for tie in ties)
        self.put.put_ties(ties)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        held = (one for one in self.before.stakeholders(_without(ids, self._stakeholders)) if one.id not in self._stakeholders)
        return merge(self.put.stakeholders(ids), held, key=_BY_ID)

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        held = (one for one in self.before.sources(_without(ids, self._sources)) if one.id not in self._sources)
        return merge(self.put.sources(ids), held, key=_BY_ID)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        held = self._others(self.before.ties()) if ids is None else self._look_for([id_ for id_ in ids if id_ not in self._ties])
        return merge(self.put.ties(ids), held, key=_BY_ENDS)

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return chain(self.put.ties_of(stakeholders, only), self._others(self.before.ties_of(stakeholders, only)))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Link]:
        return (Link(tie.source, tie.type, tie.target) for tie in self.ties_of(stakeholders, only))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        return chain(self.put.ties_between(pairs, only), self._others(self.before.ties_between(pairs, only)))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        return chain(self.put.named(keys), self._other_names(self.before.named(keys)))

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        return self._first(limit, self.put.names_starting(key, limit), lambda more: self.before.names_starting(key, more))

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        return self._first(limit, self.put.names_with(words, limit), lambda more: self.before.names_with(words, more))

    def names(self) -> Iterator[Name]:
        return chain(self.put.names(), self._other_names(self.before.names()))

    def counts(self) -> Counts:
        types, statuses, evidence = Counter[str](), Counter[str](), 0
        for tie in self.ties():
            types[tie.type] += 1
            statuses[tie.status] += 1
            evidence += len(tie.evidence)
        kinds = Counter(one.kind for one in self.stakeholders())
        return Counts(_sorted(kinds), _sorted(types), _sorted(statuses), sum(1 for _ in self.sources()), evidence)

    def _look_for(self, ids: Collection[str]) -> list[Tie]:
        """The ties with these ids that the server has."""
        found = list(self.before.ties(ids))
        self._looked_for.update(ids)
        self.held.update((tie.id, Link(tie.source, tie.type, tie.target)) for tie in found)
        return found

    def _others(self, held: Iterable[Tie]) -> Iterator[Tie]:
        return (tie for tie in held if tie.id not in self._ties)

    def _other_names(self, held: Iterable[Name]) -> Iterator[Name]:
        return (name for name in held if name.stakeholder not in self._stakeholders)

    def _first(self, limit: int, put: Iterator[Name], held: Callable[[int], Iterator[Name]]) -> Iterator[Name]:
        """The first `limit` of both; more are asked of the server where some that it gives were replaced."""
        more = limit
        while True:
            given = list(held(more))
            others = list(self._other_names(given))
            if len(others) >= limit or len(given) < more:
                break
            more *= 4
        return islice(merge(put, others, key=_BY_NAME), limit)


def send(writer: Neo4jWriter, connection: Connection) -> None:
    """Sends all that was put, or nothing. Raises StoreBusy where another load came first."""
    _make_indexes(connection, writer.schema)
    load = uuid4().hex

    def work(transaction: ManagedTransaction) -> None:
        # The store's own node is written first: that is the lock on which other loads wait.
        _run(transaction, "MERGE (store:PartnermapStore {id: $id}) SET store.layout = $layout", id=STORE, layout=LAYOUT)
        [[last]] = _run(transaction, f"{NODE} RETURN store.load", id=STORE)
        if last == load:
            return  # It had arrived, and only the answer was lost.
        if last != writer.last_load:
            raise StoreBusy(f"another load has changed {connection.address} meanwhile, and nothing of this one was kept; load it again")
        kept = {"id": STORE, "layout": LAYOUT, "schema": writer.schema.as_json(), "load": load}
        _run(transaction, f"{NODE} SET store = $kept", id=STORE, kept=kept)
        _send_sources(transaction, writer)
        _send_stakeholders(transaction, writer)
        _send_ties(transaction, writer)

    connection.writing(work)


def _send_sources(transaction: ManagedTransaction, writer: Neo4jWriter) -> None:
    for page in batches(writer.put.sources(), BATCH):
        query = "UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s += row"
        _run(transaction, query, rows=[rows.source_properties(one) for one in page])


def _send_stakeholders(transaction: ManagedTransaction, writer: Neo4jWriter) -> None:
    labels = {kind: rows.quoted(rows.label(kind)) for kind in (*writer.before.schema.kinds, *writer.schema.kinds)}
    for kind, page in _batches_by(writer.put.stakeholders(), lambda one: one.kind):
        others = sorted(set(labels.values()) - {labels[kind]})
        removal = f"REMOVE s:{':'.join(others)}" if others else ""
        query = f"UNWIND $rows AS row MERGE (s:Stakeholder {{id: row.id}}) SET s += row, s:{labels[kind]} {removal}"
        _run(transaction, query, rows=[rows.stakeholder_properties(one) for one in page])


def _send_ties(transaction: ManagedTransaction, writer: Neo4jWriter) -> None:
    def is_held(tie: Tie) -> bool:
        return writer.held.get(tie.id) == (tie.source, tie.type, tie.target)

    for tie in writer.put.ties() if writer.held else ():
        if tie.id in writer.held and not is_held(tie):
            name = rows.quoted(writer.held[tie.id].type)
            _run(transaction, f"MATCH (:Stakeholder)-[r:{name} {{id: $id}}]->(:Stakeholder) DELETE r", id=tie.id)
    for (type_, held), page in _batches_by(writer.put.ties(), lambda tie: (tie.type, is_held(tie))):
        if held:
            find = "MATCH (:Stakeholder)-[r:{name} {{id: row[2].id}}]->(:Stakeholder)"
        else:
            find = "MATCH (a:Stakeholder {{id: row[0]}}) MATCH (b:Stakeholder {{id: row[1]}}) CREATE (a)-[r:{name}]->(b)"
        query = f"UNWIND $rows AS row {find.format(name=rows.quoted(type_))} SET r += row[2] RETURN count(r)"
        properties = rows.tie_properties if held else rows.new_tie_properties
        [[sent]] = _run(transaction, query, rows=[[tie.source, tie.target, properties(tie)] for tie in page])
        if sent != len(page):
            raise BadData(f"an end of a {type_} tie is no stakeholder of the network", field="source", remedy="add it before its ties")


def _make_indexes(connection: Connection, schema: Schema) -> None:
    """Makes those that are missing. They outlive a load that fails: without data they do no harm, and the next load wants them."""
    wanted = {
        "partnermap_store": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:PartnermapStore) REQUIRE s.id IS UNIQUE",
        "partnermap_stakeholder": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:Stakeholder) REQUIRE s.id IS UNIQUE",
        "partnermap_source": "CREATE CONSTRAINT {0} IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE",
        "partnermap_name": "CREATE TEXT INDEX {0} IF NOT EXISTS FOR (s:Stakeholder) ON (s.name)",
        # Keys are words between spaces already, so nothing else may take them apart.
        "partnermap_names": "CREATE FULLTEXT INDEX {0} IF NOT EXISTS FOR (s:Stakeholder) ON EACH [s.keys] "
        "OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace'}}}}",
    }
    for type_ in schema.ties:
        pattern = f"()-[r:{rows.quoted(type_)}]-()"
        wanted[f"partnermap_tie_{type_.lower()}"] = f"CREATE INDEX {{0}} IF NOT EXISTS FOR {pattern} ON (r.id)"
    there = {name for [name] in connection.read("SHOW INDEXES YIELD name")}
    missing = {name: command for name, command in wanted.items() if name not in there}
    if not missing:
        return

    def work(transaction: ManagedTransaction) -> None:
        for name, command in missing.items():
            _run(transaction, command.format(name))

    connection.writing(work)
    connection.read("CALL db.awaitIndexes($seconds)", {"seconds": _INDEXES_READY}, timeout=_INDEXES_READY + 1)


def batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """The items in lists of at most `size`."""
    items = iter(items)
    while page := list(islice(items, size)):
        yield page


def _batches_by(items: Iterable[_T], group: Callable[[_T], _G]) -> Iterator[tuple[_G, list[_T]]]:
    """The items in lists of those of one group."""
    waiting: defaultdict[_G, list[_T]] = defaultdict(list)
    for item in items:
        page = waiting[group(item)]
        page.append(item)
        if len(page) == BATCH:
            yield group(item), waiting.pop(group(item))
    yield from waiting.items()


def _without(ids: Collection[str] | None, known: Collection[str]) -> list[str] | None:
    return None if ids is None else [id_ for id_ in ids if id_ not in known]


def _sorted(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items()))


def _run(transaction: ManagedTransaction, query: str, **parameters: Any) -> list[list[Any]]:
    return transaction.run(trusted(query), parameters).values()
