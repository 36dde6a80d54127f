"""The history of one store carried into another that holds the same network, and what tells whether two histories are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from ..changes import Entry
from ..errors import StoreError
from ..paging import batches
from ..saying import said
from ..store import Progress, Reader, Store, Writer

PAGE = 5_000


class _Digest(Protocol):
    def update(self, data: bytes, /) -> None: ...


def digest_history(reader: Reader, digest: _Digest) -> int:
    """Puts all changes, and what each did, into the digest, in order; gives how many changes there are."""
    number = 0
    for change in reader.changes():
        number += 1
        digest.update(f"{change.as_json()} {change.is_finished}".encode())
        for entry in reader.entries(change.number):
            digest.update(repr(tuple(entry)).encode())
    return number


def check_is_same_so_far(source: Store, target: Store) -> frozenset[int]:
    """The numbers of the changes that the target has whole. Raises StoreError where it has a change, or a part of one, that the source has
    not.
    """
    changes = {change.number: change for change in source.changes()}
    held = {change.number: change for change in target.changes()}
    for number, change in held.items():
        if number not in changes or change.as_json() != changes[number].as_json():
            raise _other(target, number)
    whole = set()
    for number in changes:
        if missing := _missing(source.entries(number), target.entries(number)):
            if missing < 0:
                raise _other(target, number)
        elif number in held:
            whole.add(number)
    return frozenset(whole)


def carry(source: Reader, writer: Writer, whole: frozenset[int], tell: Callable[[Progress], None], done: int) -> None:
    """Puts all changes that are not `whole` already, each after what it did; `done` is how many things were put before."""
    for change in source.changes():
        if change.number in whole:
            continue
        for page in batches(source.entries(change.number), PAGE):
            writer.put_entries(page)
            done += len(page)
            tell(Progress("reading", done))
        writer.put_changes([change])


def _other(target: Store, number: int) -> StoreError:
    return StoreError(
        said(
            "{address} has another history, change {number} for one; copy into an empty store, or without the history by --without-history",
            address=target.address, number=str(number),
        )
    )  # fmt: skip


def _missing(entries: Iterator[Entry], held: Iterator[Entry]) -> int:
    """How many of the entries are not among those held, both in order; -1 where one is held that is none of them."""
    missing = 0
    for one in held:
        for entry in entries:
            if entry == one:
                break
            missing += 1
        else:
            return -1
    return missing + sum(1 for _ in entries)
