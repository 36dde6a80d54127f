"""Reads a network out of an SQLite database."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeVar

from ...errors import BadData, StoreDamaged
from ...fields import fields_of
from ...model import STATUSES, Source, Stakeholder, Tie
from ...names import Name
from ...prose import DROPPED, ODD, STRANGE, Prose, Sort, classes
from ...redating import as_dated
from ...saying import said
from ...schema import Schema
from ...store import ANY, Brief, Counts, End, Link, Ties, evidence_of, link_of
from ..names_anew import NamesAnew
from ..upgrades import LAYOUT, keeps_dating, keeps_history, keeps_keys
from .failures import UNREADABLE, as_store_errors
from .rows import AMONG, BRIEF, ENTRY, LEADING_NOWHERE, LINK, NUMBERS, TABLES, as_json, conditions, entry_of, quoted, selected, unpacked

if TYPE_CHECKING:
    from ...changes import Change, Entry
    from ...changes import Sort as SortOfThing

_T = TypeVar("_T", Source, Stakeholder, Tie)
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

    _remedy = ""  # where another one fits than for the store of a user

    def __init__(self, connection: sqlite3.Connection, schema: Schema, address: str, layout: int = LAYOUT) -> None:
        self._connection, self._address = connection, address
        self._is_laid_out(schema, layout)

    def _is_laid_out(self, schema: Schema, layout: int) -> None:
        self._is_under(schema)
        self._source, self._stakeholder, self._tie = (selected(model, layout) for model in (Source, Stakeholder, Tie))
        self._brief = selected(Stakeholder, layout, only=BRIEF)
        self._keeps_history = keeps_history(layout)
        self._keeps_dating = keeps_dating(layout)
        self._anew = None if keeps_keys(layout) else NamesAnew(self.stakeholders)

    def _is_under(self, schema: Schema) -> None:
        self._schema = schema
        self._types, self._kinds, self._forms = frozenset(schema.ties), frozenset(schema.kinds), frozenset(("", *schema.forms))

    @property
    def address(self) -> str:
        return self._address

    @property
    def schema(self) -> Schema:
        return self._schema

    def damaged(self, what: str) -> StoreDamaged:
        """The error that says so."""
        return StoreDamaged(self._address, what, remedy=self._remedy)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return self._made(Stakeholder, f"select {self._stakeholder} from stakeholders {where}", values)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        for row in self._texts("stakeholders", f"select {self._brief} from stakeholders where id in {AMONG}", (as_json(ids),)):
            brief = Brief._make(row)
            if brief.kind not in self._kinds or brief.form not in self._forms:
                raise self._damage("stakeholders", brief.id, said("its kind, form or type is not in the schema of the store"))
            yield brief

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return self._made(Source, f"select {self._source} from sources {where}", values)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        if ids is None:
            self._check_ends()
        where, values = ("", ()) if ids is None else (f"where id in {AMONG}", (as_json(ids),))
        yield from self._ties(f"{where} order by source, type, target, id", values)

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
            yield from self._links(f"select {LINK} from ties where {column} in {AMONG}{condition}", (among, *values))

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
        return ((Link._make(link), source, locator) for *link, source, locator in self._texts("evidence", sql, values))

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
            yield from self._anew.names_with(words, limit)
            return
        if not words:
            return
        phrase = " ".join('"' + word.replace('"', '""') + '" *' for word in words)
        found = "where n in (select rowid from words where words match ?) order by key, form, stakeholder limit ?"
        names = list(self._names(found, (phrase, limit)))
        if not names and limit and all(word.isascii() and word.isalnum() for word in words):
            self._check_words(words)
        yield from names

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
                rows = self._texts(table, f"select '{sort}', {column}, {whose} from {table} where {column} <> '' and {fits}", values)
                yield from map(Prose._make, rows)

    def citations(self) -> dict[str, int]:
        counted = self._rows("select source, count(distinct tie) from evidence group by source", ())
        return {str(source): int(count) for source, count in counted}

    def counts(self) -> Counts:
        def by(column: str, table: str, known: Collection[str]) -> dict[str, int]:
            rows = dict(self._rows(f"select {column}, count(*) from {table} group by 1 order by 1", ()))
            if strange := [value for value in rows if value not in known]:
                why = said("the schema of the store has no {value}", value=str(strange[0]))
                raise self.damaged(said("table {table}: {why}", table=table, why=why))
            return rows

        totals = [next(self._rows(f"select count(*) from {table}", ()))[0] for table in ("sources", "evidence")]
        by_kind = by("kind", "stakeholders", self._kinds)
        return Counts(by_kind, by("type", "ties", self._types), by("status", "ties", STATUSES), *totals)

    def changes(self) -> Iterator[Change]:
        from ...changes import change_from  # no question needs it

        for number, head in self._rows("select number, head from changes order by number", ()) if self._keeps_history else ():
            try:
                change = change_from(head)
                if change.number != number:
                    raise ValueError(head)
            except UNREADABLE as error:
                raise self._damage("changes", number, said("a value in it is none that partnermap puts")) from error
            yield change

    def entries(self, change: int) -> Iterator[Entry]:
        return self._entries("where change = ? order by sort, id", (change,))

    def entries_of(self, sort: SortOfThing, ids: Collection[str], *, change: int | None = None) -> Iterator[Entry]:
        only, values = ("", ()) if change is None else (" and change = ?", (change,))
        return self._entries(f"where sort = ? and id in {AMONG}{only} order by id, change", (NUMBERS[sort], as_json(ids), *values))

    def _entries(self, where: str, values: Sequence[Any]) -> Iterator[Entry]:
        for row in self._rows(f"select {ENTRY} from entries {where}", values) if self._keeps_history else ():
            try:
                yield entry_of(row)
            except UNREADABLE as error:
                raise self._damage("entries", row[1], said("a value in it is none that partnermap puts")) from error

    def _conditions(self, only: Ties) -> tuple[str, list[str]]:
        return conditions(only if self._keeps_dating else replace(only, as_of=""))

    def _ties(self, where: str, values: Sequence[Any], only: Ties = ANY) -> Iterator[Tie]:
        ties = self._made(Tie, f"select {self._tie} from ties {where}", values)
        return ties if self._keeps_dating else as_dated(self, ties, only)

    def _links(self, sql: str, values: Sequence[Any]) -> Iterator[Link]:
        for row in self._texts("ties", sql, values):
            link = Link._make(row)
            if link.type not in self._types or link.status not in STATUSES:
                raise self._unknown("ties", f"{link.source}, {link.target}", link.type, link.status)
            yield link

    def _between(self, pairs: Collection[tuple[str, str]], only: Ties) -> tuple[str, tuple[str, ...]]:
        """What comes after `from ties` for those that join a pair, in either direction; and its values."""
        both_ways = sorted({pair for one, other in pairs for pair in ((one, other), (other, one))})
        condition, values = self._conditions(only)
        pair = "(select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(?))"
        return f"where (source, target) in {pair}{condition}", (as_json(both_ways), *values)

    def _names(self, where: str, values: Sequence[Any]) -> Iterator[Name]:
        return (Name(*row) for row in self._texts("names", f"select key, form, stakeholder from names {where}", values))

    def _made(self, model: type[_T], sql: str, values: Sequence[Any]) -> Iterator[_T]:
        """Those of a model that rows of `selected` hold. Raises StoreDamaged for a row that holds none."""
        make, is_known = unpacked(model), self._is_known  # type: ignore[arg-type]  # a class can be hashed, whatever its values can
        for row in self._rows(sql, values):
            try:
                made = make(row)
            except BadData as error:
                raise self._damaged(model, row, str(error)) from error
            except UNREADABLE as error:
                raise self._damaged(model, row, said("a value in it is none that partnermap puts")) from error
            if not is_known(made):
                raise self._damaged(model, row, said("its kind, form or type is not in the schema of the store"))
            yield made

    def _is_known(self, made: Source | Stakeholder | Tie) -> bool:
        """Whether the schema has its type, or its kind and its form."""
        if isinstance(made, Tie):
            return made.type in self._types
        return isinstance(made, Source) or (made.kind in self._kinds and made.form in self._forms)

    def _damaged(self, model: type, row: Sequence[object], why: str) -> StoreDamaged:
        place = [field.name for field in fields_of(model)].index("id")
        return self._damage(TABLES[model], row[place], why)

    def _unknown(self, table: str, row: object, *values: object) -> StoreDamaged:
        return self._damage(table, row, said("the schema of the store has no {value}", value=" / ".join(map(str, values))))

    def _damage(self, table: str, row: object, why: str) -> StoreDamaged:
        return self.damaged(said("table {table}, row {row}: {why}", table=table, row=str(row), why=why))

    def _texts(self, table: str, sql: str, values: Sequence[Any]) -> Iterator[tuple[str, ...]]:
        """Rows of texts alone. Raises StoreDamaged for another value."""
        for row in self._rows(sql, values):
            try:
                "".join(row)  # which is the fastest way to find one that is none
            except TypeError as error:
                raise self._damage(table, row[0], said("a value in it is none that partnermap puts")) from error
            yield row

    def _check_words(self, words: Sequence[str]) -> None:
        """Raises StoreDamaged where the index of words has no name with these and there is one."""
        each = " and ".join("instr(' ' || key, ?)" for _ in words)
        if next(self._rows(f"select 1 from names where {each} limit 1", [f" {word}" for word in words]), None):
            raise self.damaged(said("its index of words is not that of its names"))

    def _check_ends(self) -> None:
        """Raises StoreDamaged where a tie or its evidence leads nowhere: whoever reads all of them would not see it."""
        for sql, table in LEADING_NOWHERE:
            for row, nowhere in self._rows(sql, ()):
                raise self._damage(table, row, said("it leads to '{nowhere}', which is not there", nowhere=str(nowhere)))

    def _rows(self, sql: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        with as_store_errors(self._address):
            # One by one: `yield from` would close the cursor when it is given up, which fails where the database is closed already.
            for row in self._connection.execute(sql, values):  # noqa: UP028
                yield row
