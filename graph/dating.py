"""What follows for a tie from the rest of the network: when it is attested, its span, and from when it counts.

A tie is attested by the dates of the sources that say so. Its span is what it states, within the life of both its ends. Where it states no
`since`, nobody knows when it began; so it counts from when it is first attested, or from its `until` where that is earlier. (Where an end
was gone when it was first attested, it counts from that end's last date.) One of which neither is known counts within its span, and so
does one of belonging, which holds as long as both its ends are there.

Partial dates are compared as text (see `dates`): the later of two starts is the greater text, and the earlier of two ends the lesser one
with `~` behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .model import Stakeholder, Tie
from .store import Ties

Life = tuple[str, str]
"""The dates between which a stakeholder is there; an empty one is not known."""
UNKNOWN: Life = ("", "")


def life(one: Stakeholder) -> Life:
    """From when to when it is there."""
    return one.since, one.until


def derived(since: str, until: str, dates: Iterable[str], source: Life, target: Life, *, is_belonging: bool) -> dict[str, str]:
    """The derived fields, by name, of a tie that states `since` and `until`: from the dates of its sources, which may be empty, and the
    lives of its two ends. What belongs to another is not bounded by when it is attested.
    """
    first = last = ""
    for date in dates:
        if date:
            first = date if not first or date < first else first
            last = date if not last or date + "~" > last + "~" else last
    span_since, span_until = since, until
    for begun, ended in (source, target):
        span_since = max(span_since, begun)
        span_until = ended if ended and (not span_until or ended + "~" < span_until + "~") else span_until
    counts_from = span_since
    if not since and not is_belonging:
        attested = first if not until or (first and first < until) else until
        if span_until and span_until + "~" < attested:
            attested = span_until
        counts_from = max(span_since, attested)
    return {
        "attested_first": first, "attested_last": last, "span_since": span_since, "span_until": span_until, "counts_from": counts_from,
    }  # fmt: skip


def dated(tie: Tie, dates: Mapping[str, str], source: Life, target: Life, *, is_belonging: bool) -> Tie:
    """The tie with its derived fields; `dates` are those of sources, by id."""
    said = (dates.get(item.source, "") for item in tie.evidence)
    return _with(tie, derived(tie.since, tie.until, said, source, target, is_belonging=is_belonging))


def attested_anew(tie: Tie, dates: Mapping[str, str], *, is_belonging: bool) -> Tie:
    """The tie as its evidence attests it, where that has become less or other; its span stays."""
    life_ = (tie.span_since, tie.span_until)
    return dated(tie, dates, life_, life_, is_belonging=is_belonging)


def counts(tie: Tie, only: Ties) -> bool:
    """Whether it is one of these: the rule that every store obeys, in its own language."""
    if (only.types and tie.type not in only.types) or (only.statuses and tie.status not in only.statuses):
        return False
    start = tie.span_since if only.undated else tie.counts_from
    return not only.as_of or (start <= only.as_of + "~" and (not tie.span_until or tie.span_until + "~" >= only.as_of))


def _with(tie: Tie, fields: Mapping[str, str]) -> Tie:
    is_as_it_was = all(getattr(tie, name) == value for name, value in fields.items())
    return tie if is_as_it_was else replace(tie, **fields)  # type: ignore[arg-type]
