"""Whether a Cypher query means the same on Neo4j and without a server; if not, where, why, and what to write instead.

The portable subset is what was compared on both (docs/cypher.md). Clauses are read here, values in `portable_values`, patterns in
`portable_patterns`. What is wrong by Cypher's own grammar is left to whoever runs the query. In doubt a query is refused: a refusal can
be corrected, a wrong answer is not noticed.
"""

from __future__ import annotations

from typing import NamedTuple

from ...saying import said
from .. import words
from ..properties import quoted
from .edits import Edited, edited
from .patterns import LABEL, Scope
from .tokens import NotPortable
from .values import Values

__all__ = ["NotPortable", "Reading", "columns", "labelled", "portability", "read"]

_WITH_SOURCES = f"{LABEL}|Source"


class Reading(NamedTuple):
    """What was read in a query: what stands outside the portable subset, in order of place, the names that Neo4j gives to the columns, the
    query in the words of kglite, and what to say of how it was understood."""

    findings: list[NotPortable]
    columns: list[str]
    edited: Edited
    notes: list[str]


def read(query: str) -> Reading:
    """The query as kglite is asked it, with what a user should know of that."""
    reading = _read(query)
    return Reading(sorted(set(reading.findings)), reading.columns, edited(query, reading.edits), list(dict.fromkeys(reading.notes)))


def labelled(query: str) -> Edited:
    """The query in which each node without a label is a Stakeholder, for a server, where the database may hold others. A source is one too
    where the query tests for that label; `(n:%)` is any node.
    """
    return edited(query, [edit for edit in _read(query).edits if edit.sort == "label"])


def portability(query: str) -> list[NotPortable]:
    """What stands outside the portable subset, in order of place; nothing where the query may be asked of both."""
    return read(query).findings


def columns(query: str) -> list[str]:
    """The names that Neo4j gives to the columns: each alias, or the text of the value as it was written."""
    return _read(query).columns


def _read(query: str) -> _Clauses:
    reading = _Clauses(query)
    if not reading.is_broken:
        reading.read_query(0, len(reading.tokens), {})
        reading.finish()
    return reading


