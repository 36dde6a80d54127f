"""How strong a tie is: the product of four factors that can be redone by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Tie, read_schema
from partnermap.graph.schema import parse_schema
from partnermap.queries.strength import Strengths

SCHEMA = read_schema()
DAY = "2026-06-30"
WORKS = Tie("a", "WORKS_WITH", "b", evidence=(Evidence("r"),))


def of(tie: Tie, day: str = DAY) -> tuple[int, str, str]:
    """The strength, the product that makes it, and the date that its recency goes by."""
    found = Strengths(SCHEMA, day).of(tie)
    return found.tenths, " × ".join(map(str, found.factors)), found.last


def test_a_confirmed_tie_in_force_that_was_lately_told_of_has_all_ten() -> None:
    assert of(replace(WORKS, since="2019", attested_first="2025", attested_last="2025")) == (10, "1 × 1 × 1 × 1", "2025")


@pytest.mark.parametrize(
    ("last", "dated", "undated"),
    [
        ("2026-06-30", (10, "1"), (9, "0.9")),
        ("2024-06-30", (10, "1"), (9, "0.9")),
        ("2024-06", (10, "1"), (9, "0.9")),
        ("2024", (10, "1"), (9, "0.9")),
        ("2024-06-29", (9, "0.9"), (8, "0.8")),
        ("2021-06-30", (9, "0.9"), (8, "0.8")),
        ("2021-06-29", (8, "0.8"), (6, "0.6")),
        ("2016-06-30", (8, "0.8"), (6, "0.6")),
        ("2016-06-29", (7, "0.7"), (5, "0.5")),
    ],
)
def test_recency_falls_in_steps_and_is_less_for_what_has_no_dates(last: str, dated: tuple[int, str], undated: tuple[int, str]) -> None:
    attested = {"attested_first": "2011", "attested_last": last}
    assert of(replace(WORKS, since="2004", **attested)) == (dated[0], f"1 × 1 × 1 × {dated[1]}", last)
    assert of(replace(WORKS, **attested)) == (undated[0], f"1 × 1 × 1 × {undated[1]}", last)


def test_a_beginning_is_told_of_as_well_and_so_is_an_end_that_is_to_come() -> None:
    assert of(replace(WORKS, since="2025-03", attested_first="2011", attested_last="2011")) == (10, "1 × 1 × 1 × 1", "2025-03")
    assert of(replace(WORKS, since="2004", until="2026-06", attested_first="2011", attested_last="2011")) == (10, "1 × 1 × 1 × 1", "2011")


def test_what_no_dated_source_says_is_as_what_was_said_long_ago() -> None:
    assert of(WORKS) == (5, "1 × 1 × 1 × 0.5", "")


def test_only_what_was_said_up_to_the_day_counts() -> None:
    later = replace(WORKS, attested_first="2015", attested_last="2024")
    assert of(later, "2014") == (5, "1 × 1 × 1 × 0.5", "")
    assert of(later, "2016") == (9, "1 × 1 × 1 × 0.9", "2016")
    assert of(later, "2015-03") == (9, "1 × 1 × 1 × 0.9", "2015-03")


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"status": "proposed"}, (5, "1 × 0.5 × 1 × 0.9")),
        ({"status": "disputed"}, (3, "1 × 0.3 × 1 × 0.9")),
        ({"confidence": 0.8}, (7, "1 × 1 × 0.8 × 0.9")),
        ({"confidence": 0.875}, (8, "1 × 1 × 0.88 × 0.9")),
        ({"type": "MEMBER_OF"}, (5, "0.5 × 1 × 1 × 0.9")),
        ({"type": "SPOKE_AT", "status": "disputed", "confidence": 0.1}, (1, "0.3 × 0.3 × 0.1 × 0.9")),
        ({"confidence": 0.0}, (1, "1 × 1 × 0 × 0.9")),
    ],
)
def test_each_factor_is_told_and_the_product_is_rounded_half_up_to_one_at_least(changes: dict[str, object], found: tuple[int, str]) -> None:
    assert of(replace(WORKS, attested_first="2026", attested_last="2026", **changes)) == (*found, "2026")


def test_weights_above_one_are_shares_of_the_greatest() -> None:
    import json

    data = json.loads(SCHEMA.as_json())
    data["ties"]["WORKS_WITH"]["weight"], data["ties"]["FUNDS"]["weight"] = {"direct": 5, "shared": 1}, {"direct": 3, "shared": 4}
    strengths = Strengths(parse_schema(data), DAY)
    lately = replace(WORKS, since="2025")
    assert [strengths.of(replace(lately, type=name)).weight for name in ("WORKS_WITH", "FUNDS", "TRAINS")] == [
        Decimal(1), Decimal("0.8"), Decimal("0.18"),
    ]  # fmt: skip


def test_no_tie_is_stronger_than_its_type_can_be() -> None:
    strengths = Strengths(SCHEMA, DAY)
    assert {name: strengths.at_most(type_) for name, type_ in SCHEMA.ties.items() if name in ("FUNDS", "LEADS", "MEMBER_OF", "ATTENDED")} == {
        "FUNDS": 10, "LEADS": 9, "MEMBER_OF": 5, "ATTENDED": 2,
    }  # fmt: skip


def test_it_is_told_whether_the_product_was_rounded() -> None:
    strengths = Strengths(SCHEMA, DAY)
    lately = replace(WORKS, attested_first="2026", attested_last="2026")
    assert [strengths.of(replace(lately, confidence=value)).is_exact for value in (1.0, 0.8, 0.0)] == [True, False, False]
