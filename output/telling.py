"""One entry of a timeline, made ready to be read: its words, its evidence, and the same as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..graph import Evidence, Language, Schema, Stakeholder, Tie, digits
from ..graph.records import number
from ..words.sentences import as_written, dates, money, particulars, phrase, predicate, sort_label
from .citing import cited, evidence_data
from .reasons import attested_data, reference

if TYPE_CHECKING:
    from ..queries.chronicle import Entry

ENTRY_COLUMNS = (
    "entry", "date", "date_until", "what", "to_come", "of", "stakeholder", "source", "type", "target", "role", "since", "until", "amount",
    "currency", "status", "ended_with", "before_role", "before_amount", "before_currency", "attested_first", "attested_last",
    "evidence_source", "evidence_locator",
)  # fmt: skip

Named = Mapping[str, Stakeholder]


def when(entry: Entry, language: Language) -> str:
    """Its date, or from when to when it lasted."""
    if entry.until and entry.until != entry.date:
        return phrase("from_to", language, since=entry.date, until=entry.until)
    return entry.date


def what(entry: Entry, language: Language) -> str:
    """`began`, or `to begin` for what is still to come."""
    return phrase(f"timeline_{entry.sort}{'_later' if entry.is_to_come else ''}", language)


def who(entry: Entry, named: Named, schema: Schema, language: Language) -> str:
    """Whose life it is, or the tie in words from whose it is, with what else is stated of it."""
    tie = entry.tie
    if not tie:
        one = named[entry.stakeholder]
        return phrase("timeline_somebody", language, name=one.called(language), kind=sort_label(schema, one, language))
    said = _sentence(_shown(entry, tie), entry.of, named, schema, language)
    if entry.sort == "changes":
        before = _before(entry.ties[0], language)
        has_more = bool(particulars(_shown(entry, tie), schema, language))
        said = f"{said[:-1]}; {before})" if has_more else f"{said} ({before})"
    if entry.until and not (tie.since or tie.until):
        ends = [named[id_] for id_ in (tie.source, tie.target)]
        whose = next((end for end in ends if (end.since, end.until) == (entry.date, entry.until)), None)
        said = phrase("timeline_by_end", language, said=said, name=whose.called(language)) if whose else said
    if entry.ended_with:
        said = phrase("timeline_ended_with", language, said=said, name=named[entry.ended_with].called(language))
    if entry.sort == "succeeds":
        said = _succession(entry, tie, said, named, language)
    return said


def undated_line(tie: Tie, of: str, named: Named, schema: Schema, language: Language) -> str:
    """A tie without a date in words, from whose it is."""
    return _sentence(tie, of, named, schema, language)


def evidence(entry: Entry, language: Language) -> str:
    """Where it is said; of a stakeholder's own dates, that nothing is cited for them."""
    if not entry.ties:
        return phrase("timeline_own_date", language)
    return cited(_pieces(entry), language)


def undated_data(tie: Tie) -> dict[str, Any]:
    """A tie without a date as JSON, with when it is attested."""
    return stated(tie) | {"attested": attested_data(tie.attested_first, tie.attested_last), "evidence": evidence_data(tie)}


