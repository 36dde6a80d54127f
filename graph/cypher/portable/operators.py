"""Operators of a Cypher query that the engines see differently: comparisons in a chain, division by 0, and sums of lists."""

from __future__ import annotations

import re

from ...saying import said
from .. import words
from .patterns import Patterns
from .tokens import Rewrite

_COMPARISONS = frozenset({"=", "<>", "<", ">", "<=", ">="})
_END_OF_COMPARISON = frozenset(
    {"AND", "OR", "XOR", ",", "WHEN", "THEN", "ELSE", "END", "AS", "|", "ASC", "DESC", "ASCENDING", "DESCENDING"}
)


class Operators(Patterns):
    """Reads the operators of a value, which stand in no bracket; what is in brackets is read by whoever knows values."""

    def check_operators(self, start: int, end: int) -> None:
        compared, negated, at = -1, False, start
        while at < end:
            word = self.word(at)
            if at in self.ends:
                at = self.end_of_chain(at) if self.is_chain(at) else self.ends[at]  # a tie has < and > of its own
            elif word in _COMPARISONS:
                if compared >= 0:
                    self._unchain(compared, at, negated=negated)
                compared = at
            elif word in _END_OF_COMPARISON:
                compared, negated = -1, False
            elif word == "NOT":
                negated = True
            elif word in ("/", "%"):
                self._check_divisor(at, end)
            at += 1

    def _unchain(self, before: int, at: int, *, negated: bool) -> None:
        """`a < b < c` is `a < b AND b < c`, which kglite knows."""
        if negated:
            self.report(at, "chain", said("a chain of comparisons is not written in every Cypher"), said("write a < b AND b < c"))
        elif at > before + 1:
            self.rewrites.append(Rewrite(before + 1, at, before + 1, at, lambda value: f"{value} AND {value}"))

    def check_list_end(self, sign: int, other: int) -> None:
        """Whether what is added to a list is certainly one: a list in brackets, or a property that is one."""
        last = other
        while self.word(last + 1) == "." and self.named(last + 2):
            last += 2
        if self.word(other) not in ("[", "]", ")") and self.tokens[min(last, len(self.tokens) - 1)].text not in words.LISTS:
            self.report(sign, "list", said("a list and a value that may be null give null in one Cypher and a list in another"),
                        said("add two lists: n.aliases + [coalesce(n.name_fr, '')]"))  # fmt: skip

    def check_list_sum(self, at: int) -> None:
        """`[a] + x`: where x is null, the engines differ; two lists are safe."""
        end = self.ends[at]
        if self.word(at - 1) == "+" and self.tokens[at - 2].text not in words.LISTS and self.word(at - 2) not in ("]", ")"):
            self.check_list_end(at - 1, at - 2)
        if self.word(end + 1) == "+":
            self.check_list_end(end + 1, end + 2)

    def _check_divisor(self, at: int, end: int) -> None:
        """A number that is written out and is not 0, or `CASE WHEN x = 0 THEN null ELSE x END`, or what can be watched while it runs: where
        it is 0, kglite is made to stop.
        """
        token = self.tokens[at + 1] if at + 1 < end else None
        if token and token.sort == "number" and re.search("[1-9]", token.text):
            return
        if self.word(at + 1) == "CASE" and self.word(at + 2) == "WHEN":
            equal, then, stop = (self.find(sign, at + 1, end) for sign in ("=", "ELSE", "END"))
            middle = [one.text.lower() for one in self.tokens[equal:then]]
            value = [one.text for one in self.tokens[at + 3 : equal]]
            if middle == ["=", "0", "then", "null"] and value == [one.text for one in self.tokens[then + 1 : stop]]:
                return
        stop = self._end_of_divisor(at + 1, end)
        if stop == at + 1 or self.word(stop) == "^":
            self.report(at, "division", said("a number divided by 0 is an error in one Cypher and null in another"),
                        said("write WITH … AS n before it and divide by n"))  # fmt: skip
            return
        self.rewrites.append(Rewrite(at + 1, stop, at + 1, stop, _watched))

    def _end_of_divisor(self, at: int, end: int) -> int:
        """Behind a name, a call, a parameter or a bracket, with the properties and places that follow it; `at` where there is none."""
        token = self.tokens[at] if at < end else None
        if token is None or not (token.sort == "parameter" or token.named or self.word(at) == "("):
            return at
        if self.word(at) in words.OPERATORS:
            return at
        at = self.ends[at] + 1 if at in self.ends else at + 1
        while at < end:
            if self.word(at) == "." and at + 1 < end and self.named(at + 1):
                at += 2
            elif self.word(at) in ("(", "[") and at in self.ends:
                at = self.ends[at] + 1
            else:
                break
        return at


def _watched(divisor: str) -> str:
    """The divisor, which stops kglite where it is 0: a range has no such step. It may be tried in any row, so elsewhere it must be one."""
    step = f"toInteger(ceil(abs(coalesce({divisor}, 1))))"
    return f"CASE WHEN ({divisor}) = 0 THEN range(1, 2, {step})[0] ELSE ({divisor}) END"
