"""The standing of a tie at a day: whether it is in force by its dates, has ended, is not dated, or is not confirmed.

Nothing without dates is called current: of a tie that states no date, only that and when it was attested can be said.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Literal, get_args

from .dates import parse_date
from .errors import BadData
from .model import Tie
from .saying import said

Standing = Literal["in force", "ended", "to come", "not dated", "proposed", "disputed"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
TODAY = "PARTNERMAP_TODAY"


def today() -> str:
    """The day of an answer that names none: today (UTC), or what the environment variable PARTNERMAP_TODAY says.

    Raises BadData where that is no day such as 2024-05-31.
    """
    if given := os.environ.get(TODAY, "").strip():
        if len(day := parse_date(given, field=TODAY)) != len("2024-05-31"):
            raise BadData(
                said("{variable} is '{given}', which is no day", variable=TODAY, given=given),
                field=TODAY,
                value=given,
                remedy=said("write it as 2024-05-31"),
            )
        return day
    return datetime.now(UTC).date().isoformat()


def now() -> str:
    """The time (UTC, to the second) as ISO writes it; noon, where PARTNERMAP_TODAY says the day."""
    if os.environ.get(TODAY, "").strip():
        return f"{today()}T12:00:00Z"
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def standing(tie: Tie, day: str) -> Standing:
    """How the tie stands at a partial date. What is proposed or disputed stays so whatever its dates say."""
    if tie.status == "proposed":
        return "proposed"
    if tie.status == "disputed":
        return "disputed"
    if tie.span_until and tie.span_until + "~" < day:
        return "ended"
    if tie.since:
        return "in force" if (tie.span_since or tie.since) <= day + "~" else "to come"
    return "in force" if tie.until and tie.counts_from <= day + "~" else "not dated"
