"""The columns that a rule names, each with the line of the mapping where it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..mapping.model import Column, Matrix, TableRule, Thing, Tree, Value


def needed(rule: TableRule) -> list[Column]:
    """The columns without which the rule cannot be followed, each once, in the order of the mapping."""
    found: list[Column] = []
    for thing in rule.things:
        found += _of_thing(thing)
    for tie in rule.ties:
        found += _of_values([tie.type, *tie.fields.values(), *tie.attributes.values()])
    if rule.tree:
        found += _of_tree(rule.tree)
    if rule.matrix:
        found += _of_matrix(rule.matrix)
    found += [*rule.read.fill_down, *(column_called(text, rule.read.line) for text in rule.read.skip)]
    return list(dict.fromkeys(found))


def column_called(text: str, line: int = 0) -> Column:
    """The column that a text names, in one form or several (`Titre | Title`)."""
    return Column(tuple(part.strip() for part in text.split(" | ")), line)


def _of_thing(thing: Thing) -> Iterator[Column]:
    yield from _of_values([*thing.fields.values(), *thing.attributes.values()])


def _of_values(values: Iterable[Value]) -> Iterator[Column]:
    yield from (column for value in values if value.column for column in (value.column, *value.more))


def _of_tree(tree: Tree) -> Iterator[Column]:
    yield from (column for column in (tree.path, *tree.levels, tree.indent) if column)


def _of_matrix(matrix: Matrix) -> Iterator[Column]:
    yield from _of_values([matrix.rows])
    yield from matrix.columns
    if matrix.cells:
        yield from _of_thing(matrix.cells)
