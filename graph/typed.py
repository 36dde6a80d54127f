"""Words as somebody types or pastes them: which of them stand together as one name.

A command gets the words that a shell has parted. What a word processor makes of quotes (“ ” ‘ ’ « ») means nothing to a shell, so it
parts a name that stands between them; here they are quotes again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PARTED = "\0"  # stands between two words of the shell; no word has it
# The single ones count only at the edge of a word, since ’ is an apostrophe too.
_QUOTED = re.compile(r"“([^“”]*)”|«([^«»]*)»|(?<![^\s\0])‘([^‘]*?)’(?![^\s\0])")
_STRAY = "“”«»"


def units(words: Sequence[str]) -> list[str]:
    """What stands together in `words`: each text between quotes, and each word that is in none; quotes and spaces around them are gone.

    >>> units(["“Public", "Safety", "Canada”", "RCMP"])
    ['Public Safety Canada', 'RCMP']
    """
    text = _PARTED.join(words)
    if not _QUOTED.search(text):
        return [_tidy(word) for word in words]
    found, at = [], 0
    for quoted in _QUOTED.finditer(text):
        found += [*text[at : quoted.start()].split(_PARTED), next(inside for inside in quoted.groups() if inside is not None)]
        at = quoted.end()
    found += text[at:].split(_PARTED)
    return [unit for unit in map(_tidy, found) if unit]


def one_name(words: Sequence[str]) -> str:
    """All of `words` as one name."""
    return " ".join(units(words))


def pairs(units: Sequence[str]) -> list[tuple[str, str]]:
    """Every way of reading `units` as two names, the shortest first name first."""
    return [(" ".join(units[:at]), " ".join(units[at:])) for at in range(1, len(units))]


def _tidy(unit: str) -> str:
    return " ".join(unit.replace(_PARTED, " ").strip(_STRAY).split())
