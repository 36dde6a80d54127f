"""What axe-core finds in a map, state by state: nothing. And what those who listen, and those who use no mouse, are told."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import Store
from partnermap.maps import draw

from .driving import TODAY
from .given import harbour

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Opened = Callable[..., Page]

pytestmark = pytest.mark.browser
STATES: dict[str, tuple[str, dict[str, Any]]] = {
    "map": ("", {}),
    "details": ("#s=ncecc", {}),
    "table": ("#table=ties", {}),
    "stakeholders in a table": ("#table=who", {}),
    "search open": ("", {}),
    "path": ("#from=c3p&to=opp", {}),
    "dark and French": ("#s=rcmp&lang=fr&theme=dark", {}),
    "dark path in French": ("#from=c3p&to=opp&lang=fr&theme=dark", {}),
    "dark table": ("#table=ties&theme=dark", {}),
    "focus": ("#focus=ncecc&depth=2&s=ncecc", {}),
    "source": ("#s=c3p", {}),
    "evidence for partners": ("#s=ncecc&y=2020-2022", {}),
    "dark routes over meetings": ("#from=fbi&to=government-of-canada&theme=dark", {}),
    "phone": ("#s=rcmp", {"viewport": {"width": 320, "height": 640}, "has_touch": True}),
}


def violations(page: Page) -> list[str]:
    """What axe-core complains of: the rule, and the first element it is about."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8") + ";0")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]} {one['nodes'][0]['failureSummary']}" for one in found["violations"]]


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_wrong(opened: Opened, built_in: Store, state: str) -> None:
    at, how = STATES[state]
    page = opened(draw(built_in, today=TODAY), at=at, **how)
    if state == "search open":
        page.fill("#search", "police")
        assert page.locator("#suggestions li").count() > 3
    if state == "source":
        page.locator("#panel .go.source").first.click()
        assert page.inner_text("#panel .kind") == "Source"
    if state == "evidence for partners":
        for summary in page.locator("#panel summary").all():
            summary.click()
        page.locator("#panel .behind").nth(3).wait_for()
    assert violations(page) == []


def test_the_accessibility_tree_names_every_stakeholder_that_is_shown(opened: Opened) -> None:
    store: Store = harbour()
    page = opened(draw(store, today=TODAY))
    heard = page.locator("#names").aria_snapshot()
    assert [line.removeprefix("  - listitem: ") for line in heard.splitlines()[1:]] == [one.name for one in store.stakeholders()]
    page.uncheck("[data-filter=person]")
    assert page.locator("#names li").all_inner_texts() == [one.name for one in store.stakeholders() if one.kind != "person"]
