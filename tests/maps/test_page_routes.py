"""How two are connected, as the map tells it: the same routes as `partnermap path`."""

from __future__ import annotations

import random
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Stakeholder, Store
from partnermap.maps import draw
from partnermap.queries.path import path

from .driving import (
    TODAY,
    click_on,
    drawn,
    focused,
    plainly,
    until,
)
from .given import harbour, network, tie
from .invented import by_chance

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def compare_all(page: Page, store: Store, pairs: list[tuple[str, str]]) -> None:
    """The routes of the page and of the query, pair by pair."""
    known = {one.id: one for one in store.stakeholders()}
    told = page.evaluate(
        """async (pairs) => {
        const told = [];
        for (const [from, to] of pairs) {
          const followed = new Promise((answer) => addEventListener('hashchange', answer, { once: true }));
          location.hash = new URLSearchParams({ from, to });
          await followed;
          told.push(partnermap.routes());
        }
        return told;
        }""",
        pairs,
    )
    answers = [path(store, known[one], known[other], k=3).routes for one, other in pairs]
    assert told == [
        [[pair[0], *(step.target.id for step in route.steps)] for route in routes] for pair, routes in zip(pairs, answers, strict=True)
    ]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_routes_in_the_harbour_are_those_of_the_query(opened: Opened, lang: str) -> None:
    page = opened(drawn(lang=lang))
    pairs = list(combinations(sorted(one.id for one in harbour().stakeholders()), 2))
    compare_all(page, harbour(), pairs if lang == "en" else pairs[::4])


def test_routes_in_the_built_in_network_are_those_of_the_query(opened: Opened, built_in: Store) -> None:
    chance = random.Random(7)
    ids = sorted(one.id for one in built_in.stakeholders())
    page = opened(draw(built_in, today=TODAY))
    compare_all(page, built_in, [tuple(chance.sample(ids, 2)) for _ in range(36)])


@pytest.mark.parametrize("seed", range(2))
def test_routes_in_a_network_made_by_chance_are_those_of_the_query_for_every_pair(opened: Opened, seed: int) -> None:
    store = by_chance(30, 70, seed=seed)
    compare_all(opened(draw(store, today=TODAY)), store, list(combinations(sorted(one.id for one in store.stakeholders()), 2)))


def test_two_are_picked_on_the_map_and_the_routes_told_in_words(opened: Opened) -> None:
    page = opened(drawn())
    click_on(page, "university")
    page.click("#route-from")
    assert plainly(page, "#panel dl") == ["From University of the Island✕ To …"]
    assert page.inner_text("#panel .quiet") == "Choose the other on the map, by search or in a list of ties."
    click_on(page, "fisheries")
    assert page.evaluate("location.hash") == "#from=university&to=fisheries&s=university"
    assert page.locator("#panel .show-route").all_inner_texts() == ["Route 1: 2 steps", "Route 2: 3 steps", "Route 3: 3 steps"]
    assert plainly(page, ".route >> nth=0 >> .tie > div") == [
        "University of the Island is supported by Clear Water Strategy Ended",
        "Clear Water Strategy is funded by Fisheries Office Ended",
        "is funded by Fisheries Office",
    ]
    assert plainly(page, ".route >> nth=0 >> .tie >> nth=1 >> p") == [
        "2005",
        "Amount: 100,000.5\u00a0CAD",
        "since 2010",
        "Amount: 50,000\u00a0CAD",
    ]
    assert page.locator("#panel .warning").count() == 0


