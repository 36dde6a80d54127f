"""The pieces of a part of a cell and the marks between them by turns: what goes on with what, what may be one name, what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from .deciding import Decided
from .marks import kind_of
from .shapes import begins_small, goes_on
from .wholes import LONGEST

WIDE = 4
"""So many pieces may be one of two names on both sides of a slash."""


def without_gaps(parts: Sequence[str]) -> list[str]:
    """Pieces and marks without empty pieces."""
    found: list[str] = []
    for at in range(0, len(parts), 2):
        if parts[at]:
            found += [parts[at - 1], parts[at]] if found else [parts[at]]
    return found


def slashes(parts: Sequence[str]) -> list[int]:
    """Where the slashes are."""
    return [at for at in range(1, len(parts), 2) if "/" in parts[at]]


def sides(parts: Sequence[str], at: int) -> tuple[list[str], list[str]]:
    """The texts that end and that begin at a mark, shortest first."""
    before = ["".join(parts[start:at]) for start in range(at - 1, max(-1, at - 2 * WIDE), -2)]
    behind = ["".join(parts[at + 1 : end]) for end in range(at + 2, min(len(parts) + 1, at + 1 + 2 * WIDE), 2)]
    return before, behind


def glued(parts: Sequence[str], may: Set[str], *, is_small: bool) -> list[str]:
    """Pieces and marks, those that only go on with the one before put to it."""
    found = [parts[0]]
    kinds = [*map(kind_of, parts[1::2])]
    pieces = parts[2::2]
    for at, (mark, piece) in enumerate(zip(parts[1::2], pieces, strict=True)):
        end = kinds.index("&", at) + 1 if "&" in kinds[at:] else 0
        is_listed = end > 0 and all(map(begins_small, pieces[at:end]))
        if piece in may and goes_on(piece, kinds[at], found[-1], is_small=is_small, is_listed=is_listed):
            found[-1] = f"{found[-1]}{mark}{piece}"
        else:
            found += [mark, piece]
    return found


def wholes(parts: Sequence[str], full: Set[str]) -> list[str]:
    """Of pieces that are names themselves: what may be one all the same, two or more that "and" ends. Those that are names by their looks
    too are no part of another."""
    found = []
    for at in range(1, len(parts), 2):
        start = at - 1
        while start >= 0 and parts[start] not in full and at - start < 2 * LONGEST and (start == at - 1 or kind_of(parts[at]) == "&"):
            if parts[at + 1] not in full:
                found.append("".join(parts[start : at + 2]))
            start -= 2
    return found


def spans(parts: Sequence[str], unknown: Set[str], full: Set[str]) -> Iterator[str]:
    """All that may be one name: the whole, and what has a piece in it that nobody knows and none that is a name by its looks too; more than
    two pieces have an "and" among them."""
    yield "".join(parts)
    for start in range(0, len(parts) - 2, 2):
        text = parts[start]
        if text in full:
            continue
        is_unknown, has_and = text in unknown, False
        for end in range(start + 2, min(start + 2 * LONGEST, len(parts)), 2):
            piece = parts[end]
            if piece in full:
                break
            text = f"{text}{parts[end - 1]}{piece}"
            is_unknown = is_unknown or piece in unknown
            has_and = has_and or kind_of(parts[end - 1]) == "&"
            if is_unknown and (has_and or end == start + 2):
                yield text


def texts(one: Decided) -> list[tuple[str, tuple[str, ...]]]:
    """The names that were decided, and with what is in doubt what it would be in parts."""
    found = []
    text, parts, is_open = one.pieces[0], [one.pieces[0]], False
    for mark, piece, state in zip(one.marks, one.pieces[1:], one.states, strict=True):
        if state == "split":
            found.append((text, tuple(parts) if is_open else ()))
            text, parts, is_open = piece, [piece], False
            continue
        text = f"{text}{mark}{piece}"
        if state == "ask":
            parts, is_open = [*parts, piece], True
        else:
            parts[-1] = f"{parts[-1]}{mark}{piece}"
    found.append((text, tuple(parts) if is_open else ()))
    return found


def bounded(one: Decided) -> Iterator[str]:
    """The names of which nothing is in doubt."""
    return (text for text, parts in texts(one) if not parts)
