"""Focus and routes on a map, as their readers use them; routes are those that `partnermap path` finds."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import groupby, permutations
from typing import TYPE_CHECKING

import pytest

from partnermap import loaders
from partnermap.graph import Stakeholder, Store, load, read_schema
from partnermap.graph.embedded import in_memory
from partnermap.maps import draw
from partnermap.queries.path import path

from .given import harbour, network, tie
from .test_page import TODAY, click_on, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Opened = Callable[..., Page]

pytestmark = pytest.mark.browser


def routes(page: Page, source: str, target: str) -> list[list[str]]:
    """What the page finds from one to the other, as ids."""
    page.evaluate("([from, to]) => { location.hash = `#from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`; }", [source, target])
    until(page, f"location.hash.includes('from={source}') && document.querySelector('#panel dd .go') !== null")
    found: list[list[str]] = page.evaluate("partnermap.routes()")
    return found


def routes_of(store: Store, one: Stakeholder, other: Stakeholder) -> list[list[str]]:
    """The same from the query."""
    return [[one.id, *(step.target.id for step in route.steps)] for route in path(store, one, other, k=3).routes]


def test_the_routes_of_the_page_are_those_of_the_query_for_every_pair(opened: Opened) -> None:
    store = harbour()
    page = opened(draw(store, today=TODAY))
    for one, other in permutations(list(store.stakeholders()), 2):
        assert routes(page, one.id, other.id) == routes_of(store, one, other), (one.id, other.id)


def test_the_routes_through_the_built_in_network_are_those_of_the_query(opened: Opened) -> None:
    with in_memory(read_schema()) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), store.schema))
        page = opened(draw(store, today=TODAY))
        some = list(store.stakeholders())[::9]
        for one, other in zip(some, some[7:] + some[:7], strict=True):
            assert routes(page, one.id, other.id) == routes_of(store, one, other), (one.id, other.id)


def test_two_are_picked_on_the_map_and_their_routes_are_told_with_evidence(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=university")
    page.click("#route-from")
    assert page.inner_text("#panel-title") == "How is it connected to…"
    click_on(page, "fisheries")
    assert page.inner_text("#panel-title") == "How are they connected?"
    assert page.locator("#panel dd .go").all_inner_texts() == ["University of the Island", "Fisheries Office"]
    first = page.locator(".route").first
    assert first.locator(".show-route").inner_text() == "Route 1: 2 steps"
    assert [" ".join(text.split()) for text in first.locator(".tie > div").all_inner_texts()] == [
        "University of the Island is supported by Clear Water Strategy Ended", "Clear Water Strategy is funded by Fisheries Office Ended",
        "is funded by Fisheries Office",
    ]  # fmt: skip
    assert first.locator(".evidence > li").count() >= 2


def test_the_other_end_is_found_by_search_and_ends_swap(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=university")
    page.locator("#route-from").press("Enter")
    page.fill("#search", "fisheries")
    page.keyboard.press("Enter")
    assert page.evaluate("partnermap.routes()")[0] == ["university", "clear", "fisheries"]
    page.get_by_role("button", name="Swap").press("Enter")
    assert page.evaluate("partnermap.routes()")[0] == ["fisheries", "clear", "university"]
    page.keyboard.press("Escape")
    assert not page.is_visible("#panel")


def test_another_route_is_drawn_when_it_is_chosen(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#from=hsa&to=guard")
    assert page.locator(".route").count() == 3
    page.locator(".show-route").nth(1).click()
    assert page.locator(".show-route").nth(1).get_attribute("aria-pressed") == "true"
    assert page.url.endswith("#from=hsa&to=guard&route=1")


def test_routes_keep_to_what_the_filters_let_through(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#from=university&to=fisheries&k=program")
    assert ["university", "clear", "fisheries"] not in page.evaluate("partnermap.routes()")
    assert opened(draw(harbour(), today=TODAY), at="#from=university&to=trust").inner_text("#panel [role=status]") == (
        "No route of at most 8 steps leads from University of the Island to Lighthouse Trust over what is shown."
    )


def around_a_hub() -> Store:
    """A hub with four neighbours by each of three types of tie, each neighbour with one of its own."""
    types = ("FUNDS", "SUPPORTS", "WORKS_WITH")
    near = [(f"n{number}", types[number % 3]) for number in range(12)]
    stakeholders = [Stakeholder("hub", "agency", "Hub"), Stakeholder("far", "agency", "Far")]
    stakeholders += [Stakeholder(one, "agency", one.upper()) for one, _ in near]
    stakeholders += [Stakeholder(f"{one}x", "agency", f"{one.upper()} X") for one, _ in near]
    ties = [tie("hub", type_, one) for one, type_ in near] + [tie(one, "TRAINS", f"{one}x") for one, _ in near]
    return network(stakeholders, [*ties, tie("n0x", "TRAINS", "far")])


def test_a_focus_shows_those_around_one_as_deep_as_is_asked(opened: Opened) -> None:
    page = opened(draw(around_a_hub(), today=TODAY), at="#s=hub")
    for depth, count in enumerate((13, 25, 26)):
        page.locator(".focus-on").nth(depth).click()
        assert len(page.evaluate("partnermap.shown().nodes")) == count
    assert page.inner_text("#shown") == "26 stakeholders and 25 ties shown"
    page.locator(".focus-on").nth(0).press("Enter")
    assert page.inner_text("#shown") == "13 stakeholders and 12 ties shown, of 26 stakeholders and 25 ties"
    page.click("#focus-off")
    assert page.inner_text("#shown") == "26 stakeholders and 25 ties shown"


def test_the_ring_of_a_focus_is_grouped_by_type_of_tie(opened: Opened) -> None:
    page = opened(draw(around_a_hub(), today=TODAY), at="#focus=hub")
    places = {f"n{number}": page.evaluate(f"partnermap.place('n{number}')") for number in range(12)}
    hub = page.evaluate("partnermap.place('hub')")
    turn = lambda one: math.atan2(places[one]["x"] - hub["x"], hub["y"] - places[one]["y"]) % (2 * math.pi)  # noqa: E731
    types = [int(one[1:]) % 3 for one in sorted(places, key=lambda one: (turn(one) + 0.01) % (2 * math.pi))]
    assert [type_ for type_, _ in groupby(types)] == [2, 0, 1]


def test_a_map_made_for_a_route_opens_on_it(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY, opens="#from=university&to=fisheries"))
    assert page.inner_text("#panel-title") == "How are they connected?"
    assert page.evaluate("partnermap.routes()")[0] == ["university", "clear", "fisheries"]
