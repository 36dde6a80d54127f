"""XML that somebody gave, element by element. Entities are refused, and so is depth without end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from ...graph import UnreadableFile, said
from ..given import Given

Begin = Callable[[str, dict[str, str], int], None]
"""Told of an element that begins: its name and its attributes without their namespaces, and its line."""
End = Callable[[str, str, str], None]
"""Told of one that ends: its name, that of the element that it stands in, and the text that stands in it directly."""

_PIECE = 1 << 16
_DEEPEST = 200
_LONGEST = 1 << 24
"""How many bytes may go by before an element ends."""


class _Refused(Exception):
    """The file is not read on; the text is why."""


class _Known(Exception):
    """The root is known, and no more is asked."""


def read_xml(given: Given, format_: str, begin: Begin, end: End) -> None:
    """Reads the whole file, whose root must be called as the format is. Raises UnreadableFile where it is damaged, hostile, or of another
    format."""
    reader = _Reader(format_, begin, end)
    try:
        with given.open() as file:
            size = 0
            while piece := file.read(_PIECE):
                reader.parser.Parse(piece, False)
                size += len(piece)
                if size - reader.parser.CurrentByteIndex > _LONGEST:
                    raise _Refused(said("an element in it does not end"))
            reader.parser.Parse(b"", True)
    except _Refused as error:
        raise UnreadableFile(said("{file} is not read: {why}", file=given, why=str(error))) from error
    except ExpatError as error:
        raise UnreadableFile(
            said("{file} is damaged at line {line}: it is no XML from there on; export it again", file=given, line=str(error.lineno))
        ) from error


def root_of(given: Given) -> str:
    """What the outermost element of the file is called, in small letters; nothing where that is not seen at its beginning."""
    found: list[str] = []

    def begin(element: str, _: Mapping[str, str]) -> None:
        found.append(element.rpartition(" ")[2].casefold())
        raise _Known

    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = begin
    try:
        with given.open() as file:
            parser.Parse(file.read(_PIECE), False)
    except (_Known, ExpatError, UnreadableFile):
        pass
    return next(iter(found), "")


class _Reader:
    def __init__(self, format_: str, begin: Begin, end: End) -> None:
        self.parser = _new_parser(self._begin, self._end, self._text)
        self._format, self._told_of, self._told_end = format_, begin, end
        self._within: list[str] = []
        self._texts: list[list[str]] = []

    def _begin(self, element: str, attributes: Mapping[str, str]) -> None:
        name = element.rpartition(" ")[2]
        if not self._within and name != self._format.lower():
            raise _Refused(_other(name, self._format))
        if len(self._within) >= _DEEPEST:
            raise _Refused(said("it is nested too deeply to be a network"))
        self._within.append(name)
        self._texts.append([])
        told = {key.rpartition(" ")[2]: text for key, text in attributes.items()}
        self._told_of(name, told, self.parser.CurrentLineNumber)

    def _end(self, _: str) -> None:
        name, text = self._within.pop(), "".join(self._texts.pop())
        self._told_end(name, self._within[-1] if self._within else "", text)

    def _text(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)


def _other(root: str, format_: str) -> str:
    """What to say of a file with this root that is not of this format."""
    if root in ("gexf", "graphml"):
        other = "GEXF" if root == "gexf" else "GraphML"
        return said("it is {other} by what is in it; give it a name that ends in {ending}", other=other, ending=f".{root}")
    return said("it is XML, but no {format}", format=format_)


def _new_parser(
    begin: Callable[[str, Mapping[str, str]], None], end: Callable[[str], None], text: Callable[[str], None]
) -> XMLParserType:  # fmt: skip
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begin, end, text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_: object) -> None:
    raise _Refused(said("it declares a document type, which no network needs and which may hide what it makes"))
