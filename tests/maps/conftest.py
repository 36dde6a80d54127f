"""Maps in a real Chromium, for the tests that read a map as its readers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from partnermap import loaders
from partnermap.graph import Store, load, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.maps import write_map

from .driving import at_rest
from .given import close_all

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDE = {"width": 1440, "height": 900}


@pytest.fixture(scope="session")
def built_in() -> Iterator[Store]:
    """The built-in network."""
    with in_memory(read_schema()) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), store.schema))
        yield store


@pytest.fixture(autouse=True)
def stores_close() -> Iterator[None]:
    """A test closes the networks that it was given."""
    yield
    close_all()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a map and, when the test is over, sees that nothing was asked of anyone, nothing went wrong and nothing from outside ran."""
    contexts = []
    asked: list[str] = []
    troubles: list[str] = []

    def look(html: str, *, at: str = "", **options: Any) -> Page:
        path = tmp_path / f"map-{len(contexts)}.html"
        write_map(html, path)
        context = browser.new_context(**({"viewport": WIDE, "reduced_motion": "reduce"} | options))
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url) if request.url.split("#")[0] != path.as_uri() else None)
        page.on("console", lambda message: troubles.append(message.text) if message.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: (troubles.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(path.as_uri() + at)
        page.wait_for_selector("html[data-ready]")
        at_rest(page)
        return page

    yield look
    for context in contexts:
        for page in context.pages:
            assert page.evaluate("window.__pwned") is None
        context.close()
    assert asked == []
    assert troubles == []
