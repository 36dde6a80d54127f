"""Who works with whom, as the map tells it: the same partners as `partnermap who`, for the same reasons, since the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import ANY, Store, Ties
from partnermap.maps import draw
from partnermap.maps.content import read_content
from partnermap.queries.who import who

from .driving import TODAY, plainly
from .given import harbour
from .invented import by_chance

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .driving import Opened

pytestmark = pytest.mark.browser


def answers(store: Store, only: Ties = ANY, drawn_with: Ties = ANY) -> dict[str, list[dict[str, Any]]]:
    """What the query says of everybody; ties are told by their place on the map."""
    place = {tie.id: at for at, tie in enumerate(read_content(store, only=drawn_with).ties)}
    return {
        one.id: [
            {
                "id": partner.stakeholder.id, "basis": partner.basis, "collective": partner.is_collective, "strength": partner.strength,
                **partner.when._asdict(), "through": list(partner.through),
                "reasons": [
                    [reason.via.id if reason.via else "", reason.adds, [place[tie.id] for tie in reason.ties]] for reason in partner.reasons
                ],
            }
            for partner in who(store, one, only).partners
        ]
        for one in store.stakeholders()
    }  # fmt: skip


def told(page: Page) -> dict[str, list[dict[str, Any]]]:
    """What the page says of everybody."""
    found: dict[str, list[dict[str, Any]]] = page.evaluate(
        "Object.fromEntries(partnermap.everybody().map((id) => [id, partnermap.who(id)]))"
    )
    return found


def test_the_harbour_and_the_built_in_network_have_the_partners_of_the_query(opened: Opened, built_in: Store) -> None:
    for store in (harbour(), built_in):
        assert told(opened(draw(store, today=TODAY))) == answers(store)


@pytest.mark.parametrize("seed", range(4))
def test_a_network_made_by_chance_has_the_partners_of_the_query(opened: Opened, seed: int) -> None:
    store = by_chance(seed=seed)
    assert told(opened(draw(store, today=TODAY))) == answers(store)


@pytest.mark.parametrize(
    ("at", "only"),
    [
        ("#y=2005-2005", Ties(as_of="2005")),
        ("#y=2005-2005&undated=yes", Ties(as_of="2005", undated=True)),
        ("#st=proposed,disputed", Ties(statuses=frozenset({"confirmed"}))),
        ("#y=2009-2009&st=disputed&t=PART_OF,SUPPORTS", Ties(as_of="2009", statuses=frozenset({"confirmed", "proposed"}))),
    ],
)
def test_what_the_filters_leave_has_the_partners_of_the_query(opened: Opened, at: str, only: Ties) -> None:
    store = by_chance(seed=7)
    if "t=PART_OF" in at:
        only = Ties(frozenset(store.schema.ties) - {"PART_OF", "SUPPORTS"}, only.as_of, only.statuses)
    assert told(opened(draw(store, today=TODAY), at=at)) == answers(store, only)


def test_a_map_as_of_a_day_has_the_partners_of_the_query_as_of_that_day(opened: Opened) -> None:
    store, only = by_chance(seed=9), Ties(as_of="2006-06-01")
    assert told(opened(draw(store, only=only, as_of=only.as_of, today=TODAY))) == answers(store, only, only)


def test_the_panel_tells_first_who_works_with_one_in_three_blocks_and_then_its_own_ties(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa")
    assert page.locator("#panel h3").all_inner_texts() == ["Works with", "Its own ties (4)"]
    assert plainly(page, "#panel .summary, #panel .parts") == [
        "Works with 3 partners; met 1 more at events.",
        "Takes part in: Buoy Register (operator), Clear Water Strategy (lead).",
    ]
    assert plainly(page, "#panel .works > .partner") == [
        "Fisheries Office agency · since 2005, last attested 2012 works with; Clear Water Strategy (funds; HSA: leads) Evidence",
        (
            "Coastal Guard agency · last attested 2012 Clear Water Strategy (is a partner in; HSA: leads);"
            " Buoy Register (contributed to; HSA: operates) [proposed]; both spoke at Harbour Day 2011 Evidence"
        ),
        "University of the Island agency · 2009 to 2010 trains; Clear Water Strategy (is supported by; HSA: leads) Evidence",
    ]
    assert plainly(page, "#panel .met > summary") == ["Omar Haddad"]
    page.click("#language-button")
    assert plainly(page, "#panel .summary") == ["Travaille avec 3 partenaires; en a rencontré 1 de plus lors d’événements."]


def test_on_a_map_of_a_part_of_the_network_the_panel_says_that_no_more_than_that_counts(opened: Opened) -> None:
    page = opened(draw(harbour(), stakeholders=["hsa", "clear", "fisheries"], today=TODAY), at="#s=hsa")
    assert plainly(page, "#panel .summary, #panel .partial") == ["Works with 1 partner.", "Only what is on this map counts here."]
    assert opened(draw(harbour(), today=TODAY), at="#s=hsa").locator("#panel .partial").count() == 0


def test_the_evidence_for_a_partner_is_unfolded_by_keyboard_and_leads_on(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=hsa")
    page.locator('[data-partner="university"] summary').press("Enter")
    page.locator('[data-partner="university"] .behind').first.wait_for()
    assert plainly(page, '[data-partner="university"] .behind > div') == [
        "University of the Island trains Dive Unit Ended",
        "Harbour Safety Agency includes Dive Unit",
        "Clear Water Strategy supports University of the Island Ended",
        "Harbour Safety Agency leads Clear Water Strategy",
    ]
    page.locator('[data-partner="university"] .behind .of-tie').first.press("Enter")
    assert page.inner_text("#panel-title").startswith("University of the Island trains Dive Unit")


def test_who_has_no_partner_is_pointed_to_whom_it_belongs_to(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#s=survey")
    assert plainly(page, "#panel .summary, #panel .parents") == ["No partner is known.", "See Dive Unit, which it belongs to."]


@pytest.mark.parametrize(
    ("at", "badges"),
    [
        ("#s=trust", ["Ended"]),
        ("#s=trust&y=2009-2012", []),
        ("#s=trust&y=2010-2012", ["Ended"]),
        ("#s=hsa&y=1998-1999", []),
        ("#s=clear&y=1998-2003", ["To come"]),
    ],
)
def test_who_has_ended_or_is_yet_to_begin_in_the_years_that_are_shown_is_told_so(opened: Opened, at: str, badges: list[str]) -> None:
    assert opened(draw(harbour(), today=TODAY), at=at).locator("#panel .life").all_inner_texts() == badges


def test_ties_that_are_attested_only_later_are_counted_and_brought_back(opened: Opened) -> None:
    page = opened(draw(harbour(), today=TODAY), at="#y=2010-2010&s=fisheries")
    before = plainly(page, "#panel .partner .go")
    assert "Coastal Guard" not in before
    assert plainly(page, "#undated-row") == ["Count ties before they are attested 5"]
    page.check("#undated-box")
    assert set(plainly(page, "#panel .partner .go")) == {*before, "Coastal Guard"}
    assert page.url.endswith("#s=fisheries&undated=yes&y=2010-2010")
