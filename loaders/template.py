"""An empty workbook to fill in, in English or French: the three sheets, drop-down lists, and a worked example in each.

Each cell of the example begins with `e.g.` and is taken as empty by a load, so it is no data; what is typed over it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph import Language, Schema, said
from ..graph.guard import UNGUARDED, Guard, Kind
from ..graph.keeping import unwritable, whole
from ..graph.sheets import REQUIRED, SHEETS
from .example import MARK, example_rows
from .lexicon import HEADINGS_IN_FRENCH
from .words import words_offered

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TITLES: Mapping[Language, Mapping[str, str]] = {
    "en": {"stakeholders": "stakeholders", "ties": "ties", "sources": "sources"},
    "fr": {"stakeholders": "parties prenantes", "ties": "liens", "sources": "sources"},
}
"""What the sheets are called."""
LISTS = "lists"
_ROWS = 2000
_WIDE = {"name", "name_fr", "title", "aliases", "note", "evidence_quote", "source", "target", "type"}
_DATES = ("since", "until", "date")
_NEEDED, _OTHER, _GREY = "1F4E9C", "5B6B85", "808080"
_WORKBOOK = Kind(lambda: said("a workbook to fill in"), "mine.xlsx", None)


def write_template(path: Path, schema: Schema, guard: Guard = UNGUARDED, *, language: Language = "en") -> None:
    """Writes the workbook, with its headings, its lists and its example in the language. Raises UnwritableFile."""
    guard.check(path, _WORKBOOK)
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    choices = {column: words for column, words in words_offered(schema, language).items() if words}
    for sheet, title in TITLES[language].items():
        _fill(book.create_sheet(title), sheet, choices, language)
    lists = book.create_sheet(LISTS)
    for number, (column, words) in enumerate(choices.items(), start=1):
        for row, word in enumerate((column, *words), start=1):
            lists.cell(row, number, word)
    lists.sheet_state = "hidden"
    try:
        with whole(path, _WORKBOOK, guard) as draft:
            book.save(draft)
    except OSError as error:
        raise unwritable(path, error) from error


def _fill(page: Worksheet, sheet: str, choices: Mapping[str, Sequence[str]], language: Language) -> None:
    """Puts the headings, the example and the lists to choose from into a sheet."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    columns = SHEETS[sheet]
    page.append([HEADINGS_IN_FRENCH[sheet].get(column, column) if language == "fr" else column for column in columns])
    for example in example_rows(sheet, language):
        page.append([example.get(column) for column in columns])
    page.freeze_panes = "A2"
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        page.column_dimensions[letter].width = 34 if column in _WIDE else 18
        head = page.cell(1, number)
        head.font = Font(bold=True, color="FFFFFF")
        head.fill = PatternFill("solid", fgColor=_NEEDED if column in REQUIRED[sheet] else _OTHER)
        head.alignment = Alignment(vertical="center")
        if column in choices:
            _offer(page, f"{letter}2:{letter}{_ROWS}", list(choices).index(column) + 1, choices[column])
        if column in _DATES:
            # As text, so that 2011-04 stays what was typed.
            for row in range(2, _ROWS + 1):
                page.cell(row, number).number_format = "@"
    _grey(page, f"A2:{get_column_letter(len(columns))}{_ROWS}", MARK[language])


def _offer(page: Worksheet, cells: str, position: int, words: Sequence[str]) -> None:
    """A drop-down list of the words, which stand in this column of the hidden sheet."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter(position)
    source = f"{LISTS}!${letter}$2:${letter}${len(words) + 1}"
    validation = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=True)
    validation.error = said("Choose one from the list: {words}", words=", ".join(words))[:_LONGEST]
    page.add_data_validation(validation)
    validation.add(cells)


def _grey(page: Worksheet, cells: str, mark: str) -> None:
    """Shows what is of the example in grey; what is typed over it is as any other cell."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font

    is_example = f'LEFT(A2,{len(mark)})="{mark}"'
    rule = FormulaRule(formula=[is_example], font=Font(italic=True, color=_GREY))  # type: ignore[no-untyped-call]  # openpyxl has no types for it
    page.conditional_formatting.add(cells, rule)


_LONGEST = 250
"""Excel takes no longer message of a drop-down list."""
