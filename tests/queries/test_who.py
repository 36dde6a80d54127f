"""Who works with whom: strength by hand, units and people counted, hubs told last."""

import pytest

from partnermap import loaders
from partnermap.graph import Store, Ties, load, read_schema, resolve
from partnermap.graph.drafts import Notice
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.who import Counted, Who, who


def strengths(answer: Who) -> list[tuple[str, float]]:
    return [(partner.stakeholder.id, partner.strength) for partner in answer.partners]


def reasons(answer: Who, partner: str) -> list[tuple[str | None, float, int]]:
    (found,) = (one.reasons for one in answer.partners if one.stakeholder.id == partner)
    return [(reason.via.id if reason.via else None, reason.weight, reason.size) for reason in found]


def ask(store: Store, name: str, only: Ties | None = None) -> Who:
    return who(store, resolve(store, name), only or Ties())


def test_strength_is_the_sum_of_the_weights_of_distinct_contexts_and_ties_go_by_name(example: Store) -> None:
    assert strengths(ask(example, "HSA")) == [("fisheries", 1.7), ("guard", 1.6), ("university", 1.6), ("omar", 0.3)]


def test_what_units_and_people_do_counts_for_their_organisation_on_both_sides(example: Store) -> None:
    # The Dive Unit operates the register; Ann of the Guard and Zoé of the Dive Unit spoke at the same event.
    assert reasons(ask(example, "hsa"), "guard") == [("clear", 0.7, 4), ("buoys", 0.6, 2), ("day", 0.3, 3)]
    assert reasons(ask(example, "guard"), "hsa") == [("clear", 0.7, 4), ("buoys", 0.6, 2), ("day", 0.3, 4)]


def test_a_direct_tie_of_a_unit_is_told_with_the_unit(example: Store) -> None:
    (university,) = (one for one in ask(example, "hsa").partners if one.stakeholder.id == "university")
    assert [(reason.via and reason.via.id, [(tie.type, tie.target) for tie in reason.theirs]) for reason in university.reasons] == [
        (None, [("TRAINS", "dive")]),
        ("clear", [("SUPPORTS", "university")]),
    ]


def test_that_a_unit_or_a_person_acts_for_an_organisation_is_part_of_the_evidence(example: Store) -> None:
    (guard,) = (one for one in ask(example, "hsa").partners if one.stakeholder.id == "guard")
    assert {reason.via and reason.via.id: [(tie.source, tie.type, tie.target) for tie in reason.belonging] for reason in guard.reasons} == {
        "clear": [],
        "buoys": [("dive", "PART_OF", "hsa")],
        "day": [("dive", "PART_OF", "hsa"), ("ann", "WORKS_FOR", "guard"), ("zoe", "WORKS_FOR", "dive")],
    }
    (agency,) = (one for one in ask(example, "university").partners if one.stakeholder.id == "hsa")
    assert [(tie.source, tie.type, tie.target) for tie in agency.reasons[0].belonging] == [("dive", "PART_OF", "hsa")]


def test_an_organisation_is_no_partner_of_its_own_units_nor_they_of_it(example: Store) -> None:
    assert "hsa" not in dict(strengths(ask(example, "dive")))
    assert {"dive", "survey", "zoe"}.isdisjoint(dict(strengths(ask(example, "hsa"))))


def test_a_unit_has_partners_of_its_own_and_its_agency_shares_in_them_for_others(example: Store) -> None:
    assert strengths(ask(example, "dive")) == [("guard", 0.9), ("university", 0.9), ("omar", 0.3)]
    assert strengths(ask(example, "university")) == [("hsa", 1.6), ("guard", 1.2), ("fisheries", 1.2)]


def test_a_person_works_with_their_unit_and_met_others_but_not_their_own_house(example: Store) -> None:
    # Her agency was host of the day; Ann was there for the Guard.
    answer = ask(example, "Zoé Lévesque")
    assert [(one.stakeholder.id, one.basis, one.strength, one.through) for one in answer.partners] == [
        ("dive", "works-with", 1.0, ()), ("guard", "met", 0.3, ("ann",)), ("omar", "met", 0.3, ()),
    ]  # fmt: skip


