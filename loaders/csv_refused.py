"""Why a text is no table of ours, in the words of whoever made it: a grid, a list, lines in quotation marks, a page of the web."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence

from ..graph import UnreadableFile, said
from ..graph.sheets import REQUIRED
from .csv_quotes import SEPARATORS, not_closed, parted
from .headings import columns_of, find_headings

_MARKS = frozenset({"", "x", "✓", "✔", "yes", "no", "y", "n", "oui", "non", "o", "1", "0", "-", "•", "true", "false", "vrai", "faux"})
_HALF = 0.5


def refused(lines: Sequence[str], rows: Sequence[Sequence[str]], separator: str, file: str, sheet: str) -> UnreadableFile:
    """What to say of a file in which no headings were found; `rows` are its first lines, parted."""
    of = sheet_elsewhere(rows) if sheet else ""
    opened = never_closed(lines, separator)
    if is_one_cell_a_line(rows):
        text = said(
            "{file}: each line is one cell, since all of it stands in quotation marks; remove those around the lines, "
            "or open it in Excel, part the column with Data > Text to Columns, and save it again as CSV UTF-8",
            file=file,
        )
    elif opened:
        text = not_closed(file, opened)
    elif of:
        text = said("{file} has the headings of {other} but is called {sheet}; give it another name", file=file, sheet=sheet, other=of)
    elif what := _what_it_is("".join(lines[:5])):
        text = said("{file} is {what}, and no table; save the table in it as CSV UTF-8 or as .xlsx", file=file, what=what)
    elif not sheet and any(columns_of("sources", cells).issuperset(REQUIRED["sources"]) for cells in rows):
        text = said(
            "{file} has an id and a title as lists of anything have; if it lists sources, call it sources.csv or give it a column "
            "such as publisher; see `partnermap template FILE.xlsx`",
            file=file,
        )
    elif looks_like_a_grid(rows):
        text = said(
            "{file} looks like a grid of who works with whom; a sheet of ties has a row for each tie instead, with the columns "
            "source, type, target and evidence_source; `partnermap import FILE` reads any list",
            file=file,
        )
    elif looks_like_lists(rows):
        text = said(
            "{file} looks like a list of who works with whom; a sheet of ties begins with the headings source, type, target and "
            "evidence_source, and has a row for each tie; `partnermap import FILE` reads any list",
            file=file,
        )
    elif sheet:
        text = said(
            "{file} has none of the headings of {sheet} in its first rows; see `partnermap template FILE.xlsx`, or "
            "`partnermap import FILE`, which reads any list",
            file=file,
            sheet=sheet,
        )
    else:
        text = said("{file} has not the headings of stakeholders, ties or sources; `partnermap import FILE` reads any list", file=file)
    return UnreadableFile(text)


def sheet_elsewhere(rows: Sequence[Sequence[str]]) -> str:
    """Which sheet the rows have the headings of, whatever the file is called."""
    found = find_headings(rows)
    return found.sheet if found else ""


def is_one_cell_a_line(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row is one cell, in which there are the headings of a sheet and the cells of its rows."""
    filled = [cells for cells in rows if cells]
    if not all(len(cells) == 1 for cells in filled):
        return False
    return any(find_headings([parted(cells[0], separator) for cells in filled]) for separator in SEPARATORS)


def looks_like_a_grid(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the names above the columns are also those before the rows, or marks are all that stands between."""
    filled = [[cell.strip().casefold() for cell in cells] for cells in rows if cells]
    head = next((cells for cells in filled if sum(map(bool, cells)) > 1), [])
    below = filled[filled.index(head) + 1 :] if head else []
    across, down = {name for name in head[1:] if name}, {cells[0] for cells in below if cells and cells[0]}
    if len(across) < 2 or not down:
        return False
    body = [cell for cells in below for cell in cells[1:]]
    if sum(cell in {*head, *down} - {""} for cell in body) > _HALF * len(body):
        return False
    if len(across & down) >= max(2, _HALF * min(len(across), len(down))):
        return True
    return bool(body) and any(body) and _MARKS.issuperset(body)


def looks_like_lists(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row names one and those whom it works with: rows of several lengths, in which names come again."""
    filled = [{cell.strip().casefold() for cell in cells if cell.strip()} for cells in rows if cells]
    lengths = {len(names) for names in filled}
    counts = Counter(name for names in filled for name in names)
    return len(filled) > 1 and max(lengths) > 1 and (len(lengths) > 1 or any(count > 1 for count in counts.values())) and _are_names(counts)


def never_closed(lines: Sequence[str], separator: str) -> int:
    """The line in which a quotation mark is opened that nothing closes, or 0."""
    reader = csv.reader(lines, delimiter=separator, strict=True)
    line = 1
    try:
        for _ in reader:
            line = reader.line_num + 1
    except csv.Error as error:
        return line if "unexpected end" in str(error) and line <= 40 else 0
    return 0


def _are_names(counts: Counter[str]) -> bool:
    return sum(bool(re.search(r"[^\W\d_]", name)) and len(name) < 100 for name in counts) > _HALF * len(counts)


def _what_it_is(start: str) -> str:
    """What a text is that is written in another language than CSV."""
    text = start.lstrip("\ufeff \t\r\n").lower()
    if text.startswith(("<!doctype html", "<html", "<table", "<head", "<body", "<div")):
        return said("a page of the web (HTML)")
    if text.startswith("<"):
        return said("XML")
    if re.match(r'[\[{]\s*(?:["{\[]|$)', text):
        return said("JSON")
    return said("a text with its form (RTF)") if text.startswith("{\\rtf") else ""
