"""How soon a map can be used, how large its file is and how smoothly it moves, beside pyvis, in one Chromium.

    python -m benchmarks.map [--sizes 100,1000,5000,20000] [--runs N]

Each network has three ties a stakeholder, with years and evidence on every tie; pyvis is given the same facts as titles. Two peers: pyvis as
it is (up to 1,000; it lays the network out in the browser), and pyvis with our positions, without physics and with straight edges. The
network is off, so that what pyvis asks of others fails at once. Time is the page's own, from the navigation to the second frame after the
map is ready: ours says so itself, pyvis is when its layout has settled or, without physics, when it has first drawn. Moving is two seconds of
dragging and two of zooming with the mouse, in frames a second. Each page is opened in a browser process of its own, after one that warms it.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Any

from playwright.sync_api import Page, Playwright, sync_playwright
from playwright.sync_api import TimeoutError as TookTooLong
from pyvis.network import Network

from partnermap.graph import Evidence, Source, Stakeholder, Tie, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.maps import draw
from partnermap.maps.drawing import Ids
from tests.maps.given import Parsed, planted

AS_IS, STRAIGHT, OURS = "pyvis as it is", "pyvis, our positions", "partnermap"
AS_IS_UP_TO = 1_000
PATIENCE = 300  # seconds
TIME_WANTED = {(100, AS_IS): 1 / 5, (1_000, AS_IS): 1 / 100, (1_000, STRAIGHT): 1 / 2, (5_000, STRAIGHT): 1 / 3, (20_000, STRAIGHT): 1 / 6}
FILE_WANTED = {1_000: 0.65, 5_000: 0.35, 20_000: 0.25}
KINDS = ("agency", "unit", "program", "person", "collaboration")
TYPES = ("WORKS_WITH", "FUNDS", "SUPPORTS", "TRAINS")
TELL = "requestAnimationFrame(() => requestAnimationFrame(() => console.info('ready after ' + performance.now())))"
SETTLED = {
    AS_IS: f"network.once('stabilizationIterationsDone', () => {{ {TELL}; }});",
    STRAIGHT: f"network.once('afterDrawing', () => {{ {TELL}; }});",
}
# A word on the console: to ask the page over and over would take time from it.
WATCH = f"""
new MutationObserver((_, watch) => {{
  if (document.documentElement?.dataset.ready) {{ watch.disconnect(); {TELL}; }}
}}).observe(document, {{ attributes: true, attributeFilter: ['data-ready'], childList: true, subtree: true }});
"""
FRAMES = "window.frames_ = 0; (function count() { window.frames_ += 1; requestAnimationFrame(count); })(); 0"


@dataclass
class Seen:
    """What was measured of one page: seconds, frames a second while dragging and zooming, megabytes of heap."""

    seconds: list[float]
    drag: float = 0.0
    zoom: float = 0.0
    heap: float = 0.0


def main() -> None:
    """Makes the pages of each size, opens them turn and turn about, and prints what is wanted and what is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,5000,20000")
    parser.add_argument("--runs", type=int, default=3, help="of each page; one that takes over a minute is opened once")
    given = parser.parse_args()
    rates: dict[int, Seen] = {}
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        for size in map(int, given.sizes.split(",")):
            pages = written(Path(name), size)
            seen = {peer: Seen([]) for peer in pages}
            for _ in range(given.runs):
                for peer, path in pages.items():
                    if not seen[peer].seconds or seen[peer].seconds[0] < 60:
                        look(playwright, path, peer, seen[peer])
            rates[size] = seen[OURS]
            report(size, seen, {peer: path.stat().st_size for peer, path in pages.items()}, rates[min(rates)])


def written(folder: Path, size: int) -> dict[str, Path]:
    """The pages of a network of this size, by whose they are."""
    began = time.perf_counter()
    html = drawn(size)
    print(f"{size:,} stakeholders, {3 * size:,} ties (drawn in {time.perf_counter() - began:.1f} s)", flush=True)
    pages = {OURS: html, STRAIGHT: pyvis(Parsed(html), is_straight=True)}
    if size <= AS_IS_UP_TO:
        pages[AS_IS] = pyvis(Parsed(html), is_straight=False)
    paths = {peer: folder / f"{size}-{number}.html" for number, peer in enumerate(pages)}
    for peer, path in paths.items():
        path.write_text(pages[peer], encoding="utf-8")
    return paths


