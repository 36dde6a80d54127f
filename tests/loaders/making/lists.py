"""Lists and mappings for tests, put together by code."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from typing import Any

from partnermap.graph import load, read_schema
from partnermap.graph.directory import Directory
from partnermap.graph.drafts import Notice, Problem, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.sheets import COLUMNS
from partnermap.graph.store import Store
from partnermap.graph.stores.embedded import in_memory
from partnermap.loaders.grids import Grid, Line, Span
from partnermap.loaders.making import FileSaid, Made, make
from partnermap.loaders.making.named import column_called
from partnermap.loaders.mapping.model import Mapping, Reading, TableRule, Thing, TieRule, Value

OURS = frozenset(COLUMNS["stakeholders"]) | frozenset(COLUMNS["ties"]) | {"quote"}
WORDS = {"kind", "form", "status", "currency", "type"}
FILE = FileSaid("list.xlsx", "2024-06-02", "abc123")
OPEN: list[Store] = []  # what `network` made
SOURCE = {"id": "list", "title": "A list", "date": "2024-06"}


def grid(*rows: Sequence[str], name: str = "List", spans: Sequence[Span] = (), exact: Lookup[tuple[int, int], str] | None = None) -> Grid:
    """A sheet with these rows, the first of which is row 1; `exact` numbers are by row and position."""
    lines = [
        Line(number, list(row), {at: text for (line, at), text in (exact or {}).items() if line == number})
        for number, row in enumerate(rows, start=1)
        if any(row)
    ]
    return Grid(name, lines, tuple(spans))


def value(text: str | Value, field: str = "") -> Value:
    """A field: a heading, or a constant where it begins with = or the field has words of ours."""
    if isinstance(text, Value):
        return text
    if text.startswith("=") or field in WORDS:
        return Value(constant=text.removeprefix("="))
    return Value(column_called(text))


def by_words(heading: str, values: Lookup[str, str], otherwise: str | None = None) -> Value:
    """A column whose words mean others."""
    return Value(column_called(heading), values=values, otherwise=otherwise)


def thing(called: str, /, **said: Any) -> Thing:
    """A thing as a mapping writes it; what is no field of ours is an attribute."""
    options = {name: said.pop(name) for name in ("split", "either", "has_acronym", "part_of", "is_of_tree") if name in said}
    fields = {name: value(one, name) for name, one in said.items() if name in OURS}
    return Thing(called, fields, {name: value(one) for name, one in said.items() if name not in OURS}, **options)


def tie(source: str, type_: str | Value, target: str, /, **said: Any) -> TieRule:
    """A tie as a mapping writes it."""
    fields = {name: value(one, name) for name, one in said.items() if name in OURS}
    return TieRule(source, value(type_, "type"), target, fields, {name: value(one) for name, one in said.items() if name not in OURS})


def mapping(
    *things: Thing, ties: Sequence[TieRule] = (), read: Reading | None = None, same: Lookup[str, str] | None = None, **more: Any
) -> Mapping:
    """A mapping of one table."""
    source = more.pop("source", SOURCE)
    return Mapping(source, (TableRule(read or Reading(), tuple(things), tuple(ties), **more),), same or {}, file="list.yaml")


def made(said: Mapping, *grids: Grid, store: Store | None = None, file: FileSaid = FILE) -> Made:
    """What the list becomes beside what the store has; nothing is in it where none is given."""
    return make(said, grids, file, Directory(store or network()))


def network(*drafts: Any) -> Store:
    """A store in memory with these in it, open until the test is over."""
    store = in_memory(read_schema())
    OPEN.append(store)
    if drafts:
        load(store, drafts)
    return store


def stakeholders(of: Made) -> list[tuple[str, ...]]:
    """Kind and name of each, and what else is said, as texts."""
    return [(one.kind, one.name, *_said(one.given)) for one in of.reads if isinstance(one, StakeholderDraft)]


def ties(of: Made) -> list[tuple[str, ...]]:
    """The ends by their names, type and locator, and what else is said, as texts."""
    drafts = [one for one in of.reads if isinstance(one, TieDraft)]
    return [(of.names[one.source], one.type, of.names[one.target], one.evidence.locator, *_said(one.given)) for one in drafts]


def sources(of: Made) -> list[Any]:
    """The source."""
    return [one.source for one in of.reads if isinstance(one, SourceDraft)]


def told(of: Made) -> list[str]:
    """All that is told."""
    return [str(one) for one in of.reads if isinstance(one, Notice)]


def problems(of: Made) -> list[str]:
    """All that keeps it from being loaded."""
    return [str(one) for one in of.reads if isinstance(one, Problem)]


def _said(given: Lookup[str, Any]) -> list[str]:
    return [f"{name}={'|'.join(map(str, one)) if isinstance(one, tuple) else one}" for name, one in sorted(given.items())]
