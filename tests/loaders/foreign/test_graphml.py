"""GraphML of networkx, igraph, yEd and Gephi: what its nodes and edges become, and what is refused."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import networkx as nx
import pytest

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import Evidence, Store, UnreadableFile, load
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders import graphml
from partnermap.loaders.given import Given
from tests.loaders.foreign.given import SCHEMA, loaded, stakeholders, text, tie, ties

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'


def file(tmp_path: Path, content: str) -> Path:
    return text(tmp_path / "h.graphml", f"{HEAD}\n{content}</graphml>\n")


def test_networkx_counts_the_edges_of_each_two_anew_and_none_is_left_out(tmp_path: Path) -> None:
    graph = nx.MultiDiGraph(name="Harbour")
    graph.add_node("10", label="Harbour Board", actor_type="NGO", country="Canada")
    graph.add_node("11", label="Ann Moss", actor_type="Person", staff=3)
    graph.add_node("12", label="Fleet")
    graph.add_edge("11", "10", relation="board member", weight=2.0)
    graph.add_edge("11", "10", relation="funder", since="2004-05")
    graph.add_edge("10", "12")
    nx.write_graphml(graph, tmp_path / "h.graphml")
    with loaded(tmp_path / "h.graphml") as (store, told):
        assert stakeholders(store) == {
            "harbour-board": ("agency", "", "Harbour Board"), "ann-moss": ("person", "", "Ann Moss"), "fleet": ("agency", "", "Fleet"),
        }  # fmt: skip
        assert ties(store) == {
            ("ann-moss", "MEMBER_OF", "harbour-board", "board member"), ("ann-moss", "FUNDS", "harbour-board", ""),
            ("fleet", "WORKS_WITH", "harbour-board", ""),
        }  # fmt: skip
        assert {(one.type, one.since, one.evidence, one.attributes) for one in store.ties()} == {
            ("MEMBER_OF", "", (Evidence("h-graphml", "edge 2"),), (("weight", "2.0"),)),
            ("FUNDS", "2004-05", (Evidence("h-graphml", "edge 3"),), ()),
            ("WORKS_WITH", "", (Evidence("h-graphml", "edge 1"),), (("direction", "directed"), ("directed_from", "Harbour Board"))),
        }
        [ann] = store.stakeholders(["ann-moss"])
        assert dict(ann.attributes) == {"staff": "3", "original_id": "11"}
        assert [one.title for one in store.sources()] == ["Harbour (h.graphml)"]
    assert told[0] == "h.graphml: read as a GraphML file: 3 nodes, 3 edges"


def test_igraph_calls_the_label_name_and_says_of_the_graph_alone_which_way_edges_go(tmp_path: Path) -> None:
    content = """<key id="v_name" for="node" attr.name="name" attr.type="string"/><key id="v_kind" for="node" attr.name="kind" attr.type="string"/>
