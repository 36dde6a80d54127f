"""What one load knows of the network so far: of what it brought, and of what it met in the store."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from ..checking import faults_of
from ..dating import UNKNOWN, Life, life
from ..drafts import Notice, Place, Problem, StakeholderDraft, TieDraft
from ..errors import BadData
from ..history.recording import Recorder
from ..model import Source, Stakeholder
from ..redating import refresh_following
from ..saying import said
from ..sheets import MODELS
from .missing import Follows, Missing
from .report import Report

UNIT = "unit"


class Known:
    """The kinds and lives of stakeholders and the dates of sources, by id; and those whose change other ties must follow."""

    def __init__(self, change: Recorder, report: Report, *, is_doubtful: bool) -> None:
        self.change, self.writer, self.report = change, change.writer, report
        self.is_doubtful = is_doubtful  # a load was cut off, perhaps before it had sent the ties that follow what is in
        self.kinds: dict[str, str] = {}  # of every stakeholder met
        self.missing = Missing()
        self._rejected: set[Place] = set()
        self.new_sources: set[str] = set()  # that this load has added
        self.recognised: dict[str, Place] = {}  # units that rows without an id were taken for, and where
        self.heirs: dict[str, tuple[str, ...]] = {}  # of the stakeholders met those into which others were merged, and their ids
        self.dates: dict[str, str] = {}  # of every source met
        self.by_whole: set[tuple[str, str]] = set()  # the same, with the key of a name that says of what the unit is a part
        self._lives: dict[str, Life] = {}  # of those stakeholders of whom one date is known or more
        self._redated: set[str] = set()  # the sources whose date is another now
        self._relived: set[str] = set()  # the stakeholders whose life is another now

    def meet(self, some: Iterable[Stakeholder]) -> None:
        """Knows these stakeholders from now on."""
        for one in some:
            self.kinds[one.id] = one.kind
            if one.since or one.until:
                self._lives[one.id] = life(one)
            if one.former_ids:
                self.heirs[one.id] = one.former_ids

    def meet_sources(self, some: Iterable[Source]) -> None:
        """Knows these sources from now on."""
        self.dates.update((source.id, source.date) for source in some)

    def look_up_sources(self, ids: set[str]) -> None:
        """Meets those of these sources that are in the store."""
        if fresh := ids - self.dates.keys():
            self.meet_sources(self.writer.sources(fresh))

    def names(self, ids: Collection[str]) -> dict[str, str]:
        """The names of these stakeholders, by id."""
        return {brief.id: brief.name for brief in self.writer.briefs(ids)} if ids else {}

    def listed(self, ids: Sequence[str]) -> str:
        """These ids as a choice: a, b or c."""
        return ids[0] if len(ids) == 1 else said("{before} or {other}", before=", ".join(ids[:-1]), other=ids[-1])

    def lives_of(self, source: str, target: str) -> tuple[Life, Life]:
        """The lives of the two ends of a tie."""
        return self._lives.get(source, UNKNOWN), self._lives.get(target, UNKNOWN)

    def changed(self, *, redated: Collection[str] = (), relived: Collection[str] = ()) -> None:
        """Is told the sources whose date, and the stakeholders whose life is another now."""
        self._redated.update(redated)
        self._relived.update(relived)

    def refresh(self) -> None:
        """Puts the ties that follow what was changed. They are no part of what the files say, so nobody counts them."""
        if self._redated or self._relived:
            refresh_following(self.writer, redated=self._redated, relived=self._relived)
            self._redated.clear()
            self._relived.clear()

    def reject(self, draft: StakeholderDraft | TieDraft, column: str, why: BadData | str) -> None:
        """Leaves the row out, and says why, and once what else is wrong with it."""
        table = "ties" if isinstance(draft, TieDraft) else "stakeholders"
        self.reject_row(draft.place, draft.row, table, column, why)
        if draft.place not in self._rejected:
            self._rejected.add(draft.place)
            named = {} if isinstance(draft, TieDraft) else {"id": draft.id}
            for fault in faults_of(MODELS[table], {**draft.given, **named}):
                if str(fault) != str(why):
                    self.reject_row(draft.place, draft.row, table, fault.field, fault)

    def reject_row(self, place: Place, row: Mapping[str, str], table: str, column: str, why: BadData | str) -> None:
        """Leaves a row of this sheet out, and says why."""
        cause = why.cause if isinstance(why, Follows) else None
        self.refused(Problem(place, column, str(why), row, table, cause=cause))

    def refused(self, problem: Problem) -> None:
        """Knows a fault, and what the row would have brought."""
        self.report.rejected.append(problem)
        if problem.table != "ties":
            self.missing.meet(problem)

    def noticing(self, place: Place) -> Callable[[str], None]:
        """What tells the reader something of the row at this place."""
        return lambda text: self.report.notices.append(Notice(place, text))