def drawn(size: int) -> str:
    """Our map of a generated network."""
    chance, (pairs, groups) = random.Random(3), planted(size, 3 * size, max(5, size // 80))
    sources = [
        Source(f"r{n}", f"Annual report {2000 + n}", "Office of Records", str(2000 + n), url=f"https://example.org/{n}") for n in range(25)
    ]
    stakeholders = [
        Stakeholder(f"s{n}", KINDS[chance.randrange(5)], f"Office of Public Matters {n}", f"Bureau des affaires publiques {n}", (f"OPM{n}",),
                    "CA", sector=f"sector {groups[n] % 9}", since=str(chance.randrange(1960, 2020)))
        for n in range(size)
    ]  # fmt: skip
    ties = [
        Tie(f"s{one}", TYPES[chance.randrange(4)], f"s{other}", since=str(chance.randrange(1990, 2025)), role=f"signed agreement {n % 90}",
            evidence=(Evidence(f"r{chance.randrange(25)}", f"page {chance.randrange(200)}"),), id=f"t{n}")
        for n, (one, other) in enumerate(pairs)
    ]  # fmt: skip
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_sources(sources)
            writer.put_stakeholders(stakeholders)
            writer.put_ties(ties)
        return draw(store, today="2026-11-22")


def pyvis(ours: Parsed, *, is_straight: bool) -> str:
    """The same by pyvis alone: the facts of a stakeholder and of a tie are their titles."""
    sources = ours.data("page")["sources"]
    types = ours.data("page")["types"]
    network = Network(directed=True, cdn_resources="in_line", height="900px")
    network.node_ids = Ids()  # to add is not what is measured
    for node in ours.nodes():
        place = {"x": node["x"], "y": node["y"], "physics": False} if is_straight else {}
        title = "\n".join(str(node.get(key, "")) for key in ("label", "fr", "country", "sector", "since"))
        network.add_node(node["id"], label=node["label"], title=title, group=node["kind"], **place)
    for edge in ours.edges():
        (source, locator, quote), *_ = edge["evidence"]
        said = [types[edge["type"]]["there"]["en"], edge.get("role", ""), edge.get("since", ""), locator, quote]
        title = "\n".join([*said, *(sources[source][key] for key in ("title", "publisher", "date", "url"))])
        network.add_edge(edge["from"], edge["to"], title=title)
    if is_straight:
        network.toggle_physics(False)
        network.options.edges.smooth.enabled = False
    html: str = network.generate_html()
    wait = SETTLED[STRAIGHT if is_straight else AS_IS]
    head, made, rest = html.rpartition("network = new vis.Network(container, data, options);")
    return f"{head}{made}\n{wait}\n{rest}"


def look(playwright: Playwright, path: Path, peer: str, seen: Seen) -> None:
    """Opens a page once in a browser of its own; what it took, and on the first time how it moves."""
    browser = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox", "--disable-gpu"])
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    try:
        context.new_page().set_content("<canvas></canvas>")
        page = context.new_page()
        if peer == OURS:
            page.add_init_script(WATCH)
        with page.expect_console_message(lambda said: said.text.startswith("ready after "), timeout=PATIENCE * 1000) as said:
            page.goto(path.as_uri(), wait_until="commit", timeout=PATIENCE * 1000)
        seen.seconds.append(float(said.value.text.split()[-1]) / 1000)
        if len(seen.seconds) == 1:
            page.wait_for_timeout(1000)
            context.new_cdp_session(page).send("HeapProfiler.collectGarbage")
            seen.heap = page.evaluate("performance.memory.usedJSHeapSize") / 1e6
            page.evaluate(FRAMES)
            seen.drag, seen.zoom = rate(page, is_drag=True), rate(page, is_drag=False)
    except TookTooLong:
        seen.seconds.append(float(PATIENCE))
    finally:
        browser.close()


def rate(page: Page, *, is_drag: bool) -> float:
    """Frames a second during two seconds of dragging or zooming."""
    page.mouse.move(700, 450)
    if is_drag:
        page.mouse.down()
    first, began, number = page.evaluate("window.frames_"), time.perf_counter(), 0
    while time.perf_counter() - began < 2:
        number += 1
        if is_drag:
            page.mouse.move(700 + 60 * (number % 3), 450 + 40 * (number % 4))
        else:
            page.mouse.wheel(0, -60 if number % 16 < 8 else 60)
        page.wait_for_timeout(8)
    frames = page.evaluate("window.frames_") - first
    took = time.perf_counter() - began
    if is_drag:
        page.mouse.up()
    return float(frames / took)


def report(size: int, seen: Mapping[str, Seen], files: Mapping[str, int], least: Seen) -> None:
    """Prints a size: each page, then what is wanted."""
    for peer, one in seen.items():
        middle = statistics.median(one.seconds)
        told = f"more than {PATIENCE} s" if middle >= PATIENCE else f"{middle:.2f} s ({min(one.seconds):.2f} to {max(one.seconds):.2f})"
        print(
            f"  {peer:<22} {told}, file {files[peer] / 1e6:.2f} MB, drag {one.drag:.0f}, zoom {one.zoom:.0f} frames/s, heap {one.heap:.0f} MB"
        )
    ours = statistics.median(seen[OURS].seconds)
    for (of, peer), wanted in TIME_WANTED.items():
        if of == size:
            ratio = ours / statistics.median(seen[peer].seconds)
            print(f"  time / {peer}: 1/{1 / ratio:.1f} (wanted: at most 1/{1 / wanted:.0f}) {verdict(ratio <= wanted)}")
    if size in FILE_WANTED:
        share = files[OURS] / files[AS_IS if AS_IS in files else STRAIGHT]
        print(f"  file / pyvis: {share:.2f} (wanted: at most {FILE_WANTED[size]}) {verdict(share <= FILE_WANTED[size])}")
    share = min(seen[OURS].drag / least.drag, seen[OURS].zoom / least.zoom)
    print(f"  moving / our own at the smallest: {share:.2f} (wanted: at least .9) {verdict(share >= 0.9)}", flush=True)


def verdict(is_met: Any) -> str:
    return "met" if is_met else "NOT MET"


if __name__ == "__main__":
    main()
