"""The comments of a mapping: why a line is there, with a few values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...graph import said
from ..mapping.model import Column, TableRule, Value
from .draft import APART, Draft

_FEW = 2
_LONG = 30


def remarks(draft: Draft, rule: TableRule) -> dict[str, str]:
    """What to say of the lines of a table of which nothing is said yet, by the keys that lead to each."""
    found = dict(_of_reading(draft, rule))
    for thing in rule.things:
        for field, value in {**thing.fields, **thing.attributes}.items():
            if field not in ("name", "kind", "form"):
                found[draft.path("things", thing.name, field)] = _examples(draft, value)
        several = next((text for text in _values(draft, thing.fields.get("name")) if any(_sign(sign) in text for sign in thing.split)), "")
        if several:
            found[draft.path("things", thing.name, "split")] = said("as in {values}", values=_short(several))
    for number, tie in enumerate(rule.ties, start=1):
        for field in ("role", "amount"):
            if field in tie.fields:
                found[draft.path("ties", str(number), field)] = _examples(draft, tie.fields[field])
        if tie.type.column:
            found[draft.path("ties", str(number), tie.source)] = _examples(draft, tie.type)
    if any(role.role == "contact" for role in draft.left):
        found[draft.path("leave out")] = said("personal contact details, and what says nothing")
    return {path: text for path, text in found.items() if text}


def of_source(source: Mapping[str, str], draft: Draft, *, is_dated_by_name: bool) -> dict[str, str]:
    """Where the title, the date and the mark of a list were found."""
    first = min(draft.table.header, default=1)
    lines = [line for line in draft.table.grid.lines[:40] if line.number < first]
    found = {}
    for key in ("title", "mark"):
        if text := source.get(key, ""):
            number = next((line.number for line in lines if any(text in cell for cell in line.cells)), 0)
            found[f"source{APART}{key}"] = said("row {number}", number=str(number)) if number else ""
    if source.get("date"):
        found[f"source{APART}date"] = said("by the name of the file") if is_dated_by_name else said("by what stands above the table")
    return {path: text for path, text in found.items() if text}


def _of_reading(draft: Draft, rule: TableRule) -> Iterator[tuple[str, str]]:
    if rule.read.header:
        yield (
            draft.path("read", "header"),
            said("the headings: {values}", values=", ".join(map(_short, list(draft.table.shown.values())[:3]))),
        )
    if rule.read.skip:
        yield draft.path("read", "skip"), said("rows that are none of the list: totals, notes, headings within it")
    if rule.read.fill_down:
        yield draft.path("read", "fill down"), said("a cell holds for the empty ones below it")
    if rule.read.empty:
        yield draft.path("read", "empty"), said("words that say that there is nothing")


def _examples(draft: Draft, value: Value) -> str:
    values = list(dict.fromkeys(map(_short, _values(draft, value))))[:_FEW]
    return said("such as {values}", values=", ".join(values)) if values else ""


def _values(draft: Draft, value: Value | None) -> list[str]:
    if not value or not value.column:
        return []
    role = next((one for one in draft.roles if _is(draft, one.position, value.column)), None)
    return list(role.profile.values) if role else []


def _is(draft: Draft, position: int, column: Column) -> bool:
    return draft.table.column(position) == column


def _sign(sign: str) -> str:
    return "\n" if sign == "newline" else sign


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else f"{flat[: _LONG - 1]}…"
