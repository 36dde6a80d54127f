"""Which load the database is in the middle of: what the `:PartnermapStore` nodes say, and how loads keep out of each other's way.

The store's own node carries a token of the last load that began, and a mark for each load that began in batches and has not ended: what
it brings (a digest), how much that is, and how much of it is in. Each session of such a load has a node of its own. It is the first thing
that a batch writes to, in the same transaction, so it says exactly how much is in, and whether a batch whose answer was lost had arrived.

- A load that another has begun after it was gathered is refused: the token is another.
- A load that finds sessions watches them. As long as their numbers rise, it is refused; when they have stood still for `STILL` seconds,
  their load is dead, and it takes over. A load that is stopped or fails takes its sessions away, so nobody waits for it.
- To take over is to delete the nodes of the sessions. That waits for a batch that is being written, and if their load was only slow, its
  next batch finds its node gone and gives up. So two loads never mix.
- The mark of a load that was cut off stays until one that brings the same has ended, or one that takes its change back, and questions say
  so. It names the changes that are kept in part meanwhile.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from ...completing import completed, is_known, record
from ...errors import BadData, StoreBusy, StoreError
from ...saying import said
from ...schema import Schema, parse_schema
from ..upgrades import FIRST_BUILT_IN, LAYOUT
from .connection import Connection, trusted

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

STORE = "partnermap"
NODE = "MATCH (store:PartnermapStore {id: $id})"
STILL = 20.0  # seconds; a batch takes one

_SESSIONS = "MATCH (session:PartnermapStore) WHERE session.id <> $id"


class Overtaken(StoreBusy):
    """Another load has come first."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A load that sends in batches: its token, a digest of what it brings, how many entries it sends, and how many are in. `changes` are
    the numbers of its change, and of those before it that brought the same and were cut off. What `can_be_repeated` is completed so; an
    edit that was cut off is no longer what there is to do, and is taken back.
    """

    load: str
    content: str
    planned: int
    sent: int = 0
    changes: tuple[int, ...] = ()
    can_be_repeated: bool = True


def held_schema(schema: str, built_in: str | None) -> tuple[Schema, bool]:
    """The schema as the store's node has it, completed; and whether it needed no completing."""
    try:
        held, known = parse_schema(json.loads(schema)), built_in or ""
        return (held, True) if is_known(known) else (completed(held, known, first=FIRST_BUILT_IN), False)
    except BadData as error:
        raise StoreError(str(error)) from error
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise StoreError(said("what the database says of its schema cannot be read; load your files into an empty one")) from error


def last_load(connection: Connection) -> str | None:
    """The token of the last load that began."""
    held = connection.read(f"{NODE} RETURN store.load", {"id": STORE})
    return held[0][0] if held else None


def in_part(rows: Callable[..., list[list[Any]]]) -> frozenset[int]:
    """The numbers of the changes that are kept in part, by what gives the rows of a query."""
    held = rows(f"{NODE} RETURN store.unfinished", id=STORE)
    return frozenset(number for [marks] in held for mark in _read(marks or ()) for number in mark.changes)


def unfinished(connection: Connection, held: Sequence[str]) -> tuple[Mark, ...]:
    """The marks on the store's node, with what their sessions have sent."""
    if not held:
        return ()
    sent = dict(connection.read(f"{_SESSIONS} RETURN session.load, sum(session.sent)", {"id": STORE}))
    return tuple(_with_sent(mark, sent) for mark in _read(held))


def told(marks: Sequence[Mark], address: str) -> str:
    """One line on them; empty where there is none."""
    if not marks:
        return ""
    *_, last = marks
    if not last.can_be_repeated:
        return said(
            "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else take it back with "
            "`partnermap undo {number}`, and do it again",
            address=address, sent=last.sent, planned=last.planned, number=str(last.changes[0]),
        )  # fmt: skip
    if last.changes:
        return said(
            "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else repeat the command "
            "to complete it, or take it back with `partnermap undo {number}`",
            address=address, sent=last.sent, planned=last.planned, number=str(last.changes[0]),
        )  # fmt: skip
    return said(
        "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else repeat the command to "
        "complete it",
        address=address, sent=last.sent, planned=last.planned,
    )  # fmt: skip


def wait_for_others(connection: Connection) -> None:
    """Returns when no other load is alive. Raises StoreBusy while one goes on."""
    first = state = _state(connection)
    deadline = time.monotonic() + STILL
    while state and time.monotonic() < deadline:
        time.sleep(STILL / 20)
        state = _state(connection)
        if state and state != first:
            raise StoreBusy(
                said("another load is writing to {address}; wait until it has ended, then load again", address=connection.address)
            )


