"""A network without some of its sources: what rests on them alone is gone, whoever asks."""

from pathlib import Path

import pytest

from partnermap.graph import ANY, BadData, Brief, Counts, Evidence, Link, Source, Stakeholder, Store, StoreError, Tie, Ties
from partnermap.graph.dating import counts
from partnermap.graph.errors import ReadOnly, StoreClosed
from partnermap.graph.finding import find
from partnermap.graph.naming import resolve
from partnermap.graph.redating import refresh
from partnermap.graph.store import link_of
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.graph.without import Without, sources_meant
from tests.places import SCHEMA, EmbeddedPlace, load_folder, reopened

ALL = frozenset({"report", "minutes", "plan"})


def by_hand(store: Store, left: frozenset[str]) -> dict[str, set[str]]:
    """The ties that are left, each with the sources that are left of its evidence."""
    kept = {tie.id: {item.source for item in tie.evidence} & left for tie in store.ties()}
    return {id_: sources for id_, sources in kept.items() if sources}


@pytest.mark.parametrize("out", [{"plan"}, {"minutes"}, {"report"}, {"minutes", "plan"}, {"report", "minutes", "plan"}], ids=sorted)
def test_every_way_to_read_it_gives_the_ties_that_are_left_with_the_evidence_that_is(example: Store, out: set[str]) -> None:
    wanted, network = by_hand(example, ALL - out), Without(example, out)
    everyone = [one.id for one in example.stakeholders()]
    pairs = [(tie.source, tie.target) for tie in example.ties()]
    for ties in (network.ties(), network.ties_of(everyone), network.ties_between(pairs), network.ties([tie.id for tie in example.ties()])):
        assert {tie.id: {item.source for item in tie.evidence} for tie in ties} == wanted
    assert {source.id for source in network.sources()} == ALL - out
    for only in (ANY, Ties(as_of="2011"), Ties(statuses=frozenset({"confirmed"})), Ties(types=frozenset({"FUNDS", "LEADS"}))):
        for end in ("either", "source", "target"):
            ends = {link_of(tie) for tie in network.ties_of(everyone, only)}
            assert set(network.links_of(everyone, only, end=end)) == ends  # type: ignore[arg-type]
    gone = len(list(example.ties())) - len(wanted)
    assert (network.left_out["ties"], sum(network.counts().types.values())) == (gone, len(wanted))


def test_of_two_ties_between_the_same_two_one_may_be_gone(example: Store) -> None:
    network = Without(example, {"minutes"})
    (led,) = (tie for tie in network.ties() if tie.type == "LEADS")
    assert [item.source for item in led.evidence] == ["report"]
    assert led.id in {tie.id for tie in example.ties()}


def test_whoever_is_there_for_such_ties_alone_is_listed_nowhere_and_still_answers_to_the_name(example: Store) -> None:
    network = Without(example, {"minutes", "plan"})
    left_out = {one.id for one in example.stakeholders()} - {one.id for one in network.stakeholders()}
    assert left_out == {"forum", "day", "ann", "omar"}
    assert network.left_out["stakeholders"] == 4
    # Nobody ever said anything of the trust, so nothing that it rests on is left out.
    assert "trust" in {one.id for one in network.stakeholders()}
    assert [match.stakeholder.id for match in find(network, "harb")] == ["hsa"]
    assert [match.stakeholder.id for match in find(network, "moss")] == []
    assert {name.stakeholder for name in network.names()}.isdisjoint(left_out)
    assert resolve(network, "Ann Moss").id == "ann"
    assert list(network.ties_of(["ann"])) == []
    assert network.counts().kinds == {"agency": 5, "person": 1, "program": 2, "unit": 2}


def test_the_first_names_are_the_first_of_those_that_are_left(example: Store) -> None:
    network = Without(example, {"minutes", "plan"})
    assert [name.stakeholder for name in network.names_starting("harbour", 1)] == ["hsa"]
    assert [name.stakeholder for name in network.names_with(["harbour"], 1)] == ["hsa"]


def test_nothing_left_out_changes_nothing(example: Store) -> None:
    network = Without(example, set())
    assert (list(network.ties()), list(network.stakeholders()), network.counts()) == (
        list(example.ties()), list(example.stakeholders()), example.counts(),
    )  # fmt: skip
    assert network.left_out == {"ties": 0, "stakeholders": 0}


