"""What began, changed, happened and ended, by date, and what says so.

Told are the lives of stakeholders, by their own dates, and ties, by what they state and the lives of their ends; a succession once, with
the end of who was succeeded; ties that follow each other as a change (see `chronicle`). What has no date is told apart, never at a guess.

Of somebody, what its units and people did counts too, while they belonged to it (see `body`; who belongs to two at once counts for both).
Meetings are told: their dates are facts as any other. As of a date the line ends there: what began, changed or ended by then, and undated
ties that were attested by then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..graph import ANY, BadData, Reader, Source, Stakeholder, Tie, Ties, parse_date, said, today
from .body import Belonging
from .chronicle import Counted, Entry, Windows, is_beyond, is_told, life_entries, successions, tie_entries, told_order, windows
from .chronicle.days import share_a_day
from .chronicle.entries import SORTS
from .structure import EVERYONE, Scope, told_ids
from .succession import SUCCEEDS
from .who import cited_sources


@dataclass(frozen=True, slots=True)
class Timeline:
    """The answer: of all that is `counted` the latest entries, in order of time, and the undated ties, their own
    before those of their members, the last attested first.

    `stakeholders` were asked about, or everyone where there is none; `members` are the ids of their units and people, whose entries are
    told with theirs. `since` and `until` are the span that was asked for, `scope` and `statuses` what was chosen; `lifeless` are the ids
    of those told of that have no date of their own; `later` is how many ties were left out because they are attested only after `as_of`.
    """

    stakeholders: tuple[Stakeholder, ...]
    day: str
    as_of: str
    since: str
    until: str
    entries: tuple[Entry, ...]
    undated: tuple[Tie, ...]
    counted: Counted
    members: tuple[str, ...] = ()
    lifeless: tuple[str, ...] = ()
    later: int = 0
    scope: Scope = EVERYONE
    statuses: frozenset[str] = frozenset()
    named: Mapping[str, Stakeholder] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)


def timeline(
    reader: Reader,
    stakeholders: tuple[Stakeholder, ...] = (),
    only: Ties = ANY,
    scope: Scope = EVERYONE,
    *,
    since: str = "",
    until: str = "",
    own: bool = False,
    limit: int = 0,
) -> Timeline:
    """What is dated of `stakeholders`, or of everyone where there is none: the latest `limit` entries, or all where that is 0.

    `since` and `until` are partial dates: what shares a day with that span is told. `own` leaves units and people out. The scope names
    whose lives are told, and ties of them; with stakeholders, ties to them. Raises BadData for a date or a kind, form or sector that is
    none, and where `until` lies before `since`.
    """
    since, until = _span(since, until)
    chosen, subjects = told_ids(reader, scope), {one.id for one in stakeholders}
    below, body = (subjects, subjects) if own else _body(reader, stakeholders, only)
    ties, later = _counting(reader, below if stakeholders else None, only)
    named = _named(reader, body if stakeholders else None, ties)
    counting = windows(subjects, _belonging(reader, ties, below)) if stakeholders else {}
    told = _Told(subjects, body, chosen, only.types, counting, since, until)

    succeeding = frozenset(reader.schema.types_like(SUCCEEDS)) if SUCCEEDS in reader.schema.ties else frozenset()
    followed = successions((tie for tie in ties if tie.type in succeeding), named)
    entries, undated = tie_entries((tie for tie in ties if tie.type not in succeeding), named, reader.schema)
    whose = [named[id_] for id_ in sorted(body)] if stakeholders else list(named.values())
    entries += followed.entries
    entries += life_entries(whose, reader.schema, begun=followed.begun, ended=followed.ended)
    if only.as_of:
        dated = {tie.id for entry in entries if not is_beyond(entry, only.as_of) for tie in entry.ties}
        entries, undated = [entry for entry in entries if not is_beyond(entry, only.as_of)], [tie for tie in ties if tie.id not in dated]
    else:
        undated += followed.undated
    day = today()
    entries = sorted((one._replace(is_to_come=True) if is_beyond(one, day) else one for one in told.entries(entries)), key=told_order)
    undated = sorted(told.undated(undated), key=lambda tie: (tie.source, tie.type, tie.target, tie.role, tie.id))
    undated.sort(key=lambda tie: tie.attested_last, reverse=True)
    undated.sort(key=lambda tie: subjects.isdisjoint((tie.source, tie.target)))

    shown, apart = entries[-limit:] if limit else entries, undated[:limit] if limit else undated
    cited = cited_sources(reader, (*(tie for entry in shown for tie in entry.ties), *apart))
    members = sorted({*(entry.of for entry in entries), *(told.of(*_attested(tie), tie) for tie in undated)} - {"", *subjects})
    lifeless = tuple(one.id for one in whose if told.is_chosen(one.id) and not one.since and not one.until)
    return Timeline(
        stakeholders, day, only.as_of, since, until, tuple(shown), tuple(apart), _count(entries, undated),
        tuple(members), lifeless, sum(map(told.would_tell, later)), scope, only.statuses, named, cited,
    )  # fmt: skip


class _Told:
    """What is told of all entries: those of whom was asked about while they counted, of whom the scope names, of some types, in a span."""

    def __init__(
        self, subjects: set[str], body: Collection[str], chosen: frozenset[str] | None, types: frozenset[str], counting: Windows,
        since: str, until: str,
    ) -> None:  # fmt: skip
        self._subjects, self._body, self._chosen, self._types, self._windows = subjects, body, chosen, types, counting
        self._since, self._until = since, until

    def entries(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """These of them, each with whose it is."""
        for entry in entries:
            if not self._names(entry.tie, entry.stakeholder) or not is_told(entry, self._since, self._until):
                continue
            if not self._subjects:
                yield entry
            elif of := self.of(entry.date, entry.until or entry.date, entry.tie, entry.stakeholder):
                yield entry._replace(of=of)

    def undated(self, ties: Iterable[Tie]) -> Iterator[Tie]:
        """These of the ties without a date, which are told where they were attested in that span."""
        for tie in ties:
            first, last = _attested(tie)
            if (self._since or self._until) and not (first and share_a_day(first, last, self._since, self._until)):
                continue
            if self._names(tie, "") and (not self._subjects or self.of(first, last, tie)):
                yield tie

    def would_tell(self, tie: Tie) -> bool:
        """Whether it would be told if its dates were known."""
        return self._names(tie, "") and (not self._subjects or bool(self.of("", "", tie)))

    def of(self, since: str, until: str, tie: Tie | None, stakeholder: str = "") -> str:
        """Whose it is of those asked about, themselves before their units and people; empty where it is nobody's."""
        ends = (tie.source, tie.target) if tie else (stakeholder,)
        for id_ in sorted(ends, key=lambda id_: id_ not in self._subjects):
            if id_ in self._body and any(share_a_day(since, until, *span) for span in self._windows.get(id_, ())):
                return id_
        return ""

    def is_chosen(self, id_: str) -> bool:
        """Whether the scope names it."""
        return self._chosen is None or id_ in self._chosen

    def _names(self, tie: Tie | None, stakeholder: str) -> bool:
        if tie and self._types and tie.type not in self._types:
            return False
        if self._chosen is None:
            return True
        ends = [id_ for id_ in (tie.source, tie.target) if id_ not in self._subjects] if tie else [stakeholder]
        return not self._chosen.isdisjoint(ends)