<key id="v_open" for="node" attr.name="open" attr.type="boolean"><default>true</default></key>
<key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
<graph id="G" edgedefault="undirected">
<node id="n0"><data key="v_name">Harbour Board</data><data key="v_kind">Company</data></node>
<node id="n1"><data key="v_name">Pilots &amp; Co</data><data key="v_kind">NGO</data><data key="v_open">false</data></node>
<edge source="n0" target="n1"><data key="e_weight">1</data></edge></graph>"""
    with loaded(file(tmp_path, content)) as (store, _):
        assert {one.id: (one.kind, one.name, dict(one.attributes)["open"]) for one in store.stakeholders()} == {
            "harbour-board": ("agency", "Harbour Board", "true"), "pilots-co": ("agency", "Pilots & Co", "false"),
        }  # fmt: skip
        found = tie(store, "harbour-board", "pilots-co")
        assert (found.type, found.evidence, found.attributes) == ("WORKS_WITH", (Evidence("h-graphml", "edge 1"),), ())


def node_of_yed(id_: str, label: str, more: str = "") -> str:
    drawn = f'<y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel>{label}<y:LabelModel/></y:NodeLabel></y:ShapeNode>'
    return f'<node id="{id_}"><data key="d4" xml:space="preserve"/><data key="d5">note of {id_}</data><data key="d6">{drawn}</data>{more}</node>'


def edge_of_yed(id_: str, source: str, target: str, label: str, arrows: tuple[str, str]) -> str:
    drawn = f'<y:Arrows source="{arrows[0]}" target="{arrows[1]}"/><y:EdgeLabel>{label}<y:LabelModel/></y:EdgeLabel>'
    return f'<edge id="{id_}" source="{source}" target="{target}"><data key="d9"><y:PolyLineEdge>{drawn}</y:PolyLineEdge></data></edge>'


def test_yed_keeps_names_in_what_it_draws_and_its_arrows_say_which_way_an_edge_goes(tmp_path: Path) -> None:
    keys = (
        '<key attr.name="Beschreibung" attr.type="string" for="graph" id="d0"/><key for="port" id="d1" yfiles.type="portgraphics"/>'
        '<key attr.name="url" attr.type="string" for="node" id="d4"/><key attr.name="description" attr.type="string" for="node" id="d5"/>'
        '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="graphml" id="d7" yfiles.type="resources"/>'
        '<key for="edge" id="d9" yfiles.type="edgegraphics"/>'
    )
    inner = f'<graph edgedefault="directed" id="n2:">{node_of_yed("n2::n0", "Dive Team")}</graph>'
    nodes = node_of_yed("n0", "Ann\nMoss") + node_of_yed("n1", "Harbour Board") + node_of_yed("n2", "Fleet", inner)
    edges = (
        edge_of_yed("e0", "n0", "n1", "member", ("none", "standard")) + edge_of_yed("e1", "n2", "n1", "funder", ("standard", "none"))
        + edge_of_yed("e2", "n2::n0", "n1", "", ("none", "none"))
    )  # fmt: skip
    content = f'{keys}<graph edgedefault="directed" id="G"><data key="d0"/>{nodes}{edges}</graph><data key="d7"><y:Resources/></data>'
    with loaded(file(tmp_path, content)) as (store, told):
        assert {one.name: (one.note, dict(one.attributes).get("parent")) for one in store.stakeholders()} == {
            "Ann Moss": ("note of n0", None), "Harbour Board": ("note of n1", None), "Fleet": ("note of n2", None),
            "Dive Team": ("note of n2::n0", "n2"),
        }  # fmt: skip
        assert {(one.source, one.type, one.target, one.evidence[0].locator) for one in store.ties()} == {
            ("ann-moss", "MEMBER_OF", "harbour-board", "edge e0"), ("harbour-board", "FUNDS", "fleet", "edge e1"),
            ("dive-team", "WORKS_WITH", "harbour-board", "edge e2"),
        }  # fmt: skip
        assert tie(store, "dive-team", "harbour-board").attributes == ()
    assert "h.graphml: the colours, sizes and places of 7 nodes and edges were not read: they say how they are drawn" in told


def test_the_colours_of_gephi_are_not_read_and_a_size_of_ones_own_is(tmp_path: Path) -> None:
    keys = "".join(
        f'<key id="{name}" for="{of}" attr.name="{name}" attr.type="string"/>'
        for of in ("node", "edge")
        for name in ("label", "r", "g", "b", "size")
    )
    nodes = '<node id="a"><data key="label">A</data><data key="r">1</data><data key="size">9</data></node>'
    with loaded(file(tmp_path, f'{keys}<graph edgedefault="directed">{nodes}</graph>')) as (store, told):
        assert [(one.name, one.attributes) for one in store.stakeholders()] == [("A", ())]
    assert told[1] == "h.graphml: the colour, size and place of 1 node or edge were not read: they say how it is drawn"
    own = keys.replace('for="node" attr.name="r"', 'for="node" attr.name="rank"')
    with loaded(file(tmp_path, f'{own}<graph edgedefault="directed">{nodes}</graph>')) as (store, _):
        assert [(one.name, one.attributes) for one in store.stakeholders()] == [("A", (("rank", "1"), ("size", "9")))]


def test_an_edge_between_more_than_two_and_what_ports_hold_are_left_out_and_the_first_is_told(tmp_path: Path) -> None:
    content = """<key id="k" for="all" attr.name="ward" attr.type="string"/>
