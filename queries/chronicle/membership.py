"""While what units and people did counts for whom they belong to: what somebody does for others, before or afterwards, does not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ...graph import Tie
from .days import share_a_day

Span = tuple[str, str]
Windows = Mapping[str, Collection[Span]]
"""By id, the spans in which one counts for those who are asked about; an empty end is open."""


def windows(subjects: Iterable[str], ties: Iterable[Tie]) -> Windows:
    """The spans of `subjects`, which are always themselves, and of those below them, by these ties of belonging."""
    found: dict[str, set[Span]] = {id_: {("", "")} for id_ in subjects}
    below: dict[str, list[Tie]] = {}
    for tie in ties:
        below.setdefault(tie.target, []).append(tie)
    waiting = list(found)
    while waiting:
        upper = waiting.pop()
        for tie in below.get(upper, ()):
            held = found.setdefault(tie.source, set())
            span = (tie.span_since, tie.span_until)
            fresh = {_common(span, other) for other in found[upper] if share_a_day(*span, *other)} - held
            if fresh and ("", "") not in held:
                held |= fresh
                waiting.append(tie.source)
    return {id_: spans for id_, spans in found.items() if spans}


def _common(one: Span, other: Span) -> Span:
    untils = [until for until in (one[1], other[1]) if until]
    return max(one[0], other[0]), min(untils, key=lambda until: until + "~") if untils else ""
