"""An answer as a page, seen by a real browser: it looks as it should, fits a small screen, and asks nothing of anyone."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Language, Store, resolve
from partnermap.output.answers.who import who_document
from partnermap.output.document import About, Document, Text
from partnermap.output.formats import html
from partnermap.queries.who import who

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_on_paper_lines_of_text_are_no_longer_than_is_easily_read_unless_all_is_to_be_one_page(browser: Browser, tmp_path: Path) -> None:
    path, page, found = tmp_path / "answer.html", browser.new_page(viewport={"width": 720, "height": 900}), []
    page.emulate_media(media="print")
    for is_one_page in (False, True):
        path.write_text(html.render(Document({}, (), (), [Text("It is so. " * 60)], is_one_page=is_one_page)), encoding="utf-8")
        page.goto(path.as_uri())
        found.append(page.evaluate("document.querySelector('main > p').offsetWidth / parseFloat(getComputedStyle(document.body).fontSize)"))
    page.close()
    assert (round(found[0]), round(found[1])) == (44, 57)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [320, 1000])
def test_it_fits_the_screen_in_its_own_style_and_axe_finds_nothing(
    browser: Browser, example: Store, tmp_path: Path, width: int, language: Language
) -> None:
    answer = who_document(who(example, resolve(example, "hsa")), example.schema, language, verbose=True)
    path = tmp_path / "answer.html"
    path.write_text(html.render(answer.in_file(About("partnermap who hsa", "a.db", "2026-03-04"))), encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=False)
    page = context.new_page()
    troubles: list[str] = []
    page.on("request", lambda request: troubles.append(request.url) if request.url != path.as_uri() else None)
    page.on("console", lambda message: troubles.append(message.text))
    page.goto(path.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate("getComputedStyle(document.querySelector('.mark')).borderTopStyle") == "solid"
    assert page.evaluate("getComputedStyle(document.querySelector('td')).display") == ("block" if width == 320 else "table-cell")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('tr')).breakInside") == "avoid"
    assert troubles == []
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8") + ";0")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    context.close()
