"""Words in a row, as the language in force puts them: what there is, what one may write, and which one was probably meant."""

from __future__ import annotations

from collections.abc import Sequence

from .saying import said

_MOST = 20  # words that are told


def either(words: Sequence[str]) -> str:
    """`a, b or c`."""
    return said("{first} or {last}", first=", ".join(words[:-1]), last=words[-1]) if len(words) > 1 else "".join(words)


def all_of(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return said("{first} and {last}", first=", ".join(words[:-1]), last=words[-1]) if len(words) > 1 else "".join(words)


def quoted(words: Sequence[str]) -> str:
    """`'a', 'b' or 'c'`."""
    return either([said("'{word}'", word=word) for word in words])


def write_one_of(words: Sequence[str]) -> str:
    """The remedy that names all there are, or the first of very many and how many more."""
    if len(words) <= _MOST:
        return said("write one of {words}", words=", ".join(words))
    return said("write one of {words}, or one of {n} more", words=", ".join(words[:_MOST]), n=len(words) - _MOST)
