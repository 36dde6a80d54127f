"""Puts a map on disk: all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from ..graph import UnwritableFile
from ..graph.keeping import whole


def write_map(html: str, path: Path) -> None:
    """Writes the map to `path` as UTF-8, in place of what was there. Raises UnwritableFile, and then leaves what was there."""
    if path.is_dir():
        raise UnwritableFile(f"{path} is a folder; give the name of a file in it, such as {path / 'map.html'}")
    try:
        with whole(path) as draft:
            draft.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UnwritableFile(_why(path, error)) from error


def make_folder(path: Path) -> None:
    """Makes the folder that several maps go into, unless it is there. Raises UnwritableFile."""
    try:
        path.mkdir(exist_ok=True)
    except FileExistsError as error:
        raise UnwritableFile(f"{path} is a file; give the name of a folder for the maps") from error
    except OSError as error:
        raise UnwritableFile(_why(path, error)) from error


def _why(path: Path, error: OSError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"the map cannot be written to {path}: there is no folder {path.parent}; make it first or write elsewhere"
        case PermissionError():
            return f"the map cannot be written to {path}: no right to write in {path.parent}; write elsewhere with -o"
        case _:
            return f"the map cannot be written to {path}: {error.strerror or error}; free some room or write elsewhere with -o"
