"""Whom the names of a command mean, with a line on ids of those who were merged into another since."""

from __future__ import annotations

from collections.abc import Sequence

from ...graph import Reader, Stakeholder, resolve, resolve_two
from ...graph.naming import now_part_of, resolve_several
from ...graph.typed import units
from ...output.printing import say


def resolved(reader: Reader, text: str) -> Stakeholder:
    """The one stakeholder that the text means; stderr says where its id was merged into that one. Raises as `resolve` does."""
    one = resolve(reader, text)
    if line := now_part_of(one, text):
        say(line)
    return one


def resolved_two(reader: Reader, units: Sequence[str]) -> tuple[Stakeholder, Stakeholder]:
    """The two stakeholders that texts mean which stand together; the same is said of both. Raises as `resolve_two` does."""
    both = resolve_two(reader, units)
    for line in dict.fromkeys(now_part_of(one, text) for one in both for text in units):
        if line:
            say(line)
    return both


def resolved_several(reader: Reader, words: Sequence[str]) -> tuple[Stakeholder, ...]:
    """The stakeholders that words of a shell mean, of which several may be one name; the same is said of each. Raises as `resolve_several`
    does.
    """
    parted = units(words)
    found = resolve_several(reader, parted)
    for line in dict.fromkeys(now_part_of(one, text) for one in found for text in parted):
        if line:
            say(line)
    return found
