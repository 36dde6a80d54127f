"""JSON of other programs, read whole: hostile depth and halves of characters are refused in one line."""

from __future__ import annotations

import json
from typing import Any

from ...graph import UnreadableFile, said
from ..given import Given

_DEEPEST = 200


def read_json(given: Given) -> Any:
    """The value that the file is. Raises UnreadableFile where it is damaged, or nested deeper than any network is."""
    text = _text(given)
    if _depth(text) > _DEEPEST:
        raise UnreadableFile(said("{given} is nested too deeply to be a network", given=given))
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableFile(
            said(
                "{given} is damaged at line {line}, column {column}: {fault}; write it again with the program that made it",
                given=given,
                line=str(error.lineno),
                column=str(error.colno),
                fault=error.msg,
            )
        ) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableFile(said("{given} is nested too deeply to be a network", given=given)) from error


def shown(value: object) -> str:
    """A value of JSON as a cell has it: lists with a stroke between their values, half characters as a question mark."""
    if value is None:
        return ""
    if isinstance(value, list) and all(not isinstance(item, list | dict) for item in value):
        return "|".join(filter(None, map(shown, value)))
    if isinstance(value, bool):
        return str(value).lower()
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode(errors="replace").decode()


def _text(given: Given) -> str:
    with given.open() as file:
        content = file.read()
    try:
        return content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            said(
                "{given} is not text in UTF-8 (at byte {byte}); write it again with the program that made it",
                given=given,
                byte=error.start + 1,
            )
        ) from error


def _depth(text: str) -> int:
    """How deep the brackets of a text go, those within texts aside; the search stops where that is deeper than any network."""
    depth = deepest = 0
    is_quoted, at = False, 0
    while at < len(text):
        sign = text[at]
        if is_quoted:
            if sign == "\\":
                at += 1
            elif sign == '"':
                is_quoted = False
        elif sign == '"':
            is_quoted = True
        elif sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > _DEEPEST:
                return deepest
        elif sign in "]}":
            depth -= 1
        at += 1
    return deepest
