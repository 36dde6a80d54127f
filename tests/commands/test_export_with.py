"""An export with what is computed of stakeholders: it stands in every format, and a load leaves it out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import networkx as nx
import openpyxl
import pytest

import partnermap
from partnermap.graph import BadData
from partnermap.queries.structure.columns import COLUMNS, columns_meant
from partnermap.words.computed import COLUMNS as FRENCH
from tests.commands.conftest import Ask

DAY = "2014-05-31"
OF_DIVE = {"computed_degree": 4, "computed_constraint": 0.25, "computed_articulation": 1, "computed_on": DAY}
WANTED = "degree,constraint,articulation"


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", DAY)


def _computed(cells: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in cells.items() if str(name).startswith("computed_")}


def test_the_columns_stand_behind_all_others_in_a_folder_of_csv(harbour: Ask, tmp_path: Path) -> None:
    done = harbour("export", "out", "--with", WANTED)
    assert done.stderr.splitlines()[-2:] == [f"computed of 12 stakeholders, by ties that hold on {DAY}", "wrote out"]
    lines = (tmp_path / "out/stakeholders.csv").read_text(encoding="utf-8-sig").splitlines()
    rows = {row["id"]: row for row in csv.DictReader(lines)}
    assert list(rows["dive"])[-5:] == ["mandate", *OF_DIVE]
    assert _computed(dict(rows["dive"])) == {name: str(value) for name, value in OF_DIVE.items()}
    assert _computed(dict(rows["day"])) == dict.fromkeys(OF_DIVE, "")
    assert _computed(dict(rows["omar"])) == {
        "computed_degree": "0",
        "computed_constraint": "",
        "computed_articulation": "0",
        "computed_on": DAY,
    }


def test_they_are_numbers_in_a_workbook_and_in_graphs(harbour: Ask, tmp_path: Path) -> None:
    for file in ("out.xlsx", "out.json", "out.graphml", "out.gexf"):
        assert harbour("export", file, "--with", WANTED).exit_code == 0
    heads, *rows = openpyxl.load_workbook(tmp_path / "out.xlsx")["stakeholders"].iter_rows(values_only=True)
    nodes = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["nodes"]
    found = [
        next(dict(zip(heads, row, strict=True)) for row in rows if row[0] == "dive"),
        next(node for node in nodes if node["id"] == "dive"),
        nx.read_graphml(tmp_path / "out.graphml").nodes["dive"],
        nx.read_gexf(tmp_path / "out.gexf").nodes["dive"],
    ]
    assert [_computed(cells) for cells in found] == [OF_DIVE] * 4


@pytest.mark.parametrize("file", ["out", "out.xlsx", "out.json", "out.gexf", "out.graphml", "out.gephi-csv"])
def test_a_load_of_them_gives_the_network_as_it_was_and_says_what_it_left_out(harbour: Ask, tmp_path: Path, file: str) -> None:
    assert harbour("export", file, "--with", "group,degree").exit_code == 0
    loaded = harbour("load", file, "--store", "again.db")
    assert loaded.exit_code == 0
    told = "left out, as an export computed them from the network: computed_degree, computed_group"
    assert [line.partition(": ")[2] for line in loaded.stderr.splitlines() if "computed_" in line] == [told]
    for store, folder in (("partnermap.db", "as_it_was"), ("again.db", "as_it_is")):
        assert harbour("export", folder, "--store", store).exit_code == 0
    of_both = [(tmp_path / folder / "stakeholders.csv").read_text(encoding="utf-8") for folder in ("as_it_was", "as_it_is")]
    assert of_both[0] == of_both[1]


def test_a_column_of_ones_own_that_begins_so_is_kept_where_no_export_computed_anything(harbour: Ask, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("kind,name,computed_risk\nagency,Pilots,high\n", encoding="utf-8")
    assert harbour("load", "own.csv").exit_code == 0
    assert harbour("export", "out.json", "--with", "degree").exit_code == 0
    assert harbour("export", "-", "--with", "degree").stdout == (tmp_path / "out.json").read_text(encoding="utf-8")
    (tmp_path / "own.csv").write_text("kind,name,computed_degree\nagency,Pilots of the Bay,high\n", encoding="utf-8")
    assert harbour("load", "own.csv").exit_code == 0
    refused = harbour("export", "new.json", "--with", "degree")
    assert refused.stderr.splitlines()[-1] == (
        "Error: Pilots of the Bay has an attribute called 'computed_degree' already; rename it, or leave that column out"
    )
    assert (refused.exit_code, (tmp_path / "new.json").exists()) == (1, False)


def test_what_counts_besides_is_said_in_the_file(harbour: Ask, tmp_path: Path) -> None:
    assert harbour("export", "out.json", "--with", "degree", "--with-meetings", PARTNERMAP_TODAY="2011-06-08").exit_code == 0
    nodes = {node["id"]: node for node in json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["nodes"]}
    assert _computed(nodes["day"]) == {"computed_degree": 5, "computed_on": "2011-06-08 with-meetings"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("out.xlsx", "--with", "betweeness"), "--with: 'betweeness' is nothing that is computed; did you mean betweenness?"),
        (("out.xlsx", "--with", "groupes"), "--with: 'groupes' is nothing that is computed; did you mean groupe?"),
        (("out.xlsx", "--with", ","), "--with: no column is named; there are degree, betweenness, constraint, "),
        (
            ("out.xlsx", "--with", "degree", "--for-editing"),
            "--for-editing is for what can be edited, and what is computed cannot; leave --with out",
        ),
        (("out.cypher", "--with", "degree"), "a file of named queries has no stakeholders; leave --with out, or name another format"),
        (("out.xlsx", "--with-groups"), "--with-meetings and --with-groups say what --with counts; name columns with --with too"),
    ],
)
def test_what_makes_no_sense_is_refused(harbour: Ask, words: tuple[str, ...], told: str) -> None:
    done = harbour("export", *words)
    assert (done.exit_code, done.stderr.splitlines()[-1].startswith(f"Error: {told}")) == (2, True)


def test_a_column_may_be_named_as_in_the_file_and_in_french_with_its_accents_or_without() -> None:
    assert columns_meant(["Degré, INTERMEDIARITE", "taille effective,stabilité-du-groupe", "k-coeur,dans le cœur,computed_core"]) == (
        "degree", "betweenness", "effective_size", "group_stability", "core", "in_core",
    )  # fmt: skip
    assert columns_meant(COLUMNS) == tuple(COLUMNS) == columns_meant(f"computed_{name}" for name in COLUMNS)
    assert set(FRENCH.values()) == set(COLUMNS)
    assert columns_meant([]) == ()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_help_names_every_column(ask: Ask, language: str) -> None:
    told = ask("export", "--help", "--lang", language).stdout.replace("-\n", "-")
    assert [name for name in COLUMNS if name not in told] == []


def test_python_exports_the_same(harbour: Ask, tmp_path: Path) -> None:
    assert harbour("export", "out.json", "--with", "degree,group", "--with-groups").exit_code == 0
    with partnermap.open(tmp_path / "partnermap.db") as network:
        network.export(tmp_path / "python.json", columns=["degree", "group"], with_groups=True)
        with pytest.raises(BadData, match="'zzz' is nothing that is computed"):
            network.export(tmp_path / "python.json", columns="zzz")
    assert (tmp_path / "python.json").read_text(encoding="utf-8") == (tmp_path / "out.json").read_text(encoding="utf-8")
