"""What one change does, noted while it is done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from ..changes import ABSENT, ALL, STATED, Change, Counted, Entry, Origin, Sort, Thing
from ..model import Source, Stakeholder, Tie
from ..restating import PRESUMED, restated, restated_stakeholder, restated_tie, tidy, unnoticed
from ..standing import now
from ..store import Writer
from .images import given_in, image_of, is_same, plain, thing_of

_T = TypeVar("_T", Source, Stakeholder, Tie)
_NOTHING: Mapping[str, str] = {}


class Saying(NamedTuple):
    """What a change says of a thing, and of what is otherwise taken to be so, which fields it says."""

    thing: Thing
    given: frozenset[str] = frozenset()

    def and_then(self, other: Saying) -> Saying:
        """Both, one after the other."""
        return Saying(applied(self.thing, other), self.given | other.given)


def applied(old: Thing | None, saying: Saying) -> Thing:
    """The thing after this is said of it."""
    new = saying.thing
    if old is None:
        return tidy(new) if isinstance(new, Stakeholder) else new
    if isinstance(old, Tie) and isinstance(new, Tie):
        return restated_tie(old, new, saying.given)
    if isinstance(old, Stakeholder) and isinstance(new, Stakeholder):
        return restated_stakeholder(old, new)
    return restated(old, new, unnoticed)


class Recorder:
    """One change under way: every thing that it puts or takes away goes through here, or is told to `noted` by who puts it."""

    def __init__(self, writer: Writer, number: int, kind: str, key: str, origin: Origin, undoes: int = 0) -> None:
        self.writer, self.number = writer, number
        self._kind, self._key, self._origin, self._undoes = kind, key, origin, undoes
        self._counts: dict[Sort, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        self._schema: str | None = None
        self._is_begun = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was noted; that something is taken back is worth a note, also where that changes nothing."""
        return not self._undoes and not any(map(any, self._counts.values())) and self._schema is None

    @property
    def counts(self) -> Mapping[Sort, Counted]:
        """How many things of each sort it touched so far."""
        return {sort: Counted(*numbers) for sort, numbers in self._counts.items()}

    def takes_back(self, number: int) -> None:
        """Notes that all of this change is that another one is taken back, which only shows when it is done."""
        self._undoes = number

    def new_schema(self, before: str) -> None:
        """Notes that the schema is put; `before` is the one it replaces, as JSON."""
        self._schema = before if self._schema is None else self._schema

    def noted(
        self, sort: Sort, before: Mapping[str, Thing], now: Mapping[str, Thing], said: Mapping[str, Saying] | None = None, *,
        presumed: Collection[str] = (), meant: Mapping[str, str] = _NOTHING,
    ) -> None:  # fmt: skip
        """Notes things that are put, as they are `now`; those that were there are in `before`. `said` is what a load says of those that
        were there; of a new one it says all, and of what is taken to be so it says nothing but for the ties in `presumed`. `meant` is
        whom its rows named, where that matters.
        """
        said = said or {}
        fresh = [id_ for id_ in now if id_ not in before]
        counts = self._counts[sort]
        counts[0] += len(fresh)
        entries = [
            Entry(sort, id_, self.number, ABSENT, STATED if sort == "tie" and id_ not in presumed else ALL, meant.get(id_, ""))
            for id_ in fresh
        ]
        held = [id_ for id_ in now if id_ in before]
        own = {entry.id: entry for entry in self._own(sort, held)}
        for id_ in held:
            was, is_, saying = before[id_], now[id_], said.get(id_)
            same = is_same(was, is_)
            if former := own.get(id_):
                entries.append(_both(former, was, same=same, saying=saying, now=is_, meant=meant.get(id_, "")))
                continue
            counts[3 if same else 1] += 1
            entries.append(Entry(sort, id_, self.number, None if same else image_of(was), word_of(saying, is_), meant.get(id_, "")))
        self._put(entries)

    def put(self, sort: Sort, before: Mapping[str, Thing], now: Mapping[str, Thing], said: Mapping[str, Saying] | None = None) -> None:
        """Puts these things and notes that: an edit, which says nothing that another change could say too unless it is in `said`."""
        changed = {id_: thing for id_, thing in now.items() if not is_same(before.get(id_), thing)}
        said = said or {}
        own = {entry.id: entry for entry in self._own(sort, list(changed))}
        entries, counts = [], self._counts[sort]
        for id_, thing in changed.items():
            was, saying = before.get(id_), said.get(id_)
            if former := own.get(id_):
                entries.append(_changed(former, was)._replace(said=word_of(saying, thing)))
                continue
            counts[0 if was is None else 1] += 1
            image = ABSENT if was is None else image_of(was)
            entries.append(Entry(sort, id_, self.number, image, word_of(saying, thing)))
        put_all(self.writer, sort, list(changed.values()))
        self._put(entries)

    def remove(self, sort: Sort, things: Iterable[Thing]) -> None:
        """Takes these things away and notes what they were."""
        gone = {thing.id: thing for thing in things}
        own = {entry.id: entry for entry in self._own(sort, list(gone))}
        counts, entries = self._counts[sort], []
        for id_, thing in gone.items():
            if former := own.get(id_):
                entries.append(_changed(former, thing)._replace(said=None))
                continue
            counts[2] += 1
            entries.append(Entry(sort, id_, self.number, image_of(thing)))
        remove_all(self.writer, sort, list(gone))
        self._put(entries)

    def corrected(self, sort: Sort, number: int) -> None:
        """Counts so many things that it removed, and as many that it added, as changed: the id of a tie is another when it is corrected."""
        counts = self._counts[sort]
        for place, by in ((0, -number), (1, number), (2, -number)):
            counts[place] += by

    def change(self) -> Change:
        """The change as it is so far."""
        origin = self._origin
        return Change(
            self.number, self._kind, self._key, now(), origin.who, origin.command, origin.files, self.counts, self._undoes,
            self._schema,
        )  # fmt: skip

    def end(self) -> Change:
        """Puts the change itself, when all of it is done."""
        change = self.change()
        self.writer.put_changes([change])
        return change

    def _put(self, entries: Sequence[Entry]) -> None:
        self.writer.put_entries(entries)
        self._is_begun = self._is_begun or bool(entries)

    def _own(self, sort: Sort, ids: Sequence[str]) -> Iterable[Entry]:
        """What this change has noted of these things already."""
        if not ids or not self._is_begun:
            return ()
        return self.writer.entries_of(sort, ids, change=self.number)


