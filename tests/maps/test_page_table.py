"""The table of a map: what is shown, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnermap.maps import draw

from .driving import (
    drawn,
    focused,
    invented,
    place,
    plainly,
    until,
)
from .given import harbour

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def cells(page: Page, column: int) -> list[str]:
    return plainly(page, f"#rows tbody td:nth-child({column})")


def test_the_table_of_ties_says_what_the_network_says(opened: Opened) -> None:
    page = opened(drawn())
    page.click("#table-button")
    assert page.is_hidden("#map")
    assert plainly(page, "#rows thead th") == ["From ↑", "Tie", "To", "Since", "Until", "Standing", "Role", "Amount", "Evidence"]
    rows = [[" ".join(text.split()) for text in row.split("\t")] for row in page.locator("#rows tbody tr").all_inner_texts()]
    names = {one.id: one.name for one in harbour().stakeholders()}
    labels = {name: one.labels["en"][0] for name, one in harbour().schema.ties.items()}
    expected = sorted((names[one.source], labels[one.type], names[one.target], one.since, one.until, one.role) for one in harbour().ties())
    assert sorted((row[0], row[1], row[2], row[3], row[4], row[6]) for row in rows) == expected
    assert cells(page, 1) == sorted(cells(page, 1))
    assert plainly(page, "#rows tbody tr:first-child") == [
        "Ann Moss spoke at Harbour Day 2011 2011-06-08 2011-06-08 Ended Procès-verbal du forum point 4 Show on map"
    ]


def test_a_column_sorts_up_and_down_and_what_is_not_stated_comes_last(opened: Opened) -> None:
    page = opened(drawn(), at="#table=ties")
    page.click("#sort-amount")
    assert page.get_attribute("th:has(#sort-amount)", "aria-sort") == "ascending"
    assert cells(page, 8)[:3] == ["50,000\u00a0CAD", "100,000.5\u00a0CAD", ""]
    assert focused(page) == "sort-amount"
    page.keyboard.press("Enter")
    assert page.get_attribute("th:has(#sort-amount)", "aria-sort") == "descending"
    assert cells(page, 8)[:3] == ["100,000.5\u00a0CAD", "50,000\u00a0CAD", ""]
    page.locator("#sort-since").press("Enter")
    since = [one for one in cells(page, 4) if one]
    assert since == sorted(since)
    assert cells(page, 4)[: len(since)] == since


def test_the_table_of_stakeholders_counts_the_ties_that_are_shown(opened: Opened) -> None:
    page = opened(drawn(), at="#table=who")
    assert dict(zip(cells(page, 1), cells(page, 9), strict=True))["Clear Water Strategy"] == "5"
    page.uncheck("[data-filter=FUNDS]")
    counts = dict(zip(cells(page, 1), cells(page, 9), strict=True))
    assert (counts["Clear Water Strategy"], counts["Fisheries Office"], counts["Lighthouse Trust"]) == ("3", "2", "0")
    page.uncheck("[data-filter=agency]")
    page.check("#loose-box")
    assert cells(page, 1) == sorted(one.name for one in harbour().stakeholders() if one.kind != "agency")


def test_the_table_is_narrowed_by_what_is_typed_accents_aside(opened: Opened) -> None:
    page = opened(drawn(), at="#table=ties")
    page.fill("#narrow", "zoe dive")
    assert [f"{one} {tie_} {other}" for one, tie_, other in zip(cells(page, 1), cells(page, 2), cells(page, 3), strict=True)] == [
        "Zoé Lévesque works for Dive Unit"
    ]
    assert page.inner_text("#rows-at") == "1–1 of 1"
    page.fill("#narrow", "nobody")
    assert page.inner_text("#rows-at") == "No rows."
    page.click("#map-button")
    page.click("#table-button")
    assert (page.input_value("#narrow"), page.inner_text("#rows-at")) == ("", "1–21 of 21")


def test_a_long_table_is_read_page_by_page(opened: Opened) -> None:
    page = opened(draw(invented(130, 230)), at="#table=ties")
    read: list[tuple[str, ...]] = []
    said = []
    while True:
        read += list(zip(cells(page, 1), cells(page, 3), cells(page, 5), strict=True))
        said.append(page.inner_text("#rows-at"))
        if page.is_disabled("#next"):
            break
        page.locator("#next").press("Enter")
    assert said == ["1–100 of 230", "101–200 of 230", "201–230 of 230"]
    assert len(set(read)) == 230
    page.click("#previous")
    assert page.inner_text("#rows-at") == "101–200 of 230"
    page.fill("#narrow", "services 12")
    assert page.inner_text("#rows-at").startswith("1–")


def test_a_row_is_shown_on_the_map(opened: Opened) -> None:
    page = opened(drawn(), at="#table=ties")
    page.locator("#rows tbody tr", has_text="Survey Team").locator(".show").press("Enter")
    assert page.is_visible("#canvas")
    assert plainly(page, "#panel-title") == ["Survey Team is part of Dive Unit"]
    assert focused(page) == "panel-title"
    x, y = place(page, "survey")
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    assert 0 < x < box["width"]
    assert 0 < y < box["height"]
    page.go_back()
    until(page, "!document.getElementById('table').hidden")
    page.click("#table-who")
    page.locator("#rows tbody tr", has_text="Lighthouse Trust").locator(".show").click()
    assert page.inner_text("#panel-title") == "Lighthouse Trust"


def test_a_source_of_a_row_opens_beside_the_table(opened: Opened) -> None:
    page = opened(drawn(), at="#table=ties")
    page.locator("#rows .source", has_text="Draft plan").first.press("Enter")
    assert page.is_visible("#rows")
    assert page.inner_text("#panel-title") == "Draft plan"
