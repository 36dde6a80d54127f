"""A map by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .driving import (
    drawn,
    focused,
    nodes_shown,
    place,
    until,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def test_by_keyboard_alone_from_search_to_a_neighbour_and_back(opened: Opened) -> None:
    page = opened(drawn())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("dive unit")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant") == "option-0"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    assert page.inner_text("#panel-title") == "Dive Unit"
    page.locator("#panel .tie .go:not(.source)").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    assert page.inner_text("#panel-title") == "University of the Island"
    page.keyboard.press("Escape")
    assert not page.is_visible("#panel")
    assert page.evaluate("document.activeElement.id") == "search"


def test_the_skip_link_leads_to_all_ties_and_stakeholders_in_text(opened: Opened) -> None:
    page = opened(drawn())
    for _ in range(2):  # also where the table is there already
        page.focus("#skip")
        page.keyboard.press("Enter")
        assert focused(page) == "table-title"
    assert page.locator("#rows tbody tr").count() == 21
    page.locator("#table-who").press("Enter")
    assert focused(page) == "table-who"
    assert page.locator("#rows tbody tr").count() == 14
    page.get_by_role("button", name="Zoé Lévesque").press("Enter")
    assert page.inner_text("#panel-title") == "Zoé Lévesque"


def test_a_slash_goes_to_search_and_is_itself_where_one_types(opened: Opened) -> None:
    page = opened(drawn())
    page.focus("#png-button")
    page.keyboard.press("/")
    assert (focused(page), page.input_value("#search")) == ("search", "")
    page.keyboard.press("/")
    assert page.input_value("#search") == "/"


def test_escape_undoes_the_nearest_thing_first(opened: Opened) -> None:
    page = opened(drawn(), at="#focus=hsa&s=dive", viewport={"width": 700, "height": 900})
    page.click("#legend-button")
    page.fill("#search", "harbour")
    left = []
    for _ in range(4):
        page.keyboard.press("Escape")
        left.append([page.is_visible(one) for one in ("#suggestions", "#legend", "#panel")] + [page.evaluate("location.hash")])
    assert left == [
        [False, True, True, "#focus=hsa&s=dive"],
        [False, False, True, "#focus=hsa&s=dive"],
        [False, False, False, "#focus=hsa"],
        [False, False, False, ""],
    ]


def test_a_walk_over_the_map_says_each_tie_and_follows_it(opened: Opened) -> None:
    page = opened(drawn())
    page.focus(".vis-network")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Clear Water Strategy"
    heard = []
    for _ in range(6):
        page.keyboard.press("ArrowRight")
        heard.append(page.text_content("#spoken") or "")
    assert heard[5] == heard[0]
    assert [text.split(": ", 1)[0] for text in heard[:5]] == [f"{n} of 5" for n in range(1, 6)]
    assert {text.split(": ", 1)[1] for text in heard} == {
        f"{words}. Enter goes there." for words in (
            "is funded by Fisheries Office 2005", "is funded by Fisheries Office since 2010", "is led by Harbour Safety Agency since 2004",
            "has as partner Coastal Guard until 2012", "supports University of the Island 2009 to 2010",
        )
    }  # fmt: skip
    page.keyboard.press("ArrowLeft")
    assert page.text_content("#spoken") == heard[4]
    while "Coastal Guard" not in (page.text_content("#spoken") or ""):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Coastal Guard"
    assert page.evaluate("document.activeElement.className") == "vis-network"


def test_around_the_one_in_focus_the_keyboard_is_seen(opened: Opened) -> None:
    page = opened(drawn(), at="#focus=hsa&s=hsa")
    page.focus(".vis-network")
    page.keyboard.press("ArrowRight")
    before = {one: near(page, one) for one in nodes_shown(page)}
    page.keyboard.press("ArrowRight")
    changed = {one for one, picture in before.items() if near(page, one) != picture}
    assert changed >= {"fisheries", "clear"}  # the one left and the one gone to
    assert not changed & {"dive", "day"}


def near(page: Page, stakeholder: str) -> bytes:
    """What is to be seen in its place and close around it."""
    (x, y), box = place(page, stakeholder), page.locator("#canvas").bounding_box()
    assert box is not None
    return page.screenshot(clip={"x": box["x"] + x - 40, "y": box["y"] + y - 40, "width": 80, "height": 80})


def test_the_map_moves_and_zooms_by_keyboard(opened: Opened) -> None:
    page = opened(drawn())
    page.locator(".vis-network").focus()
    before = page.evaluate("[partnermap.place('hsa'), partnermap.place('guard')]")
    page.keyboard.down("ArrowRight")
    until(page, f"partnermap.place('hsa').x !== {before[0]['x']}")
    page.keyboard.up("ArrowRight")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "zoom-in"
    span = "Math.hypot(partnermap.place('hsa').x - partnermap.place('guard').x, partnermap.place('hsa').y - partnermap.place('guard').y)"
    near = page.evaluate(span)
    page.keyboard.press("Enter")
    until(page, f"{span} > {near} * 1.3")


def test_a_control_of_the_panel_keeps_the_focus_when_it_has_acted(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    for depth in (1, 2, 3):
        page.locator(f"#focus-{depth}").press("Enter")
        assert focused(page) == f"focus-{depth}"
        assert page.get_attribute(f"#focus-{depth}", "aria-pressed") == "true"
    page.locator("#focus-off").press("Enter")
    assert focused(page) == "panel-title"
    page.locator("#route-from").press("Enter")
    assert focused(page) == "panel-title"


def test_whoever_walks_by_tab_sees_where_they_are(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    marked = """() => {
      const [one, after] = [getComputedStyle(document.activeElement), getComputedStyle(document.activeElement, '::after')];
      return one.outlineStyle === 'solid' && one.outlineWidth === '3px' || after.borderTopStyle === 'solid' && after.borderTopWidth === '3px';
    }"""
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        name = page.evaluate("(document.activeElement.id || document.activeElement.className || document.activeElement.tagName).toString()")
        if name == "BODY":
            break
        assert page.evaluate(marked), name
        reached.append(name)
    assert {"skip", "search", "map-button", "png-button", "vis-network", "zoom-in", "close", "focus-1", "route-from"} <= set(reached)
