"""Files that are put in place whole, and where on a user's computer partnermap keeps what it can do without."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole(path: Path, *, is_private: bool = False) -> Iterator[Path]:
    """A path to write a file or a folder to, which takes the place of `path` at the end of the `with` block; nobody sees half of it.

    After an exception what was at `path` is as it was. Where `path` is a link, what it points to is replaced. A folder keeps the files
    that the new one does not have. What `is_private` can be read by its owner alone. Raises OSError.
    """
    from tempfile import TemporaryDirectory  # every question passes this module, few come to write

    # Beside the target, so that putting it in place is one step.
    target = Path(os.path.realpath(path))
    with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.", ignore_cleanup_errors=True) as folder:
        draft = Path(folder) / target.name
        yield draft
        if is_private:
            draft.chmod(0o600)
        if not draft.is_dir():
            draft.replace(target)
            return
        target.mkdir(exist_ok=True)
        for file in draft.iterdir():
            file.replace(target / file.name)


def cache_folder() -> Path:
    """The user's cache folder for partnermap, whether or not it is there yet."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "partnermap"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "partnermap" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "partnermap"
    return Path.home() / ".cache" / "partnermap"
