"""Tables that are drawn in a text with bars and rules, as Markdown and the command lines of databases have them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_RULE = re.compile(r"[\s|:+=-]*-{3,}[\s|:+=-]*|\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*")
_BETWEEN = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_STRESSED = re.compile(r"(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1")


class Drawn(NamedTuple):
    """A table that is drawn: the number of its first line, and its cells line by line, of which rules have none."""

    first: int
    rows: list[list[str]]


def is_drawn(lines: Sequence[str]) -> bool:
    """Whether a table is drawn in these lines."""
    return next(_blocks(lines), None) is not None


def drawn(lines: Sequence[str]) -> list[Drawn]:
    """The tables that are drawn in a text."""
    return [Drawn(first, [[] if _is_rule(line) else _cells(line) for line in block]) for first, block in _blocks(lines)]


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """The lines of each table, with the number of the first: lines with bars, of which one below the first is a rule."""
    begin = 0
    while begin < len(lines):
        end = begin
        while end < len(lines) and lines[end].strip() and (_is_rule(lines[end]) or "|" in lines[end]):
            end += 1
        block = lines[begin:end]
        written = [number for number, line in enumerate(block) if not _is_rule(line)]
        if len(written) > 1 and any(_is_rule(line) for line in block[written[0] : written[1] + 1]):
            yield begin + 1, block
        begin = max(end, begin + 1)


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line.rstrip("\r\n")) is not None


def _cells(line: str) -> list[str]:
    bare = line.strip()
    parts = [part.replace("\\|", "|") for part in _BETWEEN.split(bare)]
    if bare.startswith("|"):
        parts = parts[1:]
    if len(parts) > 1 and not parts[-1].strip():
        parts = parts[:-1]
    return [_plain(part.strip()) for part in parts]


def _plain(text: str) -> str:
    """The text of a cell without what sets it off."""
    text = _LINK.sub(r"\1", _BREAK.sub("\n", text))
    found = _STRESSED.fullmatch(text)
    return found[2] if found else text
