"""Tables of another shape: charts, matrices, pairs."""

from __future__ import annotations

from partnermap.graph.directory import Directory
from partnermap.loaders.guess import Guess, guess
from tests.loaders.guess.grids import things, ties
from tests.loaders.guess.lists.byhand import rows
from tests.loaders.guess.lists.made import grid


def guessed(text: str, directory: Directory, indents: tuple[int, ...] = ()) -> Guess:
    return guess([grid("Sheet", rows(text), indents=indents)], "list.xlsx", directory, "en")


def test_an_indented_list_is_a_chart(directory: Directory) -> None:
    text = "Health Canada\nPrograms Branch\nPartnerships Directorate\nPolicy Branch"
    rule = guessed(text, directory, (0, 3, 6, 3)).mapping.tables[0]
    assert rule.tree
    assert (rule.read.header, str(rule.tree.indent)) == ((), "A")


def test_marks_below_committees_are_memberships_and_words_are_roles(directory: Directory) -> None:
    text = "Organization | Steering Committee | Data Working Group\nRCMP | Chair | X\nOPP | X |\nCBSA | | X"
    matrix = guessed(text, directory).mapping.tables[0].matrix
    assert matrix
    assert (str(matrix.rows.column), [str(one) for one in matrix.columns]) == ("Organization", ["Steering Committee", "Data Working Group"])
    assert (matrix.tie, matrix.kind, matrix.to, matrix.role) == ("MEMBER_OF", "agency", "collaboration", "cell")


def test_yes_and_no_beside_an_organisation_are_kept_as_they_stand(directory: Directory) -> None:
    text = "Organization | Signed NDA | Newsletter\nRCMP | Yes | No\nOPP | No | Yes"
    rule = guessed(text, directory).mapping.tables[0]
    assert things(rule) == {"body": {"kind": "=agency", "name": "Organization", "signed nda": "Signed NDA", "newsletter": "Newsletter"}}


def test_names_below_years_take_part_in_those_years(directory: Directory) -> None:
    text = "Program | 2021 | 2022\nSafe Harbour | RCMP | RCMP, OPP\nClean Shores | CBSA |"
    matrix = guessed(text, directory).mapping.tables[0].matrix
    assert matrix
    assert matrix.cells
    assert (matrix.is_years, matrix.tie, matrix.kind, matrix.cells.split) == (True, "PARTNERS_IN", "program", (",",))


def test_pairs_have_the_type_that_a_column_says_and_are_asked_without_one(directory: Directory) -> None:
    found = guessed("From | Relationship | To\nRCMP | works with | OPP\nOPP | partner of | CBSA", directory).mapping.tables[0]
    assert ties(found) == [("one", "Relationship", "other", {})]
    assert dict(found.ties[0].type.values) == {"partner of": "WORKS_WITH"}
    doubts = guessed("Organization A | Organization B\nRCMP | OPP\nCBSA | OPP", directory).doubts
    assert [doubt.path for doubt in doubts] == ["ties > 1 > one"]


def test_what_reports_to_is_told_by_whose_names_it_has(directory: Directory) -> None:
    units = guessed(
        "Unit | Reports to | Manager\nFinance | Harbour Authority | Lena Ford\nPayroll | Finance | Omar Haddad", directory
    ).mapping.tables[0]
    assert [tie[:3] for tie in ties(units)] == [
        ("unit", "=PART_OF", "whole"),
        ("person", "=LEADS", "unit"),
        ("person", "=WORKS_FOR", "unit"),
    ]
    people = guessed("Employee | Supervisor | Team\nAnne Roy | Marc Petit | Data\nBob Chan | Anne Roy | Data", directory).mapping.tables[0]
    assert [tie[:3] for tie in ties(people)] == [("person", "=REPORTS_TO", "whole"), ("person", "=WORKS_FOR", "unit")]
    posts = guessed(
        "Position | Incumbent | Unit | Reports to\nDirector | Anne Roy | Data |\nAnalyst | Bob Chan | Data | Director", directory
    ).mapping.tables[0]
    assert ties(posts) == [("person", "=WORKS_FOR", "unit", {"role": "Position"})]
    assert [str(column) for column in posts.leave_out] == ["Reports to"]


def test_a_given_name_and_a_surname_are_one_person(directory: Directory) -> None:
    found = guessed("Last name | First name | Organization | Title\nRoy | Anne | RCMP | Inspector\nChan | Bob | OPP | Analyst", directory)
    rule = found.mapping.tables[0]
    name = next(thing for thing in rule.things if thing.name == "person").fields["name"]
    assert (str(name.column), [str(one) for one in name.more], found.doubts) == ("First name", ["Last name"], ())
