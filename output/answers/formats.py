"""What `formats` answers, made ready to be read: every format that is read or written, once under its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from ... import exports, loaders
from ...graph import Language, in_words, said
from ..document import Document, Table
from ..formats import endings as endings_of_answers

_OF_LISTS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".docx", "-")
"""What `import` reads; it knows a file by what is in it, whatever it is called."""


@dataclass(slots=True)
class _Format:
    """A format: its name, the endings that are read and those that are written, the commands that do so, and what it is for."""

    name: str
    purpose: str
    read: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    reader: str = ""
    writer: str = ""

    @property
    def endings(self) -> tuple[str, ...]:
        """All its endings, each once; a folder has none."""
        return tuple(dict.fromkeys((*self.read, *self.written)))


def formats_document(language: Language) -> Document:
    """Each format with its endings, what reads and what writes it, and what it is for."""
    found = [*_networks(), *_others()]
    data = [
        {
            "name": one.name, "endings": list(one.endings), "read": list(one.read), "written": list(one.written),
            "read_by": one.reader or None, "written_by": one.writer or None, "for": one.purpose,
        }
        for one in found
    ]  # fmt: skip
    records = [(one.name, " ".join(one.endings), one.reader, one.writer, one.purpose) for one in found]
    rows = [(one.name, ", ".join(map(_shown, one.endings)), one.reader, one.writer, one.purpose) for one in found]
    headings = [said("Format"), said("Files"), said("Read by"), said("Written by"), said("What for")]
    columns = ("name", "endings", "read_by", "written_by", "for")
    return Document(data, columns, records, [Table(headings, rows)], language, said("What is read and written?"))


def _networks() -> list[_Format]:
    """The formats of networks, ours first; what is read and written under one name is one."""
    found: dict[str, _Format] = {}
    for loader in dict.fromkeys((*loaders.formats().values(), *loaders.foreign_formats())):
        one = found[loader.NAME] = _named(loader)
        one.read, one.reader = tuple(loader.ENDINGS), "load"
    for form in dict.fromkeys(exports.formats().values()):
        one = found[form.NAME] if form.NAME in found else found.setdefault(form.NAME, _named(form))
        one.written, one.writer = tuple(form.ENDINGS), "export"
    return list(found.values())


def _named(module: ModuleType) -> _Format:
    return _Format(in_words(module.NAME), in_words(getattr(module, "FOR", module.NAME)))


def _others() -> Iterator[_Format]:
    """What is no network: lists of any shape, answers, maps."""
    yield _Format(said("list of any shape"), said("a register, a list of members, an organisation chart"), read=_OF_LISTS, reader="import")
    yield _Format(said("answer"), said("any answer as a file, with what was asked"), written=tuple(endings_of_answers()), writer="-o")
    yield _Format(said("map"), said("a map that opens anywhere, by a double-click"), written=(".html",), writer="map")


def _shown(ending: str) -> str:
    return ending or said("a folder")
