"""What stands in one cell."""

from datetime import date, datetime, time
from typing import Any

import pytest

from partnermap.loaders.cells import cell_text


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (None, "General", ""), ("  x ", "General", "x"), (2011.0, "General", "2011"), (0.1, "General", "0.1"), (1234.5, "General", "1234.5"), (7, "0", "7"),
        (datetime(2011, 4, 11), "yyyy-mm-dd", "2011-04-11"), (datetime(2011, 4, 1), "mmm yyyy", "2011-04"), (datetime(2011, 1, 1), "yyyy", "2011"),
        (datetime(2011, 4, 1), "mm-dd-yy", "2011-04-01"), (date(2011, 4, 1), "General", "2011-04-01"), (True, "General", "true"), (False, "General", "false"), (time(9, 5), "h:mm", "09:05:00"), (1e20, "General", "1" + "0" * 20),
        (datetime(2011, 4, 1), '[$-409]mmmm\\ yyyy;@"d"', "2011-04"), (datetime(2011, 4, 1), "yyyy\\d", "2011"),
    ],
)  # fmt: skip
def test_an_excel_cell_says_what_it_shows(value: Any, shown: str, text: str) -> None:
    assert cell_text(value, shown) == text
