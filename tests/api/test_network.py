"""A network in Python: how it is opened, what it refuses, and that it answers as the command does."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from click.testing import CliRunner

import partnermap
from partnermap.cli import cli
from partnermap.graph.errors import ReadOnly, StoreClosed, StoreMissing
from tests.example import write_example
from tests.places import Place

QUESTIONS: dict[str, tuple[Callable[[partnermap.Network], partnermap.Answer], tuple[str, ...]]] = {
    "who": (lambda network: network.who("HSA", as_of="2011", status="confirmed"), ("HSA", "--as-of", "2011", "--status", "confirmed")),
    "path": (lambda network: network.path("Ann Moss", "fisheries", k=2), ("Ann Moss", "fisheries", "-k", "2")),
    "common": (lambda network: network.common("hsa", "guard"), ("hsa", "guard", "-n", "0")),
    "show": (lambda network: network.show("Clear Water Strategy", as_of="2009"), ("Clear Water Strategy", "--as-of", "2009")),
    "find": (lambda network: network.find("harbour", limit=3), ("harbour", "-n", "3")),
    "list": (
        lambda network: network.list(kind=["agency", "unit"], country="CA"),
        ("--kind", "agency", "--kind", "unit", "--country", "CA"),
    ),
    "sources": (lambda network: network.sources(), ()),
    "history": (lambda network: network.history("Harbour Forum"), ("Harbour Forum", "-v", "-n", "0")),
    "check": (lambda network: network.check(), ()),
    "stats": (lambda network: network.stats(), ()),
    "cypher": (
        lambda network: network.cypher("MATCH (n:Agency) WHERE n.country = $in RETURN n.id AS id ORDER BY id", parameters={"in": "CA"}),
        ("MATCH (n:Agency) WHERE n.country = $in RETURN n.id AS id ORDER BY id", "-p", "in=CA"),
    ),
}


def printed(store: Path, *words: str) -> str:
    done = CliRunner().invoke(cli, ["--store", str(store), *words], env={"COLUMNS": "100"})
    assert done.exit_code == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_is_answered_as_the_command_answers_it(
    harbour: partnermap.Network, example_file: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    ask, words = QUESTIONS[name]
    answer = ask(harbour)
    assert f"{answer}\n" == printed(example_file, name, *words)
    assert answer.to_dict() == json.loads(printed(example_file, name, *words, "--format", "json"))
    assert ",".join(answer.to_frame().columns) == printed(example_file, name, *words, "--format", "csv").splitlines()[0]


def test_a_named_query_takes_any_name_of_a_stakeholder(harbour: partnermap.Network) -> None:
    asked = [
        harbour.cypher(name="members", parameters={"id": one}) for one in ("forum", "Harbour Forum", harbour.show("forum").stakeholder)
    ]
    assert [answer.rows == asked[0].rows for answer in asked] == [True, True, True]
    assert {row["id"] for row in asked[0].rows} == {"university", "guard", "fisheries"}


def test_a_stakeholder_may_be_given_instead_of_a_name(harbour: partnermap.Network) -> None:
    for partner in harbour.who("HSA").partners:
        assert harbour.show(partner.stakeholder).stakeholder == partner.stakeholder


def test_a_stakeholder_of_another_network_is_unknown(harbour: partnermap.Network) -> None:
    with pytest.raises(partnermap.UnknownName, match="no stakeholder called 'nobody'"):
        harbour.who(partnermap.Stakeholder("nobody", "agency", "Nobody"))


def test_a_day_may_be_a_date(harbour: partnermap.Network) -> None:
    assert harbour.who("HSA", as_of=datetime.date(2011, 6, 8)) == harbour.who("HSA", as_of="2011-06-08")
    assert harbour.who("HSA", as_of=datetime.datetime(2011, 6, 8, 12)).as_of == "2011-06-08"


def test_filters_take_one_or_several(harbour: partnermap.Network) -> None:
    one, same = harbour.show("hsa", types="leads", status="confirmed"), harbour.show("hsa", types=["LEADS"], status=("confirmed",))
    assert [tie.type for tie in one.ties] == ["LEADS"]
    assert one == same
    assert {tie.type for tie in harbour.show("hsa", types={"LEADS", "HOSTS"}).ties} == {"LEADS", "HOSTS"}


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda network: network.who("HSA", as_of="soon"), "'soon' is not a date; write 2011, 2011-04 or 2011-04-11"),
        (lambda network: network.who("HSA", status="confirmd"), "'confirmd' is no status; did you mean 'confirmed'?"),
        (lambda network: network.who("HSA", status="x"), "'x' is no status; write one of confirmed, proposed, disputed"),
        (lambda network: network.who("HSA", limit=-1), "limit must be a whole number, 0 or more, not -1"),
        (lambda network: network.who("HSA", limit=1.5), "limit must be a whole number, 0 or more, not 1.5"),
        (lambda network: network.path("HSA", "guard", k=0), "k must be a whole number, 1 to 50, not 0"),
        (lambda network: network.who(7), "a stakeholder is given as text or as a Stakeholder, not as int"),
        (lambda network: network.cypher(), "give either a query or the name of one"),
        (lambda network: network.cypher("RETURN 1", limit=0), "limit must be a whole number, 1 or more, not 0"),
        (lambda network: network.draw("map.html", focus="HSA", depth=9), "depth must be a whole number, 1 to 4, not 9"),
        (lambda network: network.graph(weight="role"), "'role' is a field of ties already; give the weight another name"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_with_the_rule(harbour: partnermap.Network, ask: Callable[[partnermap.Network], Any], said: str) -> None:
    with pytest.raises(partnermap.BadData) as error:
        ask(harbour)
    assert str(error.value) == said


def test_a_misspelt_type_is_refused_with_the_nearest(harbour: partnermap.Network) -> None:
    with pytest.raises(partnermap.BadData, match="'LEDS' is no type of tie; did you mean 'LEADS'?"):
        harbour.who("HSA", types=["LEDS"])


def test_a_misspelt_language_is_refused_before_anything_is_opened() -> None:
    with pytest.raises(partnermap.BadData, match="'de' is no language of answers; write one of en, fr"):
        partnermap.open("nowhere.db", lang="de")


def test_answers_are_shown_in_the_language_of_the_network(example_file: Path) -> None:
    with partnermap.open(example_file, lang="fr") as network:
        assert str(network.who("trust")) == "Lighthouse Trust (organisme)\u00a0: aucun partenaire n’est connu.\nÉtabli le 2024-05-31."


def test_the_first_load_makes_the_file_and_the_second_changes_nothing(tmp_path: Path) -> None:
    folder, path = write_example(tmp_path / "csv"), tmp_path / "new.db"
    with partnermap.open(path, to_write=True) as network:
        assert not path.exists()
        first, second = network.load(folder), network.load(folder / "ties.csv", folder / "stakeholders.csv", folder / "sources.csv")
        assert (first.stakeholders.added, second.is_nothing_new) == (14, True)
        assert harbour_partners(network) == ["fisheries", "guard", "university", "omar"]
    assert path.exists()


def test_a_load_from_python_is_a_change_of_the_user_who_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_USER", "Anne")
    with partnermap.open(tmp_path / "new.db", to_write=True) as network:
        network.load(write_example(tmp_path / "csv"))
        network.load(tmp_path / "csv" / "ties.csv")
        changes = network.history().changes
        assert [(one.change.command, one.change.who, [file.name for file in one.change.files]) for one in changes] == [
            ('network.load("ties.csv")', "Anne", ["ties.csv"]),
            ('network.load("csv")', "Anne", ["sources.csv", "stakeholders.csv", "ties.csv"]),
        ]
        forum = network.show("forum").stakeholder
        assert network.history(forum).changes == network.history("Harbour Forum").changes != changes
        [first] = network.history(number=1, details=True).changes
        assert (len(first.deeds), network.history(number=1).changes[0].deeds) == (sum(map(sum, first.change.counts.values())), ())
        for wrong in ({"number": 3}, {"name": "forum", "number": 1}):
            with pytest.raises(partnermap.BadData):
                network.history(**wrong)  # type: ignore[arg-type]


MAPPING = """\
mapping: 1
source: {id: agreements, title: Agreements of the harbour}
things:
  agreement: {kind: collaboration, name: Agreement}
  party: {kind: agency, name: Parties, split: ";"}
