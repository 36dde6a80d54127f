"""One stakeholder whole, and its ego network."""

from partnermap.graph import Store, Ties, resolve
from partnermap.queries.show import ego, show


def test_every_tie_is_told_with_its_evidence_and_the_sources_cited(example: Store) -> None:
    answer = show(example, resolve(example, "clear"))
    assert [(tie.type, tie.source, tie.target, len(tie.evidence)) for tie in answer.ties] == [
        ("FUNDS", "fisheries", "clear", 1),
        ("FUNDS", "fisheries", "clear", 1),
        ("SUPPORTS", "clear", "university", 1),
        ("LEADS", "hsa", "clear", 2),
        ("PARTNERS_IN", "guard", "clear", 1),
    ]
    assert set(answer.sources) == {"report", "minutes"}
    assert set(answer.named) == {"clear", "fisheries", "university", "hsa", "guard"}


def test_ties_that_were_not_in_force_are_left_out(example: Store) -> None:
    answer = show(example, resolve(example, "clear"), Ties(as_of="2013"))
    assert [(tie.type, tie.since) for tie in answer.ties] == [("FUNDS", "2010"), ("LEADS", "2004")]


def test_the_ego_network_grows_by_one_tie_a_depth(example: Store) -> None:
    survey = resolve(example, "survey")
    assert ego(example, survey, depth=0) == {"survey"}
    assert ego(example, survey, depth=1) == {"survey", "dive"}
    assert ego(example, survey, depth=2) == {"survey", "dive", "hsa", "buoys", "zoe", "university"}
    assert ego(example, resolve(example, "trust"), depth=3) == {"trust"}


def test_the_ego_network_within_some_is_reached_over_these_alone(example: Store) -> None:
    within = {"survey", "hsa", "dive", "fisheries", "forum"}
    assert ego(example, resolve(example, "survey"), depth=4, within=within) == {"survey", "dive", "hsa", "fisheries", "forum"}
    assert ego(example, resolve(example, "survey"), depth=4, within=within - {"dive"}) == {"survey"}
