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
from .aggregates import Aggregates
from .edits import Edited, edited
from .patterns import LABEL, Scope
from .tokens import NotPortable

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


class _Clauses(Aggregates):
    """Reads a query clause by clause, and keeps what is in scope."""

    def finish(self) -> None:
        """What is known when all is read."""
        if self.asks_sources:
            self.edits = [edit._replace(text=_WITH_SOURCES) if edit.sort == "label" else edit for edit in self.edits]
        self.set_apart()
        self.rewrite(0, len(self.tokens))
        self.call_columns()

    def read_query(self, start: int, end: int, scope: Scope, *, imports: Scope | None = None, is_called: bool = False) -> Scope:
        """The query from `start` to `end`, with what is in scope before it; gives what it returns. A WITH at the beginning may take more
        into scope from `imports`. It is called where CALL stands before it.
        """
        if start < end and self.word(start) not in words.FIRST:
            self.report(start, "clause", said("a query does not begin with {word}", word=self.quote(start)),
                        said("begin with MATCH, UNWIND, WITH or RETURN"))  # fmt: skip
            return {}
        at, outer, before, is_after_union = start, dict(scope), scope, False
        while at < end:
            clause, stop = self.word(at), self._end_of_clause(at + 1, end)
            if at == start or is_after_union:
                scope = before = dict(imports if imports is not None and clause == "WITH" else outer)
            if clause in ("WITH", "RETURN"):
                is_answer = clause == "RETURN" and (start, outer) == (0, {})
                before, scope = scope, self.read_projection(at + 1, stop, scope, is_answer=is_answer)
                if clause == "RETURN" and is_called and self.word(stop) == "ORDER":
                    self._return_apart(at, stop, end, scope)
            elif clause == "ORDER":
                self.read_order(at + 1, stop, {**before, **scope}, scope)
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
            self._leave_out_return(open_at - 1, start, end)
            return
        where = self._end_of_clause(start, end)
        if self.read_patterns(start, where, inner):
            self.stray(start)
        if where < end and self.word(where) != "WHERE":
            self.stray(where)
        self.read_value(where + 1, end, inner)

    def read_collect(self, at: int, scope: Scope) -> None:
        """COLLECT { MATCH (n)--(m) WHERE … RETURN m.id } is the list [(n)--(m) WHERE … | m.id], which kglite knows."""
        start, end, inner = at + 2, self.ends[at + 1], dict(scope)
        where = self._end_of_clause(start + 1, end)
        back = where if self.word(where) == "RETURN" else self._end_of_clause(where + 1, end)
        items = self.split(back + 1, end)
        is_one = self.word(start) == "MATCH" and self.split(start + 1, where) == [(start + 1, where)] and self.is_chain(start + 1)
        is_plain = self.word(where) in ("WHERE", "RETURN") and self.word(back) == "RETURN" and self._end_of_clause(back + 1, end) == end
        if not (is_one and is_plain and len(items) == 1) or self.word(back + 1) == "DISTINCT":
            self.report(at, "function", said("COLLECT {braces} is not written in every Cypher", braces="{ }"),
                        said("write [(n)-[r]-(m:Stakeholder) | m.id]"))  # fmt: skip
            return
        self.read_patterns(start + 1, where, inner)
        if self.word(where) == "WHERE":
            self.read_value(where + 1, back, inner)
        self.put_for(at, start + 1, "[")
        self.put_for(back, back + 1, "|")
        has_name = end - back > 3 and self.word(end - 2) == "AS"
        self.read_value(back + 1, end - 2 if has_name else end, inner)
        self.put_for(end - 2 if has_name else end, end + 1, "]")

    def _return_apart(self, at: int, order: int, end: int, returned: Scope) -> None:
        """kglite loses what a called query returns in an order with a limit, and not what it orders before it returns."""
        stop = order
        while self.word(stop) in ("ORDER", "SKIP", "LIMIT"):
            stop = self._end_of_clause(stop + 1, end)
        self.put_for(at, at + 1, "WITH")
        self.put_behind(stop - 1, f" RETURN {', '.join(quoted(name) for name in returned)}")

    def _leave_out_return(self, name_at: int, start: int, end: int) -> None:
        """In EXISTS and COUNT, kglite wants no RETURN; where it says nothing that counts, it can go."""
        at, clauses = start, list[int]()
        while at < end:
            clauses.append(at)
            at = self._end_of_clause(at + 1, end)
        if self.word(clauses[-1]) != "RETURN":
            return
        inner = {token.text.lower() for token in self.tokens[clauses[-1] : end]}
        has_more = any(self.word(one) not in ("MATCH", "WHERE", "OPTIONAL") for one in clauses[:-1])
        if has_more or inner & words.AGGREGATES or ("distinct" in inner and self.tokens[name_at].text.lower() == "count"):
            self.report(clauses[-1], "part", said("RETURN in EXISTS or COUNT is not written in every Cypher"),
                        said("write OPTIONAL MATCH before it, and WITH n, count(DISTINCT m) AS ties"))  # fmt: skip
        else:
            self.put_for(clauses[-1], end, "")

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
        returned = self.read_query(start + 1, self.ends[start], inner, imports=imports, is_called=True) if self.enter(start) else {}
        scope.update(returned)
        if self.ends[start] + 1 < end:
            self.stray(self.ends[start] + 1)
