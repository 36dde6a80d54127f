"""The archive that a workbook is: its members by name, as pieces of bytes or as XML that is parsed on the way."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from typing import IO, NamedTuple
from xml.parsers.expat import ParserCreate, XMLParserType
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from ...graph import said
from .damage import Damage, TooMuch
from .names import is_misplaced, local_name

_CHUNK = 1 << 16
LARGEST = 2 << 30
_MOST_IN_ALL = 3 * LARGEST  # a sheet is looked at, and searched for merged cells, before it is read
_MOST_BESIDE = 100 << 20  # of what stands beside the sheets and their texts
_LONGEST = 1 << 20
"""How many bytes of XML may go by before an element, or a text in one, ends."""
DEEPEST = 200
"""How many elements of XML may stand in each other."""
_IS_ENCRYPTED = 0x1


class Relation(NamedTuple):
    """What one member says of another: as what it is used (`worksheet`, `table`), and its name."""

    use: str
    member: str


class Package:
    """The members of a workbook. Their names are told apart as Excel does, regardless of case and of which way the slashes lean."""

    def __init__(self, file: IO[bytes]) -> None:
        self._archive = ZipFile(file)
        self._members = {_key(info.filename): info for info in self._archive.infolist()}
        if len(self._members) < len(self._archive.infolist()):
            raise Damage("two members have one name")
        self._left = _MOST_IN_ALL

    def __contains__(self, member: str) -> bool:
        return _key(member) in self._members

    def names(self) -> list[str]:
        """The names of all members, in small letters."""
        return list(self._members)

    def close(self) -> None:
        self._archive.close()

    def pieces(self, member: str, most: int = LARGEST) -> Iterator[bytes]:
        """The bytes of a member, `most` of them. Raises Damage where it is missing, and TooMuch."""
        info = self._members.get(_key(member))
        if info is None:
            raise Damage(f"{member} is missing")
        if info.flag_bits & _IS_ENCRYPTED:
            raise TooMuch(said("is locked with a password; open it in Excel and save it without one"))
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise Damage(f"{member} is compressed as no workbook is")
        left = most
        with self._archive.open(info) as file:
            while piece := file.read(_CHUNK):
                left -= len(piece)
                self._left -= len(piece)
                if min(left, self._left) < 0:
                    raise TooMuch(said("is too large to be read; save its sheets as CSV files and load those"))
                yield piece

    def parse(self, member: str, root: str, start: Callable[[str, str, Mapping[str, str]], None], most: int = _MOST_BESIDE) -> None:
        """Parses a member whose outermost element is `root`. At the start of each element of ours its name is told, that of the element in
        which it stands, and its attributes. Raises Damage and TooMuch."""
        within: list[str] = []

        def begin(element: str, attributes: Mapping[str, str]) -> None:
            name, parent = local_name(element), within[-1] if within else ""
            if is_misplaced(name, parent) or (not within and name != root) or len(within) > DEEPEST:
                raise Damage(f"{name} does not belong in {parent or member}")
            within.append(name)
            if name:
                start(name, parent, attributes)

        def end(_: str) -> None:
            within.pop()

        parser = new_parser()
        parser.StartElementHandler, parser.EndElementHandler = begin, end
        for _ in fed(parser, self.pieces(member, most)):
            pass

    def relations(self, member: str) -> dict[str, Relation]:
        """What a member is related to, by the ids it uses for it; nothing where it has no list of that. `""` is the package as a whole."""
        folder, name = posixpath.split(member)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, Relation] = {}

        def start(name: str, _: str, attributes: Mapping[str, str]) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"].replace("\\", "/")))
                found[attributes["Id"]] = Relation(attributes["Type"].rpartition("/")[2], target.lstrip("/"))

        if listed in self:
            self.parse(listed, "Relationships", start)
        return found


def new_parser() -> XMLParserType:
    """A parser of XML that gives names with their namespace, and refuses documents with declarations of their own, such as entities."""
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def fed(parser: XMLParserType, pieces: Iterator[bytes]) -> Iterator[None]:
    """Parses the pieces one after the other, with a step after each."""
    size = 0
    for piece in pieces:
        parser.Parse(piece, False)
        size += len(piece)
        if size - parser.CurrentByteIndex > _LONGEST:
            raise Damage("an element does not end")
        yield
    parser.Parse(b"", True)
    yield


def _refuse_doctype(*_: object) -> None:
    raise Damage("a workbook has no document type")


def _key(member: str) -> str:
    return member.replace("\\", "/").lstrip("/").lower()
