"""Gephi's tables of nodes and edges: times, weights, and rows that come again."""

from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import Evidence, load
from partnermap.graph.stores.embedded.store import in_memory
from tests.loaders.foreign.given import SCHEMA, loaded, stakeholders, text, tie, ties

NODES = 'Id,Label,timeset,node_type,score,email\r\n1,Harbour Board,"<[2001-01-01, 2010-06]>",NGO,3.5,a@b.example\r\n2,Ann Moss,,Person,,\r\n3,,,,,\r\n\r\n'
EDGES = 'Source,Target,Type,Id,Label,timeset,Weight\r\n2,1,Directed,e1,works for,"<[2004-01-01, 2005-01-01]; (2007-01-01, Infinity]>",1.0\r\n1,3,Undirected,e2,,,2.5\r\n'


def dates(path: Path, *more: Path) -> set[tuple[str, str, str, str]]:
    with loaded(path, *more) as (store, _):
        return {(one.source, one.target, one.since, one.until) for one in store.ties()}


def test_nodes_and_edges_given_together_are_one_network_joined_by_its_ids(tmp_path: Path) -> None:
    edges, nodes = text(tmp_path / "e.csv", EDGES), text(tmp_path / "n.csv", NODES)
    with loaded(edges, nodes) as (store, told):
        assert stakeholders(store) == {
            "harbour-board": ("agency", "", "Harbour Board"), "ann-moss": ("person", "", "Ann Moss"), "3": ("agency", "", "3"),
        }  # fmt: skip
        assert ties(store) == {("ann-moss", "WORKS_FOR", "harbour-board", ""), ("3", "WORKS_WITH", "harbour-board", "")}
        [board] = store.stakeholders(["harbour-board"])
        assert (board.since, board.until, dict(board.attributes)) == (
            "2001-01-01", "2010-06", {"score": "3.5", "original_type": "NGO", "original_id": "1"},
        )  # fmt: skip
        other = tie(store, "3", "harbour-board")
        assert (other.evidence, dict(other.attributes)) == ((Evidence("e-csv", "row 3"),), {"weight": "2.5", "original_id": "e2"})
    assert "e.csv, n.csv: read as tables of Gephi: 3 nodes, 2 edges" in told
    assert "n.csv line 2: 1 cell of the column email was left out: personal contact details are not kept" in told
    assert "e.csv line 2: 1 interval with an open end was read with that day in it" in told


def test_each_interval_of_an_edge_is_a_tie_and_endless_ends_are_open(tmp_path: Path) -> None:
    rows = (
        'Source Target Type timeset\nFred Alice Directed "[2016-02-03, 2016-02-04]"\nAlice Fred Directed "[2016-03-04, Infinity]"\n'
        'Dirk Fred Directed "[-Infinity, 2016-02-04]"\nFred Alice Directed "[2016-02-05, 2016-02-08]; [2017, +INF]"\n'
    )
    assert dates(text(tmp_path / "e.csv", rows)) == {
        ("alice", "fred", "2016-02-03", "2016-02-04"), ("alice", "fred", "2016-03-04", ""), ("dirk", "fred", "", "2016-02-04"),
        ("alice", "fred", "2016-02-05", "2016-02-08"), ("alice", "fred", "2017", ""),
    }  # fmt: skip


def test_points_in_time_count_from_the_first_to_the_last(tmp_path: Path) -> None:
    rows = 'Source,Target,timeset\na,b,"<[2016-02-03, 2016-02-05]>"\nb,c,<[2016-03-04]>\n'
    with loaded(text(tmp_path / "e.csv", rows)) as (store, told):
        both = tie(store, "a", "b")
        assert (both.since, both.until, dict(both.attributes)["times"]) == (
            "2016-02-03", "2016-02-05", "<[2016-02-03, 2016-02-03]; [2016-02-05, 2016-02-05]>",
        )  # fmt: skip
        assert (tie(store, "b", "c").since, tie(store, "b", "c").until) == ("2016-03-04", "2016-03-04")
    assert [line for line in told if "points in time" in line] == [
        "e.csv line 2: 1 row has several points in time: it counts from the first to the last, and all are kept as the attribute times"
    ]


