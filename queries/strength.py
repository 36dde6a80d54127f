"""How strong a tie is, in tenths: what its type weighs, times its status, times its confidence, times how recent it is.

Strength is of a tie that holds on a day, 1 to 10: ten times the product, rounded half up, and at least 1. So a confirmed tie of working
together that is in force by its dates and was last told of within two years has 10. Each factor is a number of at most two decimals, so
that whoever reads them can redo the product.

- **Weight** is what the schema gives the type, between two actors or, where that is more, through a context; in a schema with weights above
  1, its share of the greatest of them.
- **Status**: confirmed 1, proposed 0.5, disputed 0.3.
- **Confidence** as it is stated, 0 to 1.
- **Recency** goes by when the tie was last told of up to that day: by its own `since`, or by the date of a source that says so. A tie that
  is dated and holds until a stated day has 1. See `RECENCY` for the rest; a tie without dates is never called current.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import prod
from typing import NamedTuple

from ..graph import Schema, Tie, TieType
from .who import tie_weight

STATUS = {"confirmed": Decimal(1), "proposed": Decimal("0.5"), "disputed": Decimal("0.3")}
RECENCY = ((2, Decimal(1), Decimal("0.9")), (5, Decimal("0.9"), Decimal("0.8")), (10, Decimal("0.8"), Decimal("0.6")))
"""Last told of within so many years of the day: what that is for a tie with dates, and for one without."""
LONG_AGO = (Decimal("0.7"), Decimal("0.5"))
"""The same for whatever was last told of longer ago, or nobody knows when."""
_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")


class Strength(NamedTuple):
    """How strong a tie is, 1 to 10, and the factors that make it so; `last` is the date by which its recency goes, or empty where there is
    none up to the day."""

    tenths: int
    weight: Decimal
    status: Decimal
    confidence: Decimal
    recency: Decimal
    last: str = ""

    @property
    def factors(self) -> tuple[Decimal, Decimal, Decimal, Decimal]:
        """Weight, status, confidence and recency."""
        return self.weight, self.status, self.confidence, self.recency

    @property
    def is_exact(self) -> bool:
        """Whether it is ten times the product, without being rounded."""
        return prod(self.factors, start=_ONE) * 10 == self.tenths


class Strengths:
    """How strong the ties of a network are that hold on a day, under its schema."""

    def __init__(self, schema: Schema, day: str) -> None:
        self._schema, self._day = schema, day
        most = max((max(type_.direct, type_.shared) for type_ in schema.ties.values()), default=0.0)
        self._most = max(1.0, most)
        self._steps = tuple((_years_before(day, years), dated, undated) for years, dated, undated in RECENCY)
        self._tenths: dict[tuple[Decimal, ...], int] = {}

    def of(self, tie: Tie) -> Strength:
        """How strong a tie is that holds on this day."""
        recency, last = self._recency(tie)
        factors = (_hundredths(tie_weight(self._schema, tie) / self._most), STATUS[tie.status], _hundredths(tie.confidence), recency)
        if factors not in self._tenths:
            self._tenths[factors] = _tenths(*factors)
        return Strength(self._tenths[factors], *factors, last)

    def at_most(self, type_: TieType) -> int:
        """How strong a tie of this type can be."""
        return _tenths(_hundredths(max(type_.direct, type_.shared) / self._most))

    def _recency(self, tie: Tie) -> tuple[Decimal, str]:
        """What recency is, and the date by which it goes."""
        is_dated, last = bool(tie.since or tie.until), self._last_told(tie)
        if tie.until and tie.until + "~" >= self._day:
            return _ONE, last
        for start, dated, undated in self._steps:
            if last and last + "~" >= start:
                return (dated if is_dated else undated), last
        return LONG_AGO[not is_dated], last

    def _last_told(self, tie: Tie) -> str:
        """When it was last told of by that day. Of one that is attested before and after, that is the day itself."""
        end = self._day + "~"
        if tie.attested_first and tie.attested_first <= end < tie.attested_last:
            return self._day
        return max((date for date in (tie.since, tie.attested_first, tie.attested_last) if date and date <= end), default="")


def _tenths(*factors: Decimal) -> int:
    """The product as strength."""
    return max(1, int((prod(factors, start=_ONE) * 10).to_integral_value(ROUND_HALF_UP)))


@lru_cache(maxsize=1 << 10)
def _hundredths(number: float) -> Decimal:
    return Decimal(repr(number)).quantize(_HUNDREDTH, ROUND_HALF_UP).normalize()


def _years_before(day: str, years: int) -> str:
    return f"{int(day[:4]) - years:04d}{day[4:]}"
