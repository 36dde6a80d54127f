"""The strip of a timeline: a bar a stakeholder and a tie, ties that follow each other in one row, and what has no date below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..graph import Language, Schema, Stakeholder, Tie
from ..words.sentences import elided, grouped, phrase
from .document import STRIP_WORDS, Bar, Strip

if TYPE_CHECKING:
    from ..queries.timeline import Timeline

_MOST = 40
Named = Mapping[str, Stakeholder]


def strip_of(answer: Timeline, schema: Schema, language: Language, question: str) -> list[Strip]:
    """The strip, or nothing where nothing can be drawn."""
    asked = [one.id for one in answer.stakeholders]
    whose = {one.id for one in answer.stakeholders} | set(answer.members)

    def label(tie: Tie) -> str:
        one = next((id_ for id_ in (*asked, tie.source, tie.target) if id_ in whose and id_ in (tie.source, tie.target)), tie.source)
        words = elided(schema.ties[tie.type].labels[language][one == tie.target], answer.named[tie.other(one)].called(language), language)
        return words if asked == [one] else f"{answer.named[one].called(language)} {words}"

    dated = _lives(answer, language) + _ties(answer, label)
    dated.sort(key=lambda bar: (bar.shape != "life", min(since or until for since, until in bar.spans)))
    apart = [
        Bar(label(tie), "attested", [(tie.attested_first, tie.attested_last)], tie.status != "confirmed")
        for tie in answer.undated
        if tie.attested_first
    ]
    bars = [*dated, *apart]
    if not bars:
        return []
    left = answer.counted.dated + answer.counted.undated > len(answer.entries) + len(answer.undated) or len(bars) > _MOST
    hidden = grouped(str(len(bars) - _MOST), language)
    more = (
        phrase("timeline_strip_more", language, n=hidden) if len(bars) > _MOST else phrase("timeline_strip_left", language) if left else ""
    )
    shown = bars[:_MOST]
    words = {word: phrase(f"timeline_strip_{word}", language, day=answer.as_of or answer.day) for word in STRIP_WORDS}
    dates = [at for bar in shown for span in bar.spans for at in span if at]
    text = phrase(
        "timeline_strip_text", language,
        dated=min(len(dated), _MOST), apart=max(0, len(shown) - len(dated)), first=min(dates), last=max(dates),
    )  # fmt: skip
    return [Strip(question, text, shown, answer.as_of or answer.day, words, more)]


def _lives(answer: Timeline, language: Language) -> list[Bar]:
    """Whose beginning or end is told, also within a succession."""
    told = [entry.stakeholder for entry in answer.entries]
    told += [id_ for entry in answer.entries for tie in entry.ties if entry.sort == "succeeds" for id_ in (tie.target, tie.source)]
    lives = [answer.named[id_] for id_ in dict.fromkeys(filter(None, told))]
    return [
        Bar(one.called(language), "life", [_until_then(one.since, one.until, answer)]) for one in lives if one.since or one.until
    ]  # fmt: skip


def _ties(answer: Timeline, label: Callable[[Tie], str]) -> list[Bar]:
    """A bar a tie; one that is a change from another stands in the row of that one."""
    rows: dict[str, list[Tie]] = {}
    spans: dict[str, tuple[str, str]] = {}
    for entry in answer.entries:
        for tie in entry.ties:
            if tie.id not in rows:
                rows[tie.id] = rows[entry.ties[0].id] if tie is not entry.ties[0] else []
                rows[tie.id].append(tie)
                spans[tie.id] = _until_then(tie.since, tie.span_until, answer)
        if entry.until or entry.sort == "succeeds":
            spans[entry.ties[-1].id if entry.ties else ""] = (entry.date, entry.until or entry.date)
    each = {id(row): row for row in rows.values()}.values()
    return [Bar(label(row[-1]), "tie", [spans[tie.id] for tie in row], row[-1].status != "confirmed") for row in each]


def _until_then(since: str, until: str, answer: Timeline) -> tuple[str, str]:
    """As of a date the line ends there."""
    return since, until if not answer.as_of or until + "~" <= answer.as_of + "~" else ""
