"""What a mapping makes of each column of a table, in a word: to be held against the truth."""

from __future__ import annotations

from collections.abc import Iterator

from partnermap.loaders.grids import Grid
from partnermap.loaders.making.headings import Headings
from partnermap.loaders.mapping.model import Column, Mapping, TableRule, Thing, Value

_BY_TIE = {"LEADS": "lead", "PARTNERS_IN": "partner", "FUNDS": "funder", "HOSTS": "host", "SUPPORTS": "support", "OPERATES": "lead"}
_FORMS = {"agreement": "agreement", "event": "event"}


def uses(rule: TableRule, grid: Grid) -> dict[int, tuple[str, str]]:
    """By position what the column is for, and the key of the mapping that says so."""
    lines = [line for line in grid.lines if line.number in (rule.read.header or ())]
    headings = Headings(grid, lines)
    found: dict[int, tuple[str, str]] = {}
    for column, label, path in _said(rule):
        for at in headings.find(column):
            found.setdefault(at, (label, path))
    return found


def _said(rule: TableRule) -> Iterator[tuple[Column, str, str]]:
    if tree := rule.tree:
        yield from ((column, "path", "tree") for column in (tree.path, *tree.levels, tree.indent) if column)
    if matrix := rule.matrix:
        if matrix.rows.column:
            yield matrix.rows.column, _label_of_kind(matrix.kind), "matrix"
        yield from ((column, "cells", "matrix") for column in matrix.columns)
    for thing in rule.things:
        yield from _of_thing(thing, rule)
    for number, tie in enumerate(rule.ties, start=1):
        for name, value in {"relation": tie.type, **tie.fields}.items():
            if value.column:
                yield value.column, name, f"ties > {number}"
        yield from ((value.column, "kept", f"ties > {number}") for value in tie.attributes.values() if value.column)
    yield from ((column, "out", "") for column in rule.leave_out)


def _of_thing(thing: Thing, rule: TableRule) -> Iterator[tuple[Column, str, str]]:
    path = f"things > {thing.name}"
    for name, value in sorted(thing.fields.items(), key=lambda one: one[0] != "name"):
        if value.column:
            label = _named(thing, rule) if name in ("name", "name_fr") else name
            for column in (value.column, *value.more):
                yield column, label, path if label != name else f"{path} > {name}"
    yield from ((value.column, "kept", f"{path} > {key}") for key, value in thing.attributes.items() if value.column)


def _named(thing: Thing, rule: TableRule) -> str:
    said = thing.fields.get("kind", Value())
    kind = said.constant or said.otherwise or ""
    form = thing.fields.get("form", Value()).constant
    if kind in ("agency", "") or kind == "unit":
        for tie in rule.ties:
            if tie.source == thing.name and tie.type.constant in _BY_TIE:
                return _BY_TIE[tie.type.constant]
        if any(tie.target == thing.name and tie.type.constant == "FUNDS" for tie in rule.ties):
            return "recipient"
        return "unit" if kind == "unit" else "body"
    return _label_of_kind(kind, form)


def _label_of_kind(kind: str, form: str = "") -> str:
    return {"person": "person", "program": "program", "collaboration": _FORMS.get(form, "group"), "unit": "unit"}.get(kind, "body")


def unsure_paths(mapping: Mapping, number: int) -> set[str]:
    """The keys of a table that are not sure, without those that lead to the table; `*` where its headings are not."""
    prefix = f"tables > {number} > " if len(mapping.tables) > 1 else ""
    found = {path.removeprefix(prefix) for path, _ in mapping.unsure if path.startswith(prefix)}
    return found | ({"*"} if "read > header" in found else set())
