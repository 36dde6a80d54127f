"""Nothing said in French agrees with a name: nobody knows the gender of the names that people load, nor how many they are."""

import re
from collections.abc import Iterator

import pytest

from partnermap.graph import read_schema
from partnermap.words import page, parts, planning
from partnermap.words.about import _COLUMNS
from partnermap.words.french import sentences
from partnermap.words.sentences import _WORDS

SCHEMA = read_schema()
LABELS = {
    (name, words)
    for name, tie in SCHEMA.ties.items()
    for words in (*tie.labels["fr"], *tie.nouns["fr"], tie.both["fr"])
}  # fmt: skip

_TO_BE = r"(?:est|sont|était|étaient|(?:a|ont|avait|avaient) été|reste|restent|devient|serait|seraient)"
_NOT_ONE_OF_GENDER = {"partenaire", "partenaires", "membre", "membres", "sous"}
"""What may follow `est` in a label, as it is said of a man, a woman and an organisation alike."""
_GENDERED = r"\b(?:il|ils|elle|elles|eux|lui-même|elle-même|celui|celle|(?:par|de|chez|avec|sous) lui|l[ea] \w+d)\b"

_NAME = r"\{(?:name|names|one|other|others|kept|heir|thing|whole|back)\}"
_BETWEEN = r"(?: (?:pas|donc|déjà|aussi|maintenant|plus|encore|presque|toujours))*"
_AGREES = re.compile(
    rf"{_NAME}[»\u00a0]*(?: \([^)]*\))? (?:ne |n’|en |y |l’)?{_TO_BE}{_BETWEEN} (\w*(?:[éiu]|[^d]is|\w{3}et|it|ert|eint|eau|inct))e?s?\b"
)
_NOUN_BEFORE = re.compile(
    r"(?:\bnom|\bid|\bidentifiant|source|correspondance|partie prenante|unité|nommée|fin de) (?:est )?(?:« ?|«\u00a0)?$"
)
_SETTING = "{name} was not set in {path}; nothing has changed", "{name} is set no more; it was {value}"
_VERSION = "and {other} is installed"
_FILE = "while {name} is open"
OF_OURS = (*_SETTING, _VERSION, _FILE)
"""English sentences whose `{name}` is a setting, a version or a file, which are masculine."""
NO_PARTICIPLES = {"aussi", "du", "ici", "identiqu", "ni"}


def all_french() -> Iterator[tuple[str, str]]:
    """Each French text with gaps, and its English."""
    yield from sentences().items()
    for words in (_WORDS, planning.words(), page._WORDS, _COLUMNS, planning.columns()):
        yield from words.values()
    yield from ((parts.WORDS["en"][key], french) for key, french in parts.WORDS["fr"].items())


@pytest.mark.parametrize(("name", "words"), sorted(LABELS))
def test_no_label_of_a_tie_agrees_with_either_end(name: str, words: str) -> None:
    followed = re.findall(rf"\b{_TO_BE} (\w+)", words)
    assert [word for word in followed if word not in _NOT_ONE_OF_GENDER] == []
    assert re.findall(rf"{_GENDERED}|\w+(?:é|u|i)e?s? par\b", words) == []


def test_the_verb_of_a_label_has_no_participle_that_agrees() -> None:
    assert [(name, words) for name, words in LABELS if re.search(r"\bl’a \w+|\bl’ont \w+", words)] == []


def test_no_sentence_agrees_with_a_name_in_it() -> None:
    found = []
    for english, french in all_french():
        for hit in _AGREES.finditer(french):
            if hit[1] in NO_PARTICIPLES or _NOUN_BEFORE.search(french[: hit.start()]) or any(part in english for part in OF_OURS):
                continue
            found.append((hit[1], french))
    assert found == []


def test_two_names_are_not_told_by_a_plural_that_agrees() -> None:
    agrees = re.compile(r"\{(?:names|other)\}(?:\{as_of\})? (?:ne )?(?:sont|étaient|ont été)(?:-ils|-elles)?(?: pas| déjà)? \w+[éiu]e?s\b")
    assert [french for _, french in all_french() if agrees.search(french)] == []


def test_signs_in_two_parts_keep_to_the_word_before_them() -> None:
    apart = re.compile(r"[^\W_]:(?= |$)|(?<=[^\W_]) [:»](?= |$)|[}»)] :(?= |$)|« |[^\u00a0 ]»|«[^\u00a0]|\u00a0[;?!](?!\u00a0)| %(?= \)|$)")
    assert [french for _, french in all_french() if "://" not in french and _outside_code(apart, french)] == []


def _outside_code(pattern: re.Pattern[str], french: str) -> bool:
    """Whether the pattern is in the words, apart from what is written as code: keys of YAML such as `same: {…}`."""
    bare = re.sub(
        r"`[^`]*`|\{\{.*?\}\}|\b[a-z_]+ ?[a-z]*: (?=[\w\"\[{#…])|\b(?:things|values|tree|read|same|expect|else|attendu|path|view|years|title)\b:?",
        "",
        french,
    )
    return bool(pattern.search(bare))
