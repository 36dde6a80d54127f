"""A list of members in French: a committee filled in once for its rows, two names of one body in a cell, a tie that is inferred."""

from __future__ import annotations

from partnermap.graph import load
from partnermap.loaders.grids import Grid, Span
from partnermap.loaders.making.named import column_called
from partnermap.loaders.mapping.model import Mapping, Reading

from .lists import by_words, grid, made, mapping, network, problems, stakeholders, thing, tie, ties, told

HEADINGS = ("Comité", "Membre", "Organisme", "Rôle", "Membre depuis", "Courriel")
SOURCE = {"id": "membres", "title": "Liste des membres", "date": "2021-04", "language": "fr"}


def members(*more: tuple[str, ...]) -> Grid:
    rows = [
        ("Comité directeur", "A. Roy", "Santé Alpha / Alpha Health", "Présidente", "2019", "a@x.ca"),
        ("", "B. Chan", "BETA", "membre", "2020-04", ""),
        ("Groupe de travail", "C. Lee", "Alpha Health", "vice-président", "1er avril 2021", ""),
    ]
    return grid(HEADINGS, *rows, *more, name="Membres")


def rules(**more: object) -> Mapping:
    return mapping(
        thing("committee", kind="collaboration", name_fr="COMITE", name="Comité"),
        thing("person", kind="person", name="Membre"),
        thing("body", kind="agency", name="Organisme", either=(" / ",)),
        ties=[
            tie("person", "WORKS_FOR", "body"),
            tie("person", "MEMBER_OF", "committee", role="Role", since="Membre depuis"),
            tie("body", "MEMBER_OF", "committee", since="Membre depuis", status="proposed"),
        ],
        read=Reading(fill_down=(column_called("Comité"),)),
        leave_out=(column_called("courriel"),),
        source=SOURCE,
        **more,
    )


def test_members_become_people_bodies_and_committees() -> None:
    found = made(rules(), members())
    assert stakeholders(found) == [
        ("collaboration", "Comité directeur", "name_fr=Comité directeur"),
        ("person", "A. Roy"),
        ("agency", "Santé Alpha", "aliases=Alpha Health"),
        ("person", "B. Chan"),
        ("agency", "BETA"),
        ("collaboration", "Groupe de travail", "name_fr=Groupe de travail"),
        ("person", "C. Lee"),
    ]
    assert ties(found) == [
        ("A. Roy", "WORKS_FOR", "Santé Alpha", "Membres row 2"),
        ("A. Roy", "MEMBER_OF", "Comité directeur", "Membres row 2", "role=Présidente", "since=2019"),
        ("Santé Alpha", "MEMBER_OF", "Comité directeur", "Membres row 2", "since=2019", "status=proposed"),
        ("B. Chan", "WORKS_FOR", "BETA", "Membres row 3"),
        ("B. Chan", "MEMBER_OF", "Comité directeur", "Membres row 3", "role=membre", "since=2020-04"),
        ("BETA", "MEMBER_OF", "Comité directeur", "Membres row 3", "since=2020-04", "status=proposed"),
        ("C. Lee", "WORKS_FOR", "Santé Alpha", "Membres row 4"),
        ("C. Lee", "MEMBER_OF", "Groupe de travail", "Membres row 4", "role=vice-président", "since=2021-04-01"),
        ("Santé Alpha", "MEMBER_OF", "Groupe de travail", "Membres row 4", "since=2021-04-01", "status=proposed"),
    ]
    assert (told(found), problems(found)) == (
        ["list.xlsx sheet Membres line 4: '1er avril 2021' in column Membre depuis was read as 2021-04-01"], [],
    )  # fmt: skip


def test_the_same_members_again_change_nothing() -> None:
    store = network(*made(rules(), members()).reads)
    report = load(store, made(rules(), members(), store=store).reads)
    assert [(one.added, one.changed, one.same) for one in (report.sources, report.stakeholders, report.ties)] == [
        (0, 0, 1), (0, 0, 7), (0, 0, 9),
    ]  # fmt: skip


def test_two_rows_that_state_the_same_tie_are_two_pieces_of_evidence() -> None:
    again = ("", "E. Roy", "BETA", "membre", "2020-04", "")
    list_ = members()
    store = network(*made(rules(), grid(HEADINGS, *(line.cells for line in list_.lines[1:3]), again, name="Membres")).reads)
    stated = {(tie_.source, tie_.target): [one.locator for one in tie_.evidence] for tie_ in store.ties()}
    assert stated["beta", "comite-directeur"] == ["Membres row 3", "Membres row 4"]


