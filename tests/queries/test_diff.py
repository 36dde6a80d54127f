"""What is different between two stores, two states of one, and two days of one; and what cannot be compared."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from partnermap.graph import BadData, Evidence, Store, resolve
from partnermap.graph.history.changing import changing
from partnermap.graph.history.forgetting import forget
from partnermap.graph.history.undoing import undo
from partnermap.queries.diff import diff
from partnermap.queries.differing import Diff, Lack
from tests.places import Place, load_tables, opened, reopened
from tests.queries.small import network

SOURCES = "id,title,date\nreport,Report,2019\n"
STAKEHOLDERS = "id,kind,name,country\nforum,program,Forum,\nguard,agency,Coastal Guard,\nhsa,agency,Harbour Safety,\n"
TIES = "source,type,target,since,evidence_source,evidence_locator\nhsa,FUNDS,forum,2011,report,p. 1\nguard,FUNDS,forum,,report,p. 2\n"


def told(answer: Diff) -> dict[str, list[str]]:
    """The ids of what is told of stakeholders and ties, by sort."""
    people, ties = answer.stakeholders, answer.ties
    found = {
        "added": [one.id for one in people.added],
        "renamed": [one.new.id for one in people.renamed],
        "gone": [one.id for one in people.gone],
        "changed": [pair.new.id for pair in people.changed],
        "ties added": [f"{one.source} {one.type} {one.target}" for one in ties.added],
        "ties gone": [f"{one.source} {one.type} {one.target}" for one in ties.gone],
        "ties changed": [f"{pair.old.since} {pair.new.since}" for pair in ties.changed],
        "evidence": [pair.new.source for pair in ties.evidence],
    }
    return {sort: some for sort, some in found.items() if some}


def change(store: Store) -> None:
    """Renames the guard, gives the tie of hsa another start, and takes the guard's out."""
    with changing(store, "set") as recorder:
        guard = resolve(store, "guard")
        recorder.put("stakeholder", {"guard": guard}, {"guard": replace(guard, name="Sea Guard")})
    with changing(store, "set") as recorder:
        [tie] = store.ties_of(["hsa"])
        other = replace(tie, since="2012", id="")
        recorder.remove("tie", [tie])
        recorder.put("tie", {}, {other.id: other})
        recorder.remove("tie", list(store.ties_of(["guard"])))


@pytest.mark.one_version("what is different is decided above the stores, which are asked alike in each version")
def test_two_states_of_a_store_are_compared_by_its_history(place: Place) -> None:
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    with opened(place) as store:
        change(store)
    with reopened(place) as store:
        assert told(diff(store, changes=(1, 2))) == {"renamed": ["guard"]}
        assert told(diff(store, changes=(2, 3))) == {"ties gone": ["guard FUNDS forum"], "ties changed": ["2011 2012"]}
        whole = diff(store, changes=(0, 3))
        assert told(whole) == {"added": ["forum", "hsa", "guard"], "ties added": ["hsa FUNDS forum"]}
        assert (whole.mode, whole.old.ties, whole.new.ties, whole.lacks) == ("changes", 0, 1, ())


@pytest.mark.one_version("what is different is decided above the stores, which are asked alike in each version")
def test_two_stores_are_compared_whatever_they_are(place: Place) -> None:
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    ties = "hsa FUNDS forum since=2011 by=report at=p.9"
    with network("forum program; hsa agency; new agency", ties, sources=["report 2019"]) as other, reopened(place) as store:
        answer = diff(store, other, names=("one", "two"))
        same = diff(other, store)
    assert told(answer) == {
        "added": ["new"], "renamed": ["hsa"], "gone": ["guard"], "ties gone": ["guard FUNDS forum"], "evidence": ["hsa"],
    }  # fmt: skip
    assert (answer.old.name, answer.new.name, answer.stakeholders.same, answer.sources.changed[0].fields) == ("one", "two", 1, ("title",))
    assert told(same)["added"] == ["guard"]


def test_a_side_that_is_known_to_be_unfinished_is_said() -> None:
    with network("a agency", "") as one, network("a agency", "") as other:
        other.__class__ = type("Unfinished", (other.__class__,), {"unfinished": "a load was cut off"})
        assert diff(one, other).lacks == (Lack("new", "unfinished", "a load was cut off"),)


def test_what_was_forgotten_since_is_said() -> None:
    with network("a agency; b agency", "a FUNDS b") as store:
        undo(store, 1)
        forget(store, 1)
        answer = diff(store, changes=(0, 1))
    assert (answer.lacks, answer.stakeholders.added) == ((Lack("new", "forgotten", "1"),), ())


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "compare with another network, or two changes of this one, or two days"),
    "two things": ({"changes": (0, 1), "dates": ("2011", "2012")}, "compare with another network"),
    "the same change": ({"changes": (1, 1)}, "change 1 is named twice; name two changes, such as 12 and 14"),
    "changes in the wrong order": ({"changes": (1, 0)}, "change 1 came after change 0; write the earlier one first: 0 1"),
    "a change that is not there": ({"changes": (1, 12)}, "there is no change 12; the newest is 1"),
    "the same day": ({"dates": ("2011", "2011")}, "2011 is named twice; write two days"),
    "days in the wrong order": ({"dates": ("2020", "2011-05")}, "2020 is after 2011-05; write the earlier one first: 2011-05 2020"),
    "days in each other": ({"dates": ("2011", "2011-05")}, "2011 and 2011-05 have days in common; write each as a month or a day"),
    "no day": ({"dates": ("2011", "soon")}, "'soon' is not a date"),
    "an empty day": ({"dates": ("2011", "")}, "a day is missing; write two"),
}


@pytest.mark.parametrize(("given", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_compared_is_refused(given: dict[str, Any], message: str) -> None:
    with network("a agency; b agency", "a FUNDS b") as store, pytest.raises(BadData) as refused:
        diff(store, **given)
    assert str(refused.value).startswith(message)


def test_a_network_is_not_compared_with_itself() -> None:
    with network("a agency", "") as store, pytest.raises(BadData, match="the two networks are one and the same"):
        diff(store, store)


def test_evidence_alone_is_told_between_two_changes() -> None:
    with network("a agency; b agency", "a FUNDS b") as store:
        with changing(store, "load") as recorder:
            [tie] = store.ties()
            recorder.put("tie", {tie.id: tie}, {tie.id: replace(tie, evidence=(*tie.evidence, Evidence("r", "p. 9")))})
        assert told(diff(store, changes=(1, 2))) == {"evidence": ["a"]}
