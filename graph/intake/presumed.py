"""Rows that name somebody and do not say of what kind: whoever has the name is meant, and only where nobody has it a new one is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..drafts import StakeholderDraft
from ..names import name_key
from ..naming import as_ids
from .known import Known


def with_known_kinds(known: Known, drafts: Sequence[StakeholderDraft]) -> Sequence[StakeholderDraft]:
    """The drafts, of which those whose kind is presumed have the kind of whoever is called so, in another row or in the store. One that
    says nothing else of somebody who is there already, or who has its name with others, is left out: ties find whom they name."""
    presumed = [draft for draft in drafts if draft.is_presumed]
    if not presumed:
        return drafts
    ids, kinds = _ids(known, drafts, presumed), _kinds(known, drafts, presumed)
    kept: list[StakeholderDraft] = []
    met: set[str] = set()
    for draft in drafts:
        if not draft.is_presumed:
            kept.append(draft)
            continue
        key = name_key(draft.name)
        id_ = next((way for way in as_ids(draft.name) if way in ids), "")
        found = {ids[id_]} if id_ else kinds.get(key, set())
        if (found or key in met) and not draft.given:
            continue
        met.add(key)
        kept.append(draft._replace(kind=next(iter(found)), id=draft.id or id_) if len(found) == 1 else draft)
    return kept


def _ids(known: Known, drafts: Sequence[StakeholderDraft], presumed: Sequence[StakeholderDraft]) -> Mapping[str, str]:
    """The kinds of those whose id is what a presumed draft is called, by that id."""
    wanted = {way for draft in presumed for way in as_ids(draft.name)}
    held = {one.id: one.kind for one in known.writer.briefs(wanted)}
    return {draft.id: draft.kind for draft in drafts if not draft.is_presumed and draft.id in wanted} | held


def _kinds(known: Known, drafts: Sequence[StakeholderDraft], presumed: Sequence[StakeholderDraft]) -> Mapping[str, set[str]]:
    """The kinds of those who have the names of the presumed drafts, by the key of the name."""
    wanted = {name_key(draft.name) for draft in presumed}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        if not draft.is_presumed:
            for form in draft.names:
                if (key := name_key(form)) in wanted:
                    found[key].add(draft.kind)
    held = list(known.writer.named(wanted))
    kinds = {one.id: one.kind for one in known.writer.briefs({name.stakeholder for name in held})}
    for name in held:
        found[name.key].add(kinds[name.stakeholder])
    return found
