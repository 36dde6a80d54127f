"""Mappings as YAML that a planner can read aloud, one key a line. What is read of it is what was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from .lines import Block, Leaf, Lines, Node
from .model import KINDS, MARKS, NO_TIE, Column, Matrix, Reading, TableRule, Thing, TieRule, Tree, Value
from .model import Mapping as Meaning
from .notes import APART
from .plain import comment
from .things import meant, slip_of
from .values import WORD_FIELDS, is_constant
from .wording import FIELDS, MONTHS, SOURCE, THING, TIE, TIE_FIELDS, canonical

_ENGLISH = 0  # which of the ways to write a month it is called in English
_NONE = Leaf("[]", is_bare=True)
_ASKS = re.compile(r"\s+\?$")


def written(mapping: Meaning, comments: Mapping[str, str] | None = None) -> str:
    """The mapping as YAML. `comments` are what to say of a key, by the keys that lead to it (`things > party > kind`, `ties > 1 > since`),
    each in a line; and under an empty name what to say first, which may be several lines.
    """
    told = dict(comments or {})
    tables = [_table(table) for table in mapping.tables]
    parts: Block = {
        "mapping": Leaf("1", is_bare=True),
        "source": {key: Leaf(mapping.source[key]) for key in SOURCE if key in mapping.source},
        **(tables[0] if len(tables) == 1 else {"tables": tables}),
        "same": {name: Leaf(id_) for name, id_ in mapping.same.items()},
    }
    first = [f"# {comment(line)}".rstrip() for line in told.pop("", "").splitlines()]
    unsure = [path for path, _ in mapping.unsure]
    filled = _filled(parts)
    for path in unsure:
        _ask(filled, path.split(APART))
    lines = Lines(told, frozenset(unsure)).block(filled)
    return "".join(f"{line}\n" for line in [*first, *lines])


def _ask(parts: Node, keys: Sequence[str]) -> None:
    """Puts a key where these lead, if nothing stands there yet, so that it is asked."""
    key, *rest = keys
    if isinstance(parts, list):
        if rest and key.isdecimal() and 0 < int(key) <= len(parts):
            _ask(parts[int(key) - 1], rest)
    elif isinstance(parts, dict):
        if rest:
            _ask(parts.setdefault(key, {}), rest)
        else:
            parts.setdefault(key, Leaf(""))


def _filled(parts: Mapping[str, Node]) -> Block:
    """The keys under which something is said."""
    return {key: part for key, part in parts.items() if part or isinstance(part, Leaf)}


def _table(table: TableRule) -> Block:
    names = [thing.name for thing in table.things]
    parts: Block = {
        "read": _reading(table.read),
        "tree": _tree(table.tree) if table.tree else {},
        "matrix": _matrix(table.matrix) if table.matrix else {},
        "things": {thing.name: _thing(thing) for thing in table.things},
        "ties": [_tie(rule, names) for rule in table.ties],
        "leave out": _columns(table.leave_out),
    }
    return _filled(parts)


def _reading(read: Reading) -> Block:
    header = None if read.header is None else tuple(Leaf(str(number), is_bare=True) for number in read.header) or Leaf("none")
    rows = tuple(Leaf(str(number), is_bare=True) for number in read.rows if number)
    parts: dict[str, Node | None] = {
        "sheet": Leaf(read.sheet) if read.sheet else None,
        "header": _one_or_all(header) if isinstance(header, tuple) else header,
        "rows": _one_or_all(rows) if rows else None,
        "skip": {column: _texts(words) for column, words in read.skip.items()},
        "fill down": _columns(read.fill_down),
        "empty": _texts(read.empty),
        "dates": Leaf(f"{read.order} first") if read.order else None,
        "fiscal years": Leaf(MONTHS[str(read.fiscal_month)][_ENGLISH]) if read.fiscal_month else None,
        "numbers": Leaf(f"decimal {read.decimal}") if read.decimal else None,
    }
    return _filled({key: part for key, part in parts.items() if part is not None})


def _one_or_all(leaves: tuple[Leaf, ...]) -> Node:
    return leaves[0] if len(leaves) == 1 else leaves


def _tree(tree: Tree) -> Block:
    parts: dict[str, Node | None] = {
        "path": _heading(tree.path) if tree.path else None,
        "separator": Leaf(tree.separator) if tree.separator else None,
        "levels": _columns(tree.levels),
        "indent": _heading(tree.indent) if tree.indent else None,
        "acronym": Leaf("(...)") if tree.has_acronym else None,
        "kinds": _texts(tree.kinds) if tree.kinds != KINDS else None,
        "tie": Leaf(tree.tie) if tree.tie != "PART_OF" else None,
    }
    return _filled({key: part for key, part in parts.items() if part is not None})


def _matrix(matrix: Matrix) -> Block:
    parts: dict[str, Node | None] = {
        "rows": _value(matrix.rows, "name"),
        "kind": Leaf(matrix.kind),
        "columns": _columns(matrix.columns),
        "tie": Leaf(matrix.tie),
        "to": Leaf(matrix.to) if matrix.to else None,
        "role": Leaf("cell") if matrix.role else None,
        "cells": _thing(matrix.cells) if matrix.cells else None,
        "years": Leaf("yes", is_bare=True) if matrix.is_years else None,
        "marks": (_texts(matrix.marks) or _NONE) if matrix.marks != MARKS else None,
        "empty": (_texts(matrix.empty) or _NONE) if matrix.empty != NO_TIE else None,
        "status": Leaf(matrix.status) if matrix.status else None,
    }
    return _filled({key: part for key, part in parts.items() if part is not None})


def _thing(thing: Thing) -> Node:
    if thing.is_of_tree and not thing.fields and not thing.attributes and not thing.part_of:
        return Leaf("tree")
    parts: dict[str, Node | None] = {
        "tree": Leaf("yes", is_bare=True) if thing.is_of_tree else None,
        **dict(_field(field, thing.fields[field]) for field in FIELDS if field in thing.fields),
        "split": _texts(thing.split),
        "either": _texts(thing.either),
        "acronym": Leaf("(...)") if thing.has_acronym else None,
        "part of": Leaf(thing.part_of) if thing.part_of else None,
        **_attributes(thing.attributes, [name for name in thing.attributes if canonical(name, THING) or slip_of(name, THING)]),
    }
    return _filled({key: part for key, part in parts.items() if part is not None})


def _field(field: str, value: Value) -> tuple[str, Node]:
    """The key and what stands behind it; a name that is the same in all rows is what the thing is `called`."""
    if field == "name" and not value.column:
        return "called", Leaf(value.constant, is_unsure=value.is_unsure)
    return field, _value(value, field)


def _tie(rule: TieRule, things: Sequence[str]) -> Block:
    ours = [name for name in rule.attributes if canonical(name, TIE) or slip_of(name, TIE) or meant(name, things)]
    parts: Block = {
        rule.source: _value(rule.type, "type"),
        "to": Leaf(rule.target),
        **{field: _value(rule.fields[field], field) for field in TIE_FIELDS if field in rule.fields},
        **_attributes(rule.attributes, ours),
    }
    return _filled(parts)


def _attributes(attributes: Mapping[str, Value], apart: Sequence[str]) -> Block:
    """The attributes, those `apart` under a key of their own, since they look like keys of ours."""
    found: Block = {name: _value(value, "") for name, value in attributes.items() if name not in apart}
    return {**found, "attributes": {name: _value(attributes[name], "") for name in apart}}


def _value(value: Value, field: str) -> Node:
    """What fills a field, so that it is read as the column or the constant that it is."""
    if value.column:
        text = " + ".join(map(_text_of, (value.column, *value.more)))
        if not (value.values or value.otherwise is not None or field in WORD_FIELDS or is_constant(text, field) or text.startswith("=")):
            return Leaf(text, is_unsure=value.is_unsure)
        parts: Block = {
            "column": Leaf(text, is_unsure=value.is_unsure),
            "values": {word: Leaf(meaning) for word, meaning in value.values.items()},
            **({} if value.otherwise is None else {"else": Leaf(value.otherwise)}),
        }
        return _filled(parts)
    is_plain = not value.constant or ((field in WORD_FIELDS or is_constant(value.constant, field)) and not value.constant.startswith("="))
    return Leaf(value.constant if is_plain else f"={value.constant}", is_unsure=value.is_unsure)


def _text_of(column: Column) -> str:
    """The column as it is named. A question mark at the end of a heading stands close to it, since one apart says that it is not sure."""
    return _ASKS.sub("?", str(column))


def _heading(column: Column) -> Leaf:
    return Leaf(_text_of(column))


def _columns(columns: Iterable[Column]) -> tuple[Leaf, ...]:
    return tuple(map(_heading, columns))


def _texts(texts: Iterable[str]) -> Leaf | tuple[Leaf, ...]:
    """A list of texts; one that stands alone needs no list."""
    leaves = tuple(map(Leaf, texts))
    return leaves[0] if len(leaves) == 1 else leaves