ties:
  - {party: PARTNERS_IN, to: agreement}
"""


def test_a_list_is_imported_by_its_mapping_and_in_the_place_of_what_it_said_before(tmp_path: Path) -> None:
    table, mapping = tmp_path / "list.csv", tmp_path / "list.mapping.yaml"
    table.write_text("Agreement,Parties\nPatrol,Coast Watch; River Police\n", encoding="utf-8")
    mapping.write_text(MAPPING.replace("kind: agency", "kind: agency ?"), encoding="utf-8")
    with partnermap.open(tmp_path / "new.db", to_write=True) as network:
        with pytest.raises(partnermap.BadData, match="has 1 value that is not sure, so nothing was imported"):
            network.import_list(table, mapping)
        mapping.write_text(MAPPING, encoding="utf-8")
        first, again = network.import_list(table, mapping), network.import_list(table, mapping)
        assert (first.stakeholders.added, first.ties.added, again.is_nothing_new) == (3, 2, True)
        table.write_text("Agreement,Parties\nPatrol,Coast Watch\n", encoding="utf-8")
        assert network.import_list(table, mapping, replace=True).removed == 1
        assert [one.change.command for one in network.history().changes] == ['network.import_list("list.csv")'] * 3
        assert [(item.source, item.locator) for tie in network.store.ties() for item in tie.evidence] == [("agreements", "row 2")]


def harbour_partners(network: partnermap.Network) -> list[str]:
    return [partner.stakeholder.id for partner in network.who("HSA").partners]


def test_bad_rows_are_all_named_and_nothing_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "stakeholders.csv").write_text("kind,name\nagency,Good\nagncy,Bad\n,Worse\n", encoding="utf-8")
    with partnermap.open(tmp_path / "new.db", to_write=True) as network:
        with pytest.raises(partnermap.BadRows) as error:
            network.load(tmp_path / "stakeholders.csv")
        assert len(error.value.problems) == 2
        assert sum(network.stats().counts.kinds.values()) == 0
        assert len(network.load(tmp_path / "stakeholders.csv", skip_bad=True).rejected) == 2
        assert network.stats().counts.kinds == {"agency": 1}


def test_a_network_that_was_opened_for_questions_is_not_loaded_into(harbour: partnermap.Network, example_folder: Path) -> None:
    with pytest.raises(ReadOnly, match=r"was opened for questions; open it with partnermap\.open\(…, to_write=True\) to load into it"):
        harbour.load(example_folder)


def test_nothing_to_load_is_refused(tmp_path: Path) -> None:
    with (
        partnermap.open(tmp_path / "new.db", to_write=True) as network,
        pytest.raises(partnermap.BadData, match="nothing is given to load"),
    ):
        network.load()


def test_what_rests_on_a_source_alone_can_be_left_out(example_file: Path) -> None:
    with (
        partnermap.open(example_file, without_marks="Protected") as network,
        partnermap.open(example_file, without_sources=["plan"]) as same,
    ):
        assert [tie.source for tie in network.show("buoys").ties] == ["dive"]
        assert network.show("buoys") == same.show("buoys")
        assert network.graph().number_of_edges() == 20
    with pytest.raises(partnermap.BadData, match="Protectd"):
        partnermap.open(example_file, without_marks="Protectd")


def test_where_nothing_is_it_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="there is no store at"):
        partnermap.open(tmp_path / "nothing.db")


def test_what_is_exported_is_what_the_command_exports(harbour: partnermap.Network, example_file: Path, tmp_path: Path) -> None:
    harbour.export(tmp_path / "network.json")
    assert (tmp_path / "network.json").read_text(encoding="utf-8") == printed(example_file, "export", "-")
    harbour.export(tmp_path / "favorites.cypher")
    assert "{{" not in (tmp_path / "favorites.cypher").read_text(encoding="utf-8")
    with pytest.raises(partnermap.UnwritableFile, match="has an ending that is not known"):
        harbour.export(tmp_path / "network.doc")


def test_what_is_drawn_is_what_the_command_draws(harbour: partnermap.Network, example_file: Path, tmp_path: Path) -> None:
    harbour.draw(tmp_path / "map.html", focus="HSA", depth=2, kinds=["agency", "program"], as_of="2011", title="Harbour")
    words = ("map", "--focus", "HSA", "--depth", "2", "--kinds", "agency,program", "--as-of", "2011", "--title", "Harbour", "-o", "-")
    assert (tmp_path / "map.html").read_text(encoding="utf-8") == printed(example_file, *words)


def test_a_map_of_nobody_is_refused(harbour: partnermap.Network, tmp_path: Path) -> None:
    with pytest.raises(partnermap.PartnerMapError, match="nothing to draw: no tie is left with types='SUCCEEDS'"):
        harbour.draw(tmp_path / "map.html", types="SUCCEEDS")


def test_a_graph_is_undirected_unless_it_is_asked_for(harbour: partnermap.Network) -> None:
    graph, directed = harbour.graph(weight="strength"), harbour.graph(directed=True, types="WORKS_WITH")
    assert (type(graph), graph.number_of_nodes(), graph.number_of_edges()) == (nx.MultiGraph, 14, 21)
    assert nx.degree(graph, "omar", weight="strength") == 0.3
    assert (type(directed), sorted(directed.edges())) == (nx.MultiDiGraph, [("fisheries", "hsa"), ("hsa", "fisheries")])
    assert sorted(harbour.graph(among=["HSA", "Bureau des pêches"]).edges()) == [("fisheries", "hsa")]


CALLS: list[Callable[[partnermap.Network], object]] = [
    lambda network: network.who("hsa"), lambda network: network.path("hsa", "guard"), lambda network: network.common("hsa", "guard"),
    lambda network: network.show("hsa"), lambda network: network.find("hsa"), lambda network: network.check(),
    lambda network: network.stats(), lambda network: network.cypher("MATCH (n) RETURN n.id AS id"), lambda network: network.load("x.csv"),
    lambda network: network.export("x.json"), lambda network: network.draw("x.html"), lambda network: network.graph(),
    lambda network: network.store,
]  # fmt: skip


def test_a_closed_network_says_so_whatever_is_asked(example_file: Path) -> None:
    network = partnermap.open(example_file)
    network.close()
    network.close()
    for call in CALLS:
        with pytest.raises(StoreClosed) as error:
            call(network)
        assert str(error.value) == f"{example_file} is closed; open it again with partnermap.open to ask it"
    assert repr(network) == f"<partnermap.Network {example_file} (closed)>"


def test_a_closed_store_says_so_itself(place: Place, example_folder: Path) -> None:
    with partnermap.open(place.address, to_write=True) as network:
        network.load(example_folder)
        store = network.store
    with pytest.raises(StoreClosed) as error:
        list(store.stakeholders())
    assert str(error.value) == f"{place.address} is closed; open it again to ask it"
