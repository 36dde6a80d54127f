"""Rows into drafts: the half of loading a workbook or a CSV folder that needs no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from ..graph import BadData, Evidence, Schema, Source, parse_date, said
from ..graph.drafts import Draft, Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from ..graph.fields import Field, fields_of
from ..graph.sheets import BETWEEN_ALIASES, COLUMNS, REQUIRED, original_cell
from .cells import parse_amount, parse_confidence
from .contacts import CONTACT_REMOVED
from .contacts.cells import clean, text_columns
from .headings import Headings

COMMENT = "#"
_EVIDENCE = tuple(f"evidence_{field.name}" for field in fields_of(Evidence))
_NO_EVIDENCE = ("",) * len(_EVIDENCE)
_OF_THE_DRAFT = {"sources": (), "stakeholders": ("id", "name"), "ties": ("source", "target", *_EVIDENCE)}  # taken from the row itself
_Reading = Callable[[str], Any]


def parse_rows(sheet: str, headings: Headings, rows: Iterable[tuple[Place, Sequence[str]]], schema: Schema) -> Iterator[Read]:
    """The drafts of one sheet, with a problem for each value that breaks a rule. Blank rows and rows that begin with # are passed over."""
    makers: Mapping[str, Callable[..., Draft]] = {"sources": _source, "stakeholders": partial(_stakeholder, schema), "ties": _tie}
    make = makers[sheet]
    texts = text_columns(sheet, headings.known, headings.extra)
    required = REQUIRED[sheet]
    known = {name: _reading(name, field, schema) for name, field in COLUMNS[sheet].items() if name in headings.known}
    verbatim = [name for name, read in known.items() if not read and name not in _OF_THE_DRAFT[sheet]]
    readings = [(name, read) for name, read in known.items() if read]
    columns = [*headings.known.items(), *headings.extra.items()]
    names = [name for name, _ in columns]
    is_in_order = [position for _, position in columns] == list(range(len(columns)))
    for place, cells in rows:
        if len(cells) > headings.width and any(cell.strip() for cell in cells[headings.width :]):
            yield Problem(
                place,
                "",
                "the row has more cells than there are headings; put text that holds the separator in quotes",
                _named(columns, cells),
                sheet,
            )
            continue
        # A load of a million rows spends its time in this loop, so a row that has nothing unusual takes the short way.
        row = dict(zip(names, map(str.strip, cells), strict=False)) if is_in_order else _stripped(columns, cells)
        if not any(row.values()):
            continue
        if "'" in "".join(cells):
            row = {name: original_cell(text) for name, text in row.items()}
        if (cells[0] or next(filter(None, cells))).lstrip().startswith(COMMENT):
            yield Notice(place, "the row begins with # and was passed over")
            continue
        removed, refused = clean(row, texts)
        for name in removed:
            yield Notice(place, said("contact details in column {column} were replaced by {mark}", column=name, mark=CONTACT_REMOVED))
        given, problems = _given(row, required, verbatim, readings)
        problems += refused
        if headings.extra and (attributes := tuple((name, row[name]) for name in headings.extra if row.get(name))):
            given["attributes"] = attributes
        if not problems:
            try:
                yield make(place, row, given)
            except BadData as error:
                problems = [(error.field, str(error))]
        for column, message in problems:
            yield Problem(place, column, message, row, sheet)


def _given(
    row: Mapping[str, str], required: Sequence[str], verbatim: Sequence[str], readings: Sequence[tuple[str, _Reading]]
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """What the cells that are filled in say, by column; and what is wrong with them, each with its column."""
    get = row.get
    problems: list[tuple[str, str]] = []
    if not all(map(get, required)):
        problems = [(name, f"the {name} is missing; fill in the cell") for name in required if not get(name)]
    given: dict[str, Any] = {name: text for name in verbatim if (text := get(name))}
    for name, read in readings:
        if text := get(name):
            try:
                if (value := read(text)) is not None:
                    given[name] = value
            except BadData as error:
                problems.append((name, str(error)))
    return given, problems


def _source(place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    return SourceDraft(place, Source(**given), row)


def _stakeholder(schema: Schema, place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    kind = given.pop("kind")
    if form := given.get("form"):
        given["form"] = schema.check_form(form, kind)
    return StakeholderDraft(place, row, kind, row["name"], row.get("id", ""), given)


def _tie(place: Place, row: Mapping[str, str], given: dict[str, Any]) -> Draft:
    evidence = Evidence(*map(row.get, _EVIDENCE, _NO_EVIDENCE))
    return TieDraft(place, row, row["source"], given.pop("type"), row["target"], evidence, given)


def _reading(column: str, field: Field, schema: Schema) -> _Reading | None:
    """What reads the cells of a column, or None where they are taken as they are. It raises BadData."""
    how: dict[str, _Reading] = {
        "texts": _aliases,
        "amount": parse_amount,
        "number": parse_confidence,
        "date": lambda text: parse_date(text, field=column),
        "kind": schema.check_kind,
        "type": lambda text: schema.check_type(text).name,
        "small letters": str.lower,
        "capitals": str.upper,
    }
    return how.get(field.written if field.sort == "text" else field.sort)


def _aliases(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(alias.strip() for alias in text.split(BETWEEN_ALIASES) if alias.strip()))


def _stripped(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: text.strip() for name, text in _named(columns, cells).items()}


def _named(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: cells[position] for name, position in columns if position < len(cells)}
