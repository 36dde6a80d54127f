"""GEXF, static and dynamic: what its nodes and edges become, and what is refused."""

from pathlib import Path

import pytest

from partnermap.graph import Evidence, UnreadableFile
from tests.loaders.foreign.given import loaded, stakeholders, text, tie, ties

STATIC = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta lastmodifieddate="2023-05-10"><creator>Gephi</creator><title>Harbour</title></meta>
<graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="actor_type" type="string"/><attribute id="1" title="country" type="string"/>
<attribute id="2" title="valid" type="boolean"><default>true</default></attribute></attributes>
<attributes class="edge"><attribute id="r" title="relation" type="string"/></attributes>
<nodes>
<node id="10" label="Harbour Board"><attvalues><attvalue for="0" value="NGO"/><attvalue for="1" value="Canada"/></attvalues><viz:size value="3"/></node>
<node id="11" label="Ann Moss"><attvalues><attvalue for="0" value="Person"/><attvalue for="2" value="false"/></attvalues></node>
<node id="12" label="Fleet"><nodes><node id="13" label="Dive Team"/></nodes></node>
</nodes>
<edges>
<edge id="0" source="11" target="10" type="directed" weight="0.0"><attvalues><attvalue for="r" value="board member"/></attvalues></edge>
<edge source="10" target="12" weight="1"/>
</edges></graph></gexf>
"""


def dynamic(graph: str, nodes: str, edges: str) -> str:
    return f'<gexf xmlns="http://www.gexf.net/1.3" version="1.3"><graph mode="dynamic" {graph}><nodes>{nodes}</nodes><edges>{edges}</edges></graph></gexf>'


TWO = '<node id="a" label="A"/><node id="b" label="B"/>'


def test_nodes_have_the_kind_that_an_attribute_says_and_edges_the_tie_that_fits(tmp_path: Path) -> None:
    with loaded(text(tmp_path / "h.gexf", STATIC)) as (store, told):
        assert stakeholders(store) == {
            "harbour-board": ("agency", "", "Harbour Board"), "ann-moss": ("person", "", "Ann Moss"), "fleet": ("agency", "", "Fleet"),
            "dive-team": ("agency", "", "Dive Team"),
        }  # fmt: skip
        assert ties(store) == {("ann-moss", "MEMBER_OF", "harbour-board", "board member"), ("fleet", "WORKS_WITH", "harbour-board", "")}
        [board] = store.stakeholders(["harbour-board"])
        assert (board.country, dict(board.attributes)) == ("Canada", {"valid": "true", "original_type": "NGO", "original_id": "10"})
        [team] = store.stakeholders(["dive-team"])
        assert dict(team.attributes)["parent"] == "12"
        member = tie(store, "ann-moss", "harbour-board")
        assert (member.evidence, dict(member.attributes)) == ((Evidence("h-gexf", "edge 0"),), {"weight": "0.0"})
        assert tie(store, "fleet", "harbour-board").evidence == (Evidence("h-gexf", "edge 2"),)
        assert [(one.title, one.date) for one in store.sources()] == [("Harbour (h.gexf)", "2023-05-10")]
    assert told[0] == "h.gexf: read as a GEXF file: 4 nodes, 2 edges"
    assert "h.gexf: the colour, size and place of 1 node or edge were not read: they say how it is drawn" in told


@pytest.mark.parametrize(
    ("graph", "node", "edge", "life", "dates"),
    [
        ('timeformat="date"', 'start="1998-01-01" end="2010-06-30"', 'start="2004-05-01"', ("1998-01-01", "2010-06-30"), {("2004-05-01", "")}),
        ('timeformat="double"', 'start="1998.0"', 'start="2004.0" end="2005.0"', ("1998", ""), {("2004", "2005")}),
        ('timeformat="dateTime" timerepresentation="timestamp"', 'timestamp="2012-01-12T15:00:00+03:00"', "", ("2012-01-12", "2012-01-12"), {("", "")}),
        ('timeformat="date"', "", 'start="-Infinity" endopen="2005-01-01"', ("", ""), {("", "2005-01-01")}),
    ],
)  # fmt: skip
def test_start_and_end_are_dates_whatever_the_format_of_the_time(
    tmp_path: Path, graph: str, node: str, edge: str, life: tuple[str, str], dates: set[tuple[str, str]]
) -> None:
    content = dynamic(graph, f'<node id="a" label="A" {node}/><node id="b" label="B"/>', f'<edge source="a" target="b" {edge}/>')
    with loaded(text(tmp_path / "d.gexf", content)) as (store, _):
        [one] = store.stakeholders(["a"])
        assert (one.since, one.until) == life
        assert {(found.since, found.until) for found in store.ties()} == dates


def test_each_spell_of_an_edge_is_a_tie_and_those_of_a_node_are_one_life(tmp_path: Path) -> None:
    spells = '<spells><spell start="2001-01-01" end="2002-01-01"/><spell start="2004-01-01"/></spells>'
    nodes = f'<node id="a" label="A">{spells}</node><node id="b" label="B"/>'
    with loaded(text(tmp_path / "d.gexf", dynamic('timeformat="date"', nodes, f'<edge source="a" target="b">{spells}</edge>'))) as (
        store,
        _,
    ):
        assert {(one.since, one.until) for one in store.ties()} == {("2001-01-01", "2002-01-01"), ("2004-01-01", "")}
        [one] = store.stakeholders(["a"])
        assert (one.since, one.until, dict(one.attributes)["times"]) == (
            "2001-01-01",
            "",
            "<[2001-01-01, 2002-01-01]; [2004-01-01, Infinity]>",
        )


def test_a_weight_that_changes_is_one_text(tmp_path: Path) -> None:
    values = '<attvalues><attvalue for="weight" value="1" timestamp="1"/><attvalue for="weight" value="2" timestamp="2"/></attvalues>'
    content = dynamic('timerepresentation="timestamp"', TWO, f'<edge source="a" target="b">{values}</edge>')
    with loaded(text(tmp_path / "w.gexf", content)) as (store, _):
        assert dict(tie(store, "a", "b").attributes)["weight"] == "<[1, 1]; [2, 2]>"


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><gexf><graph><nodes><node id="&b;"/></nodes></graph></gexf>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (BOMB, "is not read: it declares a document type, which no network needs and which may hide what it makes"),
        ('<!DOCTYPE gexf SYSTEM "file:///etc/passwd"><gexf/>', "is not read: it declares a document type"),
        ("<gexf>" + "<nodes>" * 100_000, "is not read: it is nested too deeply to be a network"),
        ("<html/>", "is not read: it is XML, but no GEXF"),
        ("<graphml/>", "is not read: it is GraphML by what is in it; give it a name that ends in .graphml"),
        ("<gexf><graph>", "is damaged at line 1: it is no XML from there on; export it again"),
        ("", "is damaged at line 1"), ("Id,Label", "is damaged at line 1"),
        ('<gexf><graph><nodes><node id="' + "x" * 40_000_000, "is not read: an element in it does not end"),
    ],
    ids=["bomb", "entity of a file", "deep", "other", "graphml", "cut", "empty", "csv", "endless"],
)  # fmt: skip
def test_what_is_hostile_or_damaged_is_refused_in_one_line(tmp_path: Path, content: str, why: str) -> None:
    with pytest.raises(UnreadableFile, match=f"x.gexf {why}"), loaded(text(tmp_path / "x.gexf", content)):
        pass
