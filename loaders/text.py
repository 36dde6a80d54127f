"""The lines of a text file: its encoding is found out, and what is damaged is named with its line rather than read as something else."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from ..graph import UnreadableFile, said, said_of
from ..graph.drafts import Notice, Place
from .given import Given
from .not_text import HEAD, not_text
from .western import NAMES, encoding_that_fits

_CHUNK = 1 << 20
_LONGEST_LINE = 16  # in chunks
MARK = "\ufeff"
_LOST = "\ufffd"
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Text:
    """A text that can be read: its lines, and what is to be said of how. `has_marks` is where the mark that begins a file stands within."""

    lines: Iterator[str]
    told: tuple[Notice, ...]
    has_marks: bool


@contextmanager
def open_text(given: Given) -> Iterator[Text]:
    """The text of a file, for as long as it is read. Raises UnreadableFile where it is none, or in no one encoding."""
    with given.open() as file:
        try:
            encoding, told, has_marks = _looked_through(file, given.name)
        except OSError as error:
            raise _unread(given, error) from error
        file.seek(0)
        wrapper = io.TextIOWrapper(file, encoding, newline="")
        try:
            yield Text(wrapper, tuple(told), has_marks)
        except UnicodeDecodeError as error:
            raise UnreadableFile(said("{file} was changed while it was read; load it again", file=given.name)) from error
        except OSError as error:
            raise _unread(given, error) from error
        finally:
            wrapper.detach()


def empty(file: str) -> UnreadableFile:
    """The error that says that nothing stands in a file."""
    return UnreadableFile(said("{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`", file=file))


def _unread(given: Given, error: OSError) -> UnreadableFile:
    return UnreadableFile(said("{file} cannot be read: {error}; check the file", file=given, error=error.strerror or error))


def _looked_through(file: IO[bytes], name: str) -> tuple[str, list[Notice], bool]:
    """The encoding of all of the file, what is to be said of it, and whether a mark stands within."""
    head = file.read(HEAD)
    if not head.strip():
        file.seek(0)
        if not file.read(_CHUNK).strip():
            raise empty(name)
    if refusal := not_text(name, head):
        raise UnreadableFile(refusal)
    wide = _wide_encoding(head)
    if not wide and head.count(0) > len(head) // 100 + 1:
        raise UnreadableFile(said("{file} is no text file; save the table in it as CSV UTF-8 or as .xlsx", file=name))
    encoding = wide or "utf-8-sig"
    try:
        has_marks, lost = _decoded(file, encoding, name)
    except UnicodeDecodeError as error:
        if wide:
            raise UnreadableFile(
                said("{file} is damaged at line {line}; save it again as CSV UTF-8", file=name, line=str(_line_of(file, encoding, error)))
            ) from error
        encoding = _of_one_byte(file, name)
        said_of_it = said("is not in UTF-8; it was read as {encoding}, so look at the accents", encoding=NAMES[encoding])
        return encoding, [Notice(Place(name, "", 0), said_of_it)], False
    told = []
    if lost:
        told.append(Notice(Place(name, "", lost), said("the sign \ufffd stands for a letter that was lost before; correct it")))
    return encoding, told, has_marks


def _wide_encoding(head: bytes) -> str:
    """The encoding of a text with two or four bytes a letter, by its mark or by where its zero bytes are; empty where it is of none."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 5 and even * 10 < odd:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 5 and odd * 10 < even else ""


