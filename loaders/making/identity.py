"""Whom the bodies of a list are in the network: one that it has, a new one, or nobody can say, which is asked and never guessed.

A name and a kind are one stakeholder; a unit is one within what it is a part of. Ids of new ones are made from their names, those of units
from the name of what they are a part of as well, so that the same list gives the same ids again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from ...graph import language, said, slug
from ...graph.directory import Directory
from ...graph.listing import either
from ...graph.names import name_key
from ...graph.store import Brief
from .bodies import Bodies, Body

NEW = "new"
_MOST_SHOWN = 5


class Question(NamedTuple):
    """A name of which it is not clear whose it is: `key` is what to write under `same`, and `may_be` those whom it may mean."""

    body: Body
    key: str
    may_be: tuple[Brief, ...]


class Identity:
    """Finds out who the bodies are. `same` says whose a name is, by the mapping; `source` is the id of the source."""

    def __init__(self, directory: Directory, same: Mapping[str, str], source: str) -> None:
        self._directory, self._source = directory, source
        self._same = {name_key(name): id_ for name, id_ in same.items()}
        self._ids: dict[str, Body] = {}
        self._meant: dict[tuple[str, ...], list[Brief]] = {}
        self._placed: dict[tuple[str, ...], dict[str, list[Brief]]] = {}
        self.questions: list[Question] = []

    def settle(self, bodies: Bodies) -> None:
        """Gives each body its id, or its doubt."""
        ordered = sorted(bodies, key=lambda body: len(body.path()))
        answers = [answer for body in ordered if (answer := self._answer(body)) and answer != NEW]
        given = [body.given for body in ordered if body.given]
        names = [way for body in ordered for name in body.names for way in _ways(name)]
        self._called = self._directory.called([*names, *answers, *given])
        self._look_up_wholes(ordered)
        new: list[Body] = []
        for body in ordered:
            whole = body.whole.now() if body.whole else None
            if whole and whole.doubt:
                body.doubt = said("it is not clear who '{name}' is", name=whole.name)
            else:
                self._find(bodies, body, new)
        self._name_new(new)

    def _look_up_wholes(self, bodies: Sequence[Body]) -> None:
        """Finds out of what those are a part whom the names of parts may mean."""
        parts = [body for body in bodies if body.whole or body.is_lone]
        every = {(*body.names, body.kind): body for body in parts}.values()  # each name once: that of a division may be that of a thousand
        self._wholes = self._directory.wholes({one.id for body in every for one in self._namesakes_of(body) if one.kind == body.kind})
        self._above: dict[str, set[str]] = {}
        self._namesakes: dict[str, list[Body]] = defaultdict(list)
        for body in parts:
            self._namesakes[name_key(body.name)].append(body)

    def _find(self, bodies: Bodies, body: Body, new: list[Body]) -> None:
        answer = self._answer(body)
        if answer and answer != NEW:
            self._take(bodies, body, answer)
            return
        if body.namesakes and not answer:
            listed = [" > ".join(one.path()) for one in body.namesakes[:_MOST_SHOWN]]
            body.doubt = said(
                "'{name}' may be {listed} of this list; write under `same:` whose the name is, or an id in a column of the list",
                name=body.name, listed=either(listed),
            )  # fmt: skip
            return
        if body.given:
            self._by_given_id(bodies, body, new)
            return
        found, right = self._may_be(body)
        if answer == NEW:
            found = right = self._made_before(body, right)
        if len(right) == 1:
            self._know(bodies, body, right[0])
        elif found:
            self._ask(body, found)
        else:
            new.append(body)

    def _by_given_id(self, bodies: Bodies, body: Body, new: list[Body]) -> None:
        """Takes the body for the one that has the id which the list gives; as in any load, one that nobody has is that of a new one."""
        held = next((one for one in self._called[body.given] if one.id == body.given), None)
        if held and held.kind != body.kind:
            self._ask(body, [held])
        elif held:
            self._know(bodies, body, held)
        else:
            new.append(body)

    def _take(self, bodies: Bodies, body: Body, id_: str) -> None:
        """Takes the body for the one that the mapping says it is."""
        found = [one for one in self._called[id_] if one.id == id_] or self._called[id_]
        if len(found) == 1:
            self._know(bodies, body, found[0])
        else:
            body.doubt = said("the mapping says under `same:` that '{name}' is '{id}', which nobody is", name=body.name, id=id_)

    def _may_be(self, body: Body) -> tuple[Sequence[Brief], Sequence[Brief]]:
        """Those whom its names may mean, and those of them whom it may be: of its kind and, of what is a part, within the same whole."""
        found = self._namesakes_of(body)
        if not body.whole and not body.is_lone:
            return found, [one for one in found if one.kind == body.kind]
        within = self._within(body)
        lone = within.get("", [])  # nobody says of what these are a part
        if not body.whole:
            return (lone, lone) if len(lone) == 1 else (found, [one for one in found if one.kind == body.kind])
        whole = body.whole.now().id
        inside = within.get(whole, []) if whole else []
        if whole and not inside:
            inside = [one for one in found if one.kind == body.kind and self._is_below(one.id, whole, body)]
        return (inside, inside) if inside else (lone, ())

    def _within(self, body: Body) -> Mapping[str, list[Brief]]:
        """Those of its kind whom its names may mean, by what they are directly a part of; by nothing where nobody says of what."""
        key = (*body.names, body.kind)
        if key not in self._placed:
            placed = self._placed[key] = defaultdict(list)
            for one in self._namesakes_of(body):
                if one.kind == body.kind:
                    for whole in self._wholes[one.id] or ("",):
                        placed[whole].append(one)
        return self._placed[key]

    def _namesakes_of(self, body: Body) -> list[Brief]:
        """All whom its names mean, of whatever kind."""
        names = tuple(body.names)
        if names not in self._meant:
            self._meant[names] = list({one.id: one for name in names for way in _ways(name) for one in self._called[way]}.values())
        return self._meant[names]

    def _is_below(self, id_: str, whole: str, body: Body) -> bool:
        """Whether it is a part of the whole by others between them, and is none that the list names there."""
        if id_ not in self._above:
            self._above[id_] = self._directory.above(id_)
        others = [one for one in self._namesakes[name_key(body.name)] if one is not body and one.whole]
        return whole in self._above[id_] and not any(one.whole and one.whole.now().id in self._wholes[id_] for one in others)

    def _made_before(self, body: Body, right: Sequence[Brief]) -> list[Brief]:
        """The one that was made, if it was, when this list came before, of those who have the name: where it has another id than the name
        makes, because somebody else had that."""
        own = [one for one in right if one.id == self._own_id(body)]
        return own or [one for one in right if len(right) == 1 and one.id == slug(body.name)]

    def _answer(self, body: Body) -> str:
        """What the mapping says of it: an id, `new`, or nothing."""
        if not self._same:
            return ""
        keys = [name_key(" ".join(body.path()[-2:])), *map(name_key, body.names)] if body.whole else map(name_key, body.names)
        return next((self._same[key] for key in keys if key in self._same), "")

    def _know(self, bodies: Bodies, body: Body, brief: Brief) -> None:
        if held := self._ids.get(brief.id):
            bodies.join(held, body)
            one = self._ids[brief.id] = held.now()
            one.id, one.known, one.kind = brief.id, brief, brief.kind
            return
        self._ids[brief.id] = body
        if brief.kind != body.kind:
            body.kind, body.form = brief.kind, ""
        body.id, body.known = brief.id, brief

    def _ask(self, body: Body, may_be: Sequence[Brief]) -> None:
        key = " > ".join(body.path()[-2:]) if body.whole else body.name
        kinds = self._directory.schema.kinds
        listed = [f"{one.name} ({kinds[one.kind].labels[language()][0]}, {one.id})" for one in may_be[:_MOST_SHOWN]]
        self.questions.append(Question(body, key, tuple(may_be)))
        body.doubt = said(
            "'{name}' ({kind}) may be {listed}; write whose it is in the mapping, as in same: {{\"{key}\": {id}}}, or `new` if it is none "
            "of them",
            name=body.name, kind=kinds[body.kind].labels[language()][0], listed=either(listed), key=key, id=may_be[0].id,
        )  # fmt: skip

    def _name_new(self, new: Sequence[Body]) -> None:
        """Ids of those that are new, each another than all that there are."""
        wanted = [self._wanted(body) for body in new]
        asked = dict.fromkeys(id_ for ids in wanted for id_ in ids)
        taken = self._directory.taken(asked)
        for body, ids in zip(new, wanted, strict=True):
            for id_ in _one_by_one(ids):
                if id_ in self._ids:
                    continue
                if id_ not in asked:
                    asked[id_] = None
                    taken |= self._directory.taken([id_])
                brief = taken.get(id_)
                if brief and body.whole and (brief.kind, name_key(brief.name)) == (body.kind, name_key(body.name)):
                    body.known = brief  # the same path named it before
                elif brief:
                    continue
                body.id = id_
                self._ids[id_] = body
                break

    def _wanted(self, body: Body) -> list[str]:
        """The ids that a new one may have, the best first."""
        if body.given:
            return [body.given]
        own = slug(body.name)
        if body.whole:
            path = body.path()
            return list(dict.fromkeys([slug(" ".join(path[-2:])), slug(" ".join(path))]))
        if self._answer(body) == NEW and self._called.get(body.name):
            return [self._own_id(body)]
        return [own, f"{own}-{body.kind}"]

    def _own_id(self, body: Body) -> str:
        """The id of one that the mapping says is new though the network has its name."""
        return f"{slug(body.name)}-{slug(self._source)}"


def _ways(name: str) -> tuple[str, ...]:
    """How to ask whose a name is: one that could be an id is a name in capitals too, so that others than whoever has that id are told."""
    return (name, name.upper()) if name.islower() and " " not in name else (name,)


def _one_by_one(ids: Sequence[str]) -> Iterator[str]:
    """The ids, and then the last of them with numbers."""
    yield from ids
    yield from (f"{ids[-1]}-{number}" for number in count(2))
