"""Amounts as somebody's list writes them, in both languages: each is read, told of or refused with what to write, and none is misread."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, read_schema
from partnermap.graph.drafts import Place, TieDraft
from partnermap.loaders.amounts import Amount
from partnermap.loaders.habits import Habits
from partnermap.loaders.headings import Headings
from partnermap.loaders.list_amounts import amount_in_list, decimal_of
from partnermap.loaders.rows import parse_rows

# What stands in the cell, and the amount: where nobody said which sign is before the cents, where it is a point, where it is a comma.
READ = """
    1 234,50 $              | 1234.50  | 1234.50  | 1234.50
    $1,234.50               | 1234.50  | 1234.50  | 1234.50
    $1.2M                   | 1200000  | 1200000  | 1200000
    1,2 M$                  | 1200000  | 1200000  | 1200000
    10 k$                   | 10000    | 10000    | 10000
    $10K                    | 10000    | 10000    | 10000
    3 milliards             | 3000000000 | 3000000000 | 3000000000
    $1,234                  | 1234     | 1234     | 1234
    1,234                   | refused  | 1234     | 1.234
    1,234 $                 | refused  | 1234     | 1.234
    CAD 5,000               | refused  | 5000     | 5
    1.234                   | refused  | 1.234    | refused
    0.125                   | 0.125    | 0.125    | 0.125
    1 000                   | 1000     | 1000     | 1000
    12,5                    | 12.5     | 12.5     | 12.5
    1234                    | 1234     | 1234     | 1234
    0                       | 0        | 0        | 0
    (1 000)                 | -1000    | -1000    | -1000
    nil                     | nothing  | nothing  | nothing
    Néant                   | nothing  | nothing  | nothing
    aucune                  | nothing  | nothing  | nothing
    no cost                 | nothing  | nothing  | nothing
    Sans frais              | nothing  | nothing  | nothing
    $ -                     | nothing  | nothing  | nothing
    in-kind                 | nothing  | nothing  | nothing
    En nature               | nothing  | nothing  | nothing
    $5,000 (in-kind)        | 5000     | 5000     | 5000
    5 000 $ en nature       | 5000     | 5000     | 5000
"""
REFUSED = """
    up to $5,000            | is no exact amount; write 5000
    jusqu'à 5 000 $         | is no exact amount; write 5000
    max. 5 000 $            | is no exact amount; write 5000
    approx. $5K             | is no exact amount; write 5000
    $5,000*                 | is no exact amount; write 5000
    $5,000 + HST            | is no exact amount; write 5000
    $5 million over 3 years | is no exact amount; write 5000000
    1,234                   | may be a thousand or a fraction; under read: write numbers: decimal point for 1234, numbers: decimal comma for 1.234; or the number that is meant here
    1.234                   | may be a thousand or a fraction; write 1234 or 1.2340
    up to 5,000             | is no exact amount; write digits such as 1234.50, the currency in its own column
    $1,000–$2,000           | is from so much to so much; write 1000 or 2000
    1 000 $ à 2 000 $       | is from so much to so much; write 1000 or 2000
    $10K-15K                | is from so much to so much; write 10000 or 15000
    50,000/yr               | is so much for each time; write how much it is in all
    $50,000 per year        | is so much for each time; write how much it is in all
    50 000 $ par an         | is so much for each time; write how much it is in all
    up to $500 a month      | is so much for each time; write how much it is in all
    five thousand           | is not an amount; write digits such as 1234.50, the currency in its own column
    50%                     | is not an amount; write digits such as 1234.50, the currency in its own column
    $5,000; $6,000          | is not an amount; write digits such as 1234.50, the currency in its own column
    $5,000 in kind a month  | is not an amount; write digits such as 1234.50, the currency in its own column
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def amount(text: str, **habits: Any) -> Decimal | None:
    value = amount_in_list(text, Habits(is_list=True, **habits)).value
    return value.value if isinstance(value, Amount) else value


def seen(text: str, decimal: str) -> str:
    try:
        found = amount(text, decimal=decimal)
    except BadData:
        return "refused"
    return "nothing" if found is None else str(found)


@pytest.mark.parametrize(("cell", "untold", "point", "comma"), rows(READ), ids=[row[0] for row in rows(READ)])
def test_an_amount_is_read_as_its_list_writes_it(cell: str, untold: str, point: str, comma: str) -> None:
    found = [seen(cell, decimal) for decimal in ("", "point", "comma")]
    numbers = [one if one in ("refused", "nothing") else Decimal(one) for one in found]
    assert numbers == [one if one in ("refused", "nothing") else Decimal(one) for one in (untold, point, comma)]


