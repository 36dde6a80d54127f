"""Why two work together in one line: `leads; Clear Water Strategy (funds; HSA: leads); both spoke at Harbour Day`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..graph import Language, Schema, Stakeholder
from ..words.sentences import elided, phrase

if TYPE_CHECKING:
    from ..queries.reason import Reason

_REASONS = 3


def because(reasons: Sequence[Reason], subject: Stakeholder, partner: Stakeholder, schema: Schema, language: Language) -> str:
    """The first reasons in words; those that add nothing are left to whoever asks for the evidence."""
    telling = [reason for reason in reasons if reason.adds] or list(reasons)
    said = list(dict.fromkeys(_said(reason, subject, partner, schema, language) for reason in telling))
    more = [phrase("more_contexts", language, n=len(said) - _REASONS)] if len(said) > _REASONS else []
    return "; ".join([*said[:_REASONS], *more])


def _said(reason: Reason, subject: Stakeholder, partner: Stakeholder, schema: Schema, language: Language) -> str:
    if not reason.via:
        tie = reason.theirs[0]
        # Told from the partner's side, as the row begins with the partner.
        is_back = tie.target == partner.id or tie.source == subject.id
        return schema.ties[tie.type].labels[language][is_back] + _doubt(reason, language)
    via, name = reason.via.id, reason.via.called(language)
    # What each side does with the context: (type, whether the context is at the source of it); weighty ties are told first.
    ours, theirs = ({(tie.type, tie.source == via) for tie in side} for side in (reason.ours, reason.theirs))
    by_weight = sorted(schema.ties, key=lambda type_: -schema.ties[type_].shared)
    order = [(type_, is_back) for is_back in (False, True) for type_ in by_weight]
    if alike := next((did for did in order if did in ours and did in theirs), None):
        verb = schema.ties[alike[0]].labels[language][1] if alike[1] else schema.ties[alike[0]].both[language]
        return phrase("both_each" if alike[1] else "both", language, did=elided(verb, name, language)) + _doubt(reason, language)
    told = [next(schema.ties[did[0]].labels[language][did[1]] for did in order if did in side) for side in (ours, theirs)]
    return phrase("each", language, via=name, theirs=told[1], subject=_short(subject, language), ours=told[0]) + _doubt(reason, language)


def _doubt(reason: Reason, language: Language) -> str:
    """` [proposed]` where one side of a reason has no confirmed tie to stand on, or that somebody acts for one of the two is not."""
    for side in (reason.ours, reason.theirs, *((tie,) for tie in reason.belonging)):
        statuses = {tie.status for tie in side}
        if statuses and "confirmed" not in statuses:
            return f" [{phrase('proposed' if 'proposed' in statuses else 'disputed', language)}]"
    return ""


def _short(one: Stakeholder, language: Language) -> str:
    """Its shortest alias in capitals in that language, as speakers use it, else its name."""
    aliases = one.aliases_fr if language == "fr" else one.aliases
    acronyms = sorted((alias for alias in aliases if alias.isupper() and 2 <= len(alias) <= 8), key=len)
    return acronyms[0] if acronyms else one.called(language)