def _span(since: str, until: str) -> tuple[str, str]:
    since, until = parse_date(since, field="since"), parse_date(until, field="until")
    if since and until and until + "~" < since:
        raise BadData(
            said("{until} is before {since}, so there is no time between them", until=until, since=since),
            field="until",
            value=until,
            remedy=said("swap the two dates"),
        )
    return since, until


def _body(reader: Reader, stakeholders: Iterable[Stakeholder], only: Ties) -> tuple[set[str], set[str]]:
    """The ids of all that stand below them at any time, with the collectives between, and of those that act for them."""
    belonging = Belonging(reader, Ties(statuses=only.statuses))
    below: set[str] = set()
    body: set[str] = set()
    for one in stakeholders:
        found = belonging.below(one)
        below.update(found)
        body.update(id_ for id_ in found if id_ == one.id or not belonging.is_actor(id_) or belonging.is_part(id_))
    return below, body


def _counting(reader: Reader, body: Collection[str] | None, only: Ties) -> tuple[list[Tie], list[Tie]]:
    """The ties of these, or all of them, that had begun or were attested by the day that `only` names, also those that had ended; and those
    that are attested only after it.
    """
    read = reader.ties() if body is None else reader.ties_of(body)
    ties = [tie for tie in read if not only.statuses or tie.status in only.statuses]
    if not only.as_of:
        return ties, []
    begun = [tie for tie in ties if tie.span_since <= only.as_of + "~"]
    if only.undated:
        return begun, []
    return [tie for tie in begun if tie.counts_from <= only.as_of + "~"], [tie for tie in begun if tie.counts_from > only.as_of + "~"]


def _named(reader: Reader, body: Collection[str] | None, ties: Iterable[Tie]) -> dict[str, Stakeholder]:
    ids = None if body is None else {*body, *(id_ for tie in ties for id_ in (tie.source, tie.target))}
    return {one.id: one for one in reader.stakeholders(ids)}


def _belonging(reader: Reader, ties: Iterable[Tie], body: Collection[str]) -> Iterator[Tie]:
    types = reader.schema.belonging
    return (tie for tie in ties if tie.type in types and tie.source in body and tie.target in body)


def _attested(tie: Tie) -> tuple[str, str]:
    return tie.attested_first, tie.attested_last


def _count(entries: list[Entry], undated: list[Tie]) -> Counted:
    sorts = Counter(entry.sort for entry in entries)
    return Counted(
        **{str(sort): sorts[sort] for sort in SORTS},
        to_come=sum(entry.is_to_come for entry in entries),
        undated=len(undated),
        first=entries[0].date if entries else "",
        last=max((entry.until or entry.date for entry in entries), key=lambda date: date + "~", default=""),
    )
