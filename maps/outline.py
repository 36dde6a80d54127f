"""What a map would hold, in brief: enough to count it and to part it before anything is laid out, and whether a browser can bear it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, get_args

from ..graph import ANY, Link, PartnerMapError, Reader, Stakeholder, Ties, language, said
from ..words.sentences import counted

MOST_STAKEHOLDERS = 25_000
MOST_TIES = 100_000

Field = Literal["sector", "kind", "country"]


@dataclass(frozen=True, slots=True)
class Outline:
    """The stakeholders of a map in order of id, and the ties among them without their particulars."""

    stakeholders: tuple[Stakeholder, ...]
    links: tuple[Link, ...]

    @property
    def is_too_large(self) -> bool:
        """Whether it is more than a browser can bear."""
        return is_too_large(len(self.stakeholders), len(self.links))


def is_too_large(stakeholders: int, ties: int) -> bool:
    """Whether a map of so many is more than a browser can bear."""
    return stakeholders > MOST_STAKEHOLDERS or ties > MOST_TIES


def read_outline(reader: Reader, *, stakeholders: Collection[str] | None = None, only: Ties = ANY) -> Outline:
    """The outline of a map of these stakeholders (ids; None is all of them) and of those ties among them that count."""
    shown = sorted(reader.stakeholders(stakeholders), key=lambda one: one.id)
    ids = {one.id for one in shown}
    return Outline(tuple(shown), tuple(sorted(link for link in reader.links_of(ids, only, end="source") if link.target in ids)))


def value_of(one: Stakeholder, field: Field) -> str:
    """What is said of its sector, kind or country; empty where nothing is."""
    match field:
        case "sector":
            return one.sector.strip()
        case "country":
            return one.country.strip()
        case "kind":
            return one.kind


def check_size(reader: Reader, *, stakeholders: Collection[str] | None = None, only: Ties = ANY) -> None:
    """Raises PartnerMapError for a map that is more than a browser can bear, and says what would make it smaller."""
    if stakeholders is None and only == ANY:
        # The usual question, which the store answers without giving a tie away.
        counts = reader.counts()
        ties = sum(counts.types.values())
        if not is_too_large(sum(counts.kinds.values()), ties):
            return
        shown = tuple(reader.stakeholders())
    else:
        held = read_outline(reader, stakeholders=stakeholders, only=only)
        shown, ties = held.stakeholders, len(held.links)
    if is_too_large(len(shown), ties):
        raise PartnerMapError(
            said(
                "this map would hold {stakeholders} and {ties}, and a browser can bear {most} and {most_ties}; make it smaller with "
                "--focus, --kinds, --ties or --as-of, or draw several: {ways}",
                stakeholders=counted("n_stakeholders", len(shown), language()),
                ties=counted("n_ties", ties, language()),
                most=MOST_STAKEHOLDERS,
                most_ties=MOST_TIES,
                ways=_ways_to_part(shown),
            )
        )


def _ways_to_part(stakeholders: Collection[Stakeholder]) -> str:
    """What each way of parting them would give, where it gives more than one part. (To find communities takes longer than to refuse.)"""
    ways = []
    for field in get_args(Field):
        sizes = Counter(value_of(one, field) for one in stakeholders)
        if len(sizes) > 1:
            ways.append(said("--by {field} gives {n} maps, the largest of {most}", field=field, n=len(sizes), most=max(sizes.values())))
    return "; ".join([*ways, said("--by community finds who is tied closely")])
