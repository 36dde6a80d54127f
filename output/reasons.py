"""Why two work together, made ready to be read: what joins them, as data and as a table with the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema, Stakeholder, Tie
from ..words.sentences import phrase, sentence
from .citing import cited, evidence_data
from .document import Table, figure

if TYPE_CHECKING:
    from ..queries.who import Context


def reference(one: Stakeholder) -> dict[str, str]:
    """A stakeholder as other entries of JSON name it."""
    return {"id": one.id, "name": one.name, "kind": one.kind}


def context_data(context: Context, subject: Stakeholder, partner: Stakeholder) -> dict[str, Any]:
    """What joins them, as JSON."""
    via = context.via.id if context.via else None
    ties = [
        {
            "type": tie.type, "via": via or _through(tie, subject.id, partner.id), "source": tie.source, "target": tie.target,
            "role": tie.role or None, "since": tie.since or None, "until": tie.until or None, "status": tie.status,
            "evidence": evidence_data(tie),
        }
        for tie in context.ties
    ]  # fmt: skip
    return {"via": via, "weight": context.weight, "ties": ties}


def reasons_table(
    contexts: Sequence[Context], subject: Stakeholder, named: Mapping[str, Stakeholder], schema: Schema, language: Language
) -> Table:
    """A row a tie: what its context adds to strength, the tie in words, and its evidence."""
    columns = [phrase(key, language) for key in ("adds", "why", "evidence")]
    rows = []
    for context in contexts:
        for number, tie in enumerate(context.ties):
            start = subject.id if subject.id in (tie.source, tie.target) and not context.via else ""
            weight = "" if number else figure(context.weight, language)
            rows.append((weight, sentence(tie, named, schema, language, start=start), cited(tie.evidence)))
    return Table(columns, rows, frozenset({columns[0]}))


def _through(tie: Tie, subject: str, partner: str) -> str | None:
    """The unit or person that acts for one of the two in a direct tie, or None where it joins the two themselves."""
    return next((end for end in (tie.source, tie.target) if end not in (subject, partner)), None)
