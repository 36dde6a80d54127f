"""The contract of the stores, run over the embedded store and over Neo4j: what follows for ties, and when it is found anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import BadRows, Evidence, Source, Stakeholder, Store, Tie, Ties, load, read_schema
from partnermap.graph.dating import counts, dated, life
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Problem
from partnermap.graph.intake import Tally
from partnermap.graph.schema import parse_schema
from partnermap.graph.store import link_of
from tests.graph.stores.given import by_id, dates, intervals
from tests.places import SCHEMA, Place, held, load_tables, opened, put, reopened

SOURCES = "id,title,date\nold,Old report,2009\nnew,New report,2012-06\nbare,Report without a date,\n"
STAKEHOLDERS = "id,kind,name,since,until\ncrew,agency,Crew,1998,\nboats,program,Boats,2004,2015\nteam,unit,Team,,\n"
TIES = """\
source,type,target,since,until,evidence_source,evidence_locator
crew,FUNDS,boats,2006,2010,new,page 1
crew,LEADS,boats,,,old,page 1
crew,LEADS,boats,,,new,page 2
crew,OPERATES,boats,,,bare,page 1
team,PART_OF,crew,,,new,page 3
"""
Dating = tuple[str, str, str, str, str]
FIRST: dict[str, Dating] = {
    "FUNDS": ("2012-06", "2012-06", "2006", "2010", "2006"), "LEADS": ("2009", "2012-06", "2004", "2015", "2009"),
    "OPERATES": ("", "", "2004", "2015", "2004"), "PART_OF": ("2012-06", "2012-06", "1998", "", "1998"),
}  # fmt: skip


def load_first(place: Place) -> None:
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)


def follows(tie: Tie) -> Dating:
    return tie.attested_first, tie.attested_last, tie.span_since, tie.span_until, tie.counts_from


def datings(place: Place) -> dict[str, Dating]:
    with reopened(place) as store:
        return {tie.type: follows(tie) for tie in store.ties()}


def test_every_tie_of_a_load_has_what_follows_from_its_sources_its_ends_and_its_type(place: Place) -> None:
    load_first(place)
    assert datings(place) == FIRST


def test_the_same_again_says_nothing_new(place: Place) -> None:
    load_first(place)
    before = held(place)
    assert load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES).is_nothing_new
    assert held(place) == before


def test_evidence_of_a_later_load_attests_a_tie_anew(place: Place) -> None:
    load_first(place)
    rows = "source,type,target,evidence_source\ncrew,LEADS,boats,late\ncrew,OPERATES,boats,late\n"
    assert load_tables(place, sources="id,title,date\nlate,Late,2014\n", ties=rows).ties == Tally(0, 2, 0)
    assert datings(place) == FIRST | {
        "LEADS": ("2009", "2014", "2004", "2015", "2009"), "OPERATES": ("2014", "2014", "2004", "2015", "2014"),
    }  # fmt: skip


def test_a_source_whose_date_changes_takes_the_ties_that_cite_it_along_and_nobody_counts_them(place: Place) -> None:
    load_first(place)
    report = load_tables(place, sources="id,title,date\nnew,New report,2007\nbare,Report without a date,2011\n")
    assert (report.sources, report.stakeholders, report.ties) == (Tally(0, 2, 0), Tally(), Tally())
    assert datings(place) == {
        "FUNDS": ("2007", "2007", "2006", "2010", "2006"), "LEADS": ("2007", "2009", "2004", "2015", "2007"),
        "OPERATES": ("2011", "2011", "2004", "2015", "2011"), "PART_OF": ("2007", "2007", "1998", "", "1998"),
    }  # fmt: skip


def test_an_end_whose_life_changes_takes_its_ties_along_and_nobody_counts_them(place: Place) -> None:
    load_first(place)
    report = load_tables(place, stakeholders="id,kind,name,since,until\nboats,program,Boats,2008,2009\nteam,unit,Team,2000,\n")
    assert (report.stakeholders, report.ties) == (Tally(0, 2, 0), Tally())
    assert datings(place) == {
        "FUNDS": ("2012-06", "2012-06", "2008", "2009", "2008"), "LEADS": ("2009", "2012-06", "2008", "2009", "2009"),
        "OPERATES": ("", "", "2008", "2009", "2008"), "PART_OF": ("2012-06", "2012-06", "2000", "", "2000"),
    }  # fmt: skip


def test_what_a_load_says_itself_of_a_tie_is_counted_and_what_follows_is_not(place: Place) -> None:
    load_first(place)
    changed = "id,title,date\nold,Old report,2008\n"
    again = TIES.replace("new,page 2", "new,page 9")
    report = load_tables(place, sources=changed, ties=again)
    assert (report.sources, report.ties) == (Tally(0, 1, 0), Tally(0, 1, 3))
    assert datings(place) == FIRST | {"LEADS": ("2008", "2012-06", "2004", "2015", "2008")}


def test_a_load_that_fails_leaves_what_follows_as_it_was(place: Place) -> None:
    load_first(place)
    before = held(place)
    bad = Problem(Line("s.csv", "", 9), "kind", "'tug' is no kind of stakeholder")
    with opened(place) as store, pytest.raises(BadRows):
        load(store, [*changes_of_everything(store), bad])
    assert held(place) == before
    with opened(place) as store:
        load(store, changes_of_everything(store))
    assert datings(place) == FIRST | {
        "LEADS": ("2001", "2012-06", "2004", "2015", "2004"), "PART_OF": ("2012-06", "2012-06", "2001", "", "2001"),
    }  # fmt: skip


def changes_of_everything(store: Store) -> list[object]:
    import io

    from partnermap.loaders.csv_file import parse_csv

    sources = parse_csv(io.StringIO("id,title,date\nold,Old report,2001\n"), "sources.csv", store.schema, sheet="sources")
    stakeholders = parse_csv(io.StringIO("id,kind,name,since\nteam,unit,Team,2001\n"), "stakeholders.csv", store.schema)
    return [*sources, *stakeholders]


def test_a_type_that_is_one_of_belonging_from_now_on_takes_its_ties_along(place: Place) -> None:
    load_first(place)
    data = read_schema()._data
    ties = {**data["ties"], "LEADS": {**data["ties"]["LEADS"], "joins": "body"}}
    with opened(place) as store:
        load(store, [], schema=parse_schema({**data, "ties": ties}))
    assert datings(place) == FIRST | {"LEADS": ("2009", "2012-06", "2004", "2015", "2004")}


def test_the_ties_that_cite_a_source_come_once_with_all_their_evidence(place: Place) -> None:
    load_first(place)
    with reopened(place) as store:
        everything = {tie.type: tie for tie in store.ties()}
        for sources, wanted in ((["old"], {"LEADS"}), (["old", "new"], {"FUNDS", "LEADS", "PART_OF"}), (["nobody"], set()), ([], set())):
            assert by_id(store.ties_citing(sources)) == by_id(everything[type_] for type_ in wanted)
            assert len(list(store.ties_citing(sources))) == len(wanted)
    with opened(place) as store, store.writer() as writer:
        leads = everything["LEADS"]
        writer.put_ties([replace(leads, evidence=leads.evidence[1:], id=leads.id)])
        assert list(writer.ties_citing(["old"])) == []
        assert {tie.type for tie in writer.ties_citing(["new"])} == {"FUNDS", "LEADS", "PART_OF"}


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Source], list[Stakeholder], list[Tie]]:
    """A few sources with and without dates, and two ends that live for a while, joined by ties of several types."""
    sources = [Source(name, name, date=draw(dates)) for name in ("one", "two")]
    ends = [Stakeholder(name, kind, name, since=since, until=until)
            for name, kind in (("a", "agency"), ("b", "unit")) for since, until in [draw(intervals)]]  # fmt: skip
    ties = []
    for type_ in ("FUNDS", "PART_OF", "LEADS"):
        since, until = draw(intervals)
        said = tuple(Evidence(name) for name in draw(st.sampled_from([["one"], ["two"], ["one", "two"]])))
        ties.append(Tie("b", type_, "a", since=since, until=until, status=draw(st.sampled_from(["confirmed", "proposed"])), evidence=said))
    attested, lives = {source.id: source.date for source in sources}, [life(end) for end in reversed(ends)]
    return sources, ends, [dated(tie, attested, *lives, is_belonging=tie.type in SCHEMA.belonging) for tie in ties]


def test_the_ties_that_a_store_lets_count_are_those_of_the_rule(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(networks(), st.lists(dates.filter(bool), min_size=1, max_size=4), st.booleans(), st.sets(st.sampled_from(["FUNDS", "PART_OF"])))
    def check(network: tuple[list[Source], list[Stakeholder], list[Tie]], days: list[str], undated: bool, types: set[str]) -> None:
        put(place, *network)
        ours = {tie.id for tie in network[2]}
        with reopened(place) as store:
            for day in days:
                only = Ties(frozenset(types), day, undated=undated)
                wanted = by_id(tie for tie in network[2] if counts(tie, only))
                assert by_id(tie for tie in store.ties_of(["a"], only) if tie.id in ours) == wanted
                assert by_id(tie for tie in store.ties_between([("a", "b")], only) if tie.id in ours) == wanted
                assert set(store.links_of(["b"], only)) >= {link_of(tie) for tie in wanted}
                assert set(store.links_of(["b"], only)) == {link_of(tie) for tie in store.ties_of(["b"], only)}

    check()
