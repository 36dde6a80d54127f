"""Whom names come near that somebody is about to add."""

from collections.abc import Iterator

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.near_names import Asked, near_names

STAKEHOLDERS = [
    Stakeholder("red-maple-foundation", "agency", "Red Maple Foundation"),
    Stakeholder("space", "agency", "Canadian Space Agency"),
    Stakeholder("rcmp", "agency", "Royal Canadian Mounted Police", name_fr="Gendarmerie royale du Canada", aliases=("RCMP",)),
    Stakeholder("harbour-plan", "program", "Harbour Plan"),
    Stakeholder("space-policy", "unit", "Space Policy Branch"),
    Stakeholder("loose", "unit", "Outreach Directorate"),
]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with in_memory(read_schema()) as made:
        with made.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders(STAKEHOLDERS)
            writer.put_ties([Tie("space-policy", "PART_OF", "space", evidence=(Evidence("r"),), id="t1")])
        yield made


def near(store: Store, *asked: Asked) -> list[list[tuple[str, str]]]:
    return [[(one.stakeholder.id, one.reason.sort) for one in some] for some in near_names(store, asked)]


def test_a_name_that_is_short_misspelt_an_acronym_or_in_the_other_language_is_near(store: Store) -> None:
    names = ("Red Maple Fdn", "Canadian Space Agancy", "CSA", "Agence spatiale canadienne", "Board of Ports")
    assert near(store, *(Asked("agency", (name,)) for name in names)) == [
        [("red-maple-foundation", "short")], [("space", "spelling")], [("space", "acronym")], [("space", "translated")], [],
    ]  # fmt: skip


def test_any_of_its_names_may_be_near_and_those_asked_are_not_near_each_other(store: Store) -> None:
    asked = (Asked("agency", ("Erable rouge", "Red Maple Fdn")), Asked("agency", ("Erable Rouge Inc",)))
    assert near(store, *asked) == [[("red-maple-foundation", "short")], []]
    [[only], _] = near_names(store, asked)
    assert (only.reason.one, only.reason.other) == ("Red Maple Fdn", "Red Maple Foundation")


def test_nobody_of_another_kind_is_near(store: Store) -> None:
    assert near(store, Asked("collaboration", ("Harbour Plan",)), Asked("program", ("Harbor Plan",))) == [
        [],
        [("harbour-plan", "spelling")],
    ]


def test_a_unit_of_another_body_is_not_near(store: Store) -> None:
    there, here = frozenset({"rcmp"}), frozenset({"space"})
    assert near(
        store,
        Asked("unit", ("Space Policy Brnach",), there), Asked("unit", ("Space Policy Brnach",), here), Asked("unit", ("Outreach Dir",), there),
    ) == [[], [("space-policy", "spelling")], [("loose", "short")]]  # fmt: skip


def test_in_an_empty_network_nobody_is_near() -> None:
    with in_memory(read_schema()) as empty:
        assert near(empty, Asked("agency", ("Red Maple Fdn",))) == [[]]
        assert near_names(empty, []) == []