def begin(
    transaction: ManagedTransaction, mark: Mark, *, last: str | None, schema: str, sessions: int, settled: Collection[int], address: str
) -> bool:  # fmt: skip
    """Notes that a load begins, which with no `sessions` is in this one transaction; gives whether it had been noted already. `settled` are
    the changes that it takes back.
    """
    # The store's own node is written first: that is the lock on which other loads wait.
    run(transaction, "MERGE (store:PartnermapStore {id: $id}) SET store.layout = $layout", id=STORE, layout=LAYOUT)
    [[held, marks]] = run(transaction, f"{NODE} RETURN store.load, store.unfinished", id=STORE)
    if held == mark.load:
        return True  # It had arrived, and only the answer was lost.
    if held != last:
        raise Overtaken(
            said("another load has changed {address} meanwhile, and nothing of this one was kept; load it again", address=address)
        )
    folded = _folded(transaction, marks or ())
    same = {number for one in folded if one.content == mark.content for number in one.changes}
    mark = replace(mark, changes=(*mark.changes, *sorted(same, reverse=True)))
    kept = [one for one in (folded if sessions else _but(folded, settled)) if one.content != mark.content]
    run(transaction, f"{_SESSIONS} DELETE session", id=STORE)
    _keep(transaction, [*kept, mark] if sessions else kept, {"schema": schema, "built_in": record(), "load": mark.load})
    nodes = [{"id": _session(number), "load": mark.load, "batch": -1, "sent": 0} for number in range(sessions)]
    run(transaction, "UNWIND $nodes AS node CREATE (session:PartnermapStore) SET session = node", nodes=nodes)
    return False


def enter(transaction: ManagedTransaction, mark: Mark, *, session: int, batch: int, size: int, address: str) -> bool:
    """Notes that a batch is written; gives whether it had been written already. Raises Overtaken where another load took over."""
    query = """MATCH (session:PartnermapStore {id: $id}) WHERE session.load = $load SET session.asked = $batch
        WITH session, session.batch AS before SET session.batch = $batch,
        session.sent = CASE before WHEN $batch THEN session.sent ELSE session.sent + $size END RETURN before"""
    found = run(transaction, query, id=_session(session), load=mark.load, batch=batch, size=size)
    if not found:
        raise Overtaken(said("another load has taken over {address}", address=address))
    return bool(found == [[batch]])


def end(transaction: ManagedTransaction, mark: Mark, *, is_whole: bool, settled: Collection[int], address: str) -> None:
    """Takes the sessions away, and where all is in the mark, and those of what is taken back."""
    run(transaction, f"{NODE} SET store.layout = $layout", id=STORE, layout=LAYOUT)
    [[held, marks]] = run(transaction, f"{NODE} RETURN store.load, store.unfinished", id=STORE)
    if held != mark.load:
        raise Overtaken(said("another load has taken over {address}", address=address))
    kept = _folded(transaction, marks or ())
    if is_whole:
        kept = [one for one in _but(kept, settled) if one.load != mark.load]
    run(transaction, f"{_SESSIONS} DELETE session", id=STORE)
    _keep(transaction, kept, {})


def run(transaction: ManagedTransaction, query: str, **parameters: Any) -> list[list[Any]]:
    """The rows of a query of ours."""
    return transaction.run(trusted(query), parameters).values()


def _keep(transaction: ManagedTransaction, marks: Sequence[Mark], values: dict[str, Any]) -> None:
    kept = values | {"id": STORE, "layout": LAYOUT, "unfinished": [json.dumps(asdict(mark)) for mark in marks] or None}
    run(transaction, f"{NODE} SET store += $kept", id=STORE, kept=kept)


def _folded(transaction: ManagedTransaction, held: Sequence[str]) -> list[Mark]:
    """The marks with what their sessions have sent, once the batches that are being written are in."""
    sent = run(transaction, f"{_SESSIONS} SET session.asked = -1 RETURN session.load, sum(session.sent)", id=STORE)
    return [_with_sent(mark, dict(sent)) for mark in _read(held)]


def _with_sent(mark: Mark, sent: dict[str, int]) -> Mark:
    return replace(mark, sent=sent.get(mark.load, mark.sent))


def _read(held: Sequence[str]) -> list[Mark]:
    marks = [Mark(**json.loads(text)) for text in held]
    return [replace(mark, changes=tuple(mark.changes)) for mark in marks]


def _but(marks: Sequence[Mark], settled: Collection[int]) -> list[Mark]:
    """The marks without these changes; one that had no other is gone."""
    left = [replace(mark, changes=tuple(number for number in mark.changes if number not in settled)) for mark in marks]
    return [now for now, before in zip(left, marks, strict=True) if now.changes or not before.changes]


def _state(connection: Connection) -> list[list[Any]]:
    return connection.read(f"{_SESSIONS} RETURN session.id, session.load, session.batch, session.sent ORDER BY session.id", {"id": STORE})


def _session(number: int) -> str:
    return f"{STORE}-session-{number}"
