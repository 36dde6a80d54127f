"""Networks for the tests of maps: the harbour that all tests know, any other by its parts, and one full of ill will."""

from __future__ import annotations

import json
import random
import tempfile
import zlib
from base64 import b64decode
from collections.abc import Sequence
from contextlib import ExitStack
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from partnermap import loaders
from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, load, read_schema
from partnermap.graph.redating import redated
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.maps.rows import EDGE_TEXTS
from tests.example import write_example

_open = ExitStack()


def kept(store: Store) -> Store:
    """The store, which `close_all` closes when the test is over."""
    return _open.enter_context(store)


def close_all() -> None:
    """Closes what the test has opened."""
    _open.close()


def network(stakeholders: Sequence[Stakeholder], ties: Sequence[Tie] = (), sources: Sequence[Source] = ()) -> Store:
    """A store of just these."""
    store = kept(in_memory(read_schema()))
    with store.writer() as writer:
        writer.put_sources(sources or [Source("r", "Report")])
        writer.put_stakeholders(stakeholders)
        writer.put_ties(list(redated(writer, ties)))
    return store


def harbour() -> Store:
    """The example network: 14 stakeholders, one of them without ties."""
    store = kept(in_memory(read_schema()))
    with tempfile.TemporaryDirectory() as folder:
        write_example(Path(folder))
        load(store, loaders.read(folder, store.schema))
    return store


def tie(source: str, type_: str, target: str, **rest: Any) -> Tie:
    """A tie with a page of the report behind it."""
    return Tie(source, type_, target, **{"evidence": (Evidence("r", "page 1"),), **rest})


def planted(count: int, ties: int, groups: int, *, seed: int = 1) -> tuple[list[tuple[int, int]], list[int]]:
    """Pairs of positions among `count` in so many groups, four in five of them within a group; and the group of each position."""
    chance = random.Random(seed)
    group = [position % groups for position in range(count)]
    pairs: list[tuple[int, int]] = []
    while len(pairs) < ties:
        one = chance.randrange(count)
        other = chance.randrange(count) if chance.random() < 0.2 else chance.randrange(count // groups) * groups + group[one]
        if one != other:
            pairs.append((one, other))
    return pairs, group


class Parsed(HTMLParser):
    """What a browser would make of a page: its elements with their attributes, and the text in those that hold some."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, dict[str, str | None], str]] = []
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "link", "input"}:
            self._open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag, "an element ends that is not the last one opened"

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.texts.append((*self._open[-1], data))

    def data(self, name: str) -> Any:
        """The JSON in the script element with this id."""
        (text,) = [text for tag, attributes, text in self.texts if tag == "script" and attributes.get("id") == name]
        return json.loads(text)

    def network(self) -> dict[str, Any]:
        """The columns of the network, unpacked."""
        held = self.data("network")
        columns = json.loads(zlib.decompress(b64decode(held["deflated"]))) if "deflated" in held else held
        assert isinstance(columns, dict)
        return columns

    def nodes(self) -> list[dict[str, Any]]:
        """The stakeholders as rows, without what is empty."""
        columns = self.network()
        texts, held = columns["texts"], columns["nodes"]
        numbers = {"kind", "x", "y", "size", "group", "beyond", "loose"}
        rows = [{name: column[at] for name, column in held.items()} for at in range(len(held["id"]))]
        for row in rows:
            row.update({name: texts[value] for name, value in row.items() if name not in {*numbers, "aliases", "aliases_fr"}})
            row.update({name: [texts[alias] for alias in row[name]] for name in ("aliases", "aliases_fr")})
        return [
            {name: value for name, value in row.items() if value not in ("", []) and (name not in ("beyond", "loose") or value)}
            for row in rows
        ]

    def edges(self) -> list[dict[str, Any]]:
        """The ties as rows, without what is empty."""
        columns = self.network()
        texts, held, said = columns["texts"], columns["edges"], columns["evidence"]
        ids = [texts[number] for number in columns["nodes"]["id"]]
        pieces = iter([[source, texts[locator], texts[quote]] for source, locator, quote in zip(*said.values(), strict=True)])
        rows = [{name: column[at] for name, column in held.items()} for at in range(len(held["from"]))]
        for row in rows:
            row.update({name: texts[row[name]] for name in EDGE_TEXTS})
            row.update({end: ids[row[end]] for end in ("from", "to")}, evidence=[next(pieces) for _ in range(row["evidence"])])
        return [
            {name: value for name, value in row.items() if value != "" and (name not in ("bend", "confidence") or value)} for row in rows
        ]

    def scripts(self) -> list[str]:
        """The scripts that run."""
        return [text for tag, attributes, text in self.texts if tag == "script" and attributes.get("type") == "module"]


PWNED = "window.__pwned=1;alert(1)"
HOSTILE = (
    f"<script>{PWNED}</script>",
    f"</script><script>{PWNED}</script>",
    f"<!--<script>{PWNED}</script>",
    f'<img src=x onerror="{PWNED}">',
    f'" autofocus onfocus="{PWNED}" x="',
    f"'-alert(1)-'<svg/onload={PWNED}>",
    f"javascript:{PWNED}",
    "{{7*7}}{% raw %}${7*7}#{7*7}<%= 7*7 %>",
    '=HYPERLINK("http://evil.example";"x")',
    "line\u2028para\u2029end",
    "W" * 400,
    "\u202eevil\u202c שלום مرحبا",
    "]]>&lt;b&gt;&amp;\\u003c\\",
    f'<a href="javascript:{PWNED}">x</a><iframe srcdoc="<script>{PWNED}</script>">',
)
"""Texts that try to be more than text."""


def ill_will() -> Store:
    """A network that says each of HOSTILE in every field that takes free text."""
    sources = [
        Source(f"r{n}", text, publisher=text, language=text, url="https://example.org/?q=" + text, mark=text)
        for n, text in enumerate(HOSTILE)
    ]
    hub = Stakeholder("hub", "agency", "Hub")
    stakeholders = [
        Stakeholder(
            f"x{n}", "agency", text, name_fr=f"fr {text}", aliases=(f"alias {text}",), country=text, region=text, sector=text,
            url="http://example.org/" + text, note=text,
        )
        for n, text in enumerate(HOSTILE)
    ]  # fmt: skip
    ties = [
        Tie("hub", "SUPPORTS", f"x{n}", role=text, note=text, evidence=(Evidence(f"r{n}", locator=text, quote=text),))
        for n, text in enumerate(HOSTILE)
    ]
    return network([hub, *stakeholders], ties, sources)
