"""Shares of a whole, as people read them."""

import pytest

from partnermap.output.shares import in_100, is_few, one_in, percent, percent_about


@pytest.mark.parametrize(
    ("share", "english", "french"),
    [
        (0, "0%", "0\u00a0%"), (1, "100%", "100\u00a0%"), (0.8659, "87%", "87\u00a0%"), (0.0155, "1.6%", "1,6\u00a0%"),
        (0.03, "3%", "3\u00a0%"), (0.00037, "0.037%", "0,037\u00a0%"), (0.0000012345, "0.00012%", "0,00012\u00a0%"),
        (0.0996, "10%", "10\u00a0%"), (0.00999, "1%", "1\u00a0%"), (0.994, "99%", "99\u00a0%"), (0.9951, "99.5%", "99,5\u00a0%"),
        (0.99999, "99.9%", "99,9\u00a0%"),
        (0.996, "99.6%", "99,6\u00a0%"),
    ],
)  # fmt: skip
def test_a_share_in_percent_has_the_decimals_that_say_something(share: float, english: str, french: str) -> None:
    assert (percent(share, "en"), percent(share, "fr")) == (english, french)
    assert percent(share, "en").value == share


@pytest.mark.parametrize(
    ("share", "error", "english", "french"),
    [
        (0.676, 0.036, "about 68% (± 7)", "environ 68\u00a0% (± 7)"), (0.0557, 0.0023, "about 5.6% (± 0.5)", "environ 5,6\u00a0% (± 0,5)"),
        (0.0003, 0.00004, "about 0.03% (± 0.008)", "environ 0,03\u00a0% (± 0,008)"), (0.53, None, "53%", "53\u00a0%"),
        (1, 0.0, "about 100%", "environ 100\u00a0%"),
    ],
)  # fmt: skip
def test_a_share_that_is_estimated_is_told_with_two_standard_errors(share: float, error: float | None, english: str, french: str) -> None:
    assert (percent_about(share, error, "en"), percent_about(share, error, "fr")) == (english, french)


def test_a_share_is_one_in_so_many_or_so_many_in_100() -> None:
    assert [one_in(share, "en") for share in (1, 0.4, 0.0155, 0.0000123)] == ["1", "2", "65", "81,301"]
    assert [in_100(share, "fr") for share in (0, 0.374, 0.031, 0.0004, 0.998, 1)] == ["0", "37", "3,1", "0,04", "99,8", "100"]
    assert [is_few(share) for share in (0, 0.01, 0.25, 0.26)] == [False, True, True, False]
