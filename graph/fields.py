"""The fields of the model, each with what stores, files and answers need to know of it.

A field is written once, as a field of a dataclass in `model`: its type says how it is kept, and what else there is to say of it stands
there too (`about`). Tables, properties, columns, records and what loaders read take it from here, by its name.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Literal

Sort = Literal["text", "texts", "pairs", "number", "amount", "evidence"]
"""What its value is: text, several texts, names with texts, a number, an amount that may be absent, or pieces of evidence."""
Written = Literal["as it is", "prose", "date", "kind", "form", "type", "small letters", "capitals"]
"""How its text is written in a cell; prose is where contact details may stand, which must not be kept."""

FIRST_LAYOUT = 1
_SORTS: dict[str, Sort] = {
    "str": "text",
    "tuple[str, ...]": "texts",
    "Attributes": "pairs",
    "float": "number",
    "Decimal | None": "amount",
    "tuple[Evidence, ...]": "evidence",
}
_FIELDS: dict[type, tuple[Field, ...]] = {}
_SHOWN: dict[type, tuple[Field, ...]] = {}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the model: whether it has a column of its own in a sheet, whether a row must fill that in, after which field it is
    shown where that is not the one before it, whether it follows from others, and the first layout of stores that keeps it.
    """

    name: str
    sort: Sort
    written: Written
    default: Any
    is_column: bool
    is_required: bool
    after: str
    is_derived: bool
    layout: int


def about(
    written: Written = "as it is", *, is_column: bool = True, is_required: bool = True, after: str = "", is_derived: bool = False,
    layout: int = FIRST_LAYOUT,
) -> dict[str, object]:  # fmt: skip
    """What there is to say of a field, as its metadata. `is_required` matters where it has no default, which a row may leave out all the
    same; a `layout` is given to a field that is new in that one, and in what an older store holds it is as its default says.
    """
    is_column = is_column and not is_derived
    return {
        "written": written, "is_column": is_column, "is_required": is_required, "after": after, "is_derived": is_derived, "layout": layout,
    }  # fmt: skip


def fields_of(model: type) -> tuple[Field, ...]:
    """The fields of a dataclass of the model, in the order in which it is made from them."""
    if model not in _FIELDS:
        _FIELDS[model] = tuple(_field(one) for one in dataclasses.fields(model))
    return _FIELDS[model]


def fields_as_shown(model: type) -> tuple[Field, ...]:
    """The fields in the order of columns and records: a field with a default may be shown before one that has none."""
    if model not in _SHOWN:
        shown: list[Field] = []
        for field in fields_of(model):
            places = [place for place, one in enumerate(shown, start=1) if one.name == field.after]
            shown.insert(places[0] if places else len(shown), field)
        _SHOWN[model] = tuple(shown)
    return _SHOWN[model]


def names_of_fields(model: type, *sorts: Sort) -> tuple[str, ...]:
    """The names of its fields of these sorts, or of all, as they are shown."""
    return tuple(field.name for field in fields_as_shown(model) if not sorts or field.sort in sorts)


def _field(one: dataclasses.Field[Any]) -> Field:
    said = about() | dict(one.metadata)
    has_default = one.default is not dataclasses.MISSING
    said["is_required"] = said["is_required"] and not has_default
    sort = _SORTS[str(one.type)]
    is_column = said.pop("is_column") and sort != "pairs"  # each of the pairs has a column that bears its name
    return Field(name=one.name, sort=sort, default=one.default if has_default else "", is_column=is_column, **said)  # type: ignore[arg-type]
