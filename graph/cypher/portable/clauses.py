"""Whether a Cypher query means the same on Neo4j and without a server; if not, where, why, and what to write instead.

The portable subset is what was compared on both (docs/cypher.md). Clauses are read here, values in `portable_values`, patterns in
`portable_patterns`. What is wrong by Cypher's own grammar is left to whoever runs the query. In doubt a query is refused: a refusal can
be corrected, a wrong answer is not noticed.
"""

from __future__ import annotations

from .. import words
from .patterns import Scope
from .tokens import NotPortable
from .values import Values

__all__ = ["NotPortable", "columns", "portability"]


def portability(query: str) -> list[NotPortable]:
    """What stands outside the portable subset, in order of place; nothing where the query may be asked of both."""
    return sorted(set(_read(query).findings))


def columns(query: str) -> list[str]:
    """The names that Neo4j gives to the columns: each alias, or the text of the value as it was written."""
    return _read(query).columns


def _read(query: str) -> _Clauses:
    reading = _Clauses(query)
    if not reading.is_broken:
        reading.read_query(0, len(reading.tokens), {})
    return reading


class _Clauses(Values):
    """Reads a query clause by clause, and keeps what is in scope."""

    def __init__(self, query: str) -> None:
        super().__init__(query)
        self.columns: list[str] = []

    def read_query(self, start: int, end: int, scope: Scope, *, imports: Scope | None = None) -> Scope:
        """The query from `start` to `end`, with what is in scope before it; gives what it returns. A WITH at the beginning may take more
        into scope from `imports`.
        """
        if start < end and self.word(start) not in words.FIRST:
            self.report(start, "clause", f"a query does not begin with {self.said(start)}", "begin with MATCH, UNWIND, WITH or RETURN")
            return {}
        at, outer, before, is_after_union = start, dict(scope), scope, False
        while at < end:
            clause, stop = self.word(at), self._end_of_clause(at + 1, end)
            if at == start or is_after_union:
                scope = before = dict(imports if imports is not None and clause == "WITH" else outer)
            if clause in ("WITH", "RETURN"):
                is_answer = clause == "RETURN" and (start, outer) == (0, {})
                before, scope = scope, self._read_projection(at + 1, stop, scope, is_answer=is_answer)
            elif clause == "ORDER":
                self._read_order(at + 1, stop, {**before, **scope}, scope)
            else:
                self._read_clause(at, stop, scope)
            at, is_after_union = stop, clause == "UNION"
        return scope

    def _read_clause(self, at: int, end: int, scope: Scope) -> None:
        """A clause that leaves in scope what is there, and may add to it."""
        clause, body = self.word(at), at + 1
        if clause == "MATCH":
            self.read_patterns(body, end, scope)
        elif clause == "OPTIONAL":
            if self.word(body) != "MATCH":
                self.report(at, "clause", "OPTIONAL stands alone", "write OPTIONAL MATCH")
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
        self.read_patterns(start, where, inner)
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

    def _read_projection(self, start: int, end: int, scope: Scope, *, is_answer: bool) -> Scope:
        """What is in scope after WITH or RETURN; every value gets a name there."""
        new: Scope = {}
        if self.word(start) == "DISTINCT":
            start += 1
        names = []
        for first, last in self.split(start, end):
            if self.word(first) == "*":
                self.report(first, "star", "* takes whatever is there", "name each column")
                continue
            has_alias = last - first > 2 and self.word(last - 2) == "AS"
            value_end = last - 2 if has_alias else last
            is_name = value_end - first == 1 and self.named(first) != "" and self.tokens[first].word not in ("TRUE", "FALSE", "NULL")
            is_whole = self.read_value(first, value_end, scope, is_answer=is_answer)
            kind = scope.get(self.named(first), "value") if is_name else "whole" if is_whole else "value"
            if has_alias:
                new[self.named(last - 1)] = kind
                names.append(self.named(last - 1))
            else:
                if is_name:
                    new[self.named(first)] = kind
                elif first < last:
                    self.report(first, "alias", f"{self.source(first, last)} has no name", f"write {self.source(first, last)} AS …")
                names.append(self.named(first) if is_name else self.source(first, last))
        if is_answer and not self.columns:
            self.columns = names
        return new

    def _read_order(self, start: int, end: int, scope: Scope, projected: Scope) -> None:
        self.read_value(start + 1, end, scope, is_answer=True)
        for at in range(start + 1, end):
            name = self.named(at)
            if self.word(at + 1) == "." and self.word(at - 1) != "." and projected.get(name) == "value" and scope.get(name) == "value":
                self.report(at, "order", f"{name} is a column here, and has no properties", f"give the column of {name} another name")
            if name.lower() in words.AGGREGATES and self.word(at + 1) == "(":
                self.report(at, "order", f"{name}() cannot be ordered by in every place", "give it a name with AS and order by that")

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
            self.report(start - 1, "procedure", "CALL asks for a procedure, which is another one on every server",
                        "ask with MATCH; a subquery is written CALL (n) { … }")  # fmt: skip
            return
        returned = self.read_query(start + 1, self.ends[start], inner, imports=imports) if self.enter(start) else {}
        scope.update(returned)
        if self.ends[start] + 1 < end:
            self.stray(self.ends[start] + 1)
