"""Files of other programs, small and made here, and what a load makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from partnermap import loaders
from partnermap.graph import Schema, Store, Tie, load, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from tests.loaders.books import book_of

SCHEMA = read_schema()


@contextmanager
def loaded(*paths: Path, schema: Schema = SCHEMA, also: Sequence[Path] = ()) -> Iterator[tuple[Store, list[str]]]:
    """A store with what is in these files, loaded together after those of `also`, and what was said."""
    with in_memory(schema) as store:
        if also:
            load(store, loaders.read_all([str(path) for path in also], schema), schema=schema)
        report = load(store, loaders.read_all([str(path) for path in paths], schema), schema=schema)
        yield store, [str(one) for one in report.notices]


def stakeholders(store: Store) -> dict[str, tuple[str, str, str]]:
    """Kind, form and name by id."""
    return {one.id: (one.kind, one.form, one.name) for one in store.stakeholders()}


def ties(store: Store) -> set[tuple[str, str, str, str]]:
    """Source, type, target and role."""
    return {(tie.source, tie.type, tie.target, tie.role) for tie in store.ties()}


def tie(store: Store, source: str, target: str) -> Tie:
    """The one tie between these two."""
    [found] = [one for one in store.ties() if {one.source, one.target} == {source, target}]
    return found


def book(path: Path, **sheets: Sequence[Sequence[object]]) -> Path:
    """The workbook with these sheets, written there."""
    book_of(**sheets).save(path)
    return path


def text(path: Path, content: str) -> Path:
    """The text, written there."""
    path.write_text(content, encoding="utf-8", newline="")
    return path


def as_json(path: Path, data: object) -> Path:
    """The data, written there as JSON."""
    return text(path, json.dumps(data))
