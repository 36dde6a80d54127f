"""The network on a page is one page: printed by a real browser, in both languages, on both papers, with long names and another day."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnermap.api.whereabouts import open_to_read
from partnermap.graph import Language, Reader
from partnermap.output.answers.health import health_document
from partnermap.output.document import About
from partnermap.output.formats import html
from partnermap.queries.health import health
from tests.queries.small import network

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

_LONG = "Northern-Regional-Directorate-of-Community-Emergency-Preparedness-and-Partnership-Development"


def _pages(browser: Browser, reader: Reader, language: Language, since: str, path: Path) -> dict[str, int]:
    """How many pages it is on each paper."""
    document = health_document(health(reader, since=since), reader.schema, language)
    about = About(f"partnermap health --since {since}", "network.db", "2026-03-04", {"without_mark": ["Protected A"]})
    path.write_text(html.render(document.in_file(about)), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    found = {paper: len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper))) for paper in ("A4", "Letter")}
    page.close()
    return found


def test_it_is_one_page_of_either_paper_in_either_language(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2026-03-04")
    bodies = [f"{_LONG}-{number}" for number in range(40)]
    people = "; ".join([*(f"{body} agency" for body in bodies), *(f"{_LONG}-program-{number} program" for number in range(20))])
    shared = [f"{bodies[number % 40]} PARTNERS_IN {_LONG}-program-{number % 20} since=2015" for number in range(50)]
    given = [f"{bodies[number]} {type_} {bodies[number + 1]}" for type_ in ("FUNDS", "SUPPORTS", "TRAINS") for number in range(12)]
    found = []
    languages: tuple[Language, ...] = ("en", "fr")
    for language in languages:
        with open_to_read("") as reader:
            found.append(_pages(browser, reader, language, "2015", tmp_path / "answer.html"))
        with network(people, "; ".join(shared + given)) as reader:
            found.append(_pages(browser, reader, language, "2016", tmp_path / "answer.html"))
    assert found == [{"A4": 1, "Letter": 1}] * 4
