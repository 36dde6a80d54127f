"""What leaves the page of a map as a file."""

from __future__ import annotations

import csv
import io
from base64 import b64encode
from itertools import takewhile
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from partnermap.graph import Evidence, Source, Stakeholder
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
    """The rows of the table, below what the file says of itself and an empty line."""
    lines = io.StringIO(content.decode("utf-8-sig"), newline="")
    for row in csv.reader(lines):
        if not row:
            break
    return list(csv.DictReader(lines))


def head_of(content: bytes) -> list[tuple[str, str]]:
    """What the file says of itself, in order."""
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return [(row[0], row[1]) for row in takewhile(bool, rows)]


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
        "From": "Harbour Safety Agency", "Tie": "leads", "To": "Clear Water Strategy", "Since": "2004", "Until": "", "Standing": "In force",
        "Role": "", "Amount": "", "Evidence": "Annual report 2012, page 2 · Procès-verbal du forum, point 1", "source": "hsa", "type": "LEADS",
        "target": "clear", "attested_first": "2011-06", "attested_last": "2012", "note": "", "quote": "the Agency leads", "url": "https://harbour.example/report",
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
        "Shown: all, 14 stakeholders and 21 ties",
        "Drawn 2026-11-22 · 3 sources",
    ):
        assert text in texts, text
    assert {one.get("stroke-dasharray") for one in root.iter(f"{SVG}path")} > {None}


MARKS = [
    f"Protected {letter} – release only with the written consent of office {number}" for number, letter in enumerate("ABCDEFGHIJKL", 1)
]
LONG = "Who works with whom on the safety of harbours, and since when, as the documents of twelve offices tell it " * 3


def marked() -> str:
    """The map of a network whose sources bear twelve marks, under a long title."""
    sources = [Source(f"r{number}", f"Report {number}", mark=mark) for number, mark in enumerate(MARKS)]
    ties = [tie("a", "FUNDS", "b", since=str(1990 + n), evidence=(Evidence(one.id, "page 1"),)) for n, one in enumerate(sources)]
    stakeholders = [Stakeholder(name, "agency", f"Office {name.upper()}") for name in "ab"]
    return draw(network(stakeholders, ties, sources), title=LONG.strip(), description=LONG.strip() + "!", today=TODAY)


def test_every_mark_is_whole_and_first_on_a_picture_and_the_title_is_whole(opened: Opened) -> None:
    page = opened(marked(), at="#y=1995-1999&s=a")
    root = ElementTree.fromstring(saved(page, "#svg-button")[1])
    texts = [one for one in root.iter(f"{SVG}text") if one.get("x") in ("24", "70")]
    said = " ".join(one.text or "" for one in texts)
    assert said.startswith(
        f"Handling: {', '.join(MARKS)} {LONG.strip()} {LONG.strip()}! Shown: 2 stakeholders and 10 ties, of 2 stakeholders and 12 ties;"
        " in force between 1995 and 1999; details: Office A Drawn 2026-11-22 · 12 sources Stakeholders Agencies"
    )
    assert all(sum(mark in (one.text or "") for one in texts) == 1 for mark in MARKS)  # none is torn apart
    wide = page.evaluate(
        """(texts) => {
        const context = document.createElement('canvas').getContext('2d');
        return Math.max(...texts.map(([text, weight, size, x]) => {
          context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
          return Number(x) + context.measureText(text).width;
        }));
        }""",
        [[one.text, one.get("font-weight"), one.get("font-size"), one.get("x")] for one in texts],
    )
    assert wide <= int(root.get("width") or 0)
    heights = [float(one.get("y") or 0) for one in texts]
    assert heights == sorted(heights)
    assert heights[-1] <= int(root.get("height") or 0)
    _, height, _ = pixels(page, saved(page, "#png-button")[1])
    assert height == 2 * int(root.get("height") or 0)


def test_a_csv_says_first_what_it_is(opened: Opened) -> None:
    page = opened(marked(), at="#y=1995-1999&s=a")
    assert head_of(saved(page, "#csv-button")[1]) == [
        ("Handling marks", ", ".join(MARKS)), ("Title", LONG.strip()), ("Description", LONG.strip() + "!"),
        (
            "Shown",
            "2 stakeholders and 10 ties, of 2 stakeholders and 12 ties; in force between 1995 and 1999; details: Office A",
        ),
        ("Day", "Drawn 2026-11-22 · 12 sources"),
    ]  # fmt: skip
    page = opened(drawn(lang="fr"), at="#table=who")
    page.fill("#narrow", "government")
    assert head_of(saved(page, "#csv-here")[1]) == [
        ("Marques de protection", "Protected"), ("Titre", "Carte des partenariats"),
        ("À l’écran", "tout, 14 parties prenantes et 21 liens; lignes avec « government »"), ("Jour", "Tracée le 2026-11-22 · 3 sources"),
    ]  # fmt: skip


def test_print_bears_every_mark_first_and_the_title_whole(opened: Opened) -> None:
    page = opened(marked(), at="#y=1995-1999&s=a")
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.skip').nextElementSibling.firstElementChild.id") == "marks"
    assert plainly(page, "#marks, .head") == [
        f"Handling: {', '.join(MARKS)}",
        (
            f"{LONG.strip()} {LONG.strip()}! Shown: 2 stakeholders and 10 ties, of 2 stakeholders and 12 ties;"
            " in force between 1995 and 1999; details: Office A Drawn 2026-11-22 · 12 sources"
        ),
    ]
    for part in ("#marks", "#title", "#described", "#shown-line"):
        assert page.locator(part).evaluate("part => part.scrollHeight <= part.clientHeight"), part


def test_a_printed_table_says_by_which_words_it_was_narrowed(opened: Opened) -> None:
    page = opened(drawn(), at="#table=who")
    page.fill("#narrow", "government")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.inner_text("#shown-line") == "Shown: all, 14 stakeholders and 21 ties; rows with “government”"
    assert page.locator("#rows tbody tr").count() == 4


def test_a_table_is_printed_whole_or_says_what_is_not_printed(opened: Opened) -> None:
    stakeholders = [Stakeholder(f"s{n}", "agency", f"Office {n}") for n in range(2205)]
    page = opened(
        draw(network([*stakeholders], [tie("s0", "FUNDS", one.id) for one in stakeholders[1:]]), today=TODAY), at="#table=who&s=s0"
    )
    assert (page.locator("#rows tbody tr").count(), page.locator("#panel .tie").count()) == (100, 200)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert (page.locator("#rows tbody tr").count(), page.locator("#panel .tie").count()) == (2000, 2000)
    assert page.inner_text("#not-printed") == "205 more are not printed."
    assert page.locator("#panel .quiet", has_text="printed").all_inner_texts() == ["204 more are not printed."] * 2
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#rows tbody tr").count() == 100


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
