"""Whom a question on differences is about, and which ties count: one does where it does on one of the two sides."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ...graph import ANY, Schema, Stakeholder, Tie, Ties
from ...graph.dating import counts
from ..structure import EVERYONE, Scope, told_ids
from .model import Content

if TYPE_CHECKING:
    from ...graph import Reader


@dataclass(frozen=True)
class Told:
    """The ids of those who are told, None where that is everyone, and the ties that count."""

    ids: frozenset[str] | None = None
    only: Ties = ANY

    def has(self, *some: Stakeholder) -> bool:
        """Whether one of these is told."""
        return self.ids is None or any(one.id in self.ids for one in some)

    def tells(self, *ties: Tie) -> bool:
        """Whether one of these counts, and has an end that is told."""
        if self.ids is not None and not any(end in self.ids for tie in ties for end in (tie.source, tie.target)):
            return False
        return self.only == ANY or any(counts(tie, self.only) for tie in ties)


def told(old: Content, new: Content, only: Ties = ANY, scope: Scope = EVERYONE) -> Told:
    """Those whom the scope chooses on one of the sides. Raises BadData for a kind, form or sector that nobody has on either."""
    return Told(told_ids(cast("Reader", _Both(old, new)), scope), only)


class _Both:
    """All of both sides, for what asks no more of a network than who is in it."""

    def __init__(self, old: Content, new: Content) -> None:
        self._sides = (old, new)

    @property
    def schema(self) -> Schema:
        return self._sides[1].schema

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        for side in self._sides:
            yield from side.stakeholders(ids)
