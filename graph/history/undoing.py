"""A change taken back: what it did is undone, and what others did and said stays.

A thing that nothing else has touched since is as it was before, exactly. Any other is what it would be if the change had never been made:
what the other changes said of it, in their order (see `replaying`). What they do not say, but still need, is kept as it is: a stakeholder
at the end of a tie that stays, or one that was edited. All of that is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..changes import Change, Counted, Origin, Sort, Thing, in_effect
from ..dating import life
from ..errors import BadData
from ..model import Source, Stakeholder, Tie
from ..paging import batches
from ..redating import redated, refresh_following
from ..saying import said
from ..store import Progress, Reader, Store, ignored
from .changing import changing
from .following import follow
from .recording import Recorder
from .replaying import Past, is_as, pasts_of, things_of
from .schemas import Schemas

PAGE = 5_000
MOST_KEPT = 1_000


class Kept(NamedTuple):
    """A thing that an undo did not put back to what it was before, the changes that keep it, and whether it is for the sake of a tie."""

    sort: Sort
    thing: Thing | None
    id: str
    changes: tuple[int, ...]
    is_needed: bool = False


@dataclass
class Undone:
    """What an undo did: its own number (0 where nothing was kept), the change that it took back, how many things it touched, and what it
    left: the first MOST_KEPT, and how many in all. `keeps_schema` says that the schema stays since it is in use.
    """

    undone: Change
    number: int = 0
    counts: Mapping[Sort, Counted] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    n_kept: int = 0
    keeps_schema: bool = False

    def keep(self, one: Kept) -> None:
        """Notes a thing that is left."""
        self.n_kept += 1
        if len(self.kept) < MOST_KEPT:
            self.kept.append(one)


def to_undo(reader: Reader, number: int | None = None) -> Change:
    """The change with this number; or what an undo that was cut off takes back, else the newest that stands and is no undo. Raises BadData
    where it cannot be taken back, and why.
    """
    changes = {change.number: change for change in reader.changes()}
    standing = in_effect(changes)
    # An undo that was cut off is completed by the same again.
    cut_off = {changes[one].undoes: one for one in sorted(standing) if changes[one].undoes and not changes[one].is_finished}
    if number is None and cut_off:
        return changes[max(cut_off, key=cut_off.__getitem__)]
    if number is None:
        newest = max((one for one in standing if changes[one].kind != "undo"), default=0)
        if not newest:
            raise BadData(said("there is no change to take back"), remedy=said("see `partnermap history`"))
        return changes[newest]
    if number not in changes:
        raise BadData(said("there is no change {number}", number=str(number)), remedy=said("see `partnermap history`"))
    if number not in standing and number not in cut_off:
        by = max(one for one in standing if changes[one].undoes == number)
        raise BadData(
            said("change {number} was taken back already, by change {by}", number=str(number), by=str(by)),
            remedy=said("to have it again: `partnermap undo {number}`", number=str(by)),
        )
    for one in _scope(changes, changes[number]):
        if when := changes[one].forgotten:
            raise BadData(said("what change {number} did was forgotten for good on {day}", number=str(one), day=when[:10]))
    return changes[number]


def undo(
    store: Store, number: int | None = None, origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *,
    seen: int | None = None, is_trial: bool = False,
) -> Undone:  # fmt: skip
    """Takes back the change with this number, or the newest that stands. Raises BadData where it cannot be taken back."""
    change = to_undo(store, number)
    done = Undone(change)
    with changing(store, "undo", origin, tell, undoes=change.number, seen=seen, is_trial=is_trial) as recorder:
        _Undoing(recorder, change, done, tell).do()
        done.counts = recorder.counts
        done.number = 0 if is_trial else recorder.number
    return done


class _Undoing:
    """One undo under way."""

    def __init__(self, recorder: Recorder, change: Change, done: Undone, tell: Callable[[Progress], None]) -> None:
        self._recorder, self._writer, self._number, self._done, self._tell = recorder, recorder.writer, change.number, done, tell
        changes = {one.number: one for one in self._writer.changes()}
        self._undos = frozenset(one.number for one in changes.values() if one.undoes)
        self._at_its_time = in_effect({one: it for one, it in changes.items() if one <= change.number}) - self._undos
        self._before = in_effect(changes) - self._undos
        own = Change(recorder.number, "undo", "", "", undoes=change.number)
        self._after = in_effect(changes | {own.number: own}) - self._undos
        self._scope = _scope(changes, change)
        self._schemas = Schemas(recorder, changes, change)
        self._redated: set[str] = set()
        self._relived: set[str] = set()
        self._gone: dict[Sort, set[str]] = {"source": set(), "stakeholder": set()}  # what is not there without the change
        self._loose: dict[Sort, set[str]] = {"source": set(), "stakeholder": set()}  # what ties needed that are gone
        self._looked_at = 0

    def do(self) -> None:
        """Puts everything that the change did to what it is without it."""
        self._schemas.put_first()
        self._put("source")
        self._put("stakeholder")
        self._put("tie")
        self._loosen(follow(self._recorder, self._done.undone, self._scope))
        self._remove("stakeholder")
        self._remove("source")
        refresh_following(self._writer, redated=self._redated, relived=self._relived)
        self._done.keeps_schema = not self._schemas.put_last()

    def _put(self, sort: Sort) -> None:
        for ids in batches(things_of(self._writer, sort, self._scope), PAGE):
            before: dict[str, Thing] = {}
            now: dict[str, Thing] = {}
            gone: list[Thing] = []
            for id_, past in pasts_of(self._writer, sort, ids).items():
                result = self._result(sort, id_, past)
                if past.now is not None:
                    before[id_] = past.now
                if result is None:
                    if sort == "tie" and past.now is not None:
                        gone.append(past.now)
                    elif past.now is not None:
                        self._gone[sort].add(id_)
                elif not is_as(past.now, result):
                    now[id_] = result
            if sort == "tie":
                now = self._with_ends(before, now)
                self._loosen([*gone, *(before[id_] for id_ in now if id_ in before)])
                self._recorder.remove("tie", gone)
                now = {tie.id: tie for tie in redated(self._writer, (tie for tie in now.values() if isinstance(tie, Tie)))}
            self._recorder.put(sort, before, now)
            self._follow(before, now)
            self._looked_at += len(ids)
            self._tell(Progress("reading", self._looked_at))

    def _result(self, sort: Sort, id_: str, past: Past) -> Thing | None:
        """What the thing is without the change."""
        touched = set(past.changes)
        own = self._number in touched
        if touched & self._before == touched & self._at_its_time and is_as(past.now, past.after(self._number)):
            return past.before(self._number) if own else past.now
        result = past.without(self._after.__contains__)
        if own and result is not None and not is_as(result, past.before(self._number)):
            self._done.keep(Kept(sort, result, id_, tuple(sorted(one for one in touched & self._after if one != self._number))))
        return result

    def _with_ends(self, before: Mapping[str, Thing], ties: Mapping[str, Thing]) -> dict[str, Thing]:
        """Those of the ties whose ends and sources are there; the others are left as they are, and told."""
        found = [tie for tie in ties.values() if isinstance(tie, Tie)]
        ends = {one.id for one in self._writer.briefs({end for tie in found for end in (tie.source, tie.target)})}
        sources = {one.id for one in self._writer.sources({item.source for tie in found for item in tie.evidence})}
        whole: dict[str, Thing] = {}
        for tie in found:
            if tie.source in ends and tie.target in ends and all(item.source in sources for item in tie.evidence):
                whole[tie.id] = tie
            else:
                self._done.keep(Kept("tie", before.get(tie.id), tie.id, (), is_needed=True))
        return whole

    def _loosen(self, ties: Iterable[Thing]) -> None:
        for tie in ties:
            if isinstance(tie, Tie):
                self._loose["stakeholder"] |= {tie.source, tie.target}
                self._loose["source"].update(item.source for item in tie.evidence)

    def _remove(self, sort: Sort) -> None:
        """Takes away what is not there without the change, and what an earlier undo had kept for the sake of a tie that is gone now; but
        nothing that a tie needs.
        """
        for ids in batches(sorted(self._gone[sort] | self._loose[sort]), PAGE):
            needed, gone = self._needed(sort, ids), []
            for id_, past in pasts_of(self._writer, sort, ids).items():
                if past.now is None or (id_ not in self._gone[sort] and not self._was_kept(past)):
                    continue
                if id_ not in needed:
                    gone.append(past.now)
                elif id_ in self._gone[sort]:
                    self._done.keep(Kept(sort, past.now, id_, (), is_needed=True))
            self._recorder.remove(sort, gone)

    def _was_kept(self, past: Past) -> bool:
        """Whether it is there only since something needed it when what had brought it was taken back, after the change."""
        touched = set(past.changes)
        return touched & self._before != touched & self._at_its_time and past.without(self._after.__contains__) is None

    def _needed(self, sort: Sort, ids: Sequence[str]) -> set[str]:
        if sort == "source":
            return {item.source for tie in self._writer.ties_citing(ids) for item in tie.evidence}
        return {end for link in self._writer.links_of(ids) for end in (link.source, link.target)}

    def _follow(self, before: Mapping[str, Thing], now: Mapping[str, Thing]) -> None:
        """Notes whose ties follow what is another now."""
        for id_, thing in now.items():
            was = before.get(id_)
            if isinstance(thing, Source) and isinstance(was, Source) and thing.date != was.date:
                self._redated.add(id_)
            if isinstance(thing, Stakeholder) and isinstance(was, Stakeholder) and life(thing) != life(was):
                self._relived.add(id_)


def _scope(changes: Mapping[int, Change], change: Change) -> tuple[int, ...]:
    """The change, and what it took back, and what that did."""
    scope = [change.number]
    while changes[scope[-1]].undoes:
        scope.append(changes[scope[-1]].undoes)
    return tuple(scope)
