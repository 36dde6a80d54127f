"""Two stakeholders that are one: what the one is that is kept, what becomes of ties, and what rows say that name the other later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from .dates import check_interval
from .errors import BadData
from .fields import fields_of
from .gathering import Pieces
from .model import Stakeholder, Tie
from .restating import tidy
from .saying import said
from .schema import Schema

_NAMES = ("id", "kind", "name", "name_fr")
_NOTHING = ("", None, ())


class Differing(NamedTuple):
    """A field, or the key of an attribute, that both have otherwise: what the one that is kept has, and the other."""

    field: str
    kept: str
    other: str


class Joined(NamedTuple):
    """What two stakeholders are as one, the fields that the kept one lacked and has now, and those that differ."""

    now: Stakeholder
    taken: tuple[str, ...]
    differing: tuple[Differing, ...]


def are_distinct(one: Stakeholder, other: Stakeholder) -> bool:
    """Whether the two are known to be others, by their ids or by those that were merged into them."""
    both = ((one, {other.id, *other.former_ids}), (other, {one.id, *one.former_ids}))
    return any(ids.intersection(stakeholder.distinct_from) for stakeholder, ids in both)


def joined(kept: Stakeholder, other: Stakeholder) -> Joined:
    """Both as one. The names of the other are aliases, its id and its former ids are former ids; what the kept one lacks is taken, and
    where they differ what it has stays.
    """
    own, differing, taken = dict(kept.attributes), [], []
    changes: dict[str, Any] = {}
    for name, value in _particulars(other):
        was = getattr(kept, name)
        if was in _NOTHING and _fits(kept, changes, name, value):
            changes[name] = value
            taken.append(name)
        elif was != value:
            differing.append(Differing(name, was, value))
    for key, value in other.attributes:
        if key not in own:
            own[key] = value
            taken.append(key)
        elif own[key] != value:
            differing.append(Differing(key, own[key], value))
    if not kept.name_fr and other.name_fr:
        changes["name_fr"] = other.name_fr
    ids = (*kept.former_ids, other.id, *other.former_ids)
    changes |= {
        "aliases": (*kept.aliases, other.name, *other.aliases),
        "aliases_fr": (*kept.aliases_fr, other.name_fr, *other.aliases_fr),
        "attributes": tuple(own.items()),
        "former_ids": tuple(dict.fromkeys(ids)),
        "distinct_from": _others(kept.distinct_from + other.distinct_from, kept.id, *ids),
        "undecided_with": _others(kept.undecided_with + other.undecided_with, kept.id, *ids),
    }
    return Joined(tidy(replace(kept, **changes)), tuple(taken), tuple(differing))


def pointed(tie: Tie, ends: Mapping[str, str], schema: Schema) -> Tie | None:
    """The tie with the ends that stand for its own in `ends`, and so another id; None where it would join one to itself."""
    source, target = ends.get(tie.source, tie.source), ends.get(tie.target, tie.target)
    if (source, target) == (tie.source, tie.target):
        return tie
    if source == target:
        return None
    if schema.ties[tie.type].is_symmetric and source > target:
        source, target = target, source
    return replace(tie, source=source, target=target, id="")


def gathered(kept: Tie, other: Tie) -> Tie:
    """The tie with the evidence of both, and what it lacks of the other's particulars."""
    pieces = Pieces(kept.evidence)
    for item in other.evidence:
        pieces.add(item)
    own = dict(kept.attributes)
    more = tuple((key, value) for key, value in other.attributes if key not in own)
    return replace(kept, note=kept.note or other.note, attributes=kept.attributes + more, evidence=pieces.all())


def said_of_heir(heir: Stakeholder, row: Stakeholder, former: str, notice: Callable[[str], None]) -> Stakeholder:
    """What a row that names the `former` says of its heir: its names are aliases, what the heir lacks is filled in, and what it has
    already stays; where the row says otherwise, that is told to `notice`.
    """
    names = [name for name in (row.name, *row.aliases) if name not in heir.names]
    names_fr = [name for name in (row.name_fr if heir.name_fr else "", *row.aliases_fr) if name and name not in heir.names]
    own = dict(heir.attributes)
    changes: dict[str, Any] = {
        "name": heir.name, "name_fr": heir.name_fr or row.name_fr, "aliases": tuple(names), "aliases_fr": tuple(names_fr),
        "attributes": tuple((key, value) for key, value in row.attributes if key not in own),
    }  # fmt: skip
    for name, now in _particulars(row):
        was = getattr(heir, name)
        if (now != was and was not in _NOTHING) or not _fits(heir, {}, name, now):
            changes[name] = ""
            notice(
                said("{field} of '{id}' stays '{was}'; this row says '{now}' of '{former}', which is now part of it",
                     field=name, id=heir.id, was=was, now=now, former=former)
            )  # fmt: skip
    return replace(row, **changes)


def _others(ids: Sequence[str], *own: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ not in own))


def _particulars(one: Stakeholder) -> Iterator[tuple[str, str]]:
    """The fields with one text that it has, but for its names, and what they say."""
    for field in fields_of(Stakeholder):
        value = getattr(one, field.name)
        if field.name not in _NAMES and field.sort == "text" and value:
            yield field.name, value


def _fits(one: Stakeholder, changes: Mapping[str, str], name: str, date: str) -> bool:
    """Whether it may have this, together with the `changes`, where it is one of the dates between which it is there."""
    if name not in ("since", "until"):
        return True
    dates = {"since": one.since, "until": one.until} | {key: changes[key] for key in ("since", "until") if key in changes} | {name: date}
    try:
        check_interval(dates["since"], dates["until"])
    except BadData:
        return False
    return True
