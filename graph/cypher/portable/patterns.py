"""Patterns of a Cypher query, read for what stands outside the portable subset and for what they bring into scope.

A scope says of each name what it is: a node, a tie, a path, something that holds one of these (`whole`), a whole number that counts
(`number`), or any other value.
"""

from __future__ import annotations

from ...saying import said
from .tokens import Words

LABEL = ":Stakeholder"
"""What a node without a label is read as: every end of a tie is one."""
MOST_STEPS = 10  # at which kglite ends a walk without a bound
Scope = dict[str, str]
GRAPHIC = frozenset({"node", "tie", "path", "whole"})


class Patterns(Words):
    """Reads patterns; the values in them are read by whoever knows values."""

    def read_map(self, at: int, scope: Scope, *, is_sorted: bool = False, reduced: bool = False) -> bool:
        raise NotImplementedError

    def read_patterns(self, start: int, end: int, scope: Scope) -> set[str]:
        """The patterns of a MATCH; what they name comes into scope. Gives the names of shortest paths."""
        parts, shortest = self.split(start, end), set[str]()
        for first, last in parts:
            at, path = first, ""
            if self.word(at + 1) == "=":
                path, at = self.named(at), at + 2
            if self.is_shortest(at):
                self._match_apart(first, last, start, end)
                before = set(scope)
                self.read_chain(at + 2, scope, is_shortest=True)
                if any(scope[name] != "node" for name in scope.keys() - before):
                    self.report(at, "shortest", said("the tie of a shortest path has no value without a server"),
                                said("name the path: MATCH p = shortestPath((a)-[*..6]-(b)), and write relationships(p)"))  # fmt: skip
                shortest.add(path)
                at = self.ends[at + 1] + 1
            elif self.word(at) == "(":
                at = self.read_chain(at, scope)
            if path:
                scope[path] = "path"
            if at < last:
                self.stray(at)
        return shortest - {""}

    def is_shortest(self, at: int) -> bool:
        return self.named(at).lower() in ("shortestpath", "allshortestpaths") and at + 1 in self.ends

    def _match_apart(self, first: int, last: int, start: int, end: int) -> None:
        """kglite reads a shortest path at the beginning of a MATCH alone, so what stands beside it gets one of its own."""
        if (first, last) == (start, end):
            return
        others = [self.split(start, end)[n] for n, part in enumerate(self.split(start, end)) if part != (first, last)]
        if self.word(start - 2) == "OPTIONAL" or any(self.has_tie(one, other) for one, other in others):
            self.report(first, "shortest", said("a shortest path beside other patterns is found in a MATCH of its own alone"),
                        said("write MATCH before it"))  # fmt: skip
            return
        for comma in (first - 1, last):
            if start < comma < end and self.word(comma) == ",":
                self.put_for(comma, comma + 1, " MATCH")

    def has_tie(self, start: int, end: int) -> bool:
        """Whether a pattern is more than one node."""
        return not (self.word(start) == "(" and self.ends.get(start) == end - 1)

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

    def read_chain(self, at: int, scope: Scope, *, is_shortest: bool = False) -> int:
        """A node, and as long as there are more, a tie and a node; gives the place behind it."""
        new = dict(scope)
        at = self._read_node(at, scope, new)
        while self.word(at) == "-" or (self.word(at) == "<" and self.word(at + 1) == "-"):
            while self.word(at) in ("-", "<", ">"):
                at += 1
            if self.word(at) == "[" and at in self.ends:
                at = self._read_tie(at, scope, new, is_shortest=is_shortest)
                while self.word(at) in ("-", ">"):
                    at += 1
            at = self._read_node(at, scope, new)
        scope.update(new)
        return at

    def _read_node(self, at: int, scope: Scope, new: Scope) -> int:
        if self.word(at) != "(" or at not in self.ends or self.word(at + 1) == "(":
            self.report(at, "pattern", said("this pattern is not written in every Cypher"),
                        said("write (a:Agency)-[tie:LEADS*1..3]->(b:Program)"))  # fmt: skip
            return len(self.tokens) if at not in self.ends else self.ends[at] + 1
        first, end = at + 1, self.ends[at]
        name = self.named(first)
        first += bool(name)
        if self.word(first) == ":":
            first = self.read_labels(first, end)
        elif (not name or name not in new) and (first == end or self.word(first) in ("{", "WHERE")):
            self.put_behind(first - 1, LABEL, "label")
        if name:
            new[name] = new.get(name, "node")
        self._read_rest(first, end, scope)
        return end + 1

    def _read_tie(self, at: int, scope: Scope, new: Scope, *, is_shortest: bool) -> int:
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
            if self.tokens[first - 1].sort != "number" and not is_shortest:
                self._bound(star, first)
        if name:
            new[name] = kind
        self._read_rest(first, end, scope)
        return end + 1

    def _bound(self, star: int, end: int) -> None:
        """Gives a walk of any length the length at which kglite would end it without a word."""
        least = self.tokens[star + 1]
        if least.sort == "number" and (not least.text.isdecimal() or int(least.text) > MOST_STEPS):
            self.report(star, "hops", said("without a server a walk of any length stops at {steps} steps", steps=MOST_STEPS),
                        said("write how many at most: *1..{steps}", steps=MOST_STEPS))  # fmt: skip
            return
        self.put_behind(end - 1, f"{'1..' if end == star + 1 else ''}{MOST_STEPS}")
        self.notes.append(
            said("a walk of any length was followed for {steps} steps at most; write *1..{steps} or how many you want", steps=MOST_STEPS)
        )

    def read_labels(self, at: int, end: int) -> int:
        start = at
        while at < end and (self.named(at) or self.word(at) in (":", "|")) and self.word(at) != "WHERE":
            at += 1
        if any(self.word(n) == ":" and self.word(n - 1) == "|" for n in range(start, at)):
            self.report(start, "labels", said("a colon after | is the writing of older versions"), said("write :LEADS|OPERATES"))
        return at

    def _read_rest(self, at: int, end: int, scope: Scope) -> None:
        """What comes after labels and types: a map of properties, or nothing."""
        if at >= end:
            return
        if self.word(at) == "{" and self.ends[at] == end - 1:
            self.read_map(at, scope)
        elif self.word(at) == "WHERE":
            self.report(at, "where", said("WHERE inside a pattern is not written in every Cypher"), said("write WHERE after the pattern"))
        else:
            self.report(at, "pattern", said("{word} in a pattern is not written in every Cypher", word=self.quote(at)),
                        said("write labels as :A or :A|B, and what must not be in WHERE NOT"))  # fmt: skip
