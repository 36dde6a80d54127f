"""Rows into drafts: the half of loading a workbook or a CSV folder that needs no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..graph import BadData, Evidence, Schema, Source, parse_date, similar, slug
from ..graph.drafts import Draft, Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from ..graph.sheets import BETWEEN_ALIASES, REQUIRED, SHEETS, original_cell
from .cells import CONTACT_REMOVED, is_contact_heading, parse_amount, parse_confidence, without_contacts

COMMENT = "#"
_TEXTS = {"stakeholders": ("note",), "ties": ("role", "note", "evidence_locator", "evidence_quote"), "sources": ("title", "publisher")}


@dataclass(frozen=True, slots=True)
class Headings:
    """The columns of one sheet: by position the known ones, the extra ones kept as attributes, and nothing for those dropped."""

    known: Mapping[str, int]
    extra: Mapping[str, int]
    width: int


def sheet_of(headings: Sequence[str]) -> str:
    """Which sheet has these headings, or an empty string where they are those of none."""
    names = {_heading(text) for text in headings}
    fitting = [sheet for sheet, required in REQUIRED.items() if names.issuperset(required)]
    return max(fitting, key=lambda sheet: len(names.intersection(SHEETS[sheet])), default="")


def parse_headings(sheet: str, cells: Sequence[str], place: Place) -> tuple[Headings | None, list[Problem | Notice]]:
    """What the heading row means, with what a user should know of it; no headings where a required one is missing or one is double."""
    known: dict[str, int] = {}
    extra: dict[str, int] = {}
    said: list[Problem | Notice] = []
    as_written = dict(enumerate(cells))
    for position, text in as_written.items():
        name = _heading(text)
        if not name:
            continue
        if name in known or name in extra:
            said.append(Problem(place, text, "this heading stands twice; rename or remove one of the two columns", {text: text}))
        elif name in SHEETS[sheet]:
            known[name] = position
        elif is_contact_heading(text):
            said.append(Notice(place, f"column {text} was left out: personal contact details are not kept"))
        else:
            extra[name] = position
            near = [one for one in similar(name, SHEETS[sheet], limit=1) if one not in map(_heading, cells)]
            hint = f"; did you mean '{near[0]}'?" if near else ""
            said.append(Notice(place, f"column {text} is not one of ours and is kept as an attribute{hint}"))
    said += [
        Problem(place, name, f"the sheet {sheet} needs a column '{name}'; add it to the first row", {name: ""})
        for name in REQUIRED[sheet]
        if name not in known
    ]
    is_usable = not any(isinstance(one, Problem) for one in said)
    return (Headings(known, extra, max(as_written, default=-1) + 1) if is_usable else None), said


def parse_rows(sheet: str, headings: Headings, rows: Iterable[tuple[Place, Sequence[str]]], schema: Schema) -> Iterator[Read]:
    """The drafts of one sheet, with a problem for each value that breaks a rule. Blank rows and rows that begin with # are passed over."""
    parse = {"sources": _source, "stakeholders": _stakeholder, "ties": _tie}[sheet]
    texts = [*_TEXTS[sheet], *headings.extra]
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
        for name in texts:
            if (text := row.get(name)) and (kept := without_contacts(text)) != text:
                row[name] = kept
                yield Notice(place, f"contact details in column {name} were replaced by {CONTACT_REMOVED}")
        attributes = tuple((name, row[name]) for name in headings.extra if row.get(name)) if headings.extra else ()
        checked = _Checked(sheet, place, row)
        draft = parse(checked, attributes, schema)
        yield from checked.problems
        if draft and not checked.problems:
            yield draft


class _Checked:
    """One row being read: every value that breaks a rule is noted, and reading goes on."""

    __slots__ = ("place", "problems", "row")

    def __init__(self, sheet: str, place: Place, row: dict[str, str]) -> None:
        self.place, self.row = place, row
        self.problems: list[Problem] = []
        for name in REQUIRED[sheet]:
            if not row.get(name):
                self.problems.append(Problem(place, name, f"the {name} is missing; fill in the cell", row))

    def text(self, column: str) -> str:
        return self.row.get(column, "")

    def fails(self, error: BadData, column: str = "") -> None:
        self.problems.append(Problem(self.place, column or error.field, str(error), self.row))

    def date(self, column: str) -> str:
        if text := self.row.get(column, ""):
            try:
                return parse_date(text, field=column)
            except BadData as error:
                self.fails(error, column)
        return ""


def _source(row: _Checked, attributes: tuple[tuple[str, str], ...], _schema: Schema) -> Draft | None:
    date = row.date("date")
    if row.problems:
        return None
    try:
        source = Source(
            row.text("id"),
            row.text("title"),
            row.text("publisher"),
            date,
            row.text("language"),
            row.text("url"),
            row.text("mark"),
            attributes,
        )
    except BadData as error:
        row.fails(error)
        return None
    return SourceDraft(row.place, source, row.row)


def _stakeholder(row: _Checked, attributes: tuple[tuple[str, str], ...], schema: Schema) -> Draft | None:
    kind = ""
    if row.text("kind"):
        try:
            kind = schema.check_kind(row.text("kind"))
        except BadData as error:
            row.fails(error)
    aliases = tuple(dict.fromkeys(alias.strip() for alias in row.text("aliases").split(BETWEEN_ALIASES) if alias.strip()))
    return StakeholderDraft(
        row.place, row.row, kind, row.text("name"), row.text("id"), row.text("name_fr"), aliases, row.text("country"), row.text("region"),
        row.text("sector"), row.date("since"), row.date("until"), row.text("url"), row.text("note"), attributes,
    )  # fmt: skip


def _tie(row: _Checked, attributes: tuple[tuple[str, str], ...], schema: Schema) -> Draft | None:
    get = row.row.get
    type_, amount, confidence = "", None, None
    try:
        type_ = schema.check_type(get("type", "")).name if get("type") else ""
    except BadData as error:
        row.fails(error)
    try:
        amount = parse_amount(get("amount", ""))
    except BadData as error:
        row.fails(error)
    try:
        confidence = parse_confidence(get("confidence", ""))
    except BadData as error:
        row.fails(error)
    since, until = row.date("since"), row.date("until")
    if row.problems:
        return None
    evidence = Evidence(get("evidence_source", ""), get("evidence_locator", ""), get("evidence_quote", ""))
    return TieDraft(
        row.place, row.row, get("source", ""), type_, get("target", ""), evidence, get("role", ""), since, until, amount,
        get("currency", "").upper(), get("status", "").lower() or None, confidence, get("note", ""), attributes,
    )  # fmt: skip


def _heading(text: str) -> str:
    return slug(text).replace("-", "_") if text.strip() else ""


def _stripped(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: text.strip() for name, text in _named(columns, cells).items()}


def _named(columns: Iterable[tuple[str, int]], cells: Sequence[str]) -> dict[str, str]:
    return {name: cells[position] for name, position in columns if position < len(cells)}