def test_asked_of_a_program_it_tells_all_who_have_a_tie_to_it(example: Store) -> None:
    assert strengths(ask(example, "Clear Water Strategy")) == [("guard", 0.7), ("fisheries", 0.7), ("hsa", 0.7), ("university", 0.7)]


def test_asked_of_a_forum_it_counts_the_events_that_are_part_of_it(example: Store) -> None:
    assert dict(strengths(ask(example, "Harbour Forum")))["hsa"] == 0.6


def test_only_ties_in_force_at_the_date_count(example: Store) -> None:
    assert strengths(ask(example, "hsa", Ties(as_of="2014"))) == [("fisheries", 1.7), ("guard", 0.6)]
    # That they work with the Fisheries Office is said by minutes of 2011 and nothing earlier.
    assert strengths(ask(example, "hsa", Ties(as_of="2003"))) == []
    assert strengths(ask(example, "hsa", Ties(as_of="2003", undated=True))) == [("fisheries", 1.0)]


def test_only_ties_of_the_status_count(example: Store) -> None:
    assert dict(strengths(ask(example, "hsa", Ties(statuses=frozenset({"confirmed"})))))["guard"] == 1.0


def test_one_that_nobody_works_with_has_no_partners(example: Store) -> None:
    assert strengths(ask(example, "Lighthouse Trust")) == []


def test_the_first_partners_are_told_as_they_are_among_all(example: Store) -> None:
    everyone, first = ask(example, "hsa"), who(example, resolve(example, "hsa"), limit=2)
    assert (first.partners, first.counted) == ((*everyone.partners[:2], everyone.partners[3]), Counted(bodies=3, groups=0, met=1, parts=2))
    assert first.sources.keys() == {
        item.source for one in first.partners for reason in one.reasons for tie in reason.ties for item in tie.evidence
    }
    assert first.named.keys() < everyone.named.keys()


def test_a_hub_is_told_after_a_small_context_of_the_same_weight() -> None:
    schema = read_schema()
    rows = ["source,type,target,evidence_source\n", *(f"{one},PARTNERS_IN,small,r\n" for one in ("a", "b"))]
    rows += [f"{one},PARTNERS_IN,hub,r\n" for one in ("a", "b", *(f"x{n}" for n in range(40)))]
    people = ["id,kind,name\n", "hub,program,A hub of many\n", "small,program,Small circle\n"]
    people += [f"{one},agency,Agency {one}\n" for one in ("a", "b", *(f"x{n}" for n in range(40)))]
    from partnermap.loaders.csv_file import parse_csv

    with in_memory(schema) as store:
        for text in (["id,title,mark\n", "r,R,\n"], people, rows):
            load(store, parse_csv(text, "x.csv", schema))
        answer = who(store, resolve(store, "a"))
    assert strengths(answer)[:2] == [("b", 1.4), ("x0", 0.7)]
    assert [reason.via.id for reason in answer.partners[0].reasons if reason.via] == ["small", "hub"]


@pytest.mark.parametrize(("one", "other"), [("hsa", "guard"), ("hsa", "fisheries"), ("guard", "university"), ("fisheries", "university")])
def test_strength_between_two_agencies_is_the_same_from_both_sides(example: Store, one: str, other: str) -> None:
    assert dict(strengths(ask(example, one)))[other] == dict(strengths(ask(example, other)))[one]


def test_a_circle_of_parts_ends() -> None:
    from partnermap.loaders.csv_file import parse_csv

    schema = read_schema()
    with in_memory(schema) as store:
        for text in (
            "id,title,mark\nr,R,\n",
            "id,kind,name\na,unit,A\nb,unit,B\n",
            "source,type,target,evidence_source\na,PART_OF,b,r\nb,PART_OF,a,r\n",
        ):
            load(store, (one for one in parse_csv(text.splitlines(True), "x.csv", schema) if not isinstance(one, Notice)))
        assert strengths(who(store, resolve(store, "a"))) == []


def test_the_built_in_network_names_the_centre_among_its_partners(example: Store) -> None:
    schema = read_schema()
    with in_memory(schema) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), schema))
        answer = dict(strengths(who(store, resolve(store, "C3P"))))
    assert answer["public-safety-canada"] > answer["opp"] > 0
