"""How the tests of the page drive it: what its readers do, and what they then see."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import Evidence, Stakeholder, Store
from partnermap.maps import draw

from .given import harbour, network, planted, tie

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Opened = Callable[..., Page]

TODAY = "2026-11-22"
# What makes a picture that a page can draw out of a file in base 64.
DECODED = "(text) => createImageBitmap(new Blob([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))]))"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


@cache
def drawn(**options: Any) -> str:
    """The map of the harbour."""
    return draw(harbour(), **{"today": TODAY, **options})


def invented(stakeholders: int = 150, ties: int = 300) -> Store:
    """A network of agencies with long names, in eight groups."""
    pairs, _ = planted(stakeholders, ties, 8)
    found = [
        tie(f"s{one}", "SUPPORTS", f"s{other}", evidence=(Evidence("r", str(n)),), role=str(n)) for n, (one, other) in enumerate(pairs)
    ]
    return network([Stakeholder(f"s{n}", "agency", f"Harbour Services {n}") for n in range(stakeholders)], found)


def until(page: Page, expression: str) -> None:
    """Waits for it to be true. (The page's policy refuses the evaluation that playwright's own waiting rests on.)"""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never came true: {expression}")


def at_rest(page: Page) -> None:
    """Waits until what was done last is drawn, and the map stands: while a large one moves, its lesser names are left out."""
    page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    until(page, "partnermap.isAtRest()")


def place(page: Page, stakeholder: str) -> tuple[float, float]:
    """Where it stands on the canvas, in pixels."""
    at = page.evaluate("(id) => partnermap.place(id)", stakeholder)
    return at["x"], at["y"]


def click_at(page: Page, x: float, y: float) -> None:
    page.locator("#canvas").click(position={"x": x, "y": y})


def click_on(page: Page, stakeholder: str) -> None:
    click_at(page, *place(page, stakeholder))


def find(page: Page, text: str) -> list[str]:
    """What is suggested for `text`, names alone."""
    page.fill("#search", text)
    return page.locator("#suggestions li > bdi").all_inner_texts()


def plain(text: str) -> str:
    """The text without the line breaks of its elements."""
    return re.sub(r"[ \n\t]+", " ", text).strip()


def plainly(page: Page, selector: str) -> list[str]:
    """The text of each of these."""
    return [plain(text) for text in page.locator(selector).all_inner_texts()]


def ties_shown(page: Page) -> list[str]:
    """Each tie in the panel as its sentence."""
    return plainly(page, "#panel .tie > div")


def shown(page: Page) -> dict[str, list[str]]:
    """The ids of the stakeholders and the keys of the ties on the map."""
    found: dict[str, list[str]] = page.evaluate("partnermap.shown()")
    return found


def nodes_shown(page: Page) -> set[str]:
    return set(shown(page)["nodes"])


def focused(page: Page) -> str:
    """The id of the element that has the focus."""
    found: str = page.evaluate("document.activeElement.id")
    return found


def seen(page: Page) -> dict[str, Any]:
    """All that a reader sees and could tell to another."""
    at_rest(page)
    return {
        **shown(page),
        "routes": page.evaluate("partnermap.routes()"),
        "groups": page.evaluate("partnermap.groups()"),
        "names": page.evaluate("partnermap.names().map(({ id }) => id).sort()") if page.is_visible("#canvas") else [],
        "counted": page.inner_text("#shown") if page.is_visible("#shown") else "",
        "panel": page.inner_text("#panel") if page.is_visible("#panel") else "",
        "table": page.inner_text("#table") if page.is_visible("#table") else "",
        "tour": page.inner_text("#tour") if page.is_visible("#tour") else "",
        "filters": page.locator("#filters input[type=checkbox]").evaluate_all("boxes => boxes.map((box) => box.checked)"),
        "years": page.locator("#filters output").all_inner_texts(),
        "lang": page.get_attribute("html", "lang"),
        "theme": page.get_attribute("html", "data-theme"),
    }
