"""Files that are put in place whole, and where on a user's computer partnermap keeps what it can do without."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .guard import UNGUARDED, Guard, Kind


@contextmanager
def whole(path: Path, kind: Kind | None = None, guard: Guard = UNGUARDED, *, is_private: bool = False) -> Iterator[Path]:
    """A path to write a file or a folder to, which takes the place of `path` at the end of the `with` block; nobody sees half of it.

    `guard` says whether it may replace the file that is there, which is to be of this `kind`; without a kind it is a file of our own
    that nobody else writes. After an exception what was at `path` is as it was. A folder keeps the files that the new one does not have.
    What `is_private` can be read by its owner alone. Raises OSError, or UnwritableFile.
    """
    from tempfile import TemporaryDirectory  # every question passes this module, few come to write

    # Beside the target, so that putting it in place is one step.
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.", ignore_cleanup_errors=True) as folder:
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
        for file, place in moves:
            file.replace(place)


def cache_folder() -> Path:
    """The user's cache folder for partnermap, whether or not it is there yet."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "partnermap"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "partnermap" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "partnermap"
    return Path.home() / ".cache" / "partnermap"
