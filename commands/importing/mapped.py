"""The mapping of a list: the one that is given, or the one beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ... import loaders
from ...graph import Schema, UnreadableFile, said
from ...graph.directory import Directory
from ..shared import say
from .files import mapping_beside, name_of

if TYPE_CHECKING:
    from ...loaders import Listed, ListMapping


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping, the text that says it, and the file where that is."""

    mapping: ListMapping
    text: str
    file: Path


def mapping_for(listed: Listed, given: Path | None, directory: Directory) -> Mapped:
    """The mapping that is given, or else beside the list. Raises BadMapping, and UnreadableFile."""
    file = given or mapping_beside(listed.file)
    if not file:
        loaders.check_is_others(listed)
        name = name_of(listed.file)
        raise UnreadableFile(
            said("{file} has no mapping yet; write one beside it as {name}, or give it with --map", file=listed.name, name=name)
        )
    if not given:
        say(said("using the mapping {file}", file=file))
    return _read(loaders.mapping_text(file), file, listed, directory.schema)


def _read(text: str, file: Path, listed: Listed, schema: Schema) -> Mapped:
    return Mapped(loaders.parse_mapping(text, file.name, schema, listed), text, file)
