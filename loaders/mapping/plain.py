"""Texts as YAML writes them: as they are where every reader of YAML takes them for text, and else in quotes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

_SAFE = re.compile(r"[^\W_](?:[\w .,;&+%/()<>|=@°’'–—…-]|:(?=\S))*")
_NOT_IN_A_LIST = re.compile(r"[,:]")
_ESCAPES = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_TRUTHS = frozenset({"y", "Y", "n", "N"})


def scalar(text: str, *, is_unsure: bool = False, in_list: bool = False) -> str:
    """The text as it stands behind a key, or between the brackets of a list; with a ` ?` behind it where it is not sure."""
    if is_unsure and not text and not in_list:
        return "?"
    made = f"{text} ?" if is_unsure and text else "?" if is_unsure else text
    if _may_be_plain(text, in_list=in_list) and not (is_unsure and in_list):
        return made
    return f'"{"".join(map(_escaped, made))}"'


def number(value: int) -> str:
    """A number where one is wanted."""
    return str(value)


def _may_be_plain(text: str, *, in_list: bool) -> bool:
    if not _SAFE.fullmatch(text) or text != text.strip() or ".." in text or text in _TRUTHS:
        return False
    if in_list and _NOT_IN_A_LIST.search(text):
        return False
    import yaml

    tag = _resolver().resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag == "tag:yaml.org,2002:str")


@cache
def _resolver() -> yaml.SafeLoader:
    """What tells a text from a number, a truth or a day, as YAML 1.1 does."""
    import yaml

    return yaml.SafeLoader("")


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable() or char in "\u00a0\u202f":
        return char
    code = ord(char)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def comment(text: str) -> str:
    """A text as what follows a # in one line."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
