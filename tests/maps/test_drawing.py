"""The page of a map as text: what is in it, and that nothing in it is more than text."""

from __future__ import annotations

import re
import subprocess
import sys
from base64 import b64encode
from decimal import Decimal
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import Evidence, Source, Stakeholder
from partnermap.maps import draw
from partnermap.maps.inline import script_json

from .given import HOSTILE, Parsed, harbour, ill_will, network, tie


def test_a_map_holds_what_the_network_says() -> None:
    sources = [Source("r", "Rapport d’été", publisher="École", date="2012", language="fr", url="https://example.org/r", mark="Protected A")]
    stakeholders = [
        Stakeholder(
            "rcmp", "agency", "Royal Canadian Mounted Police", "Gendarmerie royale du Canada", ("RCMP", "GRC"), "CA", "ON", "police",
            "1920", "", "https://example.org", "A note",
        ),
        Stakeholder("ncecc", "unit", "National Child Exploitation Crime Centre"),
    ]  # fmt: skip
    evidence = (Evidence("r", "page 3", "« il dirige »"), Evidence("r", "page 4"))
    ties = [
        tie("rcmp", "FUNDS", "ncecc", amount=Decimal("1234567.5"), currency="CAD", until="2010", evidence=evidence),
        tie("rcmp", "WORKS_WITH", "ncecc", status="proposed", confidence=0.6, role="host", since="2011-04", note="Soon"),
    ]
    page = Parsed(draw(network(stakeholders, ties, sources), today="2026-11-22"))
    nodes = [{key: value for key, value in node.items() if key not in {"x", "y", "size"}} for node in page.nodes()]
    assert nodes == [
        {"id": "ncecc", "label": "National Child Exploitation Crime Centre", "kind": 1, "group": 0},
        {
            "id": "rcmp", "label": "Royal Canadian Mounted Police", "fr": "Gendarmerie royale du Canada", "aliases": ["RCMP", "GRC"],
            "country": "CA", "region": "ON", "sector": "police", "since": "1920", "url": "https://example.org", "note": "A note",
            "kind": 0, "group": 0,
        },
    ]  # fmt: skip
    types = [one["id"] for one in page.data("page")["types"]]
    states = [one["id"] for one in page.data("page")["states"]]
    assert [{**edge, "type": types[edge["type"]], "state": states[edge["state"]]} for edge in page.edges()] == [
        {
            "from": "rcmp", "to": "ncecc", "type": "FUNDS", "state": "ended", "until": "2010", "amount": "1234567.5",
            "currency": "CAD", "attested_first": "2012", "attested_last": "2012", "span_since": "1920", "span_until": "2010",
            "counts_from": "2010", "evidence": [[0, "page 3", "« il dirige »"], [0, "page 4", ""]], "bend": 0.08,
        },
        {
            "from": "rcmp", "to": "ncecc", "type": "WORKS_WITH", "state": "proposed", "role": "host", "since": "2011-04",
            "attested_first": "2012", "attested_last": "2012", "span_since": "2011-04", "counts_from": "2011-04",
            "confidence": 0.6, "note": "Soon", "evidence": [[0, "page 1", ""]], "bend": -0.08,
        },
    ]  # fmt: skip
    assert page.data("page")["sources"] == [
        {
            "id": "r",
            "title": "Rapport d’été",
            "publisher": "École",
            "date": "2012",
            "language": "fr",
            "url": "https://example.org/r",
            "mark": "Protected A",
        }
    ]
    assert page.data("page")["marks"] == ["Protected A"]


def test_kinds_types_and_states_are_counted() -> None:
    page = Parsed(draw(harbour(), today="2026-11-22")).data("page")
    assert {one["id"]: one["count"] for one in page["kinds"]} == {"agency": 5, "unit": 2, "program": 2, "collaboration": 2, "person": 3}
    store = harbour()
    assert {one["id"]: one["count"] for one in page["types"] if one["count"]} == store.counts().types
    assert sum(one["count"] for one in page["states"]) == sum(store.counts().types.values())


def test_the_same_network_gives_the_same_text_in_another_process(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, '.'); from tests.maps.given import harbour; from partnermap.maps import draw;"
        " import hashlib; print(hashlib.sha256(draw(harbour(), today='2026-11-22').encode()).hexdigest())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(tmp_path / seed)},
        ).stdout
        for seed in ("1", "2")
    }
    assert said == {sha256(draw(harbour(), today="2026-11-22").encode()).hexdigest() + "\n"}


