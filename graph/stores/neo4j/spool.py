"""What a load into Neo4j has put, on disk until all of it is known to be good; then in the order in which it is sent.

Two transactions that create ties of the same stakeholder wait for each other, and may do so in a circle. So stakeholders fall into twice
as many buckets as there are sessions, by a digest of the id, and the ties between two buckets are a cell. As in a tournament in which
each team plays once in a round, the cells of a round share no bucket: the sessions of a round never touch the same stakeholder.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple
from zlib import crc32

from ...changes import Entry, Sort
from ...model import Source, Stakeholder, Tie
from ...schema import Schema
from ...store import Link
from ..sqlite.rows import AMONG, ENTRY, NUMBERS, as_json, unpacked
from ..sqlite.tables import apart
from ..sqlite.writer import SqliteWriter

_TABLES = """
create table held (id text primary key, source text, type text, target text) without rowid;
create table plan (cell integer, sort text, is_held integer, tie integer, primary key (cell, sort, is_held, tie)) without rowid;
create table gone (sort integer, id text, primary key (sort, id)) without rowid;
create table gone_entries (change integer, sort integer, id text, primary key (change, sort, id)) without rowid;
"""
_TABLE_OF: dict[Sort, str] = {"source": "sources", "stakeholder": "stakeholders", "tie": "ties"}
_LEAVE = f"delete from gone where sort = ? and id in {AMONG}"
_TOUCHED = """
with asked as (select json_extract(value, '$[0]') as sort, json_extract(value, '$[1]') as id, json_extract(value, '$[2]') as change
    from json_each(?))
