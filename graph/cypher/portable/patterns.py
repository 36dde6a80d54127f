"""Patterns of a Cypher query, read for what stands outside the portable subset and for what they bring into scope.

A scope says of each name what it is: a node, a tie, a path, something that holds one of these (`whole`), a whole number that counts
(`number`), or any other value.
"""

from __future__ import annotations

from .tokens import Words

Scope = dict[str, str]
GRAPHIC = frozenset({"node", "tie", "path", "whole"})


class Patterns(Words):
    """Reads patterns; the values in them are read by whoever knows values."""

    def read_map(self, at: int, scope: Scope, *, is_answer: bool = False, reduced: bool = False) -> bool:
        raise NotImplementedError

    def read_patterns(self, start: int, end: int, scope: Scope) -> None:
        """The patterns of a MATCH; what they name comes into scope."""
        for first, last in self.split(start, end):
            at, path = first, ""
            if self.word(at + 1) == "=":
                path, at = self.named(at), at + 2
            if self.named(at).lower() in ("shortestpath", "allshortestpaths") and at + 1 in self.ends:
                self.read_chain(at + 2, scope)
                at = self.ends[at + 1] + 1
            elif self.word(at) == "(":
                at = self.read_chain(at, scope)
            if path:
                scope[path] = "path"
            if at < last:
                self.stray(at)

    def is_chain(self, at: int) -> bool:
        """Whether the bracket is a node with a tie beside it."""
        if self.word(at) != "(" or at not in self.ends:
            return False
        following = "".join(self.word(self.ends[at] + n) or "?" for n in range(1, 5))
        return following.startswith(("-[", "<-[", "--(", "-->(", "<--("))

    def end_of_chain(self, at: int) -> int:
        """The last place of a chain, without reading it."""
        while True:
            end = self.ends[at]
            at = end + 1
            while self.word(at) in ("-", "<", ">") or (self.word(at) == "[" and at in self.ends):
                at = self.ends.get(at, at) + 1
            if at == end + 1 or self.word(at) != "(" or at not in self.ends:
                return end

    def read_chain(self, at: int, scope: Scope) -> int:
        """A node, and as long as there are more, a tie and a node; gives the place behind it."""
        new = dict(scope)
        at = self._read_node(at, scope, new)
        while self.word(at) == "-" or (self.word(at) == "<" and self.word(at + 1) == "-"):
            while self.word(at) in ("-", "<", ">"):
                at += 1
            if self.word(at) == "[" and at in self.ends:
                at = self._read_tie(at, scope, new)
                while self.word(at) in ("-", ">"):
                    at += 1
            at = self._read_node(at, scope, new)
        scope.update(new)
        return at

    def _read_node(self, at: int, scope: Scope, new: Scope) -> int:
        if self.word(at) != "(" or at not in self.ends or self.word(at + 1) == "(":
            self.report(at, "pattern", "this pattern is not written in every Cypher", "write (a:Agency)-[tie:LEADS*1..3]->(b:Program)")
            return len(self.tokens) if at not in self.ends else self.ends[at] + 1
        first, end = at + 1, self.ends[at]
        name = self.named(first)
        first += bool(name)
        if self.word(first) == ":":
            first = self.read_labels(first, end)
        elif not name or name not in new:
            self.report(
                at, "label", "a node without a label may be anything that is in the database", "write (:Stakeholder) or another label"
            )
        if name:
            new[name] = new.get(name, "node")
        self._read_rest(first, end, scope)
        return end + 1

    def _read_tie(self, at: int, scope: Scope, new: Scope) -> int:
        first, end = at + 1, self.ends[at]
        name = self.named(first)
        first += bool(name)
        if self.word(first) == ":":
            first = self.read_labels(first, end)
        kind = "tie"
        if self.word(first) == "*":
            kind, star = "whole", first
            first += 1
            while first < end and (self.tokens[first].sort == "number" or self.word(first) == ".."):
                first += 1
            if self.tokens[first - 1].sort != "number":
                self.report(star, "hops", "without a server a walk of any length stops at ten steps", "write how many at most: *1..10")
        if name:
            new[name] = kind
        self._read_rest(first, end, scope)
        return end + 1

    def read_labels(self, at: int, end: int) -> int:
        start = at
        while at < end and (self.named(at) or self.word(at) in (":", "|")) and self.word(at) != "WHERE":
            at += 1
        if any(self.word(n) == ":" and self.word(n - 1) == "|" for n in range(start, at)):
            self.report(start, "labels", "a colon after | is the writing of older versions", "write :LEADS|OPERATES")
        return at

    def _read_rest(self, at: int, end: int, scope: Scope) -> None:
        """What comes after labels and types: a map of properties, or nothing."""
        if at >= end:
            return
        if self.word(at) == "{" and self.ends[at] == end - 1:
            self.read_map(at, scope)
        elif self.word(at) == "WHERE":
            self.report(at, "where", "WHERE inside a pattern is not written in every Cypher", "write WHERE after the pattern")
        else:
            self.report(at, "pattern", f"{self.said(at)} in a pattern is not written in every Cypher",
                        "write labels as :A or :A|B, and what must not be in WHERE NOT")  # fmt: skip
