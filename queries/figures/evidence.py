"""On what the ties of a network rest: how many on one source, how many say no date, how many are not confirmed, and how old it all is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...graph import Reader, Tie
from ..structure import Live


@dataclass(frozen=True, slots=True)
class Resting:
    """How many ties there are, and how many of them: rest on one source alone; say neither since when nor until when; are proposed or
    disputed; are attested by no source with a date. `newest` is the latest date on which a tie is attested, `half_by` the one by which
    half of those that have any had last been attested; empty where there is none.
    """

    ties: int
    one_source: int
    undated: int
    proposed: int
    disputed: int
    never_attested: int
    newest: str
    half_by: str


def read_resting(reader: Reader, live: Live) -> tuple[Resting, frozenset[str]]:
    """On what the ties of this network rest, and the ids of the sources that they cite."""
    counts = dict.fromkeys(("ties", "one_source", "undated", "proposed", "disputed"), 0)
    attested: list[str] = []
    cited: set[str] = set()
    for tie in _ties(reader, live):
        sources = {item.source for item in tie.evidence}
        cited |= sources
        counts["ties"] += 1
        counts["one_source"] += len(sources) == 1
        counts["undated"] += not (tie.since or tie.until)
        counts["proposed"] += tie.status == "proposed"
        counts["disputed"] += tie.status == "disputed"
        if tie.attested_last:
            attested.append(tie.attested_last)
    attested.sort(key=lambda date: date + "~")
    newest, half = (attested[-1], attested[(len(attested) - 1) // 2]) if attested else ("", "")
    return Resting(**counts, never_attested=counts["ties"] - len(attested), newest=newest, half_by=half), frozenset(cited)


def _ties(reader: Reader, live: Live) -> Iterator[Tie]:
    """The ties of the network with what is known of them."""
    place = live.place
    for tie in reader.ties_of(place.keys(), live.holding):
        if tie.source in place and tie.target in place and tie.source != tie.target:
            yield tie
