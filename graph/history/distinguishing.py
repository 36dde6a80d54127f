"""Two stakeholders that are known to be others, however alike they look: nobody suggests again that they are one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..changes import Origin
from ..errors import BadData
from ..joining import are_distinct
from ..model import Stakeholder
from ..saying import said
from ..store import Progress, Store, ignored
from .changing import changing
from .merging import if_they_are_one
from .recording import Recorder


@dataclass(frozen=True, slots=True)
class Distinguished:
    """The two that are known to be others, and the number of the change; 0 where nothing was kept."""

    one: Stakeholder
    other: Stakeholder
    number: int = 0


def distinguish(
    store: Store, one: str, other: str, origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *,
    seen: int | None = None, is_trial: bool = False,
) -> Distinguished:  # fmt: skip
    """Notes that the stakeholders with these ids are two. Raises BadData where they are one, or that is known."""
    with changing(store, "distinct", origin, tell, seen=seen, is_trial=is_trial) as change:
        both = {item.id: item for item in change.writer.stakeholders({one, other})}
        if one == other:
            raise BadData(said("'{name}' is one", name=both[one].name), remedy=said("name two stakeholders"))
        if are_distinct(both[one], both[other]):
            message = said("'{one}' and '{other}' are known to be two already", one=both[one].name, other=both[other].name)
            raise BadData(message, remedy=if_they_are_one(change.writer, both[one], both[other]))
        distinguish_two(change, both[one], both[other])
        return Distinguished(both[one], both[other], 0 if is_trial else change.number)


def distinguish_two(change: Recorder, one: Stakeholder, other: Stakeholder) -> None:
    """The same within a change that somebody else makes, for two that are not known to be."""
    now = {
        item.id: replace(item, distinct_from=(*item.distinct_from, its.id), undecided_with=_without(item.undecided_with, its))
        for item, its in ((one, other), (other, one))
    }
    change.put("stakeholder", {one.id: one, other.id: other}, now)


def put_off(change: Recorder, one: Stakeholder, other: Stakeholder) -> None:
    """Notes, within a change that somebody else makes, that it was asked whether the two are one, and put off."""
    now = {
        item.id: replace(item, undecided_with=(*item.undecided_with, its.id))
        for item, its in ((one, other), (other, one))
        if its.id not in item.undecided_with
    }
    change.put("stakeholder", {one.id: one, other.id: other}, now)


def _without(ids: tuple[str, ...], other: Stakeholder) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ not in (other.id, *other.former_ids))
