"""Rows of sources and of stakeholders: what they make of what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from ..changes import Sort
from ..dating import life
from ..drafts import Place, SourceDraft, StakeholderDraft
from ..errors import BadData
from ..fields import fields_of
from ..history.images import is_same
from ..history.recording import Saying
from ..intake.ids import ids_of
from ..intake.known import Known
from ..intake.unseen import seen, tell_of_sources
from ..model import Source, Stakeholder
from ..restating import tidy
from ..saying import said
from .base import Base, Then
from .conflicts import Conflict, Why
from .fields import SHEET_OF, as_cell, field_of, flat, mixed, nothing, said_by, value_of, with_values

_T = TypeVar("_T", Source, Stakeholder)
_Row = tuple[Place, Mapping[str, str], dict[str, Any]]
"""A row: where it is, its cells, and what was read of them."""


class Things(Generic[_T]):
    """What the rows of one sheet make of the things of one sort. `gone` are those without a row, which nobody else has changed; they are
    taken away when all ties are in.
    """

    def __init__(self, known: Known, base: Base, then: Then[_T], model: type[_T], conflicts: list[Conflict]) -> None:
        self._known, self._base, self._conflicts = known, base, conflicts
        self._then: Then[_T] = then
        self._model: type[_T] = model
        self._sort: Sort = "source" if model is Source else "stakeholder"
        self.drafts: type[SourceDraft | StakeholderDraft] = SourceDraft if model is Source else StakeholderDraft
        self._rows: dict[str, _Row] = {}
        self.places: dict[str, Place] = {}
        self.gone: dict[str, _T] = {}
        self.rekinded: set[str] = set()

    def take(self, rows: Iterable[tuple[str, _Row]], finish: Callable[[_T], _T]) -> None:
        """Puts what the rows say, each with the id of its thing, after `finish` had a look at it; what is wrong is rejected."""
        for id_, row in rows:
            if id_ in self._rows and self._rows[id_][1] != row[1]:
                twice = said("'{id}' has another row in {place}; take one of them out, or write another id", id=id_, place=self.places[id_])
                self._reject(row, BadData(twice, field="id"))
                continue
            self._rows.setdefault(id_, row)
            self.places.setdefault(id_, row[0])
        put: dict[str, _T] = {}
        for id_, row in self._rows.items():
            try:
                new = self._result(id_, row, finish)
            except BadData as error:
                self._reject(row, error)
                continue
            if new is not None and not is_same(new, self._then.now.get(id_)):
                put[id_] = new
        self._put(put)
        for id_ in self._then.base.keys() - self._rows.keys():
            self._without_row(id_)

    def stays(self, id_: str, *, by: str = "") -> None:
        """Leaves a thing that has no row, since ties of others need it; `by` is the id of one of them."""
        thing = self.gone.pop(id_)
        change = self._base.changed_by("tie", by, lambda tie: tie is None) if by else None
        self._conflicts.append(Conflict("needed", self._sort, thing, by=change))

    def _result(self, id_: str, row: _Row, finish: Callable[[_T], _T]) -> _T | None:
        place, cells, values = row
        was, now = self._then.base.get(id_), self._then.now.get(id_)
        file = said_by(cells, self._sort, values, was, now)
        if now is None and was is None:
            return finish(self._model(id=id_, **values))
        if now is None:
            if was is not None and any(value != flat(was).get(key, "") for key, value in file.items()):
                self._conflict("removed there", was, place, "", lambda thing: thing is None)
            return None
        result, both = mixed(flat(was) if was else nothing(self._sort), file, flat(now))
        for key in both:
            yours, theirs = as_cell(key, file), as_cell(key, flat(now))
            self._conflict("changed", now, place, field_of(key), value_of(key), yours, theirs)
        return finish(with_values(now, result)) if result != flat(now) else now

    def _without_row(self, id_: str) -> None:
        now = self._then.now.get(id_)
        if now is None:
            return
        if self._then.is_as_it_was(id_):
            self.gone[id_] = now
        else:
            self._conflict("removed here", now, None, "", lambda thing: thing and flat(thing))

    def _put(self, put: dict[str, _T]) -> None:
        now, known = self._then.now, self._known
        before = {id_: now[id_] for id_ in put if id_ in now}
        sayings = {id_: Saying(thing) for id_, thing in put.items() if id_ not in now}
        known.change.put(self._sort, before, put, sayings)
        for id_, thing in put.items():
            was = now.get(id_)
            if isinstance(thing, Source):
                known.meet_sources([thing])
                known.changed(redated=[id_] if isinstance(was, Source) and was.date != thing.date else [])
            elif isinstance(thing, Stakeholder):
                known.meet([thing])
                if isinstance(was, Stakeholder):
                    known.changed(relived=[id_] if life(was) != life(thing) else [])
                    if was.kind != thing.kind:
                        self.rekinded.add(id_)

    def _conflict(
        self, why: Why, thing: _T, place: Place | None, field: str, value: Callable[[Any], object], yours: str = "", theirs: str = ""
    ) -> None:  # fmt: skip
        by = self._base.changed_by(self._sort, thing.id, value)
        self._conflicts.append(Conflict(why, self._sort, thing, place, field, yours, theirs, by))

    def _reject(self, row: _Row, why: BadData) -> None:
        self._known.reject_row(row[0], row[1], SHEET_OF[self._sort], why.field, why)


def take_sources(things: Things[Source], known: Known, drafts: Sequence[SourceDraft]) -> None:
    """Puts what the rows of sources say."""
    tell_of_sources(drafts, known.report)
    names = [field.name for field in fields_of(Source) if field.name != "id"]
    rows = [(one.source.id, (one.place, one.row, {name: getattr(one.source, name) for name in names})) for one in drafts]
    things.take(rows, lambda source: source)


def take_stakeholders(things: Things[Stakeholder], known: Known, base: Then[Stakeholder], drafts: Sequence[StakeholderDraft]) -> None:
    """Puts what the rows of stakeholders say; those without an id are whoever a load would take them for."""
    drafts = seen(drafts, known.report)
    found = ids_of(known, drafts)
    rows: list[tuple[str, _Row]] = []
    for number, draft in enumerate(drafts):
        id_ = draft.id if draft.id in base.base else found.get(number, "")
        if id_:
            rows.append((id_, (draft.place, draft.row, {"kind": draft.kind, "name": draft.name, **draft.given})))

    def finish(one: Stakeholder) -> Stakeholder:
        if one.form:
            known.writer.schema.check_form(one.form, one.kind)
        return tidy(one)

    things.take(rows, finish)
