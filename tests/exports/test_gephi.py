"""What goes out to Gephi and its like comes back whole: stakeholders, ties, sources and evidence, whatever is in them."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from partnermap import loaders
from partnermap.exports import check_file, export
from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, UnwritableFile, load, read_schema
from partnermap.graph.letters import visible
from partnermap.graph.stores.embedded.store import in_memory

SCHEMA = read_schema()
NAMES = ("copy.gexf", "copy.graphml", "copy.gephi-csv")


def without_order(store: Store) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]], list[tuple[object, ...]]]:
    """All that is in it; attributes in no order, since a table has one of its own."""
    things = (list(store.sources()), list(store.stakeholders()), list(store.ties()))
    return tuple(  # type: ignore[return-value]
        [
            (*(getattr(one, name) for name in one.__dataclass_fields__ if name != "attributes"), frozenset(one.attributes))
            for one in some
        ]
        for some in things
    )  # fmt: skip


def back(store: Store, path: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]], list[tuple[object, ...]]]:
    """What a new store holds after the export was loaded into it."""
    export(store, path)
    with in_memory(store.schema) as copy:
        load(copy, loaders.read(str(path), store.schema))
        assert load(copy, loaders.read(str(path), store.schema)).is_nothing_new
        return without_order(copy)


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cs", "Cn", "Co")), max_size=12).map(visible)
TEXT = TEXT.map(lambda text: " ".join(text.split()))
NAME = TEXT.filter(lambda text: any(map(str.isalnum, text)))
DATE = st.sampled_from(["", "2001", "2004-02", "2012-06-30"])
PIECES = st.lists(st.tuples(st.sampled_from(["r", "s"]), TEXT, TEXT), min_size=1, max_size=3, unique=True)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@example(
    names=["0", "'=1"], french="", note="-", aliases=["a|b", "+c"], pieces=[("r", "=1", "'q"), ("s", "", "")], role="@x", since="2001",
    attribute="=",
)  # fmt: skip
@given(
    names=st.lists(NAME, min_size=2, max_size=2), french=TEXT, note=TEXT, aliases=st.lists(NAME, max_size=3), pieces=PIECES, role=TEXT,
    since=DATE, attribute=TEXT,
)  # fmt: skip
def test_any_network_survives(
    tmp_path_factory: pytest.TempPathFactory, name: str, names: list[str], french: str, note: str, aliases: list[str],
    pieces: list[tuple[str, str, str]], role: str, since: str, attribute: str,
) -> None:  # fmt: skip
    own = {"mandate": attribute, "label": attribute, "weight": "2"} if attribute else {"weight": "2"}
    held = tuple(dict.fromkeys(alias for alias in aliases if alias not in (names[0], french)))
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R", date="2011"), Source("s", "S: a | b", mark="Protected", attributes=(("shelf", "7"),))])
            writer.put_stakeholders([
                Stakeholder("1", "agency", names[0], french, held, since=since, note=note, attributes=tuple(own.items()), form="group"),
                Stakeholder("b.2", "program", names[1]),
            ])  # fmt: skip
            evidence = tuple(Evidence(*piece) for piece in pieces)
            writer.put_ties([
                Tie("1", "LEADS", "b.2", role, since, "", Decimal("100000.55"), "CAD", "proposed", 0.25, note, evidence, (("kind", "x"),)),
                Tie("1", "WORKS_WITH", "b.2", since="2004-02", until="2005", evidence=(Evidence("r", "page 1"),)),
            ])  # fmt: skip
        with in_memory(SCHEMA) as dated:  # what follows from the rest a load finds anew
            export(store, path := tmp_path_factory.mktemp("export") / "first.json")
            load(dated, loaders.read(str(path), SCHEMA))
            assert back(dated, path.parent / name) == without_order(dated)


@pytest.mark.parametrize("name", NAMES)
def test_the_built_in_network_comes_back_whole(tmp_path: Path, name: str) -> None:
    with in_memory(SCHEMA) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), SCHEMA))
        assert back(store, tmp_path / name) == without_order(store)


def test_gephi_has_whole_days_on_its_timeline_and_the_dates_as_they_are_beside(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "g.gephi-csv")
    with (tmp_path / "g.gephi-csv" / "nodes.csv").open(encoding="utf-8-sig", newline="") as file:
        nodes = {row["Id"]: (row["Label"], row["timeset"], row["since"], row["mandate"]) for row in csv.DictReader(file)}
    assert (nodes["hsa"], nodes["trust"], nodes["dive"]) == (
        ("Harbour Safety Agency", "<[1998-01-01, Infinity]>", "1998", "wide"), ("Lighthouse Trust", "<[1950-01-01, 2009-12-31]>", "1950", ""),
        ("Dive Unit", "", "", ""),
    )  # fmt: skip
    with (tmp_path / "g.gephi-csv" / "edges.csv").open(encoding="utf-8-sig", newline="") as file:
        edges = {(row["Source"], row["Label"], row["Target"]): row for row in csv.DictReader(file)}
    trains = edges["university", "TRAINS", "dive"]
    assert (trains["Type"], trains["timeset"], trains["evidence"]) == ("Directed", "<[2009-09-01, 2010-06-30]>", "report: page 6")
    assert edges["fisheries", "WORKS_WITH", "hsa"]["Type"] == "Undirected"
    assert edges["hsa", "LEADS", "clear"]["evidence"] == (
        '[{"source": "report", "locator": "page 2", "quote": "the Agency leads"}, {"source": "minutes", "locator": "point 1"}]'
    )


def test_what_was_added_in_gephi_is_read_beside_what_was_ours(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "n.gexf")
    text = (tmp_path / "n.gexf").read_text(encoding="utf-8").replace("<creator>partnermap</creator>", "<creator>Gephi 0.10</creator>")
    text = text.replace("</nodes>", '<node id="n1" label="New Harbour Fund"/></nodes>')
    text = text.replace("</edges>", '<edge id="e1" source="n1" target="hsa" label="funder"/></edges>')
    (tmp_path / "n.gexf").write_text(text, encoding="utf-8")
    with in_memory(SCHEMA) as copy:
        report = load(copy, loaders.read(str(tmp_path / "n.gexf"), SCHEMA))
        assert str(report.notices[0]) == f"n.gexf: read as a GEXF file: {15} nodes, {22} edges"
        assert {one.id for one in copy.stakeholders()} - {one.id for one in example.stakeholders()} == {"new-harbour-fund"}
        [added] = [tie for tie in copy.ties() if tie.source == "new-harbour-fund"]
        assert (added.type, added.target, added.evidence) == ("FUNDS", "hsa", (Evidence("n-gexf", "edge e1"),))


def test_a_gexf_of_ours_gives_way_to_another_and_a_table_for_gephi_does_not(example: Store, tmp_path: Path) -> None:
    for _ in range(2):
        export(example, tmp_path / "n.gexf")
    export(example, tmp_path / "n.gephi-csv")
    with pytest.raises(UnwritableFile, match=r"nodes.csv is there already; choose another name, or add --force to replace it"):
        check_file(tmp_path / "n.gephi-csv")
    (tmp_path / "other.gexf").write_text("<gexf><meta><creator>Gephi</creator></meta></gexf>")
    with pytest.raises(UnwritableFile, match=r"other.gexf is there already and is not a file \(GEXF\) that partnermap wrote"):
        check_file(tmp_path / "other.gexf")
