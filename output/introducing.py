"""A way to be introduced in words: how the two ends of it know whom they know, and whom to ask, a sentence a place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..graph import Language, Schema, Stakeholder, Tie
from ..words.sentences import as_of_post, as_written, dates, phrase, predicate

if TYPE_CHECKING:
    from ..queries.introduce import Route
    from ..queries.introducing.asking import Ask, Person


class Told:
    """One way, told in one language as of a day."""

    def __init__(self, route: Route, schema: Schema, language: Language, day: str) -> None:
        self._route, self._schema, self._language, self._day = route, schema, language, day
        self._stops = route.stops
        self._named: dict[str, Stakeholder] = {one.id: one for one in self._stops}

    def way(self) -> str:
        """The whole in sentences."""
        language, last = self._language, len(self._stops) - 1
        asks = self._kept()
        own = self._own()
        if not asks:
            said = self._chain(0, last)
            if last > 2:
                return " ".join([f"{said}.", *own, *self._of_contexts()])
            ends = {"one": self._name(0), "other": self._name(last), "what": self._name(1)}
            return " ".join([phrase("introduce_common", language, said=said, **ends), *own, *self._of_contexts()])
        first = asks[0].at
        is_within = all(self._belongs(place + 1, place) for place in range(first))
        told = [] if is_within else [f"{self._chain(0, first)}."]
        for number, ask in enumerate(asks):
            until = asks[number + 1].at if number + 1 < len(asks) else last
            key = "introduce_ask_then" if number else "introduce_ask_within" if is_within else "introduce_ask"
            told.append(phrase(key, language, whom=self._asked(ask, until), one=self._name(0)))
        return " ".join([*told, *own])

    def _kept(self) -> list[Ask]:
        """Those who have to be asked. That is not a body whose person is asked next or was asked before; nor, on the way up from the asker
        through its own organisation or down to the target through that of the target, any but the one that has to do with others; nor one
        for whom the same person would be asked again.
        """
        asks = [ask for ask in self._route.asks if self._is_actor(ask.at)]
        outward = self._outward()
        kept: list[Ask] = []
        for ask in asks:
            if self._speaks(ask.at + 1, ask.at) or (ask.at < outward[0]) or (ask.at > outward[1]):
                continue
            if ask.at == outward[0] and not ask.people and not self._is_person(ask.at) and ask is not asks[-1]:
                continue
            if kept and (self._speaks(kept[-1].at, ask.at) or self._is_same(kept[-1], ask)):
                continue
            kept.append(ask)
        return kept or asks[-1:]

    def _outward(self) -> tuple[int, int]:
        """The places of the highest above the asker that it belongs to by the first steps, and of the highest above the target."""
        first, last = 0, len(self._stops) - 1
        while first < len(self._stops) - 1 and self._belongs(first, first + 1):
            first += 1
        while last > 0 and self._belongs(last, last - 1):
            last -= 1
        return (first, last) if first <= last else (0, len(self._stops) - 1)

    def _speaks(self, person: int, body: int) -> bool:
        """Whether one on the way is a person who belongs to a neighbour on the way."""
        is_passed = 0 < person < len(self._stops) - 1 and abs(person - body) == 1
        return is_passed and self._is_person(person) and self._belongs(person, body)

    def _is_same(self, before: Ask, ask: Ask) -> bool:
        one, other = before.people[:1], ask.people[:1]
        return bool(one and other) and one[0].stakeholder.id == other[0].stakeholder.id

    def _asked(self, ask: Ask, until: int) -> str:
        """Whom to ask, and how the way goes on from there."""
        language, at = self._language, ask.at
        if self._is_person(at):
            whom = self.person(ask.people[0]) if ask.people else self._name(at)
            # Of somebody who is named with the body that is next, it need not be told that they belong to it.
            if ask.people and ask.people[0].body.id == self._stops[at + 1].id:
                if at + 1 < until:
                    return f"{whom}; {self._chain(at + 1, until)}"
                if until == len(self._stops) - 1:
                    return whom
            return f"{whom}, {phrase('introduce_who', language, said=self._chain(at, until, is_named=False))}"
        body = self._name(at)
        if not ask.people:
            ends = [end for end in (at - 1, at + 1) if self._is_person(end) and self._belongs(end, at)]
            return f"{phrase('introduce_nobody_else' if ends else 'introduce_nobody', language, body=body)}; {self._chain(at, until)}"
        best = ask.people[0]
        if best.knows:
            self._named[best.stakeholder.id] = best.stakeholder
            knows = phrase("introduce_who", language, said=self._predicate(best.knows[0], best.stakeholder.id))
            return f"{self.person(best)}, {knows}{self._onward(at + 1, until)}"
        if best.body.id != self._stops[at].id:
            return f"{phrase('introduce_for_example', language, body=body, whom=self.person(best))}; {self._chain(at, until)}"
        known = len(ask.people) + ask.more
        whom = phrase("introduce_or_another", language, whom=self.person(best), n=known) if known > 1 else self.person(best)
        return f"{whom}; {self._chain(at, until)}"

    def _of_contexts(self) -> list[str]:
        """Whom to ask of the programs that alone are passed."""
        told = []
        for ask in self._route.asks:
            if self._is_actor(ask.at):
                continue
            whom = self.person(ask.people[0]) if ask.people else ask.leader.called(self._language) if ask.leader else ""
            if ask.leader and ask.leads:
                self._named[ask.leader.id] = ask.leader
                whom = f"{whom}; {ask.leader.called(self._language)} {self._predicate(ask.leads, ask.leader.id)}"
            if whom:
                told.append(phrase("introduce_ask", self._language, whom=whom))
        return told

    def _own(self) -> list[str]:
        """Who of the asker's own knows the first to be passed, or the target itself."""
        told = []
        for person in self._route.own[:1]:
            self._named[person.stakeholder.id] = person.stakeholder
            said = self._predicate(person.knows[0], person.stakeholder.id)
            told.append(phrase("introduce_own", self._language, one=self._name(0), whom=self.person(person), said=said))
        return told

    def person(self, person: Person) -> str:
        """`Erin S. (Director, National Centre, since 2019)`."""
        language, tie = self._language, person.tie
        when = dates(tie.since, tie.until, language) or as_of_post(tie.attested_last, language)
        status = "" if tie.status == "confirmed" else phrase(tie.status, language)
        role = as_written(tie.role, language) if tie.role else ""
        said = ", ".join(filter(None, (role, person.body.called(language), when, status)))
        return f"{person.stakeholder.called(language)} ({said})"

    def _chain(self, start: int, stop: int, *, is_named: bool = True) -> str:
        """`A is a partner in P, which is led by C`, by the strongest tie of each step; without its subject where that is named already."""
        said = self._predicate(self._route.steps[start].ties[0].tie, self._stops[start].id)
        return (f"{self._name(start)} {said}" if is_named else said) + self._onward(start + 1, stop)

    def _onward(self, start: int, stop: int) -> str:
        said = []
        for place in range(start, stop):
            key = "introduce_who" if self._is_person(place) else "introduce_which"
            step = self._predicate(self._route.steps[place].ties[0].tie, self._stops[place].id)
            said.append(f", {phrase(key, self._language, said=step)}")
        return "".join(said)

    def _predicate(self, tie: Tie, of: str) -> str:
        return predicate(tie, self._named, self._schema, self._language, of=of, day=self._day)

    def _name(self, place: int) -> str:
        return self._stops[place].called(self._language)

    def _belongs(self, lower: int, upper: int) -> bool:
        """Whether the step between two neighbours on the way says that one belongs to the other."""
        step = self._route.steps[min(lower, upper)]
        return any(held.tie.type in self._schema.belonging and held.tie.source == self._stops[lower].id for held in step.ties)

    def _is_actor(self, place: int) -> bool:
        return self._schema.kinds[self._stops[place].kind].is_actor

    def _is_person(self, place: int) -> bool:
        return self._stops[place].kind in _person_kinds(self._schema)


def _person_kinds(schema: Schema) -> frozenset[str]:
    from ..queries.introducing.asking import person_kinds

    return person_kinds(schema)


def askable(routes: tuple[Route, ...]) -> Mapping[str, Person]:
    """The people that the ways name, each once, by id."""
    people = (person for route in routes for group in (route.own, *(ask.people for ask in route.asks)) for person in group)
    found: dict[str, Person] = {}
    for person in people:
        found.setdefault(person.stakeholder.id, person)
    return found
