"""Amounts and confidence as people write them."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData
from partnermap.loaders.amounts import parse_confidence, read_amount


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
        ("1.234.567", "1234567"), ("$10,000", "10000"), ("10 000 $", "10000"), ("25k", "25000"), ("25 K$", "25000"), ("1.2M", "1200000"),
        ("1,2 M$", "1200000"), ("22 million", "22000000"), ("22 millions de dollars", "22000000"), ("3 milliards", "3000000000"),
        ("$1.2 million", "1200000"), ("(1 000)", "-1000"), ("-$5", "-5"), ("−5", "-5"), ("5000 dollars", "5000"), ("2,5 Md$", "2500000000"),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_people_write_it(text: str, amount: str | None) -> None:
    assert read_amount(text).value == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("text", ["1,23,4", "abc", "1.2.3", "--5", "٣", "X5", "5X", "5X5", "10 20", "5000-6000", "12 %", "CA$5 USD"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    said = f"'{text}' is not an amount; write digits such as 1234.50, the currency in its own column"
    assert refused(read_amount, text) == (said, "amount", text)


def test_an_amount_that_means_two_things_in_two_languages_is_not_guessed() -> None:
    said = "'1,234' may be a thousand or a fraction; write 1234 or 1,2340"
    assert refused(read_amount, "1,234") == (said, "amount", "1,234")


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_an_amount_in_french_and_in_english_is_the_same(amount: Decimal) -> None:
    english = f"{amount:,.2f}"
    french = english.replace(",", "\u202f").replace(".", ",")
    assert read_amount(english).value == read_amount(french).value == amount


@pytest.mark.parametrize(("text", "value"), [("", None), ("0.8", 0.8), ("0,8", 0.8), ("80%", 0.8), ("80 %", 0.8), ("1", 1.0), ("0", 0.0)])
def test_a_confidence_is_a_number_or_a_percentage(text: str, value: float | None) -> None:
    assert parse_confidence(text) == value


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("80", "0.8"),
        ("high", "0.9"),
        ("Élevée", "0.9"),
        ("faible", "0.2"),
        ("4/5", "0.8"),
        ("-0.1", "0.8"),
        ("1.01", "0.8"),
        ("nan", "0.8"),
        ("inf", "0.8"),
    ],
)
def test_a_confidence_beyond_zero_to_one_is_refused_with_what_to_write(text: str, cell: str) -> None:
    said = f"'{text}' is not a confidence; write a number from 0 to 1 such as {cell}"
    assert refused(parse_confidence, text) == (said, "confidence", text)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("CA$5,000", ("5000", "CAD")), ("5000 CAD", ("5000", "CAD")), ("10 000 $ CA", ("10000", "CAD")), ("US$5", ("5", "USD")), ("€5", ("5", "EUR")),
        ("5 euros", ("5", "EUR")), ("£1,234.50", ("1234.50", "GBP")), ("usd 5", ("5", "USD")), ("$5", ("5", "")), ("(CA$1,000.50)", ("-1000.50", "CAD")),
        ("25 k€", ("25000", "EUR")), ("1,2 million de dollars canadiens", ("1200000", "CAD")),
    ],
)  # fmt: skip
def test_the_currency_that_stands_with_an_amount_is_read(text: str, amount: tuple[str, str]) -> None:
    found = read_amount(text)
    assert (found.value, found.currency) == (Decimal(amount[0]), amount[1])


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("1e5", "write 100000"), ("1.5E+05", "write 150000"), ("5 000 $ par an", "write 5000"), ("approx. 5000", "write 5000"), ("1,00,000", "write 100000"),
        ("(1,000)", "write -1000 or -1,0000"), ("1,234 k", "write 1234000 or 1234"), ("5,000 CAD", "write 5000 or 5,0000"),
    ],
)  # fmt: skip
def test_an_amount_that_is_not_certain_is_refused_with_the_cell_to_write(text: str, remedy: str) -> None:
    said, _, _ = refused(read_amount, text)
    assert said.partition("; ")[2] == remedy
    for cell in remedy.removeprefix("write ").split(" or "):
        assert read_amount(cell).value is not None


def ways_to_write(amount: Decimal) -> list[str]:
    """The same amount, of dollars, in each style that leaves no doubt."""
    english = f"{abs(amount):,.2f}"
    french = english.replace(",", "\u00a0").replace(".", ",")
    if amount < 0:
        return [f"(${english})", f"-${english}", f"({french} $)", f"-{french} $", f"−{english}"]
    return [f"${english}", f"CA${english}", f"{english} CAD", f"{french} $", f"{french} $ CA", f"{french} dollars", f"CAD {english}"]


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_an_amount_is_read_in_each_style(amount: Decimal) -> None:
    assert {read_amount(text).value for text in ways_to_write(amount)} == {amount}


@given(st.integers(1, 999), st.sampled_from([("k", 3), ("M$", 6), (" million", 6), (" milliards", 9), (" K$ CAD", 3), (" thousand", 3)]))
def test_an_amount_times_a_thousand_or_a_million_is_read(number: int, times: tuple[str, int]) -> None:
    word, power = times
    assert read_amount(f"{number}{word}").value == number * 10**power
    assert read_amount(f"{number},5{word}").value == read_amount(f"{number}.5{word}").value == (number + Decimal("0.5")) * 10**power


@given(st.text(max_size=12))
def test_whatever_stands_there_is_an_amount_or_is_refused(text: str) -> None:
    try:
        found = read_amount(text)
    except BadData:
        return
    assert found.value is None or found.value.is_finite()
