"""Who belongs to whom: the units and people whose ties count for an organisation, and the organisations that theirs count for.

A unit or a person counts for the nearest organisation above it that is no collective: by confirmed ties of belonging first, then by any;
where several are equally near, for each; for a collective only where there is no other, and for itself where there is none at all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from ..graph import Brief, Link, Reader, Stakeholder, Tie, Ties

_LEVELS = 12  # deeper than any organisation chart; a chart that runs in a circle ends here

Chain = tuple[tuple[str, str], ...]
"""How one belongs to another: pairs of a lower and the next above it, upwards; empty for itself."""


class Belonging:
    """The part of an organisation chart that a question needs, read level by level as it is asked for."""

    def __init__(self, reader: Reader, only: Ties) -> None:
        self._reader, self._schema = reader, reader.schema
        types = self._schema.belonging & only.types if only.types else self._schema.belonging
        self._types = Ties(types, only.as_of, only.statuses, only.undated) if types else None
        self._known: dict[str, Brief] = {}
        self._above: dict[str, dict[str, bool]] = {}  # by id, those directly above, each with whether a confirmed tie says so
        self._owners: dict[str, Mapping[str, Chain]] = {}

    def body(self, one: Stakeholder) -> dict[str, Chain]:
        """The ids that act for a stakeholder, each with how it belongs to it: itself; for an organisation its units and people, for a unit
        the units and people below it; for a program or collaboration its parts, such as the webinars of a series.
        """
        kinds, below = self._schema.kinds, self.below(one)
        if not kinds[one.kind].is_actor or kinds[one.kind].is_part:
            return below
        parts = [id_ for id_ in below if self.is_part(id_)]
        self.climb(parts)
        return {one.id: (), **{id_: owners[one.id] for id_ in parts if one.id in (owners := self.owners(id_))}}

    def below(self, one: Stakeholder) -> dict[str, Chain]:
        """The same and, of an organisation, whoever counts for another that is nearer, and the collectives between."""
        kinds = self._schema.kinds
        if not kinds[one.kind].is_actor:
            return self._down(one.id, lambda brief: not kinds[brief.kind].is_actor)
        if kinds[one.kind].is_part:
            return self._down(one.id, lambda brief: kinds[brief.kind].is_part)
        return self._down(one.id, lambda brief: kinds[brief.kind].is_part or self.is_collective(brief.id))

    def climb(self, ids: Iterable[str]) -> None:
        """Reads who stands above these actors, up to the top."""
        frontier = set(ids) - self._above.keys()
        for _ in range(_LEVELS):
            if not frontier:
                break
            self._learn(frontier)
            self._above.update((id_, {}) for id_ in frontier)
            links = self._links(frontier, up=True)
            self._learn(link.target for link in links)
            up = [link for link in links if self.is_actor(link.target)]
            for link in up:
                above = self._above[link.source]
                above[link.target] = above.get(link.target, False) or link.status == "confirmed"
            frontier = {link.target for link in up} - self._above.keys()

    def owners(self, id_: str) -> Mapping[str, Chain]:
        """Whom an actor that was climbed from counts for, each with how it belongs to it."""
        if id_ not in self._owners:
            self._owners[id_] = self._find_owners(id_)
        return self._owners[id_]

    def above(self, id_: str) -> set[str]:
        """All above one that was climbed from."""
        found: set[str] = set()
        waiting = [id_]
        while waiting:
            fresh = self._above.get(waiting.pop(), {}).keys() - found - {id_}
            found |= fresh
            waiting += fresh
        return found

    def directly_above(self, id_: str) -> list[str]:
        """Those that one that was climbed from is itself a part of."""
        return sorted(self._above.get(id_, ()))

    def ties(self, pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], list[Tie]]:
        """The ties by which the first of each pair belongs to the second."""
        found: dict[tuple[str, str], list[Tie]] = {}
        for tie in self._reader.ties_between(pairs, self._types) if self._types and pairs else ():
            found.setdefault((tie.source, tie.target), []).append(tie)
        return found

    def brief(self, id_: str) -> Brief:
        """One that was met, without its particulars."""
        return self._known[id_]

    def is_actor(self, id_: str) -> bool:
        """Whether one that was met can work with others."""
        return self._schema.kinds[self._known[id_].kind].is_actor

    def is_part(self, id_: str) -> bool:
        """Whether one that was met acts for whom it belongs to, as units and people do."""
        return self._schema.kinds[self._known[id_].kind].is_part

    def is_collective(self, id_: str) -> bool:
        """Whether one that was met is a group or a government as a whole."""
        return self._schema.is_collective(self._known[id_].form)

    def is_meeting(self, id_: str) -> bool:
        """Whether one that was met is an event or a series of them."""
        return self._schema.is_meeting(self._known[id_].form)

    def meet(self, ids: Iterable[str]) -> None:
        """Learns what these are, which the other questions presume."""
        self._learn(ids)

    def _find_owners(self, id_: str) -> Mapping[str, Chain]:
        if not self._schema.kinds[self._known[id_].kind].is_part:
            return {id_: ()}
        for is_collective in (False, True):
            for is_confirmed in (True, False):
                if found := self._nearest(id_, is_collective=is_collective, is_confirmed=is_confirmed):
                    return found
        return {id_: ()}

    def _nearest(self, id_: str, *, is_collective: bool, is_confirmed: bool) -> dict[str, Chain]:
        """The organisations of this sort on the lowest level that has any; `is_confirmed` goes by confirmed ties alone."""
        kinds = self._schema.kinds
        chains: dict[str, Chain] = {id_: ()}
        level = [id_]
        while level:
            above: list[str] = []
            for lower in sorted(level):
                for upper, is_sure in sorted(self._above.get(lower, {}).items()):
                    if upper not in chains and (is_sure or not is_confirmed):
                        chains[upper] = (*chains[lower], (lower, upper))
                        above.append(upper)
            found = [one for one in above if not kinds[self._known[one].kind].is_part and self.is_collective(one) == is_collective]
            if found:
                return {one: chains[one] for one in found}
            level = above
        return {}

    def _down(self, top: str, is_wanted: Callable[[Brief], bool]) -> dict[str, Chain]:
        """Those below `top` that are reached over what `is_wanted` alone, and itself."""
        chains: dict[str, Chain] = {top: ()}
        frontier = {top}
        self._learn(frontier)
        for _ in range(_LEVELS):
            links = self._links(frontier, up=False)
            self._learn(link.source for link in links)
            frontier = set()
            for link in links:
                if link.source not in chains and is_wanted(self._known[link.source]):
                    chains[link.source] = ((link.source, link.target), *chains[link.target])
                    frontier.add(link.source)
            if not frontier:
                break
        return chains

    def _links(self, ids: Collection[str], *, up: bool) -> list[Link]:
        return sorted(self._reader.links_of(ids, self._types, end="source" if up else "target")) if self._types and ids else []

    def _learn(self, ids: Iterable[str]) -> None:
        if fresh := set(ids) - self._known.keys():
            self._known.update((one.id, one) for one in self._reader.briefs(fresh))
