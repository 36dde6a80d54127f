"""What stands in one cell."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData
from partnermap.loaders.cells import cell_text, parse_amount, parse_confidence


def refused(parse: Callable[[str], object], text: str) -> tuple[str, str, str]:
    """What the refusal says, and of which field and value."""
    with pytest.raises(BadData) as caught:
        parse(text)
    return str(caught.value), caught.value.field, caught.value.value


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("", None), ("1234", "1234"), ("1234.50", "1234.50"), ("1 234,50", "1234.50"), ("1\u202f234\u00a0567,5", "1234567.5"), ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"), ("1,234,567", "1234567"), ("12,5", "12.5"), ("$22,240,000", "22240000"), ("5 $", "5"), ("-3", "-3"), ("1'234.5", "1234.5"),
        ("1.234.567", "1234567"),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_people_write_it(text: str, amount: str | None) -> None:
    assert parse_amount(text) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("text", ["22 million", "1,23,4", "abc", "1.2.3", "--5", "€5", "1e5", "٣", "X5", "5X", "5X5"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    said = f"'{text}' is not an amount; write digits such as 1234.50, the currency in its own column"
    assert refused(parse_amount, text) == (said, "amount", text)


def test_an_amount_that_means_two_things_in_two_languages_is_not_guessed() -> None:
    said = "'1,234' may be a thousand or a fraction; write 1234 or 1,2340"
    assert refused(parse_amount, "1,234") == (said, "amount", "1,234")


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_an_amount_in_french_and_in_english_is_the_same(amount: Decimal) -> None:
    english = f"{amount:,.2f}"
    french = english.replace(",", "\u202f").replace(".", ",")
    assert parse_amount(english) == parse_amount(french) == amount


@pytest.mark.parametrize(("text", "value"), [("", None), ("0.8", 0.8), ("0,8", 0.8), ("80%", 0.8), ("80 %", 0.8), ("1", 1.0), ("0", 0.0)])
def test_a_confidence_is_a_number_or_a_percentage(text: str, value: float | None) -> None:
    assert parse_confidence(text) == value


@pytest.mark.parametrize("text", ["80", "-0.1", "high", "1.01", "nan", "inf"])
def test_a_confidence_beyond_zero_to_one_is_refused(text: str) -> None:
    said = f"'{text}' is not a confidence; write a number from 0 to 1 such as 0.8"
    assert refused(parse_confidence, text) == (said, "confidence", text)


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (None, "General", ""), ("  x ", "General", "x"), (2011.0, "General", "2011"), (0.1, "General", "0.1"), (1234.5, "General", "1234.5"), (7, "0", "7"),
        (datetime(2011, 4, 11), "yyyy-mm-dd", "2011-04-11"), (datetime(2011, 4, 1), "mmm yyyy", "2011-04"), (datetime(2011, 1, 1), "yyyy", "2011"),
        (datetime(2011, 4, 1), "mm-dd-yy", "2011-04-01"), (date(2011, 4, 1), "General", "2011-04-01"), (True, "General", "true"), (False, "General", "false"), (time(9, 5), "h:mm", "09:05:00"), (1e20, "General", "1" + "0" * 20),
        (datetime(2011, 4, 1), '[$-409]mmmm\\ yyyy;@"d"', "2011-04"), (datetime(2011, 4, 1), "yyyy\\d", "2011"),
    ],
)  # fmt: skip
def test_an_excel_cell_says_what_it_shows(value: Any, shown: str, text: str) -> None:
    assert cell_text(value, shown) == text
