"""What and whom two stakeholders share: ties between them, programs and collaborations of both, and partners of both.

One that is the partner of one and the parent of the other is shared too: it is no partner of its own unit, and knows both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..graph import ANY, Reader, Source, Stakeholder, Ties, name_key
from .circle import Circle, Ranked
from .reason import Basis, Reason
from .who import cited_sources


@dataclass(frozen=True, slots=True)
class SharedPartner:
    """One that works with both or, on the basis `met`, met at least one of them only; and how strongly with each. With one that it is the
    parent of, that is 0, and `parent_of` is its id.
    """

    stakeholder: Stakeholder
    with_one: float
    with_other: float
    basis: Basis
    is_collective: bool
    parent_of: str = ""


@dataclass(frozen=True, slots=True)
class Common:
    """The answer: `reasons` join the two (direct ties first), `partners` work with both, those strong with both first, collectives and
    those only met last; `named` and `cited` are what the ties of the reasons mention. `sources` are all that it rests on, those of the
    ties to the partners too."""

    one: Stakeholder
    other: Stakeholder
    as_of: str
    reasons: tuple[Reason, ...]
    partners: tuple[SharedPartner, ...]
    named: Mapping[str, Stakeholder]
    cited: Mapping[str, Source]
    sources: Mapping[str, Source]


def common(reader: Reader, one: Stakeholder, other: Stakeholder, only: Ties = ANY, *, limit: int = 0) -> Common:
    """What `one` and `other` share. For the first `limit` partners, or all where that is 0, it is read which sources they rest on."""
    left, right = Circle(reader, one, only), Circle(reader, other, only)
    reasons = next((partner.reasons for partner in left.told([two for two in left.ranked if two.id == other.id])), ())
    cited = cited_sources(reader, (tie for reason in reasons for tie in reason.ties))
    named = dict(left.named)
    partners = _shared(reader, left, right)
    told = {partner.stakeholder.id for partner in (partners[:limit] if limit else partners)}
    return Common(one, other, only.as_of, reasons, partners, named, cited, cited | _sources_of(reader, (left, right), told))


def _sources_of(reader: Reader, circles: Iterable[Circle], partners: Collection[str]) -> dict[str, Source]:
    """The sources of what joins these partners to the stakeholder in the middle of each circle."""
    found = [partner for circle in circles for partner in circle.told([one for one in circle.ranked if one.id in partners])]
    return cited_sources(reader, (tie for partner in found for reason in partner.reasons for tie in reason.ties))


def _shared(reader: Reader, left: Circle, right: Circle) -> tuple[SharedPartner, ...]:
    ours, theirs = ({partner.id: partner for partner in circle.ranked} for circle in (left, right))
    shared = [
        *((id_, "") for id_ in ours.keys() & theirs.keys()),
        *((id_, right.subject.id) for id_ in ours.keys() & right.heads),
        *((id_, left.subject.id) for id_ in theirs.keys() & left.heads),
    ]
    known = {one.id: one for one in reader.stakeholders({id_ for id_, _ in shared})}
    both = [_partner(known[id_], ours.get(id_), theirs.get(id_), parent_of) for id_, parent_of in dict(reversed(shared)).items()]

    def order(one: SharedPartner) -> tuple[bool, bool, float, float, str, str]:
        strengths = (one.with_one, one.with_other)
        weaker = max(strengths) if one.parent_of else min(strengths)
        name = name_key(one.stakeholder.name)
        return (one.basis == "met", one.basis != "met" and one.is_collective, -weaker, -max(strengths), name, one.stakeholder.id)

    return tuple(sorted(both, key=order))


def _partner(known: Stakeholder, one: Ranked | None, other: Ranked | None, parent_of: str) -> SharedPartner:
    met = [ranked for ranked in (one, other) if ranked]
    basis: Basis = "met" if any(ranked.basis == "met" for ranked in met) else "works-with"
    strengths = (one.strength if one else 0.0, other.strength if other else 0.0)
    return SharedPartner(known, *strengths, basis, is_collective=all(ranked.is_collective for ranked in met), parent_of=parent_of)
