"""The evidence of a tie, a row a piece."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..drafts import TieDraft
from ..fields import fields_of
from ..model import Evidence, Tie
from .fields import tidied

_PARTS = {f"evidence_{field.name}": field.name for field in fields_of(Evidence)}


class Shown:
    """Which pieces of the evidence that a tie had its rows show. A tie may have a hundred thousand, so none is looked for among others."""

    def __init__(self, tie: Tie, columns: Sequence[str]) -> None:
        self._parts = {column: part for column, part in _PARTS.items() if column in columns}
        self._pieces: defaultdict[tuple[str, ...], list[Evidence]] = defaultdict(list)
        for item in tie.evidence:
            self._pieces[tuple(tidied(getattr(item, part)) for part in self._parts.values())].append(item)

    def by(self, draft: TieDraft) -> list[Evidence]:
        """Those that the row shows: several where the file has no column that tells them apart, none where it shows another."""
        return self._pieces.get(tuple(tidied(draft.row.get(column, "")) for column in self._parts), [])


def mixed_evidence(base: Sequence[Evidence], file: Sequence[Evidence], now: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """What is now, without what was taken out of the file and with what was put there; where nobody else has changed it, that stands where
    the file has it, unless the file has the rows in another order.
    """
    wanted = tuple(dict.fromkeys(file))
    held, kept = set(base), set(wanted)
    if tuple(base) == tuple(now) and [item for item in wanted if item in held] == [item for item in base if item in kept]:
        return wanted
    return tuple(dict.fromkeys((*(item for item in now if item in kept or item not in held), *(one for one in wanted if one not in held))))
