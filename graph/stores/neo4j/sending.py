"""Sends to Neo4j what a load has gathered: in one transaction, or where that is too much for the server, in batches.

Up to `AT_ONCE` entries go in one transaction, all or nothing. More go in batches of `BATCH`, each a transaction, from `SESSIONS`
sessions side by side; what happens when such a load is cut off is told in `neo4j_marks`. The driver starts a transaction over where the
server says that this may help. Where the server is away, which a restart makes it for some twenty seconds, it is tried again for
`PATIENCE` seconds. None of it can be written twice: each transaction begins by looking whether it has arrived before.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing, suppress
from itertools import count, groupby
from operator import attrgetter, itemgetter
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import uuid4

from ...cypher.properties import quoted
from ...errors import StoreBusy, StoreError, StoreMissing, StoreUnreachable
from ...paging import batches
from ...saying import said
from ...store import Progress
from . import marks
from .connection import Connection
from .indexes import make_indexes
from .marks import Mark, Overtaken
from .statements import Statement, source_statement, stakeholder_statement, tie_statement, write
from .writer import Gathered

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

AT_ONCE = 50_000  # entries
BATCH = 5_000
SESSIONS = 2
PATIENCE = 60.0  # seconds from the first failure

_KIND, _TYPE = attrgetter("kind"), itemgetter(0, 1)
_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Batch(NamedTuple):
    """What goes in one transaction: its number, how many entries it has, and the statements that write them."""

    number: int
    size: int
    statements: list[Statement]


def send(gathered: Gathered, connection: Connection, tell: Callable[[Progress], None]) -> None:
    """Sends all that was put. Raises StoreBusy where another load came first, StoreError where a load in batches is cut off."""
    make_indexes(connection, gathered.schema)
    mark = Mark(uuid4().hex, gathered.content, sum(gathered.put.entries()))
    sending = _Sending(gathered, connection, mark, tell)
    if mark.planned <= AT_ONCE:
        sending.at_once()
    else:
        sending.in_batches()


class _Sending:
    """One load on its way."""

    def __init__(self, gathered: Gathered, connection: Connection, mark: Mark, tell: Callable[[Progress], None]) -> None:
        self._put, self._last, self._connection, self._mark, self._tell = gathered.put, gathered.last_load, connection, mark, tell
        self._is_new, self._kinds = gathered.is_new, gathered.kinds
        self._schema, self._address = gathered.schema.as_json(), connection.address
        self._moved = list(self._put.moved())
        self._numbers, self._sent, self._lock, self._stopped = count(), 0, Lock(), Event()

    def at_once(self) -> None:
        """All in one transaction."""
        [[cell]] = self._put.plan(1)

        def work(transaction: ManagedTransaction) -> None:
            if not self._begin(transaction, sessions=0):
                self._delete_moved(transaction)
                for batch in (*self._nodes(), *self._ties(cell)):
                    write(transaction, batch.statements)

        self._patiently(work)

    def in_batches(self) -> None:
        """Batch by batch, from several sessions; what is in when it fails stays, and is noted."""
        rounds = self._put.plan(SESSIONS)
        self._patiently(lambda transaction: self._begin(transaction, sessions=SESSIONS))
        try:
            self._patiently(self._delete_moved)
            with closing(self._nodes()) as nodes:
                self._side_by_side([self._shared(nodes) for _ in range(SESSIONS)])
            for cells in rounds:
                self._side_by_side([self._shared(self._ties(cell)) for cell in cells])
            self._patiently(lambda transaction: self._end(transaction, is_whole=True))
        except BaseException as error:
            self._stopped.set()
            # Where the server is gone this cannot be noted; then the nodes of the sessions say as much.
            if not isinstance(error, StoreUnreachable):
                with suppress(StoreError):
                    self._connection.writing(lambda transaction: self._end(transaction, is_whole=False))
            if isinstance(error, (StoreError, KeyboardInterrupt)):
                raise self._cut_off(error) from error
            raise

    def _cut_off(self, error: BaseException) -> StoreError:
        what = said("the load was stopped") if isinstance(error, KeyboardInterrupt) else str(error)
        make = type(error) if isinstance(error, StoreError) else StoreError
        return make(
            said(
                "{what}; {sent} of {planned} entries are in; load the same again to complete it",
                what=what, sent=self._sent, planned=self._mark.planned,
            )
        )  # fmt: skip

    def _begin(self, transaction: ManagedTransaction, *, sessions: int) -> bool:
        return marks.begin(transaction, self._mark, last=self._last, schema=self._schema, sessions=sessions, address=self._address)

    def _end(self, transaction: ManagedTransaction, *, is_whole: bool) -> None:
        marks.end(transaction, self._mark, is_whole=is_whole, address=self._address)

    def _delete_moved(self, transaction: ManagedTransaction) -> None:
        for id_, held in self._moved:
            query = f"MATCH (:Stakeholder)-[r:{quoted(held.type)} {{id: $id}}]->(:Stakeholder) DELETE r"
            marks.run(transaction, query, id=id_)

    def _nodes(self) -> Generator[Batch, None, None]:
        for sources in batches(self._put.sources(), BATCH):
            yield Batch(next(self._numbers), len(sources), [source_statement(sources)])
        for page in batches(self._put.stakeholders(), BATCH):
            page.sort(key=_KIND)
            groups = [(kind, list(group)) for kind, group in groupby(page, key=_KIND)]
            statements = [stakeholder_statement(kind, group, self._kinds, is_new=self._is_new) for kind, group in groups]
            yield Batch(next(self._numbers), len(page), statements)

    def _ties(self, cell: int) -> Iterator[Batch]:
        for page in batches(self._put.planned(cell), BATCH):
            groups = [(*key, [tie for _, _, tie in group]) for key, group in groupby(page, key=_TYPE)]
            statements = [tie_statement(type_, ties, is_held=is_held) for type_, is_held, ties in groups]
            yield Batch(next(self._numbers), len(page), statements)

    def _shared(self, items: Iterator[_T]) -> Generator[_T, None, None]:
        """The items, for several threads: the spool is read by one at a time."""
        while True:
            with self._lock:
                item = next(items, None)
            if item is None:
                return
            yield item

    def _side_by_side(self, queues: Sequence[Generator[Batch, None, None]]) -> None:
        """Sends each queue from a session of its own; a failure of one stops all."""
        with ThreadPoolExecutor(len(queues)) as pool:
            running = [pool.submit(self._send_all, number, queue) for number, queue in enumerate(queues)]
            try:
                for one in as_completed(running):
                    one.result()
            except BaseException:
                self._stopped.set()
                raise
            finally:
                pool.shutdown()
                for queue in queues:
                    queue.close()  # while the spool is still open

    def _send_all(self, session: int, queue: Iterator[Batch]) -> None:
        for batch in queue:
            if self._stopped.is_set():
                return
            self._send(session, batch)
            with self._lock:
                self._sent += batch.size
                self._tell(Progress("sending", self._sent, self._mark.planned))

    def _send(self, session: int, batch: Batch) -> None:
        tries = count()

        def work(transaction: ManagedTransaction) -> None:
            if next(tries):
                _log.debug("batch %d is sent again", batch.number)
            if not marks.enter(transaction, self._mark, session=session, batch=batch.number, size=batch.size, address=self._address):
                write(transaction, batch.statements)

        self._patiently(work)

    def _patiently(self, work: Callable[[ManagedTransaction], Any]) -> None:
        """One transaction, tried again for a while where the server is away or its answer was lost."""
        began = time.monotonic()
        while True:
            try:
                self._connection.writing(work)
            except Overtaken:
                raise
            except (StoreUnreachable, StoreBusy, StoreMissing):
                if time.monotonic() - began > PATIENCE or self._stopped.wait(1):
                    raise
            else:
                return
