"""One stakeholder with all its ties and their evidence, and the ego network around it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from ..graph import ANY, Reader, Source, Stakeholder, Tie, Ties, name_key
from .succession import Successor, successors
from .who import attested_later, cited_sources


@dataclass(frozen=True, slots=True)
class Show:
    """The answer: ties by type, then by the name at the other end; `later` is how many were left out as they are
    attested only after `as_of`; `named` and `sources` are all they mention, by id; `successors` came after it."""

    stakeholder: Stakeholder
    as_of: str
    ties: tuple[Tie, ...]
    later: int
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    successors: tuple[Successor, ...] = ()


def show(reader: Reader, stakeholder: Stakeholder, only: Ties = ANY) -> Show:
    """Everything that is known of `stakeholder`."""
    ties = list(reader.ties_of([stakeholder.id], only))
    named = {one.id: one for one in reader.stakeholders({end for tie in ties for end in (tie.source, tie.target)})}
    order = list(reader.schema.ties)
    ties.sort(
        key=lambda tie: (
            order.index(tie.type), tie.target == stakeholder.id, name_key(named[tie.other(stakeholder.id)].name), tie.since, tie.id,
        )
    )  # fmt: skip
    later = attested_later(reader, [stakeholder.id], only)
    return Show(stakeholder, only.as_of, tuple(ties), later, named, cited_sources(reader, ties), successors(reader, stakeholder, only))


def ego(reader: Reader, stakeholder: Stakeholder, only: Ties = ANY, *, depth: int = 1, within: Set[str] | None = None) -> set[str]:
    """The ids within `depth` ties of `stakeholder`, itself included: its ego network. No way leads over those that are not `within`."""
    found, rim = {stakeholder.id}, {stakeholder.id}
    for _ in range(depth):
        rim = {end for link in reader.links_of(rim, only) for end in (link.source, link.target)} - found
        if within is not None:
            rim &= within
        if not rim:
            break
        found |= rim
    return found
