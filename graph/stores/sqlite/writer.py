"""Writes a network into an SQLite database, within a transaction that somebody else begins and ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import starmap
from typing import TYPE_CHECKING, TypeVar

from ...model import Evidence, Source, Stakeholder, Tie
from ...names import names_of
from ...schema import Schema
from .reader import SqliteReader
from .rows import AMONG, ENTRY, NUMBERS, as_json, insertion, packed

if TYPE_CHECKING:
    from ...changes import Change, Entry

_T = TypeVar("_T", Stakeholder, Tie)


class SqliteWriter(SqliteReader):
    """A load, as `store.Writer` says: reads see what it has put."""

    def met(self, ids: Collection[str]) -> None:
        pass  # it is kept whole or not at all, so there is nothing to recognise

    def put_schema(self, schema: Schema) -> None:
        self._connection.execute("insert or replace into meta values ('schema', ?)", (schema.as_json(),))
        self._is_under(schema)

    def put_sources(self, sources: Iterable[Source]) -> None:
        self._connection.executemany(insertion(Source), map(packed(Source), sources))

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = _latest(stakeholders)
        self._forget_names([one.id for one in stakeholders])
        self._connection.executemany(insertion(Stakeholder), map(packed(Stakeholder), stakeholders))
        first = self._next("names")
        names = [name for one in stakeholders for name in names_of(one)]
        numbered = [(first + n, name.key, name.form, name.stakeholder) for n, name in enumerate(names)]
        self._connection.executemany("insert into names values (?,?,?,?)", numbered)
        self._connection.executemany("insert into words (rowid, key) values (?,?)", (row[:2] for row in numbered))

    def put_ties(self, ties: Iterable[Tie]) -> None:
        ties = _latest(ties)
        known = dict(self._connection.execute(f"select id, n from ties where id in {AMONG}", (as_json([tie.id for tie in ties]),)))
        if known:
            self._connection.execute(f"delete from evidence where tie in {AMONG}", (as_json(list(known.values())),))
        first = self._next("ties")
        numbers = [known.get(tie.id, first + n) for n, tie in enumerate(ties)]
        self._connection.executemany(insertion(Tie, "n"), map(packed(Tie, "n"), numbers, ties))
        pieces = ((n, *piece) for n, tie in zip(numbers, ties, strict=True) for piece in enumerate(tie.evidence))
        self._connection.executemany(insertion(Evidence, "tie", "position"), starmap(packed(Evidence, "tie", "position"), pieces))

    def remove_sources(self, ids: Collection[str]) -> None:
        self._connection.execute(f"delete from sources where id in {AMONG}", (as_json(ids),))

    def remove_stakeholders(self, ids: Collection[str]) -> None:
        self._forget_names(list(ids))
        self._connection.execute(f"delete from stakeholders where id in {AMONG}", (as_json(ids),))

    def remove_ties(self, ids: Collection[str]) -> None:
        among = (as_json(ids),)
        self._connection.execute(f"delete from evidence where tie in (select n from ties where id in {AMONG})", among)
        self._connection.execute(f"delete from ties where id in {AMONG}", among)

    def put_changes(self, changes: Iterable[Change]) -> None:
        rows = ((change.number, change.as_json()) for change in changes)
        self._connection.executemany("insert or replace into changes (number, head) values (?, ?)", rows)

    def put_entries(self, entries: Iterable[Entry]) -> None:
        rows = ((NUMBERS[entry.sort], *entry[1:]) for entry in entries)
        self._connection.executemany(f"insert or replace into entries ({ENTRY}) values (?, ?, ?, ?, ?, ?)", rows)

    def remove_entries(self, entries: Iterable[Entry]) -> None:
        rows = ((NUMBERS[entry.sort], entry.id, entry.change) for entry in entries)
        self._connection.executemany("delete from entries where sort = ? and id = ? and change = ?", rows)

    def _next(self, table: str) -> int:
        return int(self._connection.execute(f"select coalesce(max(n), 0) + 1 from {table}").fetchone()[0])

    def _forget_names(self, ids: list[str]) -> None:
        held = self._connection.execute(f"select n, key from names where stakeholder in {AMONG}", (as_json(ids),)).fetchall()
        self._connection.executemany("insert into words (words, rowid, key) values ('delete', ?, ?)", held)
        self._connection.executemany("delete from names where n = ?", ([n] for n, _ in held))


def _latest(things: Iterable[_T]) -> list[_T]:
    """Each once, as it was given last."""
    return list({thing.id: thing for thing in things}.values())
