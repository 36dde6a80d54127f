"""A map as its readers meet it, in a real Chromium: every test also fails for a request, an error on the console or a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import Source, Stakeholder, Ties, read_schema
from partnermap.maps import draw

from .driving import (
    PHONE,
    TODAY,
    click_on,
    drawn,
    invented,
    seen,
    ties_shown,
    until,
)
from .given import HOSTILE, harbour, ill_will, kept, network, tie

if TYPE_CHECKING:
    from .driving import Opened

pytestmark = pytest.mark.browser


def test_a_map_asks_nobody_for_anything(opened: Opened) -> None:
    page = opened(drawn())
    assert page.inner_text("#shown") == "14 stakeholders and 21 ties shown"
    assert page.inner_text("#marks").strip() == "Handling: Protected"
    assert page.inner_text("#about") == "Drawn 2026-11-22 · 3 sources"
    page.wait_for_timeout(300)  # for requests that come late


def test_ill_will_runs_nothing_and_is_shown_as_text(opened: Opened) -> None:
    page = opened(draw(ill_will(), title=HOSTILE[0], today=TODAY))
    assert page.text_content("h1") == HOSTILE[0]
    for position, text in enumerate(HOSTILE):
        page.evaluate(f"location.hash = '#s=x{position}'")
        until(page, f"document.querySelector('#panel dd:last-of-type')?.textContent === 'x{position}'")
        assert page.text_content("#panel-title") == text
        panel = page.text_content("#panel") or ""
        for piece in (f"fr {text}", f"alias {text}", f"Role: {text}"):
            assert piece in panel
        assert page.text_content("#panel cite") == text
        assert page.text_content("#panel q") == text
        assert panel.count(text) >= 10
    assert (
        page.locator("script, img, iframe, svg:not(.symbol, .zoom *), [onload], [onerror], [onfocus]").count() == 4
    )  # our own, of which three are data
    for text in HOSTILE:
        page.fill("#search", text)
    addresses = page.locator("a").evaluate_all("links => links.map((link) => [link.protocol, link.rel, link.id])")
    assert {tuple(one) for one in addresses} == {
        ("file:", "", "skip"),
        ("http:", "noopener noreferrer", ""),
        ("https:", "noopener noreferrer", ""),
    }
    page.click("#language-button")
    for kind, count in (("ties", len(HOSTILE)), ("who", len(HOSTILE) + 1)):
        page.evaluate(f"location.hash = '#table={kind}'")
        until(page, f"document.querySelector('#table-{kind}')?.getAttribute('aria-pressed') === 'true'")
        assert page.locator("#rows tbody tr").count() == count


def test_an_address_that_is_not_of_the_web_is_no_link(opened: Opened) -> None:
    store = network(
        [Stakeholder(name, "agency", name) for name in "ab"], [tie("a", "FUNDS", "b")], [Source("r", "Report", url="https://x.example")]
    )
    html = draw(store)
    assert html.count('"https://x.example"') == 1
    page = opened(html.replace('"https://x.example"', '"javascript:alert(1)"'), at="#s=a")  # as if the model had let it through
    assert page.inner_text("#panel .evidence bdi >> nth=-1") == "Open the source"
    assert page.locator("#panel a").count() == 0


def test_in_french_names_ties_and_the_page_are_french(opened: Opened) -> None:
    page = opened(draw(harbour(), lang="fr", today=TODAY), at="#s=clear")
    assert page.get_attribute("html", "lang") == "fr"
    assert page.title() == "Carte des partenariats"
    assert page.inner_text("#panel-title") == "Stratégie eau claire"
    assert ties_shown(page)[:2] == ["reçoit des fonds de Bureau des pêches Terminé", "reçoit des fonds de Bureau des pêches"]
    assert page.inner_text("#shown") == "14 parties prenantes et 21 liens à l’écran"
    assert page.locator("#panel .tie p").nth(1).inner_text() == "Montant\u00a0: 100\u202f000,5\u00a0CAD"
    page.click("#language-button")
    assert page.get_attribute("html", "lang") == "en"
    assert page.inner_text("#panel-title") == "Clear Water Strategy"
    assert page.title() == "Partnership map"


def test_every_word_has_its_french(opened: Opened) -> None:
    page = opened(draw(harbour(), lang="fr", today=TODAY))
    words = page.evaluate("JSON.parse(document.getElementById('page').textContent).words")
    assert set(words["en"]) == set(words["fr"])
    slots: Callable[[str], list[str]] = lambda text: sorted(part.split("}")[0] for part in text.split("{")[1:])  # noqa: E731
    assert [key for key in words["en"] if slots(words["en"][key]) != slots(words["fr"][key])] == []


def test_a_network_that_is_deflated_reads_the_same(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    said = seen(opened(drawn(), at="#s=clear"))
    monkeypatch.setattr("partnermap.maps.payload.LARGE", 0)
    assert seen(opened(draw(harbour(), today=TODAY), at="#s=clear")) == said


def test_an_empty_network_has_a_page_that_says_so(opened: Opened) -> None:
    page = opened(draw(network([])))
    assert page.inner_text("#message") == "There is nothing to show: this network has no stakeholders."
    assert page.inner_text("#shown") == "0 stakeholders and 0 ties shown"
    page.click("#fit")
    page.click("#table-button")
    assert page.inner_text("#rows-at") == "No rows."


def test_one_stakeholder_alone_is_a_map_too(opened: Opened) -> None:
    page = opened(draw(network([Stakeholder("a", "agency", "Only One")])))
    assert [one["lines"] for one in page.evaluate("partnermap.names()")] == [["Only One"]]
    click_on(page, "a")
    assert page.inner_text("#panel .quiet") == "No ties on this map."


def test_ids_that_are_words_of_javascript_are_only_ids(opened: Opened) -> None:
    ids = ["constructor", "toString", "hasOwnProperty", "valueOf"]
    store = network([Stakeholder(one, "agency", one) for one in ids], [tie("constructor", "WORKS_WITH", other) for other in ids[1:]])
    page = opened(draw(store), at="#s=constructor")
    assert len(ties_shown(page)) == 3


def test_kinds_and_ties_of_a_schema_of_ones_own_are_on_the_map(opened: Opened, tmp_path: Any) -> None:
    from partnermap.graph.stores.embedded.store import in_memory

    own = tmp_path / "own.yaml"
    own.write_text(
        "kinds: {vessel: {role: actor, label: {en: [vessel, vessels], fr: [navire, navires]}}}\n"
        "ties: {ESCORTS: {ends: {source: [vessel], target: [vessel]}, joins: direct, weight: {direct: 1, shared: 0},"
        " label: {en: [escorts, is escorted by], fr: [escorte, est escorté par]}, both: {en: escort, fr: escortent}}}\n"
    )
    store = kept(in_memory(read_schema(own, extending=read_schema())))
    with store.writer() as writer:
        writer.put_sources([Source("r", "Report")])
        writer.put_stakeholders([Stakeholder(name, "vessel", name) for name in "ab"])
        writer.put_ties([tie("a", "ESCORTS", "b")])
    page = opened(draw(store), at="#s=b")
    assert ties_shown(page) == ["is escorted by a"]
    assert [text.split() for text in page.locator("#filters fieldset[data-set] label").all_inner_texts()] == [
        ["Vessels", "2"],
        ["Escorts", "1"],
        ["Not", "dated", "1"],
    ]


def test_a_large_network_opens_and_answers(opened: Opened) -> None:
    page = opened(draw(invented(1500, 4500)))
    assert page.inner_text("#shown") == "1,500 stakeholders and 4,500 ties shown"
    page.mouse.move(700, 450)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(300)
    click_on(page, "s0")
    assert page.inner_text("#panel-title") == "Harbour Services 0"


def test_a_phone_shows_the_map_the_legend_and_the_details(opened: Opened) -> None:
    page = opened(drawn(title="Who works with whom in the harbour, and who says so"), **PHONE)
    assert not page.is_visible("#legend")
    page.click("#legend-button")
    page.uncheck("[data-filter=person]")
    page.click("#legend-button")
    click_on(page, "hsa")
    assert page.is_visible("#panel")
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    assert box["height"] > 200
    assert page.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize(("width", "height"), [(320, 640), (3840, 2160)])
def test_nothing_runs_off_a_small_phone_or_a_wall(opened: Opened, width: int, height: int) -> None:
    title = "Who works with whom in the harbour, since when, and who says so"
    page = opened(drawn(title=title), viewport={"width": width, "height": height})
    for address in ("", "s=clear", "from=hsa&to=omar", "table=ties", "focus=hsa&s=hsa"):
        page.evaluate("(hash) => { location.hash = hash; }", address or "x")
        page.wait_for_timeout(100)
        assert page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]") == [width, height], address
        room = page.locator("#table" if "table" in address else "#canvas").bounding_box()
        assert room is not None
        assert room["height"] >= 150, address
        for control in page.locator("#tools button:visible").all():
            box = control.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_scheme_of_the_system(opened: Opened, scheme: str) -> None:
    page = opened(drawn(), color_scheme=scheme)
    red = page.evaluate("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")
    assert (red < 60) == (scheme == "dark")
    page.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    until(page, f"document.documentElement.dataset.theme !== {scheme!r}")
    other = page.evaluate("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")
    assert (other < 60) == (scheme == "light")


def test_dark_and_light_are_the_readers_choice(opened: Opened) -> None:
    page = opened(drawn(), color_scheme="light")
    assert (page.inner_text("#theme-button"), page.get_attribute("html", "data-theme")) == ("Dark", "light")
    page.click("#theme-button")
    assert (page.inner_text("#theme-button"), page.get_attribute("html", "data-theme")) == ("Light", "dark")
    page.emulate_media(color_scheme="dark")
    page.locator("#theme-button").press("Enter")
    assert (page.inner_text("#theme-button"), page.get_attribute("html", "data-theme")) == ("Dark", "light")


def test_other_colours_do_not_open_the_search(opened: Opened) -> None:
    page = opened(drawn())
    page.fill("#search", "harbour")
    page.keyboard.press("Enter")
    page.click("#theme-button")
    assert page.is_hidden("#suggestions")
    assert page.get_attribute("#search", "aria-expanded") == "false"


def test_a_map_prints_on_white_with_its_legend_and_without_its_buttons(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa", color_scheme="dark")
    assert page.pdf().startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.is_visible("h1")
    assert page.is_visible("#canvas canvas")
    assert page.is_visible("#legend")
    assert page.is_visible("#panel")
    assert not any(page.is_visible(one) for one in ("#search", "#print-button", "#zoom-in", "#reset-button"))


def test_every_control_has_a_name(opened: Opened) -> None:
    page = opened(drawn(), at="#s=hsa&table=ties")
    nameless = page.evaluate(
        """[...document.querySelectorAll('button, input, a, [role=application]')].filter((one) =>
        !(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length)).map((one) => one.outerHTML)"""
    )
    assert nameless == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    pointed = page.evaluate(
        "[...document.querySelectorAll('[aria-controls]:not([hidden]), [aria-labelledby]:not([hidden])')].flatMap((one) => [one.getAttribute('aria-controls'),"
        " one.getAttribute('aria-labelledby')]).filter(Boolean)"
    )
    assert set(pointed) <= set(ids)


def test_the_head_says_what_the_map_is_and_how_it_is_to_be_handled(opened: Opened) -> None:
    store = network([Stakeholder(one, "agency", one) for one in "ab"], [tie("a", "FUNDS", "b")], [Source("r", "R", mark="Protected A")])
    page = opened(draw(store, title="T", description="Who pays whom", mark="Internal", as_of="2012", today=TODAY))
    assert page.inner_text("#described") == "Who pays whom"
    assert page.inner_text("#marks").strip() == "Handling: Internal, Protected A"
    assert page.inner_text("#about") == "As of 2012 · drawn 2026-11-22 · 1 source"


def test_the_head_says_which_ties_a_map_was_drawn_with(opened: Opened) -> None:
    only = Ties(types=frozenset({"FUNDS", "LEADS"}), as_of="2012", statuses=frozenset({"confirmed"}), undated=True)
    page = opened(draw(harbour(), only=only, as_of="2012", today=TODAY))
    assert page.inner_text("#about") == (
        "As of 2012 · also what is attested only later · only ties of these types: funds, leads · only ties with this status: confirmed"
        " · drawn 2026-11-22 · 2 sources"
    )
