"""A list that comes again: its mapping is found by its headings, and kept once more when it was used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ... import loaders
from ...graph import BadData, UnreadableFile, UnwritableFile, said, today
from ..shared import guard, say
from .files import write_new

if TYPE_CHECKING:
    from ...loaders import Listed, ListMapping


def copied_from_kept(listed: Listed, folder: Path) -> tuple[str, Path] | None:
    """The text of the mapping that was kept in a folder for a list with these headings, and where a copy of it is now, beside the list;
    None where there is none. Raises BadData where the list lacks a column that it names, with the nearest: the copy is to be corrected.
    """
    found = loaders.recognise(listed, folder)
    if not found:
        return None
    file = write_new(found.kept.text, listed.file)
    say(
        said(
            "{list} has the headings of {before}, imported on {day}: its mapping {name} was copied to {file}",
            list=listed.name, before=found.kept.file, day=found.kept.used, name=found.kept.name, file=file,
        )
    )  # fmt: skip
    for missing in found.missing[:-1]:
        say(str(missing))
    if found.missing:
        raise BadData(str(found.missing[-1]))
    return found.kept.text, file


def tell_source(mapping: ListMapping) -> None:
    """Says as what source the list is cited, since its mapping was written for the one before."""
    title = mapping.source.get("title") or mapping.source.get("id", "")
    source = said("{title} of {date}", title=title, date=mapping.source["date"]) if "date" in mapping.source else title
    say(
        said(
            "it is cited as {source}; if it is another list, or of another day, change that in the mapping and import again", source=source
        )
    )


def keep_for_next_time(listed: Listed, mapping: ListMapping, text: str, folder: Path) -> None:
    """Keeps a mapping that was used. That it cannot be kept is told, and takes nothing from the import."""
    try:
        loaders.keep_used(folder, mapping, text, listed, today(), guard())
    except (UnreadableFile, UnwritableFile) as error:
        say(said("the mapping was not kept for the next time: {why}", why=error))
