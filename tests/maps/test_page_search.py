"""Search on a map: every name leads to its stakeholder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Stakeholder
from partnermap.graph.names import name_key
from partnermap.maps import draw

from .driving import (
    drawn,
    find,
)
from .given import network

if TYPE_CHECKING:
    from .driving import Opened

pytestmark = pytest.mark.browser


def test_search_finds_a_french_name_without_its_accents(opened: Opened) -> None:
    page = opened(drawn())
    assert find(page, "universite de l'ile") == ["University of the Island"]
    assert page.inner_text("#suggestions .also") == "Université de l’Île"
    assert find(page, "ZOE") == ["Zoé Lévesque"]


def test_search_finds_an_acronym_a_former_name_and_an_id(opened: Opened) -> None:
    page = opened(drawn())
    assert find(page, "hsa") == ["Harbour Safety Agency"]
    assert find(page, "port safety board") == ["Harbour Safety Agency"]
    assert find(page, "buoys") == ["Buoy Register"]


def test_search_says_how_many_match(opened: Opened) -> None:
    page = opened(drawn())
    assert find(page, "harbour") == ["Harbour Day 2011", "Harbour Forum", "Harbour Safety Agency"]
    assert page.text_content("#found") == "3 names match"
    assert find(page, "nobody") == []
    assert page.text_content("#found") == "No name matches"


def test_the_page_and_the_stores_make_the_same_key_of_a_name(opened: Opened) -> None:
    names = [
        "The R.C.M.P.",
        "L’École d’Été",
        "Œuvre & Cie",
        "Straße",
        "Boost Child and Youth",
        "O'Brien",
        "Ångström—Łódź",
        "ﬁn",
        "The",
        "日本 語",
    ]
    store = network([Stakeholder(f"s{n}", "agency", name) for n, name in enumerate(names)])
    page = opened(draw(store))
    for name in names:
        assert find(page, name_key(name))[:1] == [name]


def test_search_brings_back_whom_the_filters_hide(opened: Opened) -> None:
    page = opened(drawn())
    page.uncheck("[data-filter=person]")
    page.fill("#search", "omar")
    assert page.inner_text("#suggestions .also") == "hidden by the filters"
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Omar Haddad"
    assert page.is_checked("[data-filter=person]")


def test_search_in_french_shows_french_names_and_knows_the_english_ones(opened: Opened) -> None:
    page = opened(drawn(lang="fr"))
    assert find(page, "garde cotiere") == ["Garde côtière"]
    assert find(page, "coastal") == ["Garde côtière"]
    assert page.inner_text("#suggestions .also") == "Coastal Guard"


def test_a_suggestion_is_taken_by_a_click(opened: Opened) -> None:
    page = opened(drawn())
    find(page, "harbour")
    page.locator("#suggestions li").nth(1).click()
    assert (page.inner_text("#panel-title"), page.input_value("#search")) == ("Harbour Forum", "Harbour Forum")
    assert page.is_hidden("#suggestions")


def test_the_arrows_go_round_the_suggestions_and_escape_closes_them(opened: Opened) -> None:
    page = opened(drawn())
    find(page, "harbour")
    pointed = []
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
        pointed.append(page.inner_text("#suggestions [aria-selected=true]"))
    assert pointed == [
        "Harbour Day 2011",
        "Harbour Forum",
        "Harbour Safety Agency",
        "Harbour Day 2011",
        "Harbour Safety Agency",
        "Harbour Forum",
    ]
    page.keyboard.press("Escape")
    assert page.is_hidden("#suggestions")
    assert page.input_value("#search") == "harbour"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Harbour Safety Agency"
