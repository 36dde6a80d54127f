"""Evidence that gathers on one tie: each piece once, in the order in which it came, however many there are."""

from __future__ import annotations

import time

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, load
from partnermap.graph.drafts import Place, Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.gathering import Pieces
from partnermap.graph.stores.embedded.store import in_memory
from tests.places import SCHEMA


@pytest.mark.parametrize(
    ("before", "more", "after"),
    [
        ([("s", "1", "")], [("s", "1", "")], [("s", "1", "")]),
        ([("s", "1", "")], [("s", "2", ""), ("t", "1", "")], [("s", "1", ""), ("s", "2", ""), ("t", "1", "")]),
        ([("s", "1", ""), ("s", "2", "")], [("s", "1", "as said")], [("s", "1", "as said"), ("s", "2", "")]),
        ([("s", "1", "as said")], [("s", "1", "")], [("s", "1", "as said")]),
        ([("s", "1", "as said")], [("s", "1", "otherwise"), ("s", "1", "as said")], [("s", "1", "as said"), ("s", "1", "otherwise")]),
    ],
)
def test_each_piece_is_there_once_and_a_quote_goes_to_the_piece_that_lacked_it(
    before: list[tuple[str, str, str]], more: list[tuple[str, str, str]], after: list[tuple[str, str, str]]
) -> None:
    pieces = Pieces(Evidence(*one) for one in before)
    for one in more:
        pieces.add(Evidence(*one))
    assert (pieces.all(), pieces.is_changed) == (tuple(Evidence(*one) for one in after), before != after)


def test_a_hundred_thousand_pieces_on_one_tie_are_loaded_in_seconds() -> None:
    line = Place("many.csv", "", 1)
    said = [Evidence("s", f"line {number}", f"said {number}" if number % 2 else "") for number in range(100_000)]
    drafts: list[Read] = [
        SourceDraft(line, Source("s", "Source", date="2011"), {}),
        *(StakeholderDraft(line, {}, "agency", name, id=name.lower()) for name in ("One", "Other")),
        *(TieDraft(line, {}, "one", "FUNDS", "other", piece) for piece in said),
    ]
    with in_memory(SCHEMA) as store:
        began = time.monotonic()
        load(store, drafts)
        assert time.monotonic() - began < 60
        (tie,) = store.ties()
        assert (tie.evidence, tie.attested_first) == (tuple(said), "2011")
        assert load(store, drafts).is_nothing_new
        assert list(store.stakeholders()) == [Stakeholder("one", "agency", "One"), Stakeholder("other", "agency", "Other")]
