"""Tables of another shape than a row a thing: organisation charts and matrices."""

from __future__ import annotations

from types import MappingProxyType

from ...graph import said
from .columns import column, columns
from .model import KINDS, MARKS, NO_TIE, Matrix, Thing, Tree, Value
from .notes import Spot
from .things import is_in_brackets, separators
from .values import read_truth, read_value
from .wording import FIELDS, MATRIX, THING, TREE, canonical

_SHAPES = ("path", "levels", "indent")


def read_tree(spot: Spot) -> Tree:
    """An organisation chart."""
    keys = spot.only(TREE)
    shapes = [key for key in _SHAPES if key in keys]
    if len(shapes) != 1 and spot.has_keys:
        spot.fault(said("one of path, levels and indent belongs here; write the columns that show what is part of what"))
    separator = next(iter(separators(keys["separator"])), "") if "separator" in keys else ""
    if shapes == ["path"] and not separator and "separator" not in keys:
        told = said("'{key}' is missing; write a line such as {example}", key="separator", example='separator: " : "')
        spot.fault(told)
    if "separator" in keys and "path" not in keys:
        keys["separator"].fault(said("'{key}' goes with '{other}'; take one out", key="separator", other="path"))
    acronym = keys.get("acronym")
    return Tree(
        path=column(keys["path"]) if "path" in keys else None,
        separator=separator,
        levels=columns(keys["levels"]) if "levels" in keys else (),
        indent=column(keys["indent"]) if "indent" in keys else None,
        has_acronym=_is_in_brackets(acronym) if acronym else False,
        kinds=tuple(filter(None, keys["kinds"].texts())) if "kinds" in keys else KINDS,
        tie=keys["tie"].text() if "tie" in keys else "PART_OF",
        line=spot.line,
    )


def _is_in_brackets(spot: Spot) -> bool:
    """Whether the acronym follows the name in brackets; nothing else may stand here."""
    found = is_in_brackets(spot)
    if not found and (text := spot.text()):
        spot.fault(said("'{text}' may not stand here; write \"(...)\" where the acronym follows the name in brackets", text=text))
    return found


def read_matrix(spot: Spot) -> Matrix | None:
    """A table that has stakeholders as rows and as columns."""
    keys = spot.only(MATRIX)
    if not spot.has_keys:
        return None
    for needed, example in (("rows", "rows: Organization"), ("columns", "columns: [B..F]"), ("tie", "tie: MEMBER_OF")):
        if needed not in keys:
            spot.fault(said("'{key}' is missing; write a line such as {example}", key=needed, example=example))
    if "to" not in keys and "cells" not in keys:
        spot.fault(said("'{key}' is missing; write a line such as {example}", key="to", example="to: collaboration"))
    return Matrix(
        rows=read_value(keys["rows"], "name") if "rows" in keys else Value(),
        columns=columns(keys["columns"]) if "columns" in keys else (),
        tie=keys["tie"].text() if "tie" in keys else "",
        to=keys["to"].text() if "to" in keys else "",
        kind=keys["kind"].text() if "kind" in keys else "agency",
        cells=_cells(keys["cells"]) if "cells" in keys else None,
        is_years="years" in keys and read_truth(keys["years"]),
        role="cell" if "role" in keys and _is_cell(keys["role"]) else "",
        marks=_words(keys.get("marks"), MARKS),
        empty=_words(keys.get("empty"), NO_TIE),
        status=keys["status"].text() if "status" in keys else "",
        line=spot.line,
    )


def _words(spot: Spot | None, by_default: tuple[str, ...]) -> tuple[str, ...]:
    return spot.words() if spot else by_default


def _is_cell(spot: Spot) -> bool:
    text = spot.text()
    is_cell = canonical(text, ("cells",)) == "cells" or text.casefold() in {"cell", "cellule"}
    if text and not is_cell:
        spot.fault(said("'{text}' may not stand here; write 'cell' where what stands in a cell is the role", text=text))
    return is_cell


def _cells(spot: Spot) -> Thing:
    """Those whom a cell names: their kind and how a cell is parted, since their name is what stands there."""
    if spot.is_text:
        kind = read_value(spot, "kind")
        return Thing("cells", MappingProxyType({"kind": kind}), line=spot.line)
    keys = spot.only(tuple(key for key in THING if key not in {"name", "called", "tree", "part of", "attributes"}))
    if "kind" not in keys and spot.has_keys:
        spot.fault(said("'{key}' is missing; write a line such as {example}", key="kind", example="kind: agency"))
    fields = {field: read_value(keys[field], field) for field in FIELDS if field in keys}
    acronym = keys.get("acronym")
    return Thing(
        "cells",
        MappingProxyType(fields),
        split=separators(keys["split"]) if "split" in keys else (),
        either=separators(keys["either"]) if "either" in keys else (),
        has_acronym=_is_in_brackets(acronym) if acronym else False,
        line=spot.line,
    )
