"""Faults and notices as a screen shows them: a line a cause, and no more than fit."""

from partnermap.graph import speaking
from partnermap.graph.drafts import Notice, Place, Problem
from partnermap.output.faults import lines_of
from partnermap.words.french import sentence

DATE = "'TBD' is not a date; write 2011, 2011-04 or 2011-04-11"
STRANGER = "no stakeholder is called 'Bta'; did you mean 'Beta'?"


def fault(line: int, message: str = DATE, column: str = "since", **more: object) -> Problem:
    return Problem(Place("ties.csv", "", line), column, message, **more)  # type: ignore[arg-type]


def test_what_is_wrong_with_many_rows_is_told_once_with_their_number_and_the_first_place() -> None:
    problems = [
        *(fault(line) for line in range(12, 3012)),
        fault(3012, STRANGER, "target"),
        fault(3013, STRANGER, "source"),
        fault(3014, "odd"),
    ]
    assert lines_of(problems, []) == [
        f"3,000 rows: {DATE}; first at ties.csv line 12, column since",
        f"2 rows: {STRANGER} First at ties.csv line 3012, column target",
        "ties.csv line 3014 column since: odd",
    ]
    with speaking("fr", sentence):
        assert lines_of(problems, []) == [
            f"3\u202f000 lignes\u00a0: {DATE}; la première\u00a0: ties.csv, ligne 12, colonne since",
            f"2 lignes\u00a0: {STRANGER} La première\u00a0: ties.csv, ligne 3012, colonne target",
            "ties.csv, ligne 3014, colonne since\u00a0: odd",
        ]


def test_a_row_in_which_one_thing_is_wrong_in_two_columns_is_one_row() -> None:
    assert lines_of([fault(2), fault(2, column="until")], []) == [f"ties.csv line 2 column since: {DATE}"]


def test_cells_are_told_by_their_columns() -> None:
    gone = "the formula has no saved value"
    problems = [fault(line, gone, column, cell=f"{letter}{line}") for line in (2, 3) for column, letter in (("since", "D"), ("until", "E"))]
    assert lines_of([*problems, fault(4, gone, "role", cell="F4")], []) == [
        f"2 rows: {gone}; first at ties.csv line 2, cell D2",
        f"2 rows: {gone}; first at ties.csv line 2, cell E2",
        f"ties.csv line 4 column role, cell F4: {gone}",
    ]


def test_what_follows_from_a_fault_is_counted_with_it_and_not_told_by_itself() -> None:
    cause, other = Place("s.csv", "", 3), Place("s.csv", "", 5)
    problems = [
        Problem(cause, "kind", "'agencie' is no kind; did you mean 'agency'?"), Problem(cause, "since", DATE), Problem(other, "since", DATE),
        *(fault(line, "was not loaded", cause=cause) for line in range(2, 28)), fault(2, "was not loaded", "target", cause=cause),
        fault(3, "was not loaded", "target", cause=other),
    ]  # fmt: skip
    assert lines_of(problems, []) == [
        "s.csv line 3 column kind: 'agencie' is no kind; did you mean 'agency'? 26 ties name it",
        f"2 rows: {DATE}; first at s.csv line 3, column since; 1 tie names them",
    ]


def test_a_sheet_that_could_not_be_read_tells_how_many_ties_need_it() -> None:
    sheet = Place("s.xlsx", "stakeholders", 1)
    problems = [
        Problem(sheet, "name", "it needs a column 'name'", is_whole=True), Problem(sheet, "kind", "it needs a column 'kind'", is_whole=True),
        fault(2, cause=sheet), fault(3, cause=sheet),
    ]  # fmt: skip
    assert lines_of(problems, []) == [
        "s.xlsx sheet stakeholders line 1 column name: it needs a column 'name'; 2 ties need it",
        "s.xlsx sheet stakeholders line 1 column kind: it needs a column 'kind'",
    ]


def test_equal_notices_are_one_and_come_before_the_faults() -> None:
    notices = [Notice(Place("s.csv", "", line), "contact details were removed") for line in (4, 6, 9)]
    assert lines_of([fault(2)], [*notices, Notice("x.csv", "was not read")]) == [
        "3 times: contact details were removed; first at s.csv line 4",
        "x.csv: was not read",
        f"ties.csv line 2 column since: {DATE}",
    ]


def test_where_not_all_fits_what_differs_only_in_its_quotes_is_told_together_but_for_the_first_few() -> None:
    problems = [*(fault(line, f"'{line}' is not a date") for line in range(2, 102)), fault(102, "odd", "")]
    notices = [Notice(Place("s.csv", "", line), f"name of '{line}' was 'A' and is now 'B'") for line in range(2, 42)]
    assert lines_of(problems, notices, remedy="all are in bad.csv") == [
        "s.csv line 2: name of '2' was 'A' and is now 'B'",
        "s.csv line 3: name of '3' was 'A' and is now 'B'",
        "s.csv line 4: name of '4' was 'A' and is now 'B'",
        "37 times: name of '…' was '…' and is now '…'; first at s.csv line 5",
        "ties.csv line 2 column since: '2' is not a date",
        "ties.csv line 3 column since: '3' is not a date",
        "ties.csv line 4 column since: '4' is not a date",
        "97 rows: '…' is not a date; first at ties.csv line 5, column since",
        "ties.csv line 102: odd",
        "all are in bad.csv",
    ]


def test_no_more_is_told_than_fits_and_how_much_is_not_is_said() -> None:
    problems = [fault(line, f"{line // 2} is not a date") for line in range(2, 202)]
    notices = [Notice(Place("s.csv", "", line), f"name was {line}") for line in range(2, 22)]
    told = lines_of(problems, notices, remedy="all are in bad.csv")
    assert len(told) == 38
    assert told[6:9] == [
        "s.csv line 8: name was 8", "and 13 more notices, which --verbose shows",
        "2 rows: 1 is not a date; first at ties.csv line 2, column since",
    ]  # fmt: skip
    assert told[-2:] == [
        "2 rows: 29 is not a date; first at ties.csv line 58, column since", "and 71 more faults, in 142 rows; all are in bad.csv",
    ]  # fmt: skip
    assert len(lines_of(problems[:20], notices)) == 30
    assert lines_of(problems, notices, at_most=0) == [*map(str, notices), *map(str, problems)]


def test_many_notices_of_a_load_that_went_well_have_the_screen_to_themselves() -> None:
    notices = [Notice(Place("s.csv", "", line), f"name was {line}") for line in range(2, 102)]
    assert lines_of([], notices)[-1:] == ["and 63 more notices, which --verbose shows"]
    assert len(lines_of([], notices)) == 38


def test_a_line_break_in_what_is_quoted_breaks_no_line() -> None:
    assert lines_of([fault(2, "column 'Name\n(legal)' is odd", "")], []) == ["ties.csv line 2: column 'Name (legal)' is odd"]