def test_merged_cells_are_filled_down_by_themselves_and_a_new_group_ends_what_stands_right_of_it() -> None:
    rows = [("Branch", "Unit", "Person"), ("North", "Ports", "A"), ("", "", "B"), ("South", "", "C"), ("", "Rails", "D"), ("", "", "E")]
    rules_ = mapping(
        thing("branch", kind="unit", name="Branch"), thing("unit", kind="unit", name="Unit"), thing("person", kind="person", name="Person"),
        ties=[tie("person", "WORKS_FOR", "branch"), tie("person", "MEMBER_OF", "unit")],
        read=Reading(fill_down=(column_called("Unit"),)),
    )  # fmt: skip
    found = made(rules_, grid(*rows, spans=[Span(0, 2, 0, 3), Span(0, 4, 0, 6)]))
    assert [(one[0], one[2]) for one in ties(found)] == [
        ("A", "North"), ("A", "Ports"), ("B", "North"), ("B", "Ports"), ("C", "South"), ("D", "South"), ("D", "Rails"), ("E", "South"),
        ("E", "Rails"),
    ]  # fmt: skip


def test_columns_that_are_named_nowhere_and_cells_without_a_name_are_told_once() -> None:
    rows = [("Group", "Name", "Fax", "Colour"), ("G", "A", "1", "red"), ("G", "", "", ""), ("", "B", "", "")]
    rules_ = mapping(
        thing("group", kind="collaboration", name="Group"), thing("person", kind="person", name="Name"), ties=[tie("person", "MEMBER_OF", "group")],
    )  # fmt: skip
    found = made(rules_, grid(*rows))
    assert (told(found), found.left) == (
        [
            (
                "list.xlsx sheet List: 2 columns are not kept, since the mapping names them nowhere: Fax, Colour; write them there, or under "
                "`leave out`"
            ),
            "list.xlsx sheet List line 3: column Name is empty in 1 row, so no 'person' and no tie of it is made there: 3",
            "list.xlsx sheet List line 4: column Group is empty in 1 row, so no 'group' and no tie of it is made there: 4",
        ],
        ("Fax", "Colour"),
    )


def test_kinds_types_and_statuses_come_from_the_words_of_a_column() -> None:
    rows = [
        ("Body", "Type", "Relation", "With", "State"),
        ("A", "ngo", "Works with", "Z", "draft"),
        ("B", "Committee", "is funded by", "Z", "final"),
        ("C", "", "gives to", "Z", ""),
    ]
    rules_ = mapping(
        thing("one", kind=by_words("Type", {"NGO": "agency", "committee": "collaboration"}, "unit"), name="Body"),
        thing("other", kind="agency", name="With"),
        ties=[
            tie("one", by_words("Relation", {"Gives to": "FUNDS"}), "other", status=by_words("State", {"draft": "proposed"}, "confirmed"))
        ],
    )
    found = made(rules_, grid(*rows))
    assert stakeholders(found) == [("agency", "A"), ("agency", "Z"), ("collaboration", "B"), ("unit", "C")]
    assert ties(found) == [
        ("A", "WORKS_WITH", "Z", "List row 2", "status=proposed"),
        ("Z", "FUNDS", "B", "List row 3", "status=confirmed"),
        ("C", "FUNDS", "Z", "List row 4", "status=confirmed"),
    ]


def test_a_word_that_the_mapping_does_not_give_is_a_problem_once() -> None:
    rows = [("Body", "Type"), ("A", "NGO"), ("B", "Ship"), ("C", "Ship")]
    found = made(mapping(thing("one", kind=by_words("Type", {"NGO": "agency"}), name="Body")), grid(*rows))
    assert problems(found) == [
        (
            "list.xlsx sheet List line 3 column Type, cell B3: 'Ship' (2 rows) is none of the words that the mapping gives for 'kind'; write it "
            "there under `values:`, or `else:` for all others"
        ),
    ]
    assert stakeholders(found) == [("agency", "A")]


def test_a_person_of_several_bodies_is_told_once_for_whoever_meant_two() -> None:
    rows = [("Name", "Body", "Since"), ("A. Roy", "Alpha", ""), ("B. Chan", "Alpha", ""), ("A. Roy", "Beta", ""), ("B. Chan", "Beta", "")]
    rules_ = mapping(
        thing("who", kind="person", name="Name"),
        thing("body", kind="agency", name="Body"),
        ties=[tie("who", "WORKS_FOR", "body", since="Since")],
    )
    assert told(made(rules_, grid(*rows))) == [
        "list.xlsx sheet List line 4: 'A. Roy' is one person here, of Alpha in row 2 and of Beta in this one, and so are 2 people in all of several bodies; if these are others of the same name, write after the name what tells them apart, as in 'A. Roy (Beta)'",
    ]
    assert told(made(rules_, grid(*rows[:2], ("A. Roy", "Beta", "2020")))) == []