def test_a_mark_means_all_sources_that_bear_it_however_it_is_written(example: Store) -> None:
    assert sources_meant(example, [], ["PROTECTED"]) == {"plan"}
    assert sources_meant(example, ["report"], ["Protected"]) == {"report", "plan"}


@pytest.mark.parametrize(
    ("ids", "marks", "message"),
    [
        (["raport"], [], "no source has the id 'raport'; write one of report"),
        ([], ["Protect"], "no source is marked 'Protect'; write one of Protected"),
        ([], ["Secret"], "no source is marked 'Secret'; write one of Protected"),
        ([""], [], "no source has the id ''; write one of minutes, plan, report"),
    ],
)
def test_what_no_source_is_called_is_refused_with_what_comes_near(example: Store, ids: list[str], marks: list[str], message: str) -> None:
    with pytest.raises(BadData) as error:
        sources_meant(example, ids, marks)
    assert str(error.value) == message


def test_of_many_sources_the_first_five_are_told_and_of_none_that_there_is_none() -> None:
    with in_memory(SCHEMA) as store:
        assert refused(store, ["x"], []) == "no source has the id 'x'; no source is there"
        with store.writer() as writer:
            writer.put_sources([Source(f"report-{n}", "Report") for n in range(7)])
        assert refused(store, ["x"], []) == "no source has the id 'x'; write one of report-0, report-1, report-2, report-3, report-4"
        assert refused(store, [], ["Secret"]) == "no source is marked 'Secret'; no source has a mark"
        with store.writer() as writer:
            writer.put_sources([Source("one", "One", mark="Protégé"), Source("two", "Two", mark="PROTEGE")])
        assert sources_meant(store, ["report-6"], ["protege"]) == {"one", "two", "report-6"}
        assert refused(store, [], ["Secret"]) == "no source is marked 'Secret'; write one of Protégé"
        with store.writer() as writer:
            writer.put_sources([Source("z", "Zed", mark="Internal")])
        assert refused(store, [], ["Secret"]) == "no source is marked 'Secret'; write one of Internal, Protégé"


def refused(store: Store, ids: list[str], marks: list[str]) -> str:
    with pytest.raises(BadData) as caught:
        sources_meant(store, ids, marks)
    return str(caught.value)


def test_a_link_of_two_ties_is_there_as_long_as_one_of_them_is() -> None:
    ties = [
        Tie("a", "FUNDS", "b", until="2005", evidence=(Evidence("r"),), span_until="2005", counts_from="2005"),
        Tie("a", "FUNDS", "b", since="2010", evidence=(Evidence("s"),), span_since="2010", counts_from="2010"),
        Tie("b", "FUNDS", "c", evidence=(Evidence("s"), Evidence("r"))), Tie("c", "FUNDS", "a", status="proposed", evidence=(Evidence("s"),)),
    ]  # fmt: skip
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R"), Source("s", "S")])
            writer.put_stakeholders([Stakeholder(one, "agency", one) for one in "abc"])
            writer.put_ties(ties)
        network = Without(store, {"s"})
        assert set(network.links_of(["b"])) == {Link("a", "FUNDS", "b"), Link("b", "FUNDS", "c")}
        assert set(network.links_of(["b"], Ties(as_of="2011"))) == {Link("b", "FUNDS", "c")}
        assert list(network.links_of(["a"], Ties(as_of="2011"), end="source")) == []
        assert set(network.links_of(["a"], end="target")) == set()
        assert network.counts() == Counts({"agency": 3}, {"FUNDS": 2}, {"confirmed": 2}, 1, 2)
        assert network.left_out == {"ties": 2, "stakeholders": 0}


