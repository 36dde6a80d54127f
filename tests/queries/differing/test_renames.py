"""A stakeholder under another name or id is told as one, and where it may be several, it is asked."""

from collections.abc import Sequence

import pytest

from partnermap.graph import Stakeholder, Tie, Ties
from partnermap.queries.differing import Diff, between_networks
from tests.queries.differing.sides import Given, body, tie

Told = tuple[str, str, str, str]


def diff(old: Sequence[Stakeholder], new: Sequence[Stakeholder], old_ties: Sequence[Tie] = (), new_ties: Sequence[Tie] = ()) -> Diff:
    return between_networks(Given([*old, body("z")], old_ties), Given([*new, body("z")], new_ties))


def told(answer: Diff) -> list[Told]:
    """Each rename and each succession: the id on both sides, how, and by which name."""
    renamed = [(one.old.id, one.new.id, one.how, one.by) for one in answer.stakeholders.renamed]
    return renamed + [(one.old.id, one.new.id, "succession", one.since) for one in answer.stakeholders.succeeded]


def ids(some: Sequence[Stakeholder]) -> list[str]:
    return [one.id for one in some]


RENAMES: dict[str, tuple[list[Stakeholder], list[Stakeholder], list[Told]]] = {
    "another name under the same id": ([body("a", "Board")], [body("a", "Agency")], [("a", "a", "same id", "")]),
    "the acronym is kept as an alias": (
        [body("a", "Coordination Centre", "NCECC")],
        [body("b", "Crime Centre", "NCECC")],
        [("a", "b", "shared name", "NCECC")],
    ),
    "the former name is among the aliases": (
        [body("a", "Old Board")],
        [body("b", "New Agency", "Old Board")],
        [("a", "b", "former name", "Old Board")],
    ),
    "the former name is the French one": (
        [body("a", "Garde côtière")],
        [body("b", "Coastal Guard", name_fr="Garde côtière")],
        [("a", "b", "former name", "Garde côtière")],
    ),
    "the former name is a French alias": (
        [body("a", "Bureau des pêches")],
        [body("b", "Fisheries", aliases_fr=("Bureau des peches",))],
        [("a", "b", "former name", "Bureau des pêches")],
    ),
    "the same French name with another in English": (
        [body("a", "Ports Board", name_fr="Administration portuaire")],
        [body("b", "Port Authority", name_fr="Administration portuaire")],
        [("a", "b", "former name", "Administration portuaire")],
    ),
    "another id with the same name": (
        [body("a", "Harbour Trust")],
        [body("b", "Harbour Trust")],
        [("a", "b", "same name", "Harbour Trust")],
    ),
    "another id with the same name but for accents and case": (
        [body("a", "Québec Police")],
        [body("b", "QUEBEC POLICE")],
        [("a", "b", "same name", "Québec Police")],
    ),
    "the former id is kept": ([body("a", "Old")], [body("b", "New", former_ids=("a",))], [("a", "b", "former id", "a")]),
    "merged into one that is on both sides": (
        [body("a", "River Police"), body("b", "Police of the River")],
        [body("a", "River Police", "Police of the River", former_ids=("b",))],
        [("b", "a", "merged", "b")],
    ),
    "two merged into a new one": (
        [body("a", "North"), body("b", "South")],
        [body("c", "Both", former_ids=("a", "b"))],
        [("a", "c", "former id", "a"), ("b", "c", "former id", "b")],
    ),
    "made one by hand, under the name of both": (
        [body("a", "River Police"), body("b", "Police of the River")],
        [body("a", "River Police", "Police of the River")],
        [("b", "a", "merged", "Police of the River")],
    ),
    "the new side is the elder, before a merge": (
        [body("b", "New", former_ids=("a",))],
        [body("a", "Old")],
        [("b", "a", "former id", "a")],
    ),
    "the name and an alias were swapped": (
        [body("a", "RCMP", "Mounted Police")],
        [body("a", "Mounted Police", "RCMP")],
        [("a", "a", "same id", "")],
    ),
    "the names of two were swapped": (
        [body("a", "North"), body("b", "South")],
        [body("a", "South"), body("b", "North")],
        [("b", "b", "same id", ""), ("a", "a", "same id", "")],
    ),
    "an alias became the name": ([body("a", "National Centre", "NCMEC")], [body("b", "NCMEC")], [("a", "b", "former name", "NCMEC")]),
    "a rename and a move": (
        [body("a", "Dive Unit", "DU", kind="unit", region="NS")],
        [body("b", "Diving Branch", "DU", kind="unit", region="PE")],
        [("a", "b", "shared name", "DU")],
    ),
    "a unit that became an agency": (
        [body("a", "Cyber Centre", kind="unit")],
        [body("b", "Cyber Agency", "Cyber Centre")],
        [("a", "b", "former name", "Cyber Centre")],
    ),
    "a person under a married name": (
        [body("p", "Ann Moss", kind="person")],
        [body("q", "Ann Roy", "Ann Moss", kind="person")],
        [("p", "q", "former name", "Ann Moss")],
    ),
    "the surer reason wins over a shared acronym": (
        [body("a", "Coastal Guard", "CG"), body("c", "City Guild", "CG")],
        [body("b", "Sea Guard", "Coastal Guard", "CG"), body("d", "Guild of the City", "City Guild", "CG")],
        [("c", "d", "former name", "City Guild"), ("a", "b", "former name", "Coastal Guard")],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), RENAMES.values(), ids=RENAMES.keys())
