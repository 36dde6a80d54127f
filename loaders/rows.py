"""Rows into drafts: the half of loading a workbook or a CSV folder that needs no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from ..graph import BadData, Evidence, Schema, Source, said, slug
from ..graph.checking import faults_of
from ..graph.drafts import Draft, Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from ..graph.fields import fields_of
from ..graph.history.editions import TIE_ID, original_id
from ..graph.letters import visible
from ..graph.sheets import COLUMNS, MODELS, REQUIRED, original_cell
from .amounts import Amount
from .contacts import CONTACT_REMOVED
from .contacts.cells import clean, text_columns
from .dates import Dates
from .habits import NO_HABITS, Habits
from .headings import Headings
from .list_amounts import decimal_of
from .odd import NONE as NO_FAULTS
from .odd import Faults, may_be_odd, tidied
from .readings import readings
from .telling import AS_OURS, Column, Told
from .words import Meaning

COMMENT = "#"
_EVIDENCE = tuple(f"evidence_{field.name}" for field in fields_of(Evidence))
_NO_EVIDENCE = ("",) * len(_EVIDENCE)
_OF_THE_DRAFT = {"sources": (), "stakeholders": ("id", "name"), "ties": ("source", "target", *_EVIDENCE)}  # taken from the row itself


def parse_rows(
    sheet: str,
    headings: Headings,
    rows: Iterable[tuple[Place, Sequence[str]]],
    schema: Schema,
    *,
    is_exact: bool = False,
    called: Mapping[str, str] = AS_OURS,
    habits: Habits = NO_HABITS,
) -> Iterator[Read]:
    """The drafts of one sheet, with a problem for each value that breaks a rule, and at the end a notice for each word and style that was
    read as something else. Blank rows and remarks are passed over.

    Where the rows are `is_exact`, as a program of ours wrote them, no cell is read as empty and no date beside others. `called` is what
    notices call our columns, where the user has other words for them. `habits` are how somebody's list writes dates and amounts.
    """
    is_edition = TIE_ID in headings.own
    makers: Mapping[str, Callable[..., Draft]] = {
        "sources": _source,
        "stakeholders": partial(_stakeholder, schema, is_exact),
        "ties": partial(_tie, is_edition),
    }
    make = makers[sheet]
    texts = text_columns(sheet, headings.known, headings.extra)
    required = REQUIRED[sheet]
    told = Told(called)
    rows, habits = _with_decimal(rows, habits, headings)
    dates = Dates(rows, _dated(sheet, headings), told, habits)
    reading = readings(sheet, headings.known, schema, told, None if is_exact else dates, habits)
    verbatim = _verbatim(sheet, headings, reading)
    columns = [*headings.positions.items()]
    names = [name for name, _ in columns]
    is_in_order = [position for _, position in columns] == list(range(len(columns)))
    for place, cells in dates:
        if len(cells) > headings.width and _has_more(cells, headings):
            too_many = said("the row has more cells than there are headings; put text that holds the separator in quotes")
            yield Problem(place, "", too_many, _named(columns, cells), sheet)
            continue
        # A load of a million rows spends its time in this loop, so a row that has nothing unusual takes the short way.
        row = dict(zip(names, map(str.strip, cells), strict=False)) if is_in_order else _stripped(columns, cells)
        if not any(row.values()):
            continue
        if "'" in (joined := "".join(cells)):
            row = {name: original_cell(text) for name, text in row.items()}
        if COMMENT in joined and is_remark(cells):
            yield Notice(place, said("the row begins with # and was passed over"))
            continue
        faults = tidied(sheet, row, told) if not is_exact and may_be_odd(joined, row) else NO_FAULTS
        if faults.is_example:
            told.example()
            continue
        removed, refused = clean(row, texts)
        for name in removed:
            yield Notice(
                place,
                said("contact details in column {column} were replaced by {mark}", column=called.get(name, name), mark=CONTACT_REMOVED),
            )
        given, problems = _given(row, required, verbatim, reading, faults)
        problems += refused
        if headings.extra:
            given |= _attributes(row, headings.extra)
        if not problems:
            try:
                yield make(place, row, given)
            except BadData as error:
                problems = [(error.field, str(error))]
        if problems:
            yield from (Problem(place, column, message, row, sheet) for column, message in _with_others(sheet, given, problems))
    yield from told.notices()


def _with_decimal(
    rows: Iterable[tuple[Place, Sequence[str]]], habits: Habits, headings: Headings
) -> tuple[Iterable[tuple[Place, Sequence[str]]], Habits]:
    """The rows, and the habits of a list with the sign before its cents, as far as its column of amounts tells it."""
    position = headings.known.get("amount")
    if not habits.is_list or habits.decimal or position is None:
        return rows, habits
    rows = list(rows)
    return rows, replace(habits, decimal=decimal_of(cells[position] for _, cells in rows if position < len(cells)))


def is_remark(cells: Sequence[str]) -> bool:
    """Whether a row is a remark: its first cell begins with # and a space. The names of some begin with # too."""
    text = (cells[0] or next(filter(None, cells), "")).lstrip() if cells else ""
    return text.startswith(COMMENT) and (len(text) == 1 or text[1].isspace())


