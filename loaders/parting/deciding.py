"""Where one part of a cell parts at its weak marks: what is known decides, then who stands beside whom, then how the pieces look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from .evidence import COLUMN, NOBODY, Evidence
from .marks import kind_of
from .shapes import begins_anew, begins_small, ends_a_firm, ends_like_a_body, is_full, is_generic, is_others, is_place, is_tail, shape
from .wholes import whole_names

State = Literal["split", "join", "ask"]
_AND = re.compile(r"\s(?:and|et|&)\s", re.IGNORECASE)


class Decided(NamedTuple):
    """The pieces of a part of a cell after what is known as a whole was put together, the marks between them, and what each mark does."""

    pieces: list[str]
    marks: list[str]
    states: list[State]


def decide(parts: Sequence[str], evidence: Evidence, listed: frozenset[str]) -> Decided:
    """What pieces and marks by turns are. A mark that nobody listed parts where that is sure, and is never asked about."""
    pieces, marks, is_sure = whole_names(parts, evidence)
    levels = [evidence.level(piece) or evidence.level_of_whole(piece) for piece in pieces]
    states: list[State] = ["ask"] * len(marks)
    order = sorted(range(len(marks)), key=lambda at: (kind_of(marks[at]) == ",", -at))
    for at in order if is_sure else ():
        states[at] = _state(at, pieces, marks, levels, states, evidence)
        if states[at] == "ask" and marks[at].strip(", ").casefold() not in listed and marks[at].strip() not in listed:
            states[at] = "join"
    _ask_of_long_names(marks, states)
    return Decided(pieces, marks, states)


def _ask_of_long_names(marks: Sequence[str], states: list[State]) -> None:
    """No name is sure that would have "and" in it twice."""
    start = 0
    for at in range(len(states) + 1):
        if at < len(states) and states[at] != "split":
            continue
        words = [place for place in range(start, at) if states[place] == "join" and kind_of(marks[place]) == "&"]
        if len(words) > 1:
            states[start:at] = ["ask"] * (at - start)
        start = at + 1


def _state(
    at: int, pieces: Sequence[str], marks: Sequence[str], levels: Sequence[int], states: Sequence[State], evidence: Evidence
) -> State:
    one, other, kind = pieces[at], pieces[at + 1], kind_of(marks[at])
    if (levels[at] and levels[at + 1]) or is_others(other):
        return "split"
    if beside := evidence.together(one, marks[at], other):
        return beside
    if kind == "/":
        return _slash(marks[at], one, other, levels[at] or levels[at + 1])
    if kind == ",":
        around = (place for place in (at - 1, at + 1) if 0 <= place < len(marks))
        is_all = not any(kind_of(marks[place]) == "&" and states[place] != "split" for place in around)
        if is_all and not (levels[at] or levels[at + 1] or is_full(one)) and evidence.are_bound(one, other):
            return "ask"
        return _comma(at, pieces, marks, levels, states)
    return _conjunction(at, pieces, marks, levels, has_bare=evidence.has_bare)


def _slash(mark: str, one: str, other: str, level: int) -> State:
    if mark != "/":
        return "split"
    if level or (" " in one and " " in other and (is_full(one) or is_full(other))):
        return "split"
    return "ask" if shape(one) == shape(other) == "acronym" else "join"


def _comma(at: int, pieces: Sequence[str], marks: Sequence[str], levels: Sequence[int], states: Sequence[State]) -> State:
    """A comma within a name has an "and" behind it in the same name, but for where the body is and which part of it is meant."""
    one, other = pieces[at], pieces[at + 1]
    if is_tail(other, one) and not (levels[at + 1] and levels[at]):
        return "ask"
    if levels[at + 1]:
        return "split"
    end = _end_of_list(at, marks, levels, states)
    if end is None or is_full(one) or (levels[at] and " " in one.strip() and shape(one) != "bare"):
        return "split"
    before = states[at - 1] if at and kind_of(marks[at - 1]) == "&" else ""
    if before == "join" or _AND.search(one):  # what stands before the comma is the last of a name with "and" in it
        return "split"
    if before == "ask":
        return "ask"
    if levels[at]:
        return "ask"
    if ends_a_firm(pieces[end]) and states[end - 1] == "join" and all(len(piece.split()) == 1 for piece in pieces[at:end]):
        return "join"
    if all(shape(piece) == "bare" for piece in pieces[at + 1 : end]) and states[end - 1] == "join":
        is_all = at == 0 and end == len(pieces) - 1 and not ends_like_a_body(pieces[end])
        return "join" if shape(one) == "bare" or (shape(one) == "open" and is_all) else "ask"
    return "ask"


def _end_of_list(at: int, marks: Sequence[str], levels: Sequence[int], states: Sequence[State]) -> int | None:
    """The piece behind the first "and" after a comma that need not part, if one comes before a known name."""
    for place in range(at + 1, len(marks)):
        if kind_of(marks[place]) == "&":
            return place + 1 if states[place] != "split" else None
        if levels[place + 1]:
            return None
    return None


def _conjunction(at: int, pieces: Sequence[str], marks: Sequence[str], levels: Sequence[int], *, has_bare: bool) -> State:
    one, other = pieces[at], pieces[at + 1]
    first, second = shape(one), shape(other)
    if not levels[at + 1] and begins_small(other):
        return "ask"
    if levels[at]:
        ends_a_list = at > 0 and kind_of(marks[at - 1]) == "," and levels[at - 1] > NOBODY
        if first in ("bare", "open") and second == "bare":
            return "ask"
        is_whole = first in ("acronym", "closed") or (first == "plain" and " " in one)
        if ends_a_list or (is_whole and second != "bare") or (is_full(other) and first != "open" and first != "bare"):
            return "split"
        return "split" if begins_anew(other) and levels[at] > COLUMN else "ask"
    if levels[at + 1]:
        return "split" if second == "acronym" or (first != "bare" and first != "open" and " " in other) or begins_anew(other) else "ask"
    if first in ("acronym", "closed") and is_full(other):
        if not (is_generic(one) and ends_like_a_body(other)):
            return "split"
        return "ask"
    if first == "open" and second in ("acronym", "open"):
        return "split"
    if begins_small(one) and not begins_small(other):
        return "ask"
    if (first == "bare" and ends_like_a_body(other)) or (first == "open" and second == "bare" and not is_place(other)):
        return "ask" if _AND.search(other) or (second == "bare" and _begins_a_list(at, marks)) else "join"
    if (first == second == "bare" and not has_bare) or (ends_a_firm(other) and ends_like_a_body(other)):
        return "join"
    return "join" if len(one.split()) == 1 and ends_a_firm(other) and marks[at].strip() == "&" and first == "plain" else "ask"


def _begins_a_list(at: int, marks: Sequence[str]) -> bool:
    """Whether a comma and then another "and" stand behind a mark."""
    kinds = [*map(kind_of, marks[at + 1 :])]
    return kinds[:1] == [","] and "&" in kinds[1:]
