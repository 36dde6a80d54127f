"""Rows taken into a store in memory, and what is said of them."""

from __future__ import annotations

from partnermap.graph import BadRows, Report, Store, load, read_schema
from partnermap.loaders.csv_file import parse_csv

SCHEMA = read_schema()
SOURCES = "id,title,date\nreport,Annual report,\nminutes,Minutes,\n"
TIES = "source,type,target,evidence_source,evidence_locator,role,since,until,amount,currency\n"


def take(store: Store, *sheets: str, file: str = "one", skip_bad: bool = False) -> Report:
    """Loads sheets, which are one file, in one load."""
    drafts = [
        draft
        for text in sheets
        for draft in parse_csv(text.splitlines(keepends=True), f"{sheet_in(text)} of {file}", SCHEMA, sheet=sheet_in(text))
    ]
    return load(store, drafts, skip_bad=skip_bad)


def sheet_in(text: str) -> str:
    return "sources" if ",title" in text else "ties" if text.startswith("source,") else "stakeholders"


def told(report: Report) -> list[str]:
    return [str(notice) for notice in report.notices]


def refused(store: Store, *sheets: str, file: str = "one") -> list[str]:
    """Why these sheets are refused, each cause as often as there are rows."""
    try:
        take(store, *sheets, file=file)
    except BadRows as error:
        return [str(problem) for problem in error.problems]
    return []


def ids(store: Store) -> dict[str, str]:
    """The names of all stakeholders, by id."""
    return {one.id: one.name for one in store.stakeholders()}


def joined(store: Store) -> set[tuple[str, str, str]]:
    return {(tie.source, tie.type, tie.target) for tie in store.ties()}
