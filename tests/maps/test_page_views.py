"""What is shown of a map, and how it leaves the page: filters, table, files, links, tour, and the way back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from partnermap.graph import Source, Stakeholder, Store
from partnermap.maps import draw
from partnermap.maps.story import Step

from .given import HOSTILE, harbour, ill_will, network, tie
from .test_page import TODAY, click_on, ties_shown, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Opened = Callable[..., Page]

pytestmark = pytest.mark.browser
ALL = "14 stakeholders and 21 ties shown"


def some(nodes: int, ties: int) -> str:
    """What stands below the map of the harbour when these are shown."""
    return f"{nodes} stakeholders and {ties} tie{'' if ties == 1 else 's'} shown, of 14 stakeholders and 21 ties"


def dated() -> Store:
    """Ties of several years, two of them without a beginning or an end, and stakeholders of sectors and places."""
    stakeholders = [
        Stakeholder("a", "agency", "A", sector="police", country="CA", region="ON"),
        Stakeholder("b", "agency", "B", sector="police", country="CA"),
        Stakeholder("c", "program", "C", sector="health", country="CA", region="ON"),
        Stakeholder("d", "agency", "D"),
    ]
    ties = [
        tie("a", "FUNDS", "c", since="2004", until="2006"), tie("a", "WORKS_WITH", "b", since="2008-03"),
        tie("b", "FUNDS", "c", until="2010-12-31"), tie("d", "WORKS_WITH", "a"),
    ]  # fmt: skip
    return network(stakeholders, ties)


def shown(page: Page) -> tuple[set[str], int]:
    """The ids on the map, and how many ties."""
    held = page.evaluate("partnermap.shown()")
    return set(held["nodes"]), len(held["ties"])


def slide(page: Page, which: str, key: str, times: int) -> None:
    page.locator(f"#year-{which}").focus()
    for _ in range(times):
        page.keyboard.press(key)


def test_years_show_what_was_in_force_between_them(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY))
    assert page.locator(".year output").all_inner_texts() == ["2004", "2026"]
    slide(page, "to", "ArrowLeft", 19)
    assert (page.locator(".year output").all_inner_texts(), shown(page)[1]) == (["2004", "2007"], 3)
    assert page.url.endswith("#y=2004-2007")
    slide(page, "from", "ArrowRight", 3)
    assert (page.locator(".year output").all_inner_texts(), shown(page)[1]) == (["2007", "2007"], 2)
    page.get_by_role("button", name="All years").click()
    assert shown(page)[1] == 4


def test_a_slider_that_is_dragged_stays_in_the_hand(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY))
    box = page.locator("#year-from").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 8, box["y"] + box["height"] / 2)
    page.mouse.down()
    for step in range(1, 9):
        page.mouse.move(box["x"] + 8 + step * (box["width"] - 16) / 8, box["y"] + box["height"] / 2)
    page.mouse.up()
    assert page.locator(".year output").first.inner_text() == "2026"
    assert shown(page)[1] == 2


def test_years_play_one_after_the_other_until_they_are_stopped(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY), reduced_motion="no-preference")
    page.click("#play")
    until(page, "location.hash === '#y=2005-2005'")
    assert page.inner_text("#play") == "Pause"
    page.locator("#play").press("Enter")
    at = page.url
    page.wait_for_timeout(1200)
    assert (page.url, page.inner_text("#play")) == (at, "Play")


def test_sectors_and_jurisdictions_are_taken_off_by_their_boxes(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY))
    page.locator("details[data-set=sectors] summary").press("Enter")
    assert [text.split("\n")[-2:] for text in page.locator("details[data-set=sectors] label").all_inner_texts()] == [
        ["police", "2"], ["not stated", "1"], ["health", "1"],
    ]  # fmt: skip
    page.uncheck("[data-filter='sectors:police']")
    assert shown(page) == ({"c", "d"}, 0)
    assert page.evaluate("document.activeElement.dataset.filter") == "sectors:police"
    page.uncheck("[data-filter='sectors:']")
    assert shown(page)[0] == {"c"}
    link = page.url.partition("#")[2]
    assert shown(opened(draw(dated(), today=TODAY), at=f"#{link}"))[0] == {"c"}
    page.get_by_role("button", name="All", exact=True).first.click()
    page.locator("details[data-set=places] summary").click()
    page.uncheck("[data-filter='places:ON, CA']")
    assert shown(page)[0] == {"b", "d"}
    page.locator("details[data-set=places]").get_by_role("button", name="None").click()
    assert shown(page)[0] == set()
    assert page.inner_text("#message") == "The filters hide everything: choose “Show everything”."
    page.click("#reset-button")
    assert shown(page) == ({"a", "b", "c", "d"}, 4)


def test_a_tie_is_opened_by_its_line_on_the_map_and_by_its_button(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY))
    one, other = (page.evaluate(f"partnermap.place('{end}')") for end in ("a", "b"))
    page.locator("#canvas").click(position={"x": (one["x"] + other["x"]) / 2, "y": (one["y"] + other["y"]) / 2})
    assert " ".join(page.inner_text("#panel-title").split()) == "A works with B"
    assert page.inner_text("#panel .kind") == "Works with"
    page.locator("#panel .ends .go").first.click()
    page.locator("#panel .tie", has_text="funds").locator(".of-tie").press("Enter")
    assert " ".join(page.inner_text("#panel-title").split()) == "A funds C Ended"
    assert page.locator("#panel > p").all_inner_texts() == ["A → C", "2004 to 2006"]
    assert page.evaluate("new URLSearchParams(location.hash.slice(1)).get('tie')") == "a FUNDS c 2004"


def test_a_source_tells_everything_that_it_supports(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=clear")
    page.locator("#panel .go.source").first.click()
    assert page.inner_text("#panel-title") == "Annual report 2012"
    store = harbour()
    count = sum(1 for one in store.ties() if any(item.source == "report" for item in one.evidence))
    assert page.inner_text("#panel h3") == f"Ties that it supports ({count})"
    assert len(ties_shown(page)) == count
    assert page.url.endswith("#source=report")


def test_groups_are_named_after_sectors_or_are_gone(opened: Opened) -> None:
    stakeholders = [Stakeholder(f"s{n}", "agency", f"S {n}", sector=("police", "health", "")[n % 3]) for n in range(15)]
    ties = [tie(f"s{n}", "WORKS_WITH", f"s{(n + 3) % 15}") for n in range(15)]
    page = opened(draw(network(stakeholders, ties), today=TODAY))
    page.select_option("#groups-choice", "sector")
    until(page, "partnermap.groups().length === 3")
    assert set(page.evaluate("partnermap.groups()")) == {"police", "health", "not stated"}
    page.select_option("#groups-choice", "none")
    until(page, "partnermap.groups().length === 0")
    assert page.url.endswith("#groups=none")


def test_names_are_few_or_many_as_one_likes(opened: Opened) -> None:
    stakeholders = [Stakeholder(f"s{n}", "agency", f"Harbour Services {n}") for n in range(120)]
    page = opened(draw(network(stakeholders, [tie("s0", "FUNDS", f"s{n}") for n in range(1, 120)]), today=TODAY))
    counts = {}
    for density in ("few", "some", "many"):
        page.select_option("#labels-choice", density)
        page.wait_for_timeout(200)
        counts[density] = len(page.evaluate("partnermap.names()"))
    assert 1 <= counts["few"] <= 14 < counts["some"] <= counts["many"]


def cells(page: Page, column: int) -> list[str]:
    return page.locator(f"#rows tbody tr td:nth-child({column})").all_inner_texts()


def test_the_table_is_sorted_narrowed_and_leads_back_to_the_map(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    page.click("#table-button")
    assert cells(page, 1) == sorted(cells(page, 1), key=str.casefold)
    page.locator("#sort-to").press("Enter")
    assert cells(page, 3) == sorted(cells(page, 3), key=str.casefold)
    page.locator("#sort-to").click()
    assert cells(page, 3) == sorted(cells(page, 3), key=str.casefold, reverse=True)
    assert page.locator("th[aria-sort=descending]").all_inner_texts() == ["To ↓"]
    page.fill("#narrow", "peches fund")
    assert cells(page, 1) == []
    page.fill("#narrow", "fisheries fund")
    assert set(cells(page, 1)) == {"Fisheries Office"}
    page.locator(".show").first.click()
    assert page.is_visible("#canvas")
    assert " ".join(page.inner_text("#panel-title").split()).startswith("Fisheries Office funds Clear Water Strategy")


def test_the_table_counts_the_ties_that_the_filters_let_through(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY), at="#table=who&t=FUNDS&y=2009-2026")
    assert dict(zip(cells(page, 1), cells(page, page.locator("#rows th").count()), strict=True)) == {"A": "2", "B": "1", "C": "0", "D": "1"}


def test_a_long_table_is_turned_page_by_page(opened: Opened) -> None:
    stakeholders = [Stakeholder(f"s{n}", "agency", f"Office {n}") for n in range(251)]
    page = opened(draw(network(stakeholders, [tie("s0", "FUNDS", f"s{n}") for n in range(1, 251)]), today=TODAY), at="#table=ties")
    assert (page.inner_text("#rows-at"), page.locator("#rows tbody tr").count()) == ("1–100 of 250", 100)
    page.click("#next")
    page.locator("#next").press("Enter")
    assert (page.inner_text("#rows-at"), page.locator("#rows tbody tr").count()) == ("201–250 of 250", 50)
    assert page.is_disabled("#next")


def saved(page: Page, button: str, folder: Path) -> Path:
    with page.expect_download() as download:
        page.click(button)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_what_is_shown_is_saved_as_csv_that_no_spreadsheet_runs(opened: Opened, tmp_path: Path) -> None:
    stakeholders = [
        Stakeholder("a", "agency", '=HYPERLINK("http://x")'),
        Stakeholder("b", "agency", 'Évaluation, "Nord"'),
        Stakeholder("c", "unit", "C"),
    ]
    ties = [tie("a", "FUNDS", "b", note="@SUM(1)", since="2004"), tie("c", "PART_OF", "b")]
    page = opened(draw(network(stakeholders, ties), title="Qui fait quoi?", today=TODAY), at="#k=unit", accept_downloads=True)
    path = saved(page, "#csv-button", tmp_path)
    text = path.read_bytes().decode("utf-8")
    assert (path.name, text[0]) == ("Qui-fait-quoi.csv", "\ufeff")
    assert list(csv.DictReader(io.StringIO(text[1:], newline=""))) == [{
        "From": "'=HYPERLINK(\"http://x\")", "Tie": "funds", "To": 'Évaluation, "Nord"', "Since": "2004", "Until": "", "Standing": "Current",
        "Role": "", "Amount": "", "Evidence": "Report, page 1", "source": "a", "type": "FUNDS", "target": "b", "note": "'@SUM(1)", "quote": "",
        "url": "",
    }]  # fmt: skip
    page.click("#table-button")
    page.click("#table-who")
    rows = list(csv.DictReader(io.StringIO(saved(page, "#csv-here", tmp_path).read_text(encoding="utf-8-sig"), newline="")))
    assert [(row["id"], row["Ties"]) for row in rows] == [("a", "1"), ("b", "1")]
    page.fill("#narrow", "nothing of the kind")
    page.click("#map-button")
    assert len(saved(page, "#csv-button", tmp_path).read_text(encoding="utf-8-sig").splitlines()) == 2


def test_the_map_is_saved_as_a_picture_with_its_title_and_legend(opened: Opened, tmp_path: Path) -> None:
    page = opened(draw(harbour(), title="Harbour partners", today=TODAY, mark="Internal"), at="#k=person", accept_downloads=True)
    data = saved(page, "#png-button", tmp_path).read_bytes()
    assert (data[:8], int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")) == (b"\x89PNG\r\n\x1a\n", 3200, 2000)
    assert len(data) > 100_000
    svg = saved(page, "#svg-button", tmp_path)
    texts = [element.text for element in ElementTree.fromstring(svg.read_text("utf-8")).iter("{http://www.w3.org/2000/svg}text")]
    assert {"Harbour partners", "Agencies", "Funds", "Current", some(11, 16)} <= set(texts)
    assert "People" not in texts
    assert any(text and text.startswith("Drawn 2026-11-22") and "Internal" in text for text in texts)
    assert texts.count("Dive Unit") == 2  # its halo and itself


def test_ill_will_in_a_saved_drawing_is_only_text(opened: Opened, tmp_path: Path) -> None:
    html = draw(ill_will(), title=f"{HOSTILE[0]}\ufffe\uffff", today=TODAY)
    svg = saved(opened(html, accept_downloads=True), "#svg-button", tmp_path).read_text("utf-8")
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(svg).iter()}
    assert tags == {"svg", "title", "path", "rect", "text"}


STATES = (
    "", "#s=hsa", "#focus=hsa&depth=2&s=hsa", "#from=hsa&to=guard&route=1", "#k=person%2Cunit&t=FUNDS&st=ended", "#y=2005-2011&lang=fr",
    "#table=who&sort=-name&theme=dark", "#groups=sector&labels=many", "#source=report", "#focus=clear&s=guard&lang=fr&theme=light",
)  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_a_link_reopens_what_was_seen(opened: Opened, state: str) -> None:
    html = draw(harbour(), today=TODAY)
    page = opened(html, at=state)
    page.uncheck("[data-filter=collaboration]") if not page.evaluate("location.hash.includes('theme')") else page.click("#theme-button")
    seen = "[partnermap.shown(), partnermap.routes(), document.body.innerText, document.documentElement.dataset.theme]"
    again = opened(html, at=f"#{page.url.partition('#')[2]}")
    # Only the way back is new there.
    for one in (page, again):
        one.evaluate("document.activeElement.blur()")
    assert again.evaluate(seen) == page.evaluate(seen)


def test_a_link_is_copied_or_shown_to_be_copied(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa")
    page.click("#link-button")
    until(page, "document.getElementById('link-button').textContent === 'Copied' || !document.getElementById('link').hidden")
    if page.is_visible("#link"):
        assert page.input_value("#link") == page.url
    else:
        assert page.inner_text("#link-button") == "Copied"


@pytest.mark.parametrize(
    "nonsense",
    [
        "#%%%",
        "#s=&k=&t=,,&y=x-y&depth=99&table=no",
        "#focus=nobody&from=nobody",
        "#__proto__=1&s=__proto__",
        "#tie=x",
        "#sec=%25&pl=100%25",
        "#step=1.5&route=1.5",
    ],
)
def test_an_address_that_says_nothing_opens_the_usual_map(opened: Opened, nonsense: str) -> None:
    page = opened(draw(harbour(), today=TODAY), at=nonsense)
    assert page.inner_text("#shown") == ALL
    assert not page.is_visible("#panel")


def test_back_undoes_step_by_step(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    assert page.is_disabled("#back-button")
    page.uncheck("[data-filter=person]")
    click_on(page, "hsa")
    page.click(".focus-on >> nth=0")
    page.click("#back-button")
    until(page, "location.hash === '#s=hsa&k=person'")
    assert page.inner_text("#shown") == some(11, 16)
    page.go_back()
    until(page, "document.getElementById('panel').hidden")
    page.click("#back-button")
    until(page, f"document.getElementById('shown').textContent === '{ALL}'")
    assert page.is_checked("[data-filter=person]")


def test_the_walk_by_keyboard_goes_from_tie_to_tie(opened: Opened) -> None:
    page = opened(draw(dated(), today=TODAY))
    page.locator(".vis-network").focus()
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "A"
    said = []
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        said.append(page.text_content("#spoken"))
    assert sorted(re.sub(r"^\d", "n", text or "") for text in said) == [
        "n of 3: funds C 2004 to 2006. Enter goes there.", "n of 3: works with B since 2008-03. Enter goes there.",
        "n of 3: works with D. Enter goes there.",
    ]  # fmt: skip
    page.keyboard.press("ArrowLeft")
    goal = re.search(r"(?:with|funds) (\w)", page.text_content("#spoken") or "")
    page.keyboard.press("Enter")
    assert goal is not None
    assert page.inner_text("#panel-title") == goal[1]
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"


def test_a_tour_leads_through_its_views(opened: Opened) -> None:
    steps = [
        Step({"en": "All", "fr": "Tout"}, {"en": "Everyone <b>", "fr": "Tous"}, "#"),
        Step({"en": "The agency", "fr": "L’agence"}, {"en": "", "fr": ""}, "#focus=hsa&depth=1"),
        Step({"en": "Two", "fr": "Deux"}, {"en": "How", "fr": "Comment"}, "#from=hsa&to=guard"),
    ]
    page = opened(draw(harbour(), today=TODAY, story=steps))
    assert (page.inner_text("#tour h2"), page.inner_text("#tour p"), page.inner_text("#tour [role=status]")) == (
        "All",
        "Everyone <b>",
        "1 of 3",
    )
    page.click("#tour-on")
    assert (page.inner_text("#tour h2"), page.url.partition("#")[2]) == ("The agency", "focus=hsa&step=2")
    page.click("#language-button")
    assert page.inner_text("#tour h2") == "L’agence"
    page.locator("#tour-on").press("Enter")
    assert (page.inner_text("#tour h2"), page.inner_text("#panel-title")) == ("Deux", "Comment sont-ils liés?")
    page.click("#tour-on")
    assert not page.is_visible("#tour")
    page.click("#tour-button")
    assert page.inner_text("#tour h2") == "Tout"


def test_the_head_says_what_the_map_is_and_how_it_is_to_be_handled(opened: Opened) -> None:
    store = network([Stakeholder(one, "agency", one) for one in "ab"], [tie("a", "FUNDS", "b")], [Source("r", "R", mark="Protected A")])
    page = opened(draw(store, title="T", description="Who pays whom", mark="Internal", as_of="2012", today=TODAY))
    assert page.inner_text("#described") == "Who pays whom"
    assert page.inner_text("#about") == "As of 2012 · drawn 2026-11-22 · 1 source · Handling: Internal, Protected A"


@pytest.mark.parametrize(("width", "height"), [(320, 640), (3840, 2160)])
def test_small_and_large_screens_show_the_map_whole(opened: Opened, width: int, height: int) -> None:
    page = opened(draw(harbour(), today=TODAY), viewport={"width": width, "height": height})
    assert page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]") == [width, height]
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    for one in harbour().stakeholders():
        place = page.evaluate(f"partnermap.place('{one.id}')")
        assert 0 < place["x"] < box["width"]
        assert 0 < place["y"] < box["height"]
    click_on(page, "hsa")
    assert page.inner_text("#panel-title") == "Harbour Safety Agency"
    assert page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]") == [width, height]
