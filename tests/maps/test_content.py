"""What goes on a map."""

from __future__ import annotations

from partnermap.graph import Evidence, Source, Stakeholder, Ties
from partnermap.maps.content import read_content

from .given import harbour, network, tie


def test_all_of_a_network_goes_on_its_map() -> None:
    store = harbour()
    content = read_content(store)
    assert [one.id for one in content.stakeholders] == [one.id for one in store.stakeholders()]
    assert {one.id for one in content.ties} == {one.id for one in store.ties()}
    assert [one.id for one in content.sources] == ["minutes", "plan", "report"]
    assert content.marks == ("Protected",)
    assert dict(content.beyond) == {}


def test_of_some_stakeholders_only_the_ties_among_them_and_the_sources_of_these() -> None:
    content = read_content(harbour(), stakeholders=["dive", "survey", "hsa"])
    assert {(one.source, one.type, one.target) for one in content.ties} == {("survey", "PART_OF", "dive"), ("dive", "PART_OF", "hsa")}
    assert [one.id for one in content.sources] == ["report"]
    assert content.marks == ()


def test_ties_that_lead_off_the_map_are_counted() -> None:
    ties = [tie("a", "WORKS_WITH", "b"), tie("a", "WORKS_WITH", "c"), tie("c", "FUNDS", "b"), tie("c", "FUNDS", "d")]
    store = network([Stakeholder(name, "agency", name) for name in "abcd"], ties)
    assert dict(read_content(store, stakeholders=["a", "b"]).beyond) == {"a": 1, "b": 1}


def test_only_ties_that_count_go_on_the_map() -> None:
    content = read_content(harbour(), only=Ties(types=frozenset({"PART_OF"})))
    assert {one.type for one in content.ties} == {"PART_OF"}
    assert len(content.stakeholders) == 14


def test_an_id_that_nobody_has_is_left_out() -> None:
    assert [one.id for one in read_content(harbour(), stakeholders=["hsa", "nobody"]).stakeholders] == ["hsa"]


def test_a_source_that_nothing_cites_is_left_out() -> None:
    sources = [Source("r", "Report"), Source("unused", "Unused")]
    store = network([Stakeholder(name, "agency", name) for name in "ab"], [tie("a", "FUNDS", "b", evidence=(Evidence("r"),))], sources)
    assert [one.id for one in read_content(store).sources] == ["r"]
