"""What is loaded again, merged with what is there: nothing that was loaded is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ..fields import fields_of
from ..model import Attributes, Stakeholder
from ..saying import said

_T = TypeVar("_T")


def merged(old: _T, new: _T, notice: Callable[[str], None]) -> _T:
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


def tidy(one: Stakeholder) -> Stakeholder:
    """The stakeholder with each alias once and none that is one of its names; what is an alias in French stands there alone."""
    named = (one.name, one.name_fr, "")
    aliases_fr = tuple(alias for alias in dict.fromkeys(one.aliases_fr) if alias not in named)
    aliases = tuple(alias for alias in dict.fromkeys(one.aliases) if alias not in (*named, *aliases_fr))
    return one if (aliases, aliases_fr) == (one.aliases, one.aliases_fr) else replace(one, aliases=aliases, aliases_fr=aliases_fr)


def _united(old: Attributes, new: Attributes) -> Attributes:
    return tuple({**dict(old), **dict(new)}.items())
