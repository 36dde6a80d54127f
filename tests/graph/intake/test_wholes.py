"""Units that are known by their names alone, of several files and loads."""

from __future__ import annotations

import pytest

from partnermap.graph import Store

from .given import SOURCES, ids, joined, refused, take, told

HEAD = "source,type,target,evidence_source,since,until\n"
WHOLES = "id,kind,name\nhealth,agency,Health Canada\nedu,agency,Education\n"
BRANCH = "id,kind,name\n,unit,Policy Branch\n"
OF_HEALTH, OF_EDUCATION = (HEAD + f"Policy Branch,PART_OF,{whole},report,,\n" for whole in ("Health Canada", "Education"))
TWO = (
    "ties of two line 2 column source: the unit 'Policy Branch' that is known is a part of Health Canada; if this is another, call it 'Policy "
    "Branch (Education)', in the stakeholders and in the ties, or give it an id; if it is that one, write its id 'policy-branch' here"
)


def test_a_unit_of_another_whole_in_another_load_is_not_merged_with_the_one_that_has_its_name(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    assert refused(store, BRANCH, OF_EDUCATION, file="two") == [TWO]
    assert refused(store, OF_EDUCATION, file="two") == [TWO]
    take(store, "id,kind,name\n,unit,Policy Branch (Education)\n", OF_EDUCATION.replace("Branch", "Branch (Education)"), file="two")
    assert ids(store) == {
        "edu": "Education", "health": "Health Canada", "policy-branch": "Policy Branch", "policy-branch-education": "Policy Branch (Education)",
    }  # fmt: skip
    assert joined(store) == {("policy-branch", "PART_OF", "health"), ("policy-branch-education", "PART_OF", "edu")}


def test_where_a_unit_is_another_the_rest_of_its_file_is_left_out_too(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    rows = HEAD + "Health Canada,FUNDS,Policy Branch,minutes,,\n" + OF_EDUCATION.replace(HEAD, "") + "policy-branch,TRAINS,edu,minutes,,\n"
    report = take(store, rows, file="two", skip_bad=True)
    assert [str(problem) for problem in report.rejected] == [
        "ties of two line 2: it is not clear which unit 'Policy Branch' is, see ties of two line 3; correct that row first",
        TWO.replace("line 2", "line 3"),
    ]
    assert joined(store) == {("policy-branch", "PART_OF", "health"), ("policy-branch", "TRAINS", "edu")}


def test_units_of_one_name_in_two_files_of_one_load_are_not_merged_either(store: Store) -> None:
    from partnermap.graph import BadRows, load
    from partnermap.loaders.csv_file import parse_csv

    from .given import SCHEMA

    take(store, WHOLES)
    sheets = [(BRANCH, "stakeholders", "a"), (BRANCH, "stakeholders", "b"), (OF_HEALTH, "ties", "a"), (OF_EDUCATION, "ties", "b")]
    drafts = [draft for text, sheet, file in sheets for draft in parse_csv(text.splitlines(True), file, SCHEMA, sheet=sheet)]
    with pytest.raises(BadRows) as caught:
        load(store, drafts)
    assert [str(problem) for problem in caught.value.problems] == [
        TWO.replace("ties of two", "a").replace("Education", "*").replace("Health Canada", "Education").replace("*", "Health Canada"),
        TWO.replace("ties of two", "b"),
    ]


def test_a_unit_that_is_written_with_its_whole_is_the_one_that_is_known_and_a_part_of_that(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    rows = BRANCH.replace("Branch", "Branch (Health Canada)") + ",unit,Policy Branch (Education)\n"
    report = take(store, rows, file="two")
    assert told(report) == ["stakeholders of two line 2: 'Policy Branch (Health Canada)' was taken for the id 'policy-branch'"]
    assert ids(store) == {
        "edu": "Education", "health": "Health Canada", "policy-branch": "Policy Branch", "policy-branch-education": "Policy Branch (Education)",
    }  # fmt: skip
    assert take(store, rows, file="two").is_nothing_new


def test_loading_again_says_nothing(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    report = take(store, WHOLES, BRANCH, OF_HEALTH)
    assert (report.is_nothing_new, told(report)) == (True, [])


def test_whoever_writes_the_id_means_that_unit_and_may_state_another_whole(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    report = take(store, OF_EDUCATION.replace("Policy Branch,", "policy-branch,"))
    assert (report.ties.added, told(report)) == (1, [])


def test_a_unit_that_moved_is_one(store: Store) -> None:
    take(store, WHOLES, BRANCH, HEAD + "Policy Branch,PART_OF,health,report,2001,2015\n")
    report = take(store, HEAD + "Policy Branch,PART_OF,edu,report,2015,\n")
    assert (report.ties.added, told(report)) == (1, [])


def test_a_whole_that_is_a_part_of_the_other_is_no_contradiction(store: Store) -> None:
    take(
        store,
        WHOLES,
        "id,kind,name\nsector,unit,Sector\n",
        BRANCH,
        HEAD + "sector,PART_OF,health,report,,\nPolicy Branch,PART_OF,sector,report,,\n",
    )
    report = take(store, OF_HEALTH)
    assert (report.ties.added, told(report)) == (1, [])


def test_one_row_whose_unit_is_a_part_of_two_in_one_file_is_one_unit_and_that_is_told(store: Store) -> None:
    report = take(store, WHOLES, BRANCH, OF_HEALTH + OF_EDUCATION.replace(HEAD, ""))
    assert told(report) == [
        (
            "ties of one line 3: 'Policy Branch' is one unit, a part of Health Canada and of Education; if these are two, write an id for each, or "
            "after the name what it is a part of, as in 'Policy Branch (Education)'"
        )
    ]


def test_a_unit_taken_for_one_that_is_known_is_told_where_nothing_says_of_what_it_is_a_part(store: Store) -> None:
    take(store, WHOLES, BRANCH, OF_HEALTH)
    report = take(store, BRANCH, HEAD + "Policy Branch,WORKS_WITH,edu,report,,\n", file="two")
    assert told(report) == [
        (
            "stakeholders of two line 2: 'Policy Branch' was taken for 'policy-branch', a part of Health Canada; write an id, or after the name what "
            "it is a part of, if it is another"
        )
    ]
    assert SOURCES
