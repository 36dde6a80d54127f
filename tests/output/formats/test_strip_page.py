"""A timeline as a page, seen by a real browser: the strip fits, is heard as one picture, and leads to the table."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Store, resolve
from partnermap.output.answers.timeline import timeline_document
from partnermap.output.document import About
from partnermap.output.formats import html
from partnermap.queries.timeline import timeline

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_a_strip_fits_a_small_dark_screen_is_one_picture_to_a_screen_reader_and_leads_to_the_table(
    browser: Browser, example: Store, tmp_path: Path
) -> None:
    answer = timeline_document(timeline(example, (resolve(example, "hsa"),)), example.schema, "fr", verbose=True)
    path = tmp_path / "answer.html"
    path.write_text(html.render(answer.in_file(About("partnermap timeline hsa", "a.db", "2026-03-04"))), encoding="utf-8")
    context = browser.new_context(viewport={"width": 400, "height": 800}, color_scheme="dark")
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.goto(path.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == 400
    name = "Ce qui a commencé, changé et pris fin\u00a0: Agence de sécurité portuaire?"
    assert page.get_by_role("img", name=name, exact=True).count() == 1
    assert page.evaluate("getComputedStyle(document.querySelector('.strip .life')).fill") == "rgb(125, 179, 238)"
    assert page.locator(".strip .narrow:visible").count() == page.locator(".strip .narrow").count()
    assert page.locator(".strip .wide:visible").count() == 0
    page.get_by_role("link").click()
    assert page.locator(":target").inner_text() == "Par date"
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8") + ";0")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert troubles == []
    context.close()
