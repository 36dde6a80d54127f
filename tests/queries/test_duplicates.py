"""Who may be one under two names, told with what speaks for it."""

from collections.abc import Iterator

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.alike.found import Reason
from partnermap.queries.duplicates import Duplicates, duplicates

SAID = (Evidence("r", "page 1"),)


@pytest.fixture
def store() -> Iterator[Store]:
    with in_memory(read_schema()) as made:
        yield made


def told(store: Store, stakeholders: list[Stakeholder], *ties: tuple[str, str, str]) -> Duplicates:
    with store.writer() as writer:
        writer.put_sources([Source("r", "R")])
        writer.put_stakeholders(stakeholders)
        writer.put_ties([Tie(*ends, evidence=SAID, id=f"t{number}") for number, ends in enumerate(ties)])
    return duplicates(store, limit=0)


def agency(id_: str, name: str, **more: str | tuple[str, ...]) -> Stakeholder:
    return Stakeholder(id_, "agency", name, **more)  # type: ignore[arg-type]


def pairs(answer: Duplicates) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(pair.one.id, pair.other.id, tuple(reason.sort for reason in pair.reasons)) for pair in answer.pairs]


def test_the_variants_of_a_name_are_told_the_most_likely_first(store: Store) -> None:
    answer = told(store, [
        agency("a", "Canadian Space Agency"), agency("b", "Canadian Space Agancy"), agency("c", "CSA"),
        agency("d", "Agence spatiale canadienne"), agency("e", "Health Canada"), agency("f", "csz"),
    ])  # fmt: skip
    assert {frozenset(pair[:2]) for pair in pairs(answer)} >= {frozenset("ab"), frozenset("ac"), frozenset("ad")}
    assert not any("f" in pair or "e" in pair for pair in pairs(answer))
    assert [pair.score for pair in answer.pairs] == sorted((pair.score for pair in answer.pairs), reverse=True)


def test_what_the_network_says_of_two_is_a_reason_too(store: Store) -> None:
    stakeholders = [
        agency("a", "Harbour Trust", url="https://harbour.example/"), agency("b", "Harbour Trsut", url="http://www.harbour.example"),
        agency("p", "Board of Ports"), Stakeholder("x", "program", "Buoys"),
    ]  # fmt: skip
    answer = told(store, stakeholders, ("a", "PART_OF", "p"), ("b", "PART_OF", "p"), ("a", "PARTNERS_IN", "x"), ("b", "PARTNERS_IN", "x"))
    [pair] = answer.pairs
    assert pair.reasons == (
        Reason("spelling", "Harbour Trust", "Harbour Trsut"), Reason("same-parent", "p"), Reason("shared-partners", number=1),
        Reason("same-url", "https://harbour.example/"),
    )  # fmt: skip
    assert (answer.total, list(answer.named)) == (1, ["p"])


def test_a_part_a_successor_another_kind_and_what_is_known_to_be_distinct_are_not_told(store: Store) -> None:
    answer = told(store, [
        agency("a", "Harbour Trust"), Stakeholder("b", "unit", "Harbour Trust"), agency("c", "Buoy Office"), agency("d", "Buoy Ofice"),
        agency("e", "Pilot Guild", distinct_from=("f",)), agency("f", "Pilot Guilld"),
    ], ("d", "PART_OF", "c"))  # fmt: skip
    assert pairs(answer) == []


def test_one_that_succeeds_another_is_no_duplicate_of_it(store: Store) -> None:
    answer = told(store, [agency("a", "Harbour Trust"), agency("b", "Harbour Trust of Canada")], ("b", "SUCCEEDS", "a"))
    assert pairs(answer) == []


def test_units_of_a_common_name_in_two_bodies_are_two_and_people_in_two_places_say_little(store: Store) -> None:
    stakeholders = [
        agency("g", "Guard"), agency("h", "Customs"), Stakeholder("u", "unit", "Policy Division"), Stakeholder("v", "unit", "Policy Division"),
        Stakeholder("s", "person", "Ann Moss"), Stakeholder("t", "person", "Ann Moss"),
        Stakeholder("w", "person", "Omar Haddad"), Stakeholder("z", "person", "Dr. Omar Hadad"),
    ]  # fmt: skip
    answer = told(
        store, stakeholders, ("u", "PART_OF", "g"), ("v", "PART_OF", "h"), ("s", "WORKS_FOR", "g"), ("t", "WORKS_FOR", "h"),
        ("w", "WORKS_FOR", "g"), ("z", "WORKS_FOR", "g"),
    )  # fmt: skip
    assert [(pair.one.id, pair.other.id, pair.score) for pair in answer.pairs] == [("w", "z", 0.88), ("s", "t", 0.55)]


def test_of_a_common_name_another_province_or_country_makes_another_body(store: Store) -> None:
    answer = told(store, [
        agency("a", "Ministry of Health", region="ON", country="CA"), agency("b", "Ministry of Health", region="AB", country="CA"),
        agency("c", "Department of Justice", country="CA"), agency("d", "Department of Justice", country="US"),
        agency("e", "Boost Centre", region="ON"), agency("f", "Boost Centre", region="QC"),
    ])  # fmt: skip
    assert [(pair.one.id, pair.other.id, pair.score) for pair in answer.pairs] == [("e", "f", 0.75)]


def test_one_web_address_of_two_alone_is_told_and_of_several_it_is_not(store: Store) -> None:
    two = [agency("a", "Harbour Trust", url="https://h.example"), agency("b", "Port People", url="https://h.example/")]
    assert pairs(told(store, two)) == [("a", "b", ("same-url",))]
    assert pairs(told(store, [*two, agency("c", "Lighthouse", url="https://h.example")])) == []


def test_those_of_one_stakeholder_are_told_alone(store: Store) -> None:
    told(store, [agency("a", "Harbour Trust"), agency("b", "Harbour Trsut"), agency("c", "Buoy Guild"), agency("d", "Buoy Giuld")])
    one = next(iter(store.stakeholders(["c"])))
    answer = duplicates(store, one)
    assert [(pair.one.id, pair.other.id) for pair in answer.pairs] in ([("c", "d")], [("d", "c")])
    assert (answer.total, answer.of) == (1, one)


def test_the_first_are_told_and_the_rest_are_counted(store: Store) -> None:
    told(store, [agency("a", "Harbour Trust"), agency("b", "Harbour Trsut"), agency("c", "Buoy Guild"), agency("d", "Buoy Giuld")])
    answer = duplicates(store, limit=1)
    assert (len(answer.pairs), answer.total) == (1, 2)
