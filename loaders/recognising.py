"""Mappings of lists that were imported before: kept when they are used, and found again by the headings of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..graph import BadData
from ..graph.guard import UNGUARDED, Guard
from .grids import Grid
from .lists import Listed
from .making.headings import Headings
from .making.layout import lay_out
from .mapping.kept import Kept, keep, kept_mappings
from .mapping.model import Mapping, TableRule
from .mapping.recognising import Match, recognised

_LOOKED_AT = 40  # rows from the top in which headings may stand
_MOST_ROWS = 3  # of headings that are joined
_FEWEST = 2  # headings of a row that may be one of headings


def recognise(listed: Listed, folder: Path) -> Match | None:
    """The mapping that was kept in a folder for a list with these headings, or most of them. Raises UnreadableFile."""
    kept = kept_mappings(folder)
    return recognised(list(_rows(listed.grids)), kept) if kept else None


def keep_used(folder: Path, mapping: Mapping, text: str, listed: Listed, day: str, guard: Guard = UNGUARDED) -> Kept | None:
    """Keeps the text of a mapping that was used for a list; None where that has no headings by which it could be recognised. Raises
    UnwritableFile."""
    headings = [found for rule in mapping.tables if (found := _headings(mapping, listed, rule))]
    if not headings:
        return None
    source = mapping.source.get("id", ""), mapping.source.get("title", "")
    return keep(folder, source, text, file=listed.name, day=day, headings=headings, guard=guard)


def fits(listed: Listed, mapping: Mapping) -> bool:
    """Whether a list has all the columns that a mapping names."""
    try:
        for rule in mapping.tables:
            lay_out(mapping, rule, listed.grids, listed.name)
    except BadData:
        return False
    return True


def _headings(mapping: Mapping, listed: Listed, rule: TableRule) -> list[str]:
    """The headings of a table of the list, as they are joined where they stand in several rows."""
    try:
        layout = lay_out(mapping, rule, listed.grids, listed.name)
    except BadData:
        return []
    return list(layout.headings.shown.values())


def _rows(grids: Sequence[Grid]) -> Iterator[list[str]]:
    """What may be the headings of a table: those of each row near the top, and of up to three of them joined."""
    for grid in grids:
        for start in range(min(_LOOKED_AT, len(grid.lines))):
            for number in range(1, _MOST_ROWS + 1):
                lines = grid.lines[start : start + number]
                if len(lines) == number:
                    shown = list(Headings(grid, lines).shown.values())
                    if len(shown) >= _FEWEST:
                        yield shown
