"""Intake: drafts into a store, in one transaction.

Here the network as a whole is known: ids left out are made from names, ends of ties are resolved to stakeholders, what is loaded
again is merged with what is there. Nothing that was loaded is lost: a replaced name stays as an alias, a cell left empty erases
nothing, evidence gathers.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, TypeVar

from .dating import UNKNOWN, Life, dated, derived, life
from .drafts import Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from .errors import BadData, BadRows
from .fields import fields_of
from .finding import suggestions
from .model import Attributes, Evidence, Source, Stakeholder, Tie
from .names import name_key, similar, slug
from .naming import keys_of, meant
from .redating import refresh
from .schema import Schema
from .store import Progress, Store, Writer, ignored

BATCH = 20_000
_SUGGESTIONS = 50
_PRESUMED = tuple(field.name for field in fields_of(Tie) if field.default not in ("", None, ()))
"""What a tie is taken to be where nothing is said of it: a row that says nothing leaves what was said before."""
_T = TypeVar("_T")


@dataclass
class Tally:
    """How many were new, changed, and there already."""

    added: int = 0
    changed: int = 0
    same: int = 0

    def count(self, old: object, new: object) -> bool:
        """Counts one, and says whether it must be written."""
        if old is None:
            self.added += 1
        elif old == new:
            self.same += 1
            return False
        else:
            self.changed += 1
        return True


@dataclass
class Report:
    """What a load did. `rejected` are the rows left out (with `skip_bad`), `notices` what a reader should know."""

    sources: Tally = field(default_factory=Tally)
    stakeholders: Tally = field(default_factory=Tally)
    ties: Tally = field(default_factory=Tally)
    rejected: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def is_nothing_new(self) -> bool:
        """Whether the store is as it was before."""
        return not any(tally.added or tally.changed for tally in (self.sources, self.stakeholders, self.ties))


def load(
    store: Store, drafts: Iterable[Read], *, schema: Schema | None = None, skip_bad: bool = False,
    progress: Callable[[Progress], None] = ignored,
) -> Report:  # fmt: skip
    """Adds the drafts to the store, all or nothing; with `skip_bad`, all that can be.

    Sources come before stakeholders and stakeholders before ties in `drafts`. `progress` is told how many rows were taken in, and how
    many entries were sent where that takes long. Raises BadRows with every bad row named, after which the store is as it was.
    """
    report = Report()
    with store.writer(progress) as writer, _without_collector():
        if schema and schema.as_json() != writer.schema.as_json():
            belonged = writer.schema.belonging
            writer.put_schema(schema)
            if now_otherwise := belonged ^ schema.belonging:
                refresh(writer, (tie.id for tie in writer.ties() if tie.type in now_otherwise))
        intake = _Intake(writer, report, progress, is_doubtful=bool(store.unfinished))
        for batch in _runs(drafts):
            intake.take(batch)
        intake.refresh()
        if report.rejected and not skip_bad:
            raise BadRows([str(problem) for problem in report.rejected], advice="correct them and load again, or use --skip-bad")
    return report


@contextmanager
def _without_collector() -> Iterator[None]:
    """Python's search for circles among objects is off meanwhile: drafts and ties make none, and it took a sixth of a large load."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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


