"""What is wrong with rows, and what else is to be said of them: a line a cause, in the order of the files, no more than fit a screen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from ..graph import said, said_of
from ..graph.drafts import Notice, Place, Problem

SCREEN = 38
"""How many lines of faults and notices a load says at most; two are left of forty for what became of it."""
_FOR_NOTICES = 8  # of these lines, at least, where there is more to say than fits
_ALIKE = 3  # so many faults that differ only in the words they quote are told each by itself, where not all fit
_BREAKS = re.compile(r"[\r\n\v\f\x85\u2028\u2029]+")  # a heading or a name may have some
_QUOTED = re.compile(r"'[^']*'|«[^»]*»|(?<=\bwrite )\S*\d\S*$|(?<=\bécrire )\S*\d\S*$")  # what stood there, and what to write instead


@dataclass(slots=True)
class _Told:
    """One sentence, the first place it is true of, and all the places; and how many rows fail because these do."""

    message: str
    first: Problem | Notice
    places: set[Place] = field(default_factory=set)
    following: int = 0

    def __str__(self) -> str:
        number = len(self.places)
        if number == 1:
            line = str(self.first)
        elif isinstance(self.first, Notice):
            line = said("{n} times: {message}; first at {place}", n=number, message=self.message, place=self.first.place)
        else:
            rows, place = said_of(number, "{n} row", "{n} rows"), _place(self.first)
            if self.message.endswith("?"):
                line = said("{rows}: {message} First at {place}", rows=rows, message=self.message, place=place)
            else:
                line = said("{rows}: {message}; first at {place}", rows=rows, message=self.message, place=place)
        if not self.following:
            return line
        if isinstance(self.first, Problem) and self.first.is_whole:
            more = said_of(self.following, "{n} tie needs it", "{n} ties need it")
        elif number == 1:
            more = said_of(self.following, "{n} tie names it", "{n} ties name it")
        else:
            more = said_of(self.following, "{n} tie names them", "{n} ties name them")
        return f"{line} {more}" if line.endswith("?") else f"{line}; {more}"


def lines_of(problems: Sequence[Problem], notices: Sequence[Notice], *, remedy: str = "", at_most: int = SCREEN) -> list[str]:
    """The notices and then the faults, each told once however many rows it is true of, in so many lines at most.

    Where they do not fit, those that differ only in the words they quote are told together but for the first few; if that is still too
    much, it is said how much is not told. `remedy` says where all are. With `at_most` 0 all is told, a line a row.
    """
    told = _fitting(_remarks(notices), _causes(problems), remedy, at_most) if at_most else [*map(str, notices), *map(str, problems)]
    return [_BREAKS.sub(" ", line) for line in told]


def _fitting(remarks: list[_Told], causes: list[_Told], remedy: str, at_most: int) -> list[str]:
    if len(remarks) + len(causes) <= at_most:
        return [*map(str, remarks), *map(str, causes)]
    remarks, few = _alike(remarks), _alike(causes)
    room = max(_FOR_NOTICES, at_most - len(few))
    told = _cut(remarks, room)
    if len(remarks) > room:
        more = len(remarks) - len(told)
        told.append(said_of(more, "and {n} more notice, which --verbose shows", "and {n} more notices, which --verbose shows"))
    if few == causes and len(told) + len(causes) <= at_most:
        return [*told, *map(str, causes)]
    room = at_most - len(told)
    shown = _cut(few, room - 1 if len(few) == room and remedy else room)
    if len(shown) < len(few):
        rows = len(set().union(*(one.places for one in few[len(shown) :])))
        more_rows = said_of(rows, "{n} row", "{n} rows")
        last = said_of(len(few) - len(shown), "and {n} more fault, in {rows}", "and {n} more faults, in {rows}", rows=more_rows)
        return [*told, *shown, f"{last}; {remedy}" if remedy else last]
    return [*told, *shown, *([remedy] if remedy else [])]


def _cut(some: Sequence[_Told], room: int) -> list[str]:
    """As many as there is room for, with one line left for what is not told where that is not all."""
    return [str(one) for one in (some if len(some) <= room else some[: room - 1])]


def _causes(problems: Iterable[Problem]) -> list[_Told]:
    """The faults by what they say, except those that follow from another, which are counted there."""
    causes: dict[object, _Told] = {}
    first: dict[Place, _Told] = {}
    following: Counter[Place] = Counter()
    seen = set()
    for one in problems:
        if one.cause:
            if (one.place, one.cause) not in seen:
                seen.add((one.place, one.cause))
                following[one.cause] += 1
            continue
        key = _what(one)
        if not (cause := causes.get(key)):
            cause = causes[key] = _Told(one.message, one)
        cause.places.add(one.place)
        first.setdefault(one.place, cause)
    for place, number in following.items():
        if place in first:
            first[place].following += number
    return list(causes.values())


def _what(one: Problem) -> object:
    """What makes two faults one: the sentence; of a sheet that could not be read also the place, and of cells the column."""
    if one.is_whole:
        return (one.place, one.cell, one.message)
    return (one.column, one.message) if one.cell else one.message


def _remarks(notices: Iterable[Notice]) -> list[_Told]:
    """The notices by what they say."""
    remarks: dict[str, _Told] = {}
    for one in notices:
        remarks.setdefault(one.message, _Told(one.message, one)).places.add(one.place)
    return list(remarks.values())


def _alike(some: Sequence[_Told]) -> list[_Told]:
    """The same with those together that differ only in what they quote, but for the first few of them."""
    number: Counter[str] = Counter()
    together: dict[str, _Told] = {}
    found: list[_Told] = []
    for one in some:
        form = _QUOTED.sub(lambda quoted: f"{quoted[0][0]}…{quoted[0][-1]}" if quoted[0][0] in "'«" else "…", one.message)
        number[form] += 1
        if number[form] <= _ALIKE or form == one.message:
            found.append(one)
        elif held := together.get(form):
            held.places |= one.places
            held.following += one.following
        else:
            together[form] = replace(one, message=form, first=one.first._replace(message=form), places=set(one.places))
            found.append(together[form])
    return found


def _place(problem: Problem) -> str:
    if problem.cell:
        return said("{place}, cell {cell}", place=problem.place, cell=problem.cell)
    if not problem.column:
        return str(problem.place)
    return said("{place}, column {column}", place=problem.place, column=problem.column)
