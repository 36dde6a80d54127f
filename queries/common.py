"""What and whom two stakeholders share: ties between them, programs and collaborations of both, and partners of both."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
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
    """The answer: `contexts` join the two (direct ties first), `partners` work with both, those strong with both first; `named` and
    `cited` are what the ties of the contexts mention. `sources` are all that it rests on, those of the ties to the partners too."""

    one: Stakeholder
    other: Stakeholder
    as_of: str
    contexts: tuple[Context, ...]
    partners: tuple[SharedPartner, ...]
    named: Mapping[str, Stakeholder]
    cited: Mapping[str, Source]
    sources: Mapping[str, Source]


def common(reader: Reader, one: Stakeholder, other: Stakeholder, only: Ties = ANY, *, limit: int = 0) -> Common:
    """What `one` and `other` share. For the first `limit` partners, or all where that is 0, it is read which sources they rest on."""
    left, right = Circle(reader, one, only), Circle(reader, other, only)
    contexts = next((partner.contexts for partner in left.told([two for two in left.ranked if two.id == other.id])), ())
    cited = cited_sources(reader, (tie for context in contexts for tie in context.ties))
    named = dict(left.named)
    partners = _shared(reader, left, right)
    told = {partner.stakeholder.id for partner in (partners[:limit] if limit else partners)}
    return Common(one, other, only.as_of, contexts, partners, named, cited, cited | _sources_of(reader, (left, right), told))


def _sources_of(reader: Reader, circles: Iterable[Circle], partners: Collection[str]) -> dict[str, Source]:
    """The sources of what joins these partners to the stakeholder in the middle of each circle."""
    found = [partner for circle in circles for partner in circle.told([one for one in circle.ranked if one.id in partners])]
    return cited_sources(reader, (tie for partner in found for context in partner.contexts for tie in context.ties))


def _shared(reader: Reader, left: Circle, right: Circle) -> tuple[SharedPartner, ...]:
    ours, theirs = ({partner.id: partner.strength for partner in circle.ranked} for circle in (left, right))
    both = [SharedPartner(one, ours[one.id], theirs[one.id]) for one in reader.stakeholders(ours.keys() & theirs.keys())]
    both.sort(key=lambda one: (-min(one.with_one, one.with_other), -max(one.with_one, one.with_other), name_key(one.stakeholder.name)))
    return tuple(both)
