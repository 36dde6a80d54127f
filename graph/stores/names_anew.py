"""Names of a store of an earlier layout, which keeps keys that were made by other rules (see `upgrades.keeps_keys`)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from ..model import Stakeholder
from ..names import Name, names_of


class NamesAnew:
    """What `store.Reader` says of names, found from all stakeholders when somebody first asks, and kept."""

    def __init__(self, stakeholders: Callable[[], Iterable[Stakeholder]]) -> None:
        self._stakeholders = stakeholders

    @cached_property
    def _names(self) -> list[Name]:
        names = (name for one in self._stakeholders() for name in names_of(one))
        return sorted(names, key=lambda name: (name.key, name.form, name.stakeholder))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        wanted = set(keys)
        return (name for name in self._names if name.key in wanted)

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        return islice((name for name in self._names if name.key.startswith(key)), limit)

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        found = (name for name in self._names if all(f" {word}" in f" {name.key}" for word in words))
        return islice(found, limit if words else 0)

    def names(self) -> Iterator[Name]:
        return iter(self._names)
