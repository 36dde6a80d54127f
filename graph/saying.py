"""What is said to people: English sentences with gaps, which come out in the language in force.

`said("there is no file {path}", path=path)` is plain text. The language is a setting of the process: English, unless a command was asked to
speak another; what the sentences are in that language is told by whoever sets it, since the graph knows no room above it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from string import Formatter
from typing import Any, Literal

from .elision import fitted

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")
_NARROW_SPACE = "\u202f"


@dataclass(frozen=True, slots=True)
class _Tongue:
    """A language, and what gives the sentences of it for those in English."""

    language: Language
    sentence: Callable[[str], str]


class _Gaps(Formatter):
    """Fills the gaps of a sentence; numbers are grouped as the language groups them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec or isinstance(value, bool) or not isinstance(value, int | Decimal):
            return str(super().format_field(value, format_spec))
        return grouped(value)


_ENGLISH = _Tongue("en", lambda english: english)
_GAPS = _Gaps()
_in_force = [_ENGLISH]


def said(template: str, /, **values: object) -> str:
    """The sentence in the language in force, with the values in its gaps. A sentence whose translation is not known stays English."""
    words = _in_force[-1].sentence(template)
    return _GAPS.vformat(fitted(words, values) if language() == "fr" else words, (), values)


def said_of(number: int, one: str, many: str, /, **values: object) -> str:
    """The sentence for so many; the number is its gap `n`. In English 1 alone is one, in French 0 is too."""
    is_one = number == 1 or (number == 0 and language() == "fr")
    return said(one if is_one else many, n=number, **values)


def in_words(template: str, /) -> str:
    """The sentence in the language in force, its gaps as they are: for text that stands elsewhere, such as the help of a command."""
    return _in_force[-1].sentence(template)


def grouped(number: int | Decimal) -> str:
    """The number with its thousands apart and its fraction, as the language in force writes it: 1,234.50 or 1 234,50."""
    text = f"{number:,}" if isinstance(number, int) else _apart(digits(number))
    return text if language() == "en" else text.translate({ord(","): _NARROW_SPACE, ord("."): ","})


def digits(amount: Decimal) -> str:
    """The amount in digits, without exponent, grouping or trailing zeros: `1234.5`."""
    text = format(amount, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if text not in {"-0", ""} else "0"


def language() -> Language:
    """The language in force."""
    return _in_force[-1].language


@contextmanager
def speaking(language: Language, sentence: Callable[[str], str]) -> Iterator[None]:
    """Within it, all that is said is in this language; `sentence` gives the template in it for each one in English."""
    _in_force.append(_Tongue(language, sentence))
    try:
        yield
    finally:
        _in_force.pop()


def _apart(text: str) -> str:
    """The digits with a comma between thousands."""
    whole, point, fraction = text.partition(".")
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{int(whole.lstrip('-')):,}{point}{fraction}"
