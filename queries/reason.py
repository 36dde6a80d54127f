"""Why and since when two stakeholders work together: a partner with the reasons for it, each with its ties.

Since when is told by what the ties state: a shared program counts from the later of both sides, and has ended when one side has. Where
nothing is stated, only the days on which sources say so are known: from when both sides were attested, and until when.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Literal, NamedTuple

from ..graph import Stakeholder, Tie

Basis = Literal["works-with", "met"]


class When(NamedTuple):
    """Since and until when, as stated; and the first and last date of a source that says so. Empty is not known."""

    since: str = ""
    until: str = ""
    first: str = ""
    last: str = ""


class Reason(NamedTuple):
    """One reason why two stakeholders work together, or have met.

    `via` is the program or collaboration they share, or None where a tie joins them directly. `ours` are the ties on the side of the
    one who was asked about, `theirs` those of the partner; a direct tie is in `theirs`. `belonging` are the ties by which a unit or a
    person in them acts for one of the two. `weight` is the schema's, `adds` what of it counts for strength: nothing where all of its
    evidence is also that of a weightier reason. `size` is how many take part in `via`.
    """

    via: Stakeholder | None
    weight: float
    adds: float
    ours: tuple[Tie, ...]
    theirs: tuple[Tie, ...]
    belonging: tuple[Tie, ...] = ()
    size: int = 2
    is_meeting: bool = False

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Every tie that makes the reason, once."""
        return tuple({tie.id: tie for tie in (*self.theirs, *self.ours, *self.belonging)}.values())

    @property
    def when(self) -> When:
        """Since and until when it holds, and from when to when it is attested."""
        sides = [_side(side) for side in (self.ours, self.theirs) if side]
        since = max(side.since for side in sides) if all(side.since for side in sides) else ""
        until = min((side.until for side in sides if side.until), key=_late, default="")
        first = max(side.first for side in sides) if all(side.first for side in sides) else ""
        last = min(side.last for side in sides) if first else ""
        return When(since, until, min(first, last), last)


class Partner(NamedTuple):
    """One that works with the stakeholder or, on the basis `met`, only met it; `reasons` are most telling first.

    `through` are the units and people that act for the partner, where it does not act itself.
    """

    stakeholder: Stakeholder
    basis: Basis
    is_collective: bool
    strength: float
    when: When
    reasons: tuple[Reason, ...]
    through: tuple[str, ...] = ()


def partner_of(
    one: Stakeholder, basis: Basis, strength: float, reasons: Sequence[Reason], *, is_collective: bool, ours: Collection[str]
) -> Partner:
    """The partner with since when; of one that is more than met, meetings do not say that. `ours` act for the one asked about."""
    telling = [reason for reason in reasons if not reason.is_meeting] if basis == "works-with" else reasons
    when = _over(reason.when for reason in telling)
    return Partner(one, basis, is_collective, strength, when, tuple(reasons), _through(one.id, telling, ours))


def _over(whens: Iterable[When]) -> When:
    """Since the earliest, until the latest if all have ended, attested from the first to the last."""
    each = list(whens)
    since = min((one.since for one in each if one.since), default="")
    until = max((one.until for one in each), key=_late) if all(one.until for one in each) else ""
    return When(since, until, min((one.first for one in each if one.first), default=""), max(one.last for one in each))


def _side(ties: Iterable[Tie]) -> When:
    """The same for the ties of one side, of which one is enough. Since is stated, not presumed from the life of an end."""
    return _over(
        When(tie.span_since or tie.since if tie.since else "", tie.span_until or tie.until, tie.attested_first, tie.attested_last)
        for tie in ties
    )


def _late(date: str) -> str:
    return date + "~"


def _through(partner: str, reasons: Iterable[Reason], ours: Collection[str]) -> tuple[str, ...]:
    """Who acts for the partner in these reasons, unless it acts itself in one."""
    found: dict[str, None] = {}
    for reason in reasons:
        ends = {end for tie in reason.theirs for end in (tie.source, tie.target)}
        if partner in ends:
            return ()
        found.update(dict.fromkeys(tie.source for tie in reason.belonging if tie.source in ends and tie.source not in ours))
    return tuple(found)
