"""Which cells of a row are looked through for contact details, and what is done where one is found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...graph import said
from ...graph.sheets import BETWEEN_ALIASES, COLUMNS
from . import CONTACT_REMOVED, without_contacts
from .words import words

_IDS = frozenset({"id", "evidence_source"})
_WORDS_OF_OURS = words("kind type form status currency language country confidence since until date amount")
_NAMES = ("name", "source", "target", "title")
_ADDRESS = re.compile(r"\s*(?:mailto|tel|sms|callto|fax):", re.IGNORECASE)
_SOMETHING = re.compile(r"[^\W_]")


def text_columns(sheet: str, known: Iterable[str], extra: Iterable[str]) -> list[str]:
    """The columns whose cells are looked through: all that hold text, those that are not ours included."""
    return [*(name for name in known if name not in _WORDS_OF_OURS and COLUMNS[sheet][name].sort in ("text", "texts")), *extra]


def clean(row: dict[str, str], columns: Iterable[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Takes contact details out of these cells of the row; gives the columns where one was, and what is refused, each with its column:
    an id or a name that is nothing but a contact detail."""
    removed: list[str] = []
    refused: list[tuple[str, str]] = []
    for name in columns:
        text = row.get(name)
        # A word that begins with a letter holds none, and a load reads millions of ids.
        if not text or (" " not in text and "@" not in text and ":" not in text and text[0].isalpha() and text.isascii()):
            continue
        if (kept := _KEPT.get(name, without_contacts)(text)) == text:
            continue
        if name in _IDS:
            refused.append((name, said("an id may not be a contact detail; write another, or leave it empty: it is made from the name")))
        elif name in _NAMES and not _SOMETHING.search(kept.replace(CONTACT_REMOVED, "")):
            refused.append((name, said("this is a contact detail, and no name; write the name")))
        else:
            row[name] = kept
            removed.append(name)
    return removed, refused


def _address(text: str) -> str:
    """A web address, or nothing where it is that of a mailbox or a telephone."""
    return "" if _ADDRESS.match(text) or ("@" in text and "://" not in text and without_contacts(text) != text) else text


def _aliases(text: str) -> str:
    """The aliases of a cell, without those that are nothing but a contact detail."""
    kept = [(alias, without_contacts(alias)) for alias in text.split(BETWEEN_ALIASES)]
    return BETWEEN_ALIASES.join(now for was, now in kept if now == was or _SOMETHING.search(now.replace(CONTACT_REMOVED, "")))


_KEPT = {"url": _address, "aliases": _aliases, "aliases_fr": _aliases}
"""What is left of the cells of some columns; of others it is the text without contact details."""
