"""One sync, from what was edited to what is kept, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..changes import Change, Counted, Origin, Sort
from ..drafts import Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from ..errors import BadData
from ..history.changing import changing
from ..history.editions import Edition
from ..history.plans import Plan, ends_of, plan_of
from ..history.recording import Recorder
from ..intake.ends import Ends
from ..intake.known import Known
from ..intake.report import Order, Report
from ..intake.ties import TakesTies
from ..model import Source, Stakeholder
from ..paging import batches
from ..refusals import BadRows
from ..saying import said
from ..store import Progress, Reader, Store, ignored
from .base import Base
from .conflicts import Conflict
from .fields import SHEET_OF
from .things import Things, take_sources, take_stakeholders
from .ties import EditedTies

PAGE = 5_000


@dataclass
class Synced:
    """What a sync did, or would do: its number (0 where nothing was kept), what it makes of the network, and what it left since others
    have changed it. `left_alone` are the sheets that the file does not have; `ties_before` is how many ties there were.
    """

    plan: Plan = field(default_factory=Plan)
    conflicts: list[Conflict] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    left_alone: tuple[str, ...] = ()
    ties_before: int = 0
    counts: Mapping[Sort, Counted] = field(default_factory=dict)
    change: int = 0

    @property
    def is_most_gone(self) -> bool:
        """Whether more than half of all ties are taken out."""
        return self.plan.removed_ties * 2 > self.ties_before


def check_edition(reader: Reader, edition: Edition | None, file: str) -> Edition:
    """The edition, if it is one of this network. Raises BadData where what was edited in the file cannot be told."""
    remedy = said(
        "export it with `partnermap export FILE --for-editing` and edit that, or bring in anew what one source says with "
        "`partnermap load FILE --replace SOURCE`"
    )
    if edition is None:
        unknown = said("{file} does not tell which change it shows, so nobody knows what was removed from it", file=file)
        raise BadData(unknown, remedy=remedy)
    changes = {change.number: change for change in reader.changes()}
    change = changes.get(edition.change)
    if change.key == edition.key if change else not edition.change and _began_with_something(reader, changes):
        return edition
    raise BadData(said("{file} was exported from another network, or from a later or other state of this one", file=file), remedy=remedy)


def sync(
    store: Store, drafts: Sequence[Read], edition: Edition, sheets: Iterable[str], origin: Origin | None = None,
    tell: Callable[[Progress], None] = ignored, *, seen: int | None = None, is_trial: bool = False, at_most: int = 20,
) -> Synced:  # fmt: skip
    """Makes the store say what the rows of an edition say, which has these sheets; what others have changed since it was exported stays.

    A row that is missing takes its thing out. `at_most` is how many of each the plan shows, 0 all. Raises BadRows with every bad row named,
    and StoreBusy where another change has come since the one that was `seen`; then the store is as it was.
    """
    done = Synced(left_alone=tuple(sheet for sheet in SHEET_OF.values() if sheet not in sheets))
    with changing(store, "sync", origin, tell, seen=seen, is_trial=is_trial) as recorder:
        _Sync(recorder, edition, drafts, done, is_doubtful=bool(store.unfinished)).do(at_most)
        done.counts = recorder.counts
        done.change = 0 if is_trial or recorder.is_empty else recorder.number
    return done


class _Sync:
    """One sync under way."""

    def __init__(self, recorder: Recorder, edition: Edition, drafts: Sequence[Read], done: Synced, *, is_doubtful: bool) -> None:
        self._recorder, self._drafts, self._done = recorder, drafts, done
        self._report = Report()
        self._known = Known(recorder, self._report, is_doubtful=is_doubtful)
        self._base = Base(recorder.writer, edition.change)

    def do(self, at_most: int) -> None:
        """Does it; raises BadRows."""
        known, done = self._known, self._done
        for row in self._drafts:
            if isinstance(row, Problem):
                known.refused(row)
            elif isinstance(row, Notice):
                self._report.notices.append(row)
        sources = Things(known, self._base, self._base.sources(), Source, done.conflicts)
        if "sources" not in done.left_alone:
            take_sources(sources, known, [row for row in self._drafts if isinstance(row, SourceDraft)])
        then = self._base.stakeholders()
        stakeholders = Things(known, self._base, then, Stakeholder, done.conflicts)
        if "stakeholders" not in done.left_alone:
            take_stakeholders(stakeholders, known, then, [row for row in self._drafts if isinstance(row, StakeholderDraft)])
        takes = TakesTies(known, Ends(known))
        ties = EditedTies(known, self._base, self._base.ties(), takes, done.conflicts)
        done.ties_before = ties.number
        takes.check([row for row in self._drafts if isinstance(row, Problem)])
        if "ties" not in done.left_alone:
            ties.take([row for row in self._drafts if isinstance(row, TieDraft)])
        known.refresh()
        if not self._report.rejected:
            self._remove(stakeholders, sources, ties)
            self._check_kinds(stakeholders)
        self._end()
        writer, number = self._recorder.writer, self._recorder.number
        done.plan = plan_of(writer, number, corrected=ties.corrected, at_most=at_most)
        done.plan.ends |= ends_of(writer, number, [one.thing for one in done.conflicts])

    def _remove(self, stakeholders: Things[Stakeholder], sources: Things[Source], ties: EditedTies) -> None:
        """Takes away what has no row any more; refuses it where a row names it, and leaves it where ties of others do."""
        writer, rows = self._recorder.writer, {row.place: row for row in self._drafts if isinstance(row, TieDraft)}
        for tie in writer.ties_of(list(stakeholders.gone)) if stakeholders.gone else ():
            for column, end in (("source", tie.source), ("target", tie.target)):
                if end in stakeholders.gone:
                    self._needed(stakeholders, end, tie.id, column, rows.get(ties.places.get(tie.id, Place("", "", 0))))
        for tie in writer.ties_citing(list(sources.gone)) if sources.gone else ():
            for item in tie.evidence:
                if item.source in sources.gone:
                    self._needed(sources, item.source, tie.id, "evidence_source", rows.get(ties.places.get(tie.id, Place("", "", 0))))
        if not self._report.rejected:
            for ids in batches(stakeholders.gone.values(), PAGE):
                self._recorder.remove("stakeholder", ids)
            for some in batches(sources.gone.values(), PAGE):
                self._recorder.remove("source", some)

    def _needed(self, things: Things[Source] | Things[Stakeholder], id_: str, tie: str, column: str, row: TieDraft | None) -> None:
        if row:
            message = said("'{id}' has no row of its own any more, and this tie names it", id=id_)
            remedy = said("take this row out as well, or bring that one back")
            self._known.reject(row, column, BadData(message, field=column, remedy=remedy))
        elif "ties" in self._done.left_alone:
            table = "stakeholders" if column != "evidence_source" else "sources"
            message = said("'{id}' has no row any more, and ties name it, which this file does not have", id=id_)
            why = BadData(message, field="id", remedy=said("bring its row back, or export the ties as well"))
            place = next((one.place for one in self._drafts if isinstance(one, things.drafts)), Place(table, "", 0))
            self._known.reject_row(place._replace(line=0), {}, table, "id", why)
        else:
            things.stays(id_, by=tie)

    def _check_kinds(self, stakeholders: Things[Stakeholder]) -> None:
        """Refuses another kind of a stakeholder whose ties may not have such an end."""
        writer = self._recorder.writer
        if not stakeholders.rekinded:
            return
        found = list(writer.ties_of(stakeholders.rekinded))
        kinds = {one.id: one.kind for one in writer.briefs({end for tie in found for end in (tie.source, tie.target)})}
        for tie in found:
            try:
                writer.schema.check_ends(tie.type, kinds[tie.source], kinds[tie.target])
            except BadData as error:
                end = tie.source if tie.source in stakeholders.rekinded else tie.target
                self._known.reject_row(stakeholders.places[end], {}, "stakeholders", "kind", error)

    def _end(self) -> None:
        """Puts what was said in the order of the file. Raises BadRows."""
        order, report = Order(), self._report
        order.meet(self._drafts)
        order.meet((*report.rejected, *report.notices))
        report.rejected.sort(key=order.of)
        report.notices.sort(key=order.of)
        if report.rejected:
            raise BadRows(report.rejected, report.notices)
        self._done.notices = report.notices


def _began_with_something(reader: Reader, changes: Mapping[int, Change]) -> bool:
    """Whether the network has things from before its history."""
    base = Base(reader, 0)
    return not changes or any((base.stakeholders().base, base.sources().base))
