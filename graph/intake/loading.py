"""One load, from drafts to what is kept, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from ..changes import Origin
from ..collector import without_collector
from ..drafts import Notice, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from ..history.changing import NothingToKeep, changing
from ..history.recording import Recorder
from ..paging import batches
from ..redating import refresh
from ..refusals import BadRows
from ..schema import Schema
from ..store import Progress, Store, ignored
from .ends import Ends
from .known import Known
from .replacing import Replaced
from .report import Order, Report
from .sources import take_sources
from .stakeholders import take_stakeholders
from .ties import TakesTies

BATCH = 20_000


def load(
    store: Store, drafts: Iterable[Read], *, schema: Schema | None = None, skip_bad: bool = False,
    progress: Callable[[Progress], None] = ignored, origin: Origin | None = None, is_trial: bool = False, kind: str = "load",
    replacing: Collection[str] = (), seen: int | None = None, planned: int | None = None,
) -> Report:  # fmt: skip
    """Adds the drafts to the store, all or nothing; with `skip_bad`, all that can be.

    Sources come before stakeholders and stakeholders before ties in `drafts`. `progress` is told how many rows were taken in, and how
    many entries were sent where that takes long. `origin` and `kind` are what the history says of the load; with `is_trial` nothing is
    kept. What the sources `replacing` (ids) said before and say no more is taken out. `planned` asks for the plan, with so many of each,
    or all where it is 0. No store is made where no row could be loaded.

    Raises BadRows with every bad row named, BadData where the drafts never cite a source that they replace, and StoreBusy where another
    change has come since the one that was `seen`; then the store is as it was.
    """
    report = Report()
    kind = "replace" if replacing else kind
    with changing(store, kind, origin, progress, seen=seen, is_trial=is_trial) as change, without_collector():
        writer = change.writer
        is_new_schema = schema is not None and schema.as_json() != writer.schema.as_json()
        if schema and is_new_schema:
            belonged = writer.schema.belonging
            change.new_schema(writer.schema.as_json())
            writer.put_schema(schema)
            if now_otherwise := belonged ^ schema.belonging:
                refresh(writer, (tie.id for tie in writer.ties() if tie.type in now_otherwise))
        known = Known(change, report, is_doubtful=bool(store.unfinished))
        replaced = Replaced(known, replacing)
        _take_all(known, replaced, drafts, progress)
        if report.rejected and not skip_bad:
            raise BadRows(report.rejected, report.notices)
        if replacing:
            replaced.take_out()
            _keep_corrections(change, report)
        if planned is not None:
            from ..history.plans import plan_of  # few loads tell what they do

            report.plan = plan_of(writer, change.number, corrected=report.corrected, at_most=planned)
        if report.is_empty and not is_new_schema:
            raise NothingToKeep
        report.change = change.number
    return report


def _keep_corrections(change: Recorder, report: Report) -> None:
    """Knows of those ties alone that they were corrected which are gone."""
    former = list(report.corrected.values())
    still = {tie.id for page in batches(former, BATCH) for tie in change.writer.ties(page)}
    report.corrected = {id_: was for id_, was in report.corrected.items() if was not in still}


def _take_all(known: Known, replaced: Replaced, drafts: Iterable[Read], progress: Callable[[Progress], None]) -> None:
    report, ends = known.report, Ends(known)
    ties = TakesTies(known, ends, replaced)
    order = Order()
    taken = said = 0
    for batch in _runs(drafts):
        rows = []
        for row in batch:
            if isinstance(row, Problem):
                known.refused(row)
            elif isinstance(row, Notice):
                report.notices.append(row)
            else:
                rows.append(row)
        if rows and isinstance(rows[0], SourceDraft):
            take_sources(known, [row for row in rows if isinstance(row, SourceDraft)])
            ties.sources_came()
        elif rows and isinstance(rows[0], StakeholderDraft):
            take_stakeholders(known, [row for row in rows if isinstance(row, StakeholderDraft)])
            ends.forget()
        else:
            ties.take([row for row in rows if isinstance(row, TieDraft)])
        ties.check([row for row in batch if isinstance(row, Problem)] if len(rows) < len(batch) else [])
        if (now := len(report.rejected) + len(report.notices)) > said:
            said = now
            order.meet(batch)
        taken += len(batch)
        progress(Progress("reading", taken))
    known.refresh()
    before = len(report.notices)
    ties.tell()
    order.meet(report.notices[before:])
    report.rejected.sort(key=order.of)
    report.notices.sort(key=order.of)


def _runs(drafts: Iterable[Read]) -> Iterator[list[Read]]:
    """Batches of drafts of one sort, ties in portions; stakeholders all at once, since their names may refer to each other."""
    rows = iter(drafts)
    batch: list[Read] = []
    sort: type | None = None
    for row in rows:
        this = sort if isinstance(row, Problem | Notice) and sort else type(row)
        if batch and (this is not sort or (this is TieDraft and len(batch) >= BATCH)):
            yield batch
            batch = []
        sort = this
        batch.append(row)
    if batch:
        yield batch
