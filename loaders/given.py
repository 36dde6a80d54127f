"""What a loader is given, a file and what messages call it, and what it gives back: the file in parts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from ..graph import UnreadableFile, said
from ..graph.drafts import Read

if TYPE_CHECKING:
    from ..graph.history.editions import Edition


class Part(NamedTuple):
    """Drafts of one sort, with what is to be said of them: the rows of a sheet, or nothing but notices where `sheet` is empty. One that
    tells of the `edition` that a file is has no rows.

    `rows` is opened when it is asked for, so that the parts of many files can be taken in an order of their own, one at a time.
    """

    sheet: str
    rows: Iterator[Read]
    edition: Edition | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """A file or folder that somebody gave, or what came in by a pipe. `name` is what messages call it; what is put on `stack` is closed
    when the load is over. It `is_of_others` where a loader of another program's files knows it for its own."""

    path: Path
    name: str
    stack: ExitStack
    folder: str = ""  # what messages put before the names of the files in it
    piped: bytes | None = None
    is_of_others: bool = False

    def __str__(self) -> str:
        return self.name if self.piped is not None else str(self.path)

    def open(self) -> IO[bytes]:
        """The bytes of it, from the beginning. Raises UnreadableFile."""
        if self.piped is not None:
            return io.BytesIO(self.piped)
        try:
            return self.path.open("rb")
        except FileNotFoundError as error:
            raise UnreadableFile(said("there is no file {file} any more; it was removed or renamed meanwhile", file=self)) from error
        except OSError as error:
            if self.path.is_dir():
                raise UnreadableFile(said("{file} is a folder and not a file; rename it, or give the files in it", file=self)) from error
            if isinstance(error, PermissionError):
                refusal = said("{file} may not be read; ask its owner for the right, or close it in Excel", file=self)
            else:
                refusal = said("{file} cannot be read: {error}; check the file", file=self, error=error.strerror or error)
            raise UnreadableFile(refusal) from error

    def within(self, path: Path) -> Given:
        """A file in this folder."""
        return replace(self, path=path, name=f"{self.folder}{path.name}")