class _Intake:
    """One load under way: what it knows so far."""

    def __init__(self, writer: Writer, report: Report, progress: Callable[[Progress], None], *, is_doubtful: bool) -> None:
        self._writer, self._report, self._progress, self._taken = writer, report, progress, 0
        self._is_doubtful = is_doubtful  # a load was cut off, perhaps before it had sent the ties that follow what is in
        self._kinds: dict[str, str] = {}  # kind by id, of every stakeholder met
        self._lives: dict[str, Life] = {}  # of those of them of whom one date is known or more
        self._sources: dict[str, str] = {}  # date by id, of every source met
        self._belonging = writer.schema.belonging
        self._redated: set[str] = set()  # the sources whose date is another now
        self._relived: set[str] = set()  # the stakeholders whose life is another now
        self._ends: dict[str, str | BadData] = {}  # id by text of an end
        self._unknown = 0
        self._joinable: dict[tuple[str, str, str], BadData | None] = {}

    def take(self, batch: list[Read]) -> None:
        rows = []
        for row in batch:
            if isinstance(row, Problem):
                self._report.rejected.append(row)
            elif isinstance(row, Notice):
                self._report.notices.append(str(row))
            else:
                rows.append(row)
        if rows and isinstance(rows[0], SourceDraft):
            self._take_sources([row for row in rows if isinstance(row, SourceDraft)])
        elif rows and isinstance(rows[0], StakeholderDraft):
            self._take_stakeholders([row for row in rows if isinstance(row, StakeholderDraft)])
        else:
            self._take_ties([row for row in rows if isinstance(row, TieDraft)])
        self._taken += len(batch)
        self._progress(Progress("reading", self._taken))

    def _take_sources(self, drafts: list[SourceDraft]) -> None:
        held = {source.id: source for source in self._writer.sources([draft.source.id for draft in drafts])}
        now: dict[str, Source] = {}
        for draft in drafts:
            old = now.get(draft.source.id) or held.get(draft.source.id)
            now[draft.source.id] = _merged(old, draft.source, self._notice(draft.place)) if old else draft.source
        self._writer.met(now)
        self._writer.put_sources([source for id_, source in now.items() if self._report.sources.count(held.get(id_), source)])
        self._sources.update((source.id, source.date) for source in now.values())
        self._redated.update(id_ for id_, one in held.items() if self._is_doubtful or one.date != now[id_].date)

    def _take_stakeholders(self, drafts: list[StakeholderDraft]) -> None:
        ids = self._ids(drafts)
        held = {one.id: one for one in self._writer.stakeholders(list(ids.values()))}
        now: dict[str, Stakeholder] = {}
        for number, draft in enumerate(drafts):
            if number not in ids:
                continue
            try:
                new = Stakeholder(ids[number], draft.kind, draft.name, **draft.given)
                if new.form:
                    self._writer.schema.check_form(new.form, new.kind)
                old = now.get(new.id) or held.get(new.id)
                now[new.id] = self._again(old, new, draft) if old else _tidy(new)
            except BadData as error:
                self._reject(draft, error.field, error)
        self._writer.met(now)
        self._writer.put_stakeholders([one for id_, one in now.items() if self._report.stakeholders.count(held.get(id_), one)])
        self._meet(now.values())
        self._relived.update(id_ for id_, one in held.items() if id_ in now and (self._is_doubtful or life(one) != life(now[id_])))
        self._ends.clear()

    def _again(self, old: Stakeholder, new: Stakeholder, draft: StakeholderDraft) -> Stakeholder:
        if old.kind != new.kind:
            raise BadData(
                f"'{new.id}' is '{old.name}', of kind {old.kind}, already",
                field="kind",
                remedy="write another id for this one, or the same kind",
            )
        if not draft.id and name_key(new.name) not in {name_key(form) for form in old.names}:
            raise BadData(
                f"its name makes the id '{new.id}', which is that of '{old.name}'", field="name", remedy="write an id for this one"
            )
        # A row without an id was recognised by its name, so it may add a spelling, not rename.
        name = new.name if draft.id else old.name
        aliases = (*old.aliases, old.name, new.name, *new.aliases)
        aliases_fr = (*old.aliases_fr, old.name_fr, *new.aliases_fr)
        return _tidy(_merged(old, replace(new, name=name, aliases=aliases, aliases_fr=aliases_fr), self._notice(draft.place)))

    def _ids(self, drafts: list[StakeholderDraft]) -> dict[int, str]:
        """An id a draft, by its number: as given, else of the one stakeholder of its kind that has the name, else made from the name."""
        written = {draft.id for draft in drafts if draft.id}
        by_name: dict[tuple[str, str], set[str]] = {}
        if len(written) < len(drafts):
            keys = {name_key(draft.name) for draft in drafts if not draft.id}
            held = list(self._writer.named(keys))
            kinds = {one.id: one.kind for one in self._writer.stakeholders([name.stakeholder for name in held])}
            for name in held:
                by_name.setdefault((name.key, kinds[name.stakeholder]), set()).add(name.stakeholder)
            for draft in drafts:
                if draft.id:
                    for form in draft.names:
                        by_name.setdefault((name_key(form), draft.kind), set()).add(draft.id)
        ids: dict[int, str] = {}
        for number, draft in enumerate(drafts):
            known = by_name.get((name_key(draft.name), draft.kind), set())
            if draft.id or len(known) < 2:
                ids[number] = draft.id or next(iter(known), "") or slug(draft.name)
            else:
                self._reject(draft, "id", f"'{draft.name}' may be {' or '.join(sorted(known))}; write the id of the one you mean")
        return ids

    def refresh(self) -> None:
        """Puts the ties that follow what was changed. They are no part of what the files say, so nobody counts them."""
        if self._redated or self._relived:
            following = chain(self._writer.ties_citing(self._redated), self._writer.ties_of(self._relived))
            refresh(self._writer, (tie.id for tie in following))
            self._redated.clear()
            self._relived.clear()

    def _take_ties(self, drafts: list[TieDraft]) -> None:
        self.refresh()  # so that what is held differs from what comes by what the files say alone
        self._look_up([end for draft in drafts for end in (draft.source, draft.target)])
        self._look_up_sources({draft.evidence.source for draft in drafts})
        made = [(draft, tie) for draft in drafts if (tie := self._tie(draft))]
        held = {tie.id: tie for tie in self._writer.ties([tie.id for _, tie in made])}
        now: dict[str, Tie] = {}
        for draft, tie in made:
            old = now.get(tie.id) or held.get(tie.id)
            now[tie.id] = self._gathered(old, tie, draft) if old else tie
        self._writer.met(now)
        self._writer.put_ties([tie for id_, tie in now.items() if self._report.ties.count(held.get(id_), tie)])

    def _tie(self, draft: TieDraft) -> Tie | None:
        """The tie that a draft means, or None where it is rejected, with every reason named."""
        source, target = self._ends[draft.source], self._ends[draft.target]
        wrong = [(column, end) for column, end in (("source", source), ("target", target)) if isinstance(end, BadData)]
        if draft.evidence.source not in self._sources:
            near = similar(draft.evidence.source, [source.id for source in self._writer.sources()], limit=1)
            hint = f"did you mean '{near[0]}'?" if near else "add it to the sources, with its id and title"
            wrong.append(("evidence_source", BadData(f"no source has the id '{draft.evidence.source}'", remedy=hint)))
        if not wrong and isinstance(source, str) and isinstance(target, str):
            if unfit := self._unfit(draft.type, source, target):
                wrong.append((unfit.field, unfit))
            else:
                if self._writer.schema.ties[draft.type].is_symmetric and source > target:
                    source, target = target, source
                try:
                    derived_ = self._derived(draft, source, target)
                    return Tie(source, draft.type, target, evidence=(draft.evidence,), **draft.given, **derived_)
                except BadData as error:
                    wrong.append((error.field, error))
        for column, why in wrong:
            self._reject(draft, column, why)
        return None

    def _unfit(self, type_: str, source: str, target: str) -> BadData | None:
        if source == target:
            return BadData("a tie cannot join a stakeholder to itself", field="target", remedy="name the other end")
        key = (type_, self._kinds[source], self._kinds[target])
        if key not in self._joinable:
            try:
                self._writer.schema.check_ends(*key)
                self._joinable[key] = None
            except BadData as error:
                self._joinable[key] = error
        return self._joinable[key]

    def _gathered(self, old: Tie, new: Tie, draft: TieDraft) -> Tie:
        """The tie with the evidence of both; what the new row says of it holds, what it leaves empty does not."""
        unsaid = {name: getattr(old, name) for name in _PRESUMED if name not in draft.given}
        said = replace(new, id=old.id, evidence=_gathered(old.evidence, new.evidence), **unsaid)
        tie = _merged(old, said, self._notice(draft.place))
        if tie is old:
            return tie
        self._look_up_sources({item.source for item in tie.evidence})
        ends = (self._lives.get(tie.source, UNKNOWN), self._lives.get(tie.target, UNKNOWN))
        return dated(tie, self._sources, *ends, is_belonging=tie.type in self._belonging)

    def _derived(self, draft: TieDraft, source: str, target: str) -> Mapping[str, Any]:
        since, until = draft.given.get("since", ""), draft.given.get("until", "")
        dates, lives = (self._sources[draft.evidence.source],), self._lives
        ends = (lives.get(source, UNKNOWN), lives.get(target, UNKNOWN))
        return derived(since, until, dates, *ends, is_belonging=draft.type in self._belonging)

    def _meet(self, some: Iterable[Stakeholder]) -> None:
        for one in some:
            self._kinds[one.id] = one.kind
            if one.since or one.until:
                self._lives[one.id] = life(one)

    def _look_up(self, texts: Iterable[str]) -> None:
        """Finds out what the ends in `texts` mean, for those not met before."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._ends]
        unknown = []
        for text in fresh:
            if text in self._kinds:
                self._ends[text] = text
            else:
                unknown.append(text)
        if not unknown:
            return
        found = list(self._writer.stakeholders(unknown))
        self._ends.update((one.id, one.id) for one in found)
        self._meet(found)
        named = [text for text in unknown if text not in self._ends]
        holders: dict[str, set[str]] = {}
        for name in self._writer.named({key for text in named for key in keys_of(text)}):
            holders.setdefault(name.key, set()).add(name.stakeholder)
        met = [id_ for ids in holders.values() for id_ in ids if id_ not in self._kinds]
        self._meet(self._writer.stakeholders(met))
        for text in named:
            self._ends[text] = self._meant(text, sorted(meant(text, holders)))

    def _meant(self, text: str, ids: list[str]) -> str | BadData:
        if len(ids) == 1:
            return ids[0]
        if ids:
            return BadData(f"'{text}' may mean {' or '.join(ids)}", remedy="write the id of the one you mean")
        self._unknown += 1
        # Each suggestion is a search through all names: enough to see what goes wrong, not one for each of a million rows.
        near = suggestions(self._writer, text, limit=1) if self._unknown <= _SUGGESTIONS else []
        return BadData(f"no stakeholder is called '{text}'", remedy=f"did you mean '{near[0]}'?" if near else "add it to the stakeholders")

    def _look_up_sources(self, ids: set[str]) -> None:
        if fresh := ids - self._sources.keys():
            self._sources.update((source.id, source.date) for source in self._writer.sources(fresh))

    def _reject(self, draft: StakeholderDraft | TieDraft, column: str, why: object) -> None:
        self._report.rejected.append(Problem(draft.place, column, str(why), draft.row))

    def _notice(self, place: Place) -> Callable[[str], None]:
        return lambda text: self._report.notices.append(f"{place}: {text}")


def _merged(old: _T, new: _T, notice: Callable[[str], None]) -> _T:
    """`old` with what `new` gives; a cell that is empty in `new` leaves what was there, and a replaced one is told to `notice`."""
    if old == new:
        return old
    changes: dict[str, object] = {}
    for one in fields_of(type(old)):
        if one.is_derived:
            continue
        was, now = getattr(old, one.name), getattr(new, one.name)
        if one.sort == "pairs":
            now = _united(was, now)
        if now in ("", None, ()) or now == was:
            continue
        changes[one.name] = now
        if was not in ("", None, ()) and one.sort not in ("texts", "pairs", "evidence"):
            notice(f"{one.name} of '{getattr(old, 'id', '')}' was '{was}' and is now '{now}'")
    return replace(old, **changes) if changes else old  # type: ignore[type-var]


def _tidy(one: Stakeholder) -> Stakeholder:
    """The stakeholder with each alias once and none that is one of its names; what is an alias in French stands there alone."""
    named = (one.name, one.name_fr, "")
    aliases_fr = tuple(alias for alias in dict.fromkeys(one.aliases_fr) if alias not in named)
    aliases = tuple(alias for alias in dict.fromkeys(one.aliases) if alias not in (*named, *aliases_fr))
    return one if (aliases, aliases_fr) == (one.aliases, one.aliases_fr) else replace(one, aliases=aliases, aliases_fr=aliases_fr)


def _united(old: Attributes, new: Attributes) -> Attributes:
    return tuple({**dict(old), **dict(new)}.items())


def _gathered(old: tuple[Evidence, ...], new: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """All pieces of both, each once; a quote that is new is put to the piece that lacked it."""
    pieces = list(old)
    for item in new:
        alike = [held for held in pieces if (held.source, held.locator) == (item.source, item.locator)]
        bare = next((held for held in alike if not held.quote), None)
        if bare and item.quote:
            pieces[pieces.index(bare)] = item
        elif not alike or (item.quote and item not in alike):
            pieces.append(item)
    return tuple(pieces)
