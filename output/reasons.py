"""Why two work together, made ready to be read: what joins them, as data and as a table with the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema, Stakeholder, Tie, standing
from ..words.sentences import phrase, sentence
from .citing import cited, evidence_data
from .document import Table, figure

if TYPE_CHECKING:
    from ..queries.reason import Reason


def reference(one: Stakeholder) -> dict[str, Any]:
    """A stakeholder as other entries of JSON name it."""
    return {"id": one.id, "name": one.name, "kind": one.kind}


def attested_data(first: str, last: str) -> dict[str, str | None]:
    """From when to when sources say so, as JSON."""
    return {"first": first or None, "last": last or None}


def stands(tie: Tie, day: str) -> dict[str, Any]:
    """How a tie stands on a day, and from when to when it is attested, as JSON."""
    return {"standing": standing(tie, day), "attested": attested_data(tie.attested_first, tie.attested_last)}


def tie_data(tie: Tie, via: str | None) -> dict[str, Any]:
    """A tie of a reason as JSON; `via` is what it goes through."""
    return {
        "type": tie.type, "via": via, "source": tie.source, "target": tie.target,
        "role": tie.role or None, "since": tie.since or None, "until": tie.until or None, "status": tie.status,
        "evidence": evidence_data(tie),
    }  # fmt: skip


def reason_ties(reason: Reason, subject: Stakeholder, partner: Stakeholder) -> list[dict[str, Any]]:
    """The ties of a reason as JSON."""
    via = reason.via.id if reason.via else None
    return [tie_data(tie, via or _through(tie, subject.id, partner.id)) for tie in reason.ties]


def reason_data(reason: Reason, subject: Stakeholder, partner: Stakeholder) -> dict[str, Any]:
    """What joins them, as JSON: `weight` is what it adds to strength."""
    return {"via": reason.via.id if reason.via else None, "weight": reason.adds, "ties": reason_ties(reason, subject, partner)}


def reasons_table(
    reasons: Sequence[Reason], subject: Stakeholder, named: Mapping[str, Stakeholder], schema: Schema, language: Language, *, day: str
) -> Table:
    """A row a tie: what its reason adds to strength, the tie in words with how it stands on a day, and its evidence."""
    columns = [phrase(key, language) for key in ("adds", "why", "evidence")]
    rows = []
    for reason in reasons:
        for number, tie in enumerate(reason.ties):
            start = subject.id if subject.id in (tie.source, tie.target) and not reason.via else ""
            said = sentence(tie, named, schema, language, start=start, day=day)
            if not number and reason.adds != reason.weight:
                said += f" [{phrase('same_statement', language)}]"
            rows.append(("" if number else figure(reason.adds, language), said, cited(tie.evidence, language)))
    return Table(columns, rows, frozenset({columns[0]}))


def _through(tie: Tie, subject: str, partner: str) -> str | None:
    """The unit or person that acts for one of the two in a direct tie, or None where it joins the two themselves."""
    return next((end for end in (tie.source, tie.target) if end not in (subject, partner)), None)
