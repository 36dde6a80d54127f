"""How a map is drawn: focus, groups, names, and what moves the camera."""

from __future__ import annotations

import math
import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Stakeholder
from partnermap.maps import draw

from .driving import (
    at_rest,
    click_on,
    drawn,
    focused,
    invented,
    nodes_shown,
    place,
    shown,
    until,
)
from .given import harbour, network, tie

if TYPE_CHECKING:
    from .driving import Opened

pytestmark = pytest.mark.browser


def test_at_first_sight_names_are_many_and_none_covers_another(opened: Opened) -> None:
    names = opened(draw(invented())).evaluate("partnermap.names()")
    assert len(names) >= 50
    for one, other in combinations(names, 2):
        apart = (
            one["right"] <= other["left"] or other["right"] <= one["left"] or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]
        )
        assert apart, (one, other)


def test_more_names_come_as_one_zooms_in(opened: Opened) -> None:
    page = opened(draw(invented(400, 800)))
    seen = len(page.evaluate("partnermap.names()"))
    inside = "partnermap.names().length / Math.max(1, [...Array(400).keys()].filter((n) => { const { x, y } = partnermap.place('s' + n);"
    inside += " return x > 0 && y > 0 && x < 1180 && y < 840; }).length)"
    share = page.evaluate(inside)
    for _ in range(3):
        page.click("#zoom-in")
    until(page, f"{inside} > {share} * 1.3")
    assert seen > 20


AROUND = {
    1: {"hsa", "clear", "fisheries", "dive", "day"},
    2: {"hsa", "clear", "fisheries", "dive", "day", "guard", "university", "survey", "buoys", "zoe", "ann", "omar", "forum"},
}


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_focus_shows_those_within_so_many_steps(opened: Opened, depth: int) -> None:
    page = opened(drawn())
    click_on(page, "hsa")
    page.click(f"#focus-{depth}")
    assert nodes_shown(page) == AROUND[min(depth, 2)]
    ends = [tuple(key.split(" ")[:3:2]) for key in shown(page)["ties"]]
    assert all(one in AROUND[min(depth, 2)] and other in AROUND[min(depth, 2)] for one, other in ends)
    if depth == 1:
        assert all("hsa" in pair for pair in ends)
    middle = place(page, "hsa")
    away = {one: math.hypot((place(page, one)[0] - middle[0]) / 1.35, place(page, one)[1] - middle[1]) for one in nodes_shown(page)}
    near = max(away[one] for one in AROUND[1])
    assert all(away[one] > near * 1.2 for one in nodes_shown(page) - AROUND[1])
    page.click("#focus-off")
    assert len(nodes_shown(page)) == 14
    assert page.url.endswith("#s=hsa")


def test_around_the_one_in_focus_ties_of_one_type_lie_together(opened: Opened) -> None:
    types = ("WORKS_WITH", "FUNDS", "SUPPORTS")
    others = [Stakeholder(f"s{n}", "agency", f"Other {n}") for n in range(24)]
    beside = [tie(f"s{n}", "WORKS_WITH", f"s{n + 1}") for n in range(23)]
    ties = [tie("hub", types[n % 3], f"s{n}") for n in range(24)]
    page = opened(draw(network([Stakeholder("hub", "agency", "Hub"), *others], [*ties, *beside])), at="#focus=hub&s=hub")
    x, y = place(page, "hub")
    turn = {n: math.atan2(place(page, f"s{n}")[1] - y, (place(page, f"s{n}")[0] - x) / 1.35) for n in range(24)}
    around = [types[n % 3] for n in sorted(turn, key=lambda n: turn[n])]
    assert sum(one != around[at - 1] for at, one in enumerate(around)) == 3


def test_another_in_focus_and_the_whole_again_by_search(opened: Opened) -> None:
    page = opened(drawn(), at="#focus=hsa&s=hsa")
    click_on(page, "dive")
    page.locator("#focus-1").press("Enter")
    assert nodes_shown(page) == {"dive", "hsa", "survey", "buoys", "zoe", "university"}
    page.fill("#search", "lighthouse")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Lighthouse Trust"
    assert len(nodes_shown(page)) == 14


