"""Stakeholders taken in, all rows at once, since their names may refer to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..dating import life
from ..drafts import StakeholderDraft
from ..errors import BadData
from ..history.meant import Meant, meant_of
from ..history.recording import Saying, hear, together
from ..joining import said_of_heir
from ..model import Stakeholder
from ..names import name_key
from ..restating import restated_stakeholder, tidy
from ..saying import language, said
from .claims import without_claims
from .ids import ids_of
from .known import Known
from .presumed import with_known_kinds
from .unseen import seen


def take_stakeholders(known: Known, drafts: Sequence[StakeholderDraft]) -> None:
    """Puts what the rows say of stakeholders, merged with what is there."""
    writer = known.writer
    drafts = with_known_kinds(known, seen(drafts, known.report))
    ids = ids_of(known, drafts)
    drafts = without_claims(known, drafts, ids)
    held = {one.id: one for one in writer.stakeholders(list(ids.values()))}
    now: dict[str, Stakeholder] = {}
    sayings: dict[str, Saying] = {}
    meant: dict[str, str] = {}
    for number, draft in enumerate(drafts):
        if number not in ids:
            continue
        try:
            new = Stakeholder(ids[number], draft.kind, draft.name, **draft.given)
            if new.form:
                writer.schema.check_form(new.form, new.kind)
            old = now.get(new.id) or held.get(new.id)
            if old and old.former_ids:
                named = meant_of([Meant((draft.id or draft.name,), Saying(new))])
                meant[new.id] = together(meant.get(new.id, ""), named)
            if old and old.former_ids and _is_of_former(old, draft):
                new = said_of_heir(old, new, draft.id or draft.name, known.noticing(draft.place))
            elif old and not draft.id:  # it was recognised by its name, so it may add a spelling, not rename
                new = replace(new, name=old.name, aliases=(new.name, *new.aliases))
            now[new.id] = _again(known, old, new, draft) if old else tidy(new)
            if new.id in held:
                hear(sayings, Saying(new))
        except BadData as error:
            known.reject(draft, error.field, error)
    writer.met(now)
    known.change.noted("stakeholder", held, now, sayings, meant=meant)
    writer.put_stakeholders([one for id_, one in now.items() if known.report.stakeholders.count(held.get(id_), one)])
    known.meet(now.values())
    known.changed(relived=[id_ for id_, one in held.items() if id_ in now and (known.is_doubtful or life(one) != life(now[id_]))])


def _again(known: Known, old: Stakeholder, new: Stakeholder, draft: StakeholderDraft) -> Stakeholder:
    if old.kind != new.kind:
        kind = known.writer.schema.kinds[old.kind].labels[language()][0]
        raise BadData(
            said("'{id}' is '{name}', of kind {kind}, already", id=new.id, name=old.name, kind=kind),
            field="kind",
            remedy=said("write another id for this one, or the same kind"),
        )
    key = name_key(draft.name)
    if not draft.id and (old.id, key) not in known.by_whole and key not in {name_key(form) for form in old.names}:
        message = said("its name makes the id '{id}', which is that of '{name}'", id=new.id, name=old.name)
        raise BadData(message, field="name", remedy=said("write an id for this one"))
    return restated_stakeholder(old, new, known.noticing(draft.place))


def _is_of_former(heir: Stakeholder, draft: StakeholderDraft) -> bool:
    """Whether a row that means the heir names one who was merged into it: by its id or, without one, by a name that is an alias now."""
    if draft.id:
        return draft.id != heir.id
    return name_key(draft.name) not in (name_key(heir.name), name_key(heir.name_fr))