def hear(sayings: dict[str, Saying], saying: Saying) -> None:
    """Puts what is said of a thing to what was said of it before."""
    id_ = saying.thing.id
    sayings[id_] = sayings[id_].and_then(saying) if id_ in sayings else saying


def put_all(writer: Writer, sort: Sort, things: Sequence[Thing]) -> None:
    """Puts things of this sort."""
    if sort == "source":
        writer.put_sources(one for one in things if isinstance(one, Source))
    elif sort == "stakeholder":
        writer.put_stakeholders(one for one in things if isinstance(one, Stakeholder))
    else:
        writer.put_ties(one for one in things if isinstance(one, Tie))


def remove_all(writer: Writer, sort: Sort, ids: Sequence[str]) -> None:
    """Takes things of this sort away."""
    {"source": writer.remove_sources, "stakeholder": writer.remove_stakeholders, "tie": writer.remove_ties}[sort](ids)


def said_in(entry: Entry, after: Thing | None) -> Saying | None:
    """What the change of an entry said of the thing, which was `after` it; None where it said nothing."""
    if entry.said is None or after is None:
        return None
    if entry.said in (ALL, STATED):
        return Saying(plain(after), frozenset(PRESUMED) if entry.said == ALL else frozenset())
    return Saying(thing_of(entry.sort, entry.id, entry.said), given_in(entry.said))


def word_of(saying: Saying | None, now: Thing) -> str | None:
    """What an entry keeps of what was said of a thing, which is this now."""
    if saying is None:
        return None
    given = saying.given & set(PRESUMED) if isinstance(now, Tie) else frozenset[str]()
    if not is_same(saying.thing, now):
        return image_of(saying.thing, given)
    if isinstance(now, Tie) and not given:
        return STATED
    return ALL if not isinstance(now, Tie) or len(given) == len(PRESUMED) else image_of(now, given)


def _changed(former: Entry, was: Thing | None) -> Entry:
    """The entry of a thing that this change makes another now, after it had noted it; `was` is what it was in between."""
    return former if former.before is not None else former._replace(before=ABSENT if was is None else image_of(was))


def _both(former: Entry, was: Thing, *, same: bool, saying: Saying | None, now: Thing, meant: str) -> Entry:
    """The entry of a thing that this change touches again; `was` is what it was in between."""
    before = former.before if same else _changed(former, was).before
    if former.before == ABSENT:
        word = former.said if former.said == ALL or saying is None or not saying.given & set(PRESUMED) else ALL
    else:
        first = said_in(former, was)
        word = word_of(first.and_then(saying) if first and saying else saying or first, now)
    return former._replace(before=before, said=word, meant=together(former.meant, meant))


def together(one: str, other: str) -> str:
    """Two lists, as JSON or empty, as one."""
    return f"{one[:-1]},{other[1:]}" if one and other else one or other
