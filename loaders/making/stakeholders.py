"""The stakeholders that a list makes, as drafts: each once, with all that its rows say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...graph import Schema, said
from ...graph.drafts import Notice, Problem, SourceDraft, StakeholderDraft, TieDraft
from ...graph.names import name_key
from ...graph.sheets import original_cell
from ..contacts import without_contacts
from ..headings import Headings
from ..rows import parse_rows
from .bodies import Body
from .plain import NotPlain, Plain, plain_name
from .problems import Rules, in_their_words
from .table import Table
from .things import Members, Saying

_OWN = ("id", "kind", "name")
_FORM = "form"
Drafted = tuple[StakeholderDraft, Mapping[str, str]]
"""A draft of one row, and what the list calls our columns there."""


class Stakeholders:
    """Gathers what the tables say of stakeholders, and makes the drafts."""

    def __init__(self, schema: Schema) -> None:
        self._schema, self._rules = schema, Rules("stakeholders")
        self._said: dict[int, list[Drafted]] = defaultdict(list)
        self._met: set[int] = set()
        self.told: list[Problem | Notice] = []

    def read(self, table: Table, members: Members) -> None:
        """Reads what the rows of a thing say; bodies that nobody can tell are left out."""
        rows = [saying for saying in members.sayings if not saying.body.now().doubt]
        if not members.fields and not members.attributes:
            rows = [saying for saying in rows if id(saying.body.now()) not in self._met]
        self._met.update(id(saying.body.now()) for saying in rows)
        called = {name: cells.heading for name, cells in (*members.fields.items(), *members.attributes.items())}
        called["name"] = members.name_cells.heading
        plain = Plain("stakeholders", members.fields, members.attributes, table.habits, self._schema.forms)
        others: list[tuple[Saying, Body]] = []
        for saying in rows:
            body = saying.body.now()
            if plain.is_usable and (given := self._plain(plain, saying, body)) is not None:
                row = {"id": body.id, "kind": body.kind, "name": body.name}
                draft = StakeholderDraft(table.places[saying.row], row, body.kind, body.name, body.id, given)
                self._said[id(body)].append((draft, called))
            else:
                others.append((saying, body))
        if others:
            self._read(table, members, others, called)

    def _plain(self, plain: Plain, saying: Saying, body: Body) -> dict[str, Any] | None:
        """What a row says of a body, where all of it is plain."""
        if not plain_name(body.name):
            return None
        try:
            given = plain.given(saying.cells)
        except NotPlain:
            return None
        if form := given.get(_FORM) or body.form:
            if body.kind not in self._schema.forms[form].kinds:
                return None
            given[_FORM] = form
        return given if self._rules.are_kept({**given, "id": body.id} if body.given else given) else None

    def _read(self, table: Table, members: Members, rows: Sequence[tuple[Saying, Body]], called: Mapping[str, str]) -> None:
        """Reads these rows as those of a load are."""
        fields = [*members.fields]
        has_form = _FORM in fields
        names = [*_OWN, *(() if has_form else (_FORM,)), *fields]
        known = {name: at for at, name in enumerate(names)}
        extra = {name: len(names) + at for at, name in enumerate(members.attributes)}
        # The body is found again by what stands for its id, which may be a word that means nothing, such as `tbd`.
        given = (
            (table.places[saying.row], (f"i{at}", body.kind, body.name, *(() if has_form else (body.form,)), *saying.cells))
            for at, (saying, body) in enumerate(rows)
        )
        headings = Headings(known, extra, len(names) + len(extra))
        cells = {"name": members.name_cells, **members.fields, **members.attributes}
        for one in parse_rows("stakeholders", headings, given, self._schema, called=called, habits=table.habits):
            if isinstance(one, StakeholderDraft):
                body = rows[int(one.id[1:])][1]
                draft = one._replace(id=body.id, row={**one.row, "id": body.id})
                if broken := self._rules.broken(one.place, {**one.given, "id": body.id} if body.given else one.given, draft.row):
                    self.told += [in_their_words(problem, cells, table) for problem in broken]
                    continue
                self._said[id(body)].append((draft, called))
            elif isinstance(one, Problem):
                row = {**one.row, "id": rows[int(one.row["id"][1:])][1].id}
                self.told.append(in_their_words(one._replace(row=row), cells, table))
            elif not isinstance(one, SourceDraft | TieDraft):
                self.told.append(one)

    def drafts(self, bodies: Iterable[Body]) -> Iterator[StakeholderDraft | Notice]:
        """One draft a body, in the order of the list, with what is to be told of it."""
        for body in bodies:
            if said_ := self._said.get(id(body)):
                told: list[Notice] = []
                yield _draft(body, sorted(said_, key=lambda one: one[0].place), told)
                yield from told


def _draft(body: Body, said_: Sequence[Drafted], told: list[Notice]) -> StakeholderDraft:
    first = said_[0][0]
    if len(said_) == 1 and len(body.names) == 1 and not body.acronyms and not body.known:
        return first if first.place is body.place else first._replace(place=body.place)
    given: dict[str, Any] = {}
    rows: dict[str, int] = {}
    for draft, called in said_:
        _add(given, rows, draft, called, told)
    name = first.name
    called_fr = given.get("name_fr", "")
    others = [_clean(one) for one in (*body.names, *body.acronyms)]
    if body.known:  # whose names stay: those of the list are spellings of it
        name = body.known.name
        if given.pop("name_fr", ""):
            given["aliases_fr"] = (*given.get("aliases_fr", ()), called_fr)
    keys = {name_key(name), name_key(called_fr)}
    more = [one for one in dict.fromkeys(others) if one and name_key(one) not in keys and one != body.id]
    if more:
        given["aliases"] = tuple(dict.fromkeys((*given.get("aliases", ()), *more)))
    return first._replace(place=body.place, name=name, given=given, row={**first.row, "name": name})


def _add(given: dict[str, Any], rows: dict[str, int], draft: StakeholderDraft, called: Mapping[str, str], told: list[Notice]) -> None:
    """Adds what a row says; where it says another thing than an earlier one, that is told, and the first holds. `rows` are those that said
    what is given."""
    for name, value in draft.given.items():
        held = given.get(name)
        if name == "attributes":
            given[name] = tuple({**dict(value), **dict(held or ())}.items())
            for key, text in value:
                if dict(held or ()).get(key, text) != text:
                    told.append(_contradiction(draft, called.get(key, key), dict(held or ())[key], text, rows[f"{name} {key}"]))
                rows.setdefault(f"{name} {key}", draft.place.line)
        elif not held:
            given[name] = value
            rows[name] = draft.place.line
        elif isinstance(value, tuple):
            given[name] = tuple(dict.fromkeys((*held, *value)))
        elif held != value:
            told.append(_contradiction(draft, called.get(name, name), str(held), str(value), rows[name]))


def _contradiction(draft: StakeholderDraft, field: str, one: str, other: str, row: int) -> Notice:
    message = said(
        "'{name}' has {field} '{other}' here and '{one}' in row {row}, which is kept",
        name=draft.name, field=field, other=other, one=one, row=str(row),
    )  # fmt: skip
    return Notice(draft.place, message)


def _clean(name: str) -> str:
    """A name that holds no contact details; nothing where it does."""
    return original_cell(name) if without_contacts(name) == name else ""