<graph edgedefault="directed"><node id="a"><port name="p"><data key="k">of the port</data></port></node><node id="b"/>
<hyperedge><endpoint node="a"/><endpoint node="b"/><data key="k">of none</data></hyperedge></graph>"""
    with loaded(file(tmp_path, content)) as (store, told):
        assert {one.id: one.attributes for one in store.stakeholders()} == {"a": (), "b": ()}
        assert list(store.ties()) == []
    assert "h.graphml line 5: 1 edge between more than two nodes was not read: a tie joins two" in told


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('<!DOCTYPE x [<!ENTITY a "aa">]><graphml/>', "is not read: it declares a document type"),
        ("<graphml>" + "<graph>" * 100_000, "is not read: it is nested too deeply to be a network"),
        ("<gexf/>", "is not read: it is GEXF by what is in it; give it a name that ends in .gexf"),
        ("<html/>", "is not read: it is XML, but no GraphML"), ("<graphml><graph>", "is damaged at line 1: it is no XML from there on; export it again"),
        ("", "is damaged at line 1"), ("Id,Label", "is damaged at line 1"),
    ],
    ids=["entity", "deep", "gexf", "other", "cut", "empty", "csv"],
)  # fmt: skip
def test_what_is_hostile_damaged_or_another_format_is_refused_in_one_line(tmp_path: Path, content: str, why: str) -> None:
    with pytest.raises(UnreadableFile, match=f"x.graphml {why}"), loaded(text(tmp_path / "x.graphml", content)):
        pass


def test_an_ending_of_xml_is_told_which_to_give(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"x.xml is XML; if a network is in it, give it a name that ends in .graphml or .gexf"):
        list(loaders.read(str(text(tmp_path / "x.xml", f"{HEAD}</graphml>")), SCHEMA))


def test_what_is_piped_in_is_known_by_what_is_in_it(example: Store, tmp_path: Path) -> None:
    for name in ("n.graphml", "n.gexf"):
        export(example, tmp_path / name)
        piped = (tmp_path / name).read_bytes()
        with ExitStack() as stack, in_memory(SCHEMA) as store:
            is_graphml = graphml.recognises(Given(Path("-"), "standard input", stack, piped=piped))
            report = load(store, loaders.read_all(["-"], SCHEMA, piped=piped))
            assert (is_graphml, list(store.ties()) == list(example.ties())) == (name == "n.graphml", True)
            format_ = "GraphML" if is_graphml else "GEXF"
            assert str(report.notices[0]) == f"standard input: read as a {format_} file: 14 nodes, 21 edges"


def test_our_own_file_is_still_ours_when_networkx_saved_it_again(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "n.graphml")
    graph = nx.read_graphml(tmp_path / "n.graphml", force_multigraph=True)
    graph.add_node("n1", name="New Harbour Fund")
    graph.add_edge("n1", "hsa", label="funder")
    nx.write_graphml(graph, tmp_path / "n.graphml")
    with in_memory(SCHEMA) as copy:
        load(copy, loaders.read(str(tmp_path / "n.graphml"), SCHEMA))
        assert {one.name for one in copy.stakeholders()} - {one.name for one in example.stakeholders()} == {"New Harbour Fund"}
        assert [one for one in copy.sources() if one.id != "n-graphml"] == list(example.sources())
        assert [one for one in copy.ties() if one.source != "new-harbour-fund"] == list(example.ties())
