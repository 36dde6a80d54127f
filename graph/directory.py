"""A directory: whom names mean in a network, asked many at a time by whoever reads a file before it is loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property

from .finding import suggestions
from .naming import above, heirs, meanings
from .paging import batches
from .schema import Schema
from .store import Brief, Reader, Ties

_PAGE = 10_000


class Directory:
    """The names of a network. What was asked is remembered, since columns say the same again and again. `schema` is the one of what is to
    come, where that has more kinds and types than the network yet.
    """

    def __init__(self, reader: Reader, schema: Schema | None = None) -> None:
        self._reader, self._schema = reader, schema
        self._called: dict[str, tuple[Brief, ...]] = {}

    @property
    def schema(self) -> Schema:
        """The kinds and types of the network."""
        return self._schema or self._reader.schema

    @cached_property
    def _is_empty(self) -> bool:
        """Whether the network has nobody, as at the first import of all: then no name has to be looked for."""
        return next(iter(self._reader.stakeholders()), None) is None

    def called(self, names: Iterable[str]) -> dict[str, tuple[Brief, ...]]:
        """Those whom each name may mean, by id: nobody, one, or several where it is not clear. Ids and former ids count as names."""
        asked = list(dict.fromkeys(names))
        if self._is_empty:
            return dict.fromkeys(asked, ())
        for page in batches([name for name in asked if name not in self._called], _PAGE):
            found = meanings(self._reader, page)
            briefs = {one.id: one for one in self._reader.briefs({id_ for ids in found.values() for id_ in ids})}
            self._called.update({name: tuple(briefs[id_] for id_ in sorted(ids)) for name, ids in found.items()})
        return {name: self._called[name] for name in asked}

    def wholes(self, ids: Collection[str]) -> dict[str, set[str]]:
        """The ids of what each of these is directly a part of."""
        found: dict[str, set[str]] = {id_: set() for id_ in ids}
        belonging = Ties(types=self._reader.schema.belonging)
        for link in self._reader.links_of(ids, belonging, end="source") if ids and belonging.types else ():
            found[link.source].add(link.target)
        return found

    def above(self, id_: str) -> set[str]:
        """The ids of all that it is a part of, however far above."""
        return above(self._reader, id_)

    def taken(self, ids: Collection[str]) -> dict[str, Brief]:
        """Those of these ids that somebody has or had, with whom."""
        if self._is_empty:
            return {}
        found = {one.id: one for one in self._reader.briefs(ids)}
        former = heirs(self._reader, [id_ for id_ in ids if id_ not in found])
        kept = {one.id: one for one in self._reader.briefs(set(former.values()))} if former else {}
        return found | {id_: kept[heir] for id_, heir in former.items() if heir in kept}

    def near(self, name: str, *, limit: int = 3) -> list[str]:
        """Names that come near one that is nobody's."""
        return suggestions(self._reader, name, limit=limit)
