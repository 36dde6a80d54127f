"""Puts a map on disk: all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from ..graph import UnwritableFile, said
from ..graph.guard import UNGUARDED, Guard, Kind, read_head
from ..graph.keeping import unwritable, whole

ENDINGS = (".html", ".htm")
_PAGE = Kind(lambda: said("a map"), "map.html", lambda path: '<meta name="generator" content="partnermap">' in read_head(path))


def check_map_file(path: Path, guard: Guard = UNGUARDED) -> None:
    """Raises UnwritableFile where no map can be written to `path`: before anything is drawn."""
    guard.check(path, _PAGE)


def write_map(html: str, path: Path, guard: Guard = UNGUARDED) -> None:
    """Writes the map to `path` as UTF-8, in place of one that was there; `guard` says what else it may replace.

    Raises UnwritableFile, and then leaves what was there.
    """
    try:
        with whole(path, _PAGE, guard) as draft:
            draft.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise unwritable(path, error) from error


def make_folder(path: Path) -> None:
    """Makes the folder that several maps go into, unless it is there. Raises UnwritableFile."""
    try:
        path.mkdir(exist_ok=True)
    except FileExistsError as error:
        raise UnwritableFile(said("{path} is a file; give the name of a folder for the maps", path=path)) from error
    except OSError as error:
        raise unwritable(path, error) from error