class _Clauses(Values):
    """Reads a query clause by clause, and keeps what is in scope."""

    def __init__(self, query: str) -> None:
        super().__init__(query)
        self.columns: list[str] = []
        self._unnamed: set[str] = set()  # values of the last WITH or RETURN that have no name

    def finish(self) -> None:
        """What is known when all is read."""
        if self.asks_sources:
            self.edits = [edit._replace(text=_WITH_SOURCES) if edit.sort == "label" else edit for edit in self.edits]
        spans = [(start, end) for start, end, _ in self.watched]
        for start, end, _ in self.watched:
            if self.has_edits(start, end) or any(start <= first and last <= end and (first, last) != (start, end) for first, last in spans):
                self.report(start, "division", said("a divisor like this cannot be watched, and by 0 the engines differ"),
                            said("write WITH … AS n before it and divide by n"))  # fmt: skip
        self.edits += [self.edit_for(start, end, text) for start, end, text in self.watched]

    def read_query(self, start: int, end: int, scope: Scope, *, imports: Scope | None = None) -> Scope:
        """The query from `start` to `end`, with what is in scope before it; gives what it returns. A WITH at the beginning may take more
        into scope from `imports`.
        """
        if start < end and self.word(start) not in words.FIRST:
            self.report(start, "clause", said("a query does not begin with {word}", word=self.quote(start)),
                        said("begin with MATCH, UNWIND, WITH or RETURN"))  # fmt: skip
            return {}
        at, outer, before, is_after_union = start, dict(scope), scope, False
        named: dict[str, str] = {}
        while at < end:
            clause, stop = self.word(at), self._end_of_clause(at + 1, end)
            if at == start or is_after_union:
                scope = before = dict(imports if imports is not None and clause == "WITH" else outer)
            if clause in ("WITH", "RETURN"):
                is_answer = clause == "RETURN" and (start, outer) == (0, {})
                named = self._names(at + 1, stop)
                before, scope = scope, self._read_projection(at + 1, stop, scope, is_answer=is_answer)
            elif clause == "ORDER":
                self._read_order(at + 1, stop, {**before, **scope}, scope, named)
            else:
                self._read_clause(at, stop, scope)
            at, is_after_union = stop, clause == "UNION"
        return scope

    def _read_clause(self, at: int, end: int, scope: Scope) -> None:
        """A clause that leaves in scope what is there, and may add to it."""
        clause, body = self.word(at), at + 1
        if clause == "MATCH":
            shortest = self.read_patterns(body, end, scope)
            if shortest and self.word(end) == "WHERE":
                self._check_shortest(shortest, end + 1)
        elif clause == "OPTIONAL":
            if self.word(body) != "MATCH":
                self.report(at, "clause", said("OPTIONAL stands alone"), said("write OPTIONAL MATCH"))
        elif clause == "UNWIND":
            self._read_unwind(body, end, scope)
        elif clause == "CALL":
            self._read_call(body, end, scope)
        elif clause == "UNION":
            if body < end and (self.word(body) != "ALL" or body + 1 < end):
                self.stray(body)
        else:  # WHERE, SKIP, LIMIT
            self.read_value(body, end, scope)

    def read_part(self, open_at: int, scope: Scope) -> None:
        """The query, or the patterns and the WHERE alone, in the braces of EXISTS and COUNT."""
        start, end, inner = open_at + 1, self.ends[open_at], dict(scope)
        if self.word(start) in words.FIRST:
            self.read_query(start, end, inner, imports=inner)
            return
        where = self._end_of_clause(start, end)
        if self.read_patterns(start, where, inner):
            self.stray(start)
        if where < end and self.word(where) != "WHERE":
            self.stray(where)
        self.read_value(where + 1, end, inner)

    def _end_of_clause(self, at: int, end: int) -> int:
        """Where the next clause begins."""
        while at < end:
            if at in self.ends:
                at = self.ends[at]
            elif self.word(at) in words.CLAUSES and self._begins_a_clause(at):
                return at
            at += 1
        return end

    def _begins_a_clause(self, at: int) -> bool:
        before = self.word(at - 1)
        if before in (".", ":", "AS"):
            return False
        return not (self.word(at) == "WITH" and before in ("STARTS", "ENDS"))

    def _check_shortest(self, names: set[str], start: int) -> None:
        """Neo4j looks for the shortest path of those that a WHERE lets through, kglite lets through what it found."""
        for at in range(start, self._end_of_clause(start, len(self.tokens))):
            if self.named(at) in names and self.word(at - 1) != ".":
                self.report(at, "shortest", said("a condition on the shortest path decides which one is found, and not without a server"),
                            said("write WITH * before this WHERE to choose among those found"))  # fmt: skip

    def _names(self, start: int, end: int) -> dict[str, str]:
        """The names that WITH or RETURN gives to values, by the words of the value."""
        parts = self.split(start + (self.word(start) == "DISTINCT"), end)
        self._unnamed = {self.words(first, last) for first, last in parts}
        return {self.words(first, last - 2): self.tokens[last - 1].text for first, last in parts if self.word(last - 2) == "AS"}

    def words(self, start: int, end: int) -> str:
        """These tokens with one space between them; keywords in capitals, names as they are."""
        return " ".join(token.text for token in self.tokens[start:end])

    def _read_projection(self, start: int, end: int, scope: Scope, *, is_answer: bool) -> Scope:
        """What is in scope after WITH or RETURN; every value gets a name there."""
        new: Scope = {}
        if self.word(start) == "DISTINCT":
            start += 1
        names = []
        for first, last in self.split(start, end):
            if self.word(first) == "*" and last == first + 1:
                new |= scope
                names += sorted(scope)
                if scope:
                    self.put_for(first, last, ", ".join(quoted(name) for name in sorted(scope)))
                continue
            has_alias = last - first > 2 and self.word(last - 2) == "AS"
            value_end = last - 2 if has_alias else last
            kind = self._read_named(first, value_end, scope)
            name = self.named(last - 1) if has_alias else self._column(first, last)
            if has_alias or self._is_name(first, last):
                new[name] = kind
            elif first < last:
                value = self.source(first, last)[:60]
                self.report(first, "alias", said("{value} has no name", value=value), said("write {value} AS …", value=value))
            names.append(name)
        if is_answer and not self.columns:
            self.columns = names
        return new

    def _read_named(self, start: int, end: int, scope: Scope) -> str:
        """Reads a value of WITH or RETURN; gives what it is in scope."""
        is_whole = self.read_value(start, end, scope)
        if self._is_name(start, end):
            return scope.get(self.named(start), "value")
        if is_whole:
            return "whole"
        is_count = self.tokens[start].text.lower() in ("count", "size", "length") and self.ends.get(start + 1) == end - 1
        return "number" if is_count else "value"

    def _is_name(self, start: int, end: int) -> bool:
        return end - start == 1 and self.named(start) != "" and self.tokens[start].word not in ("TRUE", "FALSE", "NULL")

    def _column(self, start: int, end: int) -> str:
        """What Neo4j calls a column that has no name: a map of a node is called as the node."""
        is_map = self.named(start) and self.word(start + 1) == "{" and self.ends.get(start + 1) == end - 1
        return self.named(start) if self._is_name(start, end) or (is_map and not self.is_part(start)) else self.source(start, end)

    def _read_order(self, start: int, end: int, scope: Scope, projected: Scope, named: dict[str, str]) -> None:
        self.read_value(start + 1, end, scope, is_sorted=True)
        for first, last in self.split(start + 1, end):
            direction = self.word(last - 1) in ("ASC", "ASCENDING", "DESC", "DESCENDING")
            value = self.words(first, last - direction)
            hidden = [at for at in range(first, last) if self._is_hidden(at, scope, projected)]
            for at in hidden:
                self.report(at, "order", said("{name} is a column here, and has no properties", name=self.named(at)),
                            said("give the column of {name} another name", name=self.named(at)))  # fmt: skip
            if value in named and not hidden and not self._is_name(first, last - direction):
                self.put_for(first, last - direction, named[value])
                continue
            for at in range(first, last):
                name = self.named(at)
                if name.lower() in words.AGGREGATES and self.word(at + 1) == "(" and value not in self._unnamed:
                    self.report(at, "order", said("{name}() cannot be ordered by in every place", name=name),
                                said("give it a name with AS and order by that"))  # fmt: skip

    def _is_hidden(self, at: int, scope: Scope, projected: Scope) -> bool:
        """Whether a property is asked here of a name that means a column now."""
        name = self.named(at)
        is_asked = self.word(at + 1) == "." and self.word(at - 1) != "."
        return is_asked and projected.get(name) == "value" and scope.get(name) == "value"

    def _read_unwind(self, start: int, end: int, scope: Scope) -> None:
        if end - start < 3 or self.word(end - 2) != "AS":
            return  # by Cypher's grammar it needs one
        is_whole = self.read_value(start, end - 2, scope)
        is_range = self.tokens[start].text.lower() == "range"
        scope[self.named(end - 1)] = "whole" if is_whole else "number" if is_range else "value"

    def _read_call(self, start: int, end: int, scope: Scope) -> None:
        inner: Scope = {}
        if self.word(start) == "(" and start in self.ends:
            for first, _ in self.split(start + 1, self.ends[start]):
                if self.word(first) == "*":
                    inner = dict(scope)
                else:
                    inner[self.named(first)] = scope.get(self.named(first), "value")
            start = self.ends[start] + 1
            imports = None
        else:
            imports = scope
        if self.word(start) != "{" or start not in self.ends:
            self.report(start - 1, "procedure", said("CALL asks for a procedure, which is another one on every server"),
                        said("ask with MATCH; a subquery is written CALL (n) {braces}", braces="{ … }"))  # fmt: skip
            given = self.find("YIELD", start, end)
            scope.update({self.named(n): "node" for n in range(given + 1, end) if self.named(n)})
            return
        returned = self.read_query(start + 1, self.ends[start], inner, imports=imports) if self.enter(start) else {}
        scope.update(returned)
        if self.ends[start] + 1 < end:
            self.stray(self.ends[start] + 1)
