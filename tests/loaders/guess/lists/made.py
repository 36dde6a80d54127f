"""A list that was made up, with the truth about it: where its headings are, and what each column holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from partnermap.loaders.grids import Grid, Line, Span

ANY = frozenset({"*"})
"""What any reading of a column is right for."""


@dataclass(frozen=True)
class TrueTable:
    """Of one table: its sheet, the numbers of its heading rows, and by position what may be said of each column."""

    sheet: str
    header: tuple[int, ...]
    columns: Mapping[int, frozenset[str]]


@dataclass(frozen=True)
class MadeList:
    """A file as grids, and the truth of each of its tables."""

    name: str
    file: str
    grids: Sequence[Grid]
    tables: Sequence[TrueTable]
    language: str = "en"
    source: Mapping[str, str] = field(default_factory=dict)


def grid(
    name: str, rows: Sequence[Sequence[str]], spans: Sequence[Span] = (), *, is_hidden: bool = False, indents: Sequence[int] = ()
) -> Grid:
    """A grid of these rows, of which the blank ones leave a gap."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = [str(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            deep = {0: indents[number - 1]} if number <= len(indents) and indents[number - 1] else {}
            lines.append(Line(number, cells, {}, deep))
    return Grid(name, lines, spans, is_hidden)


_MAY_BE = {
    "number": "kept out", "status": "kept status", "sector": "sector kept kind", "note": "note kept", "contact": "out", "out": "out kept", "kept": "kept out note",
    "type": "kept kind sector", "region": "region kept", "place": "kept out region", "url": "url kept", "aliases": "aliases", "date": "since",
    "attr": "kept note out sector", "member": "body partner", "amount": "amount kept", "country": "country kept", "title_fr": "name_fr agreement program",
    "chair": "person lead", "level": "level path", "currency": "currency kept out", "any": "*", "meeting": "event", "project": "program",
}  # fmt: skip


def truth(labels: Sequence[str], first: int = 0) -> dict[int, frozenset[str]]:
    """What may be said of columns that hold these, from the first on; an empty label says that nothing is asked of it."""
    return {at: frozenset(_MAY_BE.get(label, label).split()) for at, label in enumerate(labels, start=first) if label}
