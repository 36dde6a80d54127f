"""What a piece of a cell looks like: a name that is complete, the beginning of one, or what only goes on with the one before it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ...graph import name_key
from ...graph.letters import folded
from .lexicon import TWO_WORDS, french_sorts, places, sorts, subjects

Shape = Literal["acronym", "closed", "open", "bare", "plain"]
_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z0-9][A-Z0-9&.+-]{1,9}|[A-Z][A-Za-z]*[A-Z]{2,}")
_SUFFIX = re.compile(
    r"(?:inc|incorporated|ltd|ltée|ltee|llc|llp|plc|gmbh|pty|limited|limitée|corporation|enr|ph\.?d|esq|jr|sr|ii|iii|iv|p\.?\s?eng"
    r"|s\.a|s\.a\.r\.l|s\.?e\.?n\.?c\.?r\.?l|s\.e\.n\.c|l\.p|m\.d|b\.v|n\.v|k\.c|q\.c|c\.m|o\.c|m\.p|m\.p\.p|ret['’]d"
    r"|(?-i:Corp|Co|Cie|Ing|ing|Ret|ret|MSc|BSc|M\.Sc|B\.Sc|B\.A|M\.A|LL\.B|LL\.M|J\.D))\.?",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:LLP|LLC|Inc|Ltd|Ltée|Limited|Limitée|Associates|Associés|Company|Cie|s\.?e\.?n\.?c\.?r\.?l)\.?$|\bCo\.?$", re.IGNORECASE
)
_KIN = re.compile(
    r"(?:sons?|daughters?|brothers|bros|co|company|cie|compagnie|fils|filles?|frères?|associates?|associés?|partners|partenaires)\b"
    r"[.,]?(?:\s+\S+)?",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[A-Z]\.[\s-]?){1,4}|[A-Z]")
_LINKED = re.compile(r"(?:of|for|on|in|at|to|de|du|des|pour|en|sur|aux|au|à|from|with|avec|dans|à la)\s|d['’]")
_ARTICLE = re.compile(r"^(?:(?:the|le|la|les)\s+|l['’](?=\w))")
_COMPLEMENT = re.compile(r"\b(?:of|for|on|to|against|de|du|des|d|pour|en|sur|aux|contre|in|a)\b")
_OTHERS = re.compile(
    r"(?:and |et )?(?:others?|many others|more|autres|plusieurs autres|d['’]autres|etc|et al|al|various|divers|partners|partenaires)\.*",
    re.IGNORECASE,
)
_HEADS_OF_PLACES = {
    "university", "universite", "college", "city", "ville", "town", "municipality", "municipalite", "province", "government",
    "gouvernement", "diocese", "village", "county", "region", "bank", "banque", "cegep",
}  # fmt: skip
_UNITS_FIRST = frozenset(["faculty", "faculte", "school", "ecole", "direction", "division", "section", "unite"])
_UNITS_LAST = frozenset(["branch", "division", "directorate", "section", "unit"])
_SMALL = frozenset(["and", "et", "of", "the", "de", "la", "le", "les", "du", "des", "l", "d", "for", "pour"])


@lru_cache(maxsize=1 << 14)
def shape(text: str) -> Shape:
    """What a piece looks like.

    >>> shape("OPP"), shape("Red Maple Foundation"), shape("Department of Fisheries"), shape("Oceans"), shape("Red Maple")
    ('acronym', 'closed', 'open', 'bare', 'plain')
    """
    if _ACRONYM.fullmatch(text):
        return "acronym"
    if text.endswith(")") and len(text.split("(")[0].split()) > 1:
        return "closed"
    bare = folded(text)
    words = re.findall(r"[\w'.-]+", bare)
    if not words:
        return "plain"
    cut = _COMPLEMENT.search(bare.replace("'", " "))
    head = words[: len(bare[: cut.start()].split())] if cut else words
    is_sort = bool(head) and (_is_sort(head[-1]) or head[0] in french_sorts())
    if cut and is_sort:
        return "closed" if head[-1] in _HEADS_OF_PLACES else "open"
    last = words[-1].strip(".")
    if len(words) > 1 and (is_sort or _is_sort(last) or last in places()):
        return "closed"
    if all(word.strip(".") in subjects() or word in _SMALL for word in words) or (len(words) == 1 and _is_sort(last)):
        return "bare"
    return "plain"


def is_full(text: str) -> bool:
    """Whether a piece looks like a name that nothing need follow."""
    return shape(text) in ("acronym", "closed")


def begins_anew(text: str) -> bool:
    """Whether a piece looks like the whole of a name: nothing need stand before it either."""
    found = shape(text)
    if found in ("acronym", "open"):
        return True
    words = folded(text).split()
    return found == "closed" and (words[0] in french_sorts() or words[0] in sorts() or text.endswith(")"))


def ends_like_a_body(text: str) -> bool:
    """Whether a piece is what bodies see to with a sort of body or a place behind it ("Citizenship Canada"), so that subjects before it are
    of it too."""
    words = re.findall(r"[\w'-]+", folded(text))
    if len(words) < 2 or _is_sort(words[0]) or not all(word in subjects() or _is_sort(word) or len(word) < 3 for word in words[:-1]):
        return False
    return words[-1] in places() or _is_sort(words[-1])


def is_generic(text: str) -> bool:
    """Whether a piece has nothing but sorts of bodies and what they see to."""
    return all(word in subjects() or _is_sort(word) or word in _SMALL for word in re.findall(r"[\w'-]+", folded(text)))


def ends_a_firm(text: str) -> bool:
    """Whether a piece ends as names of firms do that are those of their partners."""
    return len(text.split()) < 4 and bool(_FIRM.search(text))


def goes_on(text: str, kind: str, before: str, *, is_small: bool, is_listed: bool = True) -> bool:
    """Whether a piece behind a weak mark can only be more of the name before it. `is_small` where names of the column may begin with a
    small letter, `is_listed` where it and all pieces to the next "and" and behind begin so, as in a list within a name."""
    if kind == "," and (_SUFFIX.fullmatch(text) or (_INITIALS.fullmatch(text) and " " not in before)):
        return True
    if kind == "&" and _KIN.fullmatch(text) and text[0].isupper():
        return True
    if kind == "/" or _OTHERS.fullmatch(text):
        return False
    if _LINKED.match(text) or (kind == "&" and _is_one_place(before, text)):
        return True
    if is_small or not begins_small(text):
        return False
    if _ARTICLE.match(text) and shape(before) != "open":
        return False
    return is_listed if kind == "," else not is_full(before)


def _is_one_place(before: str, text: str) -> bool:
    first, second = folded(before).split(), folded(without_article(text)).split()
    return bool(first and second) and TWO_WORDS.get(second[0]) == first[-1]


def begins_small(text: str) -> bool:
    """Whether a piece begins with a small letter, its article aside."""
    text = without_article(text)
    return text[:1].islower() and not text[1:2].isupper()


def may_go_on(text: str) -> bool:
    """Whether a piece goes on with the one before it behind one mark or another."""
    if begins_small(text) or folded(without_article(text)).split()[0] in TWO_WORDS:
        return True
    return any(goes_on(text, kind, "x", is_small=False) for kind in (",", "&"))


def is_others(text: str) -> bool:
    """Whether a piece names nobody: "others", "etc."."""
    return bool(_OTHERS.fullmatch(text))


def without_article(text: str) -> str:
    """The name without a small article before it."""
    return _ARTICLE.sub("", text, count=1)


def is_tail(text: str, before: str) -> bool:
    """Whether a piece behind a comma may be where the body before it is, or one of the two a part of the other."""
    if is_unit(text) != is_unit(before):
        return shape(text) != "acronym" or is_unit(before)
    if is_place(text):
        return not is_place(before) and shape(before) != "acronym"
    return False


def is_place(text: str) -> bool:
    """Whether a piece is the name of a place that is known."""
    return name_key(text) in places()


def is_unit(text: str) -> bool:
    """Whether a piece looks like the name of a part of a body."""
    words = folded(text).split()
    return len(words) > 1 and (words[0] in _UNITS_FIRST or words[-1] in _UNITS_LAST)


def _is_sort(word: str) -> bool:
    return word.strip(".") in sorts()
