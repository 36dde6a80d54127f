"""Which fields of one thing differ between two sides: what each states, not what follows from the rest of its network.

The order of aliases, of fields of one's own and of pieces of evidence says nothing, and is no difference; neither is where a text is broken
into lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from ...graph import Evidence, Tie
from ...graph.fields import Field, fields_of
from .model import T

NOBODY: Mapping[str, str] = MappingProxyType({})
_NEAR = 1e-5  # how exactly tables keep a number


def differing(
    old: T, new: T, *, ids: Mapping[str, str] = NOBODY, sources: Mapping[str, str] = NOBODY, is_symmetric: bool = False
) -> tuple[str, ...]:  # fmt: skip
    """The names of the fields that differ, but for the id. `ids` and `sources` tell what those of the old side are called on the new
    one.
    """
    if old == new:
        return ()
    found = []
    model: type = type(old)
    for field in stated(model):
        was, is_ = getattr(old, field.name), getattr(new, field.name)
        if was == is_:
            continue
        if field.sort == "evidence":
            if pieces(was, sources) == pieces(is_):
                continue
        elif isinstance(old, Tie) and field.name in ("source", "target"):
            if ids.get(was, was) == is_ or (is_symmetric and isinstance(new, Tie) and _ends(old, ids) == _ends(new)):
                continue
        elif _is_alike(field, was, is_):
            continue
        found.append(field.name)
    return tuple(found)


def pieces(evidence: Iterable[Evidence], sources: Mapping[str, str] = NOBODY, *, without: Collection[str] = ()) -> Counter[tuple[str, ...]]:
    """The pieces of evidence, in whatever order, without the parts `without` (locator, quote)."""
    return Counter(
        (sources.get(one.source, one.source), *("" if part in without else one_line(getattr(one, part)) for part in ("locator", "quote")))
        for one in evidence
    )


@cache
def stated(model: type) -> tuple[Field, ...]:
    """The fields that say what a thing is, but for its id."""
    return tuple(field for field in fields_of(model) if field.name != "id" and not field.is_derived)


def one_line(text: str) -> str:
    """The text with a space wherever it has one or more, or a line ends."""
    return " ".join(text.split())


def _is_alike(field: Field, was: Any, is_: Any) -> bool:
    match field.sort:
        case "text":
            return one_line(was) == one_line(is_)
        case "texts":
            return set(map(one_line, was)) == set(map(one_line, is_))
        case "pairs":
            return {key: one_line(text) for key, text in was} == {key: one_line(text) for key, text in is_}
        case "number":
            return bool(abs(was - is_) < _NEAR)
        case _:
            return bool(was == is_)


def _ends(tie: Tie, ids: Mapping[str, str] = NOBODY) -> set[str]:
    return {ids.get(tie.source, tie.source), ids.get(tie.target, tie.target)}