def test_where_every_route_passes_a_meeting_that_is_said_first_and_weak_steps_are_marked(opened: Opened) -> None:
    stakeholders = [
        *(Stakeholder(name, "agency", f"Office {name.upper()}") for name in "abcd"),
        Stakeholder("day", "collaboration", "Harbour Day", form="event"), Stakeholder("all", "agency", "All offices", form="group"),
    ]  # fmt: skip
    ties = [
        tie("a", "SPOKE_AT", "day"), tie("b", "SPOKE_AT", "day"), tie("b", "WORKS_WITH", "all", status="disputed"),
        tie("all", "WORKS_WITH", "c"), tie("c", "FUNDS", "d", status="proposed"),
    ]  # fmt: skip
    page = opened(draw(network(stakeholders, ties), today=TODAY), at="#from=a&to=d")
    assert page.evaluate("partnermap.routes()") == [["a", "day", "b", "all", "c", "d"]]
    assert page.inner_text("#panel .warning") == ("Office A and Office D: on every route found the two sides only met, at Harbour Day.")
    assert page.inner_text("#panel .show-route") == "Route 1: 5 steps, length 13"
    assert page.locator(".route .tie").evaluate_all("all => all.map((one) => one.dataset.weak)") == [
        "metOnly", "metOnly", "throughGroup disputed", "throughGroup", "proposed",
    ]  # fmt: skip
    assert plainly(page, ".route .badge") == ["met only", "met only", "through a group", "Disputed", "through a group", "Proposed"]


def test_the_other_is_picked_by_search_and_a_route_drawn_by_keyboard(opened: Opened) -> None:
    page = opened(drawn(), at="#s=ann")
    page.locator("#route-from").press("Enter")
    page.keyboard.press("/")
    page.keyboard.type("fisheries")
    page.keyboard.press("Enter")
    assert focused(page) == "panel-title"
    first = page.evaluate("partnermap.routes()")[0]
    assert first == ["ann", "guard", "clear", "fisheries"]
    assert {one["id"] for one in page.evaluate("partnermap.names()")} == set(first)
    page.locator("#route-2").press("Enter")
    assert focused(page) == "route-2"
    assert page.locator(".show-route").evaluate_all("all => all.map((one) => one.getAttribute('aria-pressed'))") == [
        "false",
        "true",
        "false",
    ]
    assert "&route=1" in page.evaluate("location.hash")
    until(page, "JSON.stringify(partnermap.names().map(({ id }) => id).sort()) === JSON.stringify(partnermap.routes()[1].sort())")
    page.locator("#swap").press("Enter")
    assert page.evaluate("partnermap.routes()")[0] == first[::-1]


def test_one_end_is_dropped_and_another_chosen(opened: Opened) -> None:
    page = opened(drawn(), at="#from=ann&to=zoe")
    page.get_by_role("button", name="Choose another than Ann Moss").press("Enter")
    assert plainly(page, "#panel dl") == ["From … To Zoé Lévesque✕"]
    click_on(page, "omar")
    assert page.evaluate("partnermap.routes()")[0] == ["omar", "day", "zoe"]
    page.locator("#panel .close").click()
    assert (page.is_visible("#panel"), page.evaluate("location.hash")) == (False, "")


def test_where_no_route_leads_the_page_says_so(opened: Opened) -> None:
    page = opened(drawn(), at="#from=hsa&to=trust")
    assert page.inner_text("#panel p[role=status]") == (
        "No route of at most 8 steps leads from Harbour Safety Agency to Lighthouse Trust over what is shown."
    )
    assert page.evaluate("partnermap.routes()") == []


def test_routes_pass_only_what_the_filters_let_through(opened: Opened) -> None:
    page = opened(drawn(), at="#from=university&to=clear")
    page.uncheck("[data-filter=SUPPORTS]")
    assert page.evaluate("partnermap.routes()")[0] != ["university", "clear"]
    for box in ("TRAINS", "MEMBER_OF"):
        page.uncheck(f"[data-filter={box}]")
    assert page.evaluate("partnermap.routes()") == []


def test_a_map_made_for_a_route_opens_on_it(opened: Opened) -> None:
    page = opened(drawn(opens="#from=university&to=fisheries"))
    assert page.inner_text("#panel-title") == "How are they connected?"
    assert page.evaluate("partnermap.routes()")[0] == ["university", "clear", "fisheries"]
    page.click("#panel .close")
    assert opened(drawn(opens="#from=university&to=fisheries"), at=page.evaluate("location.hash")).is_hidden("#panel")
