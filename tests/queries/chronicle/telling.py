"""What is told of a small network, in a line an entry."""

from __future__ import annotations

from typing import Any

from partnermap.graph import ANY, Ties, resolve
from partnermap.queries.chronicle import Entry
from partnermap.queries.timeline import Timeline, timeline
from tests.queries.small import network


def asked(stakeholders: str, ties: str, *names: str, sources: tuple[str, ...] = ("r 2020",), only: Ties = ANY, **choices: Any) -> Timeline:
    """The answer about these, or about everyone."""
    with network(stakeholders, ties, sources=sources) as store:
        return timeline(store, tuple(resolve(store, name) for name in names), only, **choices)


def line(entry: Entry) -> str:
    """`2004-05 begins a FUNDS b`, `2011 happens p to 2012`, with what else is said of it."""
    tie = entry.tie
    parts = [entry.date, entry.sort, " ".join((tie.source, tie.type, tie.target)) if tie else entry.stakeholder]
    parts += [f"to {entry.until}"] * bool(entry.until and entry.until != entry.date)
    parts += [f"with {entry.ended_with}"] * bool(entry.ended_with) + ["to come"] * entry.is_to_come
    return " ".join(parts)


def told(stakeholders: str, ties: str, *names: str, **choices: Any) -> list[str]:
    """The entries."""
    return [line(entry) for entry in asked(stakeholders, ties, *names, **choices).entries]