def test_numbers_are_years_where_all_may_be_and_else_no_dates(tmp_path: Path) -> None:
    assert dates(text(tmp_path / "y.csv", 'Source,Target,timeset\na,b,"<[2001.0, 2003]>"\n')) == {("a", "b", "2001", "2003")}
    path = text(tmp_path / "n.csv", 'Source,Target,timeset\na,b,"<[2001.0, 2003]>"\na,c,"[1, 5.5]"\n')
    with loaded(path) as (store, told):
        assert dict(tie(store, "a", "b").attributes) == {"time": "<[2001.0, 2003]>"}
    assert "n.csv line 2: 2 times are no dates, so they are kept as the attribute time" in told


def test_edges_that_come_again_are_one_tie_and_their_weights_are_added(tmp_path: Path) -> None:
    rows = "source,target,weight\n1,2,1\n3,4,2\n1,2,5\n2,1,0.5\n"
    with loaded(text(tmp_path / "e.csv", rows)) as (store, told):
        both = tie(store, "1", "2")
        assert (dict(both.attributes), [item.locator for item in both.evidence]) == ({"weight": "6.5"}, ["row 2", "row 4", "row 5"])
        assert dict(tie(store, "3", "4").attributes) == {"weight": "2"}
    assert [line for line in told if "say what others say" in line] == [
        "e.csv line 4: 2 connections say what others say: they are ties with the evidence of all, and weights are added"
    ]


def test_an_edge_with_the_id_of_another_is_left_out_as_gephi_does(tmp_path: Path) -> None:
    rows = "id,source,target,weight\na,1,2,1\nb,3,4,2\na,1,2,5\n"
    with loaded(text(tmp_path / "e.csv", rows)) as (store, told):
        assert {(one.source, one.target): dict(one.attributes).get("weight") for one in store.ties()} == {("1", "2"): None, ("3", "4"): "2"}
    assert "e.csv line 4: 1 edge has the id of another and was left out" in told
    assert "e.csv line 2: 4 names such as '1' are numbers; if they are ids, load the file of the elements together with this one" in told


def test_a_weight_that_changes_is_kept_as_it_is_written(tmp_path: Path) -> None:
    with loaded(text(tmp_path / "e.csv", 'source,target,weight\na,b,"<[1.0, 2, 1]; [2, 3, 2]>"\n')) as (store, _):
        assert dict(tie(store, "a", "b").attributes) == {"weight": "<[1.0, 2, 1]; [2, 3, 2]>"}


def test_the_kind_of_an_edge_is_its_type_and_a_number_is_no_word(tmp_path: Path) -> None:
    rows = "Source,Target,Type,Kind,Label\na,b,Directed,Funds,\nb,c,Directed,8,1\n"
    with loaded(text(tmp_path / "e.csv", rows)) as (store, _):
        assert ties(store) == {("a", "FUNDS", "b", ""), ("b", "WORKS_WITH", "c", "")}
        assert dict(tie(store, "b", "c").attributes) == {"kind": "8", "label": "1", "direction": "directed", "directed_from": "b"}


def test_edges_that_lead_both_ways_are_mutual(tmp_path: Path) -> None:
    with loaded(text(tmp_path / "e.csv", "Source,Target,Type\na,b,Directed\nb,a,Directed\n")) as (store, _):
        assert dict(tie(store, "a", "b").attributes) == {"direction": "mutual"}


@pytest.mark.parametrize("together", [True, False])
def test_a_load_again_changes_nothing(tmp_path: Path, together: bool) -> None:
    paths = (
        [str(text(tmp_path / "n.csv", NODES)), str(text(tmp_path / "e.csv", EDGES))] if together else [str(text(tmp_path / "e.csv", EDGES))]
    )
    with in_memory(SCHEMA) as store:
        load(store, loaders.read_all(paths, SCHEMA))
        assert load(store, loaders.read_all(paths, SCHEMA)).is_nothing_new


def test_a_folder_of_nodes_and_edges_is_read_as_a_whole_and_what_else_is_in_it_is_told(tmp_path: Path) -> None:
    text(tmp_path / "nodes.csv", NODES)
    text(tmp_path / "edges.csv", EDGES)
    text(tmp_path / "other.csv", "a,b\n1,2\n")
    with loaded(tmp_path) as (store, told):
        assert len(list(store.ties())) == 3
    assert "other.csv: was not read; only nodes, edges and sources are" in told
    assert [path.name for path in loaders.files_read([str(tmp_path)])] == ["nodes.csv", "edges.csv"]
