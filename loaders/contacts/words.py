"""Lists of words, written as text: easier to read and to add to than Python lists."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


def lines(text: str) -> frozenset[str]:
    """The lines of a text without what surrounds them, each once."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


def either(text: str) -> str:
    """A pattern that is any of the words of a text; `_` in a word stands for a space."""
    return "|".join(text.split()).replace("_", r"\s")
