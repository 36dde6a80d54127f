"""Which language a command speaks: it is known before anything is parsed or said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ...api.configured import language_set
from ...graph import LANGUAGES, BadData, Language, speaking
from ...words.french import sentence

_OPTION = "--lang"
_ALWAYS = frozenset({"config", "help", "-h", "--help", "--version"})
"""What must be answered even where the settings are damaged: that is how they are mended."""


@contextmanager
def spoken(arguments: Sequence[str]) -> Iterator[None]:
    """Within it, all is said in the language that these arguments ask for, or else the environment, the settings, or English.

    Raises BadData, said in English, where the environment or the settings name no language.
    """
    try:
        language = asked_language(arguments) or language_set()
    except BadData:
        if not _ALWAYS.intersection(arguments):
            raise
        language = "en"
    with in_language(language):
        yield


@contextmanager
def in_language(language: Language) -> Iterator[None]:
    """Within it, all is said in this language."""
    with speaking(language, sentence if language == "fr" else str):
        yield


def asked_language(arguments: Sequence[str]) -> Language | None:
    """The language of the last --lang among the arguments of a command; None where there is none that is a language."""
    found: Language | None = None
    for place, word in enumerate(arguments):
        if word == "--":
            break
        option, sign, value = word.partition("=")
        if option != _OPTION:
            continue
        given = value if sign else next(iter(arguments[place + 1 : place + 2]), "")
        found = next((one for one in LANGUAGES if one == given.lower()), found)
    return found
