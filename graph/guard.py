"""What may be replaced on a user's disk: a file of the kind that is written there, as a look into it tells, and nothing that is in use.

Whoever writes says which kind of file it is; `keeping.whole` asks here before it puts anything in place. With `--force` any file gives
way, also one that may only be read. A link, a folder, a device, the store in use and what a command reads never do.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import UnwritableFile
from .failures import why
from .saying import said

_HEAD = 16_384
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{port}{number}" for port in ("COM", "LPT") for number in "123456789¹²³")}
_SIGNS = '< > : " | ? * / \\'
_NOT_ON_WINDOWS = {*_SIGNS.split(), *map(chr, range(32))}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that partnermap writes: what says how a message calls it, a name for one, and whether the file at a path is one.

    Where users go on with a file as their own, a look into it tells nothing, and `is_ours` is None.
    """

    name: Callable[[], str]
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
        check_name(path)
        try:
            held = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            raise UnwritableFile(said("{path} cannot be written: {why}", path=path, why=why(error))) from error
        if stat.S_ISLNK(held.st_mode):
            raise UnwritableFile(
                said(
                    "{path} is a link, and links are not replaced; write to {target}, or choose another name",
                    path=path,
                    target=os.path.realpath(path),
                )
            )
        if stat.S_ISDIR(held.st_mode):
            raise UnwritableFile(
                said("{path} is a folder; give the name of a file in it, such as {file}", path=path, file=path / kind.example)
            )
        if not stat.S_ISREG(held.st_mode):
            raise UnwritableFile(
                said("{path} is no ordinary file but a device or a pipe, and is not replaced; choose another name", path=path)
            )
        if self.store and _is_same(self.store, held):
            raise UnwritableFile(said("{path} is the store in use, and is not replaced; choose another name", path=path))
        if any(_is_same(one, held) for one in self.read):
            raise UnwritableFile(said("{path} is one of the files that are read, and is not replaced; choose another name", path=path))
        if not self.is_forced and _is_locked(path, held):
            raise UnwritableFile(said("{path} may only be read; choose another name, or add --force to replace it", path=path))
        if not self.is_forced and not _is_ours(path, kind):
            if not kind.is_ours:
                raise UnwritableFile(said("{path} is there already; choose another name, or add --force to replace it", path=path))
            raise UnwritableFile(
                said(
                    "{path} is there already and is not {kind} that partnermap wrote; choose another name, or add --force to replace it",
                    path=path,
                    kind=kind.name(),
                )
            )


UNGUARDED = Guard()
"""For whoever uses no store and reads no file: a file of another kind is left alone."""


def check_name(path: Path, *, is_windows: bool = os.name == "nt") -> None:
    """Raises UnwritableFile for a name that Windows gives to a device, or does not give to a file as it is written."""
    if not is_windows:
        return
    name = path.name
    if name.partition(".")[0].rstrip(" ").upper() in _DEVICES:
        raise UnwritableFile(said("{path} cannot be written: Windows keeps this name for a device; choose another name", path=path))
    if name != name.rstrip(". ") or _NOT_ON_WINDOWS.intersection(name):
        raise UnwritableFile(
            said(
                "{path} cannot be written: on Windows no name ends in a dot or a space, or has one of {signs} in it",
                path=path,
                signs=_SIGNS,
            )
        )


def check_store_place(path: Path) -> None:
    """Raises UnwritableFile where no store can be made or filled: a pipe or a device, or a link that leads nowhere."""
    check_name(path)
    try:
        if path.is_symlink() and not path.exists():
            target = os.path.realpath(path)
            raise UnwritableFile(
                said("{path} is a link to {target}, which is not there; give that path, or remove the link", path=path, target=target)
            )
        if path.exists() and not path.is_file() and not path.is_dir():
            raise UnwritableFile(said("{path} is no ordinary file but a device or a pipe; give the path of a file", path=path))
    except OSError as error:
        raise UnwritableFile(said("{path} cannot be used: {why}", path=path, why=why(error))) from error


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


def _is_locked(path: Path, held: os.stat_result) -> bool:
    """Whether somebody made the file one that is only read: to put another in its place would need no right to it."""
    return not held.st_mode & stat.S_IWUSR or not os.access(path, os.W_OK)


def _is_ours(path: Path, kind: Kind) -> bool:
    try:
        return bool(kind.is_ours and kind.is_ours(path))
    except OSError:  # what cannot be looked into is left alone
        return False
