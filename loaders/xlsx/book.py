"""A workbook and its sheets."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import IO, TypeVar

from .damage import At, Damage, TooMuch, told
from .facts import Merge, read_merges, read_totals
from .looks import Look
from .names import RELATIONS
from .others import by_members
from .package import Package, Relation
from .rows import Row, RowReader
from .strings import cell_text, indented_text, read_strings
from .styles import GENERAL, read_indents, read_styles

_TRUE = ("1", "true")
_T = TypeVar("_T")
_NO_TABLE = {"chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"}


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook: what its tab says, whether that is hidden, and whether there is a table in it, or a chart or dialog alone."""

    book: Book
    title: str
    member: str
    is_hidden: bool
    is_table: bool
    hidden_columns: list[range] = field(default_factory=list)

    @property
    def is_from_1904(self) -> bool:
        """Whether its days are counted from 1904, as on old Macintosh computers, rather than from 1900."""
        return self.book.is_from_1904

    def rows(self) -> Generator[Row, None, None]:
        """The rows with something in them, read as they are asked for. Raises UnreadableFile, at any of them."""
        at = At(sheet=self.title)
        with told(self.book.name, at):
            book = self.book
            reader = RowReader(book.strings, book.looks, at, is_stale=book.is_stale, indents=book.indents)
            for row in reader.read(book.package, self.member):
                self.hidden_columns[:] = reader.hidden_columns
                yield row

    def merges(self) -> list[Merge]:
        """The merged cells. Raises UnreadableFile."""
        with told(self.book.name, At(sheet=self.title)):
            return read_merges(self.book.package, self.member)

    def totals(self) -> set[int]:
        """The rows that are the totals of tables. Raises UnreadableFile."""
        with told(self.book.name, At(sheet=self.title)):
            return read_totals(self.book.package, self.member)


class Book:
    """A workbook that has been opened; `name` is what messages call it. `with_indents`, texts that are indented in their cells are Indented
    ones."""

    def __init__(self, name: str, package: Package, at: At, *, with_indents: bool = False) -> None:
        self.name, self.package, self._with_indents = name, package, with_indents
        self.is_from_1904 = False
        self.is_stale = False
        """Whether formulas must be calculated before their values count, as programs ask that cannot do so; they save 0."""
        self.sheets: list[Sheet] = []
        self._relations: dict[str, Relation] = {}
        self._listed: set[str] = set()
        at.part = _workbook(package)
        self._relations.update(package.relations(at.part))
        package.parse(at.part, "workbook", self._start)
        if not self.sheets or any(
            relation.use == "worksheet" and relation.member not in self._listed for relation in self._relations.values()
        ):
            raise Damage("it does not list all of its sheets")

    @cached_property
    def strings(self) -> Sequence[str]:
        """The texts that cells share."""
        text_of = indented_text if self._with_indents else cell_text
        return self._shared("sharedStrings", lambda package, member: read_strings(package, member, text_of), [])

    @cached_property
    def looks(self) -> Sequence[Look]:
        """The formats of cells."""
        return self._shared("styles", read_styles, [GENERAL])

    @cached_property
    def indents(self) -> Sequence[int] | None:
        """How far the cells of each format are indented, in spaces; None where nobody asked."""
        return self._shared("styles", read_indents, []) if self._with_indents else None

    def _shared(self, use: str, read: Callable[[Package, str], list[_T]], without: list[_T]) -> list[_T]:
        members = [relation.member for relation in self._relations.values() if relation.use == use]
        if not members:
            return without
        with told(self.name, At(part=members[0])):
            return read(self.package, members[0])

    def _start(self, name: str, parent: str, attributes: Mapping[str, str]) -> None:
        if name == "workbookPr":
            self.is_from_1904 = attributes.get("date1904") in _TRUE
        elif name == "calcPr":
            self.is_stale = attributes.get("fullCalcOnLoad") in _TRUE
        elif name == "sheet" and parent == "sheets":
            ids = [attributes[f"{space} id"] for space in RELATIONS if f"{space} id" in attributes]
            if len(ids) != 1 or not attributes["name"].strip():
                raise Damage("a sheet is nowhere, or has no name")
            relation = self._relations[ids[0]]
            is_table = relation.use == "worksheet"
            if not is_table and relation.use not in _NO_TABLE:
                raise Damage("a sheet is none")
            if relation.member in self._listed:
                raise Damage("a sheet stands twice")
            self._listed.add(relation.member)
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append(Sheet(self, attributes["name"], relation.member, is_hidden, is_table))


def open_book(file: IO[bytes], name: str, *, with_indents: bool = False) -> Book:
    """The workbook in a file; it reads on from the file as its rows are asked for. Raises UnreadableFile."""
    at = At()
    with told(name, at):
        return Book(name, Package(file), at, with_indents=with_indents)


def _workbook(package: Package) -> str:
    """The member that lists the sheets."""
    if other := by_members(package.names()):
        raise TooMuch(other)
    listed = [relation.member for relation in package.relations("").values() if relation.use == "officeDocument"]
    if not listed:
        raise Damage("it does not say where its sheets are")
    return listed[0]
