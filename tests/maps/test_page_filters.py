"""What the filters of a map take off it and bring back, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import Stakeholder, Ties
from partnermap.maps import choosing, draw

from .driving import (
    TODAY,
    drawn,
    focused,
    nodes_shown,
    plainly,
    shown,
    ties_shown,
    until,
)
from .given import harbour, network, tie

if TYPE_CHECKING:
    from .driving import Opened

pytestmark = pytest.mark.browser


def test_filters_change_what_is_shown_and_reset_brings_it_back(opened: Opened) -> None:
    page = opened(drawn())
    page.uncheck("[data-filter=person]")
    assert page.inner_text("#shown") == "11 stakeholders and 16 ties shown, of 14 stakeholders and 21 ties"
    page.uncheck("[data-filter=MEMBER_OF]")
    assert page.inner_text("#shown") == "11 stakeholders and 13 ties shown, of 14 stakeholders and 21 ties"
    page.uncheck("[data-filter=ended]")
    assert page.inner_text("#shown") == "8 stakeholders and 7 ties shown, of 14 stakeholders and 21 ties"
    page.click("#reset-button")
    assert page.inner_text("#shown") == "14 stakeholders and 21 ties shown"
    assert page.locator("#filters [data-filter]:not(:checked)").count() == 0


def test_the_panel_says_how_many_ties_the_filters_hide(opened: Opened) -> None:
    page = opened(drawn(), at="#s=clear")
    page.uncheck("[data-filter=FUNDS]")
    assert len(ties_shown(page)) == 3
    assert page.locator("#panel > .quiet").all_inner_texts() == ["2 more are hidden by the filters."]


def test_a_box_is_ticked_off_by_the_space_bar_and_keeps_the_focus(opened: Opened) -> None:
    page = opened(drawn())
    page.locator("[data-filter=person]").press("Space")
    assert nodes_shown(page) == {one.id for one in harbour().stakeholders() if one.kind != "person"}
    assert page.evaluate("document.activeElement.dataset.filter") == "person"
    page.keyboard.press("Space")
    assert len(nodes_shown(page)) == 14


@pytest.mark.parametrize(
    ("title", "kind", "value", "without"),
    [
        ("Sectors", "sectors", "government", {"hsa", "dive", "survey", "fisheries"}),
        ("Sectors", "sectors", "", {"clear", "buoys", "forum", "day", "zoe", "ann", "omar", "guard"}),
        ("Jurisdictions", "places", "NS, CA", {"hsa", "dive", "survey", "day", "zoe", "omar"}),
        ("Jurisdictions", "places", "", {"omar"}),
    ],
)
def test_sectors_and_jurisdictions_are_folded_lists(opened: Opened, title: str, kind: str, value: str, without: set[str]) -> None:
    page = opened(drawn())
    everybody = nodes_shown(page)
    box = page.locator(f'[data-filter="{kind}:{value}"]')
    assert not box.is_visible()
    page.locator("summary", has_text=title).press("Enter")
    box.press("Space")
    assert nodes_shown(page) == everybody - without
    assert box.is_visible()
    page.click(f"#{kind}-none")
    assert nodes_shown(page) == set()
    assert page.inner_text("#message") == "The filters hide everything: choose “Show everything”."
    page.locator(f"#{kind}-all").press("Enter")
    assert nodes_shown(page) == everybody
    assert focused(page) == f"{kind}-all"
    box.uncheck()
    page.click("#reset-button")
    assert nodes_shown(page) == everybody


def test_whom_the_filters_leave_without_a_tie_is_gone_and_a_box_brings_them_back(opened: Opened) -> None:
    page = opened(drawn())
    everybody = nodes_shown(page)
    assert plainly(page, "#loose-row") == ["Show those left without a tie 0"]
    assert page.is_disabled("#loose-box")
    for one in harbour().schema.ties:
        if one not in ("FUNDS", "PART_OF") and page.locator(f"[data-filter={one}]").count():
            page.uncheck(f"[data-filter={one}]")
    left = {"fisheries", "clear", "dive", "hsa", "survey", "day", "forum", "trust"}
    assert nodes_shown(page) == left
    assert plainly(page, "#loose-row") == ["Show those left without a tie 6"]
    page.locator("#loose-box").press("Space")
    assert nodes_shown(page) == everybody
    assert focused(page) == "loose-box"
    page.keyboard.press("Space")
    assert nodes_shown(page) == left
    page.fill("#search", "Ann Moss")  # who is asked for by name is shown
    page.keyboard.press("Enter")
    assert nodes_shown(page) == everybody


@pytest.mark.parametrize(
    ("at", "filters"),
    [
        (
            "#t=WORKS_WITH,SUPPORTS,OPERATES,DEVELOPED,PARTNERS_IN,CONTRIBUTED_TO,MEMBER_OF,HOSTS,SPOKE_AT,WORKS_FOR",
            {"only": Ties(types=frozenset({"FUNDS", "TRAINS", "LEADS", "PART_OF"}))},
        ),
        ("#st=proposed,disputed", {"only": Ties(statuses=frozenset({"confirmed"}))}),
        ("#k=program,collaboration", {"kinds": frozenset({"agency", "unit", "person"})}),
    ],
)
def test_the_command_and_the_page_agree_on_who_is_left_without_a_tie(opened: Opened, at: str, filters: dict[str, Any]) -> None:
    chosen = choosing.all_left(harbour(), choosing.Filters(**filters))
    made = opened(draw(harbour(), stakeholders=chosen.ids, only=chosen.only, loose=chosen.loose, today=TODAY))
    filtered = opened(drawn(), at=at)
    assert nodes_shown(made) == nodes_shown(filtered)
    for page in (made, filtered):
        if page.is_enabled("#loose-box"):
            page.check("#loose-box")
    assert nodes_shown(made) == nodes_shown(filtered)


def test_a_map_on_which_nobody_is_left_with_a_tie_says_how_to_see_them(opened: Opened) -> None:
    page = opened(drawn(), at="#t=" + ",".join(harbour().schema.ties))
    assert nodes_shown(page) == {"trust"}
    page = opened(drawn(), at="#k=agency&t=" + ",".join(harbour().schema.ties))
    assert page.inner_text("#message") == (
        "The filters leave nobody with a tie: choose “Show everything” or “Show those left without a tie”."
    )


def in_force(first: int, last: int) -> int:
    """How many ties of the harbour count in these years: from when they state or are attested, to the end of their span."""
    return sum(one.counts_from <= f"{last}~" and (one.span_until or "9999") + "~" >= str(first) for one in harbour().ties())


def test_years_by_keyboard(opened: Opened) -> None:
    page = opened(drawn())
    assert page.locator("#filters output").all_inner_texts() == ["1998", "2026"]
    page.focus("#year-from")
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    assert focused(page) == "year-from"
    page.focus("#year-to")
    page.keyboard.press("Home")
    assert page.locator("#filters output").all_inner_texts() == ["1998", "1998"]
    assert len(shown(page)["ties"]) == in_force(1998, 1998)
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    assert page.locator("#filters output").all_inner_texts() == ["1998", "2010"]
    assert len(shown(page)["ties"]) == in_force(1998, 2010)
    assert page.url.endswith("#y=1998-2010")
    page.click("#all-years")
    assert (len(shown(page)["ties"]), page.url.split("#")[1]) == (21, "")


def test_a_slider_is_pulled_all_the_way_in_one_go(opened: Opened) -> None:
    page = opened(drawn())
    box = page.locator("#year-to").bounding_box()
    assert box is not None
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] - 8, y)
    page.mouse.down()
    passed = []
    for part in (0.75, 0.5, 0.25, 0.05):
        page.mouse.move(box["x"] + box["width"] * part, y, steps=4)
        passed.append(int(page.locator("#filters output").nth(1).inner_text()))
    page.mouse.up()
    assert passed == sorted(passed, reverse=True)
    assert passed[-1] <= 2000
    assert len(shown(page)["ties"]) == in_force(1998, passed[-1])


def test_years_play_and_pause(opened: Opened) -> None:
    page = opened(drawn(), reduced_motion="no-preference")
    page.click("#play")
    assert page.url.endswith("#y=1998-1998")
    assert page.inner_text("#play") == "Pause"
    until(page, "location.hash === '#y=2000-2000'")
    assert len(shown(page)["ties"]) == in_force(2000, 2000)
    assert focused(page) == "play"
    page.keyboard.press("Enter")
    stopped = page.url
    assert page.inner_text("#play") == "Play"
    page.wait_for_timeout(1200)
    assert page.url == stopped
    page.go_back()  # playing is one entry of the history
    until(page, "location.hash === ''")
    assert len(shown(page)["ties"]) == 21


def test_reset_brings_back_all_but_what_was_chosen_for_the_eyes(opened: Opened) -> None:
    page = opened(drawn())
    assert page.is_disabled("#reset-button")
    page.click("#language-button")
    page.click("#theme-button")
    page.select_option("#labels-choice", "few")
    assert page.is_disabled("#reset-button")
    page.evaluate("location.hash += '&focus=hsa&depth=3&s=dive&groups=sector&k=person&y=2005-2010&sort=-to'")
    until(page, "!document.getElementById('reset-button').disabled")
    page.locator("#reset-button").press("Enter")
    assert page.evaluate("location.hash") == "#labels=few&lang=fr&theme=dark"
    assert len(shown(page)["ties"]) == 21


def test_a_focus_that_hides_nothing_is_reset_too(opened: Opened) -> None:
    store = network([Stakeholder(name, "agency", name) for name in "ab"], [tie("a", "FUNDS", "b")])
    page = opened(draw(store), at="#focus=a")
    assert page.inner_text("#shown") == "2 stakeholders and 1 tie shown"
    page.click("#reset-button")
    assert page.url.endswith("#")
