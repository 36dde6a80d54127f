"""What a load did: how many were new or changed, what was left out, and what a reader should know."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..drafts import Problem


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
    """What a load did. `rejected` are the rows left out (with `skip_bad`), `notices` what a reader should know."""

    sources: Tally = field(default_factory=Tally)
    stakeholders: Tally = field(default_factory=Tally)
    ties: Tally = field(default_factory=Tally)
    rejected: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def is_nothing_new(self) -> bool:
        """Whether the store is as it was before."""
        return not any(tally.added or tally.changed for tally in (self.sources, self.stakeholders, self.ties))
