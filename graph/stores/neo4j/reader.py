"""Reads a network out of a Neo4j database.

A question is one call to the server a hop, in a read transaction. What is everything comes page by page, each page a transaction of its
own: neither side holds more than a page, a slow reader keeps no transaction open, and a page that fails is asked again. (Neo4j reads
what is committed, so an answer of many calls that spans the end of a load may see both states.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import reduce
from heapq import nsmallest
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from ...changes import Change, Entry
from ...changes import Sort as SortOfThing
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

PAGE = 5_000
_AT_ONCE = 100_000  # ids whose links or briefs are asked for in one query
_FEW = 50  # names to search for one by one
_CLAUSES, _CUT = 16, 100  # words of a search, and characters of a word
_T = TypeVar("_T")

_TIE = f"startNode(r).id, type(r), endNode(r).id, {rows.values_of(Tie, 'r')}"
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
        return self._nodes(Stakeholder, ids, rows.stakeholder_of)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        # A list leaves out what is null, and somebody else may have taken a name away.
        columns = ", ".join(["collect(s.id)", *(f"collect(coalesce(s.{name}, ''))" for name in ("kind", "name", "form"))])
        for page in batches(sorted(set(ids)), _AT_ONCE):
            for briefs in self._rows(f"MATCH (s:Stakeholder) WHERE s.id IN $ids RETURN {columns}", ids=page):
                yield from map(Brief, *briefs)

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        return self._nodes(Source, ids, rows.source_of)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        if ids is not None:
            return self._dated(sorted(self._ties_by_id(set(ids)), key=_BY_ENDS))
        pages = self._pages("Stakeholder", f"s.id, {_tied('(s)-[r]->(b:Stakeholder)', 'r.id IS NOT NULL')}", size=PAGE // 5)
        ties = (sorted((rows.tie_of(*tie) for _, found in page for tie in found), key=_BY_ENDS) for page in pages)
        return self._dated(tie for page in ties for tie in page)

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return self._dated(self._ties_of(stakeholders, only), only)

    def _ties_of(self, stakeholders: Collection[str], only: Ties) -> Iterator[Tie]:
        types, where, values = self._condition(only)
        if types is None:
            return
        # A tie between two of these comes from its source.
        back = f"{where} AND NOT a.id IN $ids"
        query = f"""UNWIND $ids AS id MATCH (a:Stakeholder {{id: id}})
            RETURN {_tied(f"(a)-[r{types}]->(b:Stakeholder)", where)} AS ties, false AS is_back
            UNION ALL UNWIND $ids AS id MATCH (b:Stakeholder {{id: id}})
            RETURN {_tied(f"(a:Stakeholder)-[r{types}]->(b)", back)} AS ties, true AS is_back"""
        asked = set(stakeholders)
        for page in batches(sorted(asked), 2 * PAGE):
            for ties, is_back in self._rows(query, ids=page, **values):
                for tie in ties:
                    if not (is_back and tie[0] in asked):
                        yield rows.tie_of(*tie)

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
        return self._dated((rows.tie_of(*row) for row in self._between(pairs, only, _TIE)), only)

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        if not self._keeps_dating:
            yield from evidence_of(self.ties_between(pairs, only))
            return
        columns = "a.id, type(r), b.id, coalesce(r.status, ''), r.evidence_source, r.evidence_locator"
        for *link, sources, locators in self._between(pairs, only, columns):
            for source, locator in zip(sources or (), locators or (), strict=False):
                yield Link._make(link), source, locator

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        # No index has what is within a list, so the ties of everybody are looked at, page by page.
        query = f"""MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE a.id IN $ids AND r.id IS NOT NULL
            AND any(source IN r.evidence_source WHERE source IN $sources) RETURN {_TIE}"""
        asked = sorted(set(sources))
        pages = ([row[0] for row in page] for page in (self._pages("Stakeholder", "s.id") if asked else ()))
        return self._dated(rows.tie_of(*row) for page in pages for row in self._rows(query, ids=page, sources=asked))

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
        return (name for page in self._pages("Stakeholder", _NAMES) for row in page for name in rows.names_from(*row))

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

    def _nodes(self, model: type, ids: Collection[str] | None, make: Callable[[Iterable[Any]], _T]) -> Iterator[_T]:
        label, columns = model.__name__, f"s.id, {rows.values_of(model, 's')}"
        if ids is None:
            pages = self._pages(label, columns)
        else:
            query = f"MATCH (s:{label}) WHERE s.id IN $ids RETURN {columns}"
            pages = (sorted(self._rows(query, ids=page), key=itemgetter(0)) for page in batches(sorted(set(ids)), PAGE))
        return (make(values) for page in pages for _, values in page)

    def _pages(self, label: str, columns: str, *, size: int = PAGE) -> Iterator[list[list[Any]]]:
        """Every node with the label, page by page in order of id, which is the first of the columns."""
        query, after = f"MATCH (s:{label}) WHERE s.id > $after WITH s ORDER BY s.id LIMIT {size} RETURN {columns} ORDER BY s.id", ""
        while page := self._rows(query, after=after):
            yield page
            after = page[-1][0]

    def _ties_by_id(self, ids: set[str]) -> Iterator[Tie]:
        # Each type has an index of its own, which the planner does not trust while a store is young; how many ties there are of a type
        # is known without looking.
        types = [rows.quoted(type_) for type_ in self._schema.ties]
        count = "MATCH ()-[r:{}]->() WITH count(r) AS count RETURN {} AS number, count"
        counts = self._rows(" UNION ALL ".join(count.format(type_, number) for number, type_ in enumerate(types)))
        query = " UNION ALL ".join(
            f"""UNWIND $ids AS id MATCH (a:Stakeholder)-[r:{types[number]}]->(b:Stakeholder) USING INDEX r:{types[number]}(id)
            WHERE r.id = id RETURN {_TIE}"""
            for number, ties in counts
            if ties
        )
        return (rows.tie_of(*row) for page in batches(sorted(ids), PAGE) if query for row in self._rows(query, ids=page))

    def _between(self, pairs: Collection[tuple[str, str]], only: Ties, columns: str) -> Iterator[list[Any]]:
        """These columns of every tie that joins a pair."""
        types, where, values = self._condition(only)
        # Both ends are gathered first. Else the planner goes from one of them, and looks for each pair of a hub among all of its ties.
        query = f"""UNWIND $pairs AS pair MATCH (a:Stakeholder {{id: pair[0]}}) MATCH (b:Stakeholder {{id: pair[1]}})
            WITH collect([a, b]) AS pairs UNWIND pairs AS pair WITH pair[0] AS one, pair[1] AS other
            MATCH (one)-[r{types}]-(other) WHERE {where} WITH startNode(r) AS a, r, endNode(r) AS b RETURN {columns}"""
        each_once = sorted({(min(pair), max(pair)) for pair in pairs})
        for page in batches(each_once, PAGE) if types is not None else ():
            yield from self._rows(query, pairs=[list(pair) for pair in page], **values)

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

    def _rows(self, query: str, **parameters: Any) -> list[list[Any]]:
        return [] if self._is_new else self._connection.read(query, parameters)


def _tied(pattern: str, where: str) -> str:
    """In Cypher the ties of a stakeholder, as one list: it arrives sooner than as many rows."""
    return f"[{pattern} WHERE {where} | [{_TIE}]]"


def _all_words(words: Sequence[str], *, begun: bool = False) -> str:
    """A full-text search for names with all these words, or with words that begin so. What it finds is a superset of that.

    The index cuts words after 255 characters, and a search has a limit of clauses; so the longest words are asked for, cut short.
    """
    longest = sorted(set(words), key=len, reverse=True)[:_CLAUSES]
    asked = ("".join(char if char.isalnum() else f"\\{char}" for char in word[:_CUT]) for word in longest if word)
    return " ".join(f"+{word}*" if begun or len(word) >= _CUT else f"+{word}" for word in asked)