@pytest.mark.parametrize(("cell", "told"), rows(REFUSED), ids=[row[0] for row in rows(REFUSED)])
def test_what_is_an_amount_in_part_alone_is_refused_with_what_to_write(cell: str, told: str) -> None:
    with pytest.raises(BadData) as caught:
        amount(cell)
    assert str(caught.value) == f"'{cell}' {told}"


def ties(*amounts: str, note: str = "", **habits: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """What is read of ties with these amounts, and what is told of them."""
    names = ("source", "type", "target", "amount", "currency", "note", "evidence_source")
    cells: Sequence[tuple[Place, Sequence[str]]] = [
        (Place("s.csv", "", line), ("A", "WORKS_WITH", "B", text, "", note, "s")) for line, text in enumerate(amounts, 2)
    ]
    headings = Headings({name: at for at, name in enumerate(names)}, {}, len(names))
    found = list(parse_rows("ties", headings, cells, read_schema(), habits=Habits(is_list=True, **habits)))
    return [dict(one.given) for one in found if isinstance(one, TieDraft)], [str(one) for one in found if not isinstance(one, TieDraft)]


def test_help_in_kind_is_kept_as_a_note_and_told() -> None:
    assert ties("in-kind", "CA$5,000 in-kind", note="staff") == (
        [{"note": "staff; in-kind"}, {"amount": Decimal(5000), "currency": "CAD", "note": "staff; CA$5,000 in-kind"}],
        [
            "s.csv line 2: 'in-kind' in column amount was read as note: in-kind",
            "s.csv line 3: 'CA$5,000 in-kind' in column amount was read as note: CA$5,000 in-kind",
        ],
    )


def test_what_says_that_there_is_no_money_is_told_and_what_is_not_known_yet_is_refused() -> None:
    found, told = ties("Sans frais", "N/A", "nil", "TBD")
    assert found == [{}, {}, {}]
    assert told[0].startswith("s.csv line 5 column amount: ")
    assert told[1:] == [
        "s.csv line 2: 'Sans frais' in column amount was read as an empty cell",
        "s.csv line 3: 'N/A' in column amount was read as an empty cell",
        "s.csv line 4: 'nil' in column amount was read as an empty cell",
    ]


def test_a_column_tells_which_sign_stands_before_the_cents() -> None:
    assert ties("1,234", "$2,345")[0] == [{"amount": Decimal(1234)}, {"amount": Decimal(2345)}]
    assert ties("1,234", "12,50 $")[0] == [{"amount": Decimal("1.234")}, {"amount": Decimal("12.50")}]
    assert len(ties("1,234", "12,50 $", "$2,345")[1]) == 1
    assert ties("1,234", "12,50 $", decimal="point")[0] == [{"amount": Decimal(1234)}, {"amount": Decimal("12.50")}]


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["1,234.50"], "point"), (["1,234,567"], "point"), (["1 234,50"], "comma"), (["12,5"], "comma"), (["1.234,5"], "comma"), (["1,234"], ""), (["1234.5"], ""),
        (["12,5", "1,234.50"], ""), ([], ""),
    ],
)  # fmt: skip
def test_the_sign_before_the_cents_is_found_or_left_open(texts: list[str], sign: str) -> None:
    assert decimal_of(texts) == sign


@given(st.integers(0, 10**9), st.integers(0, 99), st.sampled_from(["point", "comma"]))
def test_an_amount_comes_back_however_it_is_grouped(whole: int, cents: int, decimal: str) -> None:
    grouped = f"{whole:,}"
    exact = Decimal(f"{whole}.{cents:02}")
    if decimal == "point":
        assert amount(grouped, decimal=decimal) == whole
        assert {amount(way, decimal=decimal) for way in (f"{grouped}.{cents:02}", f"${grouped}.{cents:02}", f"{whole}.{cents:02} $")} == {
            exact
        }
    ways = {f"{grouped.replace(',', space)},{cents:02}{sign}" for space in (" ", "\u00a0", "\u202f", "") for sign in ("", " $")}
    assert {amount(way, decimal="comma") for way in ways} == {exact}


@given(st.text("0123456789 ,.$kM-–()toaupenr/", max_size=14))
def test_any_text_is_an_amount_or_is_refused(text: str) -> None:
    try:
        found = amount(text)
    except BadData as error:
        assert f"'{text}'" in str(error)
    else:
        assert found is None or found.is_finite()
