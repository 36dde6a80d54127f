"""Kinds and types of tie as a user names them, and what is said of a name that is none of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..graph import BadData, Schema, similar


def parse_kinds(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """The kinds of the schema that these are. Raises BadData with the nearest and the known ones."""
    found = {name: name.strip().lower() for name in names}
    for name, kind in found.items():
        if kind not in schema.kinds:
            raise BadData(unknown(name, "no kind of stakeholder", "kinds", tuple(schema.kinds)))
    return frozenset(found.values())


def parse_types(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """The types of tie of the schema that these are. Raises BadData with the nearest and the known ones."""
    found = set()
    for name in names:
        try:
            found.add(schema.check_type(name).name)
        except BadData:
            raise BadData(unknown(name, "no type of tie", "types", tuple(schema.ties))) from None
    return frozenset(found)


def unknown(name: str, what: str, many: str, known: Sequence[str]) -> str:
    """One line on a name that is none of the known ones."""
    near = similar(name.replace("-", "_").replace(" ", "_"), known, limit=1)
    return f"'{name}' is {what}{f'; did you mean {near[0]!r}?' if near else ';'} the {many} are {', '.join(known)}"
