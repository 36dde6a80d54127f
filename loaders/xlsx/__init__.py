"""Excel workbooks, as Excel, LibreOffice, Google Sheets and other programs write them: a row at a time, with what its cells show.

A workbook is a zip archive of XML. It is read here rather than by openpyxl because a load must know what that does not tell while it reads
row by row (formulas without a value, hidden rows, merged cells, totals), must end in one line whatever is damaged, and must not be made to
hold more than a bound.
"""

from .book import Book, Sheet, open_book
from .columns import LAST_COLUMN, LAST_ROW, letters
from .damage import RAISED, Damage, TooMuch
from .facts import Merge
from .looks import Purpose, is_number, shortest
from .merged import Merged
from .others import by_head, of_another_format
from .package import Package, fed, new_parser
from .rows import Cell, Row, Special
from .showing import ERRORS, shown
from .strings import Indented, leading

__all__ = [
    "ERRORS",
    "LAST_COLUMN",
    "LAST_ROW",
    "RAISED",
    "Book",
    "Cell",
    "Damage",
    "Indented",
    "Merge",
    "Merged",
    "Package",
    "Purpose",
    "Row",
    "Sheet",
    "Special",
    "TooMuch",
    "by_head",
    "fed",
    "is_number",
    "leading",
    "letters",
    "new_parser",
    "of_another_format",
    "open_book",
    "shortest",
    "shown",
]