def _given(
    row: Mapping[str, str], required: Sequence[str], verbatim: Sequence[str], reading: Mapping[str, Column], faults: Faults
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """What the cells that are filled in say, by column; and what is wrong with them, each with its column."""
    get = row.get
    problems = [*faults.found] if faults.found else []
    if not all(map(get, required)):
        problems += [(name, faults.instead.get(name) or _missing(name, row)) for name in required if not get(name)]
    given: dict[str, Any] = {name: text for name in verbatim if (text := get(name))}
    for name, values in reading.items():
        if text := get(name):
            try:
                if (value := values[text]) is not None:
                    given[name] = value
            except BadData as error:
                problems.append((name, str(error)))
    return given, problems


def _attributes(row: Mapping[str, str], extra: Iterable[str]) -> dict[str, Any]:
    pairs = tuple((name, row[name]) for name in extra if row.get(name))
    return {"attributes": pairs} if pairs else {}


def _has_more(cells: Sequence[str], headings: Headings) -> bool:
    return any(cell.strip() for cell in cells[headings.width :])


def _with_others(sheet: str, given: Mapping[str, Any], problems: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The problems of a row with those that the model has with its other values."""
    named = {column for column, _ in problems}
    return problems + [(one.field, str(one)) for one in faults_of(MODELS[sheet], _bare(given)) if one.field not in named]


def _bare(given: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the model takes them, without what their words say beside."""
    names = {name: value.name for name, value in given.items() if isinstance(value, Meaning)}
    return {**given, **names, **({"amount": given["amount"].value} if isinstance(given.get("amount"), Amount) else {})}


def _missing(column: str, row: Mapping[str, str]) -> str:
    if column == "id" and (title := row.get("title")):
        return said("the {column} is missing; write one, such as {id}", column=column, id=slug(title))
    return said("the {column} is missing; fill in the cell", column=column)


def _verbatim(sheet: str, headings: Headings, reading: Mapping[str, Column]) -> list[str]:
    """The columns whose cells are taken as they are, and not from the row itself."""
    own = _OF_THE_DRAFT[sheet]
    return [name for name in COLUMNS[sheet] if name in headings.known and name not in reading and name not in own]


def _source(place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    given["id"] = visible(given.get("id", ""))
    try:
        return SourceDraft(place, Source(**given), row)
    except BadData as error:
        if error.field != "id":
            raise
        remedy = said("write {id}, here and where it is cited", id=slug(given["id"]))
        raise BadData(error.message, field="id", value=error.value, remedy=remedy) from error


def _stakeholder(schema: Schema, is_exact: bool, place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    kind, name = given.pop("kind"), row["name"]
    if not visible(name):
        raise BadData(said("the {column} is missing; fill in the cell", column="name"), field="name")
    if not is_exact and not any(map(str.isalnum, name)):
        raise BadData(said("'{name}' is no name: it has no letter and no digit", name=name), field="name", remedy=said("write the name"))
    if form := given.get("form"):
        given["form"] = form = schema.check_form(form, kind.name)
        if kind.form not in ("", form):
            two = said("the kind says {kind} and the form says {form}", kind=kind.form, form=form)
            raise BadData(two, field="form", remedy=said("correct one of them"))
    elif kind.form:
        given["form"] = kind.form
    return StakeholderDraft(place, row, kind.name, name, row.get("id", ""), given)


def _tie(is_edition: bool, place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    evidence = Evidence(*map(row.get, _EVIDENCE, _NO_EVIDENCE))
    if "amount" in given and type(given["amount"]) is Amount:
        given |= _money(given.pop("amount"), given)
    type_ = given.pop("type")
    source, target = row["source"], row["target"]
    if type_.is_reversed:
        source, target = target, source
    id_ = original_id(row.get(TIE_ID, "")) if is_edition else ""
    return TieDraft(place, row, source, type_.name, target, evidence, given, id_)


def _money(amount: Amount, given: Mapping[str, Any]) -> dict[str, Any]:
    """The amount, the currency that stands with it, which must be that of its own column where there is one, and what is to be noted."""
    currency = given.get("currency", "")
    if amount.currency and currency not in ("", amount.currency):
        two = said("the amount is in {one} and the currency is {other}", one=amount.currency, other=currency)
        raise BadData(two, field="currency", remedy=said("correct one of them"))
    found: dict[str, Any] = {} if amount.value is None else {"amount": amount.value}
    if amount.currency:
        found["currency"] = amount.currency
    if amount.note:
        found["note"] = "; ".join(filter(None, (given.get("note", ""), amount.note)))
    return found


def _dated(sheet: str, headings: Headings) -> dict[str, int]:
    """The columns of dates that are there, with their positions."""
    return {name: position for name, position in headings.known.items() if COLUMNS[sheet][name].written == "date"}


def _stripped(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: text.strip() for name, text in _named(columns, cells).items()}


def _named(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: cells[position] for name, position in columns if position < len(cells)}
