"""A source loaded anew: what it said before and says no more is taken out, and what other sources say too stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from ..changes import Thing
from ..errors import BadData
from ..history.recording import Saying, said_in
from ..model import Evidence, Stakeholder, Tie
from ..names import name_key
from ..paging import batches
from ..redating import redated
from ..saying import said
from .known import Known

PAGE = 5_000


class Replaced:
    """What the files of a load say of the sources that they replace, whose ids these are."""

    def __init__(self, known: Known, sources: Collection[str]) -> None:
        self._known, self._sources = known, frozenset(sources)
        self._said: set[int] = set()  # hashes of a tie with a piece: of a register with a million rows the texts would take too much
        self._cited: set[str] = set()

    def __contains__(self, source: str) -> bool:
        return source in self._sources

    def meet(self, ties: Iterable[Tie]) -> None:
        """Knows what rows say, each a tie with one piece of evidence."""
        if not self._sources:
            return
        for tie in ties:
            [item] = tie.evidence
            if item.source in self._sources:
                self._cited.add(item.source)
                self._said.add(_hash(tie.id, item, item.quote))

    def take_out(self) -> None:
        """Takes out what the sources say no more; ties that are left without evidence are gone. Raises BadData where the files never cite
        one of them, since that would be all.
        """
        for source in sorted(self._sources - self._cited):
            remedy = said("write its id in evidence_source; if all of it is to go: `partnermap remove --source {id}`", id=source)
            raise BadData(said("no row cites '{id}', so all that it said would be taken out", id=source), remedy=remedy)
        writer, report = self._known.writer, self._known.report
        ids = []
        for tie in writer.ties_citing(self._sources):
            report.citing += 1
            if any(self._is_unsaid(tie, item) for item in tie.evidence):
                ids.append(tie.id)
        ends: dict[str, None] = {}
        for page in batches(ids, PAGE):
            for tie in self._taken_out_of(list(writer.ties(page))):
                ends |= {tie.source: None, tie.target: None}
        report.removed = len(ids)
        report.lonely = sorted(self._without_ties(ends), key=lambda one: (name_key(one.name), one.id))

    def _taken_out_of(self, ties: Collection[Tie]) -> list[Tie]:
        """Takes the evidence out of these ties; gives those that are gone."""
        change = self._known.change
        left = {tie.id: tuple(item for item in tie.evidence if not self._is_unsaid(tie, item)) for tie in ties}
        gone = [tie for tie in ties if not left[tie.id]]
        change.remove("tie", gone)
        before: dict[str, Thing] = {tie.id: tie for tie in ties if left[tie.id]}
        now: dict[str, Thing] = {
            tie.id: tie for tie in redated(change.writer, [replace(tie, evidence=left[tie.id]) for tie in ties if left[tie.id]])
        }
        change.put("tie", before, now, self._sayings(before))
        return gone

    def _sayings(self, ties: dict[str, Thing]) -> dict[str, Saying]:
        """What the files said of these ties, which stay."""
        change = self._known.change
        own = (entry for entry in change.writer.entries_of("tie", list(ties)) if entry.change == change.number) if ties else ()
        return {entry.id: saying for entry in own if (saying := said_in(entry, ties[entry.id]))}

    def _is_unsaid(self, tie: Tie, item: Evidence) -> bool:
        """Whether a piece is of one of the sources, and no row says it; one that says the place without a quote leaves the quote."""
        if item.source not in self._sources:
            return False
        return not self._said.intersection((_hash(tie.id, item, item.quote), _hash(tie.id, item, "")))

    def _without_ties(self, ids: Collection[str]) -> Iterator[Stakeholder]:
        writer = self._known.writer
        for page in batches(ids, PAGE):
            held = {end for link in writer.links_of(page) for end in (link.source, link.target)}
            if alone := [id_ for id_ in page if id_ not in held]:
                yield from writer.stakeholders(alone)


def _hash(tie: str, item: Evidence, quote: str) -> int:
    return hash((tie, item.source, item.locator, quote))
