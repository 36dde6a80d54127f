"""Who works with whom, as the map tells it: the same partners as `partnermap who`, for the same reasons, since the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnermap.graph import ANY, Store, Ties
from partnermap.maps import draw
from partnermap.maps.content import read_content
from partnermap.queries.who import who

from .driving import TODAY
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
