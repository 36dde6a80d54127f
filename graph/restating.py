"""What is said again of what is there: nothing that was said before is lost."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from .fields import fields_of
from .gathering import Pieces
from .model import Attributes, Stakeholder, Tie
from .saying import said

_T = TypeVar("_T")

PRESUMED = tuple(field.name for field in fields_of(Tie) if field.default not in ("", None, ()))
"""What a tie is taken to be where nothing is said of it: a row that says nothing leaves what was said before."""


def unnoticed(_: str) -> None:
    """For whoever does not want to be told."""


def restated(old: _T, new: _T, notice: Callable[[str], None]) -> _T:
    """`old` with what `new` gives; a cell that is empty in `new` leaves what was there, and a replaced one is told to `notice`."""
    if old == new:
        return old
    changes: dict[str, object] = {}
    for one in fields_of(type(old)):
        if one.is_derived:
            continue
        was, now = getattr(old, one.name), getattr(new, one.name)
        if one.sort == "pairs":
            now = _united(was, now)
        if now in ("", None, ()) or now == was:
            continue
        changes[one.name] = now
        if was not in ("", None, ()) and one.sort not in ("texts", "pairs", "evidence"):
            id_ = getattr(old, "id", "")
            notice(said("{field} of '{id}' was '{was}' and is now '{now}'", field=one.name, id=id_, was=str(was), now=str(now)))
    return replace(old, **changes) if changes else old  # type: ignore[type-var]


def restated_stakeholder(old: Stakeholder, new: Stakeholder, notice: Callable[[str], None] = unnoticed) -> Stakeholder:
    """`old` with what `new` gives; a name that is another now becomes an alias."""
    aliases = (*old.aliases, old.name, new.name, *new.aliases)
    aliases_fr = (*old.aliases_fr, old.name_fr, *new.aliases_fr)
    former_ids, distinct_from = _once(old.former_ids, new.former_ids), _once(old.distinct_from, new.distinct_from)
    known = replace(
        new, aliases=aliases, aliases_fr=aliases_fr, former_ids=former_ids, distinct_from=distinct_from,
        undecided_with=_once(old.undecided_with, new.undecided_with),
    )  # fmt: skip
    return tidy(restated(old, known, notice))


def restated_particulars(old: Tie, new: Tie, given: Collection[str], notice: Callable[[str], None] = unnoticed) -> Tie:
    """`old` with what `new` gives of the fields in `given`, and its own evidence; what a tie is taken to be, and is not in `given`, is no
    word of `new`.
    """
    unsaid = {name: getattr(old, name) for name in PRESUMED if name not in given}
    return restated(old, replace(new, id=old.id, evidence=old.evidence, **unsaid), notice)


def restated_tie(old: Tie, new: Tie, given: Collection[str]) -> Tie:
    """The same, with the evidence of both."""
    pieces = Pieces(old.evidence)
    for item in new.evidence:
        pieces.add(item)
    return replace(restated_particulars(old, new, given), evidence=pieces.all())


def tidy(one: Stakeholder) -> Stakeholder:
    """The stakeholder with each alias once and none that is one of its names; what is an alias in French stands there alone."""
    if not one.aliases and not one.aliases_fr:
        return one
    named = (one.name, one.name_fr, "")
    aliases_fr = tuple(alias for alias in dict.fromkeys(one.aliases_fr) if alias not in named)
    aliases = tuple(alias for alias in dict.fromkeys(one.aliases) if alias not in (*named, *aliases_fr))
    return one if (aliases, aliases_fr) == (one.aliases, one.aliases_fr) else replace(one, aliases=aliases, aliases_fr=aliases_fr)


def _once(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*old, *new))) if new else old


def _united(old: Attributes, new: Attributes) -> Attributes:
    return tuple({**dict(old), **dict(new)}.items())
