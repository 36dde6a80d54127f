"""Loaders: one format a file of this folder; each turns a file into drafts and never sees a store.

A loader is a module with NAME, FOR (what one uses it for), ENDINGS and `read(given, schema)`, which gives the parts of a file; it is found
by being there. A folder has no ending, so that of its loader is empty; `-` is that of standard input, unless what comes in begins as a
loader's BEGINNING says.

What other programs write has endings or a BEGINNING that others have too: its loader `recognises(given)` its own by a look into the file,
and all else is read as ours.
One whose files say something together only, as a table of nodes and one of edges, has `read_together(given, schema)` instead of `read`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from ..graph import Language, Schema, UnreadableFile, in_words, said
from ..graph.guard import UNGUARDED, Guard, files_at
from ..graph.rooms import by_ending, sharing
from ..graph.sheets import SHEETS
from .given import Given, Part
from .not_text import not_loadable

if TYPE_CHECKING:
    from ..graph.drafts import Problem, Read
    from ..graph.history.editions import Edition
    from .imports import Doubt as Doubt
    from .imports import Kept as Kept
    from .imports import Listed as Listed
    from .imports import ListMapping as ListMapping
    from .imports import Made as Made
    from .imports import Several as Several
    from .imports import Unclear as Unclear
    from .imports import dated as dated
    from .imports import fits as fits
    from .imports import forget_mapping as forget_mapping
    from .imports import guessed as guessed
    from .imports import keep_used as keep_used
    from .imports import kept_mapping as kept_mapping
    from .imports import kept_mappings as kept_mappings
    from .imports import make as make
    from .imports import mapping_text as mapping_text
    from .imports import parse_mapping as parse_mapping
    from .imports import put as put
    from .imports import recognise as recognise
    from .imports import settled as settled
    from .imports import with_answers as with_answers
    from .review import Review as Review
    from .typed import Typist as Typist

__all__ = [
    "BUILT_IN", "Edited", "check_is_list", "check_rejected", "dated", "described", "files_read", "fits", "foreign_formats",
    "forget_mapping", "formats", "guessed", "is_review", "keep_used", "kept_mapping", "kept_mappings", "make", "mapping_text",
    "parse_mapping", "piped_in", "put", "read", "read_all", "read_edited", "read_list", "read_review", "recognise", "settled", "typist",
    "with_answers", "without_contacts", "write_rejected", "write_template",
]  # fmt: skip

_OF_IMPORTS = frozenset({
    "dated", "fits", "forget_mapping", "guessed", "keep_used", "kept_mapping", "kept_mappings", "make", "mapping_text", "parse_mapping",
    "put", "recognise", "settled", "with_answers",
})  # fmt: skip

BUILT_IN = Path(__file__).with_name("data")
"""The folder of the built-in network, in the format that users write."""


class Edited(NamedTuple):
    """A file that was edited: which edition it is (None where it is none), the sheets that it has, and its rows, in the order of a load."""

    edition: Edition | None
    sheets: frozenset[str]
    rows: list[Read]


def formats() -> Mapping[str, ModuleType]:
    """The loader of each format, by the endings of its files."""
    return by_ending(__name__, __path__)


def foreign_formats() -> list[ModuleType]:
    """The loaders that know by a look into a file whether it is of theirs, in order of their names."""
    return sharing(__name__, __path__)


def described() -> str:
    """What can be loaded, in words: every format with its endings."""
    known = dict.fromkeys((*formats().values(), *foreign_formats()))
    endings = {loader: ", ".join(ending for ending in loader.ENDINGS if ending.startswith(".")) for loader in known}
    names = {loader: in_words(loader.NAME) for loader in known}
    return ", ".join(f"{names[loader]} ({endings[loader]})" if endings[loader] else names[loader] for loader in known)


def read(path: str, schema: Schema) -> Iterator[Read]:
    """The drafts in one file, in a folder, or in standard input (`-`). Raises UnreadableFile."""
    return read_all([path], schema)


def read_all(paths: Sequence[str], schema: Schema, *, piped: bytes | None = None) -> Iterator[Read]:
    """The drafts in all of these: first the sources of each, then the stakeholders, then the ties, so that any may name what is in any
    other. `piped` is what came in by standard input, where that was read before. Raises UnreadableFile, for what is missing or of no format
    at once."""
    return _in_order(_parts(paths, schema, piped))


def read_edited(path: str, schema: Schema, *, piped: bytes | None = None) -> Edited:
    """An export for editing, or what else there is, whole and with what it says of itself. Raises UnreadableFile."""
    with ExitStack() as stack:
        parts = list(_parts([path], schema, piped)(stack))
        edition = next((part.edition for part in parts if part.edition), None)
        return Edited(edition, frozenset(part.sheet for part in parts if part.sheet), list(_sheet_by_sheet(parts)))


def is_review(path: str) -> bool:
    """Whether the file is a workbook of pairs that may be one, with somebody's decisions."""
    from .review import is_review

    return is_review(Path(path))


