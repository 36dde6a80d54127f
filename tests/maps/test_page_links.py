"""A view of a map has an address, and going back is undoing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from partnermap.maps import draw
from partnermap.maps.story import Step

from .driving import (
    TODAY,
    click_on,
    drawn,
    focused,
    nodes_shown,
    plainly,
    seen,
    until,
)
from .given import harbour

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def click_box(box: str) -> Callable[[Page], None]:
    return lambda page: page.uncheck(f"[data-filter={box}]")


def press(*buttons: str) -> Callable[[Page], None]:
    return lambda page: [page.click(one) for one in buttons][:0] or None


def hub(page: Page) -> None:
    click_on(page, "hsa")


def none_of_the_sectors_but_one(page: Page) -> None:
    page.click("summary >> nth=0")
    page.click("#sectors-none")
    page.check('[data-filter="sectors:government"]')


def no_place_stated(page: Page) -> None:
    page.click("summary >> nth=1")
    page.uncheck('[data-filter="places:"]')
    page.uncheck('[data-filter="places:NS, CA"]')


def years(page: Page) -> None:
    page.focus("#year-to")
    for _ in range(16):
        page.keyboard.press("ArrowLeft")


def tie_of_two(page: Page) -> None:
    hub(page)
    page.click("#panel .tie .of-tie >> nth=1")


VIEWS: dict[str, tuple[Callable[[Page], None], ...]] = {
    "a stakeholder": (hub,),
    "a tie": (tie_of_two,),
    "a source": (hub, press("#panel .tie .source >> nth=0")),
    "filters": (click_box("person"), click_box("FUNDS"), click_box("disputed")),
    "sectors": (none_of_the_sectors_but_one,),
    "jurisdictions": (no_place_stated,),
    "years": (years,),
    "focus": (hub, press("#focus-2"), click_box("SPOKE_AT")),
    "routes": (hub, press("#route-from"), lambda page: click_on(page, "omar"), press("#route-2")),
    "half a route": (hub, press("#route-from")),
    "the table": (click_box("unit"), press("#table-button", "#table-who", "#sort-sector", "#sort-sector")),
    "sectors in French in the dark": (
        lambda page: page.select_option("#groups-choice", "sector") and None,
        lambda page: page.select_option("#labels-choice", "few") and None,
        press("#language-button", "#theme-button"),
    ),
}


@pytest.mark.parametrize("view", VIEWS)
def test_a_link_opens_the_same_view_again(opened: Opened, view: str) -> None:
    page = opened(drawn(), color_scheme="light")
    usual = seen(page)
    for act in VIEWS[view]:
        act(page)
    here = seen(page)
    assert here != usual
    address = page.evaluate("location.hash")
    other = opened(drawn(), at=address, color_scheme="light")
    assert seen(other) == here
    assert other.evaluate("location.hash") == address


def test_the_browsers_back_and_forward_undo_and_redo_each_change(opened: Opened) -> None:
    page = opened(drawn(), color_scheme="light")
    views = [seen(page)]
    for act in (
        hub,
        press("#focus-1"),
        click_box("FUNDS"),
        press("#route-from"),
        lambda page: click_on(page, "dive"),
        press("#table-button"),
        press("#sort-to"),
    ):
        act(page)
        views.append(seen(page))
    for view in reversed(views[:-1]):
        page.go_back()
        assert seen(page) == view
    for view in views[1:]:
        page.go_forward()
        assert seen(page) == view


def test_the_back_button_undoes_what_was_done_here_and_leaves_no_further(opened: Opened) -> None:
    page = opened(drawn())
    assert page.is_disabled("#back-button")
    hub(page)
    page.click("#focus-1")
    page.locator("#back-button").press("Enter")
    until(page, "location.hash === '#s=hsa'")
    assert len(nodes_shown(page)) == 14
    page.click("#back-button")
    until(page, "location.hash === ''")
    assert page.is_hidden("#panel")
    assert page.is_disabled("#back-button")


def pull(page: Page, slider: str, *parts: float) -> None:
    """Pulls a slider in one go to these parts of its way."""
    box = page.locator(slider).bounding_box()
    assert box is not None
    y = box["y"] + box["height"] / 2
    at = float(page.locator(slider).evaluate("one => (one.value - one.min) / (one.max - one.min)"))
    page.mouse.move(box["x"] + 10 + (box["width"] - 20) * at, y)
    page.mouse.down()
    for part in parts:
        page.mouse.move(box["x"] + box["width"] * part, y, steps=4)
    page.mouse.up()


def test_a_slider_is_one_act_however_far_it_was_pulled_and_back_stays_on_the_map(opened: Opened) -> None:
    page = opened(drawn())
    address, entries = page.url, page.evaluate("history.length")
    views = [seen(page)]
    for act in (
        lambda: pull(page, "#year-to", 0.8, 0.3, 0.6),
        lambda: pull(page, "#year-from", 0.2, 0.3),
        lambda: page.press("#year-to", "ArrowLeft"),
        lambda: page.uncheck("[data-filter=person]"),
        lambda: pull(page, "#year-to", 0.1),
    ):
        act()
        views.append(seen(page))
    assert page.evaluate("history.length") == entries + 5
    for view in reversed(views[:-1]):
        page.click("#back-button")
        until(page, f"document.getElementById('filters').querySelectorAll('output')[1].textContent === '{view['years'][1]}'")
        page.wait_for_timeout(100)
        assert seen(page) == view
    assert page.is_disabled("#back-button")
    assert page.url.removesuffix("#") == address


def test_a_slider_that_ends_where_it_began_is_no_act(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    page.uncheck("[data-filter=person]")
    pull(page, "#year-to", 0.5, 1)
    page.wait_for_timeout(200)
    assert page.evaluate("location.hash") == "#s=hsa&k=person"
    page.click("#back-button")
    until(page, "location.hash === '#s=hsa'")
    assert page.is_disabled("#back-button")
    assert page.is_checked("[data-filter=person]")


def test_going_back_stops_what_plays(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa", reduced_motion="no-preference")
    page.click("#play")
    until(page, "location.hash.endsWith('y=2000-2000')")
    page.go_back()
    until(page, "location.hash === '#s=hsa'")
    page.wait_for_timeout(1200)
    assert (page.evaluate("location.hash"), page.inner_text("#play")) == ("#s=hsa", "Play")


NONSENSE = (
    "#", "#%", "#%E0%A4%A", "#sec=%25&pl=%25E0", "#s=nobody&tie=x&source=y", "#tie=", "#tie=hsa+LEADS+nobody+", "#k=x,y&t=,&st=%2C",
    "#sec=nowhere&pl=nowhere", "#y=2010-2005", "#y=0-9999", "#y=abc", "#depth=3", "#depth=9&route=1.5&step=1.5", "#route=-1&route=Infinity",
    "#table=x&sort=%3Cimg%3E", "#groups=x&labels=x&lang=xx&theme=x", "#__proto__=1&constructor=2&s=__proto__", "#step=3", "#from=x&to=y",
)  # fmt: skip


def test_an_address_of_nonsense_is_the_usual_view(opened: Opened) -> None:
    page = opened(drawn())
    usual = seen(page)
    for nonsense in NONSENSE:
        page.evaluate("location.hash = '#s=hsa&table=ties'")
        until(page, "!document.getElementById('panel').hidden")
        page.evaluate("(hash) => { location.hash = hash; }", nonsense)
        until(page, "document.getElementById('panel').hidden")
        assert seen(page) == usual, nonsense


def test_a_map_opens_at_an_address_of_nonsense(opened: Opened) -> None:
    usual = seen(opened(drawn()))
    assert seen(opened(drawn(), at="#sec=%25&pl=%25E0&step=1.5&s=__proto__&k=%")) == usual


def test_a_route_that_is_not_there_is_the_last_that_is(opened: Opened) -> None:
    page = opened(drawn(), at="#from=ann&to=zoe&route=77")
    pressed = page.locator(".show-route").evaluate_all("all => all.map((one) => one.getAttribute('aria-pressed'))")
    assert pressed == ["false", "false", "true"]


def test_a_link_that_is_pasted_over_another_is_followed(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    page.evaluate("location.hash = '#s=omar&k=unit'")
    until(page, "document.getElementById('panel-title').textContent === 'Omar Haddad'")
    assert len(nodes_shown(page)) == 12


def test_the_link_is_copied(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa", permissions=["clipboard-read", "clipboard-write"])
    page.locator("#link-button").press("Enter")
    until(page, "document.getElementById('link-button').textContent === 'Copied'")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert page.text_content("#spoken") == "Copied"
    until(page, "document.getElementById('link-button').textContent === 'Copy link'")


def test_where_nothing_may_be_copied_the_link_is_there_to_be_taken(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")  # as in a browser without the right
    page.click("#link-button")
    until(page, "!document.getElementById('link').hidden")
    assert page.input_value("#link") == page.url
    assert page.evaluate("getSelection().toString()") == page.url


def test_the_address_opens_a_stakeholder_and_goes_before_the_highlight(opened: Opened) -> None:
    html = drawn(highlight="zoe")
    assert opened(html).inner_text("#panel-title") == "Zoé Lévesque"
    assert opened(html, at="#s=omar").inner_text("#panel-title") == "Omar Haddad"
    assert opened(html, at="#s=nobody").locator("#panel").is_hidden()


def test_a_map_that_opens_on_somebody_is_left_and_come_back_to(opened: Opened) -> None:
    html = drawn(highlight="zoe")
    page = opened(html)
    page.keyboard.press("Escape")
    assert page.is_hidden("#panel")
    assert opened(html, at=page.evaluate("location.hash")).is_hidden("#panel")
    page.go_back()
    until(page, "!document.getElementById('panel').hidden")
    assert page.inner_text("#panel-title") == "Zoé Lévesque"


STORY = (
    Step({"en": "The agency", "fr": "L’agence"}, {"en": "It leads.", "fr": "Elle dirige."}, "#s=hsa"),
    Step({"en": "Around it", "fr": "Autour"}, {"en": "<b>Direct</b> ties.", "fr": ""}, "#focus=hsa&s=hsa"),
    Step({"en": "All", "fr": "Tout"}, {"en": "Who else?", "fr": ""}, "#"),
)


def test_a_tour_goes_from_view_to_view(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY, story=STORY))
    assert plainly(page, "#tour") == ["The agency ✕ It leads. Previous 1 of 3 Next"]
    assert page.inner_text("#panel-title") == "Harbour Safety Agency"
    assert page.is_disabled("#tour-back")
    page.locator("#tour-on").press("Enter")
    assert plainly(page, "#tour") == ["Around it ✕ <b>Direct</b> ties. Previous 2 of 3 Next"]
    assert len(nodes_shown(page)) == 5
    assert focused(page) == "tour-on"
    there = seen(page)
    assert seen(opened(draw(harbour(), today=TODAY, story=STORY), at=page.evaluate("location.hash"))) == there
    page.click("#tour-on")
    assert plainly(page, "#tour") == ["All ✕ Who else? Previous 3 of 3 End the tour"]
    assert (page.is_hidden("#panel"), len(nodes_shown(page))) == (True, 14)
    page.click("#tour-back")
    assert seen(page) == there
    page.go_back()
    page.click("#tour-on")
    assert page.is_hidden("#tour")
    page.click("#tour-button")
    assert page.inner_text("#tour-title") == "The agency"
    page.click("#language-button")
    assert plainly(page, "#tour") == ["L’agence ✕ Elle dirige. Précédent 1 sur 3 Suivant"]


def test_a_map_without_a_story_has_no_tour(opened: Opened) -> None:
    page = opened(drawn())
    assert page.is_hidden("#tour-button")
    assert page.is_hidden("#tour")
