"""Names of several pieces: which pieces of a part of a cell are one name as a whole, since the store or the column knows it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .evidence import STORE, Evidence

LONGEST = 8
"""How many pieces a name has at most."""
_UNKNOWN = 1000.0


def whole_names(parts: Sequence[str], evidence: Evidence) -> tuple[list[str], list[str], bool]:
    """Pieces and marks by turns, with those pieces as one that are a name together, so that as few as can be are unknown, and then as few
    as can be: the pieces, the marks, and whether there is one way alone."""
    wholes = _wholes_in(parts, evidence)
    if not wholes:
        return [*parts[::2]], [*parts[1::2]], True
    if merged := _merged(parts, wholes):
        return merged
    number = (len(parts) + 1) // 2
    best: list[tuple[float, int, int]] = [(0.0, 0, 1)]  # the cost up to here, where its last piece begins, in how many ways
    for end in range(1, number + 1):
        last = 1.0 if evidence.level(parts[2 * end - 2]) else _UNKNOWN
        ways = [(best[end - 1][0] + last, end - 1, best[end - 1][2])]
        ways += [(best[start][0] + cost, start, best[start][2]) for start, cost in wholes.get(end, ())]
        least = min(ways)[0]
        cheapest = [way for way in ways if way[0] == least]
        best.append((least, cheapest[0][1], sum(way[2] for way in cheapest)))
    cuts = [number]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    cuts.reverse()
    pieces = ["".join(parts[2 * one : 2 * two - 1]) for one, two in pairwise(cuts)]
    return pieces, [parts[2 * cut - 1] for cut in cuts[1:-1]], best[number][2] == 1


def _merged(parts: Sequence[str], wholes: dict[int, list[tuple[int, float]]]) -> tuple[list[str], list[str], bool] | None:
    """The same where it needs no search: each name is one of the store, and no two have a piece in common."""
    pieces: list[str] = []
    marks: list[str] = []
    done = 0
    for end in sorted(wholes):
        (start, cost), *others = wholes[end]
        if others or cost > 1 or start < done:
            return None
        pieces += [*parts[2 * done : 2 * start : 2], "".join(parts[2 * start : 2 * end - 1])]
        marks += parts[2 * done + 1 : 2 * start : 2]
        marks += parts[2 * end - 1 : 2 * end]
        done = end
    return [*pieces, *parts[2 * done :: 2]], [*marks, *parts[2 * done + 1 :: 2]], True


def interleaved(pieces: Sequence[str], marks: Sequence[str]) -> list[str]:
    """The pieces and the marks between them by turns."""
    found = [*pieces, *marks]
    found[::2], found[1::2] = pieces, marks
    return found


def _wholes_in(parts: Sequence[str], evidence: Evidence) -> dict[int, list[tuple[int, float]]]:
    """Where known names of several pieces end, where they begin, and what they cost: those that the store knows as little as a piece."""
    found: dict[int, list[tuple[int, float]]] = {}
    beginnings = evidence.beginnings
    for start in range(0, len(parts) - 2, 2):
        text = parts[start]
        for end in range(start + 2, min(start + 2 * LONGEST, len(parts)), 2):
            if text not in beginnings:
                break
            text = f"{text}{parts[end - 1]}{parts[end]}"
            if level := evidence.level_of_whole(text):
                size = (end - start) // 2 + 1
                found.setdefault(end // 2 + 1, []).append((start // 2, 1.0 if level == STORE else size + 0.5))
    return found
