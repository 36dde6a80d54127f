"""What a load tells of what it would do, and of what others have changed, in both languages."""

from __future__ import annotations

import pytest

from partnermap.graph import Stakeholder, load, read_schema, speaking
from partnermap.graph.changes import Change
from partnermap.graph.drafts import Place
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.graph.syncing import Conflict
from partnermap.output.plans import conflict_lines, plan_lines
from partnermap.words.french import sentence
from tests.places import many

SCHEMA = read_schema()
TIDE = Stakeholder("tide", "agency", "Tide Office")
BY = Change(7, "set", "key", "2026-11-26T10:00:00", "Ben", "partnermap set tide")
ROW = Place("mine.xlsx", "stakeholders", 4)
CONFLICTS = [
    Conflict("changed", "stakeholder", TIDE, ROW, "note", "mine", "theirs", BY),
    Conflict("changed", "stakeholder", TIDE, ROW, "note", "", "theirs", BY),
    Conflict("changed", "stakeholder", TIDE, ROW, "note", "mine", "", BY),
    Conflict("removed there", "stakeholder", TIDE, ROW, by=BY),
    Conflict("removed here", "stakeholder", TIDE, by=BY),
    Conflict("needed", "stakeholder", TIDE),
]


def test_each_conflict_says_where_what_and_who() -> None:
    assert list(conflict_lines(CONFLICTS, {}, SCHEMA)) == [
        "6 conflicts: others have changed these since the file was exported, so they stay as they are in the network:",
        (
            "  mine.xlsx sheet stakeholders line 4 column note: you have 'mine', others have 'theirs' (change 7: partnermap set tide, 2026-11-26, "
            "by Ben): Tide Office (agency, tide)"
        ),
        (
            "  mine.xlsx sheet stakeholders line 4 column note: you have emptied it, others have 'theirs' (change 7: partnermap set tide, "
            "2026-11-26, by Ben): Tide Office (agency, tide)"
        ),
        (
            "  mine.xlsx sheet stakeholders line 4 column note: you have 'mine', others have emptied it (change 7: partnermap set tide, "
            "2026-11-26, by Ben): Tide Office (agency, tide)"
        ),
        (
            "  mine.xlsx sheet stakeholders line 4: others have removed Tide Office (agency, tide) (change 7: partnermap set tide, 2026-11-26, by "
            "Ben)"
        ),
        "  Tide Office (agency, tide) has no row any more, but others have changed it (change 7: partnermap set tide, 2026-11-26, by Ben)",
        "  Tide Office (agency, tide) has no row any more, but a tie of others needs it (it is not known when)",
        "to go on from what they have: export it anew with --for-editing",
    ]
    assert list(conflict_lines([], {}, SCHEMA)) == []


def test_no_more_conflicts_are_told_than_are_wanted() -> None:
    told = list(conflict_lines(CONFLICTS, {}, SCHEMA, at_most=2))
    assert (len(told), told[3]) == (5, "  and 4 more")
    assert len(list(conflict_lines(CONFLICTS, {}, SCHEMA, at_most=0))) == 8


def test_in_french_they_are_french() -> None:
    with speaking("fr", sentence):
        told = list(conflict_lines(CONFLICTS[:1], {}, SCHEMA))
    assert told[1] == (
        "  mine.xlsx, feuille stakeholders, ligne 4, colonne note\u00a0: vous avez «\u00a0mine\u00a0», d’autres ont «\u00a0theirs\u00a0» "
        "(modification 7\u00a0: partnermap set tide, 2026-11-26, par Ben)\u00a0: Tide Office (organisme, tide)"
    )


@pytest.mark.parametrize(("planned", "shown"), [(2, 2), (0, 30)])
def test_of_many_the_first_are_told_and_all_are_counted(planned: int, shown: int) -> None:
    with in_memory(SCHEMA) as store:
        report = load(store, many(0, 10, 30), is_trial=True, planned=planned)
        assert report.plan
        told = list(plan_lines(report.plan, SCHEMA))
        assert told[0] == "added: 10 stakeholders, 30 ties, 1 source"
        assert sum("funds" in line for line in told) == shown
        assert told.count("  and 28 more") == (1 if planned else 0)
        assert list(store.changes()) == []
