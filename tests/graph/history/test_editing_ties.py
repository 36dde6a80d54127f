"""Ties are set and ended, on both stores."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from partnermap.graph import BadData, Evidence
from partnermap.graph.changes import Counted
from partnermap.graph.history.editing import NoSuchTie, Wanted, end_tie, set_tie, tie_with, ties_meant
from partnermap.graph.model import tie_id
from tests.graph.history.editing import edit, is_taken_back, tie
from tests.places import Place, load_folder, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")


@pytest.fixture
def harbour(place: Place, example_folder: Path) -> Place:
    load_folder(place, example_folder)
    return place


def test_what_does_not_make_it_this_tie_is_set_on_it(harbour: Place) -> None:
    with reopened(harbour) as store:
        before = tie(store, "guard", "CONTRIBUTED_TO", "buoys")
    wanted = Wanted({"status": "confirmed", "confidence": 1.0, "note": ""})
    change = edit(harbour, lambda store: set_tie(store, tie(store, "guard", "CONTRIBUTED_TO", "buoys"), wanted))
    with reopened(harbour) as store:
        assert tie(store, "guard", "CONTRIBUTED_TO", "buoys") == replace(before, status="confirmed", confidence=1.0, note="")
    assert change
    assert change.counts == {"tie": Counted(changed=1)}


def test_with_another_date_or_amount_it_is_another_tie_with_the_same_evidence(harbour: Place) -> None:
    with reopened(harbour) as store:
        before = tie(store, "hsa", "LEADS", "clear")
    change = edit(harbour, lambda store: set_tie(store, before, Wanted({"since": "2005-03", "amount": Decimal(5)})))
    with reopened(harbour) as store:
        after = tie(store, "hsa", "LEADS", "clear")
        assert list(store.ties([before.id])) == []
    assert (after.since, after.amount, after.evidence) == ("2005-03", Decimal(5), before.evidence)
    assert (after.id, after.span_since) == (tie_id(after), "2005-03")
    assert change
    assert change.counts == {"tie": Counted(changed=1)}


def test_where_that_tie_is_there_already_the_evidence_gathers_on_it(harbour: Place) -> None:
    with reopened(harbour) as store:
        wrong, right = tie(store, "fisheries", "FUNDS", "clear", "2010"), tie(store, "fisheries", "FUNDS", "clear", "2005")
    wanted = Wanted({"since": "2005", "until": "2005", "amount": Decimal("100000.50"), "evidence_locator": "page 9"})
    plan = edit(harbour, lambda store: set_tie(store, wrong, wanted))
    assert plan
    with reopened(harbour) as store:
        now = ties_meant(store, "fisheries", "FUNDS", "clear")
    assert now == [replace(right, evidence=(Evidence("report", "page 4"), Evidence("report", "page 9")))]


def test_the_other_way_round_is_the_same_where_the_type_says_the_same_both_ways(harbour: Place) -> None:
    with reopened(harbour) as store:
        assert ties_meant(store, "hsa", "WORKS_WITH", "fisheries") == ties_meant(store, "fisheries", "WORKS_WITH", "hsa")
        held = tie(store, "hsa", "WORKS_WITH", "fisheries")
    edit(harbour, lambda store: set_tie(store, held, Wanted({"source": "ann", "target": "hsa"})))
    with reopened(harbour) as store:
        assert (tie(store, "hsa", "WORKS_WITH", "ann").source, tie(store, "hsa", "WORKS_WITH", "ann").target) == ("ann", "hsa")


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"until": "1999"}, "until 1999 is before since 2004; swap or correct the two dates"),
        ({"status": "so"}, "'so' is no status; write one of confirmed, proposed, disputed"),
        ({"target": "hsa"}, "a tie cannot join a stakeholder to itself; name the other end"),
        ({"type": "WORKS_FOR"}, "WORKS_FOR cannot start at an agency; it starts at a person"),
        ({"evidence_locator": "page 3"}, "the tie has 2 pieces of evidence; correct the one that is wrong in a workbook"),
    ],
    ids=lambda value: "" if isinstance(value, str) else next(iter(value)),
)
def test_what_a_rule_forbids_is_refused(harbour: Place, values: dict[str, str], refusal: str) -> None:
    with opened(harbour) as store, pytest.raises(BadData) as error:
        set_tie(store, tie(store, "hsa", "LEADS", "clear"), Wanted(values))
    assert str(error.value) == refusal


def test_what_was_true_and_is_over_ends(harbour: Place) -> None:
    edit(harbour, lambda store: end_tie(store, tie(store, "ann", "WORKS_FOR", "guard"), "2013-04"), "end")
    with reopened(harbour) as store:
        ended = tie(store, "ann", "WORKS_FOR", "guard")
        assert (ended.role, ended.until, ended.span_until) == ("liaison", "2013-04", "2013-04")
        with pytest.raises(BadData) as error:
            end_tie(store, ended, "2014")
    assert str(error.value) == f"it has ended 2013-04 already; to correct that: `partnermap set --tie-id {ended.id} until=…`"


def test_edits_of_ties_are_taken_back(harbour: Place) -> None:
    assert is_taken_back(harbour, lambda store: set_tie(store, tie(store, "hsa", "LEADS", "clear"), Wanted({"role": "chair"})))
    assert is_taken_back(harbour, lambda store: set_tie(store, tie(store, "ann", "SPOKE_AT", "day"), Wanted({"note": "On boats"})))
    assert is_taken_back(harbour, lambda store: end_tie(store, tie(store, "ann", "WORKS_FOR", "guard"), "2013-04"), "end")
    gathers = Wanted({"since": "2005", "until": "2005", "amount": Decimal("100000.50"), "evidence_locator": "page 9"})
    assert is_taken_back(harbour, lambda store: set_tie(store, tie(store, "fisheries", "FUNDS", "clear", "2010"), gathers))


def test_ties_are_narrowed_by_date_and_role(harbour: Place) -> None:
    with reopened(harbour) as store:
        both = ties_meant(store, "fisheries", "FUNDS", "clear")
        assert [one.since for one in both] == ["2005", "2010"]
        assert ties_meant(store, "fisheries", "FUNDS", "clear", since="2010") == both[1:]
        assert [one.id for one in ties_meant(store, "zoe", "WORKS_FOR", "dive", role="Head Diver")] == [
            tie(store, "zoe", "WORKS_FOR", "dive").id
        ]
        assert tie_with(store, both[0].id.upper()) == both[0]
        with pytest.raises(NoSuchTie) as error:
            ties_meant(store, "fisheries", "LEADS", "clear")
        assert (str(error.value), error.value.ties) == (
            "no tie fisheries LEADS clear is like that; those between the two stand above", tuple(both),
        )  # fmt: skip
        with pytest.raises(BadData) as none:
            tie_with(store, "0000")
    assert str(none.value) == "no tie has the id '0000'; `partnermap show NAME --ids` tells the ids of ties"
