"""Things field by field, as rows of a file show them, and three states of one mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ..changes import Sort, Thing
from ..fields import fields_of
from ..model import Source, Stakeholder, Tie
from ..names import slug
from ..sheets import COLUMNS, MODELS, source_row, stakeholder_row, tie_rows, without_controls

_T = TypeVar("_T", Source, Stakeholder, Tie)
Flat = dict[str, Any]
"""The values of a thing by field, and each attribute by its name behind a sign that no field has."""
SHEET_OF: Mapping[Sort, str] = {"source": "sources", "stakeholder": "stakeholders", "tie": "ties"}
_ATTRIBUTE = "\0"
_KEPT = ("id", "evidence")


def flat(thing: Thing) -> Flat:
    """The values of a thing, but for its id and its evidence."""
    found = {name: getattr(thing, name) for name in _names(type(thing))}
    return found | {_ATTRIBUTE + name: text for name, text in thing.attributes}


def nothing(sort: Sort) -> Flat:
    """The values of a thing of which nothing is said."""
    return {field.name: field.default for field in fields_of(MODELS[SHEET_OF[sort]]) if field.name in _names(MODELS[SHEET_OF[sort]])}


def with_values(thing: _T, values: Flat) -> _T:
    """The thing with these values instead. Raises BadData where they break a rule."""
    attributes = tuple((key.removeprefix(_ATTRIBUTE), text) for key, text in values.items() if key.startswith(_ATTRIBUTE) and text)
    return replace(thing, attributes=attributes, **{key: value for key, value in values.items() if not key.startswith(_ATTRIBUTE)})


def field_of(key: str) -> str:
    """What the field or the attribute is called."""
    return key.removeprefix(_ATTRIBUTE)


def value_of(key: str) -> Callable[[Thing | None], object]:
    """What tells the value of a thing; None where there is no thing."""
    return lambda thing: flat(thing).get(key, "") if thing else None


def as_cell(key: str, values: Flat) -> str:
    """The value as a cell shows it."""
    value = values.get(key, "")
    if isinstance(value, tuple):
        return "|".join(value)
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def mixed(base: Flat, file: Flat, now: Flat) -> tuple[Flat, list[str]]:
    """What is now, with what was edited: what differs between `base` and `file`. The keys of those that both sides have made another stay
    as they are now, and are the second.
    """
    result, conflicts = dict(now), []
    for key, value in file.items():
        was, is_ = base.get(key, ""), now.get(key, "")
        if value in (was, is_):
            continue
        if is_ == was:
            result[key] = value
        else:
            conflicts.append(key)
    return result, conflicts


def said_by(row: Mapping[str, str], sort: Sort, values: Flat, base: Thing | None, now: Thing | None) -> Flat:
    """What a row says of a thing: `values` are what was read of its cells, and a cell that shows what the thing was says that exactly. What
    the file has no column for is not among it.
    """
    sheet = SHEET_OF[sort]
    shown = _cells(base) if base else {}
    was = flat(base) if base else {}
    names = _names(MODELS[sheet])
    found: Flat = {}
    for name, field in COLUMNS[sheet].items():
        if name in row and name in names:
            is_unedited = name in shown and _is_shown(row[name], shown[name])
            found[name] = was[name] if is_unedited else values.get(name, field.default)
    if "form" in found and found.get("kind") != was.get("kind"):
        found["form"] = values.get("form", "")  # a word for the kind may say the form too
    read = dict(values.get("attributes", ()))
    known = {_column(name): name for thing in (base, now) if thing for name, _ in thing.attributes}
    for column in row:
        if column not in COLUMNS[sheet] and column != "id":
            name = known.get(column, column)
            is_unedited = name in dict(base.attributes if base else ()) and _is_shown(row[column], shown.get(name, ""))
            found[_ATTRIBUTE + name] = was[_ATTRIBUTE + name] if is_unedited else read.get(column, "")
    return found


def is_shown(row: Mapping[str, str], thing: Thing, columns: Iterable[str]) -> bool:
    """Whether these columns of a row show what the thing is."""
    shown = _cells(thing)
    return all(_is_shown(row[column], shown.get(column, "")) for column in columns)


def tidied(text: str) -> str:
    """A text as it comes back from a file."""
    return "\n".join(map(str.strip, without_controls(text).strip().splitlines()))


def _is_shown(cell: str, text: str) -> bool:
    if cell == text:
        return True
    cell, text = tidied(cell), tidied(text)
    return cell == text or ("\n" in text and cell == " ".join(text.splitlines()))


def _cells(thing: Thing) -> dict[str, str]:
    if isinstance(thing, Source):
        return source_row(thing)
    return stakeholder_row(thing) if isinstance(thing, Stakeholder) else next(tie_rows(thing))


def _names(model: type) -> tuple[str, ...]:
    """The fields that are mixed one by one."""
    return tuple(field.name for field in fields_of(model) if field.is_column and field.name not in _KEPT and field.sort != "evidence")


def _column(name: str) -> str:
    """What a load calls the column of an attribute."""
    return slug(name).replace("-", "_")
