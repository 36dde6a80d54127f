"""Files that say of a stakeholder which others were merged into it: not so where these others are here, since no load merges two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..drafts import Notice, StakeholderDraft
from ..naming import heirs
from ..saying import said
from .known import Known

_FIELD = "former_ids"


def without_claims(known: Known, drafts: Sequence[StakeholderDraft], ids: Mapping[int, str]) -> Sequence[StakeholderDraft]:
    """The drafts without the former ids that somebody has here, or that were merged into another here; that is told."""
    claimed = {id_ for draft in drafts for id_ in draft.given.get(_FIELD, ())}
    if not claimed:
        return drafts
    here = {one.id: one.id for one in known.writer.briefs(claimed)} | heirs(known.writer, claimed)
    here |= {id_: id_ for id_ in ids.values()}
    kept: list[StakeholderDraft] = []
    for number, draft in enumerate(drafts):
        own = ids.get(number, "")
        given = draft.given.get(_FIELD, ())
        free = tuple(id_ for id_ in given if here.get(id_, own) == own and id_ != own)
        for id_ in given:
            if id_ not in free and id_ != own:
                message = said("'{id}' is '{other}' here, so it is not taken for one that was merged into '{own}'; if they are one: "
                               "`partnermap merge {own} {other}`", id=id_, other=here[id_], own=own)  # fmt: skip
                known.report.notices.append(Notice(draft.place, message))
        kept.append(draft if free == given else draft._replace(given={**draft.given, _FIELD: free}))
        here.update(dict.fromkeys(free, own))
    return kept
