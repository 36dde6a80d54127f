"""What is wanted of a thing: the fields that are to be set, and to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ...fields import fields_of
from ...model import Attributes, Source, Stakeholder, Tie

_T = TypeVar("_T", Source, Stakeholder, Tie)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be so: the values of fields, and of the user's own columns, where an empty one takes it away; and what is put to the
    texts of a field, or taken out of them.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    less: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def with_values(thing: _T, wanted: Wanted) -> _T:
    """The thing with these values and attributes; an empty value is the one that a field has where nothing is said."""
    empty = {one.name: one.default for one in fields_of(type(thing))}
    values = {name: empty[name] if value in ("", None) else value for name, value in wanted.values.items()}
    return replace(thing, **values, attributes=_attributes(thing.attributes, wanted.attributes))


def _attributes(held: Attributes, wanted: Mapping[str, str]) -> Attributes:
    return tuple((name, text) for name, text in {**dict(held), **wanted}.items() if text)
