"""A list that comes again is recognised by its headings, in any order; what is gone of them is told, with what comes nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...graph import name_key, said
from ...graph.names import NEAR
from .columns import parse_column
from .kept import Kept
from .nodes import Entries, Items, Node, Text, read_nodes
from .wording import canonical

_LEAST = 2  # headings that two tables must share to be nearly the same
_JOINED = " > "


class Missing(NamedTuple):
    """A heading that the mapping names and that the list has no more; `nearest` is the one of the list that comes nearest, or empty."""

    heading: str
    nearest: str

    def __str__(self) -> str:
        if self.nearest:
            return said(
                "the list has no column '{heading}' any more; the nearest is '{nearest}': change it in the mapping, or --map another",
                heading=self.heading, nearest=self.nearest,
            )  # fmt: skip
        return said("the list has no column '{heading}' any more: take it out of the mapping, or --map another", heading=self.heading)


class Match(NamedTuple):
    """A mapping that was kept for such a list. `missing` are the headings that it names and the list lacks: without any it can be used as
    it is. `new` are headings that the list did not have."""

    kept: Kept
    missing: tuple[Missing, ...]
    new: tuple[str, ...]
    is_exact: bool


class _Likeness(NamedTuple):
    """How much of a table is there in rows of headings: the share of all headings of both, and those that only one of the two has."""

    share: float
    gone: tuple[str, ...]
    new: tuple[str, ...]


def recognised(rows: Sequence[Sequence[str]], kept: Sequence[Kept]) -> Match | None:
    """The mapping that was kept for a list with these rows, each of which may be the headings of a table of the list; None where there is
    none. One with the very same headings comes first, then the most alike, then the one that was used last.
    """
    matches = [match for one in kept if (match := _match(rows, one))]
    ranked = sorted(matches, key=lambda match: (match[0], match[1].kept.used, match[1].kept.name), reverse=True)
    return ranked[0][1] if ranked else None


def _match(rows: Sequence[Sequence[str]], kept: Kept) -> tuple[float, Match] | None:
    """How well a mapping fits, and what is to be said of that; None where it does not."""
    found = [_likeness(rows, table) for table in kept.headings]
    if not found or not all(found):
        return None
    alike = [one for one in found if one]
    share = min(one.share for one in alike)
    named = _named_in(kept.text)
    missing = tuple(
        Missing(heading, _nearest(heading, one.new))
        for one in alike
        for heading in one.gone
        if name_key(heading) in named or name_key(heading.rpartition(_JOINED)[2]) in named
    )
    new = tuple(heading for one in alike for heading in one.new)
    return share, Match(kept, missing, new, is_exact=share == 1)


def _likeness(rows: Sequence[Sequence[str]], table: Sequence[str]) -> _Likeness | None:
    """The row of headings that is most like those of a table; None where none has most of them."""
    wanted = {name_key(heading): heading for heading in table if name_key(heading)}
    best: _Likeness | None = None
    for row in rows:
        there = {name_key(heading): heading for heading in row if name_key(heading)}
        shared = wanted.keys() & there.keys()
        share = len(shared) / len(wanted.keys() | there.keys()) if wanted else 0
        is_near = len(shared) >= _LEAST and 2 * len(shared) > len(wanted) and 2 * len(shared) > len(there)
        if (share == 1 or is_near) and (not best or share > best.share):
            gone = tuple(heading for key, heading in wanted.items() if key not in shared)
            best = _Likeness(share, gone, tuple(heading for key, heading in there.items() if key not in shared))
    return best


def _nearest(heading: str, others: Sequence[str]) -> str:
    """The heading that comes nearest, by its spelling or by the words that both have; empty where none is near."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(name_key(heading), [name_key(one) for one in others], scorer=fuzz.WRatio, score_cutoff=NEAR)
    return others[found[2]] if found else ""


def _named_in(text: str) -> frozenset[str]:
    """The keys of all that a mapping may name as a column, but for what it leaves out."""
    return frozenset(name_key(form) for one in _texts(read_nodes(text, "")) for form in (one, *parse_column(one).names))


def _texts(node: Node) -> Iterator[str]:
    waiting: list[Node] = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Text):
            yield one.text
        elif isinstance(one, Items):
            waiting += one.items
        elif isinstance(one, Entries):
            for key, below in one.entries:
                yield key.text
                waiting += [] if canonical(key.text, ("leave out",)) else [below]
