"""Values of a Cypher query, read for what stands outside the portable subset. Clauses are read in `portable`."""

from __future__ import annotations

import re

from .. import words
from .patterns import GRAPHIC, Patterns, Scope

_COMPARISONS = frozenset({"=", "<>", "<", ">", "<=", ">="})
_END_OF_COMPARISON = frozenset({"AND", "OR", "XOR", ",", "WHEN", "THEN", "ELSE", "END", "AS", "|"})
_LITERALS = ("text", "number", "parameter")


class Values(Patterns):
    """Reads values; queries within them are read by whoever knows clauses."""

    def read_part(self, open_at: int, scope: Scope) -> None:
        raise NotImplementedError

    def read_value(self, start: int, end: int, scope: Scope, *, is_answer: bool = False, reduced: bool = False) -> bool:
        """Reads a value, or several between commas; gives whether a node, a tie or a path may come out of it as a whole. Where it
        `is_answer`, that is a finding, unless what is around it has `reduced` it to something else.
        """
        self._check_operators(start, end)
        is_whole = was_value = False
        at = start
        while at < end:
            token, word, after, found = self.tokens[at], self.word(at), at + 1, False
            is_property = self.word(at - 1) == "." and at > start
            begins_value = token.sort in _LITERALS or (token.named and not is_property and word != "END")
            if was_value and begins_value and word not in words.AFTER_A_VALUE:
                self.stray(at)
            if word == "(" and self.is_chain(at):
                after, was_value = self.read_chain(at, dict(scope)), True
            elif at in self.ends:
                after, found = self._read_bracket(at, scope, was_value=was_value, is_answer=is_answer, reduced=reduced)
                was_value = True
            elif not is_property and self._is_call(at):
                after, found = self._read_function(at, scope, is_answer=is_answer, reduced=reduced)
                was_value = True
            elif token.named and (is_property or word not in words.OPERATORS):
                after, found = self._read_name(at, end, scope, is_property=is_property, is_answer=is_answer and not reduced)
                found, was_value = found and not reduced, True
            else:
                was_value = token.sort in _LITERALS or word == "END"
            is_whole = is_whole or found
            at = max(after, at + 1)
        return is_whole

    def _check_operators(self, start: int, end: int) -> None:
        has_compared, at = False, start
        while at < end:
            word = self.word(at)
            if at in self.ends:
                at = self.end_of_chain(at) if self.is_chain(at) else self.ends[at]  # a tie has < and > of its own
            elif word in _COMPARISONS:
                if has_compared:
                    self.report(at, "chain", "a chain of comparisons is not written in every Cypher", "write a < b AND b < c")
                has_compared = True
            elif word in _END_OF_COMPARISON:
                has_compared = False
            elif word in ("/", "%"):
                self._check_divisor(at, end)
            at += 1

    def _read_name(self, at: int, end: int, scope: Scope, *, is_property: bool, is_answer: bool) -> tuple[int, bool]:
        if is_property:
            self._check_property(at, scope)
            return at + 1, False
        kind = scope.get(self.tokens[at].named, "value")
        is_whole = kind in GRAPHIC and self._is_bare(at)
        if is_whole and is_answer:
            self._report_whole(at, kind)
        is_label_test = kind in GRAPHIC and self.word(at + 1) == ":"
        return (self.read_labels(at + 1, end) if is_label_test else at + 1), is_whole

    def _is_call(self, at: int) -> bool:
        if not self.tokens[at].named or self.word(at + 1) not in ("(", "{") or at + 1 not in self.ends:
            return False
        return self.word(at + 1) == "{" or self.word(at) not in words.OPERATORS

    def _is_bare(self, at: int) -> bool:
        before, following = self.word(at - 1), self.word(at + 1)
        if following == "[" and at + 1 in self.ends:
            following = self.word(self.ends[at + 1] + 1)
        return not (following in (".", "=", "<>", "IS", "IN", ":") or before in ("=", "<>", "IN"))

    def _report_whole(self, at: int, kind: str) -> None:
        what = {"node": "a whole node", "tie": "a whole tie", "path": "a whole path"}.get(kind, "whole nodes or ties")
        name = self.tokens[at].text
        self.report(at, "whole", f"{name} is {what}, which comes back in another form from every engine",
                    "name what you want of it: n.id AS id, type(r) AS type, [n IN nodes(p) | n.id] AS ids")  # fmt: skip

    def _read_bracket(self, at: int, scope: Scope, *, was_value: bool, is_answer: bool, reduced: bool) -> tuple[int, bool]:
        end, word = self.ends[at], self.word(at)
        if not self.enter(at):
            return end + 1, False
        reduced = reduced or self.word(end + 1) == "."
        found = False
        if word == "(":
            found = self.read_value(at + 1, end, scope, is_answer=is_answer, reduced=reduced)
        elif word == "{":
            if was_value:
                self.report(at, "projection", "a map of a node is not the same in every Cypher", "name each: {id: n.id, name: n.name}")
            else:
                found = self.read_map(at, scope, is_answer=is_answer, reduced=reduced)
        elif was_value:
            self._read_subscript(at, scope)
        else:
            self._check_list_sum(at)
            found = self._read_list(at + 1, end, scope, is_answer=is_answer, reduced=reduced)
        return end + 1, found and not reduced

    def read_map(self, at: int, scope: Scope, *, is_answer: bool = False, reduced: bool = False) -> bool:
        found = False
        for first, last in self.split(at + 1, self.ends[at]):
            if self.named(first) and self.word(first + 1) == ":":
                found = self.read_value(first + 2, last, scope, is_answer=is_answer, reduced=reduced) or found
            else:
                self.report(first, "projection", "this is no map of names and values", "write {id: n.id, name: n.name}")
        return found

    def _read_list(self, start: int, end: int, scope: Scope, *, is_answer: bool, reduced: bool) -> bool:
        """A list of values, or one made of another list or of a pattern."""
        scope = dict(scope)
        if self.is_chain(start) or (self.word(start + 1) == "=" and self.is_chain(start + 2)):
            if self.word(start + 1) == "=":
                scope[self.named(start)], start = "path", start + 2
            at = self.read_chain(start, scope)
        elif self.named(start) and self.word(start + 1) == "IN":
            at = min(self.find("WHERE", start, end), self.find("|", start, end))
            self._bind(start, at, scope)
            if at == end or (self.word(at) == "WHERE" and self.find("|", at, end) == end):
                self.read_value(at + 1, end, scope)
                return self.read_value(start + 2, at, scope, is_answer=is_answer, reduced=reduced)
        else:
            return self.read_value(start, end, scope, is_answer=is_answer, reduced=reduced)
        bar = self.find("|", at, end)
        if self.word(at) == "WHERE":
            self.read_value(at + 1, bar, scope)
        return self.read_value(bar + 1, end, scope, is_answer=is_answer, reduced=reduced)

    def _bind(self, at: int, end: int, scope: Scope) -> None:
        """Takes `x IN list` into scope."""
        is_whole = self.read_value(at + 2, end, scope) or scope.get(self.named(at + 2)) in GRAPHIC
        is_count = self.tokens[at + 2].text.lower() == "range" if at + 2 < len(self.tokens) else False
        scope[self.named(at)] = "whole" if is_whole else "number" if is_count else "value"

    def _read_function(self, at: int, scope: Scope, *, is_answer: bool, reduced: bool) -> tuple[int, bool]:
        name, open_at = self.tokens[at].text.lower(), at + 1
        end = self.ends[open_at]
        if not self.enter(open_at):
            return end + 1, False
        if self.word(open_at) == "{":
            if name in ("exists", "count"):
                self.read_part(open_at, scope)
            elif name == "collect":
                self.report(at, "function", "COLLECT { } is not written in every Cypher", "write [(n)-[r]-(m:Stakeholder) | m.id]")
            else:
                self.report(open_at, "projection", "a map of a node is not the same in every Cypher", "name each: {id: n.id, name: n.name}")
            return end + 1, False
        if name not in words.FUNCTIONS:
            self.report(at, "function", f"{self.tokens[at].text}() is not the same in every Cypher",
                        words.INSTEAD.get(name, "write it with the functions that docs/cypher.md lists"))  # fmt: skip
            return end + 1, False
        reduced = reduced or name in words.REDUCING or self.word(end + 1) == "."
        if name in ("shortestpath", "allshortestpaths"):
            self.read_chain(open_at + 1, dict(scope))
            return end + 1, not reduced
        inner, first = dict(scope), open_at + 1
        if name == "reduce":
            comma = self.find(",", first, end)
            self.read_value(first + 2, comma, inner, is_answer=is_answer, reduced=reduced)
            inner[self.named(first)] = "value"
            first = comma + 1
        if name in ("all", "any", "none", "single", "reduce"):
            at = min(self.find("WHERE", first, end), self.find("|", first, end))
            self._bind(first, at, inner)
            self.read_value(at + 1, end, inner)
            return end + 1, False
        if self.word(first) == "DISTINCT":
            first += 1
        found = self.read_value(first, end, inner, is_answer=is_answer, reduced=reduced) if self.word(first) != "*" else False
        return end + 1, found and not reduced

    def _read_subscript(self, at: int, scope: Scope) -> None:
        """A place in a list. By name or parameter it may be a property, and of those the engines have some of their own."""
        is_list = self.tokens[at - 1].text in words.LISTS and self.word(at - 2) == "."
        for n in range(at + 1, self.ends[at]):
            token, name = self.tokens[n], self.named(n)
            is_size = (
                token.text.lower() == "size" or is_list or scope.get(name) == "number" or self.word(n - 1) == "." or self.word(n + 1) == "."
            )
            if token.sort == "text" or (token.sort == "parameter" and not is_list) or (name and not is_size and not self._in_size(n, at)):
                self.report(n, "subscript", f"{self.said(n)} may be the name of a property here", "write n.name; in lists, a number")
        self.read_value(at + 1, self.ends[at], scope)

    def _in_size(self, at: int, start: int) -> bool:
        return any(self.tokens[n].text.lower() == "size" and self.ends.get(n + 1, 0) > at for n in range(start + 1, at))

    def _check_property(self, at: int, scope: Scope) -> None:
        name, following = self.tokens[at].text, self.word(at + 1)
        if following == "(":
            self.report(at, "function", f"{name}() is a function of one server", "leave it out")
        if following == "." and scope.get(self.named(at - 2)) in GRAPHIC:
            self.report(at + 2, "property", f"{name} is a text, and has no parts", f"write substring(n.{name}, 0, 4) for a year")
        if name in words.LISTS and following == "+" and self.word(at + 2) != "[":
            self._check_list_end(at + 1, at + 2)

    def _check_list_end(self, sign: int, other: int) -> None:
        """Whether what is added to a list is certainly one: a list in brackets, or a property that is one."""
        last = other
        while self.word(last + 1) == "." and self.named(last + 2):
            last += 2
        if self.word(other) not in ("[", "]", ")") and self.tokens[min(last, len(self.tokens) - 1)].text not in words.LISTS:
            self.report(sign, "list", "a list and a value that may be null give null in one Cypher and a list in another",
                        "add two lists: n.aliases + [coalesce(n.name_fr, '')]")  # fmt: skip

    def _check_divisor(self, at: int, end: int) -> None:
        """A number that is written out and is not 0, or `CASE WHEN x = 0 THEN null ELSE x END`."""
        token = self.tokens[at + 1] if at + 1 < end else None
        if token and token.sort == "number" and re.search("[1-9]", token.text):
            return
        if self.word(at + 1) == "CASE" and self.word(at + 2) == "WHEN":
            equal, then, stop = (self.find(sign, at + 1, end) for sign in ("=", "ELSE", "END"))
            middle = [one.text.lower() for one in self.tokens[equal:then]]
            value = [one.text for one in self.tokens[at + 3 : equal]]
            if middle == ["=", "0", "then", "null"] and value == [one.text for one in self.tokens[then + 1 : stop]]:
                return
        self.report(at, "division", "a number divided by 0 is Infinity in one Cypher and null in another",
                    "write / CASE WHEN x = 0 THEN null ELSE x END")  # fmt: skip

    def _check_list_sum(self, at: int) -> None:
        """`[a] + x`: where x is null, the engines differ; two lists are safe."""
        end = self.ends[at]
        if self.word(at - 1) == "+" and self.tokens[at - 2].text not in words.LISTS and self.word(at - 2) not in ("]", ")"):
            self._check_list_end(at - 1, at - 2)
        if self.word(end + 1) == "+":
            self._check_list_end(end + 1, end + 2)
