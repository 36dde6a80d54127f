"""What a side lacks as a whole is said first, and not told as gone."""

from collections.abc import Sequence

from partnermap.graph import Source, Stakeholder, Tie
from partnermap.queries.differing import Diff, Lack, between_networks
from tests.queries.differing.sides import Given, R, body, tie

S = Source("s", "Secret list", mark="Protected")
PEOPLE = [body(id_, kind="person") for id_ in ("p", "q", "x")]
BODIES = [body("a"), body("b")]


def diff(
    old: Sequence[Stakeholder], new: Sequence[Stakeholder], old_ties: Sequence[Tie] = (), new_ties: Sequence[Tie] = (),
    sources: tuple[Sequence[Source], Sequence[Source]] = ((R, S), (R, S)),
) -> Diff:  # fmt: skip
    return between_networks(Given(old, old_ties, sources[0]), Given(new, new_ties, sources[1]))


def test_a_side_without_a_kind_is_said_and_nobody_of_it_is_gone() -> None:
    old_ties = [tie("p WORKS_FOR a"), tie("a FUNDS b")]
    answer = diff([*BODIES, *PEOPLE], BODIES, old_ties, [tie("a FUNDS b")])
    assert answer.lacks == (Lack("new", "kind", "person", 3),)
    assert (answer.stakeholders.gone, [one.id for one in answer.stakeholders.unjudged]) == ((), ["p", "q", "x"])
    assert (answer.ties.gone, [one.source for one in answer.ties.unjudged]) == ((), ["p"])


def test_two_of_a_kind_may_well_be_gone() -> None:
    answer = diff([*BODIES, *PEOPLE[:2]], BODIES)
    assert (answer.lacks, [one.id for one in answer.stakeholders.gone]) == ((), ["p", "q"])


def test_a_field_that_the_old_side_has_nowhere_may_have_been_left_out_there_but_an_end_comes_with_time() -> None:
    old = [body(id_) for id_ in "abcd"]
    new = [body(id_, country="CA", until="2012") for id_ in "abc"] + [body("d", note="x")]
    answer = diff(old, new)
    assert answer.lacks == (Lack("old", "field of stakeholders", "country", 3),)
    assert [pair.fields for pair in answer.stakeholders.ended] == [("country", "until")] * 3
    sure, disputed = ([tie(f"{id_} FUNDS d", status=status) for id_ in "abc"] for status in ("confirmed", "disputed"))
    assert diff(old, old, sure, disputed).lacks == ()


def test_where_all_that_was_disputed_is_confirmed_that_is_a_change_and_nothing_is_lacking() -> None:
    bodies = [body(id_) for id_ in "abcd"]
    sure, disputed = (
        [tie(f"{id_} FUNDS d", status=status, confidence=n) for id_ in "abc"] for status, n in (("confirmed", 1), ("disputed", 0.5))
    )
    answer = diff(bodies, bodies, disputed, sure)
    assert (answer.lacks, [pair.fields for pair in answer.ties.changed]) == ((), [("status", "confidence")] * 3)


def test_those_of_a_kind_that_the_old_side_lacks_may_have_been_left_out_there() -> None:
    answer = diff(BODIES, [*BODIES, *PEOPLE])
    assert (answer.lacks, len(answer.stakeholders.added)) == ((Lack("old", "kind", "person", 3),), 3)


def test_a_side_without_a_source_has_lost_neither_its_ties_nor_whom_it_names() -> None:
    old_ties = [tie("c FUNDS a", "s: row 1"), tie("a FUNDS b", "r: p. 1", "s: row 2"), tie("b FUNDS a", "r: p. 2")]
    answer = diff([*BODIES, body("c")], BODIES, old_ties, [tie("a FUNDS b", "r: p. 1")], ((R, S), (R,)))
    assert answer.lacks == (Lack("new", "source", "s", 2),)
    assert [one.id for one in answer.stakeholders.unjudged] == ["c"]
    assert ([one.source for one in answer.ties.unjudged], [one.source for one in answer.ties.gone]) == (["c"], ["b"])
    assert (answer.ties.same, answer.ties.evidence) == (1, ())


def test_a_source_that_is_listed_still_may_well_have_lost_a_tie() -> None:
    answer = diff(BODIES, BODIES, [tie("a FUNDS b", "s: 1"), tie("b FUNDS a")], [tie("b FUNDS a")])
    assert (answer.lacks, len(answer.ties.gone)) == ((), 1)
    three = [tie("a FUNDS b", f"s: {n}", role=f"r{n}") for n in range(3)]
    answer = diff(BODIES, BODIES, [*three, tie("b FUNDS a")], [tie("b FUNDS a")])
    assert (answer.lacks, len(answer.ties.unjudged)) == ((Lack("new", "source", "s", 3),), 3)


def test_a_side_without_ties_has_lost_none() -> None:
    answer = diff(BODIES, BODIES, [tie("a FUNDS b")], [])
    assert (answer.lacks, answer.ties.gone, len(answer.ties.unjudged)) == ((Lack("new", "ties", "", 1),), (), 1)
    assert diff(BODIES, BODIES, [], [tie("a FUNDS b")]).lacks == (Lack("old", "ties", "", 1),)


def test_a_field_that_a_side_has_nowhere_was_not_emptied() -> None:
    old = [body(id_, country="CA", note="x" if id_ == "a" else "") for id_ in "abc"]
    answer = diff(old, [body(id_) for id_ in "abc"])
    assert answer.lacks == (Lack("new", "field of stakeholders", "country", 3),)
    assert [(pair.new.id, pair.fields) for pair in answer.stakeholders.changed] == [("a", ("note",))]
    assert answer.stakeholders.same == 2


def test_what_no_export_has_is_no_difference() -> None:
    old = [body("a", former_ids=("z",), distinct_from=("b",)), body("b", undecided_with=("a",))]
    assert diff(old, BODIES).is_none
    assert diff(BODIES, old).is_none


def test_where_the_two_share_no_source_evidence_is_not_compared() -> None:
    old = [tie("a FUNDS b", "r: p. 1"), tie("b FUNDS a", "r: p. 2")]
    answer = diff(BODIES, BODIES, old, [tie("a FUNDS b", "s: edge 1")], ((R,), (S,)))
    assert answer.lacks == (Lack("new", "sources", "", 1),)
    assert (answer.ties.same, answer.ties.evidence, answer.ties.gone, len(answer.ties.unjudged)) == (1, (), (), 1)