def test_a_tie_is_attested_by_what_is_left_of_its_evidence_and_counts_by_that() -> None:
    sources = [Source("early", "E", date="2005"), Source("late", "L", date="2012"), Source("bare", "B")]
    ties = [
        Tie("a", "FUNDS", "b", evidence=(Evidence("early"), Evidence("late"))),
        Tie("a", "LEADS", "b", evidence=(Evidence("late"), Evidence("bare"))),
        Tie("a", "TRAINS", "b", until="2010", evidence=(Evidence("early"), Evidence("late"))),
        Tie("a", "SUPPORTS", "b", since="2001", evidence=(Evidence("early"), Evidence("bare"))),
    ]
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources(sources)
            writer.put_stakeholders([Stakeholder("a", "agency", "A", since="2000"), Stakeholder("b", "agency", "B")])
            writer.put_ties(ties)
            refresh(writer, [tie.id for tie in ties])
        for out, attested in (
            ({"early"}, {"FUNDS": ("2012", "2012", "2012"), "LEADS": ("2012", "2012", "2012"), "TRAINS": ("2012", "2012", "2010"),
                         "SUPPORTS": ("", "", "2001")}),
            ({"late"}, {"FUNDS": ("2005", "2005", "2005"), "LEADS": ("", "", "2000"), "TRAINS": ("2005", "2005", "2005"),
                        "SUPPORTS": ("2005", "2005", "2001")}),
        ):  # fmt: skip
            network = Without(store, out)
            assert {tie.type: (tie.attested_first, tie.attested_last, tie.counts_from) for tie in network.ties()} == attested
            for only in (Ties(as_of=day, undated=undated) for day in ("1999", "2003", "2006", "2012", "2020") for undated in (False, True)):
                wanted = {link_of(tie) for tie in network.ties() if counts(tie, only)}
                assert {link_of(tie) for tie in network.ties_of(["b"], only)} == wanted
                assert {link_of(tie) for tie in network.ties_between([("b", "a")], only)} == wanted
                assert set(network.links_of(["a"], only)) == set(network.links_of(["b"], only, end="target")) == wanted
                assert set(network.links_of(["b"], only, end="source")) == set()


def test_the_ties_that_cite_a_source_that_is_left_out_are_told_of_by_no_such_source(example: Store) -> None:
    network = Without(example, {"minutes"})
    assert list(network.ties_citing(["minutes"])) == []
    (led,) = (tie for tie in network.ties_citing(["report", "minutes"]) if tie.type == "LEADS")
    assert [item.source for item in led.evidence] == ["report"]


def test_counts_are_in_the_order_of_their_names() -> None:
    said = (Evidence("r"),)
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders([Stakeholder("a", "unit", "A"), Stakeholder("b", "agency", "B"), Stakeholder("c", "unit", "C")])
            writer.put_ties([Tie("a", "WORKS_WITH", "b", status="proposed", evidence=said), Tie("b", "FUNDS", "c", evidence=said)])
        counts = Without(store, {"s"}).counts()
        assert [list(part.items()) for part in (counts.kinds, counts.types, counts.statuses)] == [
            [("agency", 1), ("unit", 2)], [("FUNDS", 1), ("WORKS_WITH", 1)], [("confirmed", 1), ("proposed", 1)],
        ]  # fmt: skip


def test_what_is_not_of_ties_is_as_the_store_says_and_it_is_closed_with_it(example_folder: Path, tmp_path: Path) -> None:
    place = EmbeddedPlace(str(tmp_path / "network.db"))
    load_folder(place, example_folder)
    with Without(reopened(place), {"plan"}) as network:
        assert (network.address, network.unfinished, network.schema.kinds) == (place.address, "", SCHEMA.kinds)
        assert set(network.briefs(["ann"])) == {Brief("ann", "person", "Ann Moss")}
        assert [source.id for source in network.sources(["plan", "report"])] == ["report"]
        with network.state() as state:
            assert state == ""
    with pytest.raises(StoreClosed):
        list(network.ties())


def test_neither_cypher_nor_a_load_goes_round_it(example: Store) -> None:
    network = Without(example, {"plan"})
    with pytest.raises(StoreError) as caught:
        network.cypher("MATCH (n:Person) RETURN n.id", {}, limit=1, timeout=1)
    assert str(caught.value) == (
        "Cypher asks the store itself, which does not leave sources out; ask without --without-mark and --without-source, or "
        "`partnermap export` what they leave, load that into a store of its own and ask there"
    )
    with pytest.raises(ReadOnly) as refusal:
        network.writer()
    assert str(refusal.value) == f"{example.address} is read without some of its sources, and so cannot be changed"
