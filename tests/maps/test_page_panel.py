"""What the panel of a map says of a stakeholder, a tie and a source."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Stakeholder
from partnermap.maps import draw

from .driving import (
    TODAY,
    click_at,
    click_on,
    drawn,
    focused,
    place,
    plainly,
    ties_shown,
)
from .given import harbour, network, tie

if TYPE_CHECKING:
    from .driving import Opened

pytestmark = pytest.mark.browser


def test_a_click_shows_the_ties_of_a_stakeholder_with_their_evidence(opened: Opened) -> None:
    page = opened(drawn())
    click_on(page, "clear")
    assert page.inner_text("#panel-title") == "Clear Water Strategy"
    assert page.url.endswith("#s=clear")
    assert ties_shown(page) == [
        "is funded by Fisheries Office Ended", "is funded by Fisheries Office", "supports University of the Island Ended",
        "is led by Harbour Safety Agency", "has as partner Coastal Guard Ended",
    ]  # fmt: skip
    first = page.locator("#panel .tie").first
    assert [" ".join(text.split()) for text in first.locator("p").all_inner_texts()] == ["2005", "Amount: 100,000.5 CAD"]
    assert (
        " ".join(first.locator(".evidence").inner_text().split())
        == "Annual report 2012 — Harbour Safety Agency, 2012 · page 4 Open the source"
    )
    assert first.locator("a").get_attribute("href") == "https://harbour.example/report"
    led = page.locator("#panel .tie", has_text="is led by")
    assert led.locator(".evidence > li").count() == 2
    assert led.locator("q").inner_text() == "the Agency leads"


def test_a_click_beside_everything_closes_the_panel(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    page.locator("#canvas").click(position={"x": 5, "y": 5})
    assert not page.is_visible("#panel")
    assert page.url.endswith("#")


def test_parallel_ties_are_all_listed_and_bend_apart(opened: Opened) -> None:
    stakeholders = [Stakeholder("a", "agency", "A"), Stakeholder("b", "program", "B")]
    ties = [tie("a", kind, "b", since=since) for kind in ("FUNDS", "LEADS") for since in ("2001", "2005")]
    page = opened(draw(network(stakeholders, ties), today=TODAY), at="#s=a")
    assert ties_shown(page) == ["funds B", "funds B", "leads B", "leads B"]
    assert page.locator("#panel .tie p").all_inner_texts() == ["since 2001", "since 2005", "since 2001", "since 2005"]
    opened_by_click = set()
    for across in range(-60, 61, 3):  # over all four, in the middle between the two
        page.keyboard.press("Escape")
        (x, y), (to_x, to_y) = place(page, "a"), place(page, "b")
        far = math.hypot(to_x - x, to_y - y)
        click_at(page, (x + to_x) / 2 + (to_y - y) / far * across, (y + to_y) / 2 + (x - to_x) / far * across)
        if page.is_visible("#panel"):
            opened_by_click.add((page.inner_text("#panel .kind"), *page.locator("#panel > p:not(.ends)").all_inner_texts()))
    assert opened_by_click == {("Funds", "since 2001"), ("Funds", "since 2005"), ("Leads", "since 2001"), ("Leads", "since 2005")}


def test_ended_proposed_and_disputed_ties_differ_by_pattern_and_by_word(opened: Opened) -> None:
    stakeholders = [Stakeholder(name, "agency", name.upper()) for name in "abcde"]
    ties = [
        tie("a", "WORKS_WITH", "b"), tie("a", "WORKS_WITH", "c", until="2009"), tie("a", "WORKS_WITH", "d", status="proposed"),
        tie("a", "WORKS_WITH", "e", status="disputed"),
    ]  # fmt: skip
    page = opened(draw(network(stakeholders, ties), today=TODAY), at="#s=a")
    assert ties_shown(page) == ["works with B", "works with C Ended", "works with D Proposed", "works with E Disputed"]
    strokes = page.locator("#panel .tie line").evaluate_all("lines => lines.map((line) => line.getAttribute('stroke-dasharray'))")
    assert strokes == ["18 3", "8 5", "2 4", "9 4 2 4"]
    legend = page.locator("#filters [data-set=states] label").all_inner_texts()
    assert [text.split() for text in legend] == [["Not", "dated", "1"], ["Ended", "1"], ["Proposed", "1"], ["Disputed", "1"]]


def test_a_click_on_a_line_tells_of_the_tie(opened: Opened) -> None:
    page = opened(drawn())
    (x, y), (to_x, to_y) = place(page, "survey"), place(page, "dive")
    click_at(page, (x + to_x) / 2, (y + to_y) / 2)
    assert page.evaluate("decodeURIComponent(location.hash)").replace("+", " ") == "#tie=survey PART_OF dive "
    assert plainly(page, "#panel-title") == ["Survey Team is part of Dive Unit"]
    assert plainly(page, "#panel .evidence") == ["Annual report 2012 — Harbour Safety Agency, 2012 · page 1 Open the source"]
    click_on(page, "survey")
    assert plainly(page, "#panel-title") == ["Survey Team"]


def test_from_a_tie_in_the_panel_to_its_source_and_all_that_it_supports(opened: Opened) -> None:
    page = opened(drawn(), at="#s=buoys")
    page.locator("#panel .tie", has_text="Coastal Guard").locator(".of-tie").press("Enter")
    assert focused(page) == "panel-title"
    assert plainly(page, "#panel-title") == ["Coastal Guard contributed to Buoy Register Proposed"]
    assert plainly(page, "#panel > p:not(.ends)") == ["since 2013-01", "Confidence: 60 %", "Announced"]
    assert plainly(page, "#panel .evidence") == ["Draft plan — Coastal Guard, 2013-01-15 Protected · page 1"]
    page.locator("#panel .source").press("Enter")
    assert focused(page) == "panel-title"
    assert plainly(page, "#panel-title") == ["Draft plan"]
    assert plainly(page, "#panel dl") == ["Publisher Coastal Guard Date 2013-01-15 Handling Protected Id plan"]
    assert ties_shown(page) == ["Coastal Guard contributed to Buoy Register Proposed"]


def test_a_source_tells_everything_that_it_supports(opened: Opened) -> None:
    page = opened(drawn(), at="#source=minutes")
    expected = {(one.source, one.type, one.target) for one in harbour().ties() if any(item.source == "minutes" for item in one.evidence)}
    keys = page.locator("#panel [data-tie]").evaluate_all("items => items.map((item) => item.dataset.tie.split(' ').slice(0, 3))")
    assert {tuple(key) for key in keys} == expected
    assert len(keys) == len(expected)
    assert page.inner_text("#panel h3") == f"Ties that it supports ({len(expected)})"
    page.uncheck("[data-filter=SPOKE_AT]")
    assert page.inner_text("#panel h3") == f"Ties that it supports ({len(expected) - 3})"
    assert page.inner_text("#panel .quiet") == "3 more are hidden by the filters."


def test_another_stakeholder_is_read_from_its_beginning(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa", viewport={"width": 1280, "height": 480})
    page.evaluate("document.getElementById('panel').scrollTop = 400")
    assert page.evaluate("document.getElementById('panel').scrollTop") == 400
    click_on(page, "clear")
    assert page.inner_text("#panel-title") == "Clear Water Strategy"
    assert page.evaluate("document.getElementById('panel').scrollTop") == 0


def test_many_ties_are_listed_when_asked_for(opened: Opened) -> None:
    others = [Stakeholder(f"s{n}", "agency", f"Other {n}") for n in range(205)]
    beside = [tie(one.id, "WORKS_WITH", other.id) for one, other in pairwise(others)]
    store = network([Stakeholder("hub", "agency", "Hub"), *others], [*(tie("hub", "FUNDS", one.id) for one in others), *beside])
    page = opened(draw(store), at="#s=hub")
    assert page.locator("#panel h3").all_inner_texts() == ["Works with", "Its own ties (205)"]
    assert page.locator("#panel .tie").count() == 200
    page.get_by_role("button", name="Show all 205").last.press("Enter")
    assert ties_shown(page) == [f"funds Other {n}" for n in range(205)]


def test_ties_that_lead_off_the_map_are_told(opened: Opened) -> None:
    page = opened(draw(harbour(), stakeholders=["hsa", "clear"], today=TODAY, highlight="hsa"))
    assert ties_shown(page) == ["leads Clear Water Strategy"]
    assert page.inner_text("#panel .quiet") == "3 more lead beyond this map."
