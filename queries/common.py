"""What and whom two stakeholders share: ties between them, programs and collaborations of both, and partners of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..graph import ANY, Reader, Source, Stakeholder, Ties, name_key
from .who import Circle, Context, cited_sources


@dataclass(frozen=True, slots=True)
class SharedPartner:
    """One that works with both, and how strongly with each."""

    stakeholder: Stakeholder
    with_one: float
    with_other: float


@dataclass(frozen=True, slots=True)
class Common:
    """The answer: `contexts` join the two (direct ties first), `partners` work with both, those strong with both first;
    `named` and `sources` are what the ties of the contexts mention."""

    one: Stakeholder
    other: Stakeholder
    as_of: str
    contexts: tuple[Context, ...]
    partners: tuple[SharedPartner, ...]
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]


def common(reader: Reader, one: Stakeholder, other: Stakeholder, only: Ties = ANY) -> Common:
    """What `one` and `other` share."""
    left, right = Circle(reader, one, only), Circle(reader, other, only)
    contexts = next((partner.contexts for partner in left.told([two for two in left.ranked if two.id == other.id])), ())
    sources = cited_sources(reader, (tie for context in contexts for tie in context.ties))
    return Common(one, other, only.as_of, contexts, _shared(reader, left, right), left.named, sources)


def _shared(reader: Reader, left: Circle, right: Circle) -> tuple[SharedPartner, ...]:
    ours, theirs = ({partner.id: partner.strength for partner in circle.ranked} for circle in (left, right))
    both = [SharedPartner(one, ours[one.id], theirs[one.id]) for one in reader.stakeholders(ours.keys() & theirs.keys())]
    both.sort(key=lambda one: (-min(one.with_one, one.with_other), -max(one.with_one, one.with_other), name_key(one.stakeholder.name)))
    return tuple(both)
