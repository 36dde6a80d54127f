"""Files that are put in place whole, and where on a user's computer partnermap keeps what it can do without."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import Stopped, UnwritableFile
from .failures import why
from .guard import UNGUARDED, Guard, Kind
from .saying import said

IS_WINDOWS = os.name == "nt"
_TRIES, _PAUSE = 10, 0.1  # seconds
_MOST_OF_A_NAME = 30  # of a file, in that of the folder where it is made


@contextmanager
def whole(path: Path, kind: Kind | None = None, guard: Guard = UNGUARDED, *, is_private: bool = False) -> Iterator[Path]:
    """A path to write a file or a folder to, which takes the place of `path` at the end of the `with` block; nobody sees half of it.

    `guard` says whether it may replace the file that is there, which is to be of this `kind`; without a kind it is a file of our own
    that nobody else writes. After an exception what was at `path` is as it was. A folder keeps the files that the new one does not have.
    What `is_private` can be read by its owner alone. Raises OSError, or UnwritableFile.
    """
    from tempfile import TemporaryDirectory  # every question passes this module, few come to write

    # Beside the target, so that putting it in place is one step.
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name[:_MOST_OF_A_NAME]}.", ignore_cleanup_errors=True) as folder:
        draft = Path(folder) / path.name
        yield draft
        if is_private:
            draft.chmod(0o600)
        moves = [(file, path / file.name) for file in draft.iterdir()] if draft.is_dir() else [(draft, path)]
        if kind:
            for _, place in moves:
                guard.check(place, kind)
        if draft.is_dir():
            path.mkdir(exist_ok=True)
        try:
            for file, place in moves:
                put_in_place(file, place)
        except KeyboardInterrupt as stop:
            done = sum(not file.exists() for file, _ in moves)
            if not done:
                raise
            raise Stopped(
                said("stopped, when {done} of {all} files of {path} were written", done=done, all=len(moves), path=path)
            ) from stop


def put_in_place(file: Path, place: Path) -> None:
    """Makes `file` the one at `place`, in one step. On Windows it is tried for a second: what looks into new files there, against viruses
    or for a search, keeps them to itself for a moment. Raises OSError.
    """
    for _ in range(_TRIES):
        try:
            file.replace(place)
        except PermissionError:
            if not IS_WINDOWS:
                raise
            time.sleep(_PAUSE)
        else:
            return
    file.replace(place)


def unwritable(path: Path, error: OSError) -> UnwritableFile:
    """The error that says why a file cannot be written there."""
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not path.parent.is_dir():
        return UnwritableFile(said("{path} cannot be written: there is no folder {folder}; make it first", path=path, folder=path.parent))
    return UnwritableFile(said("{path} cannot be written: {why}", path=path, why=why(error)))


def cache_folder() -> Path:
    """The user's cache folder for partnermap, whether or not it is there yet."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "partnermap"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "partnermap" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "partnermap"
    return Path.home() / ".cache" / "partnermap"
