"""What may be replaced on a user's disk: a file of the kind that is written there, as a look into it tells, and nothing that is in use.

Whoever writes says which kind of file it is; `keeping.whole` asks here before it puts anything in place. With `--force` any file gives
way. A link, a folder, a device, the store in use and what a command reads never do.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import UnwritableFile

_HEAD = 16_384


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that partnermap writes: what a message calls it, a name for one, and whether the file at a path is one.

    Where users go on with a file as their own, a look into it tells nothing, and `is_ours` is None.
    """

    name: str
    example: str
    is_ours: Callable[[Path], bool] | None


@dataclass(frozen=True, slots=True)
class Guard:
    """What one command may replace. `store` is the file that is asked or filled, `read` are those that it reads."""

    store: Path | None = None
    read: tuple[Path, ...] = ()
    is_forced: bool = False

    def check(self, path: Path, kind: Kind) -> None:
        """Raises UnwritableFile where a file of this kind may not be put at `path`."""
        try:
            held = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            raise UnwritableFile(f"{path} cannot be written: {error.strerror or error}; choose another folder") from error
        if stat.S_ISLNK(held.st_mode):
            raise UnwritableFile(f"{path} is a link, and links are not replaced; write to {os.path.realpath(path)}, or choose another name")
        if stat.S_ISDIR(held.st_mode):
            raise UnwritableFile(f"{path} is a folder; give the name of a file in it, such as {path / kind.example}")
        if not stat.S_ISREG(held.st_mode):
            raise UnwritableFile(f"{path} is no ordinary file but a device or a pipe, and is not replaced; choose another name")
        if self.store and _is_same(self.store, held):
            raise UnwritableFile(f"{path} is the store in use, and is not replaced; choose another name")
        if any(_is_same(one, held) for one in self.read):
            raise UnwritableFile(f"{path} is one of the files that are read, and is not replaced; choose another name")
        if not self.is_forced and not _is_ours(path, kind):
            what = f" and is not {kind.name} that partnermap wrote" if kind.is_ours else ""
            raise UnwritableFile(f"{path} is there already{what}; choose another name, or add --force to replace it")


UNGUARDED = Guard()
"""For whoever uses no store and reads no file: a file of another kind is left alone."""


def check_store_place(path: Path) -> None:
    """Raises UnwritableFile where no store can be made or filled: a pipe or a device, or a link that leads nowhere."""
    if path.is_symlink() and not path.exists():
        raise UnwritableFile(f"{path} is a link to {os.path.realpath(path)}, which is not there; give that path, or remove the link")
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UnwritableFile(f"{path} is no ordinary file but a device or a pipe; give the path of a file")


def files_at(path: Path) -> Iterable[Path]:
    """The file, or the files of the folder, that reading `path` may open."""
    try:
        return list(path.iterdir()) if path.is_dir() else [path]
    except OSError:  # whoever reads it will say so
        return [path]


def read_head(path: Path) -> str:
    """How a file begins, as text; what is no text of ours is no matter."""
    with path.open("rb") as file:
        return file.read(_HEAD).decode("utf-8", errors="replace")


def _is_same(one: Path, held: os.stat_result) -> bool:
    try:
        return os.path.samestat(one.stat(), held)
    except OSError:
        return False


def _is_ours(path: Path, kind: Kind) -> bool:
    try:
        return bool(kind.is_ours and kind.is_ours(path))
    except OSError:  # what cannot be looked into is left alone
        return False
