"""Who can be asked on the way: of a body the people who are known to act for it, by ties that hold.

People are those of a kind that acts for others and has nobody below it. For an organisation those of its units act too. First come those
who themselves have a tie to where the way goes next, then those of the body itself before those of its units, then by confirmed ties before
others, the stronger tie first, then by name. Of a program or collaboration they are those who work for it, or else for whoever leads it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ...graph import Reader, Schema, Stakeholder, Tie, Ties, name_key
from ..body import Belonging, Chain
from ..strength import Strengths

MOST = 3
_LEADING = ("LEADS", "OPERATES")


class Person(NamedTuple):
    """Somebody who can be asked: by `tie` a part of `body`, and tied to where the way goes next by the ties `knows`, if by any."""

    stakeholder: Stakeholder
    body: Stakeholder
    tie: Tie
    knows: tuple[Tie, ...] = ()


class Ask(NamedTuple):
    """Whom to ask at one place of the way: the stakeholder at this place (`at`, counted from the one who asks, who is 0), or the people who
    act for it, the best to ask first, MOST at most, and how many `more` are known. Of a program that is asked for by whoever leads it,
    `leader` is that one, by `leads`.
    """

    at: int
    people: tuple[Person, ...] = ()
    more: int = 0
    leader: Stakeholder | None = None
    leads: Tie | None = None


def person_kinds(schema: Schema) -> frozenset[str]:
    """The kinds of those who act for others and have nobody below them."""
    above = {kind for name in schema.belonging for kind in schema.ties[name].targets}
    return frozenset(kind.name for kind in schema.kinds.values() if kind.is_part and kind.is_actor) - above


class Asking:
    """Finds whom to ask, by ties that hold on a day."""

    def __init__(self, reader: Reader, ties: Ties, strengths: Strengths) -> None:
        self._reader, self._schema, self._ties, self._strengths = reader, reader.schema, ties, strengths
        self._belonging = Belonging(reader, ties)
        self._persons = person_kinds(self._schema)
        self._bodies: dict[str, Mapping[str, Chain]] = {}

    def is_person(self, one: Stakeholder) -> bool:
        """Whether it is somebody who can be asked in person."""
        return one.kind in self._persons

    def can_be_asked(self, one: Stakeholder) -> bool:
        """Whether it is a person or a body; nobody can ring a collective."""
        return self._schema.kinds[one.kind].is_actor and not self._schema.is_collective(one.form)

    def asks(self, stops: tuple[Stakeholder, ...]) -> tuple[Ask, ...]:
        """Whom to ask at each person and body that is passed; where programs and collaborations alone are, at the first of them that
        somebody can be asked for.
        """
        ends = (stops[0], stops[-1])
        passed = list(enumerate(pairwise(stops[1:]), start=1))
        found = [self._ask(at, one, stops[at - 1], after, ends) for at, (one, after) in passed if self.can_be_asked(one)]
        if found:
            return tuple(found)
        of_contexts = (self._of_context(at, one, after, ends) for at, (one, after) in passed)
        return tuple(ask for ask in of_contexts if ask)[:1]

    def who_knows(self, one: Stakeholder, after: Stakeholder) -> tuple[Person, ...]:
        """Of the people of a body, those who themselves have a tie to another."""
        if not self.can_be_asked(one) or self.is_person(one):
            return ()
        return tuple(person for person in self._people(one, after, {after.id}) if person.knows)

    def _ask(
        self, at: int, one: Stakeholder, before: Stakeholder, after: Stakeholder, ends: tuple[Stakeholder, Stakeholder]
    ) -> Ask:  # fmt: skip
        """Whom to ask there. Those who act for an end of the way are not asked for somebody who stands above it."""
        if self.is_person(one):
            return Ask(at, self._itself(one, before, after))
        apart = {end.id for end in ends}
        for end in ends:
            if self.can_be_asked(end) and one.id not in (body := self._body(end)):
                apart |= body.keys()
        people = self._people(one, after, apart)
        return Ask(at, people[:MOST], len(people[MOST:]))

    def _itself(self, one: Stakeholder, before: Stakeholder, after: Stakeholder) -> tuple[Person, ...]:
        """A person, by what it belongs to: to whom the way comes from, or else to another than the next on it, where there is one. Nothing
        where it belongs to nobody.
        """
        ties = self._of(one.id, end="source")
        bodies = self._known({tie.target for tie in ties})
        held = [Person(one, bodies[tie.target], tie) for tie in ties]
        order = {before.id: 0, after.id: 2}
        return tuple(sorted(held, key=lambda person: (order.get(person.body.id, 1), *self._by_tie(person)))[:1])

    def _people(self, one: Stakeholder, after: Stakeholder, apart: Collection[str]) -> tuple[Person, ...]:
        """Who acts for a stakeholder, to be asked about the next one; without those that are `apart`."""
        chains = (
            self._body(one) if self.can_be_asked(one) else {tie.source: ((tie.source, one.id),) for tie in self._of(one.id, end="target")}
        )
        return self._ranked({id_: chain for id_, chain in chains.items() if chain and id_ not in apart}, after)

    def _of_context(self, at: int, one: Stakeholder, after: Stakeholder, ends: tuple[Stakeholder, Stakeholder]) -> Ask | None:
        apart = {end.id for end in ends}
        if people := self._people(one, after, apart):
            return Ask(at, people[:MOST], len(people[MOST:]))
        types = frozenset(name for name in _LEADING if name in self._schema.ties and (not self._ties.types or name in self._ties.types))
        ties = [tie for tie in self._reader.ties_of([one.id], replace(self._ties, types=types)) if tie.target == one.id] if types else []
        if not ties or any(tie.source in apart for tie in ties):
            return None
        leaders = self._known({tie.source for tie in ties})
        tie = min(ties, key=lambda tie: (-self._strengths.of(tie).tenths, name_key(leaders[tie.source].name), tie.id))
        leader = leaders[tie.source]
        if not self.can_be_asked(leader):
            return None
        return self._ask(at, leader, one, after, ends)._replace(leader=leader, leads=tie)

    def _ranked(self, chains: Mapping[str, Chain], after: Stakeholder) -> tuple[Person, ...]:
        named = self._known(chains.keys() | {chain[0][1] for chain in chains.values()})
        people = [id_ for id_ in chains if self.is_person(named[id_])]
        belong = self._belonging.ties([chains[id_][0] for id_ in people])
        known: dict[str, list[Tie]] = {}
        for tie in self._reader.ties_between([(id_, after.id) for id_ in people], self._ties) if people else ():
            if tie.type not in self._schema.belonging:  # that they belong there too is no reason to ask them before others
                known.setdefault(tie.other(after.id), []).append(tie)
        found = []
        for id_ in people:
            if ties := belong.get(chains[id_][0]):
                knows = tuple(sorted(known.get(id_, ()), key=self._strongest_first))
                person = Person(named[id_], named[chains[id_][0][1]], min(ties, key=self._sure_first), knows)
                found.append((not knows, len(chains[id_]), person))
        return tuple(person for *_, person in sorted(found, key=lambda one: (*one[:2], *self._by_tie(one[2]))))

    def _by_tie(self, person: Person) -> tuple[bool, int, str, str]:
        return (*self._sure_first(person.tie)[:2], name_key(person.stakeholder.name), person.tie.id)

    def _sure_first(self, tie: Tie) -> tuple[bool, int, str]:
        return tie.status != "confirmed", -self._strengths.of(tie).tenths, tie.id

    def _strongest_first(self, tie: Tie) -> tuple[int, str]:
        return -self._strengths.of(tie).tenths, tie.id

    def _body(self, one: Stakeholder) -> Mapping[str, Chain]:
        if one.id not in self._bodies:
            self._bodies[one.id] = self._belonging.body(one)
        return self._bodies[one.id]

    def _of(self, id_: str, *, end: str) -> list[Tie]:
        """The ties by which one belongs to others, or others to it."""
        types = self._schema.belonging & self._ties.types if self._ties.types else self._schema.belonging
        found = self._reader.ties_of([id_], replace(self._ties, types=types)) if types else ()
        return [tie for tie in found if (tie.source if end == "source" else tie.target) == id_]

    def _known(self, ids: Iterable[str]) -> dict[str, Stakeholder]:
        return {one.id: one for one in self._reader.stakeholders(set(ids))}