def test_a_rename_is_told_as_one(old: list[Stakeholder], new: list[Stakeholder], expected: list[Told]) -> None:
    answer = diff(old, new)
    people = answer.stakeholders
    assert told(answer) == expected
    assert (ids(people.added), ids(people.gone), people.ended, people.changed, people.unclear) == ([], [], (), (), ())


def test_there_are_twenty_renames_and_two_successions() -> None:
    assert len(RENAMES) == 20


@pytest.mark.parametrize("since", ["", "2015-04"])
def test_a_succession_is_told_as_one_whether_or_not_it_has_a_date(since: str) -> None:
    new = [body("board", "Old Board", until="2015-03"), body("agency", "New Agency")]
    answer = diff([body("board", "Old Board")], new, [], [tie("agency SUCCEEDS board", since=since)])
    people = answer.stakeholders
    assert told(answer) == [("board", "agency", "succession", since)]
    assert people.succeeded[0].fields == ("until",)
    assert (people.added, people.gone, people.ended, people.changed) == ((), (), (), ())


def test_a_succession_that_is_not_confirmed_or_was_known_is_none() -> None:
    old, new = [body("board")], [body("board"), body("agency")]
    proposed = diff(old, new, [], [tie("agency SUCCEEDS board", status="proposed")])
    assert (told(proposed), ids(proposed.stakeholders.added)) == ([], ["agency"])
    known = [tie("agency SUCCEEDS board")]
    assert diff(new, new, known, known).is_none


def test_one_who_succeeds_two_and_two_who_succeed_one_are_told() -> None:
    old, new = [body("a"), body("b")], [body("a"), body("b"), body("c"), body("d")]
    answer = diff(old, new, [], [tie("c SUCCEEDS a"), tie("c SUCCEEDS b"), tie("d SUCCEEDS b")])
    assert told(answer) == [("a", "c", "succession", ""), ("b", "c", "succession", ""), ("b", "d", "succession", "")]
    assert answer.stakeholders.added == ()


def test_ties_of_a_renamed_one_are_compared_under_its_new_id() -> None:
    old, new = [body("a", "Board", "B1")], [body("b", "Agency", "B1")]
    before = [tie("a FUNDS z", since="2010"), tie("z WORKS_WITH a"), tie("a SUPPORTS z")]
    after = [tie("b FUNDS z", since="2011"), tie("b WORKS_WITH z"), tie("b SUPPORTS z", "p. 1", "p. 2")]
    ties = diff(old, new, before, after).ties
    assert (ties.same, ties.added, ties.gone) == (1, (), ())
    assert [(pair.old.source, pair.new.source, pair.fields) for pair in (*ties.changed, *ties.evidence)] == [
        ("a", "b", ("since",)),
        ("a", "b", ("evidence",)),
    ]


