"""Forms of names, read for what they say: words by their stems, places, numbers, language, and what the first letters make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice, product
from math import prod
from typing import NamedTuple

from ...graph import Stakeholder, name_key
from ...graph.names import parts
from .lexicon import Lexicon, lexicon, stem

_SMALL_ENGLISH = "a an and anti at by concerning for from in of on or regarding related relating the to with against its s"
_SMALL_FRENCH = "d l de du des la le les et en pour sur au aux un une par dans sous contre ses leur leurs afin chez qui ou "
_SMALL_FRENCH += "relatif relative relatifs relatives concernant"
SMALL = frozenset(f"{_SMALL_ENGLISH} {_SMALL_FRENCH}".split())
"""Words that names are compared without."""
_ENGLISH = SMALL - {*_SMALL_FRENCH.split(), "a", "s", "or"}
_FRENCH = SMALL - {*_SMALL_ENGLISH.split(), "ou", "en", "un"}
_ACCENTED = re.compile("[àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ]")
_IN_PARENTHESES = re.compile(r"\s*\(([^()]*)\)")
_TWO_NAMES = re.compile(r"\s+[/|]\s+|\s+[–—-]\s+(?=[A-ZÀ-Ý])")
_ROMAN = frozenset(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"])
_LETTER = re.compile(r"\s([A-Z])$")
_CODE = re.compile(r"\b(?:[A-Z]{2,3}|(?:Ont|Que|Man)(?=\.))\b|\bOnt\b")
_ACRONYM = re.compile(r"[A-Za-zÀ-Ý0-9]+(?:[.&-][A-Za-zÀ-Ý0-9]*)*")
_TITLES_OF_PEOPLE = """
capt captain chief col const constable corporal cpl cst det detective dr esq gen hon honorable honourable insp inspector jr lt m ma maitre
major me minister ministre miss mlle mme mr mrs ms msw phd prof professor rn rsw s senator sergeant sgt sr staff superintendent supt
"""
_TITLES = frozenset(_TITLES_OF_PEOPLE.split())
_CO_OPERATE = re.compile(r"\bco operat")
_ANTI = 8  # letters from which a word that begins so is said of another one: antifraude
_SEVERAL = {"northwest": ("north", "west")}
_LEFT_OUT = {"canada", "canadian", "canadien", "canadienne", "inc", "ltd", "limited", "limitee", "llp", "corporation"}
_MOST_WORDS, _MOST_WAYS = 14, 128


class Word(NamedTuple):
    """One word of a form: its stem, what it weighs when names are compared, and itself as the key has it."""

    stem: str
    weight: float
    raw: str


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the name of one stakeholder. `language` is en, fr, or empty where that is not plain; `marks` are its numbers and single
    letters; `joined` is its key without spaces; `acronym` the letters where it looks like an acronym, and `known`
    are the numbers of the bodies that are known to be called so.
    """

    whose: int
    text: str
    key: str
    words: tuple[Word, ...]
    places: Mapping[str, tuple[str, ...]]
    marks: tuple[str, ...]
    language: str
    joined: str
    acronym: str
    known: frozenset[int] = frozenset()


def forms_of(number: int, one: Stakeholder) -> list[Form]:
    """The forms of the names of a stakeholder, each once, those of its name first; both names where one text has two."""
    found: dict[str, Form] = {}
    english, french = (one.name, *one.aliases), (one.name_fr, *one.aliases_fr)
    for texts, language in ((english, ""), (french, "fr")):
        for whole in texts:
            for text in _names_in(whole):
                form = _person(number, text) if one.kind == "person" else read(number, text, language)
                if not form.language and one.name_fr not in ("", one.name):
                    form = replace(form, language="en")  # it has another name in French
                if form.words or form.acronym or form.places:
                    found.setdefault(form.key, form)
    return list(found.values())


def _names_in(text: str) -> list[str]:
    """The names in a text such as "Name (ACRONYM)" and "Name / Nom"."""
    names: list[str] = []
    for part in _TWO_NAMES.split(text):
        both = parts(part) if "(" in part else []
        for name, other in both[:1]:
            for long, short in ((name, other), (other, name)):
                if acronym_in(short) and " " in long.strip() and _has_letters(short, long):
                    names += [long, short]
                    break
            else:
                continue
            break
        else:
            names.append(_IN_PARENTHESES.sub(_inner, part) if "(" in part else part)
    return [name.strip() for name in names if name.strip()]


def _inner(found: re.Match[str]) -> str:
    """What stays of a text in parentheses: all but an acronym in the midst of a name."""
    is_place = tuple(name_key(found[1]).split()) in lexicon().places
    return "" if acronym_in(found[1]) and not is_place and found.end() < len(found.string.rstrip()) else f" {found[1]}"


def _has_letters(short: str, long: str) -> bool:
    """Whether the letters of an acronym may be the first letters of a name, in their order."""
    first = iter(word[0] for word in name_key(long).split())
    return all(letter in first for letter in acronym_in(short).lower())


