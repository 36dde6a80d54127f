"""Rows that are refused: every fault of a row in one run, in the order of the files, and what follows from another fault is told as such."""

from collections.abc import Iterator, Sequence

import pytest

from partnermap.graph import BadRows, load, read_schema
from partnermap.graph.drafts import Place, Problem, Read
from partnermap.graph.refusals import BadMapping, Refused, refused
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.csv_file import parse_csv

SCHEMA = read_schema()
SOURCES = "id,title\nr1,Annual report 2024\n"
STAKEHOLDERS = "kind,name,aliases\nagency,Alpha,\nagency,Beta,B|BB\n"


def drafts(**sheets: str) -> Iterator[Read]:
    for sheet in ("sources", "stakeholders", "ties"):
        if text := sheets.get(sheet):
            yield from parse_csv(text.splitlines(keepends=True), f"{sheet}.csv", SCHEMA, sheet=sheet)


def refusal(**sheets: str) -> BadRows:
    with in_memory(SCHEMA) as store, pytest.raises(BadRows) as caught:
        load(store, drafts(**sheets))
    return caught.value


def faults(error: BadRows) -> list[str]:
    return [str(problem) for problem in error.problems]


def test_every_fault_of_a_row_is_found_in_one_run_those_of_its_cells_and_those_of_its_ends() -> None:
    error = refusal(
        sources=SOURCES, stakeholders=STAKEHOLDERS,
        ties="source,type,target,since,until,evidence_source\nAlphaa,WORKS_WITH,Beta,x,y,r2\nAlpha,WORKS_WITH,Gamma,,,r1\n",
    )  # fmt: skip
    assert faults(error) == [
        "ties.csv line 2 column since: 'x' is not a date; write 2011, 2011-04 or 2011-04-11",
        "ties.csv line 2 column until: 'y' is not a date; write 2011, 2011-04 or 2011-04-11",
        "ties.csv line 2 column source: no stakeholder is called 'Alphaa'; did you mean 'Alpha'?",
        "ties.csv line 2 column evidence_source: no source has the id 'r2'; add it to the sources, with its id and title",
        "ties.csv line 3 column target: no stakeholder is called 'Gamma'; add it to the stakeholders",
    ]
    assert str(error) == ("2 rows with 5 faults could not be read and nothing was loaded; correct them and load again, or use --skip-bad")


@pytest.mark.parametrize("end", ["beta", "Beta", "BETA", "BB", "b", "Beta (BB)"])
def test_a_tie_to_a_stakeholder_who_was_refused_follows_from_that(end: str) -> None:
    error = refusal(
        sources=SOURCES, stakeholders=STAKEHOLDERS.replace("agency,Beta", "agencie,Beta"),
        ties=f"source,type,target,evidence_source\nAlpha,WORKS_WITH,{end},r1\n{end},FUNDS,Alpha,r1\n",
    )  # fmt: skip
    cause = Place("stakeholders.csv", "", 3)
    assert [(one.place.line, one.column, one.cause) for one in error.problems] == [
        (3, "kind", None), (2, "target", cause), (3, "source", cause),
    ]  # fmt: skip
    assert faults(error)[1] == (
        f"ties.csv line 2 column target: '{end}' was not loaded either, see stakeholders.csv line 3; correct that row first"
    )
    assert str(error) == (
        "1 row could not be read, 2 more rows depend on them, and nothing was loaded; correct them and load again, or use --skip-bad"
    )


def test_a_tie_that_cites_a_source_which_was_refused_follows_from_that() -> None:
    error = refusal(
        sources="id,title,date\nr1,Report,soon\n", stakeholders=STAKEHOLDERS,
        ties="source,type,target,evidence_source\nAlpha,WORKS_WITH,Beta,r1\nAlpha,WORKS_WITH,Beta,r2\n",
    )  # fmt: skip
    assert [(one.place, one.cause) for one in error.problems] == [
        (Place("sources.csv", "", 2), None),
        (Place("ties.csv", "", 2), Place("sources.csv", "", 2)),
        (Place("ties.csv", "", 3), None),
    ]


@pytest.mark.parametrize("sheet", ["sources", "stakeholders"])
def test_where_a_sheet_could_not_be_read_no_tie_has_a_fault_of_its_own(sheet: str) -> None:
    wrong = {"sources": "id,titel\nr1,Report\n", "stakeholders": "kind,wording\nagency,Alpha\nagency,Beta\n"}
    right = {"sources": SOURCES, "stakeholders": STAKEHOLDERS}
    ties = "source,type,target,evidence_source\nAlpha,WORKS_WITH,Beta,r1\nBeta,FUNDS,Alpha,r1\n"
    error = refusal(**right | {sheet: wrong[sheet]}, ties=ties)
    place = Place(f"{sheet}.csv", "", 1)
    assert {(one.place, one.is_whole, one.cause) for one in error.problems} == {
        (place, True, None), (Place("ties.csv", "", 2), False, place), (Place("ties.csv", "", 3), False, place),
    }  # fmt: skip
    assert str(error).startswith("1 sheet could not be read, 2 more rows depend on them, and nothing was loaded")


