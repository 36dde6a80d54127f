"""Exports: what other programs read, and that ours come back whole."""

import csv
import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from partnermap import loaders
from partnermap.exports import export, network
from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, Ties, UnwritableFile, load, read_schema
from partnermap.graph.letters import visible
from partnermap.graph.sheets import original_cell, safe_cell
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.nothing import UNSAID, is_error

SCHEMA = read_schema()


def everything(store: Store) -> tuple[list[Source], list[Stakeholder], list[Tie]]:
    return list(store.sources()), list(store.stakeholders()), list(store.ties())


@pytest.mark.parametrize("name", ["copy", "copy.xlsx", "copy.gexf", "copy.graphml", "copy.gephi-csv"])
def test_what_is_exported_and_loaded_again_is_the_same_network(example: Store, tmp_path: Path, name: str) -> None:
    export(example, tmp_path / name)
    with in_memory(SCHEMA) as copy:
        load(copy, loaders.read(str(tmp_path / name), SCHEMA))
        assert everything(copy) == everything(example)


def test_node_link_json_has_the_fields_of_the_contract(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "network.json")
    data = json.loads((tmp_path / "network.json").read_text(encoding="utf-8"))
    (node,) = (node for node in data["nodes"] if node["id"] == "hsa")
    assert (node["kind"], node["name"], node["aliases"]) == ("agency", "Harbour Safety Agency", ["HSA", "Port Safety Board"])
    (edge,) = (edge for edge in data["edges"] if (edge["source"], edge["type"]) == ("hsa", "LEADS"))
    assert {key: edge[key] for key in ("source", "target", "type", "since", "until", "role", "evidence")} == {
        "source": "hsa", "target": "clear", "type": "LEADS", "since": "2004", "until": "", "role": "",
        "evidence": [{"source": "report", "locator": "page 2", "quote": "the Agency leads"}, {"source": "minutes", "locator": "point 1"}],
    }  # fmt: skip
    graph = nx.node_link_graph(data, edges="edges")
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 21)
    assert graph.is_multigraph()


@pytest.mark.parametrize(("name", "read", "type_"), [("n.graphml", nx.read_graphml, "type"), ("n.gexf", nx.read_gexf, "tie")])
def test_gephi_and_yed_get_every_stakeholder_and_tie(example: Store, tmp_path: Path, name: str, read: Any, type_: str) -> None:
    export(example, tmp_path / name)
    graph = read(tmp_path / name)
    assert {key: data["name"] for key, data in graph.nodes(data=True)} == {one.id: one.name for one in example.stakeholders()}
    assert sorted((one, other, data[type_]) for one, other, data in graph.edges(data=True)) == sorted(
        (tie.source, tie.target, tie.type) for tie in example.ties()
    )


@pytest.mark.parametrize(("name", "read", "type_"), [("n.graphml", nx.read_graphml, "type"), ("n.gexf", nx.read_gexf, "tie")])
def test_gephi_and_yed_learn_what_is_a_meeting_when_a_tie_is_attested_and_how_it_stands(
    example: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, read: Any, type_: str
) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2012-06-30")
    export(example, tmp_path / name)
    graph = read(tmp_path / name)
    assert {key: data["form"] for key, data in graph.nodes(data=True) if data.get("form")} == {"forum": "table", "day": "event"}
    told = {
        (one, data[type_], other): (data.get("attested_first"), data.get("attested_last"), data["standing"])
        for one, other, data in graph.edges(data=True)
    }
    assert {key: told[key] for key in AS_OF_2012} == AS_OF_2012


AS_OF_2012 = {
    ("hsa", "LEADS", "clear"): ("2011-06", "2012", "in force"), ("university", "TRAINS", "dive"): ("2012", "2012", "ended"),
    ("dive", "OPERATES", "buoys"): ("2012", "2012", "not dated"), ("fisheries", "MEMBER_OF", "forum"): ("2011-06", "2011-06", "disputed"),
    ("guard", "CONTRIBUTED_TO", "buoys"): ("2013-01-15", "2013-01-15", "proposed"),
}  # fmt: skip


