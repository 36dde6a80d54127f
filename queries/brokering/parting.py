"""Of which group each stakeholder is: by its sector, country or kind, or by whom it is tied to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...graph import BadData, name_key, said, similar
from ...graph.listing import write_one_of

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
        written = [str(getattr(one, field)) for one in live.stakeholders]
        keys = [name_key(value) for value in written]
        known = sorted(set(keys) - {""})
        number = {key: place for place, key in enumerate(known)}
        numbers = np.array([number.get(key, -1) for key in keys], dtype=np.int64)
        names = [_most_often([value for value, own in zip(written, keys, strict=True) if own == key]) for key in known]
    sizes = np.bincount(numbers[numbers >= 0], minlength=len(names))
    around = tuple(_most_tied(live, numbers, place) for place in range(len(names))) if field == "group" else ()
    return Parted(numbers, tuple(names), around, tuple(sizes.tolist()), int(np.count_nonzero(numbers < 0)))


def _most_often(values: list[str]) -> str:
    return min(set(values), key=lambda value: (-values.count(value), value))


def _most_tied(live: Live, numbers: Numbers, group: int) -> Stakeholder:
    import numpy as np

    members = np.flatnonzero(numbers == group)
    counts = np.diff(live.adjacency.indptr)[members]
    return live.stakeholders[int(members[np.argmax(counts)])]
