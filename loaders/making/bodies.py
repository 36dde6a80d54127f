"""The stakeholders of a list, each once however often and in however many ways it is named."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from ...graph.drafts import Place
from ...graph.names import name_key
from ...graph.store import Brief


class Named(NamedTuple):
    """What a row calls a stakeholder: names, any of which is its own, acronyms, which others may have too, and an id where the list has
    one."""

    names: tuple[str, ...]
    acronyms: tuple[str, ...] = ()
    id: str = ""


class Body:
    """A stakeholder of the list. `names` are in the order in which they were met; `place` is where it was first met. When it is known whom
    it means, it has an `id`, and is `known` where the network has it; `doubt` says why that cannot be known. `given` is the id that the
    list has, and `whole` what it is a part of, which tells parts of one name apart. One `is_lone` where others of its column have a whole,
    and has `namesakes` where it is named alone and may be any of these.
    """

    __slots__ = (
        "acronyms", "at", "doubt", "form", "given", "heir", "id", "is_lone", "kind", "known", "names", "namesakes", "place", "whole",
    )  # fmt: skip

    def __init__(self, kind: str, form: str, named: Named, whole: Body | None, place: Place, at: tuple[int, ...]) -> None:
        self.kind, self.form, self.whole, self.place, self.at = kind, form, whole, place, at
        self.names = dict.fromkeys(named.names)
        self.acronyms = dict.fromkeys(named.acronyms)
        self.heir: Body | None = None
        self.known: Brief | None = None
        self.given, self.id, self.doubt = named.id, "", ""
        self.is_lone = False
        self.namesakes: list[Body] = []

    @property
    def name(self) -> str:
        """The name by which it was met first."""
        return next(iter(self.names))

    def now(self) -> Body:
        """The stakeholder that it turned out to be."""
        one = self
        while one.heir:
            one = one.heir
        return one

    def path(self) -> list[str]:
        """Its name, after those of all that it is a part of."""
        return [*(self.whole.now().path() if self.whole else ()), self.name]


class Bodies:
    """The stakeholders of a list by what they are called. One name of one kind is one stakeholder, of kinds that are `parts` within one
    whole."""

    def __init__(self, parts: Collection[str] = ("unit",)) -> None:
        self._parts = parts
        self._all: list[Body] = []
        self._by_name: dict[tuple[str, Body | None, str], Body] = {}

    def __iter__(self) -> Iterator[Body]:
        """Those that are still themselves, in the order in which the list names them."""
        return iter(sorted((body for body in self._all if not body.heir), key=lambda body: body.at))

    def called(self, kind: str, form: str, named: Named, whole: Body | None, place: Place, at: tuple[int, ...]) -> Body:
        """The stakeholder that a cell names, at this place of the file and of the order of what is made."""
        whole = whole.now() if whole and kind in self._parts else None
        keys = [(kind, whole, key) for name in named.names if (key := name_key(name))]
        if named.id:  # which tells it apart from others of its name
            own = (kind, None, f"\0{named.id}")
            keys = [own, *(key for key in keys if self._by_name.get(key) in (None, self._by_name.get(own)))]
        held = {id(one): one for key in keys[: 1 if named.id else None] if (one := self._held(key))} if self._by_name.keys() & keys else {}
        if not held:
            body = Body(kind, form, named, whole, place, at)
            self._all.append(body)
        else:
            body, *others = held.values()
            for other in others:
                self.join(body, other)
            body = body.now()
            body.names.update(dict.fromkeys(named.names))
            body.acronyms.update(dict.fromkeys(named.acronyms))
            if at < body.at:
                body.at, body.place = at, place
        self._by_name.update(dict.fromkeys(keys, body))
        return body

    def join(self, one: Body, other: Body) -> None:
        """Takes two for one, which has the names of both; what comes first in the list keeps its name in front."""
        one, other = one.now(), other.now()
        if one is other:
            return
        first, second = (one, other) if one.at <= other.at else (other, one)
        second.heir = first
        first.names |= second.names
        first.acronyms |= second.acronyms
        first.form = first.form or second.form

    def join_by_acronym(self) -> None:
        """Takes what is called by an acronym alone for the one stakeholder of that kind which the list gives that acronym."""
        holders: dict[tuple[str, str], dict[int, Body]] = {}
        for body in self:
            for acronym in body.acronyms:
                holders.setdefault((body.kind, name_key(acronym)), {})[id(body)] = body
        for body in list(self) if holders else ():
            found = holders.get((body.kind, name_key(body.name)), {}) if len(body.names) == 1 and not body.whole else {}
            others = [one for one in found.values() if one.now() is not body]
            if len(others) == 1:
                self._adopt(others[0].now(), body)

    def join_wholes(self) -> None:
        """Takes a part that is named alone, as what others are a part of, for the one of its name that the list says the place of."""
        is_changed = True
        while is_changed:
            is_changed = False
            placed: dict[tuple[str, str], dict[int, Body]] = {}
            by_place: dict[tuple[str, int, str], Body] = {}
            for body in self:
                if body.whole:
                    for key in {name_key(name) for name in body.names}:
                        placed.setdefault((body.kind, key), {})[id(body)] = body
                        other = by_place.setdefault((body.kind, id(body.whole.now()), key), body).now()
                        if other is not body.now():
                            self.join(other, body)
                            is_changed = True
            for body in list(self) if placed and not is_changed else ():
                if body.whole or body.is_lone or body.kind not in self._parts:
                    continue
                found = placed.get((body.kind, name_key(body.name)), {})
                body.namesakes = [*found.values()] if len(found) > 1 else []
                if len(found) == 1 and not _is_within(next(iter(found.values())), body):
                    one = next(iter(found.values())).now()
                    whole = one.whole
                    self.join(one, body)
                    one.now().whole = whole
                    is_changed = True

    def _adopt(self, holder: Body, body: Body) -> None:
        """The holder of an acronym is whom the acronym alone means; its full name stays in front."""
        body.heir = holder
        holder.acronyms |= body.names
        if body.at < holder.at:
            holder.at, holder.place = body.at, body.place

    def _held(self, key: tuple[str, Body | None, str]) -> Body | None:
        body = self._by_name.get(key)
        return body.now() if body else None


def _is_within(part: Body, whole: Body) -> bool:
    """Whether the one is a part of the other, however far below."""
    above = part.whole
    while above:
        if above.now() is whole.now():
            return True
        above = above.now().whole
    return False
