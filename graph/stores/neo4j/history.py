"""How the history lies in a Neo4j database: in nodes with one label, `:PartnermapHistory`, that join nothing.

A change is a node with what there is to say of it. Its entries are packed: a node (a chunk) has up to `SIZE` of one change and one sort,
in order of id, and says from which id to which. A node an entry would take longer to load than the network does, and no question of the
history asks for less than a life or a change. Ids are ASCII, so the server's order of them is ours.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import count, groupby
from operator import attrgetter
from typing import Any, NamedTuple

from ...changes import SORTS, Change, Entry, Sort, change_from
from ...paging import batches
from .marks import Rows

SIZE = 2_000  # entries
WEIGHT = 1_000_000  # characters; a chunk ends with the entry that reaches so many, and so does what is sent at once
_PAGE = 5_000  # ids asked for at once
_CHUNKS_AT_ONCE = 20

_NUMBERS: dict[Sort, int] = {sort: number for number, sort in enumerate(SORTS)}
_SORTS: tuple[Sort, ...] = tuple(SORTS)
_BY_ID = attrgetter("id", "change")
_CHUNK = "MATCH (n:PartnermapHistory)"
_SPANS = "RETURN n.id, n.sort, n.low, n.high ORDER BY n.sort, n.low"


class Span(NamedTuple):
    """Where a chunk is: its id, the number of its sort, and its first and last id."""

    chunk: str
    sort: int
    low: str
    high: str


class Chunk(NamedTuple):
    """What a chunk is to be; one without entries is to be taken away."""

    id: str
    entries: list[Entry]


def changes(rows: Rows, unfinished: Collection[int]) -> Iterator[Change]:
    """Every change, in order of number; those with a number in `unfinished` are kept in part."""
    for number, head in rows(f"{_CHUNK} WHERE n.number > 0 RETURN n.number, n.head ORDER BY n.number"):
        yield change_from(head, is_finished=number not in unfinished)


def entries(rows: Rows, change: int) -> Iterator[Entry]:
    """What a change did, in order of sort and id."""
    for spans in batches(spans_of(rows, change), _CHUNKS_AT_ONCE):
        for _, held in _entries_in(rows, spans):
            yield from held


def entries_of(rows: Rows, sort: Sort, ids: Collection[str], change: int | None = None) -> Iterator[Entry]:
    """What all changes did to these things, or this one, in order of id and change."""
    only = "" if change is None else "AND n.change = $change"
    query = f"{_CHUNK} WHERE n.sort = $sort AND n.low <= $last AND n.high >= $first {only} {_SPANS}"
    for page in batches(sorted(set(ids)), _PAGE):
        spans = map(Span._make, rows(query, sort=_NUMBERS[sort], first=page[0], last=page[-1], change=change))
        found, asked = list[Entry](), set(page)
        for some in batches((span for span in spans if _has_any(span, page)), _CHUNKS_AT_ONCE):
            for _, held in _entries_in(rows, some):
                found += [entry for entry in held if entry.id in asked]
        yield from sorted(found, key=_BY_ID)


def spans_of(rows: Rows, change: int) -> list[Span]:
    """The chunks of a change, in order of sort and id."""
    return list(map(Span._make, rows(f"{_CHUNK} WHERE n.id STARTS WITH $begin {_SPANS}", begin=f"{_name(change)}/")))


def chunks(rows: Rows, change: int, entries: Iterable[tuple[Entry, bool]]) -> Iterator[Chunk]:
    """The chunks that are others, or new, when these entries of a change have been put, or taken away where it says so. They come in order
    of sort and id.
    """
    held = spans_of(rows, change)
    for sort, some in groupby(entries, key=lambda one: one[0].sort):
        spans = [span for span in held if span.sort == _NUMBERS[sort]]
        free = count(1 + max((int(span.chunk.rpartition("/")[2]) for span in spans), default=-1))
        if not spans:
            for page in _portions(entry for entry, is_gone in some if not is_gone):
                yield Chunk(_chunk_name(change, _NUMBERS[sort], next(free)), page)
            continue
        lows = [span.low for span in spans]
        # What is between two chunks goes into the former, so that chunks never overlap.
        for place, touched in groupby(some, key=lambda one, lows=lows: max(0, bisect_right(lows, one[0].id) - 1)):  # type: ignore[misc]
            now = {entry.id: entry for _, page in _entries_in(rows, spans[place : place + 1]) for entry in page}
            for entry, is_gone in touched:
                now.pop(entry.id, None)
                if not is_gone:
                    now[entry.id] = entry
            pages = list(_portions(now[id_] for id_ in sorted(now))) or [[]]
            for number, page in enumerate(pages):
                yield Chunk(_chunk_name(change, _NUMBERS[sort], next(free)) if number else spans[place].chunk, page)


def pages(some: Iterable[Chunk]) -> Iterator[list[Chunk]]:
    """The chunks in lists that are not too much for one transaction."""
    page, weight = list[Chunk](), 0
    for chunk in some:
        page.append(chunk)
        weight += sum(map(_weight, chunk.entries))
        if weight >= WEIGHT:
            yield page
            page, weight = [], 0
    if page:
        yield page


def change_rows(some: Iterable[Change]) -> list[list[Any]]:
    """The rows of PUT_CHANGES."""
    return [[_name(change.number), change.number, change.as_json()] for change in some]


def chunk_row(chunk: Chunk) -> list[Any]:
    """A row of PUT_CHUNKS."""
    first, last = chunk.entries[0], chunk.entries[-1]
    text = json.dumps([_values(entry) for entry in chunk.entries], ensure_ascii=False, separators=(",", ":"))
    return [chunk.id, first.change, _NUMBERS[first.sort], first.id, last.id, text]


PUT_CHANGES = "UNWIND $rows AS row MERGE (n:PartnermapHistory {id: row[0]}) SET n.number = row[1], n.head = row[2]"
PUT_CHUNKS = """UNWIND $rows AS row MERGE (n:PartnermapHistory {id: row[0]})
    SET n.change = row[1], n.sort = row[2], n.low = row[3], n.high = row[4], n.rows = row[5]"""
REMOVE_CHUNKS = "UNWIND $rows AS row MATCH (n:PartnermapHistory {id: row[0]}) DELETE n"


def _values(entry: Entry) -> list[str | None]:
    values = [entry.id, entry.before, entry.said]
    return [*values, entry.meant] if entry.meant else values


def _weight(entry: Entry) -> int:
    return len(entry.id) + len(entry.before or "") + len(entry.said or "") + len(entry.meant)


def _portions(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    page, weight = list[Entry](), 0
    for entry in entries:
        page.append(entry)
        weight += _weight(entry)
        if len(page) >= SIZE or weight >= WEIGHT:
            yield page
            page, weight = [], 0
    if page:
        yield page


def _entries_in(rows: Rows, spans: Sequence[Span]) -> Iterator[tuple[Span, list[Entry]]]:
    """The entries of these chunks, chunk by chunk."""
    query = f"UNWIND $ids AS id {_CHUNK.replace('n:PartnermapHistory', 'n:PartnermapHistory {id: id}')} RETURN id, n.change, n.rows"
    found = {id_: held for id_, *held in rows(query, ids=[span.chunk for span in spans])} if spans else {}
    for span in spans:
        if span.chunk in found:  # else somebody has taken it away since
            change, text = found[span.chunk]
            sort = _SORTS[span.sort]
            yield span, [Entry(sort, id_, change, *values) for id_, *values in json.loads(text)]


def _has_any(span: Span, ids: Sequence[str]) -> bool:
    """Whether one of the ids, which are in order, may be in this chunk."""
    place = bisect_right(ids, span.high)
    return place > 0 and ids[place - 1] >= span.low


def _name(change: int) -> str:
    return f"{change:06}"


def _chunk_name(change: int, sort: int, number: int) -> str:
    return f"{_name(change)}/{sort}/{number:06}"
