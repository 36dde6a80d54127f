"""People of one name, who are one person as far as a list tells: where that one belongs to several bodies, they may be two."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ...graph import Schema, said_of
from ...graph.drafts import Notice, TieDraft


def may_be_several(ties: Sequence[TieDraft], people: Collection[str], names: Mapping[str, str], schema: Schema) -> list[Notice]:
    """What is said of people (ids) who belong to several bodies at no different times: once, with the first of them."""
    bodies: dict[str, dict[str, TieDraft]] = {}
    for tie in ties:
        if tie.source in people and tie.type in schema.belonging and not tie.given.get("since") and not tie.given.get("until"):
            bodies.setdefault(tie.source, {}).setdefault(tie.target, tie)
    several = {id_: list(held.values()) for id_, held in bodies.items() if len(held) > 1}
    if not several:
        return []
    id_, (first, second, *_) = next(iter(several.items()))
    message = said_of(
        len(several),
        "'{name}' is one person here, of {one} in row {row} and of {other} in this one; if these are two, write after the name what tells "
        "them apart, as in '{name} ({other})'",
        "'{name}' is one person here, of {one} in row {row} and of {other} in this one, and so are {n} people in all of several bodies; if "
        "these are others of the same name, write after the name what tells them apart, as in '{name} ({other})'",
        name=names[id_], one=names[first.target], other=names[second.target], row=str(first.place.line),
    )  # fmt: skip
    return [Notice(second.place, message)]
