"""What the tests of the contract put into stores: a few stakeholders, and generated values of the whole width."""

from __future__ import annotations

import string
from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

from partnermap.graph import (
    Evidence,
    Source,
    Stakeholder,
    Tie,
)
from partnermap.graph.dating import UNKNOWN, dated
from tests.places import SCHEMA

REPORT = Source("report", "Annual report")
T = TypeVar("T", Source, Stakeholder, Tie)
SAID = (Evidence("report", "page 1"),)
HARBOUR = Stakeholder("harbour", "agency", "Harbour Safety Agency", "Agence de sécurité portuaire", ("HSA",))
DIVE = Stakeholder("dive", "unit", "Dive Unit")
CLEAR = Stakeholder("clear", "program", "Clear Water Strategy")

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
something = anything.filter(lambda text: text.strip() != "")
ids = st.text(string.ascii_letters + string.digits, min_size=1, max_size=3).map(lambda text: f"x{text}")
attributes = st.dictionaries(something, anything, max_size=3).map(lambda pairs: tuple(pairs.items()))
days = st.dates().map(lambda day: day.isoformat())
dates = st.one_of(st.just(""), days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]))
intervals = st.one_of(st.tuples(dates, st.just("")), st.tuples(st.just(""), dates), dates.map(lambda day: (day, day)))
urls = st.one_of(st.just(""), anything.map(lambda text: f"https://{text}"))
amounts = st.one_of(
    st.none(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.integers().map(Decimal),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda number: Decimal(repr(number))),
    st.sampled_from(["0", "-0.0", "0.1", "1E+3", "9223372036854775807", "9223372036854775808", "1E-30", "1E+30"]).map(Decimal),
).filter(lambda amount: amount is None or abs(amount.adjusted()) <= 30)
evidence = st.builds(Evidence, something, anything, anything)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    return Source(
        draw(ids), draw(something), draw(anything), draw(dates), draw(anything), draw(urls), draw(anything), draw(attributes)
    )  # fmt: skip


@st.composite
def stakeholders(draw: st.DrawFn) -> Stakeholder:
    since, until = draw(intervals)
    return Stakeholder(
        draw(ids), draw(st.sampled_from(list(SCHEMA.kinds))), draw(something), draw(anything),
        tuple(draw(st.lists(something, max_size=5))), draw(anything), draw(anything), draw(anything), since, until, draw(urls),
        draw(anything), draw(attributes), draw(st.sampled_from(["", *SCHEMA.forms])), tuple(draw(st.lists(something, max_size=3))),
    )  # fmt: skip


@st.composite
def ties(draw: st.DrawFn) -> Tie:
    since, until = draw(intervals)
    return Tie(
        draw(st.sampled_from(["harbour", "dive", "clear"])), draw(st.sampled_from(list(SCHEMA.ties))),
        draw(st.sampled_from(["harbour", "dive", "clear"])), draw(anything), since, until, draw(amounts),
        draw(st.sampled_from(["", "CAD", "EUR"])), draw(st.sampled_from(["confirmed", "proposed", "disputed"])),
        draw(st.floats(0, 1)), draw(anything), tuple(draw(st.lists(evidence, min_size=1, max_size=4))), draw(attributes), "",
        *(draw(dates) for _ in range(5)),
    )  # fmt: skip


def dated_alone(tie: Tie) -> Tie:
    """The tie as it follows from what it states alone: nothing is known of its ends, and its sources have no date."""
    return dated(tie, {}, UNKNOWN, UNKNOWN, is_belonging=False)


def by_id(things: Iterable[T]) -> list[T]:
    return sorted({thing.id: thing for thing in things}.values(), key=lambda thing: thing.id)
