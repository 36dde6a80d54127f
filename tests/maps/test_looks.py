"""What a map looks like: the main states beside pictures of them that a person looked at and found right."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import skip_or_fail

from .driving import DECODED, drawn

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).with_name("looks")
LETTERS = 162.6  # pixels that the name below takes in the font of the pictures, DejaVu Sans
HALF: dict[str, Any] = {"device_scale_factor": 0.5}  # of 1440 by 900
STATES: dict[str, tuple[str, dict[str, Any]]] = {
    "map": ("", HALF),
    "details": ("#s=hsa", HALF),
    "table": ("#table=ties", HALF),
    "path": ("#from=university&to=fisheries", HALF),
    "focus": ("#focus=hsa&depth=2&s=hsa", HALF),
    "sectors": ("#groups=sector&k=person", HALF),
    "dark and French": ("#s=clear&lang=fr&theme=dark", HALF),
    "phone": ("#s=hsa", {"viewport": {"width": 320, "height": 640}, "has_touch": True}),
}

# Both pictures are made so small that a pixel is the mean of ten by ten; how many of these differ, of how many.
COMPARE = """async ([one, other]) => {
  const small = async (text) => {
    const picture = await (DECODED)(text);
    const [width, height] = [Math.round(picture.width / 10), Math.round(picture.height / 10)];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  };
  const [first, second] = [await small(one), await small(other)];
  if (first.width !== second.width || first.height !== second.height) return [1, 1];
  let [differing, all] = [0, first.data.length / 4];
  for (let at = 0; at < first.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(first.data[at + channel] - second.data[at + channel]) > 36)) differing += 1;
  }
  return [differing, all];
}""".replace("DECODED", DECODED)


def seen(opened: Opened, state: str) -> tuple[Page, bytes]:
    """The page in this state and its picture, where letters are as in the pictures."""
    at, how = STATES[state]
    page = opened(drawn(title="Harbour partners"), at=at, **{"color_scheme": "light", **how})
    width = page.evaluate(
        """() => {
        const context = document.createElement('canvas').getContext('2d');
        context.font = `14px ${getComputedStyle(document.body).fontFamily}`;
        return context.measureText('Harbour Safety Agency').width;
        }"""
    )
    if abs(width - LETTERS) > 1:
        skip_or_fail("Chromium: its letters are not those of the pictures; install the fonts-dejavu-core package to compare how maps look")
    page.evaluate("document.activeElement.blur()")
    return page, page.screenshot()


def share_that_differs(page: Page, one: bytes, other: bytes) -> float:
    """How much of two pictures differs, from 0 to 1."""
    differing, all_ = page.evaluate(COMPARE, [b64encode(picture).decode() for picture in (one, other)])
    return float(differing / all_)


@pytest.mark.parametrize("state", STATES)
def test_a_map_looks_as_it_did_when_a_person_looked(opened: Opened, state: str, tmp_path: Path) -> None:
    page, picture = seen(opened, state)
    known = PICTURES / f"{state.replace(' ', '-')}.png"
    new = tmp_path / known.name
    new.write_bytes(picture)
    share = share_that_differs(page, picture, known.read_bytes())
    assert share < 0.01, f"{share:.1%} of {known.name} has changed: look at {new}, and put it in its place if it is right"


def test_another_state_does_not_pass_for_this_one(opened: Opened) -> None:
    page, details = seen(opened, "details")
    assert share_that_differs(page, details, details) == 0
    others = ("map", "table", "path", "focus", "sectors", "dark-and-French")
    shares = {other: share_that_differs(page, details, (PICTURES / f"{other}.png").read_bytes()) for other in others}
    assert {other: share for other, share in shares.items() if share < 0.02} == {}
