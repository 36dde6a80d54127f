"""The ties of a network as rules count them: of one and of who acts for it, each with whether it is there, doubtful, or of another time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from ...graph import Link, Stakeholder, Tie, Ties, link_of, today
from ..structure import Scope
from ..succession import SUCCEEDS
from .meaning import World
from .model import WantedTie, Who

Standing = Literal["there", "doubtful", "gone"]
"""It holds and is confirmed; it holds and is no more than proposed or disputed; or it has ended, begins later, or is attested later."""

_LARGE = 200  # with more participants than this, a program or collaboration brings nobody near


class Contacts:
    """`counting` are the statuses of ties that are there: those that were asked for, or else confirmed ones alone."""

    def __init__(self, world: World, only: Ties, scope: Scope) -> None:
        self.world, self._scope = world, scope
        self.day = only.as_of or today()
        self.counting = only.statuses or frozenset({"confirmed"})
        live = Ties(only.types, self.day, frozenset(), only.undated or not only.as_of)
        everybody = world.everyone.keys()
        held = set(world.reader.links_of(everybody, live, end="source"))
        self._by_end: dict[str, list[tuple[Link, Standing]]] = defaultdict(list)
        for link in sorted(set(world.reader.links_of(everybody, replace(only, as_of="", statuses=frozenset()), end="source"))):
            found: Standing = "gone" if link not in held else "there" if link.status in self.counting else "doubtful"
            for end in {link.source, link.target}:
                self._by_end[end].append((link, found))
        schema = world.schema
        self._succeeding = frozenset(schema.types_like(SUCCEEDS) if SUCCEEDS in schema.ties else ())
        self._types: dict[tuple[WantedTie, ...], Mapping[str, set[str]]] = {}
        self._around: dict[str, tuple[tuple[str, Standing], ...]] = {}

    def of(self, id_: str, wanted: tuple[WantedTie, ...]) -> Iterator[tuple[str, Link, Standing]]:
        """Those outside to whom it, or who acts for it, has such a tie; with the tie and how it stands. Ties of belonging are its own
        alone, since that a unit's team is a part of the unit says nothing of what the unit is a part of.
        """
        body, ways, belonging = self.world.body(id_), self._ways(wanted), self.world.schema.belonging
        for member in sorted(body):
            for link, found in self._by_end.get(member, ()):
                other = link.other(member)
                way = "out" if link.source == member else "in"
                if other not in body and way in ways.get(link.type, ()) and (member == id_ or link.type not in belonging):
                    yield other, link, found

    def above(self, id_: str) -> Iterator[tuple[str, Standing]]:
        """All that it is a part of, however far above, by ties that hold; each doubtful where one on the way is."""
        yield from self._along(id_, is_up=True)

    def around(self, id_: str) -> tuple[tuple[str, Standing], ...]:
        """Whom it brings near each other, each with how that stands: the parts of a body, however far below, and those who act and take
        part in a program or collaboration; nobody where that is an event, or where very many take part.
        """
        if id_ not in self._around:
            if self.is_actor(id_):
                found = tuple(self._along(id_, is_up=False))
            elif self.is_an_event(id_):
                found = ()
            else:
                found = tuple((other, standing) for other, _, standing in self.of(id_, ()) if standing != "gone" and self.is_actor(other))
            self._around[id_] = found if self.is_actor(id_) or len(found) <= _LARGE else ()
        return self._around[id_]

    def parties(self, ids: Collection[str]) -> set[str]:
        """Those of them that are parties of their own: who is a part of another one of them is not."""
        return {id_ for id_ in ids if len(ids) == 1 or self.world.wholes(id_).isdisjoint(ids)}

    def read(self, links: Collection[Link]) -> Mapping[Link, list[Tie]]:
        """These ties whole, with their evidence."""
        found: dict[Link, list[Tie]] = defaultdict(list)
        for tie in self.world.reader.ties_between({(link.source, link.target) for link in links}) if links else ():
            if (link := link_of(tie)) in links:
                found[link].append(tie)
        return found

    def is_left_out(self, one: Stakeholder, who: Who) -> bool:
        """Whether a rule about these does not ask it: an event or a group, unless they are named, by name or form, or wanted."""
        if who.names or who.forms:
            return False
        schema, scope = self.world.schema, self._scope
        return (schema.is_meeting(one.form) and not scope.with_meetings) or (schema.is_collective(one.form) and not scope.with_groups)

    def is_a_meeting(self, id_: str, to: Who) -> bool:
        """Whether a tie to it is none to somebody: an event, unless events are named or wanted."""
        is_wanted = self._scope.with_meetings or to.names or to.forms
        return not is_wanted and self.world.schema.is_meeting(self.world.everyone[id_].form)

    def is_an_event(self, id_: str) -> bool:
        """Whether it is an event or a series of them."""
        return self.world.schema.is_meeting(self.world.everyone[id_].form)

    def has_ended(self, id_: str) -> bool:
        """Whether it is known to have ended before the day."""
        until = self.world.everyone[id_].until
        return bool(until) and until + "~" < self.day

    def is_actor(self, id_: str) -> bool:
        """Whether it can work with others, and so be asked."""
        return self.world.everyone[id_].kind in self.world.schema.actors

    def may_be_asked(self, id_: str) -> bool:
        """Whether it is no group, which nobody can ring; unless groups are wanted."""
        return self._scope.with_groups or not self.world.schema.is_collective(self.world.everyone[id_].form)

    def succeeded(self, ids: Collection[str]) -> set[str]:
        """Those of them that another one of them has come after."""
        return {id_ for id_ in ids if any(after in ids for after in self.successors(id_))}

    def successors(self, id_: str) -> list[str]:
        """Who came after it, in order of id."""
        links = (link for link, _ in self._by_end.get(id_, ()) if link.type in self._succeeding)
        return sorted({link.source for link in links if link.target == id_})

    def may_have(self, wanted: Iterable[WantedTie], one: Stakeholder, other: Stakeholder) -> bool:
        """Whether the schema lets a tie of one of these types join the two, the way that is wanted."""
        ties = self.world.schema.ties
        return not wanted or any(
            (way != "in" and one.kind in ties[type_].sources and other.kind in ties[type_].targets)
            or (way != "out" and other.kind in ties[type_].sources and one.kind in ties[type_].targets)
            for type_, way in wanted
        )

    def _along(self, id_: str, *, is_up: bool) -> Iterator[tuple[str, Standing]]:
        """By ties of belonging, those that are confirmed first, so that one is doubtful only where no other way is."""
        seen = {id_}
        ways: tuple[Standing, ...] = ("there", "doubtful")
        for allowed in ways:
            rim = sorted(seen)
            while rim:
                after: set[str] = set()
                for one in rim:
                    for link, standing in self._by_end.get(one, ()):
                        ends = (link.source, link.target) if is_up else (link.target, link.source)
                        if ends[0] == one and link.type in self.world.schema.belonging and standing in ("there", allowed):
                            after.add(ends[1])
                rim = sorted(after - seen)
                seen |= after
                yield from ((other, allowed) for other in rim)

    def _ways(self, wanted: tuple[WantedTie, ...]) -> Mapping[str, set[str]]:
        """By type, and those that are a case of it, which ways do; without any wanted, all that say something about working together."""
        if wanted not in self._types:
            schema = self.world.schema
            found: dict[str, set[str]] = defaultdict(set)
            for type_, way in wanted:
                for name in schema.types_like(type_):
                    found[name] |= {"out", "in"} if way == "either" or schema.ties[name].is_symmetric else {way}
            if not wanted:
                found.update((tie.name, {"out", "in"}) for tie in schema.ties.values() if tie.joins != "none")
            self._types[wanted] = found
        return self._types[wanted]
