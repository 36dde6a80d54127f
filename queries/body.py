"""Who belongs to whom: the units and people whose ties count for an organisation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from ..graph import Reader, Schema, Stakeholder, Tie, Ties

_LEVELS = 12  # deeper than any organisation chart; a chart that runs in a circle ends here


def body(reader: Reader, stakeholder: Stakeholder, only: Ties) -> dict[str, str]:
    """The ids that act for a stakeholder, each with the one it belongs to: itself (which belongs to none), its units level by level,
    and those who work for them. For a program or collaboration: itself and its parts, such as the webinars of a series.
    """
    wanted = reader.schema.kinds[stakeholder.kind].is_actor
    found, frontier = {stakeholder.id: ""}, {stakeholder.id}
    types = _body_types(reader.schema, only)
    for _ in range(_LEVELS):
        links = sorted(reader.links_of(frontier, types, end="target")) if types else []
        above = {link.source: link.target for link in links if link.source not in found}
        kinds = {one.id: one.kind for one in reader.briefs(above)}
        frontier = {id_ for id_, kind in kinds.items() if reader.schema.kinds[kind].is_actor == wanted}
        if not frontier:
            break
        found.update((id_, above[id_]) for id_ in sorted(frontier))
    return found


def owners(reader: Reader, ids: Iterable[str], only: Ties) -> dict[str, dict[str, str]]:
    """For each id that acts for others, the organisations, up to the top, each with the one through which it does; not itself."""
    above: dict[str, set[str]] = {}
    frontier = set(ids)
    types = _body_types(reader.schema, only)
    for _ in range(_LEVELS):
        if not frontier or not types:
            break
        links = list(reader.links_of(frontier, types, end="source"))
        kinds = {one.id: one.kind for one in reader.briefs({link.target for link in links})}
        up = [link for link in links if reader.schema.kinds[kinds[link.target]].is_actor]
        for link in up:
            above.setdefault(link.source, set()).add(link.target)
        frontier = {link.target for link in up} - above.keys()
    return {id_: _reached(above, id_) for id_ in ids if id_ in above}


def chain(steps: Mapping[str, str], start: str, end: str) -> Iterator[tuple[str, str]]:
    """The pairs from `start` on, each with the next that `steps` gives, until `end`."""
    while start != end and steps.get(start):
        yield start, steps[start]
        start = steps[start]


def belonging_ties(reader: Reader, pairs: Collection[tuple[str, str]], only: Ties) -> dict[tuple[str, str], list[Tie]]:
    """The ties by which the first of each pair belongs to the second."""
    types = _body_types(reader.schema, only)
    found: dict[tuple[str, str], list[Tie]] = {}
    for tie in reader.ties_between(pairs, types) if types and pairs else ():
        found.setdefault((tie.source, tie.target), []).append(tie)
    return found


def _reached(above: Mapping[str, set[str]], start: str) -> dict[str, str]:
    found: dict[str, str] = {}
    waiting = [start]
    while waiting:
        one = waiting.pop(0)
        for id_ in sorted(above.get(one, ())):
            if id_ not in found and id_ != start:
                found[id_] = one
                waiting.append(id_)
    return found


def _body_types(schema: Schema, only: Ties) -> Ties | None:
    """The ties of belonging among those asked for, or None where none is."""
    types = frozenset(tie.name for tie in schema.ties.values() if tie.joins == "body")
    types = types & only.types if only.types else types
    return Ties(types, only.as_of, only.statuses) if types else None
