"""Things that come from a server as one text each, and what others have put into them that does not come apart again."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Tie
from partnermap.graph.stores.neo4j.packing import FIELD, ITEM, PACKED, Strange
from tests.places import Neo4jPlace, ask, put, reopened

SAID = (Evidence("report", "page 1"),)
REPORT = Source("report", "Annual report", date="2012", attributes=(("shelf", "4"),))
HARBOUR = Stakeholder("harbour", "agency", "Harbour", aliases=("HSA", ""), former_ids=("port",), attributes=(("size", "12"),))
DIVE = Stakeholder("dive", "unit", "Dive Unit", note="two\nlines")
LEADS = Tie("dive", "PART_OF", "harbour", amount=Decimal("10000000.5"), currency="CAD", confidence=0.8, id="t", evidence=SAID)


def _packed(evidence: str) -> str:
    fields = [
        "dive",
        "PART_OF",
        "harbour",
        "",
        "",
        "",
        "1.00000005E7",
        "CAD",
        "confirmed",
        "0.8",
        "",
        evidence,
        "",
        "t",
        "",
        "",
        "",
        "",
        "",
    ]
    return FIELD.join(fields)


def test_a_tie_is_made_of_one_text() -> None:
    assert PACKED.made(Tie, _packed(ITEM.join(["1 1 1", "report", "page 1", ""]))) == LEADS


@pytest.mark.parametrize(
    "evidence",
    [
        ITEM.join(["1 1 1", "report", "page", "1", ""]),
        ITEM.join(["2 2 2", "report", "report", "page", "1", "page 2", "", ""]),
        ITEM.join(["1 2 1", "report", "page 1", "page 2", ""]),
        ITEM.join(["1 1", "report"]),
        ITEM.join(["one", "report"]),
        ITEM.join(["1 1 1", "report", "page" + FIELD + "1", ""]),
    ],
)
def test_a_text_that_does_not_come_apart_into_its_parts_is_strange(evidence: str) -> None:
    with pytest.raises(Strange):
        PACKED.made(Tie, _packed(evidence))


@pytest.mark.parametrize("value", [None, ["dive"], "dive"])
def test_what_is_no_text_or_has_too_few_fields_is_strange(value: Any) -> None:
    with pytest.raises(Strange):
        PACKED.made(Tie, value)


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ("r.note = 'as it is'", {"note": "as it is"}),
        ("r.note = 'a\\u001Fb\\u001Ec'", {"note": "a\x1fb\x1ec"}),
        ("r.note = ['a', 'b']", {"note": "['a', 'b']"}),
        ("r.since = date('2011-05-02')", {"since": "2011-05-02"}),
        ("r.role = 7", {"role": "7"}),
        ("r.confidence = 1", {"confidence": 1}),
        ("r.amount = 12", {"amount": Decimal(12)}),
        ("r.amount = 1e20", {"amount": Decimal(100000000000000000000)}),
        ("r.amount = 0.3, r.amount_exact = '0.30000000000000000001'", {"amount": Decimal("0.30000000000000000001")}),
        ("r.status = null, r.confidence = null", {"status": "confirmed", "confidence": 1.0}),
        ("r.evidence_locator = ['p\\u001E1']", {"evidence": (Evidence("report", "p\x1e1"),)}),
        ("r.evidence_quote = null", {"evidence": SAID}),
        ("r.evidence_source = [], r.evidence_locator = ['page 1'], r.evidence_quote = null", None),
        ("r.evidence_source = 'report'", None),
        (
            "r.evidence_source = ['report', 'report'], r.evidence_locator = ['1', ''], r.evidence_quote = ['', 'so']",
            {"evidence": (Evidence("report", "1"), Evidence("report", "", "so"))},
        ),
    ],
)
def test_what_others_have_made_of_a_tie_is_the_same_packed_and_not(neo4j: Neo4jPlace, change: str, fields: dict[str, Any] | None) -> None:
    put(neo4j, [REPORT], [HARBOUR, DIVE], [LEADS])
    ask(neo4j, f"MATCH ()-[r:PART_OF]->() SET {change}")
    with reopened(neo4j) as store:
        found = []
        for ids in (None, ["t"]):  # all come packed, and a few do not
            try:
                found.append(list(map(repr, store.ties(ids))))
            except Exception as error:
                found.append([repr(error)])
        assert found[0] == found[1]
        if fields is not None:
            [tie] = store.ties()
            assert {name: getattr(tie, name) for name in fields} == fields


@pytest.mark.neo4j
def test_everybody_and_all_sources_are_the_same_packed_and_not(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT, Source("a", "A")], [HARBOUR, DIVE])
    ask(neo4j, "MATCH (s:Stakeholder {id: 'dive'}) SET s.name = 'Dive\\u001FUnit', s.aliases = ['a\\u001Eb']")
    with reopened(neo4j) as store:
        assert list(store.stakeholders()) == list(store.stakeholders(["harbour", "dive"]))
        assert [one.name for one in store.stakeholders()] == ["Dive\x1fUnit", "Harbour"]
        assert list(store.sources()) == list(store.sources(["a", "report"])) == [Source("a", "A"), REPORT]
