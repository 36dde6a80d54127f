"""Counts and sums within other values, which kglite takes alone: they get a WITH of their own before the values that are made of them.

RETURN n.sector, round(avg(x), 1) AS mean    is    WITH n.sector AS group__0, avg(x) AS total__0 RETURN group__0, round(total__0, 1) AS mean
"""

from __future__ import annotations

from ...saying import said
from .. import words
from .projections import Item, Projection, Projections


class Aggregates(Projections):
    """Sets apart the aggregates of a query that has been read."""

    def set_apart(self) -> None:
        apart = [one for one in self.projections if self._set_apart(one)]
        for one in self.rewrites:
            is_apart = any(projection.start <= one.start and one.end <= projection.end for projection in apart)
            if not is_apart and self._aggregates(one.start, one.end):
                self.report(one.start, "aggregate", said("what is counted or summed cannot be used so at once"),
                            said("write WITH … AS n before it and use n"))  # fmt: skip

    def _set_apart(self, projection: Projection) -> bool:
        """Whether this was done, which takes that values with an aggregate have nothing else but what the rows are grouped by."""
        made = [one for one in projection.items if self._is_made_of_some(one)]
        plain = [one for one in projection.items if not self._aggregates(one.start, one.end)]
        groups = [(self._spelled(one.start, one.end), number) for number, one in enumerate(plain)]
        groups.sort(key=lambda group: -len(group[0]))
        places = {one.start: self._grouped(one, groups, projection) for one in made}
        if not made or any(place is None for place in places.values()):
            return False
        totals = list[str]()
        for one in projection.items:
            for start, end in self._aggregates(one.start, one.end):
                self.rewrite(start + 2, end - 1)  # what is around it as well is made of its name
                totals.append(f"{self.rewritten(start, end)} AS total__{len(totals)}")
                self.put_instead(start, end, f"total__{len(totals) - 1}")
            for start, end, number in places.get(one.start) or ():
                self.put_instead(start, end, f"group__{number}")
        given = list[str]()
        for number, one in enumerate(plain):
            self.rewrite(one.start, one.end)
            given.append(f"{self.rewritten(one.start, one.end)} AS group__{number}")
            self.put_instead(one.start, one.end, f"group__{number}{f' AS {self.tokens[one.start].text}' if one.is_name else ''}")
        self.put_in(projection.at, f"WITH {', '.join(given + totals)} ")
        return True

    def _is_made_of_some(self, one: Item) -> bool:
        found = self._aggregates(one.start, one.end)
        return bool(found) and found != [(one.start, one.end)]

    def _aggregates(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where count(…) and its like begin and end among these tokens."""
        found, at = list[tuple[int, int]](), start
        while at < end:
            is_one = self.tokens[at].text.lower() in words.AGGREGATES and self.word(at + 1) == "(" and at + 1 in self.ends
            if self.word(at + 1) == "{" and self.word(at) in ("EXISTS", "COUNT", "COLLECT"):
                at = self.ends.get(at + 1, at)
            elif is_one and self.word(at - 1) != ".":
                found.append((at, self.ends[at + 1] + 1))
                at = self.ends[at + 1]
            at += 1
        return found

    def _grouped(
        self, one: Item, groups: list[tuple[tuple[str, ...], int]], projection: Projection
    ) -> list[tuple[int, int, int]] | None:  # fmt: skip
        """Where in a value what the rows are grouped by stands, and which of it; None where something else stands there."""
        found, at, aggregates = list[tuple[int, int, int]](), one.start, dict(self._aggregates(one.start, one.end))
        while at < one.end:
            is_property = self.word(at - 1) == "."
            same = next(((at + len(text), number) for text, number in groups if self._spelled(at, at + len(text)) == text), None)
            if at in aggregates:
                at = aggregates[at]
            elif same and not is_property:
                found.append((at, *same))
                at = same[0]
            elif self.named(at) in projection.scope and not is_property and self.word(at + 1) not in ("(", ":"):
                return None
            else:
                at += 1
        return found

    def _spelled(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens[start:end])
