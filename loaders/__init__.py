"""Loaders: one format a file of this folder; each turns a file into drafts and never sees a store.

A loader is a module with NAME, ENDINGS and `read(given, schema)`, which gives the parts of a file; it is found by being there. A folder has
no ending, so that of its loader is empty; `-` is that of standard input, unless what comes in begins as a loader's BEGINNING says.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..graph import Language, Schema, UnreadableFile, in_words, said
from ..graph.drafts import Notice
from ..graph.guard import UNGUARDED, Guard
from ..graph.rooms import by_ending
from ..graph.sheets import SHEETS
from .given import Given, Part
from .telling import example_passed_over

if TYPE_CHECKING:
    from ..graph.drafts import Read

__all__ = ["BUILT_IN", "described", "formats", "read", "read_all", "write_template"]

BUILT_IN = Path(__file__).with_name("data")
"""The folder of the built-in network, in the format that users write."""
_HINTS = 3


def formats() -> Mapping[str, ModuleType]:
    """The loader of each format, by the endings of its files."""
    return by_ending(__name__, __path__)


def described() -> str:
    """What can be loaded, in words: every format with its endings."""
    known = dict.fromkeys(formats().values())
    endings = {loader: ", ".join(ending for ending in loader.ENDINGS if ending.startswith(".")) for loader in known}
    names = {loader: in_words(loader.NAME) for loader in known}
    return ", ".join(f"{names[loader]} ({endings[loader]})" if endings[loader] else names[loader] for loader in known)


def read(path: str, schema: Schema) -> Iterator[Read]:
    """The drafts in one file, in a folder, or in standard input (`-`). Raises UnreadableFile."""
    return read_all([path], schema)


def read_all(paths: Sequence[str], schema: Schema) -> Iterator[Read]:
    """The drafts in all of these: first the sources of each, then the stakeholders, then the ties, so that any may name what is in any
    other. Raises UnreadableFile, for what is missing or of no format at once."""
    loaders = {path: _loader(Path(path)) for path in paths if path != "-"}
    counts = Counter(map(_name, paths))
    names = {path: _name(path) if counts[_name(path)] == 1 else path for path in paths}

    def parts(stack: ExitStack) -> Iterator[Part]:
        piped = sys.stdin.buffer.read() if "-" in paths else b""
        for path in paths:
            if path == "-":
                yield from _piped_loader(piped).read(Given(Path(path), "standard input", stack, piped=piped), schema)
            else:
                folder = f"{names[path]}/" if len(paths) > 1 else ""
                yield from loaders[path].read(Given(Path(path), names[path], stack, folder), schema)

    return _not_empty(_in_order(parts), ", ".join(names.values()))


def write_template(path: Path, schema: Schema, guard: Guard = UNGUARDED, *, language: Language = "en") -> None:
    """Writes an empty workbook to fill in, with drop-down lists and a worked example, in the language. Raises UnwritableFile."""
    from .template import write_template as write

    write(path, schema, guard, language=language)


def _name(path: str) -> str:
    """What messages call it, unless another is called so."""
    return Path(path).name or path


def _loader(path: Path) -> ModuleType:
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except PermissionError as error:
        raise UnreadableFile(f"{path} may not be read; ask the owner of its folder for the right") from error
    if not is_there:
        raise UnreadableFile(f"there is no file {path}; check the spelling and the folder you are in")
    ending = "" if is_folder else path.suffix.lower() or "none"
    known = formats()
    if ending not in known:
        raise UnreadableFile(f"{path} is of no format that can be loaded; give one of these: {described()}")
    return known[ending]


def _piped_loader(content: bytes) -> ModuleType:
    known = formats()
    begin = {loader: getattr(loader, "BEGINNING", b"") for loader in known.values()}
    start = content[:1000].lstrip()
    return next((loader for loader, beginning in begin.items() if beginning and start.startswith(beginning)), known["-"])


def _not_empty(rows: Iterator[Read], names: str) -> Iterator[Read]:
    """The rows, of which there must be one: a template as it was written is nothing to make a store of."""
    notices: list[str] = []
    for row in rows:
        yield row
        if not isinstance(row, Notice):
            break
        if row.message != example_passed_over():
            notices.append(str(row))
    else:
        raise UnreadableFile("; ".join((said("nothing to load: no row is filled in in {names}", names=names), *notices[:_HINTS])))
    yield from rows


def _in_order(parts_of: Callable[[ExitStack], Iterator[Part]]) -> Iterator[Read]:
    """The rows of the parts, sheet by sheet; what the loaders opened is closed when all are read, or no more are wanted."""
    with ExitStack() as stack:
        parts = list(parts_of(stack))
        for sheet in (*SHEETS, ""):
            for part in parts:
                if part.sheet == sheet:
                    yield from part.rows
