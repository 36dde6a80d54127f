"""When two forms are the same name; what names mean is tested with the stores."""

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import name_key, similar, slug
from partnermap.graph.letters import folded, visible
from tests.places import ROOT

KNOWN = json.loads((ROOT / "tests" / "data" / "name_keys.json").read_text(encoding="utf-8"))
"""Names that are one, and names that are several: those that the page of a map is held to as well."""


@pytest.mark.parametrize("names", KNOWN["alike"], ids=ascii)
def test_ways_to_write_a_name_have_one_key(names: list[str]) -> None:
    assert {name_key(name) for name in names} == {name_key(names[0])}


@pytest.mark.parametrize("names", KNOWN["apart"], ids=ascii)
def test_different_names_have_different_keys(names: list[str]) -> None:
    assert len({name_key(name) for name in names}) == len(names)


def is_told_apart(char: str) -> bool:
    """Whether it is a letter, a vowel sign, a digit or a picture that is written in one way alone, and in no script with accents."""
    alone = unicodedata.normalize("NFKC", char).casefold() == char == unicodedata.normalize("NFKC", char) and len(folded(char)) == 1
    return alone and unicodedata.category(char) in {"Lo", "Mn", "Mc", "Nd", "So"} and char not in "©®℗"


ASIA = st.characters(min_codepoint=0x900, max_codepoint=0x2FFFF, categories=["Lo", "Mn", "Mc", "Nd", "So"]).filter(is_told_apart)


@given(st.sampled_from(["", "Unit ", "क", "Trust"]), ASIA, ASIA)
def test_names_that_differ_in_a_sign_of_a_script_without_accents_have_different_keys(before: str, one: str, other: str) -> None:
    assert (name_key(f"{before}{one}") == name_key(f"{before}{other}")) == (one == other)
    assert name_key(f"{before}{one}") != name_key(before)


@given(st.text(max_size=20), st.sampled_from("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\ufe0f"), st.integers(0, 20))
def test_a_sign_that_shows_nothing_is_nothing(text: str, sign: str, at: int) -> None:
    assert name_key(text[:at] + sign + text[at:]) == name_key(text)


def test_what_shows_nothing_is_taken_out_of_a_text_where_it_gives_no_form_to_a_letter_or_a_picture() -> None:
    shown = {
        "Gendar\u00admerie": "Gendarmerie", "\ufeffAl\u2060pha\u200b": "Alpha", "\u200fאמת\u200e": "אמת", "a\u200db": "ab",
        "می\u200cخواهم": "می\u200cخواهم", "\u200cمی": "می", "❤\ufe0f\u200d🔥": "❤\ufe0f\u200d🔥", "a\ufe0f": "a", "plain": "plain",
    }  # fmt: skip
    assert {text: visible(text) for text in shown} == shown


def test_a_name_made_of_small_words_alone_keeps_them() -> None:
    assert name_key("The The") == "the the"


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(min_size=1, max_size=60))
def test_a_slug_can_always_be_an_id(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", slug(text))


def test_a_slug_is_made_of_the_words_of_the_name_and_has_a_digest_where_there_is_more_to_it() -> None:
    assert slug("Centre canadien de protection de l’enfance") == "centre-canadien-de-protection-de-enfance"
    assert slug("Plan 1.5") == "plan-1-5"
    assert {name: re.sub("[0-9a-f]{8}$", "#", slug(name)) for name in ("ᓄᓇᕗᑦ", "北京 Trust", "C++", "🙂")} == {
        "ᓄᓇᕗᑦ": "s-#", "北京 Trust": "trust-#", "C++": "c-#", "🙂": "s-#",
    }  # fmt: skip
    assert len({slug(name) for name in ("北京 Trust", "上海 Trust", "Trust", "C", "C++", "C#", "A+", "A")}) == 8


def test_similar_words_come_nearest_first() -> None:
    assert similar("aliase", ["name", "alias", "aliases"]) == ["aliases", "alias"]
    assert similar("colour", ["name", "note"]) == []
