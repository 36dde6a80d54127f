"""Whom the words of a rule mean in a network: names are looked up, and each stakeholder is meant, is not, or nobody can tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ...graph import Reader, Stakeholder, Ties, name_key, said, similar
from ...graph.finding import suggestions
from ...graph.listing import quoted
from ...graph.names import Name
from ...graph.naming import meanings
from ...words.labels import all_labels
from .model import ANY, Who
from .spots import Notes

_LEVELS = 12  # deeper than any organisation chart; a chart that runs in a circle ends here
_VALUES = (("kinds", "kind"), ("forms", "form"), ("sectors", "sector"), ("countries", "country"), ("regions", "region"))


class World:
    """A network as rules see it on a day: everybody there is, and who is a part of whom by ties that hold then."""

    def __init__(self, reader: Reader, only: Ties) -> None:
        self.reader, self.schema = reader, reader.schema
        self.everyone: Mapping[str, Stakeholder] = {one.id: one for one in reader.stakeholders()}
        self._parts: dict[str, list[str]] = {}
        self._wholes: dict[str, list[str]] = {}
        if types := self.schema.belonging:
            held = Ties(types, only.as_of, only.statuses, only.undated)
            for source, target in sorted(
                {(link.source, link.target) for link in reader.links_of(self.everyone.keys(), held, end="source")}
            ):
                self._parts.setdefault(target, []).append(source)
                self._wholes.setdefault(source, []).append(target)

    def parts(self, id_: str) -> set[str]:
        """All that is a part of it, however far below, without itself."""
        return self._closed(id_, self._parts)

    def wholes(self, id_: str) -> set[str]:
        """All that it is a part of, however far above."""
        return self._closed(id_, self._wholes)

    @property
    def all_parts(self) -> frozenset[str]:
        """All that is a part of anything."""
        return frozenset(self._wholes)

    def body(self, id_: str) -> set[str]:
        """Who acts for it: itself, and for one that acts its units and people, and theirs."""
        kinds, found, rim = self.schema.kinds, {id_}, {id_}
        if not kinds[self.everyone[id_].kind].is_actor:
            return found
        for _ in range(_LEVELS):
            below = {part for one in rim for part in self._parts.get(one, ()) if kinds[self.everyone[part].kind].is_part} - found
            if not below:
                break
            found |= below
            rim = below
        return found

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """All that anybody is called."""
        return tuple(self.reader.names())

    @cached_property
    def held(self) -> Mapping[str, Mapping[str, str]]:
        """The sectors, countries and regions that somebody has, each by the keys of all that it is called."""
        found: dict[str, dict[str, str]] = {"sector": {}, "country": {}, "region": {}}
        for field, by_key in found.items():
            for value in sorted({value for one in self.everyone.values() if (value := getattr(one, field))}):
                by_key.update((name_key(word), value) for word in _called(field, value))
        return found

    @cached_property
    def words(self) -> Mapping[str, frozenset[str]]:
        """The same as they may be written."""
        return {
            field: frozenset(word for value in by_key.values() for word in _called(field, value)) for field, by_key in self.held.items()
        }

    def _closed(self, id_: str, steps: Mapping[str, list[str]]) -> set[str]:
        found: set[str] = set()
        rim = {id_}
        for _ in range(_LEVELS):
            rim = {other for one in rim for other in steps.get(one, ())} - found - {id_}
            if not rim:
                break
            found |= rim
        return found


def _called(field: str, value: str) -> set[str]:
    return {value} if field == "region" else all_labels(value)


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom the words mean. `ids` are those of the names, `wholes` those of whom one must be a part; `fields` are what other fields may
    have, by key, ANY standing for whatever is known. None is any. `unknown` are names that nobody has, `unheard` sectors, countries and
    regions, each with its field.
    """

    ids: frozenset[str] | None
    parts: frozenset[str] | None
    fields: Mapping[str, frozenset[str]]
    excluded: Meant | None
    unknown: tuple[str, ...] = ()
    unheard: tuple[tuple[str, str], ...] = ()

    def is_meant(self, one: Stakeholder) -> bool | None:
        """Whether it is one of them; None where that cannot be told, since what is asked of it is not known."""
        found: bool | None = True
        if (self.ids is not None and one.id not in self.ids) or (self.parts is not None and one.id not in self.parts):
            return False
        for field, values in self.fields.items():
            value = getattr(one, field)
            if not value and field not in ("kind", "form"):
                if values == {ANY}:
                    return False
                found = None
            elif (values != {ANY} and _key(field, value) not in values) or (values == {ANY} and not value):
                return False
        if self.excluded:
            is_excluded = self.excluded.is_meant(one)
            if is_excluded:
                return False
            found = None if is_excluded is None else found
        return found


def meant(who: Who, world: World, notes: Notes) -> Meant:
    """Whom the words mean; a name that nobody has, or several, and a value that nobody has and that nearly is another's, are noted."""
    names, unknown = _named(who.names, who, world, notes)
    wholes, unknown_wholes = _named(who.wholes, who, world, notes)
    parts = world.all_parts if ANY in who.wholes else frozenset(part for id_ in wholes for part in world.parts(id_))
    fields = {}
    for many, field in _VALUES:
        if values := getattr(who, many):
            fields[field] = frozenset(_value(field, value, who, world, notes) for value in values)
    return Meant(
        frozenset(names) if who.names and ANY not in who.names else None,
        parts if who.wholes else None,
        fields,
        meant(who.excluded, world, notes) if who.excluded else None,
        (*unknown, *unknown_wholes),
        tuple(
            (field, value)
            for many, field in _VALUES
            for value in getattr(who, many)
            if field in world.held and value != ANY and name_key(value) not in world.held[field]
        ),
    )


def _named(names: Iterable[str], who: Who, world: World, notes: Notes) -> tuple[set[str], list[str]]:
    """The ids that the names mean, and the names that mean nobody."""
    found: set[str] = set()
    unknown: list[str] = []
    for name, ids in meanings(world.reader, (name for name in names if name != ANY)).items():
        if len(ids) > 1:
            notes.fault(who.line, said("'{name}' may be several; write one of the ids {ids}", name=name, ids=", ".join(sorted(ids)[:8])))
        elif ids:
            found |= ids
        else:
            unknown.append(name)
            near = suggestions(world.reader, name, names=lambda: world.names)
            told = said("nobody is called '{name}'", name=name)
            hint = said("did you mean {names}?", names=quoted(near)) if near else said("`partnermap find` looks for it")
            notes.fault(who.line, f"{told}; {hint}")
    return found, unknown


def _value(field: str, value: str, who: Who, world: World, notes: Notes) -> str:
    """The key under which the value is compared."""
    if value == ANY or field in ("kind", "form"):
        return value
    by_key = world.held[field]
    if (held := by_key.get(name_key(value))) is not None:
        return _key(field, held)
    if near := similar(value, sorted(world.words[field]), limit=1):
        told = {
            "sector": said("nobody is of sector '{name}'", name=value),
            "country": said("nobody is of country '{name}'", name=value),
            "region": said("nobody is of region '{name}'", name=value),
        }[field]
        notes.fault(who.line, f"{told}; {said('did you mean {names}?', names=quoted(near))}")
    return _key(field, value)


def _key(field: str, value: str) -> str:
    return value if field in ("kind", "form") else name_key(value)


def those(chosen: Meant, world: World) -> Iterator[Stakeholder]:
    """Those who are surely meant, in order of id."""
    ids = sorted(chosen.ids) if chosen.ids is not None else world.everyone
    return (one for id_ in ids if (one := world.everyone[id_]) and chosen.is_meant(one))
