"""A map as its readers meet it, in a real Chromium: every test also fails for a request, an error on the console or a dialog."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, read_schema
from partnermap.graph.names import name_key
from partnermap.maps import draw

from .given import HOSTILE, Parsed, harbour, ill_will, network, planted, tie

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Opened = Callable[..., Page]

pytestmark = pytest.mark.browser
TODAY = "2026-11-22"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def click_on(page: Page, stakeholder: str) -> None:
    place = page.evaluate(f"partnermap.place({stakeholder!r})")
    page.locator("#canvas").click(position={"x": place["x"], "y": place["y"]})


def until(page: Page, expression: str) -> None:
    """Waits for it to be true. (The page's policy refuses the evaluation that playwright's own waiting rests on.)"""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never came true: {expression}")


def find(page: Page, text: str) -> list[str]:
    """What is suggested for `text`, names alone."""
    page.fill("#search", text)
    return page.locator("#suggestions li > bdi").all_inner_texts()


def ties_shown(page: Page) -> list[str]:
    """Each tie in the panel as its sentence."""
    return [" ".join(text.split()) for text in page.locator("#panel .tie > div").all_inner_texts()]


def test_a_map_asks_nobody_for_anything(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    assert page.inner_text("#shown") == "14 stakeholders and 21 ties shown"
    assert page.inner_text("#about") == "Drawn 2026-11-22 · 3 sources · Handling: Protected"
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
    assert page.locator("script, img, iframe, svg:not(.symbol), [onload], [onerror], [onfocus]").count() == 4  # the data and our own script
    for text in HOSTILE:
        page.fill("#search", text)
    addresses = page.locator("a").evaluate_all("links => links.map((link) => [link.protocol, link.rel, link.id])")
    assert {tuple(one) for one in addresses} == {
        ("file:", "", "skip"),
        ("http:", "noopener noreferrer", ""),
        ("https:", "noopener noreferrer", ""),
    }
    page.click("#language-button")
    page.click("#table-button")
    assert page.locator("#rows tbody tr").count() == len(HOSTILE)
    page.click("#table-who")
    assert page.locator("#rows tbody tr").count() == len(HOSTILE) + 1


def test_an_address_that_is_not_of_the_web_is_no_link(opened: Opened) -> None:
    store = network(
        [Stakeholder(name, "agency", name) for name in "ab"], [tie("a", "FUNDS", "b")], [Source("r", "Report", url="https://x.example")]
    )
    html = draw(store)
    assert html.count('"https://x.example"') == 1
    page = opened(html.replace('"https://x.example"', '"javascript:alert(1)"'), at="#s=a")  # as if the model had let it through
    assert page.inner_text("#panel .evidence bdi >> nth=-1") == "Open the source"
    assert page.locator("#panel a").count() == 0


def test_search_finds_a_french_name_without_its_accents(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    assert find(page, "universite de l'ile") == ["University of the Island"]
    assert page.inner_text("#suggestions .also") == "Université de l’Île"
    assert find(page, "ZOE") == ["Zoé Lévesque"]


def test_search_finds_an_acronym_a_former_name_and_an_id(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    assert find(page, "hsa") == ["Harbour Safety Agency"]
    assert find(page, "port safety board") == ["Harbour Safety Agency"]
    assert find(page, "buoys") == ["Buoy Register"]


def test_search_says_how_many_match(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    assert find(page, "harbour") == ["Harbour Day 2011", "Harbour Forum", "Harbour Safety Agency"]
    assert page.text_content("#found") == "3 names match"
    assert find(page, "nobody") == []
    assert page.text_content("#found") == "No name matches"


def test_the_page_and_the_stores_make_the_same_key_of_a_name(opened: Opened) -> None:
    names = [
        "The R.C.M.P.",
        "L’École d’Été",
        "Œuvre & Cie",
        "Straße",
        "Boost Child and Youth",
        "O'Brien",
        "Ångström—Łódź",
        "ﬁn",
        "The",
        "日本 語",
    ]
    store = network([Stakeholder(f"s{n}", "agency", name) for n, name in enumerate(names)])
    page = opened(draw(store))
    for name in names:
        assert find(page, name_key(name))[:1] == [name]


def test_a_click_shows_the_ties_of_a_stakeholder_with_their_evidence(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
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
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa")
    page.locator("#canvas").click(position={"x": 5, "y": 5})
    assert not page.is_visible("#panel")
    assert page.url.endswith("#")


def test_parallel_ties_are_all_listed_and_bend_apart(opened: Opened) -> None:
    stakeholders = [Stakeholder("a", "agency", "A"), Stakeholder("b", "program", "B")]
    ties = [tie("a", kind, "b", since=since) for kind in ("FUNDS", "LEADS") for since in ("2001", "2005")]
    page = opened(draw(network(stakeholders, ties), today=TODAY), at="#s=a")
    assert ties_shown(page) == ["funds B", "funds B", "leads B", "leads B"]
    assert page.locator("#panel .tie p").all_inner_texts() == ["since 2001", "since 2005", "since 2001", "since 2005"]
    assert len({edge["bend"] for edge in Parsed(page.content()).edges()}) == 4


def test_ended_proposed_and_disputed_ties_differ_by_pattern_and_by_word(opened: Opened) -> None:
    stakeholders = [Stakeholder(name, "agency", name.upper()) for name in "abcde"]
    ties = [
        tie("a", "WORKS_WITH", "b"), tie("a", "WORKS_WITH", "c", until="2009"), tie("a", "WORKS_WITH", "d", status="proposed"),
        tie("a", "WORKS_WITH", "e", status="disputed"),
    ]  # fmt: skip
    page = opened(draw(network(stakeholders, ties), today=TODAY), at="#s=a")
    assert ties_shown(page) == ["works with B", "works with C Ended", "works with D Proposed", "works with E Disputed"]
    strokes = page.locator("#panel .tie line").evaluate_all("lines => lines.map((line) => line.getAttribute('stroke-dasharray'))")
    assert strokes == ["none", "8 5", "2 4", "9 4 2 4"]
    legend = page.locator("#filters [data-set=states] label").all_inner_texts()
    assert [text.split() for text in legend] == [["Current", "1"], ["Ended", "1"], ["Proposed", "1"], ["Disputed", "1"]]


def test_by_keyboard_alone_from_search_to_a_neighbour_and_back(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
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
    page.locator("#panel .tie .go").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    assert page.inner_text("#panel-title") == "University of the Island"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Focus: direct ties"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Focus: direct ties"
    assert page.url.endswith("#focus=university&s=university")
    page.keyboard.press("Escape")
    assert not page.is_visible("#panel")
    assert page.evaluate("document.activeElement.id") == "search"


def test_the_skip_link_leads_to_all_of_the_map_in_text(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "What is shown, as a table"
    assert page.inner_text("#rows-at") == "1–21 of 21"
    page.locator("#table-who").press("Enter")
    assert page.inner_text("#rows-at") == "1–14 of 14"
    page.get_by_role("button", name="Zoé Lévesque").press("Enter")
    assert page.inner_text("#panel-title") == "Zoé Lévesque"
    assert page.evaluate("document.activeElement.id") == "panel-title"


def test_the_map_moves_and_zooms_by_keyboard(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
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


def test_filters_change_what_is_shown_and_reset_brings_it_back(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    page.uncheck("[data-filter=person]")
    assert page.inner_text("#shown") == "11 stakeholders and 16 ties shown, of 14 stakeholders and 21 ties"
    page.uncheck("[data-filter=MEMBER_OF]")
    assert page.inner_text("#shown") == "11 stakeholders and 13 ties shown, of 14 stakeholders and 21 ties"
    page.uncheck("[data-filter=ended]")
    assert page.inner_text("#shown") == "11 stakeholders and 8 ties shown, of 14 stakeholders and 21 ties"
    page.click("#reset-button")
    assert page.inner_text("#shown") == "14 stakeholders and 21 ties shown"
    assert page.locator("#filters [type=checkbox]:not(:checked)").count() == 0


def test_the_panel_says_how_many_ties_the_filters_hide(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=clear")
    page.uncheck("[data-filter=FUNDS]")
    assert len(ties_shown(page)) == 3
    assert page.inner_text("#panel .quiet") == "2 more are hidden by the filters."


def test_search_brings_back_whom_the_filters_hide(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY))
    page.uncheck("[data-filter=person]")
    page.fill("#search", "omar")
    assert page.inner_text("#suggestions .also") == "hidden by the filters"
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "Omar Haddad"
    assert page.is_checked("[data-filter=person]")


def test_ties_that_lead_off_the_map_are_told(opened: Opened) -> None:
    page = opened(draw(harbour(), stakeholders=["hsa", "clear"], today=TODAY, highlight="hsa"))
    assert ties_shown(page) == ["leads Clear Water Strategy"]
    assert page.inner_text("#panel .quiet") == "3 more lead beyond this map."


def test_in_french_names_ties_and_the_page_are_french(opened: Opened) -> None:
    page = opened(draw(harbour(), lang="fr", today=TODAY), at="#s=clear")
    assert page.get_attribute("html", "lang") == "fr"
    assert page.title() == "Carte des partenariats"
    assert page.inner_text("#panel-title") == "Stratégie eau claire"
    assert ties_shown(page)[:2] == ["est financé par Bureau des pêches Terminé", "est financé par Bureau des pêches"]
    assert page.inner_text("#shown") == "14 parties prenantes et 21 liens à l’écran"
    assert page.locator("#panel .tie p").nth(1).inner_text() == "Montant : 100\u202f000,5\u00a0CAD"
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


def test_an_empty_network_has_a_page_that_says_so(opened: Opened) -> None:
    page = opened(draw(network([])))
    assert page.inner_text("#message") == "There is nothing to show: this network has no stakeholders."
    assert page.inner_text("#shown") == "0 stakeholders and 0 ties shown"
    page.click("#fit")
    page.click("#table-button")
    assert page.inner_text("#rows-at") == "No rows."
    page.click("#map-button")
    page.click("#png-button")


def test_one_stakeholder_alone_is_a_map_too(opened: Opened) -> None:
    page = opened(draw(network([Stakeholder("a", "agency", "Only One")])))
    assert [one["lines"] for one in page.evaluate("partnermap.names()")] == [["Only One"]]
    click_on(page, "a")
    assert page.inner_text("#panel .quiet") == "No ties on this map."


def test_the_address_opens_a_stakeholder_and_goes_before_the_highlight(opened: Opened) -> None:
    html = draw(harbour(), today=TODAY, highlight="zoe")
    assert opened(html).inner_text("#panel-title") == "Zoé Lévesque"
    assert opened(html, at="#s=omar").inner_text("#panel-title") == "Omar Haddad"
    assert opened(html, at="#s=nobody").locator("#panel").is_hidden()


def test_ids_that_are_words_of_javascript_are_only_ids(opened: Opened) -> None:
    ids = ["constructor", "toString", "hasOwnProperty", "valueOf"]
    store = network([Stakeholder(one, "agency", one) for one in ids], [tie("constructor", "WORKS_WITH", other) for other in ids[1:]])
    page = opened(draw(store), at="#s=constructor")
    assert len(ties_shown(page)) == 3


def test_kinds_and_ties_of_a_schema_of_ones_own_are_on_the_map(opened: Opened, tmp_path: Any) -> None:
    from partnermap.graph.embedded import in_memory

    own = tmp_path / "own.yaml"
    own.write_text(
        "kinds: {vessel: {role: actor, label: {en: [vessel, vessels], fr: [navire, navires]}}}\n"
        "ties: {ESCORTS: {ends: {source: [vessel], target: [vessel]}, joins: direct, weight: {direct: 1, shared: 0},"
        " label: {en: [escorts, is escorted by], fr: [escorte, est escorté par]}, both: {en: escort, fr: escortent}}}\n"
    )
    store = in_memory(read_schema(own, extending=read_schema()))
    with store.writer() as writer:
        writer.put_sources([Source("r", "Report")])
        writer.put_stakeholders([Stakeholder(name, "vessel", name) for name in "ab"])
        writer.put_ties([tie("a", "ESCORTS", "b")])
    page = opened(draw(store), at="#s=b")
    assert ties_shown(page) == ["is escorted by a"]
    assert [text.split() for text in page.locator("#filters [data-set] label").all_inner_texts()] == [
        ["Vessels", "2"],
        ["Escorts", "1"],
        ["Current", "1"],
    ]


def invented(count: int = 150, ties: int = 300) -> Any:
    pairs, _ = planted(count, ties, 8)
    stakeholders = [Stakeholder(f"s{n}", "agency", f"Harbour Services {n}") for n in range(count)]
    found = [
        tie(f"s{one}", "SUPPORTS", f"s{other}", evidence=(Evidence("r", str(n)),), role=str(n)) for n, (one, other) in enumerate(pairs)
    ]
    return network(stakeholders, found)


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


def test_a_large_network_opens_and_answers(opened: Opened) -> None:
    page = opened(draw(invented(1500, 4500)))
    assert page.inner_text("#shown") == "1,500 stakeholders and 4,500 ties shown"
    page.mouse.move(700, 450)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(300)
    click_on(page, "s0")
    assert page.inner_text("#panel-title") == "Harbour Services 0"


def test_a_phone_shows_the_map_the_legend_and_the_details(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY, title="Who works with whom in the harbour, and who says so"), **PHONE)
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_scheme_of_the_system(opened: Opened, scheme: str) -> None:
    page = opened(draw(harbour(), today=TODAY), color_scheme=scheme)
    red = page.evaluate("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")
    assert (red < 60) == (scheme == "dark")
    page.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    until(page, f"(Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) < 60) === {str(scheme == 'light').lower()}")


def test_a_map_prints_on_white_with_its_legend_and_without_its_buttons(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa", color_scheme="dark")
    assert page.pdf().startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.is_visible("#legend")
    assert page.is_visible("#panel")
    assert not any(page.is_visible(one) for one in ("#search", "#print-button", "#zoom-in", "#reset-button"))


def test_every_control_has_a_name(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa&table=ties")
    nameless = page.evaluate(
        """[...document.querySelectorAll('button, input, a, [role=application]')].filter((one) =>
        !(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length)).map((one) => one.outerHTML)"""
    )
    assert nameless == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    pointed = page.evaluate(
        "[...document.querySelectorAll('[aria-controls], [aria-labelledby]')].flatMap((one) => [one.getAttribute('aria-controls'),"
        " one.getAttribute('aria-labelledby')]).filter(Boolean)"
    )
    assert set(pointed) <= set(ids)
