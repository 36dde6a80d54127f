"""The words of a Cypher query: what is text, comment, name, number, parameter or sign, and where it stands.

Nothing is dropped and nothing is refused here: the tokens of any text, joined, are the text again. So a quotation mark in a comment or a
clause in a text is what Neo4j takes it for. No library for this was found good enough; docs/decisions/0007 tells which were tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

Sort = Literal["space", "comment", "text", "quoted", "unfinished", "number", "parameter", "name", "sign"]

# In this order: what is begun and never ended goes before the signs that begin it, and `..` before the number `.5`.
_PATTERN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>//[^\r\n]*|/\*.*?\*/)
  | (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
  | (?P<quoted>`(?:[^`]|``)*`)
  | (?P<unfinished>(?:/\*|['"`]).*)
  | (?P<parameter>\$(?:\w+|`(?:[^`]|``)*`))
  | (?P<number>0x[0-9A-Fa-f]+|0o[0-7]+|(?:\d+(?:\.\d+)?|(?<!\.)\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<name>[^\W\d]\w*)
  | (?P<sign>\.\.|<>|<=|>=|=~|\+=|\|\||.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A piece of a query, and the line and column, counted from 1, where it begins."""

    sort: Sort
    text: str
    line: int
    column: int

    @property
    def word(self) -> str:
        """What to compare keywords and signs with: a name in capitals; nothing for what is in quotation marks of any kind."""
        return self.text.upper() if self.sort == "name" else self.text if self.sort == "sign" else ""

    @property
    def named(self) -> str:
        """The name that this is, without its backticks; nothing where it is none."""
        if self.sort == "quoted":
            return self.text[1:-1].replace("``", "`")
        return self.text if self.sort == "name" else ""


def tokens(query: str) -> Iterator[Token]:
    """Every piece of the query, in order."""
    line, start = 1, 0
    for match in _PATTERN.finditer(query):
        text = match.group()
        yield Token(match.lastgroup, text, line, match.start() - start + 1)  # type: ignore[arg-type]  # the groups are the sorts
        if "\n" in text:
            line += text.count("\n")
            start = match.start() + text.rindex("\n") + 1


def meaningful(all_tokens: Iterable[Token]) -> list[Token]:
    """Those that are neither space nor comment."""
    return [token for token in all_tokens if token.sort not in ("space", "comment")]
