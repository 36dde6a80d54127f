"""When two forms are the same name; what names mean is tested with the stores."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import name_key, similar, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("École d’été", "ecole d'ete"),
        ("The Royal Canadian Mounted Police", "royal canadian mounted police"),
        ("Boost Child & Youth Advocacy Centre", "Boost Child and Youth Advocacy Centre"),
        ("U.S. Department", "US Department"),
        ("take-down notice", "Take Down Notice"),
        ("Federal Victim's Ombudsman", "Federal Victims Ombudsman"),
        ("Œuvre de l’enfance", "oeuvre de enfance"),
        ("Cybertip.ca", "CYBERTIP CA"),
        ("Straße", "STRASSE"),
        ("Centre et Société", "centre societe"),
    ],
)
def test_two_ways_to_write_a_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Webinar 1", "Webinar 2"), ("Unit North", "Unit South"), ("RCMP", "RCMP Foundation")])
def test_names_that_differ_in_a_word_have_different_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_made_of_small_words_alone_keeps_them() -> None:
    assert name_key("The The") == "the the"


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(min_size=1, max_size=60))
def test_a_slug_can_always_be_an_id(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", slug(text))


def test_a_slug_is_made_of_the_words_of_the_name() -> None:
    assert slug("Centre canadien de protection de l’enfance") == "centre-canadien-de-protection-de-enfance"
    assert slug("ᓄᓇᕗᑦ").startswith("s-")


def test_similar_words_come_nearest_first() -> None:
    assert similar("aliase", ["name", "alias", "aliases"]) == ["aliases", "alias"]
    assert similar("colour", ["name", "note"]) == []
