"""Intake: what rows come to when the rest of the network is known. Merging is the same in every store, so one in memory will do."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadRows, Evidence, Report, Source, Stakeholder, Store, Tie, load, read_schema
from partnermap.graph.stores.embedded.store import EmbeddedStore, in_memory
from partnermap.graph.stores.sqlite.tables import apart
from partnermap.loaders.csv_file import parse_csv

SCHEMA = read_schema()


@pytest.fixture
def store() -> Iterator[Store]:
    with in_memory(SCHEMA) as one:
        take(one, "id,title,publisher\nreport,Report,\nminutes,Minutes,\n")
        yield one


def take(store: Store, text: str, *, skip_bad: bool = False) -> Report:
    return load(store, parse_csv(text.splitlines(keepends=True), "rows.csv", SCHEMA), skip_bad=skip_bad)


def held(store: Store) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.id, one.name, one.aliases) for one in store.stakeholders()]


def refused(store: Store, text: str) -> list[str]:
    with pytest.raises(BadRows) as caught:
        take(store, text)
    return [str(problem) for problem in caught.value.problems]


def test_an_id_left_out_is_made_from_the_name(store: Store) -> None:
    take(store, "kind,name\nagency,The Garde-côtière & Co\n")
    assert held(store) == [("garde-cotiere-co", "The Garde-côtière & Co", ())]


def test_a_row_without_an_id_whose_name_somebody_of_its_kind_has_is_that_one_and_does_not_rename_it(store: Store) -> None:
    take(store, "id,kind,name,aliases\nguard,agency,Coastal Guard,CG\n")
    report = take(store, "kind,name,aliases,note\nagency,cg,Guard of the Coast,Blue\nprogram,Coastal Guard,,\n")
    assert (report.stakeholders.added, report.stakeholders.changed) == (1, 1)
    assert held(store) == [("coastal-guard", "Coastal Guard", ()), ("guard", "Coastal Guard", ("CG", "cg", "Guard of the Coast"))]


def test_a_row_without_an_id_is_refused_where_two_have_its_name(store: Store) -> None:
    take(store, "id,kind,name\na,person,Ann Moss\nb,person,Ann Moss\n")
    assert refused(store, "kind,name\nperson,Ann Moss\n") == [
        "rows.csv line 2 column id: 'Ann Moss' may be a or b; write the id of the one you mean"
    ]


def test_one_id_for_two_kinds_or_two_names_is_refused(store: Store) -> None:
    take(store, "id,kind,name\nboost,agency,Boost\n")
    assert refused(store, "id,kind,name\nboost,program,Boost plan\n,agency,Bo&ost\n,unit,B o o s t\n") == [
        "rows.csv line 2 column kind: 'boost' is 'Boost', of kind agency, already; write another id for this one, or the same kind",
    ]
    take(store, "id,kind,name\nharbour-board,agency,Board\n")
    assert refused(store, "kind,name\nagency,Harbour Board\n") == [
        "rows.csv line 2 column name: its name makes the id 'harbour-board', which is that of 'Board'; write an id for this one"
    ]


def test_a_cell_left_empty_erases_nothing_and_what_is_replaced_is_told(store: Store) -> None:
    take(store, "id,kind,name,country,note\na,agency,Old Name,CA,first\n")
    report = take(store, "id,kind,name,country,note\na,agency,New Name,,second\n")
    assert [str(notice) for notice in report.notices] == [
        "rows.csv line 2: name of 'a' was 'Old Name' and is now 'New Name'",
        "rows.csv line 2: note of 'a' was 'first' and is now 'second'",
    ]
    (one,) = store.stakeholders()
    assert (one.name, one.aliases, one.country, one.note) == ("New Name", ("Old Name",), "CA", "second")


def test_rows_of_one_stakeholder_in_one_file_are_one(store: Store) -> None:
    report = take(store, "id,kind,name,aliases\na,agency,A,X\na,agency,A,Y\n")
    assert (report.stakeholders.added, held(store)) == (1, [("a", "A", ("X", "Y"))])


HEAD = "source,type,target,status,confidence,note,evidence_source,evidence_locator,evidence_quote\n"


def test_a_row_that_adds_evidence_leaves_status_and_confidence(store: Store) -> None:
    take(store, "id,kind,name\na,agency,A\nb,program,B\n")
    take(store, HEAD + "a,LEADS,b,proposed,0.5,,report,page 1,\n")
    report = take(store, HEAD + "a,LEADS,b,,,,minutes,point 1,\na,LEADS,b,,,,report,page 1,in its words\n")
    (tie,) = store.ties()
    assert (tie.status, tie.confidence, report.ties.changed) == ("proposed", 0.5, 1)
    assert [(item.source, item.locator, item.quote) for item in tie.evidence] == [
        ("report", "page 1", "in its words"),
        ("minutes", "point 1", ""),
    ]
    take(store, HEAD + "a,LEADS,b,confirmed,,,minutes,point 2,\n")
    (tie,) = store.ties()
    assert (tie.status, tie.confidence, len(tie.evidence)) == ("confirmed", 0.5, 3)


def test_two_quotes_of_one_place_are_both_kept(store: Store) -> None:
    take(store, "id,kind,name\na,agency,A\nb,program,B\n")
    rows = HEAD + "a,LEADS,b,,,,report,page 1,one\na,LEADS,b,,,,report,page 1,two\na,LEADS,b,,,,report,page 1,\n"
    for _ in range(2):
        take(store, rows)
        (tie,) = store.ties()
        assert [item.quote for item in tie.evidence] == ["one", "two"]


def test_the_ends_of_a_tie_must_mean_one_stakeholder_each(store: Store) -> None:
    take(store, "id,kind,name,aliases\na,agency,Alpha,X\nb,agency,Beta,X\nc,program,Gamma,\n")
    assert refused(store, HEAD + "X,LEADS,Gama,,,,reprot,,\n") == [
        "rows.csv line 2 column source: 'X' may mean a or b; write the id of the one you mean",
        "rows.csv line 2 column target: no stakeholder is called 'Gama'; did you mean 'Gamma'?",
        "rows.csv line 2 column evidence_source: no source has the id 'reprot'; did you mean 'report'?",
    ]


def test_an_end_of_a_tie_may_be_written_as_a_name_with_its_acronym(store: Store) -> None:
    take(store, "id,kind,name,name_fr,aliases\na,agency,Alpha Board,Conseil Alpha,AB\nb,agency,Beta,,X\nc,program,Gamma,,\n")
    take(store, HEAD + "Alpha Board (AB),LEADS,Gamma,,,,report,1,\nCA,FUNDS,c,,,,report,1,\n".replace("CA,", "AB (Conseil Alpha),"))
    assert {(tie.source, tie.type, tie.target) for tie in store.ties()} == {("a", "LEADS", "c"), ("a", "FUNDS", "c")}
    assert refused(
        store, HEAD + "Alpha Board (X),LEADS,c,,,,report,,\nAlpha Board (ABX),LEADS,c,,,,report,,\nAlpha,LEADS,c,,,,report,,\n"
    ) == [
        "rows.csv line 2 column source: 'Alpha Board (X)' may mean a or b; write the id of the one you mean",
        "rows.csv line 3 column source: no stakeholder is called 'Alpha Board (ABX)'; did you mean 'Alpha Board'?",
        "rows.csv line 4 column source: no stakeholder is called 'Alpha'; did you mean 'Alpha Board'?",
    ]


def test_with_skip_bad_the_good_rows_are_in_and_the_others_come_back_with_their_cells(store: Store) -> None:
    report = take(store, "id,kind,name,since\na,agency,A,2011\nb,agency,B,soon\n", skip_bad=True)
    assert held(store) == [("a", "A", ())]
    assert [(problem.place.line, dict(problem.row)) for problem in report.rejected] == [
        (3, {"id": "b", "kind": "agency", "name": "B", "since": "soon"})
    ]


NAMES = st.sampled_from(["Alpha", "Beta", "Gamma", "alpha", "Delta & Co", "Delta and Co"])
ROWS = st.lists(
    st.tuples(st.sampled_from(["", "x", "y"]), st.sampled_from(["agency", "unit"]), NAMES, NAMES, st.sampled_from(["", "CA", "FR"])),
    max_size=6,
)


@given(ROWS)
def test_whatever_was_loaded_loading_it_again_adds_nobody_and_loses_no_name(rows: list[tuple[str, ...]]) -> None:
    text = "id,kind,name,aliases,country\n" + "".join(",".join(row) + "\n" for row in rows)
    with in_memory(SCHEMA) as one:
        first = take(one, text, skip_bad=True)
        before = held(one)
        again = take(one, text, skip_bad=True)
        after = held(one)
    assert again.stakeholders.added == 0 or first.rejected
    assert [id_ for id_, _, _ in before] == [id_ for id_, _, _ in after] or first.rejected
    known = {id_: {name, *aliases} for id_, name, aliases in after}
    assert all({name, *aliases} <= known[id_] for id_, name, aliases in before)


def test_after_a_load_that_was_cut_off_the_ties_are_dated_anew_also_where_their_source_is_in_already() -> None:
    class CutOff(EmbeddedStore):
        unfinished = "the last load is not complete"  # type: ignore[assignment]

    ties = [Tie("a", "FUNDS", "b", evidence=(Evidence("r"),)), Tie("a", "LEADS", "b", evidence=(Evidence("s"),))]
    with CutOff(None, apart(":memory:", SCHEMA), SCHEMA, is_read_only=False, pending=None) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "Report", date="2011"), Source("s", "Other", date="2012")])
            writer.put_stakeholders([Stakeholder("a", "agency", "A"), Stakeholder("b", "agency", "B", since="1998")])
            writer.put_ties(ties)
        take(store, "id,title,date,language\nr,Report,2011,\n")
        assert {tie.type: (tie.attested_first, tie.span_since) for tie in store.ties()} == {"FUNDS": ("2011", "1998"), "LEADS": ("", "")}
        take(store, "id,kind,name\nb,agency,B\n")
        assert {tie.type: (tie.attested_first, tie.span_since) for tie in store.ties()} == {
            "FUNDS": ("2011", "1998"), "LEADS": ("2012", "1998"),
        }  # fmt: skip