def test_groups_are_communities_sectors_or_none(opened: Opened) -> None:
    page = opened(draw(invented(420, 1200)))
    communities = page.evaluate("partnermap.groups()")
    assert len(communities) >= 2
    assert all(re.fullmatch(r"Harbour Services \d+", name) for name in communities)
    page.select_option("#groups-choice", "none")
    at_rest(page)
    assert page.evaluate("partnermap.groups()") == []
    page.go_back()
    until(page, "partnermap.groups().length > 0")
    assert page.evaluate("partnermap.groups()") == communities


def test_sectors_stand_each_in_its_own_place_under_its_name(opened: Opened) -> None:
    page = opened(drawn())
    before = place(page, "hsa")
    page.focus("#groups-choice")
    page.keyboard.press("ArrowDown")  # the second of three
    assert page.input_value("#groups-choice") == "sector"
    assert focused(page) == "groups-choice"
    at_rest(page)
    assert set(page.evaluate("partnermap.groups()")) == {"government", "not stated"}
    spots = {one.id: place(page, one.id) for one in harbour().stakeholders()}
    sectors = {one.id: one.sector for one in harbour().stakeholders()}
    for one, sector in sectors.items():
        if sector in {"", "government"}:
            nearest = min((other for other in sectors if other != one), key=lambda other: math.dist(spots[one], spots[other]))
            assert sectors[nearest] == sector, one
    page.select_option("#groups-choice", "community")
    assert place(page, "hsa") == pytest.approx(before)


def test_fewer_or_more_names_as_the_reader_likes(opened: Opened) -> None:
    page = opened(draw(invented(500, 900)))
    counts = []
    for choice in ("few", "some", "many"):
        page.select_option("#labels-choice", choice)
        at_rest(page)
        counts.append(len(page.evaluate("partnermap.names()")))
    assert counts[0] <= 14
    assert counts == sorted(set(counts))


def test_the_whole_map_is_seen_again_and_buttons_zoom(opened: Opened) -> None:
    page = opened(drawn())
    before = place(page, "hsa"), place(page, "trust")
    page.click("#zoom-in")
    page.click("#zoom-in")
    assert math.dist(place(page, "hsa"), place(page, "trust")) == pytest.approx(math.dist(*before) * 1.96, rel=0.01)
    page.locator("#zoom-out").press("Enter")
    assert math.dist(place(page, "hsa"), place(page, "trust")) == pytest.approx(math.dist(*before) * 1.4, rel=0.01)
    page.locator("#fit").press("Enter")
    assert (place(page, "hsa"), place(page, "trust")) == (pytest.approx(before[0]), pytest.approx(before[1]))


def test_pulling_moves_the_map_and_the_wheel_zooms_it(opened: Opened) -> None:
    page = opened(drawn())
    x, y = place(page, "hsa")
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 8, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + 68, box["y"] + 48, steps=5)
    page.mouse.up()
    assert place(page, "hsa") == pytest.approx((x + 60, y + 40), abs=2)
    apart = math.dist(place(page, "hsa"), place(page, "guard"))
    page.mouse.wheel(0, -200)
    until(
        page,
        f"Math.hypot(partnermap.place('hsa').x - partnermap.place('guard').x, partnermap.place('hsa').y - partnermap.place('guard').y) > {apart}",
    )


@pytest.mark.parametrize(("motion", "is_at_once"), [("reduce", True), ("no-preference", False)])
def test_the_map_glides_only_where_motion_is_welcome(opened: Opened, motion: str, is_at_once: bool) -> None:
    page = opened(drawn(), reduced_motion=motion)
    at_once = page.evaluate("() => { location.hash = '#s=zoe'; return partnermap.place('zoe'); }")
    page.wait_for_timeout(800)
    assert (at_once == page.evaluate("partnermap.place('zoe')")) is is_at_once
