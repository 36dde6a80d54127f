"""All stakeholders of some sort, and those that end soon."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnermap.graph import BadData, Stakeholder, Store, read_schema
from partnermap.graph.listing import write_one_of
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.list import list as listed

TODAY = "2026-11-26"
ENDS = {
    "early": "2026-11-25", "today": "2026-11-26", "month": "2026-11", "year": "2026", "next": "2027", "spring": "2027-05-26",
    "may": "2027-05", "late": "2027-05-27", "open": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    agreements = [Stakeholder(id_, "collaboration", f"MOU {id_}", until=until, form="agreement") for id_, until in ENDS.items()]
    others = [
        Stakeholder("b", "agency", "Zeta", country="CA", sector="Santé publique"), Stakeholder("a", "agency", "Zeta", country="FR"),
        Stakeholder("c", "agency", "alpha", country="CA", sector="law", form="group", until="2027-01-01"),
        Stakeholder("d", "unit", "Beta", country="ca", sector="law"),
    ]  # fmt: skip
    with in_memory(read_schema()) as one:
        with one.writer() as writer:
            writer.put_stakeholders([*agreements, *others])
        yield one


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", TODAY)


def test_without_a_choice_everyone_is_told_by_name_then_by_id(store: Store) -> None:
    answer = listed(store)
    assert (answer.day, answer.ending_by) == (TODAY, "")
    assert [one.id for one in answer.stakeholders] == ["c", "d", *sorted(ENDS), "a", "b"]


def test_each_choice_narrows_and_its_values_widen_accents_and_case_aside(store: Store) -> None:
    asked = {
        "c d a b": {"kind": ("Agency", "unit")}, "c": {"kind": "agency", "form": "GROUP"}, "c d b": {"country": "ca"}, "b": {"sector": "sante publique"},
        "c d": {"sector": ["Law"]}, "c b": {"sector": ("law", "Santé Publique"), "kind": "agency"}, "": {"kind": "unit", "form": "group"},
    }  # fmt: skip
    assert {" ".join(one.id for one in listed(store, **said).stakeholders): said for said in asked.values()} == asked  # type: ignore[arg-type]


def test_those_that_end_between_today_and_then_are_told_the_next_first_and_a_partial_date_by_any_of_its_days(store: Store) -> None:
    answer = listed(store, form="agreement", ending_within="6m")
    assert (answer.ending_by, [one.id for one in answer.stakeholders]) == (
        "2027-05-26", ["year", "month", "today", "next", "may", "spring"],
    )  # fmt: skip
    assert [one.id for one in listed(store, ending_within="2m").stakeholders] == ["year", "month", "today", "next", "c"]
    assert [one.id for one in listed(store, ending_within="0d").stakeholders] == ["year", "month", "today"]


def test_of_very_many_words_the_first_are_told_and_how_many_more() -> None:
    assert write_one_of([str(n) for n in range(20)]).endswith("18, 19")
    assert write_one_of([str(n) for n in range(25)]).endswith("18, 19, or one of 5 more")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"kind": "firm"}, "'firm' is no kind of stakeholder; write one of agency, unit, program, person, collaboration"),
        ({"form": "mou"}, "'mou' is no form; write one of group, government, event, series, agreement, alliance, table"),
        ({"sector": "lw"}, "nobody is of sector 'lw'; write one of law"),
        ({"country": "Kanada"}, "nobody is of country 'Kanada'; write one of CA, ca, FR"),
        ({"ending_within": "soon"}, "'soon' is no time that comes after a day; write 30d, 2w, 6m or 1y"),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(store: Store, said: dict[str, str], message: str) -> None:
    with pytest.raises(BadData) as caught:
        listed(store, **said)  # type: ignore[arg-type]
    assert str(caught.value) == message