select sort, id, change from asked join entries using (sort, id, change)
union select sort, id, change from asked join gone_entries using (sort, id, change)
"""
_PLAN = """
insert into plan select cell(source, target), type, exists (select 1 from held where held.id = ties.id), n from ties order by 1, 2, 3, 4
"""
_MOVED = "held join ties using (id) where (held.source, held.type, held.target) <> (ties.source, ties.type, ties.target)"
_MOVED_GO = f"delete from held where id in (select id from {_MOVED})"


class Sizes(NamedTuple):
    """How many of each were put, and how many things were taken away."""

    sources: int
    stakeholders: int
    ties: int
    gone: int


class Spool(SqliteWriter):
    """A temporary database inside a transaction that is never committed; it is gone when it is closed.

    What is taken away is noted, since the server may have it; what is put again is not taken away.
    """

    _has_gone = False

    def __init__(self, schema: Schema) -> None:
        super().__init__(apart("", schema), schema, "a temporary file")
        try:
            self._connection.execute("begin exclusive")
            for statement in _TABLES.strip().split("\n"):
                self._connection.execute(statement)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Gives the file back."""
        self._connection.close()

    def _check_ends(self) -> None:
        pass  # they may be on the server

    def hold(self, ties: Iterable[Tie]) -> None:
        """Notes ties that the server has, with the ends that they have there."""
        rows = ((tie.id, tie.source, tie.type, tie.target) for tie in ties)
        self._connection.executemany("insert or replace into held values (?,?,?,?)", rows)

    def put_sources(self, sources: Iterable[Source]) -> None:
        sources = list(sources)
        self._leave("source", [one.id for one in sources])
        super().put_sources(sources)

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = list(stakeholders)
        self._leave("stakeholder", [one.id for one in stakeholders])
        super().put_stakeholders(stakeholders)

    def put_ties(self, ties: Iterable[Tie]) -> None:
        ties = list(ties)
        self._leave("tie", [tie.id for tie in ties])
        super().put_ties(ties)

    def remove_sources(self, ids: Collection[str]) -> None:
        super().remove_sources(ids)
        self._take("source", ids)

    def remove_stakeholders(self, ids: Collection[str]) -> None:
        super().remove_stakeholders(ids)
        self._take("stakeholder", ids)

    def remove_ties(self, ids: Collection[str]) -> None:
        super().remove_ties(ids)
        self._take("tie", ids)

    def put_entries(self, entries: Iterable[Entry]) -> None:
        entries = list(entries)
        super().put_entries(entries)
        if self._has_gone:
            keys = [(entry.change, NUMBERS[entry.sort], entry.id) for entry in entries]
            self._connection.executemany("delete from gone_entries where change = ? and sort = ? and id = ?", keys)

    def remove_entries(self, entries: Iterable[Entry]) -> None:
        entries = list(entries)
        super().remove_entries(entries)
        self._has_gone = True
        keys = [(entry.change, NUMBERS[entry.sort], entry.id) for entry in entries]
        self._connection.executemany("insert or ignore into gone_entries values (?,?,?)", keys)

    def touched(self, sort: Sort, ids: Collection[str]) -> set[str]:
        """Those of the ids whose things were put, or taken away."""
        sql, asked = f"select id from {_TABLE_OF[sort]} where id in {AMONG}", as_json(ids)
        found = {id_ for (id_,) in self._rows(sql, (asked,))}
        if self._has_gone:
            found |= {id_ for (id_,) in self._rows(f"select id from gone where sort = ? and id in {AMONG}", (NUMBERS[sort], asked))}
        return found

    def touched_entries(self, entries: Iterable[Entry]) -> set[tuple[Sort, str, int]]:
        """Those that were put, or taken away: the sorts and ids of their things, and their changes."""
        asked, sorts = as_json([[NUMBERS[entry.sort], entry.id, entry.change] for entry in entries]), tuple(NUMBERS)
        return {(sorts[number], id_, change) for number, id_, change in self._rows(_TOUCHED, (asked,))}

    def sizes(self) -> Sizes:
        """How many were put and taken away."""
        there = f"gone where sort <> {NUMBERS['tie']} or id in (select id from held)"
        return Sizes(*(self._count(table) for table in ("sources", "stakeholders", "ties", there)))

    def noted(self) -> int:
        """How many entries of the history were put and taken away."""
        return self._count("entries") + self._count("gone_entries")

    def gone(self, sort: Sort) -> Iterator[str]:
        """The ids of what was taken away."""
        return (id_ for (id_,) in self._rows("select id from gone where sort = ? order by id", (NUMBERS[sort],)))

    def gone_ties(self) -> Iterator[tuple[str, str]]:
        """The types and ids of the ties that the server has and that were taken away, those of a type together."""
        sql = "select type, id from gone join held using (id) where sort = ? order by type, id"
        return ((type_, id_) for type_, id_ in self._rows(sql, (NUMBERS["tie"],)))

    def changes_noted(self) -> list[int]:
        """The numbers of the changes of which entries were put or taken away."""
        numbers = [change for (change,) in self._rows("select change from entries union select change from gone_entries", ())]
        if len(numbers) > 1:
            self._connection.execute("create index if not exists entries_by_change on entries (change, sort, id)")
        return sorted(numbers)

    def entries_noted(self, change: int) -> Iterator[tuple[Entry, bool]]:
        """The entries of a change that were put or taken away, in order of sort and id, and whether they were taken away."""
        sorts = tuple(NUMBERS)
        gone = "select sort, id, change, null, null, '', 1 from gone_entries where change = ?"
        sql = f"select {ENTRY}, 0 from entries where change = ? union all {gone} order by sort, id"
        rows = self._rows(sql, (change, change))
        return ((Entry(sorts[number], *values), bool(is_gone)) for number, *values, is_gone in rows)

    def _count(self, table: str) -> int:
        return int(next(self._rows(f"select count(*) from {table}", ()))[0])

    def _take(self, sort: Sort, ids: Collection[str]) -> None:
        self._has_gone = True
        self._connection.executemany("insert or ignore into gone values (?,?)", ((NUMBERS[sort], id_) for id_ in ids))

    def _leave(self, sort: Sort, ids: Collection[str]) -> None:
        if self._has_gone:
            self._connection.execute(_LEAVE, (NUMBERS[sort], as_json(ids)))

    def moved(self) -> Iterator[tuple[str, Link]]:
        """Ties that were put with other ends or another type than they have on the server: their ids, and how they are there."""
        return ((id_, Link(*ends)) for id_, *ends in self._rows(f"select id, held.source, held.type, held.target from {_MOVED}", ()))

    def plan(self, sessions: int) -> list[list[int]]:
        """Puts the ties in order for so many sessions; gives the rounds, each with a cell for each session.

        Those that moved are taken for new: on the server they must be deleted first.
        """
        self._connection.execute(_MOVED_GO)
        rounds = tournament(2 * sessions) if sessions > 1 else [[(0, 1)]]
        numbers = {pair: number for number, pair in enumerate(pair for round_ in rounds for pair in round_)}
        self._connection.create_function("cell", 2, cell_of(numbers, 2 * sessions), deterministic=True)
        self._connection.execute("delete from plan")
        self._connection.execute(_PLAN)
        return [[numbers[pair] for pair in round_] for round_ in rounds]

    def planned(self, cell: int) -> Iterator[tuple[str, bool, Tie]]:
        """The ties of a cell, those of a type together: their type, whether the server has them, and they."""
        tie_of = unpacked(Tie)
        sql = f"select plan.sort, is_held, {self._tie} from plan join ties on n = tie where cell = ? order by plan.sort, is_held, tie"
        return ((type_, bool(is_held), tie_of(tuple(row))) for type_, is_held, *row in self._rows(sql, (cell,)))


def tournament(teams: int) -> list[list[tuple[int, int]]]:
    """The rounds in which each of an even number of teams meets each other once."""
    first, *others = range(teams)
    rounds = []
    for turn in range(teams - 1):
        circle = [first, *others[turn:], *others[:turn]]
        pairs = zip(circle[: teams // 2], reversed(circle[teams // 2 :]), strict=True)
        rounds.append([(min(pair), max(pair)) for pair in pairs])
    return rounds


def cell_of(numbers: dict[tuple[int, int], int], buckets: int) -> Callable[[str, str], int]:
    """What tells the cell of a tie from its two ends. Ties within a bucket go with those to one of the other buckets, by their source."""

    def cell(source: str, target: str) -> int:
        digest = crc32(source.encode())
        one, other = digest % buckets, crc32(target.encode()) % buckets
        if one == other:
            other = (one + 1 + digest // buckets % (buckets - 1)) % buckets
        return numbers[(one, other) if one < other else (other, one)]

    return cell
