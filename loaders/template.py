"""An empty workbook to fill in: the three sheets, drop-down lists, and examples in each: a body and a program, and an agreement with its
dates, parties, value and a share.
"""

from __future__ import annotations

from pathlib import Path

from ..graph import STATUSES, Schema, said
from ..graph.guard import UNGUARDED, Guard, Kind
from ..graph.keeping import unwritable, whole
from ..graph.sheets import REQUIRED, SHEETS
from .rows import COMMENT

_AGREEMENT = {"target": "Example Agreement", "since": "2011-04", "until": "2016-03", "currency": "CAD", "evidence_source": "report-2024"}
_EXAMPLES: dict[str, list[dict[str, str]]] = {
    "sources": [
        {
            "id": f"{COMMENT} report-2024", "title": "Annual report 2024", "publisher": "Example Agency", "date": "2024-06",
            "language": "en",
        },
    ],
    "stakeholders": [
        {
            "id": f"{COMMENT} example-agency", "kind": "agency", "name": "Example Agency", "name_fr": "Agence exemple",
            "aliases": "EA|Old Name", "aliases_fr": "AE", "country": "CA", "sector": "government", "since": "2004",
        },
        {"id": f"{COMMENT} example-police", "kind": "agency", "name": "Example Police", "country": "CA"},
        {"id": f"{COMMENT} example-program", "kind": "program", "name": "Example Program"},
        {
            "id": f"{COMMENT} example-agreement", "kind": "collaboration", "form": "agreement", "name": "Example Agreement",
            "since": "2011-04", "until": "2016-03", "note": "A memorandum of understanding, with its first and last day",
        },
    ],
    "ties": [
        {
            "source": f"{COMMENT} Example Agency", "type": "PARTNERS_IN", "target": "Example Program", "since": "2011-04",
            "status": "confirmed", "confidence": "1", "evidence_source": "report-2024", "evidence_locator": "page 12",
        },
        {
            **_AGREEMENT, "source": f"{COMMENT} Example Agency", "type": "LEADS", "amount": "900000", "evidence_locator": "page 13",
            "note": "The value of the agreement stands once, with the party that leads or pays",
        },
        {
            **_AGREEMENT, "source": f"{COMMENT} Example Police", "type": "PARTNERS_IN", "amount": "200000", "evidence_locator": "page 13",
            "note": "What a partner in it bears itself is its own share",
        },
    ],
}  # fmt: skip
_ROWS = 2000
_WIDE = {"name", "name_fr", "title", "aliases", "note", "evidence_quote", "source", "target"}


_WORKBOOK = Kind(lambda: said("a workbook to fill in"), "mine.xlsx", None)


def write_template(path: Path, schema: Schema, guard: Guard = UNGUARDED) -> None:
    """Writes the workbook; rows that begin with # are examples, and a load passes over them. Raises UnwritableFile."""
    guard.check(path, _WORKBOOK)
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    given = {"kind": list(schema.kinds), "form": list(schema.forms), "type": list(schema.ties), "status": list(STATUSES)}
    choices = {column: words for column, words in given.items() if words}
    for sheet in ("stakeholders", "ties", "sources"):
        columns = SHEETS[sheet]
        page = book.create_sheet(sheet)
        page.append(list(columns))
        for example in _EXAMPLES[sheet]:
            page.append([example.get(column, "") for column in columns])
        page.freeze_panes = "A2"
        for number, column in enumerate(columns, start=1):
            letter = get_column_letter(number)
            page.column_dimensions[letter].width = 34 if column in _WIDE else 16
            head = page.cell(1, number)
            head.font = Font(bold=True, color="FFFFFF")
            head.fill = PatternFill("solid", fgColor="1F4E9C" if column in REQUIRED[sheet] else "5B6B85")
            head.alignment = Alignment(vertical="center")
            for row in range(2, 2 + len(_EXAMPLES[sheet])):
                page.cell(row, number).font = Font(italic=True, color="808080")
            if column in choices:
                position = list(choices).index(column) + 1
                source = f"lists!${get_column_letter(position)}$2:${get_column_letter(position)}${len(choices[column]) + 1}"
                validation = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=True)
                validation.error = f"Choose one from the list: {', '.join(choices[column])}"
                page.add_data_validation(validation)
                validation.add(f"{letter}2:{letter}{_ROWS}")
            if column in ("since", "until", "date"):
                # As text, so that 2011-04 stays what was typed.
                for row in range(2, _ROWS + 1):
                    page.cell(row, number).number_format = "@"
    lists = book.create_sheet("lists")
    for number, (column, words) in enumerate(choices.items(), start=1):
        for row, word in enumerate((column, *words), start=1):
            lists.cell(row, number, word)
    lists.sheet_state = "hidden"
    try:
        with whole(path, _WORKBOOK, guard) as draft:
            book.save(draft)
    except OSError as error:
        raise unwritable(path, error) from error
