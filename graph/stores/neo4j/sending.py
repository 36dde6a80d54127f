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
from dataclasses import replace
from itertools import chain, count, groupby
from operator import attrgetter, itemgetter
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import uuid4

from ...changes import Sort
from ...errors import StoreBusy, StoreError, StoreMissing, StoreUnreachable
from ...paging import batches
from ...saying import said
from ...store import Progress
from . import history, marks
from .connection import Connection
from .indexes import make_indexes
from .marks import Mark, Overtaken
from .statements import Statement, node_removal, source_statement, stakeholder_statement, tie_removal, tie_statement, write
from .writer import Gathered

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

AT_ONCE = 50_000  # things that are put or taken away
BATCH = 5_000
REPEATED = frozenset({"load", "replace", "sync", "undo"})  # kinds of changes that are completed by the same command again
SESSIONS = 2
PATIENCE = 60.0  # seconds from the first failure

_KIND, _TYPE = attrgetter("kind"), itemgetter(0, 1)
_LABELS: dict[Sort, str] = {"stakeholder": "Stakeholder", "source": "Source"}
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
    things, noted = sum(gathered.put.sizes()), gathered.put.noted()
    # Where nothing is put but what was said, that is what there is to be sent.
    mark = Mark(uuid4().hex, gathered.content, things or noted)
    if len(gathered.new_changes) == 1:  # a copy brings many
        [own] = gathered.new_changes
        mark = replace(mark, changes=(own.number,), can_be_repeated=own.kind in REPEATED)
    sending = _Sending(gathered, connection, mark, tell)
    if things <= AT_ONCE and noted <= 4 * AT_ONCE:  # an entry is far smaller than a thing
        sending.at_once()
    else:
        sending.in_batches()


class _Sending:
    """One load on its way."""

    def __init__(self, gathered: Gathered, connection: Connection, mark: Mark, tell: Callable[[Progress], None]) -> None:
        self._put, self._last, self._connection, self._mark, self._tell = gathered.put, gathered.last_load, connection, mark, tell
        self._is_new, self._kinds = gathered.is_new, gathered.kinds
        self._new_changes, self._other_changes = gathered.new_changes, gathered.other_changes
        self._settled = tuple(change.undoes for change in self._new_changes if change.number in mark.changes and change.undoes)
        self._schema, self._address = gathered.schema.as_json(), connection.address
        self._moved = sorted((held.type, id_) for id_, held in self._put.moved())
        self._is_all_said = not any(self._put.sizes())  # then how far it is is told by the entries of the history
        self._numbers, self._sent, self._lock, self._stopped = count(), 0, Lock(), Event()

    def at_once(self) -> None:
        """All in one transaction."""
        [[cell]] = self._put.plan(1)

        def work(transaction: ManagedTransaction) -> None:
            if not self._begin(transaction, sessions=0):
                for batch in chain(self._noted(), self._ties_away(), self._nodes(), self._ties(cell), self._nodes_away()):
                    write(transaction, batch.statements)

        self._patiently(work)

    def in_batches(self) -> None:
        """Batch by batch, from several sessions; what is in when it fails stays, and is noted."""
        rounds = self._put.plan(SESSIONS)
        self._patiently(lambda transaction: self._begin(transaction, sessions=SESSIONS))
        try:
            # What a load does is in the history before it is done, so that one that is cut off can be taken back.
            self._from_all_sessions(self._noted())
            self._side_by_side([self._shared(self._ties_away())])  # one session, as they may have ends in common
            self._from_all_sessions(self._nodes())
            for cells in rounds:
                self._side_by_side([self._shared(self._ties(cell)) for cell in cells])
            self._from_all_sessions(self._nodes_away())
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
        what = said("it was stopped") if isinstance(error, KeyboardInterrupt) else str(error)
        make = type(error) if isinstance(error, StoreError) else StoreError
        if not self._mark.can_be_repeated:
            return make(
                said(
                    "{what}; {sent} of {planned} entries are in; take it back with `partnermap undo {number}`, and do it again",
                    what=what, sent=self._sent, planned=self._mark.planned, number=str(self._mark.changes[0]),
                )
            )  # fmt: skip
        if self._mark.changes:
            return make(
                said(
                    "{what}; {sent} of {planned} entries are in; repeat the command to complete it, or take it back with "
                    "`partnermap undo {number}`",
                    what=what, sent=self._sent, planned=self._mark.planned, number=str(self._mark.changes[0]),
                )
            )  # fmt: skip
        return make(
            said(
                "{what}; {sent} of {planned} entries are in; repeat the command to complete it",
                what=what, sent=self._sent, planned=self._mark.planned,
            )
        )  # fmt: skip

    def _begin(self, transaction: ManagedTransaction, *, sessions: int) -> bool:
        had_begun = marks.begin(
            transaction, self._mark, last=self._last, schema=self._schema, sessions=sessions, settled=self._settled, address=self._address
        )
        if not had_begun:
            marks.run(transaction, history.PUT_CHANGES, rows=history.change_rows(self._new_changes))
            # What is told otherwise of a change is told when it is so.
            if not sessions:
                marks.run(transaction, history.PUT_CHANGES, rows=history.change_rows(self._other_changes))
        return had_begun

    def _end(self, transaction: ManagedTransaction, *, is_whole: bool) -> None:
        marks.end(transaction, self._mark, is_whole=is_whole, settled=self._settled, address=self._address)
        if is_whole:
            marks.run(transaction, history.PUT_CHANGES, rows=history.change_rows(self._other_changes))

    def _noted(self) -> Generator[Batch, None, None]:
        """The entries of the history, in chunks."""
        for change in self._put.changes_noted():
            chunks = history.chunks(self._rows, change, self._put.entries_noted(change))
            for some in history.pages(chunks):
                put = [history.chunk_row(chunk) for chunk in some if chunk.entries]
                gone = [[chunk.id] for chunk in some if not chunk.entries]
                statements = [Statement(history.PUT_CHUNKS, put), Statement(history.REMOVE_CHUNKS, gone)]
                yield Batch(next(self._numbers), sum(len(chunk.entries) for chunk in some) if self._is_all_said else 0, statements)

    def _ties_away(self) -> Generator[Batch, None, None]:
        """The ties that are taken away, and those that moved."""
        for ties, are_planned in ((self._moved, False), (self._put.gone_ties(), True)):
            for page in batches(ties, BATCH):
                groups = [(type_, [id_ for _, id_ in group]) for type_, group in groupby(page, key=itemgetter(0))]
                yield Batch(next(self._numbers), len(page) if are_planned else 0, [tie_removal(*group) for group in groups])

    def _nodes_away(self) -> Generator[Batch, None, None]:
        for sort, label in _LABELS.items():
            for ids in batches(self._put.gone(sort), BATCH):
                yield Batch(next(self._numbers), len(ids), [node_removal(label, ids)])

    def _rows(self, query: str, **parameters: Any) -> list[list[Any]]:
        return self._connection.read(query, parameters)

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

    def _from_all_sessions(self, items: Generator[Batch, None, None]) -> None:
        with closing(items):
            self._side_by_side([self._shared(items) for _ in range(SESSIONS)])

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
