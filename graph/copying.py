"""A network from one store into another, of either sort, with its history and with nothing lost; then both are compared by what is in them.

The target is empty, or has a part of the same network, as after a copy that was cut off, or all of it; and so of its history. Where it
holds anything else, it is refused before anything is written: what is added to a network is loaded, not copied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from hashlib import blake2b
from itertools import chain
from typing import TypeVar

from .errors import Stopped, StoreError
from .history.carrying import carry, check_is_same_so_far, digest_history
from .model import Source, Stakeholder, Tie
from .paging import batches
from .saying import digits, said
from .store import Progress, Reader, Store, Writer, ignored

PAGE = 5_000
_T = TypeVar("_T", Source, Stakeholder, Tie)


@dataclass(frozen=True, slots=True)
class Content:
    """What is in a store: how many there are of each, and a digest over all of it in order, with the schema. `changes` is how many there
    are in its history, where that is a part of it.
    """

    stakeholders: int
    ties: int
    sources: int
    digest: str
    changes: int = 0


def copy(source: Store, target: Store, tell: Callable[[Progress], None] = ignored, *, with_history: bool = True) -> Content:
    """Copies all of `source` and gives what both now hold. Raises StoreError where the target holds anything else, or does so afterwards.

    The target was opened to write, under the schema of the source. Without the history, what is copied stands for itself.
    """
    if source.unfinished:
        raise StoreError(source.unfinished)
    _check_has_nothing_else(source, target)
    whole = check_is_same_so_far(source, target) if with_history else frozenset[int]()
    with target.writer(tell) as writer:
        if writer.schema.as_json() != source.schema.as_json():
            writer.put_schema(source.schema)
        done = _put(source.sources(), writer, writer.sources, writer.put_sources, tell, 0)
        done = _put(source.stakeholders(), writer, writer.stakeholders, writer.put_stakeholders, tell, done)
        done = _put(source.ties(), writer, writer.ties, writer.put_ties, tell, done)
        if with_history:
            carry(source, writer, whole, tell, done)
    try:
        mine, its = (content(store, with_history=with_history) for store in (source, target))
    except KeyboardInterrupt as stop:
        raise Stopped(said("stopped, but all was copied already; copy again to compare the two")) from stop
    if mine != its:
        raise StoreError(
            said(
                "{one} and {other} do not hold the same: somebody has changed one of them meanwhile; copy again",
                one=source.address,
                other=target.address,
            )
        )
    return its


def _put(
    things: Iterable[_T], writer: Writer, held: Callable[[list[str]], Iterator[_T]], put: Callable[[list[_T]], None],
    tell: Callable[[Progress], None], done: int,
) -> int:  # fmt: skip
    """Puts those that are not there yet; gives how many have been looked at, `done` included."""
    for page in batches(things, PAGE):
        ids = [one.id for one in page]
        there = {one.id for one in held(ids)}
        writer.met(ids)
        put([one for one in page if one.id not in there])
        done += len(page)
        tell(Progress("reading", done))
    return done


def content(store: Reader, *, with_history: bool = False) -> Content:
    """What is in a store, with its history or without."""
    digest = blake2b(store.schema.as_json().encode(), digest_size=16)
    counts = Counter[str]()
    for name, things in (("stakeholders", store.stakeholders()), ("ties", store.ties()), ("sources", store.sources())):
        for thing in things:
            digest.update(repr(_canonical(thing)).encode())
            counts[name] += 1
    changes = digest_history(store, digest) if with_history else 0
    return Content(counts["stakeholders"], counts["ties"], counts["sources"], digest.hexdigest(), changes)


def _check_has_nothing_else(source: Store, target: Store) -> None:
    other = chain(
        (said("the stakeholder '{id}'", id=id_) for id_ in _others(target.stakeholders(), source.stakeholders)),
        (said("the source '{id}'", id=id_) for id_ in _others(target.sources(), source.sources)),
        (said("the tie '{id}'", id=id_) for id_ in _others(target.ties(), source.ties)),
    )
    if first := next(other, ""):
        raise StoreError(
            said(
                "{address} holds something else already, {first} for one; copy into an empty store, "
                "or bring two networks together with `partnermap export` and `partnermap load`",
                address=target.address,
                first=first,
            )
        )


def _others(things: Iterable[_T], same: Callable[[list[str]], Iterator[_T]]) -> Iterator[str]:
    """The ids of those that the other store lacks or has otherwise."""
    for page in batches(things, PAGE):
        wanted = {one.id: _canonical(one) for one in same([one.id for one in page])}
        yield from (one.id for one in page if wanted.get(one.id) != _canonical(one))


def _canonical(thing: Source | Stakeholder | Tie) -> list[object]:
    """Its fields, with an amount as its digits, however it was written."""
    values = [getattr(thing, name) for name in thing.__dataclass_fields__]
    return [digits(value) if isinstance(value, Decimal) else value for value in values]
