"""Reads a network out of an SQLite database."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from ...model import Source, Stakeholder, Tie
from ...names import Name
from ...prose import DROPPED, ODD, STRANGE, Prose, Sort, classes
from ...redating import as_dated
from ...schema import Schema
from ...store import ANY, Brief, Counts, End, Link, Ties, evidence_of, link_of
from ..names_anew import NamesAnew
from ..upgrades import LAYOUT, keeps_dating, keeps_keys
from .failures import as_store_errors
from .rows import AMONG, BRIEF, LINK, as_json, conditions, quoted, selected, unpacked

_PREFIX_END = "\U0010ffff"
# Each sort of prose: its column, whose it is, and where it stands.
_PROSE: tuple[tuple[Sort, str, str, str], ...] = (
    ("role", "role", "source, id", "ties"),
    ("note", "note", "source, id", "ties"),
    ("note", "note", "id, ''", "stakeholders"),
    ("quote", "evidence.quote", "ties.source, ties.id", "evidence join ties on ties.n = evidence.tie"),
)


class SqliteReader:
    """What a database of some layout holds, as `store.Reader` says; `address` is what it is called in messages."""

    def __init__(self, connection: sqlite3.Connection, schema: Schema, address: str, layout: int = LAYOUT) -> None:
        self._connection, self._address = connection, address
        self._is_laid_out(schema, layout)

    def _is_laid_out(self, schema: Schema, layout: int) -> None:
        self._schema = schema
        self._source, self._stakeholder, self._tie = (selected(model, layout) for model in (Source, Stakeholder, Tie))
        self._brief = selected(Stakeholder, layout, only=BRIEF)
        self._keeps_dating = keeps_dating(layout)
        self._anew = None if keeps_keys(layout) else NamesAnew(self.stakeholders)

    @property
    def address(self) -> str:
        return self._address

    @property
    def schema(self) -> Schema:
        return self._schema

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return map(unpacked(Stakeholder), self._rows(f"select {self._stakeholder} from stakeholders {where}", values))

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        return map(Brief._make, self._rows(f"select {self._brief} from stakeholders where id in {AMONG}", (as_json(ids),)))

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return map(unpacked(Source), self._rows(f"select {self._source} from sources {where}", values))

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        where, values = ("", ()) if ids is None else (f"where id in {AMONG}", (as_json(ids),))
        return self._ties(f"{where} order by source, type, target, id", values)

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        among, (condition, values) = as_json(stakeholders), self._conditions(only)
        yield from self._ties(f"where source in {AMONG}{condition}", (among, *values), only)
        yield from self._ties(f"where target in {AMONG} and source not in {AMONG}{condition}", (among, among, *values), only)

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        if only.as_of and not self._keeps_dating:
            asked = set(stakeholders)
            for link in map(link_of, self.ties_of(stakeholders, only)):
                if end == "either" or (link.source if end == "source" else link.target) in asked:
                    yield link
            return
        among, (condition, values) = as_json(stakeholders), conditions(only)
        for column in ("source", "target") if end == "either" else (end,):
            yield from map(Link._make, self._rows(f"select {LINK} from ties where {column} in {AMONG}{condition}", (among, *values)))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        where, values = self._between(pairs, only)
        return self._ties(where, values, only)

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        if not self._keeps_dating:
            return evidence_of(self.ties_between(pairs, only))
        where, values = self._between(pairs, only)
        among = f"(select n, {LINK} from ties {where}) as asked"
        columns = ", ".join(f"asked.{column}" for column in LINK.split(", "))
        sql = f"select {columns}, evidence.source, locator from {among} join evidence on tie = n"
        return ((Link._make(link), source, locator) for *link, source, locator in self._rows(sql, values))

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        cited = f"select tie from evidence where source in {AMONG}"
        return self._ties(f"where n in ({cited})", (as_json(sources),))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        if self._anew:
            return self._anew.named(keys)
        return self._names(f"where key in {AMONG}", (as_json(keys),))

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        if self._anew:
            return self._anew.names_starting(key, limit)
        return self._names("where key >= ? and key < ? order by key, form, stakeholder limit ?", (key, key + _PREFIX_END, limit))

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        if self._anew:
            return self._anew.names_with(words, limit)
        if not words:
            return iter(())
        phrase = " ".join('"' + word.replace('"', '""') + '" *' for word in words)
        found = "where n in (select rowid from words where words match ?) order by key, form, stakeholder limit ?"
        return self._names(found, (phrase, limit))

    def names(self) -> Iterator[Name]:
        if self._anew:
            return self._anew.names()
        return self._names("", ())

    def prose(self, words: Sequence[str], sorts: Collection[Sort]) -> Iterator[Prose]:
        patterns = [f"*{pattern}*" for pattern in classes(words)]
        if not patterns:
            return
        values = (*patterns, f"*{ODD}*", *patterns, f"*{STRANGE}*")
        for sort, column, whose, table in _PROSE:
            if sort in sorts:
                bare = reduce(lambda text, char: f"replace({text}, {quoted(char)}, '')", DROPPED, column)
                as_it_is, without = (" and ".join(f"{text} glob ?" for _ in patterns) for text in (column, bare))
                # What costs most is asked last. GLOB reads no further than a NUL.
                fits = f"({as_it_is} or {column} glob ? and ({without} or {column} glob ?) or instr({column}, char(0)))"
                rows = self._rows(f"select '{sort}', {column}, {whose} from {table} where {column} <> '' and {fits}", values)
                yield from map(Prose._make, rows)

    def citations(self) -> dict[str, int]:
        return dict(self._rows("select source, count(distinct tie) from evidence group by source", ()))

    def counts(self) -> Counts:
        def by(column: str, table: str) -> dict[str, int]:
            rows = self._rows(f"select {column}, count(*) from {table} group by 1 order by 1", ())
            return {str(value): int(count) for value, count in rows}

        totals = [next(self._rows(f"select count(*) from {table}", ()))[0] for table in ("sources", "evidence")]
        return Counts(by("kind", "stakeholders"), by("type", "ties"), by("status", "ties"), *totals)

    def _conditions(self, only: Ties) -> tuple[str, list[str]]:
        return conditions(only if self._keeps_dating else replace(only, as_of=""))

    def _ties(self, where: str, values: Sequence[Any], only: Ties = ANY) -> Iterator[Tie]:
        ties = map(unpacked(Tie), self._rows(f"select {self._tie} from ties {where}", values))
        return ties if self._keeps_dating else as_dated(self, ties, only)

    def _between(self, pairs: Collection[tuple[str, str]], only: Ties) -> tuple[str, tuple[str, ...]]:
        """What comes after `from ties` for those that join a pair, in either direction; and its values."""
        both_ways = sorted({pair for one, other in pairs for pair in ((one, other), (other, one))})
        condition, values = self._conditions(only)
        pair = "(select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(?))"
        return f"where (source, target) in {pair}{condition}", (as_json(both_ways), *values)

    def _names(self, where: str, values: Sequence[Any]) -> Iterator[Name]:
        return (Name(*row) for row in self._rows(f"select key, form, stakeholder from names {where}", values))

    def _rows(self, sql: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        with as_store_errors(self._address):
            yield from self._connection.execute(sql, values)
