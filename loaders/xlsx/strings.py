"""Texts of cells: those that many cells share, and how a text is written in XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ...graph import said
from ...graph.sheets import without_controls
from .damage import Damage, TooMuch
from .names import MOST_UNKNOWN, elements, is_misplaced, local_name
from .package import DEEPEST, Package, fed, new_parser

LONGEST = 100_000
"""Characters that a cell may hold here; Excel keeps 32,767."""
_MOST = 250_000_000
_PER_TEXT = 60  # what a text takes beside its characters
_ELEMENTS = elements("sst", "si", "t", "rPh")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BREAKS = re.compile("\r\n?")
_TAB = 4


class Indented(str):
    """A text that stands `indent` spaces from the left of its cell."""

    indent: int


def indented(text: str, indent: int) -> str:
    """The text, further from the left by this much."""
    if not indent or not text:
        return text
    made = Indented(text)
    made.indent = indent + getattr(text, "indent", 0)
    return made


def leading(text: str) -> int:
    """How many spaces the first line with something in it begins with; a tab counts for four."""
    before = text[: len(text) - len(text.lstrip())]
    return len(before.rpartition("\n")[2].expandtabs(_TAB))


def indented_text(text: str) -> str:
    """The text of a cell as `cell_text` gives it, Indented where it begins with spaces."""
    plain = cell_text(text)
    return indented(plain, leading(text)) if text[:1].isspace() else plain


def cell_text(text: str) -> str:
    """The text of a cell as its XML has it: with `_x000D_` as the character that it stands for, and none that no sheet can show."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = _HALVES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
        text = without_controls(text)
    return _BREAKS.sub("\n", text).strip() if "\r" in text else text.strip()


def too_long(cell: str) -> TooMuch:
    """What is said of a text without end; `cell` is where it stands, or empty where that is not known."""
    if cell:
        return TooMuch(said("has a text of more than {most} characters below cell {cell}; shorten it", most=LONGEST, cell=cell))
    return TooMuch(said("has a text of more than {most} characters in a cell; shorten it", most=LONGEST))


def read_strings(package: Package, member: str, text_of: Callable[[str], str] = cell_text) -> list[str]:
    """The texts that cells share, in the order in which cells number them, as `text_of` makes them. Raises Damage and TooMuch."""
    reading = _Reading(text_of)
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler = reading.pieces.append
    size = counted = 0
    for _ in fed(parser, package.pieces(member)):
        if sum(map(len, reading.pieces)) > LONGEST or sum(map(len, reading.runs)) > LONGEST:
            raise too_long("")
        size += sum(map(len, reading.texts[counted:])) + _PER_TEXT * (len(reading.texts) - counted)
        counted = len(reading.texts)
        if size > _MOST:
            raise TooMuch(said("is too large to be read; save its sheets as CSV files and load those"))
    return reading.texts


class _Reading:
    """The texts so far; `pieces` are of the part that is read, and `runs` of the text, whose font may change within."""

    def __init__(self, text_of: Callable[[str], str]) -> None:
        self._text_of = text_of
        self.texts: list[str] = []
        self.pieces: list[str] = []
        self.runs: list[str] = []
        self._depth = self._sounds = self._unknown = 0

    def start(self, element: str, _: Mapping[str, str]) -> None:
        name = _ELEMENTS.get(element)
        if (not self._depth and name != "sst") or (self._depth == 1 and is_misplaced(local_name(element), "sst")):
            raise Damage("these are no texts")
        self._depth += 1
        self._unknown += name is None
        if self._depth > DEEPEST or self._unknown > MOST_UNKNOWN:
            raise Damage("it has elements without end")
        if name == "si":
            self.runs.clear()
        elif name == "t":
            self.pieces.clear()
        elif name == "rPh":  # how a text is pronounced stands beside it, and is no part of it
            self._sounds += 1

    def end(self, element: str) -> None:
        self._depth -= 1
        name = _ELEMENTS.get(element)
        if name == "t" and not self._sounds:
            self.runs.extend(self.pieces)
        elif name == "rPh":
            self._sounds -= 1
        elif name == "si":
            self.texts.append(self._text_of("".join(self.runs)))
