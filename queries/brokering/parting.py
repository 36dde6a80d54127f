"""Of which group each stakeholder is: by its sector, country or kind, or by whom it is tied to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...graph import BadData, name_key, said, similar
from ...graph.listing import write_one_of
from ..grouping import alike, by_ties, places, tied_inside

if TYPE_CHECKING:
    from ...graph import Stakeholder
    from ...measures.arrays import Numbers
    from ..structure import Live

FIELDS = ("sector", "country", "kind", "group")


class Parted(NamedTuple):
    """The number of the group of each by place, negative for those of none; what each group is called: the sector, country or kind as it is
    written most often, or the number of the group from 1; of groups by ties, who has most ties in each; how many are of each; and how many
    of none.
    """

    numbers: Numbers
    names: tuple[str, ...]
    around: tuple[Stakeholder, ...]
    sizes: tuple[int, ...]
    without: int


def parted(live: Live, field: str) -> Parted:
    """Who is of which group by this field. A sector that is written in several ways, with capitals or accents, is one. Raises BadData for
    a field that parts nobody.
    """
    import numpy as np

    if field not in FIELDS:
        near = similar(field, FIELDS)
        raise BadData(said("'{field}' parts nobody into groups", field=field), value=field, remedy=write_one_of(near or FIELDS))
    if field == "group":
        from ...measures.communities import groups_of

        numbers = groups_of(live.adjacency)
        names: list[str] = [str(number + 1) for number in range(int(numbers.max(initial=-1)) + 1)]
    else:
        written = alike([getattr(one, field) for one in live.stakeholders])
        called = {name_key(value): value for value in written if name_key(value)}
        number = {called[key]: place for place, key in enumerate(sorted(called))}
        numbers = np.array([number.get(value, -1) for value in written], dtype=np.int64)
        names = list(number)
    sizes = np.bincount(numbers[numbers >= 0], minlength=len(names))
    around = _around(live, numbers) if field == "group" else ()
    return Parted(numbers, tuple(names), around, tuple(sizes.tolist()), int(np.count_nonzero(numbers < 0)))


def _around(live: Live, numbers: Numbers) -> tuple[Stakeholder, ...]:
    """For whom each group is named, as in the answer to which groups there are."""
    inside, outside = tied_inside(live.adjacency, numbers)
    return tuple(live.stakeholders[by_ties(members, inside, outside)[0]] for number, members in places(numbers).items() if number >= 0)
