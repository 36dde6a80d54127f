"""What was edited in a file and changed by others as well: the store keeps what it has, and both are told."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..changes import Change, Sort, Thing
from ..drafts import Place

Why = Literal["changed", "removed there", "removed here", "needed"]
"""Both have changed a field; the others have removed the thing; the file has removed it; the file has, and ties of others need it."""


class Conflict(NamedTuple):
    """One field of one thing, or all of it. `place` is the row of the file, None where that is gone from it; `thing` is as the store has
    it, or as it was last; `yours` and `theirs` are texts as cells show them; `by` is the change that made it what it is.
    """

    why: Why
    sort: Sort
    thing: Thing
    place: Place | None = None
    field: str = ""
    yours: str = ""
    theirs: str = ""
    by: Change | None = None
