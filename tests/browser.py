"""A real Chromium for the tests that look at a page: one for all of them, since a process has one at a time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_QUIET = (
    "no-sandbox",
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium from the system, with the network on."""
    program = next((found for name in ("chromium", "chromium-browser", "google-chrome", "chrome") if (found := shutil.which(name))), None)
    if not program:
        skip_or_fail("Chromium: not found; install the chromium package to run the tests of the page")
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        skip_or_fail("Chromium: not found a driver for it; install playwright to run the tests of the page")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=[f"--{one}" for one in _QUIET])
        yield running
        running.close()


def skip_or_fail(reason: str) -> NoReturn:
    """Skips by name, or fails where a browser is required."""
    if "browser" in os.environ.get("PARTNERMAP_REQUIRE", "").replace(",", " ").split():
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
