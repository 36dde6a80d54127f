"""Who works with whom in the built-in network: the answers that its documents bear out, whole."""

from collections.abc import Iterator

import pytest

from partnermap import loaders
from partnermap.graph import Store, load, read_schema, resolve
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.who import who


@pytest.fixture(scope="module")
def built_in() -> Iterator[Store]:
    schema = read_schema()
    with in_memory(schema) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), schema))
        yield store


def told(store: Store, name: str) -> tuple[list[str], list[str], list[str]]:
    """The bodies it works with, the groups, and those that it only met, each in the order of the answer."""
    partners = who(store, resolve(store, name)).partners
    works = [one for one in partners if one.basis == "works-with"]
    return (
        [one.stakeholder.id for one in works if not one.is_collective],
        [one.stakeholder.id for one in works if one.is_collective],
        [one.stakeholder.id for one in partners if one.basis == "met"],
    )


def test_the_crime_centre_works_with_the_partners_of_the_strategy_and_not_with_what_it_succeeds(built_in: Store) -> None:
    works, groups, met = told(built_in, "NCECC")
    assert works == ["public-safety-canada", "c3p", "justice-canada"]
    assert groups == ["government-of-canada", "police-agencies-canada", "international-law-enforcement"]
    assert len(met) == 7


def test_statistics_canada_only_met_others(built_in: Store) -> None:
    assert told(built_in, "Statistics Canada") == ([], [], ["magnet-forensics", "public-safety-canada", "rcmp"])


def test_the_fbi_works_with_one_police_through_its_unit(built_in: Store) -> None:
    assert told(built_in, "FBI") == (["opp"], [], [])
    (partner,) = who(built_in, resolve(built_in, "FBI")).partners
    assert partner.through == ("opp-cse-unit",)


def test_the_strategy_has_its_four_partners(built_in: Store) -> None:
    works, groups, _ = told(built_in, "National Strategy")
    assert works == ["rcmp", "public-safety-canada", "c3p", "justice-canada"]
    assert groups == ["government-of-canada", "digital-industry", "police-agencies-canada"]


def test_public_safety_canada_works_first_with_the_child_protection_centre(built_in: Store) -> None:
    works, _, _ = told(built_in, "Public Safety Canada")
    assert works == ["c3p", "rcmp", "justice-canada", "five-eyes"]


def test_a_partner_is_told_through_those_who_act_for_it_and_not_for_the_one_asked_about(built_in: Store) -> None:
    partners = {one.stakeholder.id: one for one in who(built_in, resolve(built_in, "national-strategy")).partners}
    assert partners["opp"].through == ("brian-mcdermott", "opp-cse-unit")
    assert partners["boost"].through == ("maria-zigouris", "sierra-robins")
