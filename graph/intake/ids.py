"""The ids of stakeholders whose rows may leave them out."""

from __future__ import annotations

from collections.abc import Sequence

from ..drafts import StakeholderDraft
from ..names import name_key, slug
from .known import Known


def ids_of(known: Known, drafts: Sequence[StakeholderDraft]) -> dict[int, str]:
    """An id a draft, by its number: as given, else of the one stakeholder of its kind that has the name, else made from the name.

    A draft of which this is not clear is rejected, and has none.
    """
    written = {draft.id for draft in drafts if draft.id}
    by_name: dict[tuple[str, str], set[str]] = {}
    if len(written) < len(drafts):
        keys = {name_key(draft.name) for draft in drafts if not draft.id}
        held = list(known.writer.named(keys))
        kinds = {one.id: one.kind for one in known.writer.stakeholders([name.stakeholder for name in held])}
        for name in held:
            by_name.setdefault((name.key, kinds[name.stakeholder]), set()).add(name.stakeholder)
        for draft in drafts:
            if draft.id:
                for form in draft.names:
                    by_name.setdefault((name_key(form), draft.kind), set()).add(draft.id)
    ids: dict[int, str] = {}
    for number, draft in enumerate(drafts):
        may_be = by_name.get((name_key(draft.name), draft.kind), set())
        if draft.id or len(may_be) < 2:
            ids[number] = draft.id or next(iter(may_be), "") or slug(draft.name)
        else:
            known.reject(draft, "id", f"'{draft.name}' may be {' or '.join(sorted(may_be))}; write the id of the one you mean")
    return ids
