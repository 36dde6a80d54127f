"""What is wrong with rows, and what else is to be said of them: a line a cause, in the order of the files, no more than fit a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..graph import said, said_of
from ..graph.drafts import Notice, Place, Problem

SCREEN = 40
"""How many lines a load says at most."""
_FOR_NOTICES = 8  # of these lines, at least, where there is more to say than fits


@dataclass(slots=True)
class _Cause:
    """One sentence, the first place it is true of, and the rows that it is true of; and how many more fail because these do."""

    first: Problem
    rows: set[Place] = field(default_factory=set)
    following: int = 0

    def __str__(self) -> str:
        if len(self.rows) == 1:
            line = str(self.first)
        else:
            place, why = self._place(), self.first.message
            rows = said_of(len(self.rows), "{n} row", "{n} rows")
            if why.endswith("?"):
                line = said("{rows}: {message} First at {place}", rows=rows, message=why, place=place)
            else:
                line = said("{rows}: {message}; first at {place}", rows=rows, message=why, place=place)
        if not self.following:
            return line
        if self.first.is_whole:
            more = said_of(self.following, "{n} tie needs it", "{n} ties need it")
        elif len(self.rows) == 1:
            more = said_of(self.following, "{n} tie names it", "{n} ties name it")
        else:
            more = said_of(self.following, "{n} tie names them", "{n} ties name them")
        return f"{line} {more}" if line.endswith("?") else f"{line}; {more}"

    def _place(self) -> str:
        if not self.first.column:
            return str(self.first.place)
        return said("{place}, column {column}", place=self.first.place, column=self.first.column)


def lines_of(problems: Sequence[Problem], notices: Sequence[Notice], *, remedy: str = "", at_most: int = SCREEN - 2) -> list[str]:
    """The notices and then the faults, each told once however many rows it is true of, in so many lines at most. Where that is not all,
    the last line of either says how much is not told; `remedy` says where it is. With `at_most` 0 all is told, a line a row."""
    if not at_most:
        return [*map(str, notices), *map(str, problems)]
    remarks, causes = _remarks(notices), _causes(problems)
    room = max(_FOR_NOTICES, at_most - len(causes))
    told = remarks if len(remarks) <= room else [*remarks[: room - 1], _more_notices(len(remarks) - room + 1)]
    room = at_most - len(told)
    if len(causes) <= room:
        return [*told, *map(str, causes)]
    return [*told, *map(str, causes[: room - 1]), _more_causes(causes[room - 1 :], remedy)]


def _more_notices(number: int) -> str:
    return said_of(number, "and {n} more notice, which --verbose shows", "and {n} more notices, which --verbose shows")


def _more_causes(causes: Sequence[_Cause], remedy: str) -> str:
    rows = said_of(len(set().union(*(one.rows for one in causes))), "{n} row", "{n} rows")
    more = said_of(len(causes), "and {n} more fault, in {rows}", "and {n} more faults, in {rows}", rows=rows)
    return f"{more}; {remedy}" if remedy else more


def _causes(problems: Iterable[Problem]) -> list[_Cause]:
    """The faults by what they say, except those that follow from another, which are counted there."""
    causes: dict[object, _Cause] = {}
    first: dict[Place, _Cause] = {}
    following: Counter[Place] = Counter()
    seen = set()
    for one in problems:
        if one.cause:
            if (one.place, one.cause) not in seen:
                seen.add((one.place, one.cause))
                following[one.cause] += 1
            continue
        cause = causes.setdefault((one.place, one.message) if one.is_whole else one.message, _Cause(one))
        cause.rows.add(one.place)
        first.setdefault(one.place, cause)
    for place, number in following.items():
        if place in first:
            first[place].following += number
    return list(causes.values())


def _remarks(notices: Iterable[Notice]) -> list[str]:
    """The notices by what they say."""
    alike: dict[str, list[Notice]] = {}
    for one in notices:
        alike.setdefault(one.message, []).append(one)
    return [
        str(some[0])
        if len(some) == 1
        else said("{n} times: {message}; first at {place}", n=len(some), message=some[0].message, place=some[0].place)
        for some in alike.values()
    ]