def entry_data(entry: Entry, named: Named, known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The entry as JSON. `known` keeps what ties state, by id: most of them are told twice."""
    tie = entry.tie
    known.update((one.id, stated(one)) for one in entry.ties if one.id not in known)
    succession = None
    if tie and entry.sort == "succeeds":
        succession = {
            "successor": reference(named[tie.source]), "former": reference(named[tie.target]), "dated_by": entry.dated_by,
            "successor_since": named[tie.source].since or None, "former_until": named[tie.target].until or None,
        }  # fmt: skip
    return {
        "date": entry.date, "until": entry.until or None, "what": entry.sort, "to_come": entry.is_to_come, "of": entry.of or None,
        "stakeholder": reference(named[entry.stakeholder]) if entry.stakeholder else None,
        "tie": known[tie.id] if tie else None,
        "before": known[entry.ties[0].id] if len(entry.ties) > 1 else None,
        "ended_with": reference(named[entry.ended_with]) if entry.ended_with else None,
        "succession": succession,
        "evidence": [{"source": item.source, "locator": item.locator} for item in _pieces(entry)],
    }  # fmt: skip


def stated(tie: Tie) -> dict[str, Any]:
    """What a tie states, as JSON."""
    return {
        "id": tie.id, "source": tie.source, "type": tie.type, "target": tie.target, "role": tie.role or None, "since": tie.since or None,
        "until": tie.until or None, "amount": None if tie.amount is None else number(digits(tie.amount)), "currency": tie.currency or None,
        "status": tie.status, "confidence": tie.confidence,
    }  # fmt: skip


def entry_records(number: int, entry: Entry) -> list[tuple[object, ...]]:
    """The entry as rows, one a piece of evidence, or one without."""
    tie, before = entry.tie, entry.ties[0] if len(entry.ties) > 1 else None
    to_come = "true" if entry.is_to_come else "false"
    first = (number, entry.date, entry.until, entry.sort, to_come, entry.of, entry.stakeholder)
    pieces = _pieces(entry)
    return [
        (*first, *_tie_cells(tie, entry.ended_with, before), *piece)
        for piece in ([(item.source, item.locator) for item in pieces] or [("", "")])
    ]


def undated_records(number: int, tie: Tie) -> list[tuple[object, ...]]:
    """A tie without a date as rows."""
    return [
        (number, "", "", "undated", "false", "", "", *_tie_cells(tie, "", None), item.source, item.locator) for item in tie.evidence
    ]  # fmt: skip


def _tie_cells(tie: Tie | None, ended_with: str, before: Tie | None) -> tuple[object, ...]:
    if not tie:
        return ("",) * 15
    was = (before.role, _amount(before), before.currency) if before else ("", "", "")
    return (
        tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, _amount(tie), tie.currency, tie.status, ended_with, *was,
        tie.attested_first, tie.attested_last,
    )  # fmt: skip


def _pieces(entry: Entry) -> list[Evidence]:
    """The evidence of its ties, each piece once."""
    if len(entry.ties) == 1:
        return list(entry.ties[0].evidence)
    return list(dict.fromkeys(item for tie in entry.ties for item in tie.evidence))


def _amount(tie: Tie) -> str:
    return "" if tie.amount is None else digits(tie.amount)


def _shown(entry: Entry, tie: Tie) -> Tie:
    """The tie without the dates that the entry tells anyhow."""
    since = tie.since if entry.sort == "ends" else ""
    until = tie.until if entry.sort in ("begins", "changes") and not entry.until else ""
    return replace(tie, since=since, until=until)


def _sentence(tie: Tie, of: str, named: Named, schema: Schema, language: Language) -> str:
    one = of if of in (tie.source, tie.target) else tie.source
    return f"{named[one].called(language)} {predicate(tie, named, schema, language, of=one)}"


def _before(tie: Tie, language: Language) -> str:
    """`before, 2005–2009: 100,000 CAD`."""
    amount = "" if tie.amount is None else money(tie.amount, tie.currency, language)
    values = "; ".join(filter(None, (as_written(tie.role, language) if tie.role else "", amount)))
    return phrase(
        "timeline_before", language,
        dates=dates(tie.since, tie.until, language), values=values or phrase("timeline_before_nothing", language),
    )  # fmt: skip


def _succession(entry: Entry, tie: Tie, said: str, named: Named, language: Language) -> str:
    former, successor = named[tie.target], named[tie.source]
    if entry.dated_by == "former":
        return phrase("timeline_by_former", language, said=said, name=former.called(language))
    if entry.dated_by == "successor":
        said = phrase("timeline_by_successor", language, said=said, name=successor.called(language))
    return phrase("timeline_former_ended", language, said=said, name=former.called(language), until=former.until) if former.until else said