def test_a_tie_that_went_over_to_the_successor_is_one_tie() -> None:
    old, new = [body("board"), body("w")], [body("board", until="2015"), body("agency"), body("w")]
    before = [tie("board FUNDS z", since="1999", amount=None), tie("board FUNDS w", "p. 7")]
    after = [tie("agency SUCCEEDS board"), tie("agency FUNDS z", since="2015", role="main"), tie("board FUNDS w", "p. 7", until="2015")]
    ties = diff(old, new, before, after).ties
    assert [(pair.old.source, pair.new.source, pair.fields) for pair in ties.changed] == [("board", "agency", ("source", "role", "since"))]
    assert [(pair.new.target, pair.fields) for pair in ties.ended] == [("w", ("until",))]
    assert ([one.type for one in ties.added], ties.gone) == (["SUCCEEDS"], ())


ASKED: dict[str, tuple[list[Stakeholder], list[Stakeholder], tuple[list[str], list[str], tuple[str, ...]]]] = {
    "two of the same name": (
        [body("a", "Pat Smith", kind="person")],
        [body("b", "Pat Smith", kind="person"), body("c", "Pat Smith", kind="person")],
        (["a"], ["b", "c"], ("Pat Smith",)),
    ),
    "two with one acronym": (
        [body("a", "A One", "AO"), body("b", "A Two", "AO")],
        [body("c", "A Three", "AO")],
        (["a", "b"], ["c"], ("AO",)),
    ),
    "one that has the former names of two": (
        [body("a", "North"), body("b", "South")],
        [body("c", "Both", "North", "South")],
        (["a", "b"], ["c"], ("North", "South")),
    ),
    "names that were handed on": (
        [body("a", "Alpha"), body("b", "Beta")],
        [body("x", "Beta", "Alpha"), body("y", "Gamma", "Beta")],
        (["a", "b"], ["x", "y"], ("Alpha", "Beta")),
    ),
    "names that were handed on, the later side first": (
        [body("x", "Beta", "Alpha"), body("y", "Gamma", "Beta")],
        [body("a", "Alpha"), body("b", "Beta")],
        (["x", "y"], ["a", "b"], ("Alpha", "Beta")),
    ),
    "names that were handed on by one whose id is made of its name": (
        [body("alpha"), body("beta"), body("gamma")],
        [body("beta", "Beta", "Alpha"), body("gamma", "Gamma", "Beta"), body("delta", "Delta", "Gamma")],
        (["alpha", "beta", "gamma"], ["beta", "delta", "gamma"], ("Alpha", "Beta", "Gamma")),
    ),
    "the same name and another kind": (
        [body("a", "Safe Harbour", kind="program")],
        [body("b", "Safe Harbour", kind="collaboration")],
        (["a"], ["b"], ("Safe Harbour",)),
    ),
    "the same name in another country": (
        [body("a", "Ministry of Justice", country="CA")],
        [body("b", "Ministry of Justice", country="GB")],
        (["a"], ["b"], ("Ministry of Justice",)),
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), ASKED.values(), ids=ASKED.keys())
def test_where_it_may_be_several_it_is_asked_and_told_as_neither(
    old: list[Stakeholder], new: list[Stakeholder], expected: tuple[list[str], list[str], tuple[str, ...]]
) -> None:
    answer = diff(old, new, [tie(f"{old[0].id} SUPPORTS z")], [tie(f"{new[0].id} SUPPORTS z")])
    people = answer.stakeholders
    assert [(ids(one.olds), ids(one.news), one.by) for one in people.unclear] == [expected]
    assert (people.added, people.gone, people.renamed, people.changed) == ((), (), (), ())
    assert (answer.ties.unclear, answer.ties.added, answer.ties.gone) == (2, (), ())


