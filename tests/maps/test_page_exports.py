"""What leaves the page of a map as a file."""

from __future__ import annotations

import csv
import io
from base64 import b64encode
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from partnermap.graph import Stakeholder
from partnermap.graph.sheets import safe_cell
from partnermap.maps import draw

from .driving import (
    DECODED,
    TODAY,
    drawn,
    plainly,
    shown,
)
from .given import HOSTILE, ill_will, network, tie

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def saved(page: Page, button: str) -> tuple[str, bytes]:
    """The name and the content of what the button saves."""
    with page.expect_download() as waiting:
        page.locator(button).press("Enter")
    return waiting.value.suggested_filename, waiting.value.path().read_bytes()


def records(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def pixels(page: Page, content: bytes) -> tuple[int, int, set[str]]:
    """The width, the height and the colours of a PNG, as the browser reads it."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, colours = page.evaluate(
        """async (text) => {
        const picture = await (DECODED)(text);
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        context.drawImage(picture, 0, 0);
        const { data } = context.getImageData(0, 0, picture.width, picture.height);
        const colours = new Set(new Uint32Array(data.buffer));
        return [picture.width, picture.height, [...colours].map((one) => [0, 8, 16].map((by) => ((one >> by) & 255).toString(16).padStart(2, '0')).join(''))];
        }""".replace("DECODED", DECODED),
        b64encode(content).decode(),
    )
    return width, height, {f"#{colour}" for colour in colours}


def test_the_csv_of_ties_says_what_the_map_shows(opened: Opened) -> None:
    page = opened(drawn(title="Harbour: État & Co."))
    page.uncheck("[data-filter=person]")
    name, content = saved(page, "#csv-button")
    assert name == "Harbour-Etat-Co.csv"
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    rows = records(content)
    assert sorted(f"{row['source']} {row['type']} {row['target']} {row['Since']}" for row in rows) == sorted(shown(page)["ties"])
    (led,) = [row for row in rows if row["type"] == "LEADS"]
    assert led == {
        "From": "Harbour Safety Agency", "Tie": "leads", "To": "Clear Water Strategy", "Since": "2004", "Until": "", "Standing": "Current",
        "Role": "", "Amount": "", "Evidence": "Annual report 2012, page 2 · Procès-verbal du forum, point 1", "source": "hsa", "type": "LEADS",
        "target": "clear", "note": "", "quote": "the Agency leads", "url": "https://harbour.example/report",
    }  # fmt: skip


def test_the_csv_of_the_table_is_the_table_narrowed_and_sorted(opened: Opened) -> None:
    page = opened(drawn(lang="fr"), at="#table=who&sort=-name")
    page.fill("#narrow", "government")
    rows = records(saved(page, "#csv-here")[1])
    assert [row["Nom"] for row in rows] == plainly(page, "#rows tbody td:first-child")
    assert [row["id"] for row in rows] == ["dive", "survey", "fisheries", "hsa"]
    assert [row["Nom"] for row in rows] == ["Unité de plongée", "Survey Team", "Bureau des pêches", "Agence de sécurité portuaire"]
    page.click("#map-button")
    assert len(records(saved(page, "#csv-button")[1])) == 21  # all of the map again


def test_no_cell_of_the_csv_is_a_formula(opened: Opened) -> None:
    texts = ["=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "'=1", "-12.5", 'a, "b"; c', "two\nlines", *HOSTILE]
    store = network(
        [Stakeholder("a", "agency", "A"), Stakeholder("b", "agency", "=B")],
        [tie("a", "FUNDS", "b", role=text, since=str(1990 + n)) for n, text in enumerate(texts)],
    )
    _, content = saved(opened(draw(store), at="#sort=since"), "#csv-button")
    rows = records(content)
    assert [row["Role"] for row in rows] == [safe_cell(text) for text in texts]
    assert {row["To"] for row in rows} == {"'=B"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_png_is_a_sharp_picture_of_the_map_and_its_legend(opened: Opened, scheme: str) -> None:
    page = opened(drawn(), color_scheme=scheme)
    name, content = saved(page, "#png-button")
    width, height, colours = pixels(page, content)
    assert (name, width, height) == ("Partnership-map.png", 3200, 2000)
    kinds = page.evaluate(f"JSON.parse(document.getElementById('page').textContent).kinds.map((kind) => kind[{scheme!r}])")
    assert set(kinds) <= colours
    paper = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')").strip()
    assert paper in colours


SVG = "{http://www.w3.org/2000/svg}"


def test_the_svg_holds_the_names_the_legend_and_the_head(opened: Opened) -> None:
    page = opened(drawn(title="The harbour"))
    name, content = saved(page, "#svg-button")
    assert name == "The-harbour.svg"
    root = ElementTree.fromstring(content)
    assert (root.tag, root.get("width"), root.get("height")) == (f"{SVG}svg", "1600", "1000")
    texts = [one.text for one in root.iter(f"{SVG}text")]
    for text in (
        "The harbour",
        "Clear Water Strategy",
        "Zoé Lévesque",
        "Agencies",
        "Works with",
        "Ended",
        "Drawn 2026-11-22 · 3 sources · Handling: Protected",
    ):
        assert text in texts, text
    assert "14 stakeholders and 21 ties shown" in texts
    assert {one.get("stroke-dasharray") for one in root.iter(f"{SVG}path")} > {None}


def test_ill_will_in_the_svg_is_text(opened: Opened) -> None:
    page = opened(draw(ill_will(), title="<b>]]>&\x07\ufffe" + HOSTILE[0], today=TODAY))
    root = ElementTree.fromstring(saved(page, "#svg-button")[1])
    assert {one.tag for one in root.iter()} == {f"{SVG}{tag}" for tag in ("svg", "title", "rect", "path", "text")}
    assert {name for one in root.iter() for name in one.attrib} <= {
        "width", "height", "viewBox", "role", "x", "y", "fill", "d", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-dasharray", "stroke-opacity", "fill-opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor",
    }  # fmt: skip
    assert root[0].text == "<b>]]>&" + HOSTILE[0]


def test_after_a_picture_is_saved_the_map_is_as_it_was(opened: Opened) -> None:
    page = opened(drawn(), at="#s=clear")
    before = page.locator("#canvas").screenshot()
    saved(page, "#svg-button")
    saved(page, "#png-button")
    assert page.locator("#canvas").screenshot() == before


def test_what_is_filtered_away_is_not_in_the_picture(opened: Opened) -> None:
    page = opened(drawn(), at="#k=person&t=FUNDS")
    texts = {one.text for one in ElementTree.fromstring(saved(page, "#svg-button")[1]).iter(f"{SVG}text")}
    assert not texts & {"People", "Funds", "Omar Haddad"}
    assert {"Agencies", "Leads", "Coastal Guard"} <= texts
