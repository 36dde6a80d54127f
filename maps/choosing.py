"""Who goes on a map: filters say what is left of the network, then the surroundings of one stakeholder, the routes between two, or a
community may be chosen from it.

How one walks is a question, and not asked here: whoever asks gives what was found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from ..graph import ANY, PartnerMapError, Reader, Stakeholder, Ties, resolve, said
from .outline import read_outline


@dataclass(frozen=True, slots=True)
class Filters:
    """What is left of the network: stakeholders of these kinds (none is all of them) and the ties that count. `said` is how the user
    put it, for messages.
    """

    kinds: frozenset[str] = frozenset()
    only: Ties = ANY
    said: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who goes on the map (ids; None is all), the ties that count, the id it opens on, any other view that it opens on, and of those on it
    whom the filters leave without a tie: the page hides these until they are asked for.
    """

    ids: frozenset[str] | None
    only: Ties
    highlight: str = ""
    opens: str = ""
    loose: frozenset[str] = frozenset()


def of_kinds(reader: Reader, filters: Filters) -> frozenset[str] | None:
    """The ids of the stakeholders of these kinds; None where any will do."""
    return frozenset(one.id for one in reader.stakeholders() if one.kind in filters.kinds) if filters.kinds else None


def named(reader: Reader, name: str, filters: Filters) -> Stakeholder:
    """The stakeholder called so. Raises PartnerMapError where the filters leave it out, or a NamingError."""
    one = resolve(reader, name)
    if filters.kinds and one.kind not in filters.kinds:
        kinds = ",".join(sorted(filters.kinds))
        raise PartnerMapError(
            said(
                "'{name}' is of kind {kind}, which --kinds leaves out; add it: --kinds {kinds},{kind}",
                name=one.name,
                kind=one.kind,
                kinds=kinds,
            )
        )
    return one


def all_left(reader: Reader, filters: Filters) -> Chosen:
    """All that the filters leave. Who has ties in the network and none that they leave is on the map as loose, or where that would be
    more than a browser can bear, is not on it. Raises PartnerMapError where nobody is left.
    """
    held = of_kinds(reader, filters)
    if held is not None and not held:
        raise PartnerMapError(said("nothing to draw: no stakeholder is left with {filters}; name another kind", filters=filters.said))
    if held is None and filters.only == ANY:
        return Chosen(held, filters.only)
    left = read_outline(reader, stakeholders=held, only=filters.only)
    if filters.only != ANY and not left.links:
        raise PartnerMapError(said("nothing to draw: no tie is left with {filters}; leave one of them out", filters=filters.said))
    bare = {one.id for one in left.stakeholders} - {end for link in left.links for end in (link.source, link.target)}
    loose = frozenset(end for link in reader.links_of(bare) for end in (link.source, link.target) if end in bare)
    if left.is_too_large:
        return Chosen(frozenset(one.id for one in left.stakeholders) - loose, filters.only)
    return Chosen(held, filters.only, loose=loose)


def around(one: Stakeholder, ids: Collection[str], filters: Filters) -> Chosen:
    """The ego network of one, whose ids these are. Raises PartnerMapError where the filters leave nobody else."""
    if len(ids) == 1 and filters.said:
        raise PartnerMapError(
            said(
                "nothing to draw: nobody is left around '{name}' with {filters}; leave one of them out", name=one.name, filters=filters.said
            )
        )
    return Chosen(frozenset(ids), filters.only, highlight=one.id)


def on_routes(source: Stakeholder, target: Stakeholder, ids: Collection[str], filters: Filters, *, max_steps: int) -> Chosen:
    """Those on the routes between two, whose ids these are; the map opens on the routes. Raises PartnerMapError where there is none."""
    if source.id == target.id:
        raise PartnerMapError(said("both names of --path mean '{name}'; name two stakeholders", name=source.name))
    if not ids:
        names = {"n": max_steps, "one": source.name, "other": target.name}
        raise PartnerMapError(
            said(
                "nothing to draw: no route of at most {n} ties that --kinds, --ties, --as-of and --status leave leads from '{one}' to "
                "'{other}'",
                **names,
            )
            if filters.kinds or filters.only != ANY
            else said("nothing to draw: no route of at most {n} ties leads from '{one}' to '{other}'", **names)
        )
    return Chosen(frozenset(ids), filters.only, opens="#" + urlencode({"from": source.id, "to": target.id}))


def in_community(one: Stakeholder, groups: Mapping[str, str], filters: Filters) -> Chosen:
    """Those that stand together with one on the map of all that is left, where `groups` says who stands with whom (`standing`). Raises
    PartnerMapError where it is in no community.
    """
    if one.id not in groups:
        raise PartnerMapError(said("nothing to draw: '{name}' has no tie that counts here, and so is in no community", name=one.name))
    found = frozenset(other for other, middle in groups.items() if middle == groups[one.id])
    return Chosen(found, filters.only, highlight=one.id)
