"""What a load did: how many were new or changed, what was left out, and what a reader should know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..drafts import Notice, Problem, Read
from ..model import Stakeholder

if TYPE_CHECKING:
    from ..history.plans import Plan


@dataclass
class Tally:
    """How many were new, changed, and there already."""

    added: int = 0
    changed: int = 0
    same: int = 0

    def count(self, old: object, new: object) -> bool:
        """Counts one, and says whether it must be written."""
        if old is None:
            self.added += 1
        elif old == new:
            self.same += 1
            return False
        else:
            self.changed += 1
        return True


@dataclass
class Report:
    """What a load did. `rejected` is every fault of the rows left out (with `skip_bad`), `notices` what a reader should know; both are in
    the order of the files: file by file, sheet by sheet, line by line. `change` is its number in the history; 0 where nothing was kept.
    `plan` is what it makes of the network, where that was asked for.

    Where it replaces sources, `citing` is how many ties cited them at its end, `removed` of how many of these it took evidence out, and
    `lonely` are those who had ties and have none now. `corrected` are ties in the place of others, by the ids of the new ones.
    """

    sources: Tally = field(default_factory=Tally)
    stakeholders: Tally = field(default_factory=Tally)
    ties: Tally = field(default_factory=Tally)
    rejected: list[Problem] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    change: int = 0
    plan: Plan | None = None
    citing: int = 0
    removed: int = 0
    lonely: list[Stakeholder] = field(default_factory=list)
    corrected: dict[str, str] = field(default_factory=dict)

    @property
    def is_nothing_new(self) -> bool:
        """Whether the store is as it was before."""
        return not self.removed and not any(tally.added or tally.changed for tally in (self.sources, self.stakeholders, self.ties))

    @property
    def is_empty(self) -> bool:
        """Whether there was no row to load, or none that could be."""
        return self.is_nothing_new and not any(tally.same for tally in (self.sources, self.stakeholders, self.ties))


class Order:
    """The order of places in the files: as files and sheets are met in reading, and then by line."""

    def __init__(self) -> None:
        self._files: dict[str, int] = {}
        self._sheets: dict[tuple[str, str], int] = {}

    def meet(self, rows: Iterable[Read]) -> None:
        """Learns the files and sheets of these rows, which are in the order of reading."""
        for row in rows:
            place = row.place
            if place[:2] not in self._sheets:
                self._files.setdefault(place.file, len(self._files))
                self._sheets[place[:2]] = len(self._sheets)

    def of(self, one: Problem | Notice) -> tuple[int, int, int]:
        """What such things are sorted by."""
        return self._files[one.place.file], self._sheets[one.place[:2]], one.place.line
