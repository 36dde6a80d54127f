"""The mapping of a list: the one that is given, the one beside it, the one it had before, or a guess; and the answers put into it."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ... import loaders
from ...graph import Schema, UnreadableFile, language, said
from ...graph.directory import Directory
from ...graph.refusals import BadMapping
from ..shared import say
from .again import copied_from_kept, tell_source
from .files import mappings_beside, name_of, rewrite, write_new

if TYPE_CHECKING:
    from ...loaders import Doubt, Listed, ListMapping


_DATE = "source > date"


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping, the text that says it, and the file where that is. Of one that `is_guessed` just now `doubts` are what is asked of it, by
    the keys that lead there.
    """

    mapping: ListMapping
    text: str
    file: Path
    is_guessed: bool = False
    doubts: Lookup[str, Doubt] = field(default_factory=dict)


def mapping_for(listed: Listed, given: Path | None, directory: Directory, folder: Path) -> Mapped:
    """The mapping that is given, or else beside the list, or else the one in the folder of those that were used for a list with these
    headings, or else one that is guessed; the last two are written beside the list. Raises BadMapping, UnreadableFile, and UnwritableFile.
    """
    if given:
        return _read(loaders.mapping_text(given), given, listed, directory.schema)
    for file in mappings_beside(listed.file):
        mapped = _read(loaders.mapping_text(file), file, listed, directory.schema)
        if listed.file or loaders.fits(listed, mapped.mapping):  # what is piped in has no name that tells one list from another
            say(said("using the mapping {file}", file=file))
            return mapped
    loaders.check_is_list(listed)
    if kept := copied_from_kept(listed, folder):
        mapped = _dated(_read(*kept, listed, directory.schema), listed, directory)
        tell_source(mapped.mapping)
        return mapped
    text, doubts = loaders.guessed(listed, directory, language())
    if not text:
        raise UnreadableFile(said("{file} has no rows that say anything; give a list with some, or a mapping with --map", file=listed.name))
    try:
        loaders.parse_mapping(text, name_of(listed.file), directory.schema, listed)
    except BadMapping as error:  # what is wrong is not written
        guess = said("it cannot be guessed what the columns of {file} mean; write a mapping, and give it with --map", file=listed.name)
        raise UnreadableFile(guess) from error
    file = write_new(text, listed.file)
    say(said("wrote {file}: what its columns were taken for, with a reason on each line; correct it as you like", file=file))
    mapped = _read(text, file, listed, directory.schema)
    return replace(mapped, is_guessed=True, doubts={doubt.path: doubt for doubt in doubts})


def with_values(mapped: Mapped, values: Lookup[str, str | Sequence[str] | None], listed: Listed, schema: Schema) -> Mapped:
    """The mapping with these values where the keys lead, each sure from now on; with None the one that stands there. What
    comes of it was not seen yet, as of one that is guessed."""
    text = mapped.text
    for path, value in values.items():
        text = loaders.settled(text, path, value, mapped.file.name)
    return replace(_rewritten(mapped, text, listed, schema), is_guessed=True)


def with_settings(mapped: Mapped, values: Lookup[str, str], listed: Listed, schema: Schema) -> Mapped:
    """The mapping that says these things too, by the keys that lead to them. What comes of it was not seen yet."""
    text = mapped.text
    for path, value in values.items():
        text = loaders.put(text, path, value, mapped.file.name)
    return replace(_rewritten(mapped, text, listed, schema), is_guessed=True)


def with_names(mapped: Mapped, answers: Lookup[str, str], listed: Listed, schema: Schema) -> Mapped:
    """The mapping that says also whose these names are."""
    return _rewritten(mapped, loaders.with_answers(mapped.text, answers, mapped.file.name), listed, schema)


def _dated(mapped: Mapped, listed: Listed, directory: Directory) -> Mapped:
    """The mapping of a former list with the date of this one, where that stands on it."""
    before = mapped.mapping.source.get("date", "")
    now = loaders.dated(listed, directory)
    if not before or not now or now == before:
        return mapped
    say(said("the list is of {now} and not of {before}, so that is its date in {file}", now=now, before=before, file=mapped.file))
    return _rewritten(mapped, loaders.settled(mapped.text, _DATE, now, mapped.file.name), listed, directory.schema)


def _rewritten(mapped: Mapped, text: str, listed: Listed, schema: Schema) -> Mapped:
    """The same mapping as another text says it, which is written where it is."""
    now = _read(text, mapped.file, listed, schema)
    rewrite(text, mapped.file, *([listed.file] if listed.file else []))
    return replace(now, is_guessed=mapped.is_guessed, doubts=mapped.doubts)


def _read(text: str, file: Path, listed: Listed, schema: Schema) -> Mapped:
    return Mapped(loaders.parse_mapping(text, file.name, schema, listed), text, file)
