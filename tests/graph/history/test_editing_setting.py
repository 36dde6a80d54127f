"""Fields of stakeholders and sources are set, on both stores."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from partnermap.graph import BadData, Source
from partnermap.graph.changes import Counted
from partnermap.graph.errors import StoreBusy
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.editing import Plan, Step, Wanted, carry_out, set_source, set_stakeholder
from tests.graph.history.editing import edit, is_taken_back, one, tie
from tests.places import Place, load_folder, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")


@pytest.fixture
def harbour(place: Place, example_folder: Path) -> Place:
    load_folder(place, example_folder)
    return place


def test_a_field_is_set_and_the_rest_stays(harbour: Place) -> None:
    with reopened(harbour) as store:
        before = one(store, "HSA")
    change = edit(harbour, lambda store: set_stakeholder(store, one(store, "HSA"), Wanted({"name": "Harbour Safety Authority", "url": ""})))
    with reopened(harbour) as store:
        assert one(store, "hsa") == replace(before, name="Harbour Safety Authority", url="")
        assert change
        assert (change.kind, change.counts) == ("set", {"stakeholder": Counted(changed=1)})
        assert [(entry.sort, entry.id, entry.said) for entry in store.entries(change.number)] == [("stakeholder", "hsa", None)]


def test_a_plan_says_what_is_before_and_after_and_does_nothing(harbour: Place) -> None:
    with opened(harbour) as store:
        before = one(store, "HSA")
        plan = set_stakeholder(store, before, Wanted({"region": "PE"}))
        assert plan == Plan((Step("stakeholder", before, replace(before, region="PE")),))
        assert (one(store, "HSA"), last_number(store)) == (before, 1)


def test_what_is_so_already_is_no_change(harbour: Place) -> None:
    assert (
        edit(harbour, lambda store: set_stakeholder(store, one(store, "HSA"), Wanted({"region": "NS"}, more={"aliases": ("HSA",)}))) is None
    )
    with reopened(harbour) as store:
        assert last_number(store) == 1


def test_aliases_are_put_to_the_others_and_taken_out_whatever_their_accents(harbour: Place) -> None:
    wanted = Wanted(more={"aliases": ("HSAU",)}, less={"aliases": ("port safety bóard",)})
    edit(harbour, lambda store: set_stakeholder(store, one(store, "HSA"), wanted))
    with reopened(harbour) as store:
        assert one(store, "HSAU").aliases == ("HSA", "HSAU")


def test_an_alias_that_is_not_there_is_not_taken_out(harbour: Place) -> None:
    with opened(harbour) as store, pytest.raises(BadData) as error:
        set_stakeholder(store, one(store, "HSA"), Wanted(less={"aliases": ("Foo",)}))
    assert str(error.value) == "'Foo' is none of the aliases of Harbour Safety Agency; it has 'HSA' or 'Port Safety Board'"


def test_columns_of_the_users_own_are_set_and_emptied(harbour: Place) -> None:
    edit(harbour, lambda store: set_stakeholder(store, one(store, "HSA"), Wanted(attributes={"mandate": "", "size": "small"})))
    with reopened(harbour) as store:
        assert one(store, "HSA").attributes == (("size", "small"),)


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"since": "2020", "until": "2019"}, "until 2019 is before since 2020; swap or correct the two dates"),
        ({"since": "soon"}, "'soon' is not a date; write 2011, 2011-04 or 2011-04-11"),
        ({"name": ""}, "the name is missing; fill in the cell"),
        ({"form": "table"}, "'table' is no form of an agency; write one of group, government, or leave it empty"),
        (
            {"kind": "person"},
            "1 tie does not allow the kind person: Dive Unit PART_OF Harbour Safety Agency; PART_OF cannot end at a person; correct them first",
        ),
    ],
    ids=lambda value: "" if isinstance(value, str) else " ".join(value),
)  # fmt: skip
def test_what_a_rule_forbids_is_refused(harbour: Place, values: dict[str, str], refusal: str) -> None:
    with opened(harbour) as store, pytest.raises(BadData) as error:
        set_stakeholder(store, one(store, "HSA"), Wanted(values))
    assert str(error.value) == refusal


def test_a_kind_that_all_its_ties_allow_is_set(harbour: Place) -> None:
    edit(harbour, lambda store: set_stakeholder(store, one(store, "survey"), Wanted({"kind": "agency"})))
    with reopened(harbour) as store:
        assert one(store, "survey").kind == "agency"


def test_ties_follow_the_life_of_their_ends(harbour: Place) -> None:
    edit(harbour, lambda store: set_stakeholder(store, one(store, "clear"), Wanted({"since": "2006"})))
    with reopened(harbour) as store:
        assert tie(store, "hsa", "LEADS", "clear").span_since == "2006"


def test_a_source_is_set_and_its_ties_are_attested_anew(harbour: Place) -> None:
    with reopened(harbour) as store:
        [plan] = store.sources(["plan"])
    edit(harbour, lambda _: set_source(plan, Wanted({"date": "2014", "mark": ""})))
    with reopened(harbour) as store:
        assert list(store.sources(["plan"])) == [Source("plan", "Draft plan", "Coastal Guard", "2014", "en")]
        assert tie(store, "guard", "CONTRIBUTED_TO", "buoys").attested_last == "2014"


def test_an_edit_is_taken_back(harbour: Place) -> None:
    wanted = Wanted({"name": "HSA Canada", "since": "2001"}, more={"aliases": ("Authority",)})
    assert is_taken_back(harbour, lambda store: set_stakeholder(store, one(store, "HSA"), wanted))
    assert is_taken_back(harbour, lambda store: set_source(next(iter(store.sources(["report"]))), Wanted({"date": "2015"})))


def test_an_edit_of_what_somebody_has_changed_meanwhile_is_refused(harbour: Place) -> None:
    with opened(harbour) as store:
        seen = last_number(store)
        plan = set_stakeholder(store, one(store, "HSA"), Wanted({"region": "PE"}))
        carry_out(store, set_stakeholder(store, one(store, "HSA"), Wanted({"region": "NB"})), "set", seen=seen)
        with pytest.raises(StoreBusy, match="was changed by somebody else meanwhile; nothing was changed now"):
            carry_out(store, plan, "set", seen=seen)
        assert (one(store, "HSA").region, last_number(store)) == ("NB", 2)
