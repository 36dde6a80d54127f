"""What an import asks of a list and its mapping: whose the list is, what its columns mean or seem to mean, and what it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from types import MappingProxyType

from ..graph import Language, Schema, slug
from ..graph.directory import Directory
from .guess import Doubt, date_said, guess
from .guess.titles import bare_name
from .lists import Listed, ListMapping, text_of
from .making import Made, Several, Unclear
from .making import make as make_of
from .mapping import answering, kept, reading
from .mapping.kept import Kept, kept_mapping, kept_mappings
from .mapping.writing import written
from .recognising import fits, keep_used, recognise

__all__ = [
    "Doubt", "Kept", "ListMapping", "Listed", "Made", "Several", "Unclear", "dated", "fits", "forget_mapping", "guessed", "keep_used",
    "kept_mapping", "kept_mappings", "make", "mapping_text", "parse_mapping", "put", "recognise", "settled", "with_answers",
]  # fmt: skip


def mapping_text(path: Path) -> str:
    """The text of a mapping. Raises UnreadableFile."""
    return text_of(path)


def parse_mapping(text: str, name: str, schema: Schema, listed: Listed) -> ListMapping:
    """What a text says of a list; `name` is what messages call it. A source without id and title has those of the name of the list, less
    its date and version. Raises BadMapping with all its mistakes."""
    found = reading.parse_mapping(text, name, schema, headings=listed.tops)
    stem = PurePath(listed.title).stem
    bare = bare_name(stem) or stem
    named = {"id": slug(bare), "title": bare.replace("-", " ")}
    return replace(found, source=MappingProxyType({**named, **found.source}))


def guessed(listed: Listed, directory: Directory, language: Language) -> tuple[str, tuple[Doubt, ...]]:
    """The text of the mapping that a list seems to have, with a reason on each line, and what is not sure of it; nothing where no row of it
    says anything. `language` is that in which its things are called; the directory tells whom names mean.
    """
    found = guess(listed.grids, listed.title, directory, language)
    is_any = any(table.things or table.tree or table.matrix for table in found.mapping.tables)
    return (written(found.mapping, found.comments), found.doubts) if is_any else ("", ())


def dated(listed: Listed, directory: Directory) -> str:
    """The date of a list as it stands on it or in its name, in ISO; empty where none does. Raises BadData where it has no rows."""
    return date_said(listed.grids, listed.title, directory)


def with_answers(text: str, same: Mapping[str, str], name: str) -> str:
    """The text of a mapping, called `name`, that says also whose these names are: ids, or `new`. Raises BadMapping."""
    return answering.with_answers(text, same, name)


def settled(text: str, path: str, value: str | Sequence[str] | None, name: str) -> str:
    """The text of a mapping, called `name`, with a value where the keys of `path` lead, sure from now on; with None what stands there
    stays. Raises BadData.
    """
    return answering.settled(text, path, value, name)


def put(text: str, path: str, value: str, name: str) -> str:
    """The text of a mapping, called `name`, with a value where the keys of `path` lead, whether or not something stands there yet. Raises
    BadData.
    """
    return answering.put(text, path, value, name)


def make(mapping: ListMapping, listed: Listed, directory: Directory) -> Made:
    """What a list becomes by its mapping: drafts, with what is to be asked and told. Raises BadData, in one line, where the list is not as
    the mapping says."""
    return make_of(mapping, listed.grids, listed.said, directory)


def forget_mapping(one: Kept) -> None:
    """Takes a mapping out of those that are kept. Raises UnwritableFile."""
    kept.forget(one)