def _decoded(file: IO[bytes], encoding: str, name: str) -> tuple[bool, int]:
    """Reads all of the file: whether a mark that begins a file stands within, and the first line in which a letter was lost, or 0.

    Raises UnicodeDecodeError, and UnreadableFile for a zero byte, or a line without end.
    """
    file.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    has_marks, lost, line, unbroken = False, 0, 1, 0
    while chunk := file.read(_CHUNK):
        text = decoder.decode(chunk)
        if "\0" in text:
            at = line + _breaks(text[: text.index("\0")])
            raise UnreadableFile(
                said("{file} is damaged at line {line}: it holds a zero byte; save it again as CSV UTF-8", file=name, line=str(at))
            )
        if not text.isascii():
            has_marks = has_marks or MARK in text
            if not lost and _LOST in text:
                lost = line + _breaks(text[: text.index(_LOST)])
        unbroken = 0 if "\n" in text or "\r" in text else unbroken + 1
        if unbroken > _LONGEST_LINE:
            raise UnreadableFile(said("{file} has a line without end, and is no table; save it again as CSV UTF-8", file=name))
        line += _breaks(text)
    decoder.decode(b"", final=True)
    return has_marks, lost


def _breaks(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def _line_of(file: IO[bytes], encoding: str, error: UnicodeDecodeError) -> int:
    """The line in which a text with two or four bytes a letter cannot be decoded."""
    file.seek(0)
    content = file.read()
    try:
        content.decode(encoding)
    except UnicodeDecodeError as found:
        error = found
    return 1 + _breaks(content[: error.start].decode(encoding, errors="ignore"))


def _of_one_byte(file: IO[bytes], name: str) -> str:
    """The encoding of a text that is not in UTF-8. Raises UnreadableFile where a part of it is, or where none fits."""
    in_utf8: list[int] = []
    others: list[int] = []
    sample: list[bytes] = []
    for number, line in _byte_lines(file):
        if b"\0" in line:
            raise UnreadableFile(said("{file} is no text file; save the table in it as CSV UTF-8 or as .xlsx", file=name))
        if line.isascii():
            continue
        if _is_utf8(line):
            in_utf8.append(number)
        else:
            others.append(number)
            if len(sample) < 2000:
                sample.append(line)
    if in_utf8:
        odd, rest = (others, "UTF-8") if len(in_utf8) >= len(others) else (in_utf8, "")
        raise UnreadableFile(_mixed(name, odd, is_utf8=rest == "UTF-8"))
    encoding = encoding_that_fits(sample)
    if not encoding:
        raise UnreadableFile(
            said(
                "{file} is in an encoding that cannot be told from its letters, first in line {line}; save it again as CSV UTF-8",
                file=name,
                line=str(others[0]),
            )
        )
    for number, line in _byte_lines(file):
        try:
            line.decode(encoding)
        except UnicodeDecodeError as error:
            raise UnreadableFile(
                said(
                    "{file} is in {encoding} but for line {line}, which has a letter of none; correct it, and save the file as CSV UTF-8",
                    file=name,
                    encoding=NAMES[encoding],
                    line=str(number),
                )
            ) from error
    return encoding


def _mixed(name: str, odd: list[int], *, is_utf8: bool) -> str:
    lines = ", ".join(map(str, odd[:_NAMED])) + (", …" if len(odd) > _NAMED else "")
    if is_utf8:
        return said_of(
            len(odd),
            "{file} is in UTF-8, but line {lines} is not; correct the accents there, and save the file as CSV UTF-8",
            "{file} is in UTF-8, but {n} lines are not ({lines}); correct the accents there, and save the file as CSV UTF-8",
            file=name,
            lines=lines,
        )
    return said_of(
        len(odd),
        "{file} is not in UTF-8, but line {lines} is; correct the accents there, and save the file as CSV UTF-8",
        "{file} is not in UTF-8, but {n} lines are ({lines}); correct the accents there, and save the file as CSV UTF-8",
        file=name,
        lines=lines,
    )


def _byte_lines(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines with their numbers, as a text of one byte a letter is parted into lines."""
    file.seek(0)
    number = 0
    for read in file:
        for line in read.splitlines():
            number += 1
            yield number, line


def _is_utf8(line: bytes) -> bool:
    """Whether a line is in UTF-8. Capitals before a space that does not break are so by chance (É and \\xa0, ɠ in UTF-8)."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        return False
    return not all(char.isascii() or "\u0180" <= char <= "\u02ff" for char in text)
