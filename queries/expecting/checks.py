"""Where somebody looked and found none: what that answers, and where a tie is known all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...graph import Stakeholder, Tie
from .contacts import Contacts
from .meaning import Meant, World, those
from .model import Check, Rule, WantedTie


class Contradiction(NamedTuple):
    """A check that found none, and the ties that are known all the same; `is_since` says that all of them began after it."""

    check: Check
    ties: tuple[Tie, ...]
    is_since: bool


class CheckMeant(NamedTuple):
    """A check, and the ids of those whom its two sides mean."""

    check: Check
    who: frozenset[str]
    to: frozenset[str]


def check_meant(check: Check, who: Meant, to: Meant, world: World) -> CheckMeant:
    """The check with those whom its words mean here."""
    return CheckMeant(check, frozenset(one.id for one in those(who, world)), frozenset(one.id for one in those(to, world)))


class Checked:
    """All checks of a file, asked by rules and by matrices."""

    def __init__(self, checks: Sequence[CheckMeant], contacts: Contacts) -> None:
        self._checks, self._contacts = checks, contacts
        self._wanted: dict[int, frozenset[str]] = {}

    def of(self, rule: Rule, to: Meant, one: Stakeholder) -> Check | None:
        """The latest check that looked for what the rule expects of one, with all to whom it could be."""
        if not self._checks:
            return None
        if id(rule) not in self._wanted:
            self._wanted[id(rule)] = frozenset(other.id for other in those(to, self._contacts.world))
        return self._latest({one.id}, self._wanted[id(rule)], rule.ties)

    def between(self, one: frozenset[str], other: frozenset[str]) -> Check | None:
        """The latest check that looked for any tie between all of these and all of those."""
        return self._latest(one, other, ()) or self._latest(other, one, ()) if self._checks and one and other else None

    def contradicted(self) -> tuple[Contradiction, ...]:
        """The checks that found none where a tie is known that holds, in the order of the file."""
        found = []
        for check, who, to in self._checks:
            links = {
                link for id_ in who for other, link, standing in self._contacts.of(id_, check.ties) if other in to and standing != "gone"
            }
            ties = [tie for tie_of in self._contacts.read(links).values() for tie in tie_of]
            if ties:
                ties.sort(key=lambda tie: (tie.source, tie.type, tie.target, tie.id))
                found.append(Contradiction(check, tuple(ties), all(tie.since > check.date + "~" for tie in ties)))
        return tuple(found)

    def _latest(self, one: set[str] | frozenset[str], other: frozenset[str], wanted: tuple[WantedTie, ...]) -> Check | None:
        found = [
            check
            for check, who, to in self._checks
            if one <= who and other <= to and (not check.ties or (wanted and _covers(check.ties, wanted)))
        ]
        return max(found, key=lambda check: (check.date + "~", -check.line), default=None)


def _covers(looked_for: tuple[WantedTie, ...], wanted: tuple[WantedTie, ...]) -> bool:
    return all(any(type_ == other and way in (there, "either") for other, way in looked_for) for type_, there in wanted)