@pytest.mark.parametrize(("lang", "title"), [("en", "Partnership map"), ("fr", "Carte des partenariats")])
def test_a_map_without_a_title_is_called_a_map(lang: Any, title: str) -> None:
    page = Parsed(draw(harbour(), lang=lang))
    assert [text for tag, _, text in page.texts if tag in {"title", "h1"}] == [title, title]
    assert ("html", {"lang": lang}) in page.elements


def test_a_highlight_that_is_not_on_the_map_is_none() -> None:
    assert Parsed(draw(harbour(), highlight="zoe")).data("page")["highlight"] == "zoe"
    assert Parsed(draw(harbour(), stakeholders=["hsa"], highlight="zoe")).data("page")["highlight"] == ""


def test_ill_will_stays_text() -> None:
    friendly = Parsed(draw(harbour(), title="Title", today="2026-11-22"))
    for title in HOSTILE:
        page = Parsed(draw(ill_will(), title=title, today="2026-11-22"))
        # The same elements and the same scripts as a map that means no harm, but for the title and the policy's own digests.
        assert page.elements == friendly.elements
        assert page.scripts() == friendly.scripts()
        assert [text for tag, _, text in page.texts if tag in {"title", "h1"}] == [title, title]
        assert page.data("page")["title"] == title
    assert [node["label"] for node in page.nodes()[1:]] == [one.name for one in list(ill_will().stakeholders())[1:]]


def test_the_policy_names_the_script_and_the_style_sheet_by_their_digests() -> None:
    page = Parsed(draw(harbour()))
    (policy,) = [element["content"] for tag, element in page.elements if "http-equiv" in element]
    styles = [text for tag, _, text in page.texts if tag == "style"]
    digests = [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in [*page.scripts(), *styles]]
    assert policy == (
        f"default-src 'none'; script-src {digests[0]}; style-src {digests[1]}; img-src data: blob:; connect-src 'none';"
        " base-uri 'none'; form-action 'none'"
    )


def test_what_is_in_the_script_and_not_ours_is_there_with_its_licence() -> None:
    (script,) = Parsed(draw(harbour())).scripts()
    licences = (files("partnermap.maps") / "built" / "LICENSES.txt").read_text(encoding="utf-8")
    assert licences in script
    assert re.findall(r"^(\S+) \d+\.\d+\.\d+$", licences, re.MULTILINE) == [
        "vis-network", "vis-data", "vis-util", "@egjs/hammerjs", "keycharm", "component-emitter", "uuid",
    ]  # fmt: skip
    assert "sourceMappingURL" not in script


def test_a_large_network_is_deflated_and_holds_the_same() -> None:
    stakeholders = [Stakeholder(f"s{n}", "agency", f"Office {n} of Évaluation", note=f"{n} " * 40) for n in range(4_000)]
    page = Parsed(draw(network(stakeholders, [tie("s0", "FUNDS", "s1", note="half a pair: \ud83d"[:11])]), today="2026-11-22"))
    assert set(page.data("network")) == {"deflated"}
    assert [(node["id"], node["label"], node["note"]) for node in page.nodes()] == sorted(
        (one.id, one.name, one.note) for one in stakeholders
    )
    assert [(edge["from"], edge["to"], edge["note"]) for edge in page.edges()] == [("s0", "s1", "half a pair")]


def test_ill_will_survives_deflation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.maps.payload.LARGE", 0)
    page = Parsed(draw(ill_will()))
    assert set(page.data("network")) == {"deflated"}
    assert [node["label"] for node in page.nodes()[1:]] == [one.name for one in list(ill_will().stakeholders())[1:]]
    assert {edge["role"] for edge in page.edges()} == set(HOSTILE)


def test_no_element_of_the_page_loads_anything() -> None:
    loading = {
        (tag, name, value) for tag, attributes in Parsed(draw(ill_will())).elements for name, value in attributes.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
    }  # fmt: skip
    assert loading == {("link", "href", "data:,"), ("a", "href", "#table")}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(HOSTILE),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(JSON)
def test_data_comes_out_of_the_page_as_it_went_in(value: Any) -> None:
    text = script_json(value)
    assert not re.search("[<>&\u2028\u2029]", text)
    page = Parsed(f'<script type="application/json" id="it">{text}</script>')
    assert page.data("it") == value
    assert len(page.elements) == 1
