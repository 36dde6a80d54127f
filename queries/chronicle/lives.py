"""When stakeholders began and ended, by their own dates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from ...graph import Schema, Stakeholder
from .days import is_short
from .entries import Entry


def life_entries(
    stakeholders: Iterable[Stakeholder], schema: Schema, *, begun: Collection[str] = (), ended: Collection[str] = ()
) -> Iterator[Entry]:
    """What their dates tell; of those `begun` or `ended` that is told elsewhere. A meeting, and what was as short, happened."""
    for one in stakeholders:
        if one.since and one.until and (schema.is_meeting(one.form) or is_short(one.since, one.until)):
            yield Entry(one.since, "happens", one.until, one.id)
            continue
        if one.since and one.id not in begun:
            yield Entry(one.since, "begins", stakeholder=one.id)
        if one.until and one.id not in ended:
            yield Entry(one.until, "ends", stakeholder=one.id)
