"""Names: when two forms are the same name, and which stakeholder a name means.

Two forms are the same name when their keys are equal: accents, case, punctuation, articles, "&" and "and" aside. A name means a
stakeholder when it is its id, else when it equals a name or alias of one stakeholder alone, else when the names that begin with it
are all of one stakeholder. Anything else is refused, with the candidates or with names that come near: nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from .errors import AmbiguousName, UnknownName

if TYPE_CHECKING:
    from .model import Stakeholder
    from .store import Reader

_ELISION = re.compile(r"\b(?:l|d|j|m|n|s|t|c|qu)['’](?=\w)", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_SMALL_WORDS = frozenset({"the", "and", "le", "la", "les", "et"})
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
_LIGATURE = re.compile("[œæøłđ]")
_LATIN = re.compile("[\x00-\x7f\u0300-\u034e\u0350-\u036f]*")  # plain letters, and the accents that stand by themselves after NFKD
_WORD = re.compile(r"[^\W_]+")
_SHOWN = 8
_NEAR = 70
_NEAR_IN_PART = 82


class Name(NamedTuple):
    """One form of one stakeholder's name, as it is kept for look-up; `key` is what forms of the same name share."""

    key: str
    form: str
    stakeholder: str


@dataclass(frozen=True, slots=True)
class Match:
    """A stakeholder that a text may mean, the form of its name that matched, and how: id, exact, prefix, words or near."""

    stakeholder: Stakeholder
    form: str
    how: str


def name_key(text: str) -> str:
    """What is left of a name when accents, case, punctuation and small words are put aside.

    >>> name_key("The Centre canadien de protection de l’enfance")
    'centre canadien de protection de enfance'
    >>> name_key("Boost Child & Youth") == name_key("boost child and youth")
    True
    """
    text = unicodedata.normalize("NFKC", text)
    # Each step is passed over where it can change nothing, since a load makes the keys of hundreds of thousands of names.
    if "." in text:
        text = _INITIALS.sub(lambda found: found[0].replace(".", ""), text)
    if "'" in text or "’" in text:
        text = _ELISION.sub(" ", text).replace("'", "").replace("’", "")
    text = text.casefold()
    if not text.isascii():
        if _LIGATURE.search(text):
            text = text.translate(_LIGATURES)
        text = unicodedata.normalize("NFKD", text)
        if _LATIN.fullmatch(text):
            text = text.encode("ascii", "ignore").decode()
        else:
            text = "".join([char for char in text if not unicodedata.combining(char)])
    words = _WORD.findall(text)
    return " ".join([word for word in words if word not in _SMALL_WORDS] or words)


def slug(name: str) -> str:
    """An id made from a name: small letters and digits with hyphens; a digest where no letter of it is Latin."""
    plain = "".join(char if char.isascii() else " " for char in name_key(name))
    return "-".join(plain.split()) or f"s-{crc32(name_key(name).encode()):08x}"


def names_of(stakeholder: Stakeholder) -> list[Name]:
    """The look-up entries of a stakeholder, one a form."""
    return [Name(name_key(form), form, stakeholder.id) for form in stakeholder.forms]


def resolve(reader: Reader, text: str) -> Stakeholder:
    """The one stakeholder that `text` means. Raises AmbiguousName or UnknownName."""
    text = text.strip()
    for candidate in dict.fromkeys((text, text.lower())):
        if found := next(iter(reader.stakeholders([candidate])), None):
            return found
    if key := name_key(text):
        for names in (reader.named([key]), reader.names_starting(key, _SHOWN * 4)):
            if ids := {name.stakeholder for name in names}:
                found_all = _by_name(reader.stakeholders(sorted(ids)))
                if len(found_all) == 1:
                    return found_all[0]
                raise AmbiguousName(text, [f"{one.name} ({one.kind}, {one.id})" for one in found_all[:_SHOWN]])
    raise UnknownName(text, suggestions(reader, text))


def find(reader: Reader, text: str, *, limit: int = 20) -> list[Match]:
    """The stakeholders that `text` may mean, most exact first, then by name; near ones only where nothing else matches."""
    key = name_key(text)
    found: dict[str, tuple[str, str]] = {
        one.id: (one.id, "id") for one in reader.stakeholders(list(dict.fromkeys((text.strip(), text.strip().lower()))))
    }
    steps = (
        (reader.named([key]), "exact"),
        (reader.names_starting(key, limit * 4), "prefix"),
        (reader.names_with(key.split(), limit * 4), "words"),
    )
    for names, how in steps if key else ():
        for name in sorted(names, key=lambda name: (name.key, name.stakeholder, name.form)):
            found.setdefault(name.stakeholder, (name.form, how))
    if not found and key:
        found = {name.stakeholder: (name.form, "near") for name in reversed(_near(reader, key, limit))}
    matches = [Match(one, *found[one.id]) for one in reader.stakeholders(sorted(found))]
    order = ("id", "exact", "prefix", "words", "near")
    return sorted(matches, key=lambda match: (order.index(match.how), name_key(match.stakeholder.name), match.stakeholder.id))[:limit]


def suggestions(reader: Reader, text: str, *, limit: int = 3) -> list[str]:
    """Forms of names that come near `text`, nearest first: those with its words, else those spelt like it."""
    key = name_key(text)
    if not key:
        return []
    with_words = sorted(reader.names_with(key.split(), limit * 8), key=lambda name: (len(name.key), name.key, name.form))
    nearest: dict[str, str] = {}
    for name in with_words or _near(reader, key, limit * 4):
        nearest.setdefault(name.stakeholder, name.form)
    return list(nearest.values())[:limit]


def similar(text: str, choices: Sequence[str], *, limit: int = 3) -> list[str]:
    """Those of `choices` that are spelt like `text`, nearest first."""
    from rapidfuzz import fuzz, process

    found = process.extract(text.casefold(), [choice.casefold() for choice in choices], scorer=fuzz.ratio, limit=limit, score_cutoff=_NEAR)
    return [choices[position] for _, _, position in found]


def _near(reader: Reader, key: str, limit: int) -> list[Name]:
    # Imported here: a question whose name is known need not wait for it.
    from rapidfuzz import fuzz, process

    names = sorted(reader.names(), key=lambda name: (name.key, name.stakeholder, name.form))
    keys = [name.key for name in names]
    # Spelt like it as a whole, else like a part of it: "Clear Watr" for "Clear Water Strategy".
    for scorer, cutoff in ((fuzz.ratio, _NEAR), (fuzz.WRatio, _NEAR_IN_PART)):
        if found := process.extract(key, keys, scorer=scorer, limit=limit, score_cutoff=cutoff):
            return [names[position] for _, _, position in sorted(found, key=lambda hit: (-hit[1], hit[2]))]
    return []


def _by_name(stakeholders: Iterable[Stakeholder]) -> list[Stakeholder]:
    return sorted(stakeholders, key=lambda one: (name_key(one.name), one.id))
