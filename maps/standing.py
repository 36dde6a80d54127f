"""In which group each on a map stands: the groups that are given, joined by whoever else is on the map, or else those that are found.

A group goes by the id of its middle, its most connected member.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from ..graph import ANY, Reader, Ties
from .outline import Outline, read_outline


def standing(
    reader: Reader, groups: Mapping[str, str] | None = None, *, stakeholders: Collection[str] | None = None, only: Ties = ANY
) -> dict[str, str]:
    """By id, the middle of the group of each that has a tie on a map of these stakeholders (ids; None is all of them).

    `groups` says so of those whose group is known. Who has none there joins the group to which most of its ties lead, and whoever is tied
    to none of those is in groups found among themselves.
    """
    return stands_in(read_outline(reader, stakeholders=stakeholders, only=only), groups)


def stands_in(held: Outline, groups: Mapping[str, str] | None = None) -> dict[str, str]:
    """The same of an outline that has been read."""
    import numpy as np  # which few ways of parting need, with what stands on it

    from ..measures.communities import LOOSE, joined
    from ..measures.graphs import undirected

    ids = [one.id for one in held.stakeholders]
    place = {one: number for number, one in enumerate(ids)}
    network = undirected(len(ids), [(place[link.source], place[link.target]) for link in held.links])
    middles = sorted({middle for id_, middle in (groups or {}).items() if id_ in place})
    number = {middle: count for count, middle in enumerate(middles)}
    given = np.array([number[groups[one]] if groups and one in groups else LOOSE for one in ids], dtype=np.int64)
    found = joined(network, given).tolist()
    ties = Counter(end for link in held.links for end in {link.source, link.target})
    named = {count: middle for count, middle in enumerate(middles) if middle in place}
    for one in sorted(ids, key=lambda id_: (-ties[id_], id_)):
        named.setdefault(found[place[one]], one)
    return {one: named[group] for one, group in zip(ids, found, strict=True) if group != LOOSE and ties[one]}
