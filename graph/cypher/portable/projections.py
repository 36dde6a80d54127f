"""WITH, RETURN and ORDER BY of a Cypher query: what is in scope after them, what the columns are called, and by what they are ordered."""

from __future__ import annotations

from typing import NamedTuple

from ...saying import said
from .. import words
from ..properties import quoted
from .patterns import Scope
from .values import Values


class Item(NamedTuple):
    """The tokens of a value of WITH or RETURN, and whether it is nothing but a name."""

    start: int
    end: int
    is_name: bool


class Projection(NamedTuple):
    """A WITH or RETURN: where it stands, where its values begin and end, its values, and what was in scope before it."""

    at: int
    start: int
    end: int
    items: tuple[Item, ...]
    scope: Scope


class Projections(Values):
    """Reads what a query gives on or gives back."""

    def __init__(self, query: str) -> None:
        super().__init__(query)
        self.projections: list[Projection] = []
        self._has_union = self.find("UNION", 0, len(self.tokens)) < len(self.tokens)
        self.columns: list[str] = []
        self._values: dict[str, tuple[int, int]] = {}  # of the last WITH or RETURN: the tokens of each value and its name, by its words
        self._called: dict[int, int] = {}  # the last tokens of values that are to be given names, by their first

    def read_projection(self, start: int, end: int, scope: Scope, *, is_answer: bool) -> Scope:
        """What is in scope after WITH or RETURN; every value gets a name there."""
        new: Scope = {}
        at, items, before = start - 1, list[Item](), dict(scope)
        if self.word(start) == "DISTINCT":
            start += 1
        names, self._values = list[str](), dict[str, tuple[int, int]]()
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
            items.append(Item(first, value_end, self._is_name(first, last)))
            name = self.named(last - 1) if has_alias else self._column(first, last)
            self._values[self._words(first, value_end)] = (first, last)
            if has_alias or self._is_name(first, last):
                new[name] = kind
            elif first < last:
                value = self.source(first, last)[:60]
                self.report(first, "alias", said("{value} has no name", value=value), said("write {value} AS …", value=value))
            names.append(name)
        if len(items) == len(names):  # and there is no * among them
            self.projections.append(Projection(at, start, end, tuple(items), before))
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

    def read_order(self, start: int, end: int, scope: Scope, projected: Scope) -> None:
        self.read_value(start + 1, end, scope, is_sorted=True)
        for first, last in self.split(start + 1, end):
            direction = self.word(last - 1) in ("ASC", "ASCENDING", "DESC", "DESCENDING")
            value = self._words(first, last - direction)
            hidden = [at for at in range(first, last) if self._is_hidden(at, scope, projected)]
            for at in hidden:
                self.report(at, "order", said("{name} is a column here, and has no properties", name=self.named(at)),
                            said("give the column of {name} another name", name=self.named(at)))  # fmt: skip
            if value in self._values and not hidden and not self._is_name(first, last - direction):
                self._order_by_name(first, last - direction, self._values[value])
                continue
            for at in range(first, last):
                name = self.named(at)
                if name.lower() in words.AGGREGATES and self.word(at + 1) == "(":
                    self.report(at, "order", said("{name}() cannot be ordered by in every place", name=name),
                                said("give it a name with AS and order by that"))  # fmt: skip

    def _order_by_name(self, start: int, end: int, value: tuple[int, int]) -> None:
        """A value that WITH or RETURN has already is ordered by its name there, which it is given where it has none."""
        first, last = value
        self.drop_edits(start, end)
        if self.word(last - 2) == "AS" and last - first > 2:
            self.put_for(start, end, self.tokens[last - 1].text)
        elif self._has_union:
            self.report(start, "order", said("what has no name cannot be ordered by beside UNION"),
                        said("give it a name with AS and order by that"))  # fmt: skip
        else:
            self._called[first] = last - 1
            self.put_for(start, end, f"column__{first}")

    def call_columns(self) -> None:
        """Names the values by whose names something is ordered."""
        for first, last in self._called.items():
            self.put_behind(last, f" AS column__{first}")

    def _is_hidden(self, at: int, scope: Scope, projected: Scope) -> bool:
        """Whether a property is asked here of a name that means a column now."""
        name = self.named(at)
        is_asked = self.word(at + 1) == "." and self.word(at - 1) != "."
        return is_asked and projected.get(name) == "value" and scope.get(name) == "value"

    def _words(self, start: int, end: int) -> str:
        """These tokens with one space between them."""
        return " ".join(token.text for token in self.tokens[start:end])
