"""Who came after a stakeholder: those that succeed it, and since when."""

from __future__ import annotations

from typing import NamedTuple

from ..graph import ANY, Reader, Stakeholder, Ties

SUCCEEDS = "SUCCEEDS"


class Successor(NamedTuple):
    """Who came after another; `since` is a partial date, or empty where none is stated."""

    stakeholder: Stakeholder
    since: str


def successors(reader: Reader, one: Stakeholder, only: Ties = ANY) -> tuple[Successor, ...]:
    """Those that had succeeded it by then, by a tie that is confirmed; the earliest first, then by id.

    That it has ended with the life of who was succeeded is no matter.
    """
    if SUCCEEDS not in reader.schema.ties or (only.statuses and "confirmed" not in only.statuses):
        return ()
    asked = Ties(frozenset({SUCCEEDS}), statuses=frozenset({"confirmed"}))
    # Few have been succeeded, and some have a hundred thousand ties: links tell at little cost.
    links = {(link.source, link.target) for link in reader.links_of([one.id], asked, end="target")}
    if not links:
        return ()
    ties = [tie for tie in reader.ties_between(links, asked) if tie.target == one.id]
    ties = [tie for tie in ties if not only.as_of or tie.since <= only.as_of + "~"]
    ends = {other.id: other for other in reader.stakeholders({tie.source for tie in ties})}
    found = {tie.source: tie.since for tie in sorted(ties, key=lambda tie: tie.since, reverse=True)}
    return tuple(Successor(ends[id_], since) for id_, since in sorted(found.items(), key=lambda pair: (pair[1], pair[0])))
