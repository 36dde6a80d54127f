"""Rows that name one who was merged into another since: what they say is said of that one, and does not make it the former."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..dates import check_interval
from ..drafts import StakeholderDraft
from ..errors import BadData
from ..fields import fields_of
from ..model import Stakeholder
from ..names import name_key
from ..saying import said

_NAMES = ("id", "kind", "name", "name_fr")
_NOTHING = ("", ())


def is_of_former(heir: Stakeholder, draft: StakeholderDraft) -> bool:
    """Whether a row that means the heir names one who was merged into it: by its id or, without one, by a name that is an alias now."""
    if draft.id:
        return draft.id != heir.id
    return name_key(draft.name) not in (name_key(heir.name), name_key(heir.name_fr))


def said_of_heir(heir: Stakeholder, row: Stakeholder, former: str, notice: Callable[[str], None]) -> Stakeholder:
    """What a row that names the `former` says of its heir: its names are aliases, what the heir lacks is filled in, and what it has
    already stays; where the row says otherwise, that is told to `notice`.
    """
    names = [name for name in (row.name, *row.aliases) if name not in heir.names]
    names_fr = [name for name in (row.name_fr if heir.name_fr else "", *row.aliases_fr) if name and name not in heir.names]
    new = replace(row, name=heir.name, name_fr=heir.name_fr or row.name_fr, aliases=tuple(names), aliases_fr=tuple(names_fr))
    for field in fields_of(Stakeholder):
        was, now = getattr(heir, field.name), getattr(new, field.name)
        if field.name in _NAMES or field.sort == "texts" or now in _NOTHING:
            continue
        if field.sort == "pairs":
            new = replace(new, attributes=tuple((key, value) for key, value in now if key not in dict(was)))
        elif (now != was and was not in _NOTHING) or not _fits(heir, field.name, now):
            new = replace(new, **{field.name: field.default})
            notice(
                said("{field} of '{id}' stays '{was}'; this row says '{now}' of '{former}', which is now part of it",
                     field=field.name, id=heir.id, was=was, now=now, former=former)
            )  # fmt: skip
    return new


def _fits(heir: Stakeholder, name: str, date: str) -> bool:
    """Whether the heir may have this, where it is one of the dates between which it is there."""
    try:
        check_interval(date if name == "since" else heir.since, date if name == "until" else heir.until)
    except BadData:
        return False
    return True
