"""A source loaded anew: what it said before and says no more is taken out, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import BadData, BadRows, Evidence, Report, Store, load
from partnermap.graph.history.undoing import undo
from partnermap.graph.store import Reader
from tests.places import Place, held, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SOURCES = "id,title\nregister,Grants register\nminutes,Minutes\n"
WHO = "id,kind,name\na,agency,Alpha\nb,agency,Beta\nc,agency,Gamma\nd,agency,Delta\n"
TIES = "source,type,target,since,amount,currency,evidence_source,evidence_locator\n"
JUNE = TIES + "a,FUNDS,b,2020,5000,CAD,register,row 1\na,FUNDS,c,2021,700,CAD,register,row 2\na,FUNDS,d,2022,900,CAD,register,row 3\n"
MINUTES = TIES + "a,FUNDS,c,2021,700,CAD,minutes,point 4\n"
JULY = TIES + "a,FUNDS,b,2020,50000,CAD,register,row 1\na,FUNDS,b,2023,10,CAD,register,row 4\n"


def replaced(place: Place, folder: Path, ties: str, *sources: str, is_trial: bool = False) -> Report:
    folder.mkdir(exist_ok=True)
    (folder / "ties.csv").write_text(ties, encoding="utf-8")
    with opened(place) as store:
        return load(store, loaders.read(str(folder), store.schema), replacing=sources or ("register",), planned=20, is_trial=is_trial)


def ties_of(reader: Reader) -> set[tuple[str, str, str, tuple[tuple[str, str], ...]]]:
    return {(tie.target, tie.since, str(tie.amount), tuple((item.source, item.locator) for item in tie.evidence)) for tie in reader.ties()}


@pytest.fixture
def june(place: Place) -> Place:
    load_tables(place, sources=SOURCES, stakeholders=WHO, ties=JUNE)
    load_tables(place, ties=MINUTES)
    return place


def test_what_a_source_says_no_more_is_gone_and_what_others_say_too_stays(june: Place, tmp_path: Path) -> None:
    report = replaced(june, tmp_path / "july", JULY)
    with reopened(june) as store:
        assert ties_of(store) == {
            ("b", "2020", "50000", (("register", "row 1"),)),
            ("b", "2023", "10", (("register", "row 4"),)),
            ("c", "2021", "700", (("minutes", "point 4"),)),
        }
        change = list(store.changes())[-1]
        assert change
        assert (change.kind, change.number, report.change) == ("replace", 3, 3)
    assert [one.id for one in report.lonely] == ["d"]
    assert [one.id for one in held(june).stakeholders] == ["a", "b", "c", "d"]
    assert report.plan
    assert {word: dict(counter) for word, counter in report.plan.counts.items() if counter} == {
        "added": {"tie": 1}, "changed": {"tie": 2}, "removed": {"tie": 1},
    }  # fmt: skip
    assert (report.citing, report.removed, report.notices) == (5, 3, [])


def test_a_tie_that_is_corrected_in_its_place_is_one_that_is_changed(june: Place, tmp_path: Path) -> None:
    report = replaced(june, tmp_path / "july", JULY)
    assert report.plan
    amounts = [
        (getattr(state.before, "amount", None), getattr(state.after, "amount", None)) for state in report.plan.shown["changed", "tie"]
    ]
    assert sorted((str(was), str(now)) for was, now in amounts) == [("5000", "50000"), ("700", "700")]


def test_undone_it_is_as_it_was_to_the_byte(june: Place, tmp_path: Path) -> None:
    def texts(name: str) -> dict[str, bytes]:
        with reopened(june) as store:
            export(store, tmp_path / name)
        return {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()}

    before = texts("before")
    replaced(june, tmp_path / "july", JULY)
    with opened(june) as store:
        undo(store)
    assert texts("after") == before


def test_what_a_file_says_of_a_tie_stays_when_another_load_is_taken_back(june: Place, tmp_path: Path) -> None:
    replaced(june, tmp_path / "july", JULY + "a,FUNDS,c,2021,700,CAD,minutes,point 4\n")
    with opened(june) as store:
        undo(store, 2)
        assert ("c", "2021", "700", (("minutes", "point 4"),)) in ties_of(store)


def test_the_same_file_again_takes_nothing_out(june: Place, tmp_path: Path) -> None:
    report = replaced(june, tmp_path / "june", JUNE)
    assert (report.is_nothing_new, report.removed, report.lonely) == (True, 0, [])


def test_a_trial_tells_what_it_would_do_and_keeps_nothing(june: Place, tmp_path: Path) -> None:
    before = held(june)
    trial = replaced(june, tmp_path / "july", JULY, is_trial=True)
    assert held(june) == before
    done = replaced(june, tmp_path / "july", JULY)
    assert trial.plan == done.plan
    assert trial.lonely == done.lonely


def test_a_place_said_without_its_quote_keeps_the_quote_and_another_quote_takes_its_place(place: Place, tmp_path: Path) -> None:
    head = "source,type,target,evidence_source,evidence_locator,evidence_quote\n"
    load_tables(place, sources=SOURCES, stakeholders=WHO, ties=f"{head}a,FUNDS,b,register,row 1,one\na,FUNDS,c,register,row 2,two\n")
    replaced(place, tmp_path / "july", f"{head}a,FUNDS,b,register,row 1,\na,FUNDS,c,register,row 2,three\n")
    assert [tie.evidence for tie in held(place).ties] == [
        (Evidence("register", "row 1", "one"),),
        (Evidence("register", "row 2", "three"),),
    ]


def test_a_file_that_never_cites_the_source_is_refused_with_what_to_do(june: Place, tmp_path: Path) -> None:
    before = held(june)
    with pytest.raises(BadData) as refused:
        replaced(june, tmp_path / "july", JULY.replace("register", "minutes"))
    assert str(refused.value) == (
        "no row cites 'register', so all that it said would be taken out; write its id in evidence_source; if all of it is to go: "
        "`partnermap remove --source register`"
    )
    assert held(june) == before


def test_a_bad_row_refuses_all(june: Place, tmp_path: Path) -> None:
    before = held(june)
    with pytest.raises(BadRows):
        replaced(june, tmp_path / "july", JULY + "a,FUNDS,nobody,2020,,,register,row 9\n")
    assert held(june) == before


def test_absence_alone_takes_nothing_out(june: Place) -> None:
    before = held(june)
    load_tables(june, ties=JULY)
    assert {tie.id for tie in before.ties} < {tie.id for tie in held(june).ties}


def test_several_sources_are_replaced_at_once(june: Place, tmp_path: Path) -> None:
    rows = TIES + "a,FUNDS,d,2022,900,CAD,register,row 3\na,FUNDS,d,2022,900,CAD,minutes,point 5\n"
    replaced(june, tmp_path / "july", rows, "register", "minutes")
    with reopened(june) as store:
        assert ties_of(store) == {("d", "2022", "900", (("register", "row 3"), ("minutes", "point 5")))}


def test_ties_that_lose_evidence_are_attested_by_what_is_left(place: Place, tmp_path: Path) -> None:
    load_tables(place, sources="id,title,date\nregister,R,2020\nminutes,M,2015\n", stakeholders=WHO, ties=JUNE)
    load_tables(place, ties=MINUTES)
    replaced(place, tmp_path / "july", JULY)

    def attested(store: Store) -> list[tuple[str, str]]:
        return [(tie.attested_first, tie.attested_last) for tie in store.ties() if tie.target == "c"]

    with reopened(place) as store:
        assert attested(store) == [("2015", "2015")]
