"""Whom a question about structure is about: stakeholders of some kinds, forms and sectors; and whether meetings and groups stand in it."""

from __future__ import annotations

from dataclasses import dataclass

from ...graph import Reader
from ..list import list as listed


@dataclass(frozen=True, slots=True)
class Scope:
    """Of these kinds, forms and sectors; each is any where nothing is said. Meetings (events and series of them) and groups (collectives,
    a government as a whole included) stand in the network only where that is said.
    """

    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    with_meetings: bool = False
    with_groups: bool = False

    @property
    def is_of_all(self) -> bool:
        """Whether it chooses nobody by kind, form or sector."""
        return not (self.kinds or self.forms or self.sectors)


EVERYONE = Scope()


def told_ids(reader: Reader, scope: Scope) -> frozenset[str] | None:
    """The ids of those whom the scope chooses by kind, form and sector, or None where that is everyone. Raises BadData for a kind, form or
    sector that nobody has, with those that come near.
    """
    if scope.is_of_all:
        return None
    return frozenset(one.id for one in listed(reader, kind=scope.kinds, form=scope.forms, sector=scope.sectors).stakeholders)
