"""What a terminal would obey is shown, and what nobody reads is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.output.controls import bounded, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\ufffd[31mred"), ("\x9b31m", "\ufffd31m"), ("a\rb\x08c\x07", "a\ufffdb\ufffdc\ufffd"), ("a\tb\nc", "a\tb\nc"),
        ("\u202eevil\u2066\u200f", "\ufffdevil\ufffd\ufffd"), ("\u061c\u2028\u2029", "\ufffd\ufffd\ufffd"), ("\udcff", "\ufffd"),
        ("a\U000e0041", "a\ufffd"), ("Zoé l’Île « ok » 日本 क्षि 👩‍🚒", "Zoé l’Île « ok » 日本 क्षि 👩‍🚒"),
    ],
)  # fmt: skip
def test_each_sign_that_is_obeyed_is_shown_and_no_other(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_visible_can_be_encoded_and_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert len(visible(text)) == len(text)
    visible(text).encode()


def test_a_value_that_is_too_long_loses_its_middle_and_the_remedy_stays() -> None:
    short = bounded(f"no stakeholder called '{'x' * 10_000_000}'; try `partnermap find` with one word")
    assert short == f"no stakeholder called '{'x' * 149}…{'x' * 48}'; try `partnermap find` with one word"
    assert bounded(f"there is no file /{'y' * 500}.csv; check it") == f"there is no file /{'y' * 149}…{'y' * 44}.csv; check it"
    many = bounded("word " * 1_000_000 + "the end")
    assert (len(many), many.endswith("word the end")) == (2_000, True)
    line = f"'{'z' * 150}' may mean one or the other"
    assert bounded(line) == line
