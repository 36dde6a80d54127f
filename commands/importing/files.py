"""Where mappings are: beside the list or in the present folder, and how one is written there."""

from __future__ import annotations

from pathlib import Path

from ...graph import said
from ...graph.guard import Guard, Kind
from ...graph.keeping import unwritable, whole
from ..shared import say

ENDING = ".mapping.yaml"
_PASTED = "pasted"
_KIND = Kind(lambda: said("a mapping"), f"list{ENDING}", None)


def name_of(file: Path | None) -> str:
    """What the mapping of a list is called; of one that was piped in, which has no name, `pasted`."""
    return f"{file.stem if file else _PASTED}{ENDING}"


def mapping_beside(file: Path | None) -> Path | None:
    """The mapping that is beside the list or, where none is, in the present folder."""
    places = [file.with_name(name_of(file))] if file else []
    return next((place for place in (*places, Path(name_of(file))) if place.is_file()), None)


def write_new(text: str, file: Path | None) -> Path:
    """Writes a mapping beside its list or, where that cannot be, into the present folder; gives where it is. Raises UnwritableFile, also
    where something is there already.
    """
    beside, here = (file.with_name(name_of(file)) if file else None), Path(name_of(file))
    if beside:
        try:
            _write(text, beside, Guard())
        except OSError as error:
            if _is_same_folder(beside, here):
                raise unwritable(beside, error) from error
            say(said("{folder} cannot be written to, so the mapping goes to the present folder", folder=beside.parent))
        else:
            return beside
    try:
        _write(text, here, Guard())
    except OSError as error:
        raise unwritable(here, error) from error
    return here


def rewrite(text: str, mapping: Path, *read: Path) -> None:
    """Puts answers into a mapping that is there. Raises UnwritableFile."""
    try:
        _write(text, mapping, Guard(read=read, is_forced=True))
    except OSError as error:
        raise unwritable(mapping, error) from error


def _write(text: str, place: Path, guard: Guard) -> None:
    guard.check(place, _KIND)
    with whole(place, _KIND, guard) as draft:
        draft.write_text(text, encoding="utf-8", newline="\n")


def _is_same_folder(one: Path, other: Path) -> bool:
    try:
        return one.parent.samefile(other.parent)
    except OSError:
        return False
