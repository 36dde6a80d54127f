"""What `timeline` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Tie
from ...words.labels import as_shown, sector_label
from ...words.sentences import at_date, attested, counted, form_label, grouped, kind_label, phrase, sort_label
from ..citing import cited, source_blocks
from ..document import Block, Document, Heading, Table, Text
from ..drawn import strip_of
from ..listing import listed
from ..reasons import reference
from ..telling import ENTRY_COLUMNS, entry_data, entry_records, evidence, undated_data, undated_line, undated_records, what, when, who

if TYPE_CHECKING:
    from ...queries.timeline import Timeline

_NAMES = 6  # how many units and people are named in one line
_SORTS = ("begins", "changes", "succeeds", "happens", "ends")
_RULES = ("order", "happens", "changes", "ends", "succeeds")

_Blocks = list[Block]


def timeline_document(answer: Timeline, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False) -> Document:
    """The dated entries in order of time and, apart, the ties without a date: in tables the latest `limit`, or all where that is 0. With
    `verbose` also how it is told and what the sources are.
    """
    known: dict[str, dict[str, Any]] = {}
    data = {
        "stakeholders": [reference(one) for one in answer.stakeholders],
        "day": answer.day,
        "as_of": answer.as_of or None,
        "from": answer.since or None,
        "to": answer.until or None,
        "with": [reference(answer.named[id_]) for id_ in answer.members],
        "counted": answer.counted._asdict() | {"first": answer.counted.first or None, "last": answer.counted.last or None},
        "entries": [entry_data(entry, answer.named, known) for entry in answer.entries],
        "undated": {
            "ties": [undated_data(tie) for tie in answer.undated],
            "stakeholders": [reference(answer.named[id_]) for id_ in answer.lifeless],
        },
    }
    records = [row for number, entry in enumerate(answer.entries, start=1) for row in entry_records(number, entry)]
    records += [row for number, tie in enumerate(answer.undated, start=len(answer.entries) + 1) for row in undated_records(number, tie)]
    names = ", ".join(one.called(language) for one in answer.stakeholders)
    question = phrase("ask_timeline" if names else "ask_timeline_all", language, name=names)
    blocks: _Blocks = [Text(" ".join(_said(answer, schema, language)))]
    if answer.later:
        blocks.append(Text(counted("later", answer.later, language, date=answer.as_of)))
    blocks.append(Text(phrase("told_on", language, day=answer.day)))
    shown = replace(answer, entries=answer.entries[-limit:], undated=answer.undated[:limit]) if limit else answer
    blocks += strip_of(shown, schema, language, question)
    blocks += _dated(shown, schema, language)
    blocks += _undated(shown, schema, language)
    if verbose:
        blocks += _rules(language)
        blocks += source_blocks(answer.sources, language)
    return Document(data, ENTRY_COLUMNS, records, blocks, language, question, tuple(answer.sources.values()))


def _said(answer: Timeline, schema: Schema, language: Language) -> list[str]:
    """What is dated, what is to come, what has no date, and what was left out, a sentence each."""
    of = answer.counted
    one = answer.stakeholders[0] if len(answer.stakeholders) == 1 else None
    name = ", ".join(each.called(language) for each in answer.stakeholders) or phrase("timeline_everyone", language)
    if one:
        name = phrase("timeline_somebody", language, name=name, kind=sort_label(schema, one, language))
    parts = ", ".join(counted(f"timeline_n_{sort}", number, language) for sort in _SORTS if (number := getattr(of, sort)))
    key = "timeline_summary" if of.first != of.last else "timeline_summary_once" if of.dated else "timeline_summary_nothing"
    said = [
        phrase(
            key, language, name=name, count=counted("timeline_n_dated", of.dated, language), first=of.first, last=of.last, parts=parts,
            as_of=at_date(answer.as_of, language),
        )
    ]  # fmt: skip
    said += _latest_and_next(answer, schema, language)
    said += [counted(f"timeline_n_{each}", number, language) for each in ("to_come", "undated") if (number := getattr(of, each))]
    if one and one.id in answer.lifeless:
        said.append(phrase("timeline_lifeless", language, name=one.called(language)))
    elif not one and answer.lifeless:
        said.append(counted("timeline_n_lifeless", len(answer.lifeless), language))
    if answer.since or answer.until:
        key = "timeline_span" if answer.since and answer.until else "timeline_span_from" if answer.since else "timeline_span_to"
        said.append(phrase(key, language, since=answer.since, until=answer.until))
    if chosen := _chosen(answer, schema, language):
        said.append(phrase("timeline_only", language, values="; ".join(chosen)))
    if answer.as_of:
        said.append(phrase("timeline_line_ends", language, date=answer.as_of))
    if members := [answer.named[id_].called(language) for id_ in answer.members]:
        key = "timeline_member" if len(members) == 1 else "timeline_members"
        said.append(phrase(key, language, names=listed(members, language, most=_NAMES)))
    return said


def _latest_and_next(answer: Timeline, schema: Schema, language: Language) -> list[str]:
    """The last that is over, and the first that is to come where it is among those told."""
    over = [entry for entry in answer.entries if not entry.is_to_come]
    coming = [entry for entry in answer.entries if entry.is_to_come]
    told = {"timeline_latest": over[-1:], "timeline_next": coming[:1] if len(coming) == answer.counted.to_come else []}
    return [
        phrase(
            key, language,
            date=when(entry, language), what=what(entry, language), who=who(entry, answer.named, schema, language),
        )
        for key, entries in told.items()
        for entry in entries
    ]  # fmt: skip


def _chosen(answer: Timeline, schema: Schema, language: Language) -> list[str]:
    """The kinds, forms, sectors and statuses that were asked for, each in words and in the order of them."""
    scope = answer.scope
    chosen = {
        "filter_kind": [kind_label(schema, kind, language) for kind in scope.kinds],
        "filter_form": [form_label(schema, form, language) for form in scope.forms],
        "filter_sector": [sector_label(sector, language) for sector in scope.sectors],
        "timeline_status": [phrase(status, language) for status in answer.statuses],
    }
    return [phrase(key, language, values=", ".join(as_shown(words, str))) for key, words in chosen.items() if words]


def _dated(answer: Timeline, schema: Schema, language: Language) -> _Blocks:
    if not answer.entries:
        return []
    blocks: _Blocks = [Heading(phrase("timeline_by_date", language))]
    if left := answer.counted.dated - len(answer.entries):
        n = grouped(str(left), language)
        blocks.append(Text(phrase("timeline_earlier", language, n=n), phrase("timeline_earlier_printed", language, n=n)))
    rows = [
        (when(one, language), what(one, language), who(one, answer.named, schema, language), evidence(one, language))
        for one in answer.entries
    ]
    return [*blocks, Table(_columns(("date", "timeline_what", "timeline_who", "evidence"), language), rows)]


def _undated(answer: Timeline, schema: Schema, language: Language) -> _Blocks:
    if not answer.undated:
        return []
    own = [*(one.id for one in answer.stakeholders), *answer.members]  # a sentence starts from the first of them that it is about

    def line(tie: Tie) -> str:
        of = next((id_ for id_ in own if id_ in (tie.source, tie.target)), "")
        return undated_line(tie, of, answer.named, schema, language)

    rows = [(line(tie), attested(tie.attested_last, language), cited(tie.evidence, language)) for tie in answer.undated]
    columns = _columns(("timeline_who", "timeline_attested", "evidence"), language)
    blocks: _Blocks = [Heading(phrase("timeline_without_date", language)), Table(columns, rows)]
    if left := answer.counted.undated - len(answer.undated):
        n = grouped(str(left), language)
        blocks.append(Text(phrase("timeline_more", language, n=n), phrase("more", language, n=n)))
    return blocks


def _rules(language: Language) -> _Blocks:
    from ...queries.chronicle.days import SHORT

    return [
        Heading(phrase("timeline_rules", language)), *(Text(phrase(f"timeline_rule_{rule}", language, days=SHORT)) for rule in _RULES),
    ]  # fmt: skip


def _columns(keys: Sequence[str], language: Language) -> list[str]:
    return [phrase(key, language) for key in keys]