def acronym_in(text: str) -> str:
    """The letters of an acronym, in capitals; empty where the text does not look like one."""
    text = text.strip()
    if name_key(text) in lexicon().acronyms:
        return name_key(text).upper()
    if not _ACRONYM.fullmatch(text):
        return ""
    letters = re.sub(r"[.&-]", "", text)
    capitals = sum(map(str.isupper, letters))
    if not 2 <= len(letters) <= 9 or not letters[0].isalpha():
        return ""
    if capitals >= 2 and capitals * 2 >= len(letters):
        return letters.upper()
    return letters.upper() if letters.islower() and 4 <= len(letters) <= 6 and not lexicon().is_known(stem(letters)) else ""


def read(number: int, text: str, language: str = "") -> Form:
    """A form of the name of what is no person."""
    known, key = lexicon(), name_key(text)
    words = _CO_OPERATE.sub("cooperat", key).split()
    places, words = _places_in(words, text, known)
    marks = tuple(sorted(word for word in words if _is_mark(word)))
    if lettered := _LETTER.search(text):
        marks += (lettered[1].lower(),)
    rest = [word for word in words if word not in SMALL and not _is_mark(word) and (len(word) > 1 or word == "u")]
    rest = [word[4:] if word.startswith("anti") and len(word) > _ANTI else word for word in rest]
    each = {stem(word): word for word in rest}  # once: enseignantes et enseignants are the same
    weighed = tuple(Word(one, weight_of(one, known), word) for one, word in each.items())
    return Form(
        number,
        text,
        key,
        weighed,
        places,
        marks,
        language or _language(text, key.split(), [word.stem for word in weighed], known),
        key.replace(" ", ""),
        acronym_in(text),
        frozenset(known.known.get(key, ())),
    )


def _is_mark(word: str) -> bool:
    return word in _ROMAN or (not word.isalpha() and any(map(str.isdigit, word)))


def weight_of(word: str, known: Lexicon) -> float:
    """How much a word says of which body it is."""
    if word in known.weak:
        return 0.35
    if word in known.sorts:
        return 0.6
    return 1.0 if len(word) > 2 else 0.5


def _places_in(words: list[str], text: str, known: Lexicon) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """The places that are named, each with the words that name it, and the other words."""
    found, rest, at = dict[str, tuple[str, ...]](), list[str](), 0
    if known.place_begins.isdisjoint(words):
        return found, words
    codes = {code.lower() for code in _CODE.findall(text)}
    while at < len(words):
        longest = min(known.longest_place, len(words) - at) if words[at] in known.place_begins else 0
        for size in range(longest, 0, -1):
            part = tuple(words[at : at + size])
            place = known.places.get(part)
            if place and (size > 1 or len(part[0]) > 3 or part[0] in codes):
                found[place] = part
                at += size
                break
        else:
            rest.append(words[at])
            at += 1
    return found, rest


def _language(text: str, words: list[str], rest: list[str], known: Lexicon) -> str:
    french = sum(word in _FRENCH for word in words) + sum(one in known.french and one not in known.english for one in rest)
    english = sum(word in _ENGLISH for word in words) + sum(one in known.english and one not in known.french for one in rest)
    french += bool(_ACCENTED.search(text)) + bool(re.search(r"\b[dl][’'](?=\w)", text, re.IGNORECASE))
    return "fr" if french > english else "en" if english > french else ""


def _person(number: int, text: str) -> Form:
    last, comma, first = text.partition(",")
    ordered = f"{first} {last}" if comma and not _is_title(first) else last
    words = [word for word in name_key(ordered).split() if word not in _TITLES]
    marks: tuple[str, ...] = tuple(sorted(word for word in words if any(map(str.isdigit, word))))
    key = " ".join(words)
    return Form(number, text, key, tuple(Word(word, 1.0, word) for word in words), {}, marks, "", key.replace(" ", ""), "")


def _is_title(text: str) -> bool:
    words = name_key(text).split()
    return all(word in _TITLES for word in words)


def initials(form: Form) -> dict[str, float]:
    """What the first letters of a name may make, in capitals, each with how surely. Small words may be there or not; the country, the place
    and what says that it is a company may be left out; of words with hyphens all may count, or the first.
    """
    words = [word for part in form.key.split() if not any(map(str.isdigit, part)) for word in _SEVERAL.get(part, (part,))]
    if form.text.lower().startswith("the "):
        words.insert(0, "the")
    big = [word for word in words if word not in SMALL]
    if len(big) < 2 or len(words) > _MOST_WORDS:
        return {}
    made = {"".join(word[0] for word in big): 1.0}
    named = {word for part in form.places.values() for word in part}
    for kept, sureness in ((words, 1.0), ([word for word in words if word not in named], 0.9)):
        ways = [[("", 1.0), (word[0], 0.95)] if word in SMALL else [(word[0], 1.0)] + [("", 0.95)] * (word in _LEFT_OUT) for word in kept]
        for way in islice(product(*ways), _MOST_WAYS):
            letters = "".join(letter for letter, _ in way)
            made[letters] = max(made.get(letters, 0.0), round(sureness * prod(share for _, share in way), 4))
    if "-" in form.text:
        firsts = [key.split()[0][0] for part in form.text.split() if (key := name_key(part)) and key.split()[0] not in SMALL]
        made.setdefault("".join(firsts), 0.95)
    return {letters.upper(): sureness for letters, sureness in made.items() if len(letters) > 1}