def read_review(path: str) -> Review:
    """The decisions in such a workbook. Raises UnreadableFile."""
    from .review import read_review

    return read_review(Path(path))


def _parts(paths: Sequence[str], schema: Schema, piped: bytes | None) -> Callable[[ExitStack], Iterator[Part]]:
    loaders = _loaders(paths)

    def parts(stack: ExitStack) -> Iterator[Part]:
        known = _owned(loaders, _given(paths, stack, piped))
        yield from _read([(given, _recognised(given, loader)) for given, loader in known], schema)

    return parts


def _read(files: Sequence[tuple[Given, ModuleType]], schema: Schema) -> Iterator[Part]:
    """The parts of files with their loaders; those that are read together come where the first of them stands."""
    read: set[ModuleType] = set()
    for given, loader in files:
        if not hasattr(loader, "read_together"):
            yield from loader.read(given, schema)
        elif loader not in read:
            read.add(loader)
            yield from loader.read_together([one for one, of in files if of is loader], schema)


def _recognised(given: Given, own: ModuleType) -> ModuleType:
    """The loader of another program's files that knows this one for its own, or else `own`."""
    ending = given.path.suffix.lower() if given.piped is None and not given.path.is_dir() else ""
    endings = {ending} if given.piped is None else set(own.ENDINGS)
    begins = b"" if given.piped is None else getattr(own, "BEGINNING", b"")
    for one in foreign_formats():
        may_be = endings.intersection(one.ENDINGS) or (begins and getattr(one, "BEGINNING", b"") == begins)
        if may_be and one.recognises(given):
            return one
    return own


def files_read(paths: Sequence[str]) -> list[Path]:
    """The files that a load of these reads, in this order: those that are named, and of folders the sheets in them."""
    from ..graph.history.editions import SHEET as EDITION

    found: list[Path] = []
    for path in map(Path, (path for path in paths if path != "-")):
        if path.is_dir() and (others := _files_of_others(path)):
            found += others
            continue
        sheets = [(file.stem.lower(), file) for file in files_at(path)]
        found += [file for sheet in (*SHEETS, EDITION) for name, file in sorted(sheets) if name == sheet] if path.is_dir() else [path]
    return found


def _files_of_others(folder: Path) -> list[Path]:
    """The files of a folder that the loader of another program's folders reads; none where no such loader knows the folder for its own."""
    with ExitStack() as stack:
        given = Given(folder, folder.name, stack)
        return next((one.files(folder) for one in foreign_formats() if "" in one.ENDINGS and one.recognises(given)), [])


def piped_in(paths: Sequence[str]) -> bytes | None:
    """What comes in by standard input, where that is one of the paths."""
    return _piped() if "-" in paths else None


def check_rejected(paths: Sequence[str], place: Path | None, guard: Guard, *, piped: bytes | None = None) -> None:
    """Raises UnwritableFile where the copy of rejected rows that `write_rejected` writes could not be put in its place."""
    from .rejected import check_places

    with ExitStack() as stack:
        check_places(_known(paths, stack, piped), place, guard)


def write_rejected(
    paths: Sequence[str], problems: Sequence[Problem], place: Path | None = None, guard: Guard = UNGUARDED, *, piped: bytes | None = None
) -> Path:
    """Writes the rows of these files that have the faults `problems` as a copy of the file, or of the several files in a folder, with a
    column that says why; gives where that is.

    It can be corrected and loaded as it is: all other rows are left out. `place` is where it goes instead of the present folder. Raises
    UnwritableFile.
    """
    from .rejected import write_copies

    with ExitStack() as stack:
        return write_copies(_known(paths, stack, piped), problems, place, guard)


def _known(paths: Sequence[str], stack: ExitStack, piped: bytes | None) -> list[Given]:
    """The same, each with whether it is another program's."""
    known = _owned(_loaders(paths), _given(paths, stack, piped))
    return [replace(one, is_of_others=_recognised(one, own) is not own) for one, own in known]


def _loaders(paths: Sequence[str]) -> list[ModuleType | None]:
    """The loader that the ending of each asks for; none for standard input, before that is looked into. Raises UnreadableFile."""
    return [None if path == "-" else _loader(Path(path)) for path in paths]


def _owned(loaders: Sequence[ModuleType | None], given: Sequence[Given]) -> list[tuple[Given, ModuleType]]:
    """Each with its loader; that of standard input is told by how it begins."""
    return [(one, loader or _piped_loader(one.piped or b"")) for one, loader in zip(given, loaders, strict=True)]


