"""What chance may have done, as it is read."""

from __future__ import annotations

import pytest

from partnermap.output.significance import beside, p_said


@pytest.mark.parametrize(
    ("p", "said"),
    [(0.0, "p < 0.01"), (0.01, "p = 0.01"), (0.048, "p = 0.048"), (0.0496, "p = 0.0496"), (0.05, "p = 0.05"), (0.052, "p = 0.05")],
)
def test_a_p_that_is_below_the_bound_is_not_rounded_up_to_it(p: float, said: str) -> None:
    assert p_said(p, "en") == said


def test_a_fit_that_falls_short_does_not_read_as_one_that_does_not() -> None:
    assert [beside(value, 0.4, "fr") for value in (0.396, 0.3994, 0.394, 0.4, 0.404, 0.0)] == ["0,396", "0,399", "0,39", "0,4", "0,4", "0"]
