"""Where mappings are: beside the list or in the present folder, and how one is written there."""

from __future__ import annotations

from itertools import chain, count
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


def mappings_beside(file: Path | None) -> list[Path]:
    """The mapping that is beside the list or, where none is, in the present folder; of a list that was piped in all that were written for
    such a one.
    """
    if not file:
        return sorted(place for place in Path().glob(f"{_PASTED}*{ENDING}") if place.is_file())
    return [place for place in (file.with_name(name_of(file)), Path(name_of(file))) if place.is_file()][:1]


def write_new(text: str, file: Path | None) -> Path:
    """Writes a mapping beside its list or, where that cannot be, into the present folder; gives where it is. Raises UnwritableFile, also
    where something is there already.
    """
    beside, here = (file.with_name(name_of(file)), Path(name_of(file))) if file else (None, _free())
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


def _free() -> Path:
    """A name in the present folder that no mapping of what was piped in has yet."""
    names = (f"{_PASTED}{number}{ENDING}" for number in chain([""], (f"-{number}" for number in count(2))))
    return next(Path(name) for name in names if not Path(name).exists())


def _write(text: str, place: Path, guard: Guard) -> None:
    guard.check(place, _KIND)
    with whole(place, _KIND, guard) as draft:
        draft.write_text(text, encoding="utf-8", newline="\n")


def _is_same_folder(one: Path, other: Path) -> bool:
    try:
        return one.parent.samefile(other.parent)
    except OSError:
        return False