def test_node_link_json_tells_how_ties_stand_and_at_which_day_and_loads_as_nothing_new(
    example: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2012-06-30")
    export(example, tmp_path / "network.json")
    data = json.loads((tmp_path / "network.json").read_text(encoding="utf-8"))
    told = {
        (edge["source"], edge["type"], edge["target"]): (edge["attested_first"], edge["attested_last"], edge["standing"])
        for edge in data["edges"]
    }
    assert (data["graph"]["day"], {key: told[key] for key in AS_OF_2012}) == ("2012-06-30", AS_OF_2012)
    with in_memory(SCHEMA) as copy:
        for is_new in (True, False):
            report = load(copy, loaders.read(str(tmp_path / "network.json"), SCHEMA))
            assert (report.notices, report.is_nothing_new) == ([], not is_new)
        assert everything(copy) == everything(example)


def test_a_part_as_of_a_day_tells_how_its_ties_stand_then(example: Store) -> None:
    graph = network(example, only=Ties(as_of="2005"))
    told = {(one, data["type"], other): data["standing"] for one, other, data in graph.edges(data=True)}
    assert (graph.graph["day"], told["fisheries", "FUNDS", "clear"], told["hsa", "LEADS", "clear"]) == ("2005", "in force", "in force")
    assert ("guard", "PARTNERS_IN", "clear") not in told


def test_a_part_of_the_network_is_a_graph_of_that_part(example: Store) -> None:
    graph = network(example, ["hsa", "clear", "guard"])
    assert sorted(graph.edges()) == [("guard", "clear"), ("hsa", "clear")]
    assert graph.nodes["guard"]["name_fr"] == "Garde côtière"


def test_a_cell_that_excel_would_run_is_disarmed_and_comes_back(tmp_path: Path) -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_stakeholders([Stakeholder("a", "agency", '=HYPERLINK("http://x")', note="-5"), Stakeholder("b", "agency", "'=1+1")])
        export(store, tmp_path / "csv")
        export(store, tmp_path / "book.xlsx")
        wanted = everything(store)
    with (tmp_path / "csv" / "stakeholders.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(row["name"], row["note"]) for row in csv.DictReader(file)] == [('\'=HYPERLINK("http://x")', "-5"), ("''=1+1", "")]
    assert load_workbook(tmp_path / "book.xlsx")["stakeholders"]["D2"].data_type == "s"
    for name in ("csv", "book.xlsx"):
        with in_memory(SCHEMA) as copy:
            load(copy, loaders.read(str(tmp_path / name), SCHEMA))
            assert everything(copy) == wanted


@given(st.text(max_size=20))
def test_a_disarmed_cell_is_armed_again_to_the_same_text(text: str) -> None:
    assert original_cell(safe_cell(text)) == text


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cs")), max_size=30).map(visible).map(str.strip)
TEXT = TEXT.filter(lambda text: text not in UNSAID and "&" not in text and not is_error(text))  # which a cell may not say as they are
NAME = TEXT.filter(lambda text: any(map(str.isalnum, text)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=NAME, french=TEXT, note=TEXT, aliases=st.lists(NAME, max_size=3), locator=TEXT, quote=TEXT)
def test_any_text_survives_the_csv_folder(
    tmp_path_factory: pytest.TempPathFactory, name: str, french: str, note: str, aliases: list[str], locator: str, quote: str
) -> None:
    folder = tmp_path_factory.mktemp("export") / "csv"
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            held = tuple(dict.fromkeys(alias for alias in (one.replace("|", "/") for one in aliases) if alias not in (name, french)))
            writer.put_stakeholders([Stakeholder("a", "agency", name, french, held, note=note), Stakeholder("b", "program", "B")])
            writer.put_ties([Tie("a", "LEADS", "b", evidence=(Evidence("r", locator, quote),))])
        export(store, folder)
        wanted = everything(store)
    with in_memory(SCHEMA) as copy:
        load(copy, (draft for draft in loaders.read(str(folder), SCHEMA)))
        held_now = everything(copy)
    assert held_now[1] == wanted[1]
    assert held_now[2] == wanted[2]


def test_an_unknown_ending_is_refused_with_those_that_are_known(example: Store, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match=r"use \.cypher, \.gephi-csv, \.gexf, \.graphml, \.json, \.xlsx or a folder name without one"):
        export(example, tmp_path / "network.pdf")


def test_a_folder_that_is_not_there_is_refused_and_nothing_is_left(example: Store, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match=r"cannot be written: there is no folder .*nowhere; make it first"):
        export(example, tmp_path / "nowhere" / "network.json")
    assert list(tmp_path.iterdir()) == []
