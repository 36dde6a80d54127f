"""Whether the words of a mapping are those of a schema, and whether its ties may join what they join."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...graph import STATUSES, BadData, Schema, said
from ...graph.listing import write_one_of
from ..words import Meaning, Words
from .model import Mapping, Matrix, TableRule, Thing, TieRule, Tree, Value
from .notes import Notes


def check_words(mapping: Mapping, schema: Schema, notes: Notes) -> None:
    """Notes each kind, form, type and status that the schema does not have, and each tie that may not be."""
    checker = _Checker(schema, notes)
    for table in mapping.tables:
        checker.table(table)


class _Checker:
    def __init__(self, schema: Schema, notes: Notes) -> None:
        self._schema, self._notes = schema, notes
        self._words = Words(schema)

    def table(self, table: TableRule) -> None:
        kinds = {thing.name: self._kinds_of(thing, table.tree) for thing in table.things}
        for rule in table.ties:
            types = self._types(rule.type)
            self._each(rule.fields.get("status"), self._status)
            self._ends(types, kinds.get(rule.source, set()), kinds.get(rule.target, set()), rule)
        if table.tree:
            self._tree(table.tree)
        if table.matrix:
            self._matrix(table.matrix)

    def _kinds_of(self, thing: Thing, tree: Tree | None) -> set[str]:
        """The kinds that a thing may have; none where that is not known."""
        if thing.is_of_tree:
            return {kind for one in (tree.kinds if tree else ()) if (kind := self._quiet_kind(one))}
        value = thing.fields.get("kind")
        found = self._each(value, self._kind)
        for text, line in _constants(thing.fields.get("form")):
            self._form(text, line, found)
        is_open = not value or value.is_unsure or (value.column and value.otherwise is None)
        return set() if is_open else found

    def _tree(self, tree: Tree) -> None:
        kinds = [kind for one in tree.kinds if (kind := self._kind(one, tree.line))]
        tie = self._type(tree.tie, tree.line)
        if tie and kinds:
            for below in kinds[1:] or kinds:
                self._end(tie, below, kinds[0], tree.line)

    def _matrix(self, matrix: Matrix) -> None:
        rows = self._kind(matrix.kind, matrix.line) if matrix.kind else ""
        to = self._kind(matrix.to, matrix.line) if matrix.to else ""
        tie = self._type(matrix.tie, matrix.line) if matrix.tie else None
        if matrix.status:
            self._status(matrix.status, matrix.line)
        if not matrix.cells:
            if tie and rows and to:
                self._end(tie, rows, to, matrix.line)
            return
        kinds = self._kinds_of(matrix.cells, None)
        if tie and rows and kinds and not any(self._may_join(tie, kind, rows) for kind in kinds):
            self._end(tie, min(kinds), rows, matrix.line)

    def _ends(self, types: list[Meaning], sources: set[str], targets: set[str], rule: TieRule) -> None:
        """Notes that no type may join any of these kinds."""
        pairs = [(source, target) for source in sorted(sources) for target in sorted(targets)]
        if types and pairs and not any(self._may_join(type_, *pair) for type_ in types for pair in pairs):
            self._end(types[0], *pairs[0], rule.line)

    def _may_join(self, type_: Meaning, source: str, target: str) -> bool:
        tie = self._schema.ties[type_.name]
        there, back = (target, source) if type_.is_reversed else (source, target)
        return there in tie.sources and back in tie.targets

    def _end(self, type_: Meaning, source: str, target: str, line: int) -> None:
        there, back = (target, source) if type_.is_reversed else (source, target)
        try:
            self._schema.check_ends(type_.name, there, back)
        except BadData as error:
            self._notes.fault(line, str(error))

    def _types(self, value: Value) -> list[Meaning]:
        return [found for text, line in _constants(value) if (found := self._type(text, line))]

    def _each(self, value: Value | None, check: Callable[[str, int], str]) -> set[str]:
        return {found for text, line in _constants(value) if (found := check(text, line))}

    def _kind(self, text: str, line: int) -> str:
        try:
            meaning = self._words.kind(text).value
        except BadData as error:
            self._notes.fault(line, str(error))
            return ""
        return meaning.name if isinstance(meaning, Meaning) else str(meaning)

    def _quiet_kind(self, text: str) -> str:
        try:
            meaning = self._words.kind(text).value
        except BadData:
            return ""
        return meaning.name if isinstance(meaning, Meaning) else str(meaning)

    def _form(self, text: str, line: int, kinds: set[str]) -> None:
        try:
            self._schema.check_form(str(self._words.form(text).value), next(iter(kinds)) if len(kinds) == 1 else "")
        except BadData as error:
            self._notes.fault(line, str(error))

    def _type(self, text: str, line: int) -> Meaning | None:
        try:
            meaning = self._words.type(text).value
        except BadData as error:
            self._notes.fault(line, str(error))
            return None
        return meaning if isinstance(meaning, Meaning) else None

    def _status(self, text: str, line: int) -> str:
        found = str(self._words.status(text).value)
        if found not in STATUSES:
            self._notes.fault(line, str(BadData(said("'{status}' is no status", status=text), remedy=write_one_of(STATUSES))))
        return found


def _constants(value: Value | None) -> Iterator[tuple[str, int]]:
    """The words of ours that a value may give."""
    if not value:
        return
    for text in (value.constant, *value.values.values(), value.otherwise or ""):
        if text:
            yield text, value.line
