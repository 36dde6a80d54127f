"""How lists are written down by hand: a row a line, cells parted by `|`, `¶` for a line break within a cell, blank lines as they are."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Grid, Span

from .made import MadeList, TrueTable, grid, truth


def rows(text: str) -> list[list[str]]:
    """The cells of each line."""
    return [
        [cell.strip().replace("¶", "\n") for cell in line.split("|")] if line.strip() else [""] for line in text.strip("\n").splitlines()
    ]


def hand(
    name: str, file: str, header: Sequence[int], labels: str, text: str, *, sheet: str = "Sheet1", language: str = "en", spans: Sequence[Span] = (),
    more: Sequence[Grid] = (),
) -> MadeList:  # fmt: skip
    """A list with one table: `labels` say what each column holds, `-` that nothing is asked of it."""
    columns = truth(["" if label == "-" else label.replace("/", " ") for label in labels.split()])
    return MadeList(name, file, [grid(sheet, rows(text), spans), *more], [TrueTable(sheet, tuple(header), columns)], language)
