"""Signs that show nothing, taken out of names and ids before anybody keeps them; that is told once a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..drafts import Notice, Place, SourceDraft, StakeholderDraft
from ..letters import visible
from ..saying import said_of
from .report import Report

_TEXTS = ("aliases", "aliases_fr")


def seen(drafts: Sequence[StakeholderDraft], report: Report) -> list[StakeholderDraft]:
    """The drafts with what can be seen of their names and ids."""
    shown = [_seen(draft) for draft in drafts]
    _tell([draft.place for draft, now in zip(drafts, shown, strict=True) if now is not draft], report)
    return shown


def tell_of_sources(drafts: Sequence[SourceDraft], report: Report) -> None:
    """Tells of ids of sources, which were made from what can be seen of them."""
    _tell([draft.place for draft in drafts if visible(draft.row.get("id", "")) != draft.row.get("id", "")], report)


def _seen(draft: StakeholderDraft) -> StakeholderDraft:
    if draft.id.isascii() and all(map(str.isascii, draft.names)):
        return draft
    given = dict(draft.given)
    if name_fr := given.get("name_fr"):
        given["name_fr"] = visible(name_fr)
    for column in _TEXTS:
        if column in given:
            given[column] = tuple(filter(None, map(visible, given[column])))
    shown = draft._replace(id=visible(draft.id), name=visible(draft.name), given=given)
    return draft if (shown.id, shown.names) == (draft.id, draft.names) else shown._replace(name=shown.name.strip())


def _tell(places: Sequence[Place], report: Report) -> None:
    first: dict[tuple[str, str], Place] = {}
    for place in places:
        first.setdefault(place[:2], place)
    rows = Counter(place[:2] for place in places)
    for sheet, place in first.items():
        message = said_of(
            rows[sheet],
            "signs that show nothing, such as soft hyphens and spaces without width, were taken out of the names and ids of {n} row",
            "signs that show nothing, such as soft hyphens and spaces without width, were taken out of the names and ids of {n} rows",
        )
        report.notices.append(Notice(place, message))
