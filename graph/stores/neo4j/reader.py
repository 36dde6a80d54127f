"""Reads a network out of a Neo4j database.

A question is one call to the server a hop, in a read transaction. What is everything comes page by page, each page a transaction of its
own: neither side holds more than a page, a slow reader keeps no transaction open, and a page that fails is asked again. (Neo4j reads
what is committed, so an answer of many calls that spans the end of a load may see both states.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import reduce
from heapq import nsmallest
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar

from ...changes import Change, Entry
from ...changes import Sort as SortOfThing
from ...collector import without_collector
from ...cypher import properties as rows
from ...model import Source, Stakeholder, Tie
from ...names import Name
from ...paging import batches
from ...prose import DROPPED, STRANGE, Prose, Sort, classes
from ...redating import as_dated
from ...schema import Schema
from ...store import ANY, Brief, Counts, End, Link, Ties, evidence_of, link_of
from ..names_anew import NamesAnew
from ..upgrades import LAYOUT, keeps_dating, keeps_history, keeps_keys
from . import history
from .connection import Connection
from .marks import in_part
from .packing import LISTED, PACKED, Form, Strange

PAGE = 5_000
_AT_ONCE = 100_000  # ids whose links or briefs are asked for in one query
_FEW = 50  # names to search for one by one
_MANY = 500  # things, or pairs, of which what is asked comes packed
_CLAUSES, _CUT = 16, 100  # words of a search, and characters of a word
_T = TypeVar("_T", Source, Stakeholder)
_Made = TypeVar("_Made")

_NAMES = "s.id, s.keys, s.name, s.name_fr, s.aliases, s.aliases_fr, s.former_ids"
_SEARCH = "CALL db.index.fulltext.queryNodes('partnermap_names', $search) YIELD node AS s"
_ANY_TIE = "MATCH (a:Stakeholder)-[r]->(:Stakeholder) WHERE r.id IS NOT NULL"
# Each sort of prose: where it stands, and whose it is.
_PROSE: tuple[tuple[Sort, str, str], ...] = (
    ("role", f"{_ANY_TIE} WITH a, r, r.role AS text", "a.id, r.id"),
    ("note", f"{_ANY_TIE} WITH a, r, r.note AS text", "a.id, r.id"),
    ("note", "MATCH (a:Stakeholder) WITH a, a.note AS text", "a.id, ''"),
    ("quote", f"{_ANY_TIE} UNWIND r.evidence_quote AS text", "a.id, r.id"),
)
_BY_NAME = attrgetter("key", "form", "stakeholder")
_BY_ENDS = attrgetter("source", "type", "target", "id")
_BY_ID = attrgetter("id")


class Neo4jReader:
    """What a database holds, as `store.Reader` says; of one that `is_new` nothing need be asked."""

    def __init__(self, connection: Connection, schema: Schema, *, is_new: bool, layout: int = LAYOUT) -> None:
        self._connection, self._schema, self._is_new, self._keeps_dating = connection, schema, is_new, keeps_dating(layout)
        self._anew = None if keeps_keys(layout) else NamesAnew(self.stakeholders)
        self._keeps_history = keeps_history(layout)

    @property
    def schema(self) -> Schema:
        return self._schema

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        return self._nodes(Stakeholder, ids)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        # A list leaves out what is null, and somebody else may have taken a name away.
        columns = ", ".join(["collect(s.id)", *(f"collect(coalesce(s.{name}, ''))" for name in ("kind", "name", "form"))])
        for page in batches(sorted(set(ids)), _AT_ONCE):
            for briefs in self._rows(f"MATCH (s:Stakeholder) WHERE s.id IN $ids RETURN {columns}", ids=page):
                yield from map(Brief, *briefs)

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        return self._nodes(Source, ids)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        if ids is not None:
            return self._dated(sorted(self._ties_by_id(set(ids)), key=_BY_ENDS))
        tied = ("s", "(s)-[r]->(b:Stakeholder)", "r.id IS NOT NULL")
        pages = self._pages(
            "Stakeholder", lambda form: _tied(form, *tied), lambda form, found: [form.made(Tie, tie) for tie in found], size=PAGE // 5
        )
        return self._dated(tie for page in pages for tie in sorted(chain.from_iterable(page), key=_BY_ENDS))

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return self._dated(self._ties_of(stakeholders, only), only)

    def _ties_of(self, stakeholders: Collection[str], only: Ties) -> Iterator[Tie]:
        types, where, values = self._condition(only)
        if types is None:
            return
        # A tie between two of these comes from its source.
        back = f"{where} AND NOT a.id IN $ids"

        def query(form: Form) -> str:
            return f"""UNWIND $ids AS id MATCH (a:Stakeholder {{id: id}})
                RETURN {_tied(form, "a", f"(a)-[r{types}]->(b:Stakeholder)", where)} AS ties, false AS is_back
                UNION ALL UNWIND $ids AS id MATCH (b:Stakeholder {{id: id}})
                RETURN {_tied(form, "a", f"(a:Stakeholder)-[r{types}]->(b)", back)} AS ties, true AS is_back"""

        def made(form: Form, ties: list[Any], is_back: bool) -> list[Tie]:
            found = [form.made(Tie, tie) for tie in ties]
            return [tie for tie in found if tie.source not in asked] if is_back else found

        asked = set(stakeholders)
        for page in batches(sorted(asked), 2 * PAGE):
            yield from chain.from_iterable(self._made(query, made, len(page), ids=page, **values))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        if only.as_of and not self._keeps_dating:
            asked = set(stakeholders)
            for link in map(link_of, self.ties_of(asked, only)):
                if end == "either" or (link.source if end == "source" else link.target) in asked:
                    yield link
            return
        # Three long lists arrive several times sooner than as many rows.
        types, where, values = self._condition(only)
        if types is None:
            return
        out = f"UNWIND $ids AS id MATCH (:Stakeholder {{id: id}})-[r{types}]->(b:Stakeholder) WHERE {where}"
        back = f"UNWIND $ids AS id MATCH (:Stakeholder {{id: id}})<-[r{types}]-(a:Stakeholder) WHERE {where}"
        statuses = "collect(coalesce(r.status, '')) AS statuses"
        parts = {
            "source": f"{out} RETURN collect(id) AS sources, collect(type(r)) AS types, collect(b.id) AS targets, {statuses}",
            "target": f"{back} RETURN collect(a.id) AS sources, collect(type(r)) AS types, collect(id) AS targets, {statuses}",
        }
        query = " UNION ALL ".join(part for side, part in parts.items() if end in ("either", side))
        for page in batches(sorted(set(stakeholders)), _AT_ONCE):
            for columns in self._rows(query, ids=page, **values):
                yield from map(Link, *columns)

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        return self._dated(self._between(pairs, only, _tie, _made_tie), only)

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        if not self._keeps_dating:
            yield from evidence_of(self.ties_between(pairs, only))
            return
        columns = "a.id, type(r), b.id, coalesce(r.status, ''), r.evidence_source, r.evidence_locator"
        for *link, sources, locators in self._between(pairs, only, lambda _: columns, _row):
            for source, locator in zip(sources or (), locators or (), strict=False):
                yield Link._make(link), source, locator

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        # No index has what is within a list, so the ties of everybody are looked at, page by page.
        match = """MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE a.id IN $ids AND r.id IS NOT NULL
            AND any(source IN r.evidence_source WHERE source IN $sources)"""
        asked = sorted(set(sources))
        pages = self._pages("Stakeholder", lambda _: "s.id", lambda _, id_: id_) if asked else ()
        return self._dated(
            tie
            for ids in pages
            for tie in self._made(lambda form: f"{match} RETURN {_tie(form)}", _made_tie, len(ids), ids=ids, sources=asked)
        )

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        if self._anew:
            return self._anew.named(keys)
        wanted = set(keys)
        if not wanted:
            return iter(())
        # Looking at every stakeholder once is faster than thousands of searches.
        among = _SEARCH if len(wanted) <= _FEW and all(wanted) else "MATCH (s:Stakeholder)"
        search = " ".join(f"({_all_words(key.split())})" for key in sorted(wanted)[:_FEW])
        query = f"{among} WHERE any(key IN s.keys WHERE key IN $keys) RETURN {_NAMES}"
        found = self._names(query, search=search, keys=sorted(wanted))
        return (name for name in found if name.key in wanted)

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        if self._anew:
            return self._anew.names_starting(key, limit)
        *whole, last = key.split() or [""]
        among = _SEARCH if last else "MATCH (s:Stakeholder)"
        search = f"{_all_words(whole)} {_all_words([last], begun=True)}"
        return self._first(limit, f"{among} RETURN s.id, [key IN s.keys WHERE key STARTS WITH $key]", search=search, key=key)

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        if self._anew:
            return self._anew.names_with(words, limit)
        begins = "[key IN s.keys WHERE all(word IN $words WHERE (' ' + key) CONTAINS (' ' + word))]"
        search = _all_words(words, begun=True)
        return self._first(limit, f"{_SEARCH} RETURN s.id, {begins}", search=search, words=list(words)) if words else iter(())

    def names(self) -> Iterator[Name]:
        if self._anew:
            return self._anew.names()
        pages = self._pages("Stakeholder", lambda _: _NAMES, lambda _, *row: rows.names_from(*row))
        return (name for page in pages for names in page for name in names)

    def prose(self, words: Sequence[str], sorts: Collection[Sort]) -> Iterator[Prose]:
        if not words:
            return
        bare = reduce(lambda text, char: f'replace({text}, "{char}", "")', DROPPED, "text")
        fits = f"(text =~ $strange OR all(pattern IN $patterns WHERE {bare} =~ pattern))"
        values = {"strange": f"(?s).*{STRANGE}.*", "patterns": [f"(?s).*{pattern}.*" for pattern in classes(words)]}
        for sort, match, whose in _PROSE:
            if sort in sorts:
                rows_ = self._rows(f"{match} WITH * WHERE text <> '' AND {fits} RETURN text, {whose}", **values)
                yield from (Prose(sort, *row) for row in rows_)

    def citations(self) -> dict[str, int]:
        query = f"{_ANY_TIE} UNWIND r.evidence_source AS source RETURN source, count(DISTINCT r)"
        return dict(self._rows(query))

    def counts(self) -> Counts:
        kinds = self._rows("MATCH (s:Stakeholder) RETURN s.kind, count(*) ORDER BY s.kind")
        [[sources]] = self._rows("MATCH (s:Source) RETURN count(*)") or [[0]]
        query = "WHERE r.id IS NOT NULL RETURN type(r), r.status, count(*), sum(size(r.evidence_source))"
        types, statuses, evidence = Counter[str](), Counter[str](), 0
        for type_, status, ties, pieces in self._rows(f"MATCH (:Stakeholder)-[r]->(:Stakeholder) {query}"):
            types[type_] += ties
            statuses[status] += ties
            evidence += pieces
        return Counts(dict(kinds), dict(sorted(types.items())), dict(sorted(statuses.items())), sources, evidence)

    def changes(self) -> Iterator[Change]:
        return history.changes(self._history, in_part(self._history))

    def entries(self, change: int) -> Iterator[Entry]:
        return history.entries(self._history, change)

    def entries_of(self, sort: SortOfThing, ids: Collection[str], *, change: int | None = None) -> Iterator[Entry]:
        return history.entries_of(self._history, sort, ids, change)

    def _history(self, query: str, **parameters: Any) -> list[list[Any]]:
        return self._rows(query, **parameters) if self._keeps_history else []

    def _nodes(self, model: type[_T], ids: Collection[str] | None) -> Iterator[_T]:
        def made(form: Form, value: Any) -> _T:
            return form.made(model, value)

        if ids is None:
            return chain.from_iterable(self._pages(model.__name__, lambda form: form.node(model, "s"), made))
        match = f"MATCH (s:{model.__name__}) WHERE s.id IN $ids"
        pages = (
            self._made(lambda form: f"{match} RETURN {form.node(model, 's')}", made, len(page), ids=page)
            for page in batches(sorted(set(ids)), PAGE)
        )
        return (one for page in pages for one in sorted(page, key=_BY_ID))

    def _pages(self, label: str, columns: Callable[[Form], str], make: Callable[..., _Made], *, size: int = PAGE) -> Iterator[list[_Made]]:
        """What is made of the columns of every node `s` with the label, page by page in order of id."""

        def query(form: Form) -> str:
            return (
                f"MATCH (s:{label}) WHERE s.id > $after WITH s ORDER BY s.id LIMIT {size} RETURN s.id AS id_, {columns(form)} ORDER BY id_"
            )

        def made(form: Form, id_: str, *row: Any) -> tuple[str, _Made]:
            return id_, make(form, *row)

        after = ""
        while page := self._made(query, made, size, after=after):
            yield [one for _, one in page]
            after, _ = page[-1]

    def _ties_by_id(self, ids: set[str]) -> Iterator[Tie]:
        # Each type has an index of its own, which the planner does not trust while a store is young; how many ties there are of a type
        # is known without looking.
        types = [rows.quoted(type_) for type_ in self._schema.ties]
        count = "MATCH ()-[r:{}]->() WITH count(r) AS count RETURN {} AS number, count"
        counts = self._rows(" UNION ALL ".join(count.format(type_, number) for number, type_ in enumerate(types)))
        held = [types[number] for number, ties in counts if ties]

        def query(form: Form) -> str:
            return " UNION ALL ".join(
                f"""UNWIND $ids AS id MATCH (a:Stakeholder)-[r:{type_}]->(b:Stakeholder) USING INDEX r:{type_}(id)
                WHERE r.id = id RETURN {_tie(form)} AS tie"""
                for type_ in held
            )

        return (tie for page in batches(sorted(ids), PAGE) if held for tie in self._made(query, _made_tie, len(page), ids=page))

    def _between(
        self, pairs: Collection[tuple[str, str]], only: Ties, columns: Callable[[Form], str], make: Callable[..., _Made]
    ) -> Iterator[_Made]:  # fmt: skip
        """What is made of these columns of every tie that joins a pair."""
        types, where, values = self._condition(only)
        # Both ends are gathered first. Else the planner goes from one of them, and looks for each pair of a hub among all of its ties.
        match = f"""UNWIND $pairs AS pair MATCH (a:Stakeholder {{id: pair[0]}}) MATCH (b:Stakeholder {{id: pair[1]}})
            WITH collect([a, b]) AS pairs UNWIND pairs AS pair WITH pair[0] AS one, pair[1] AS other
            MATCH (one)-[r{types}]-(other) WHERE {where} WITH startNode(r) AS a, r, endNode(r) AS b"""
        each_once = sorted({(min(pair), max(pair)) for pair in pairs})
        for page in batches(each_once, PAGE) if types is not None else ():
            asked = [list(pair) for pair in page]
            yield from self._made(lambda form: f"{match} RETURN {columns(form)}", make, len(page), pairs=asked, **values)

    def _dated(self, ties: Iterable[Tie], only: Ties = ANY) -> Iterator[Tie]:
        return iter(ties) if self._keeps_dating else as_dated(self, ties, only)

    def _condition(self, only: Ties) -> tuple[str | None, str, dict[str, Any]]:
        """For a pattern its types, None where there can be no such tie; a condition on `r`; and the parameters of that."""
        known = [rows.quoted(type_) for type_ in self._schema.ties if type_ in only.types]
        types = ":" + "|".join(known) if known else None if only.types else ""
        where, values = ["r.id IS NOT NULL"], dict[str, Any]()
        if only.statuses:
            where.append("r.status IN $statuses")
            values["statuses"] = sorted(only.statuses)
        if only.as_of and self._keeps_dating:
            start = "r.span_since" if only.undated else "r.counts_from"
            where.append(f"({start} IS NULL OR {start} <= $as_of + '~') AND (r.span_until IS NULL OR r.span_until + '~' >= $as_of)")
            values["as_of"] = only.as_of
        return types, " AND ".join(where), values

    def _first(self, limit: int, query: str, **parameters: Any) -> Iterator[Name]:
        """The first `limit` names, by their order here: the server's own differs outside the basic plane.

        The query gives ids and keys, so that no more is fetched of the many that a short text finds.
        """
        found = [(key, id_) for id_, keys in self._rows(query, **parameters) for key in keys]
        first = nsmallest(limit, found)
        last = first[-1][0] if first else ""
        ids = {id_ for key, id_ in found if key <= last}
        names = self._names(f"MATCH (s:Stakeholder) WHERE s.id IN $ids RETURN {_NAMES}", ids=sorted(ids))
        wanted = set(found)
        return iter(nsmallest(limit, (name for name in names if (name.key, name.stakeholder) in wanted), key=_BY_NAME))

    def _names(self, query: str, **parameters: Any) -> Iterator[Name]:
        return (name for row in self._rows(query, **parameters) for name in rows.names_from(*row))

    def _made(self, query: Callable[[Form], str], make: Callable[..., _Made], of: int, **parameters: Any) -> list[_Made]:
        """What is made of each row of a query that asks for what there is of so many. Of many it comes packed."""
        from neo4j.exceptions import ClientError

        with without_collector():
            if of >= _MANY:
                with suppress(Strange, ClientError):  # the server, too, may find what it cannot put together
                    return [make(PACKED, *row) for row in self._rows(query(PACKED), **parameters)]
            return [make(LISTED, *row) for row in self._rows(query(LISTED), **parameters)]

    def _rows(self, query: str, **parameters: Any) -> list[list[Any]]:
        return [] if self._is_new else self._connection.read(query, parameters)


def _tied(form: Form, source: str, pattern: str, where: str) -> str:
    """In Cypher the ties of a stakeholder, as one list: it arrives sooner than as many rows."""
    return f"[{pattern} WHERE {where} | {form.tie(source, 'r', 'b')}]"


def _tie(form: Form) -> str:
    return form.tie("a", "r", "b")


def _made_tie(form: Form, value: Any) -> Tie:
    return form.made(Tie, value)


def _row(_form: Form, *row: Any) -> tuple[Any, ...]:
    return row


def _all_words(words: Sequence[str], *, begun: bool = False) -> str:
    """A full-text search for names with all these words, or with words that begin so. What it finds is a superset of that.

    The index cuts words after 255 characters, and a search has a limit of clauses; so the longest words are asked for, cut short.
    """
    longest = sorted(set(words), key=len, reverse=True)[:_CLAUSES]
    asked = ("".join(char if char.isalnum() else f"\\{char}" for char in word[:_CUT]) for word in longest if word)
    return " ".join(f"+{word}*" if begun or len(word) >= _CUT else f"+{word}" for word in asked)
