"""The two signs of a mapping that YAML has no words for: the ` ?` behind what is not sure, and the range between two texts in quotes."""

from __future__ import annotations

import re
from typing import NamedTuple

_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""", re.DOTALL)
_RANGE = re.compile(r"""[ ]*\.\.[ ]*(?=["'])""")
_ENDS = re.compile(r"[^\S\n]*(?:$|[\n,\]}]|(?<=\s)#)")
_BLOCK_TEXT = re.compile(r"[|>][-+0-9]*[^\S\n]*(?:#.*)?$", re.MULTILINE)
_ANY_MARK = re.compile(r"\?|\.\.")


class Marked(NamedTuple):
    """A text that is YAML, each character where it was; and where a `?` stood in it that marks what is not sure."""

    text: str
    marks: frozenset[int]


def without_marks(text: str) -> Marked:
    """The text as YAML reads it: a `?` behind a value is a space, one that is all of a value is `~`, and `"2021".."2023"` is one text."""
    if not _ANY_MARK.search(text):
        return Marked(text, frozenset())
    return _Walk(text).marked()


class _Walk:
    """One way through the text, which knows where a value may begin: behind a key, a comma or a bracket, and at the start of a line."""

    def __init__(self, text: str) -> None:
        self._text, self._made = text, list(text)
        self._marks: set[int] = set()
        self._depth = 0  # of brackets
        self._may_begin = True

    def marked(self) -> Marked:
        at = 0
        while at < len(self._text):
            at = self._step(at)
        return Marked("".join(self._made), frozenset(self._marks))

    def _step(self, at: int) -> int:
        """What stands there; gives where to go on."""
        text = self._text
        char = text[at]
        before = text[at - 1] if at else "\n"
        if char == "\n":
            self._may_begin = True
        elif char.isspace():
            pass
        elif char in "\"'" and self._may_begin and (quoted := _QUOTED.match(text, at)):
            return self._quoted(quoted.end())
        elif char == "#" and before.isspace():
            end = text.find("\n", at)
            return end if end >= 0 else len(text)
        elif char in "|>" and self._may_begin and not self._depth and (header := _BLOCK_TEXT.match(text, at)):
            return self._block_text(header.end())
        elif char == "?" and (before.isspace() or before in "\"'[]{},:") and _ENDS.match(text, at + 1):
            self._marks.add(at)
            self._made[at] = "~" if self._may_begin else " "
            self._may_begin = False
        else:
            self._plain(char, at)
        return at + 1

    def _plain(self, char: str, at: int) -> None:
        if char in "[{" and (self._may_begin or self._depth):
            self._depth += 1
        elif char in "]}" and self._depth:
            self._depth -= 1
        starts_an_item = char == "-" and self._may_begin and not self._text[at + 1 : at + 2].strip()
        ends_a_key = char == ":" and (not self._text[at + 1 : at + 2].strip() or (self._depth > 0 and self._text[at - 1] in "\"'"))
        self._may_begin = starts_an_item or ends_a_key or (self._depth > 0 and char in "[{,")

    def _quoted(self, end: int) -> int:
        """Goes past a text in quotes, and past another that a range joins to it, which becomes a part of it."""
        self._may_begin = False
        quote = self._text[end - 1]
        if (joined := _RANGE.match(self._text, end)) and (other := _QUOTED.match(self._text, joined.end())) and other[0][0] == quote:
            self._made[end - 1] = self._made[joined.end()] = " "
            return other.end()
        return end

    def _block_text(self, at: int) -> int:
        """Goes past the lines of a text that are deeper than the line which announces it."""
        text = self._text
        start = text.rfind("\n", 0, at) + 1
        depth = len(text[start:at]) - len(text[start:at].lstrip())
        for line in re.finditer(r"\n([^\n]*)", text[at:]):
            if line[1].strip() and len(line[1]) - len(line[1].lstrip()) <= depth:
                return at + line.start()
        return len(text)
