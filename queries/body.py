"""Who belongs to whom: the units and people whose ties count for an organisation."""

from __future__ import annotations

from collections.abc import Iterable

from ..graph import Reader, Schema, Stakeholder, Ties

_LEVELS = 12  # deeper than any organisation chart; a chart that runs in a circle ends here


def body(reader: Reader, stakeholder: Stakeholder, only: Ties) -> set[str]:
    """The ids that act for a stakeholder: itself and, level by level, its units and those who work for them.

    For a program or collaboration: itself and its parts, such as the webinars of a series.
    """
    wanted = reader.schema.kinds[stakeholder.kind].is_actor
    found, frontier = {stakeholder.id}, {stakeholder.id}
    types = _body_types(reader.schema, only)
    for _ in range(_LEVELS):
        links = reader.links_of(frontier, types) if types else ()
        sources = {link.source for link in links if link.target in frontier} - found
        kinds = {one.id: one.kind for one in reader.stakeholders(sources)}
        frontier = {id_ for id_, kind in kinds.items() if reader.schema.kinds[kind].is_actor == wanted}
        if not frontier:
            break
        found |= frontier
    return found


def owners(reader: Reader, ids: Iterable[str], only: Ties) -> dict[str, set[str]]:
    """For each id, the ids of the organisations it acts for, up to the top; not itself."""
    above: dict[str, set[str]] = {}
    frontier = set(ids)
    types = _body_types(reader.schema, only)
    for _ in range(_LEVELS):
        if not frontier or not types:
            break
        links = [link for link in reader.links_of(frontier, types) if link.source in frontier]
        kinds = {one.id: one.kind for one in reader.stakeholders({link.target for link in links})}
        up = [link for link in links if reader.schema.kinds[kinds[link.target]].is_actor]
        for link in up:
            above.setdefault(link.source, set()).add(link.target)
        frontier = {link.target for link in up} - above.keys()
    return {id_: _reached(above, id_) - {id_} for id_ in ids}


def _reached(above: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for id_ in above.get(waiting.pop(), ()):
            if id_ not in found:
                found.add(id_)
                waiting.append(id_)
    return found


def _body_types(schema: Schema, only: Ties) -> Ties | None:
    """The ties of belonging among those asked for, or None where none is."""
    types = frozenset(tie.name for tie in schema.ties.values() if tie.joins == "body")
    types = types & only.types if only.types else types
    return Ties(types, only.as_of, only.statuses) if types else None