def test_faults_and_notices_are_in_the_order_of_the_files_and_of_their_lines() -> None:
    error = refusal(
        sources=SOURCES, stakeholders="kind,name,nickname\nagency,Alpha,A\n# remark,,\nclub,Gamma,\n",
        ties="source,type,target,since,evidence_source\nZeta,FUNDS,Alpha,,r1\nAlpha,FUNDS,Alpha,soon,r1\nAlpha,FUNDS,Eta,,r1\n",
    )  # fmt: skip
    assert [(one.place.file, one.place.line) for one in error.problems] == [
        ("stakeholders.csv", 4), ("ties.csv", 2), ("ties.csv", 3), ("ties.csv", 4),
    ]  # fmt: skip
    assert [str(one.place) for one in error.notices] == ["stakeholders.csv line 1", "stakeholders.csv line 3"]


ROW = [Problem(Place("a.csv", "", line), "", "bad") for line in range(5)]
SHEET = Problem(Place("b.csv", "", 1), "name", "missing", is_whole=True)


@pytest.mark.parametrize(
    ("problems", "sums", "text"),
    [
        (ROW[:1], Refused(0, 1, 1, 0), "1 row"),
        ([*ROW[:4], *ROW[:4], ROW[0]], Refused(0, 4, 9, 0), "4 rows with 9 faults"),
        ([ROW[0], ROW[0]], Refused(0, 1, 2, 0), "1 row with 2 faults"),
        ([SHEET, SHEET], Refused(1, 0, 0, 0), "1 sheet"),
        ([SHEET, ROW[0], ROW[1]._replace(cause=SHEET.place)], Refused(1, 1, 1, 1), "1 sheet and 1 row"),
        ([ROW[0], ROW[0]._replace(cause=SHEET.place)], Refused(0, 1, 1, 0), "1 row"),
    ],
)
def test_rows_are_counted_and_not_faults(problems: Sequence[Problem], sums: Refused, text: str) -> None:
    assert (refused(problems), str(refused(problems))) == (sums, text)


def test_what_breaks_several_rules_of_the_model_is_told_of_each_in_one_run() -> None:
    error = refusal(
        sources="id,title,date,url\nno id,Report,soon,ftp://x\nn o,Report,,ftp://x\n",
        stakeholders="kind,name,id,since,until,url\nagency,Alpha,a a,2012,2011,ftp://x\nclub,Beta,,,,ftp://x\n",
        ties="source,type,target,status,currency,since,until,evidence_source\nX,FUNDS,Y,odd,dollars,2012,2011,r1\n",
    )  # fmt: skip
    assert [(one.place.file[:3], one.place.line, one.column) for one in error.problems] == [
        ("sou", 2, "date"), ("sou", 2, "id"), ("sou", 2, "url"), ("sou", 3, "id"), ("sou", 3, "url"),
        ("sta", 2, "id"), ("sta", 2, "url"), ("sta", 2, "until"), ("sta", 3, "kind"), ("sta", 3, "url"),
        ("tie", 2, "source"), ("tie", 2, "until"), ("tie", 2, "status"), ("tie", 2, "currency"), ("tie", 2, "target"), ("tie", 2, "evidence_source"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("refused_row", "is_other"),
    [
        ("b,person,Ann Moss,x", True),  # somebody else of this name
        ("a,person,Ann Moss,x", False),
        (",person,Ann Moss,x", False),  # without an id it would have been known by its name
        (",program,Ann Moss,x", True),
        (",persn,Ann Moss,", False),
    ],
)
def test_a_tie_is_not_given_to_the_one_who_is_left_of_two_of_a_name(refused_row: str, is_other: bool) -> None:
    stakeholders = f"id,kind,name,since\na,person,Ann Moss,\nf,agency,Fisheries,\n{refused_row}\n"
    ties = "source,type,target,evidence_source\nAnn Moss,WORKS_FOR,Fisheries,r1\na,WORKS_FOR,Fisheries,r1\n"
    with in_memory(SCHEMA) as store:
        report = load(store, drafts(sources=SOURCES, stakeholders=stakeholders, ties=ties), skip_bad=True)
    follows = "ties.csv line 2 column source: 'Ann Moss' may also be whom stakeholders.csv line 4 names, which was not loaded; correct that row first"
    assert [str(one) for one in report.rejected[1:]] == ([follows] if is_other else [])
    assert report.ties.added == 1


def test_a_mapping_with_one_mistake_says_it_and_with_several_lists_them_by_line() -> None:
    one, other = (Problem(Place("m.yaml", "", line), "", f"fault {line}") for line in (7, 3))
    alone, both = BadMapping("m.yaml", [one]), BadMapping("m.yaml", [one, other])
    assert (str(alone), alone.excerpt, alone.problems) == ("m.yaml line 7: fault 7", "", (one,))
    assert (str(both), both.excerpt) == (
        "m.yaml has 2 mistakes; correct them and import again",
        "m.yaml line 3: fault 3\nm.yaml line 7: fault 7",
    )