def test_an_acronym_alone_in_another_country_says_nothing() -> None:
    answer = diff([body("a", "Coastal Guard", "CG", country="CA")], [body("b", "City Guild", "CG", country="GB")])
    assert (ids(answer.stakeholders.gone), ids(answer.stakeholders.added), answer.stakeholders.unclear) == (["a"], ["b"], ())


def test_those_who_are_known_to_be_distinct_are_never_one() -> None:
    answer = diff([body("a", "Trust")], [body("b", "Trust", distinct_from=("a",))])
    assert (ids(answer.stakeholders.gone), ids(answer.stakeholders.added), answer.stakeholders.unclear) == (["a"], ["b"], ())


def test_a_name_that_is_spelt_otherwise_is_a_change_and_no_rename() -> None:
    people = diff([body("a", "Coastal guard")], [body("a", "Coastal Guard")]).stakeholders
    assert (people.renamed, [pair.fields for pair in people.changed]) == ((), [("name",)])


WITHIN: dict[str, tuple[Stakeholder, Stakeholder, str]] = {
    "an acronym in parentheses": (body("a", "Coordination Centre (NCECC)"), body("b", "Crime Centre (NCECC)"), "NCECC"),
    "a former name in parentheses": (body("a", "Old Board"), body("b", "New Agency (formerly Old Board)"), "Old Board"),
    "the same in French": (body("a", "Vieux Bureau"), body("b", "Agence (anciennement Vieux Bureau)"), "Vieux Bureau"),
    "a column of one's own": (body("a", "Old Board"), body("b", "New", attributes=(("former_name", "Old Board"),)), "Old Board"),
}


@pytest.mark.parametrize(("old", "new", "by"), WITHIN.values(), ids=WITHIN.keys())
def test_a_name_within_a_name_is_one(old: Stakeholder, new: Stakeholder, by: str) -> None:
    assert [(one[0], one[1], one[3]) for one in told(diff([old], [new]))] == [("a", "b", by)]


def test_a_town_in_parentheses_is_no_name() -> None:
    people = diff(
        [body("a", "Harbour Trust (Halifax)")], [body("b", "City Guild (Halifax)"), body("c", "Harbour Trust (Sydney)")]
    ).stakeholders
    assert (ids(people.gone), ids(people.added), people.renamed, people.unclear) == (["a"], ["b", "c"], (), ())


def test_names_that_are_spelt_almost_alike_are_offered_and_taken_for_nothing() -> None:
    people = diff(
        [body("a", "Canadian Space Agancy"), body("p1", "Person 1")], [body("b", "Canadian Space Agency"), body("p2", "Person 2")]
    ).stakeholders
    assert [(one.old.id, one.new.id) for one in people.alike] == [("a", "b")]
    assert (ids(people.gone), ids(people.added)) == (["a", "p1"], ["b", "p2"])


def test_a_succession_is_told_whatever_ties_count() -> None:
    old, new = Given([body("board")]), Given([body("board", until="2015"), body("agency")], [tie("agency SUCCEEDS board", since="2015")])
    answer = between_networks(old, new, Ties(as_of="2001", statuses=frozenset({"proposed"})))
    assert (told(answer), answer.ties.added) == ([("board", "agency", "succession", "2015")], ())


def test_one_who_was_there_before_succeeds_whom_only_the_new_side_says_to_have_ended() -> None:
    ties = [tie("b SUCCEEDS a")]
    assert told(diff([body("a"), body("b")], [body("a", until="2015"), body("b")], [], ties)) == [("a", "b", "succession", "")]
    known = [body("a", until="2015"), body("b")]
    answer = diff(known, known, [], ties)
    assert (told(answer), [one.type for one in answer.ties.added]) == ([], ["SUCCEEDS"])


def test_a_name_that_very_many_have_is_one_question() -> None:
    old, new = ([body(f"{side}{number}", f"{side} {number}", "Board") for number in range(30)] for side in "ab")
    [unclear] = diff(old, new).stakeholders.unclear
    assert (len(unclear.olds), len(unclear.news), unclear.by) == (30, 30, ("Board",))
