"""What a load into Neo4j has put, on disk until all of it is known to be good; then in the order in which it is sent.

Two transactions that create ties of the same stakeholder wait for each other, and may do so in a circle. So stakeholders fall into twice
as many buckets as there are sessions, by a digest of the id, and the ties between two buckets are a cell. As in a tournament in which
each team plays once in a round, the cells of a round share no bucket: the sessions of a round never touch the same stakeholder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from zlib import crc32

from ...model import Tie
from ...schema import Schema
from ...store import Link
from ..sqlite.rows import unpacked
from ..sqlite.tables import apart
from ..sqlite.writer import SqliteWriter

_TABLES = """
create table held (id text primary key, source text, type text, target text) without rowid;
create table plan (cell integer, sort text, is_held integer, tie integer, primary key (cell, sort, is_held, tie)) without rowid;
"""
_PLAN = """
insert into plan select cell(source, target), type, exists (select 1 from held where held.id = ties.id), n from ties order by 1, 2, 3, 4
"""
_MOVED = "held join ties using (id) where (held.source, held.type, held.target) <> (ties.source, ties.type, ties.target)"
_MOVED_GO = f"delete from held where id in (select id from {_MOVED})"


class Entries(NamedTuple):
    """How many of each were put."""

    sources: int
    stakeholders: int
    ties: int


class Spool(SqliteWriter):
    """A temporary database inside a transaction that is never committed; it is gone when it is closed."""

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

    def entries(self) -> Entries:
        """How many were put."""
        return Entries(*(next(self._rows(f"select count(*) from {table}", ()))[0] for table in ("sources", "stakeholders", "ties")))

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
