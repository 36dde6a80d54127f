"""Placeholders in Cypher: kinds, forms and types of tie that the schema knows, so that a query need not list them.

MATCH (one:{{kinds actor}})-[tie:{{types body}}]->(other:Stakeholder)
WHERE other.kind IN {{kinds actor}} AND NOT type(tie) IN {{types none FUNDS}}

After `types` stand what a tie `joins` in the schema, in small letters, and types, in capitals: a type means itself and all that are `like`
it. After `kinds` stand roles, `actor` or `context`, or `part` for those that act for the organisation they belong to. After `forms` stands
`collective` or `meeting`. Behind a colon or a bar this becomes what a pattern may hold there, `:Agency|Unit`,
and anywhere else a list of texts, `['agency', 'unit']`. Only names of the schema are put in; values are $parameters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ...graph import BadData, BadQuery, Schema
from ...graph.cypher import label, quoted
from ...graph.cypher.tokens import tokens
from ...graph.cypher.words import OPERATORS, WRITES
from ...graph.saying import said
from ...graph.schema import JOINS, Form, Kind

_WHOLE = re.compile(r"\{\{([^{}\r\n]*)\}\}")
_READABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NOBODY = "nothing"  # no type is in small letters and no label begins with one, so in a pattern it finds nothing
_KINDS: Mapping[str, Callable[[Kind], bool]] = {
    "actor": lambda kind: kind.is_actor,
    "context": lambda kind: not kind.is_actor,
    "part": lambda kind: kind.is_part,
}
_FORMS: Mapping[str, Callable[[Form], bool]] = {
    "collective": lambda form: form.is_collective,
    "meeting": lambda form: form.is_meeting,
}


class Placeholder(NamedTuple):
    """A placeholder as it stands in a query: where, counted from 1, its words, and whether a pattern is around it."""

    start: int
    text: str
    line: int
    column: int
    words: tuple[str, ...]
    is_in_pattern: bool


class Filled(NamedTuple):
    """A query with its placeholders filled in. Lines stay as they are; what stands behind a placeholder in its line is moved."""

    text: str
    changes: tuple[tuple[int, int, int, int], ...]  # of each: line and column as written, its width, and that of what came for it

    def written(self, line: int, column: int) -> tuple[int, int]:
        """Where in the text with placeholders it is that stands at this place now."""
        moved = 0
        for on, start, width, new in self.changes:
            if on == line and column >= start + moved + new:
                moved += new - width
            elif on == line and column >= start + moved:
                return line, start
        return line, column - moved


def filled(text: str, schema: Schema) -> Filled:
    """The query with what the schema has for each placeholder. Raises BadQuery where one is wrong, with its place."""
    pieces, at, changes = list[str](), 0, list[tuple[int, int, int, int]]()
    for one in placeholders(text):
        try:
            new = _pattern(one, schema) if one.is_in_pattern else _list(one, schema)
        except BadData as error:
            raise BadQuery(error.message, query=text, line=one.line, column=one.column, remedy=error.remedy) from error
        pieces += [text[at : one.start], new]
        at = one.start + len(one.text)
        changes.append((one.line, one.column, len(one.text), len(new)))
    return Filled("".join([*pieces, text[at:]]), tuple(changes))


def placeholders(text: str) -> Iterator[Placeholder]:
    """Every placeholder that stands outside texts and comments. Raises BadQuery where one begins and does not end in its line."""
    at = end = 0
    before = ""
    for token in tokens(text):
        start, at = at, at + len(token.text)
        if start < end or token.sort in ("space", "comment"):
            continue
        if token.text == "{" and text.startswith("{{", start):
            found = _WHOLE.match(text, start)
            if not found:
                raise BadQuery(
                    said("a placeholder begins here and does not end"), query=text, line=token.line, column=token.column, remedy=_remedy()
                )
            end = found.end()
            yield Placeholder(start, found[0], token.line, token.column, tuple(found[1].split()), before in (":", "|"))
            before = "}"
        else:
            before = token.text


def _names(one: Placeholder, schema: Schema) -> list[str]:
    """The names in the schema's order."""
    sort, *words = one.words or ("",)
    if sort not in ("types", "kinds", "forms") or not words:
        raise BadData(said("{text} is no placeholder", text=one.text), remedy=_remedy())
    wanted: set[str] = set()
    for word in words:
        if sort == "kinds" and word in _KINDS:
            wanted.update(kind.name for kind in schema.kinds.values() if _KINDS[word](kind))
        elif sort == "forms" and word in _FORMS:
            wanted.update(form.name for form in schema.forms.values() if _FORMS[word](form))
        elif sort == "types" and word in JOINS:
            wanted.update(tie.name for tie in schema.ties.values() if tie.joins == word)
        elif sort == "types" and word.isupper():
            wanted.update(schema.types_like(word))
        else:
            raise BadData(said("'{word}' in {text} is not understood", word=word, text=one.text), remedy=_remedy())
    return [name for name in {"types": schema.ties, "kinds": schema.kinds, "forms": schema.forms}[sort] if name in wanted]


def _remedy() -> str:
    return said(
        "write {types} with {joins} or types of tie, {kinds} with {roles}, or {forms} with {natures}",
        types="{{types …}}", joins=", ".join(JOINS), kinds="{{kinds …}}", roles=", ".join(_KINDS), forms="{{forms …}}",
        natures=" | ".join(_FORMS),
    )  # fmt: skip


def _pattern(one: Placeholder, schema: Schema) -> str:
    if one.words[:1] == ("forms",):
        raise BadData(said("{text} stands in a pattern, and forms are no labels", text=one.text),
                      remedy=said("write node.form IN {forms}", forms="{{forms …}}"))  # fmt: skip
    names = _names(one, schema)
    return "|".join(_name(label(name) if one.words[0] == "kinds" else name) for name in names) or _NOBODY


def _list(one: Placeholder, schema: Schema) -> str:
    texts = (name.replace("\\", "\\\\").replace("'", "\\'") for name in _names(one, schema))
    return "[" + ", ".join(f"'{text}'" for text in texts) + "]"


def _name(name: str) -> str:
    """A label or type as Cypher takes it: bare where every reader of Cypher takes it so, else in backticks."""
    return name if _READABLE.fullmatch(name) and name.upper() not in OPERATORS | WRITES else quoted(name)