def _given(paths: Sequence[str], stack: ExitStack, piped: bytes | None) -> list[Given]:
    """What each path is, with what messages call it."""
    counts = Counter(map(_name, paths))
    names = {path: _name(path) if counts[_name(path)] == 1 else path for path in paths}
    if piped is None:
        piped = piped_in(paths)
    return [
        Given(Path(path), said("standard input"), stack, piped=piped)
        if path == "-"
        else Given(Path(path), names[path], stack, f"{names[path]}/" if len(paths) > 1 else "")
        for path in paths
    ]


def write_template(path: Path, schema: Schema, guard: Guard = UNGUARDED, *, language: Language = "en") -> None:
    """Writes an empty workbook to fill in, with drop-down lists and a worked example, in the language. Raises UnwritableFile."""
    from .template import write_template as write

    write(path, schema, guard, language=language)


def without_contacts(text: str) -> str:
    """The text without contact details, as loads take them out."""
    from .contacts import without_contacts as without

    return without(text)


def typist(schema: Schema) -> Typist:
    """What reads words and cells that somebody types in a command, as loads read them."""
    from .typed import Typist

    return Typist(schema)


def read_list(path: str, stack: ExitStack) -> Listed:
    """Somebody's list, in a file or in standard input (`-`), whatever its shape; it is open until the end of `stack`. Raises
    UnreadableFile, also where it is no table but what a load reads, and MissingPackage where what reads it is not installed."""
    from .lists import TABLES
    from .lists import read_list as read_it

    ending = Path(path).suffix.lower()
    if ending in formats() and ending not in TABLES and Path(path).is_file():
        name = ending.removeprefix(".").upper()
        raise UnreadableFile(said("{path} is no table but {format}, which `partnermap load FILE` reads", path=path, format=name))
    return read_it(path, stack, piped_in([path]))


def check_is_list(listed: Listed) -> None:
    """Raises UnreadableFile where a load reads the list as it is, so that it needs no mapping: it is ours, or another program's."""
    from .lists import check_is_not_ours

    check_is_not_ours(listed)
    ending = listed.file.suffix.lower() if listed.file else ""
    for other in foreign_formats() if ending else ():
        if ending in other.ENDINGS and other.recognises(listed.given):
            raise UnreadableFile(
                said(
                    "{file} is of {program} by what is in it; `partnermap load FILE` reads it as it is, or give a mapping with --map",
                    file=listed.name, program=in_words(other.NAME),
                )
            )  # fmt: skip


def __getattr__(name: str) -> object:
    """What only an import needs."""
    if name in _OF_IMPORTS:
        return getattr(import_module(".imports", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _name(path: str) -> str:
    """What messages call it, unless another is called so."""
    return Path(path).name or path


def _loader(path: Path) -> ModuleType:
    try:
        is_folder, is_there, is_file = path.is_dir(), path.exists(), path.is_file()
    except PermissionError as error:
        raise UnreadableFile(said("{path} may not be read; ask the owner of its folder for the right", path=path)) from error
    if not is_there:
        raise UnreadableFile(said("there is no file {path}; check the spelling and the folder you are in", path=path))
    if not is_folder and not is_file:
        raise UnreadableFile(said("{path} is no ordinary file but a pipe or a device; give - and pipe it in", path=path))
    ending = "" if is_folder else path.suffix.lower() or "none"
    known = formats()
    if ending not in known:
        from .xlsx import of_another_format

        known_as = of_another_format(path, ending) or not_loadable(str(path), ending)
        unknown = said(
            "{path} is of no format that can be loaded; give one of these: {formats}; `partnermap import FILE` reads any list",
            path=path, formats=described(),
        )  # fmt: skip
        raise UnreadableFile(known_as or unknown)
    return known[ending]


def _piped() -> bytes:
    """All that comes in by standard input. Raises UnreadableFile where that is closed."""
    if sys.stdin is None:
        raise UnreadableFile(said("standard input is closed; pipe a file in, or give its name"))
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise UnreadableFile(said("standard input cannot be read: {error}", error=error.strerror or error)) from error


def _piped_loader(content: bytes) -> ModuleType:
    known = formats()
    begin = {loader: getattr(loader, "BEGINNING", b"") for loader in known.values()}
    start = content[:1000].lstrip()
    return next((loader for loader, beginning in begin.items() if beginning and start.startswith(beginning)), known["-"])


def _in_order(parts_of: Callable[[ExitStack], Iterator[Part]]) -> Iterator[Read]:
    """The rows of the parts, sheet by sheet; what the loaders opened is closed when all are read, or no more are wanted."""
    with ExitStack() as stack:
        yield from _sheet_by_sheet(list(parts_of(stack)))


def _sheet_by_sheet(parts: Sequence[Part]) -> Iterator[Read]:
    for sheet in (*SHEETS, ""):
        for part in parts:
            if part.sheet == sheet:
                yield from part.rows
