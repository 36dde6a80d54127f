"""Kinds and types of tie as a user names them, and what is said of a name that is none of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..graph import BadData, Schema, said, similar
from ..graph.listing import quoted


def parse_kinds(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """The kinds of the schema that these are. Raises BadData with the nearest and the known ones."""
    found = {name: name.strip().lower() for name in names}
    for name, kind in found.items():
        if kind not in schema.kinds:
            fault = said("'{name}' is no kind of stakeholder", name=name)
            raise BadData(f"{fault}; {nearest(name, tuple(schema.kinds))}{said('the kinds are {words}', words=', '.join(schema.kinds))}")
    return frozenset(found.values())


def parse_types(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """The types of tie of the schema that these are. Raises BadData with the nearest and the known ones."""
    found = set()
    for name in names:
        try:
            found.add(schema.check_type(name).name)
        except BadData:
            fault = said("'{name}' is no type of tie", name=name)
            types = said("the types are {words}", words=", ".join(schema.ties))
            raise BadData(f"{fault}; {nearest(name, tuple(schema.ties))}{types}") from None
    return frozenset(found)


def nearest(name: str, known: Sequence[str]) -> str:
    """A question for the one that was probably meant and a space, or nothing where none comes near."""
    near = similar(name.replace("-", "_").replace(" ", "_"), known, limit=1)
    return f"{said('did you mean {names}?', names=quoted(near))} " if near else ""
