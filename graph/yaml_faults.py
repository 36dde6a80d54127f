"""What YAML says of a text that it cannot read, in plain words and with what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from .saying import said

if TYPE_CHECKING:
    import yaml

_TAB = re.compile(r"^\s*\t", re.MULTILINE)
_SIGN = re.compile(r"'([^'])' that cannot start|expected the node content, but found '([^'])'")
_KEY = re.compile(r":(?:\s|$)")


def _no_fit() -> str:
    return said("this line does not fit to those above; let all keys of one thing begin in the same column")


def _is_missing() -> str:
    return said("a ':' with a space behind it is missing after this name")


def _begins_with_star() -> str:
    return said('a text that begins with * or & stands in quotes, such as "* Name"')


def _begins_with_percent() -> str:
    return said("a text that begins with % stands in quotes")


def _begins_with_question() -> str:
    return said("a text that begins with {sign} stands in quotes", sign="?")


def _begins_with_bar() -> str:
    return said("a text that begins with {sign} stands in quotes", sign="> or |")


def _has_a_sign() -> str:
    return said("a text that has a ':' between brackets stands in quotes")


def _is_amiss() -> str:
    return said("something is amiss between these brackets; part what is in them by commas, and close them")


def _begins_with_exclamation() -> str:
    return said("a text that begins with ! stands in quotes")


_WORDS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("mapping values are not allowed", lambda: said("there is a second ': ' in this line; put a text that has one in quotes")),
    ("while scanning a simple key", _is_missing),
    ("could not find expected ':'", _is_missing),
    ("while scanning a quoted scalar", lambda: said("a quote is opened here and not closed; close it, or write two where one is meant")),
    (
        "while scanning a double-quoted",
        lambda: said("a \\ between double quotes means something else; write it twice, or use single quotes"),
    ),
    (
        "while parsing a quoted scalar",  # as the parser in C says it
        lambda: said("a \\ between double quotes means something else; write it twice, or use single quotes"),
    ),
    (
        "while parsing a flow sequence",
        lambda: said("a [ is opened here and something in it is amiss; part what is in it by commas, and close it"),
    ),
    (
        "while parsing a flow mapping",
        lambda: said("a {{ is opened here and something in it is amiss; part what is in it by commas, and close it"),
    ),
    (
        "but found '<scalar>'",
        lambda: said("a quote is closed before the end of this text; put all of it in quotes, and write a quote in it twice"),
    ),
    ("but found ']'", lambda: said("this {sign} closes nothing; take it out, or put the text in quotes", sign="]")),
    ("but found '}'", lambda: said("this {sign} closes nothing; take it out, or put the text in quotes", sign="}")),
    ("while parsing a block", _no_fit),
    ("expected '<document start>'", _begins_with_percent),
    ("expected <document start>", _begins_with_percent),  # as the parser in C says it
    ("sequence entries are not allowed", lambda: said("a list with - begins on a line of its own, below its key")),
    ("while scanning an alias", _begins_with_star),
    ("while scanning an anchor", _begins_with_star),
    ("while scanning a directive", _begins_with_percent),
    ("while parsing a node", _begins_with_exclamation),
    ("while parsing a tag", _begins_with_exclamation),
    ("while parsing a flow node", _is_amiss),
    ("while scanning a plain scalar", _has_a_sign),
    ("mapping keys are not allowed", _begins_with_question),
    ("while scanning a block scalar", _begins_with_bar),
    ("while scanning a tag", _begins_with_exclamation),
)


def in_plain_words(error: yaml.MarkedYAMLError, text: str) -> list[tuple[int, str]]:
    """The line, and what is wrong there: all lines that begin with a tab, since the parser would name one alone, or else what it met."""
    if tabs := [text.count("\n", 0, found.end()) + 1 for found in _TAB.finditer(text)]:
        return [(line, said("it begins with a tab; use spaces instead")) for line in tabs]
    told = f"{error.context or ''}; {error.problem or ''}"
    opened = error.context_mark if told.startswith(("while scanning a", "while parsing a flow")) else None
    mark = opened or error.problem_mark or error.context_mark
    number = mark.line if mark else 0
    lines = text.split("\n")
    line = lines[number] if number < len(lines) else ""
    return [(number + 1, _meant(told, line, line[mark.column : mark.column + 1] if mark else ""))]


def _meant(told: str, line: str, here: str) -> str:
    """What the words mean of this line, with the sign that stands where they point."""
    if sign := _SIGN.search(told):
        return said("a text that begins with {sign} stands in quotes", sign=sign[1] or sign[2])
    if here and "that cannot start any token" in told:
        return said("a text that begins with {sign} stands in quotes", sign=here)
    if "mapping values are not allowed" in told and len(_KEY.findall(line)) < 2:
        return _no_fit()
    for words, tell in _WORDS:
        if words in told:
            return tell()
    return said("it is no YAML: {reason}", reason=told.strip("; "))
