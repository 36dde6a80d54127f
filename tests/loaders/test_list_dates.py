"""Dates as somebody's list writes them, in both languages: each is read or refused with what to write, and none is misread."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, UnreadableFile, read_schema
from partnermap.graph.drafts import Notice, Place, Problem, TieDraft
from partnermap.loaders.dates import Dates
from partnermap.loaders.habits import Habits
from partnermap.loaders.headings import Headings
from partnermap.loaders.rows import parse_rows
from partnermap.loaders.telling import Told

# What stands in the cell; what it is as `since` and as `until`; or a sign that it is refused, and what to write.
READ = """
    5 March 2021              | 2021-03-05 | 2021-03-05
    5 mars 2021               | 2021-03-05 | 2021-03-05
    March 5, 2021             | 2021-03-05 | 2021-03-05
    March 5th, 2021           | 2021-03-05 | 2021-03-05
    the 5th of March 2021     | 2021-03-05 | 2021-03-05
    le 5 mars 2021            | 2021-03-05 | 2021-03-05
    vendredi 5 mars 2021      | 2021-03-05 | 2021-03-05
    1er avril 2021            | 2021-04-01 | 2021-04-01
    1ᵉʳ avril 2021            | 2021-04-01 | 2021-04-01
    1st April 2021            | 2021-04-01 | 2021-04-01
    05-Mar-21                 | 2021-03-05 | 2021-03-05
    5-mars-2021               | 2021-03-05 | 2021-03-05
    Mar. 2021                 | 2021-03    | 2021-03
    mars 2021                 | 2021-03    | 2021-03
    in March 2021             | 2021-03    | 2021-03
    en mars 2021              | 2021-03    | 2021-03
    Mar-21                    | 2021-03    | 2021-03
    févr-21                   | 2021-02    | 2021-02
    03/2021                   | 2021-03    | 2021-03
    2021                      | 2021       | 2021
    2021.0                    | 2021       | 2021
    2021-03                   | 2021-03    | 2021-03
    2021-03-05                | 2021-03-05 | 2021-03-05
    2021-03-05 00:00:00       | 2021-03-05 | 2021-03-05
    2021/03/05                | 2021-03-05 | 2021-03-05
    20210305                  | 2021-03-05 | 2021-03-05
    31/03/2025                | 2025-03-31 | 2025-03-31
    31.03.2025                | 2025-03-31 | 2025-03-31
    44260                     | 2021-03-05 | 2021-03-05
    44260.5                   | 2021-03-05 | 2021-03-05
    Q1 2021                   | 2021-01    | 2021-03
    T1 2021                   | 2021-01    | 2021-03
    2021 Q3                   | 2021-07    | 2021-09
    2021-T3                   | 2021-07    | 2021-09
    3rd quarter of 2021       | 2021-07    | 2021-09
    3e trimestre 2021         | 2021-07    | 2021-09
    1er trimestre de 2021     | 2021-01    | 2021-03
    first half of 2021        | 2021-01    | 2021-06
    2e semestre 2021          | 2021-07    | 2021-12
    2019-2022                 | 2019       | 2022
    2019 – 2022               | 2019       | 2022
    April 2019 to March 2022  | 2019-04    | 2022-03
    d'avril 2019 à mars 2022  | refused    | refused
    du 5 mars 2021 au 31 mars 2024 | 2021-03-05 | 2024-03-31
    2021-03-05/2024-03-31     | 2021-03-05 | 2024-03-31
    2019 – present            | 2019       | nothing
    2019 à ce jour            | 2019       | nothing
    since 2019                | 2019       | refused
    depuis le 5 mars 2021     | 2021-03-05 | refused
    as of April 2020          | 2020-04    | refused
    à compter de mars 2020    | 2020-03    | refused
    until March 2023          | refused    | 2023-03
    jusqu'au 31 mars 2025     | refused    | 2025-03-31
"""
REFUSED = """
    03/04/2021                | dates: day first for 2021-04-03, dates: month first for 2021-03-04
    03/04/21                  | dates: day first for 2021-04-03, dates: month first for 2021-03-04
    31/03/25                  | write 2025-03-31
    05-Mar-55                 | write 1955-03-05
    Mar 21                    | write 2021-03
    2021-22                   | fiscal years: April; or 2021-04 in this cell
    FY2021-22                 | fiscal years: April; or 2021-04 in this cell
    exercice 2021-2022        | fiscal years: April; or 2021-04 in this cell
    AF 2021                   | fiscal years: April; or 2020-04 or 2021-04 in this cell
    Q1 2021-22                | fiscal years: April; or 2021-04 in this cell
    T3 de l'exercice 2021-2022| fiscal years: April; or 2021-10 in this cell
    2011-12                   | for the month write Dec 2011
    Spring 2021               | write 2021
    printemps 2021            | write 2021
    circa 2019                | write 2019
    vers mars 2019            | write 2019-03
    early 2021                | write 2021
    fin 2021                  | write 2021
    31 mars 2025 (prévu)      | write 2025-03-31
    March 31, 2025 (expected) | write 2025-03-31
    signed 5 March 2021       | write 2021-03-05
    5 March 2021*             | write 2021-03-05
    2021-13-05                | write 2021-05-13
    29 February 2021          | write 2021-02
    1 April to 31 March 2022  | write 2022
    2021; 2022                | write 2011, 2011-04 or 2011-04-11
    5 March                   | write 2011, 2011-04 or 2011-04-11
    123                       | write 2011, 2011-04 or 2011-04-11
"""
IN_FISCAL_YEARS = """
    2021-22                   | 4 | 2021-04 | 2022-03
    FY2021-22                 | 4 | 2021-04 | 2022-03
    exercice 2021-2022        | 4 | 2021-04 | 2022-03
    AF 2021-2022              | 7 | 2021-07 | 2022-06
    2021/22                   | 9 | 2021-09 | 2022-08
    Q1 2021-22                | 4 | 2021-04 | 2021-06
    T4 2021-2022              | 4 | 2022-01 | 2022-03
    FY2021                    | 1 | 2021-01 | 2021-12
    FY2021                    | 4 | refused | refused
    2021-22                   | 1 | refused | refused
    2011-12                   | 4 | refused | refused
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def column(cells: Sequence[str], name: str = "since", **habits: Any) -> list[str]:
    """What is read of each cell of a column of a list: `nothing` of one that is as empty, and a refusal after a mark."""
    place = Place("list.csv", "", 2)
    dates = Dates([(place, [cell]) for cell in cells], {name: 0}, Told(), Habits(is_list=True, **habits))
    found = []
    for _, (cell,) in dates:
        try:
            found.append(dates.read(name, cell).value or "nothing")
        except BadData as error:
            found.append(f"! {error}")
    return found


def seen(texts: Sequence[str]) -> list[str]:
    return ["refused" if text.startswith("!") else text for text in texts]


@pytest.mark.parametrize(("cell", "since", "until"), rows(READ), ids=[row[0] for row in rows(READ)])
def test_a_date_is_read_as_its_column_means_it(cell: str, since: str, until: str) -> None:
    assert seen(column([cell]) + column([cell], "until")) == [since, until]


@pytest.mark.parametrize(("cell", "instead"), rows(REFUSED), ids=[row[0] for row in rows(REFUSED)])
def test_what_may_be_two_dates_or_none_is_refused_with_what_to_write(cell: str, instead: str) -> None:
    [told] = column([cell])
    assert (told.startswith(f"! '{cell}' "), instead in told) == (True, True), told


@pytest.mark.parametrize(("cell", "month", "since", "until"), rows(IN_FISCAL_YEARS))
def test_a_fiscal_year_has_the_months_that_it_was_said_to_have(cell: str, month: str, since: str, until: str) -> None:
    read = column([cell], fiscal_month=int(month)) + column([cell], "until", fiscal_month=int(month))
    assert seen(read) == [since, until]


def test_the_order_that_was_told_decides_and_what_is_against_it_is_refused() -> None:
    cells = ["03/04/2021", "3/4/21", "31/03/2025", "12-11-2020", "March 5, 2021"]
    assert column(cells, order="day") == ["2021-04-03", "2021-04-03", "2025-03-31", "2020-11-12", "2021-03-05"]
    assert column(cells, order="month") == [
        "2021-03-04", "2021-03-04", "! '31/03/2025' is no day with the month first; write 2025-03-31", "2020-12-11", "2021-03-05",
    ]  # fmt: skip
    assert column(["03/31/2025"], order="day") == ["! '03/31/2025' is no day with the day first; write 2025-03-31"]


def test_a_column_decides_what_nobody_told() -> None:
    assert column(["03/04/2021", "31/03/2025", "3/4/21"]) == ["2021-04-03", "2025-03-31", "2021-04-03"]
    assert column(["2011-12", "2012-05"]) == ["2011-12", "2012-05"]
    assert column(["2011-12", "2012-13"], fiscal_month=4) == ["2011-04", "2012-04"]
    assert column(["2009-10", "2010-11", "2011-12"], "until", fiscal_month=4) == ["2010-03", "2011-03", "2012-03"]
    assert seen(column(["2011-12", "2012-13", "2012-05"], fiscal_month=4)) == ["refused", "2012-04", "2012-05"]


def test_a_column_of_days_has_no_spans() -> None:
    assert column(["Q1 2021", "2019-2022"], "date") == [
        "! 'Q1 2021' is a span of time, and this column has days; write 2021-01",
        "! '2019-2022' is a span of time, and this column has days; write 2019",
    ]


def test_a_sheet_of_ours_reads_no_more_than_before() -> None:
    for cell in ("Q1 2021", "44260", "2019-2022", "since 2019", "05-Mar-21"):
        with pytest.raises(BadData):
            Dates([], {"since": 0}, Told()).read("since", cell)


def test_rows_are_read_with_the_habits_of_their_list_and_told_of() -> None:
    names = ("source", "type", "target", "since", "until", "evidence_source")
    listed = [("A", "WORKS_WITH", "B", "44260", "2021-22", "s"), ("A", "WORKS_WITH", "C", "Q2 2021", "Q2 2021", "s")]
    cells = [(Place("s.csv", "", number), row) for number, row in enumerate(listed, 2)]
    headings = Headings({name: at for at, name in enumerate(names)}, {}, len(names))
    found = list(parse_rows("ties", headings, cells, read_schema(), habits=Habits(fiscal_month=4, is_list=True)))
    assert [dict(one.given) for one in found if isinstance(one, TieDraft)] == [
        {"since": "2021-03-05", "until": "2022-03"}, {"since": "2021-04", "until": "2021-06"},
    ]  # fmt: skip
    assert [str(one) for one in found if isinstance(one, Notice)] == [
        "s.csv line 2: '44260' in column since was read as 2021-03-05",
        "s.csv line 2: '2021-22' in column until was read as 2022-03",
        "s.csv line 3: 'Q2 2021' in column since was read as 2021-04",
        "s.csv line 3: 'Q2 2021' in column until was read as 2021-06",
    ]
    assert [one for one in found if isinstance(one, Problem)] == []


def test_a_cell_of_which_several_rows_are_made_is_told_of_once() -> None:
    names = ("source", "type", "target", "since", "evidence_source")
    first, second = Place("s.csv", "", 2), Place("s.csv", "", 3)
    cells = [(place, ("A", "WORKS_WITH", other, "44260", "s")) for place, other in ((first, "B"), (first, "C"), (second, "D"))]
    headings = Headings({name: at for at, name in enumerate(names)}, {}, len(names))
    found = parse_rows("ties", headings, cells, read_schema(), habits=Habits(is_list=True))
    assert [str(one) for one in found if isinstance(one, Notice)] == [
        "s.csv line 2: '44260' in column since was read as 2021-03-05; 2 cells in all are written so",
    ]


def test_a_month_far_below_that_is_against_what_was_read_ends_the_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.loaders.dates.AHEAD", 1)
    with pytest.raises(UnreadableFile, match="'2011-12' may be another date than it seems"):
        column(["2011-12", "2012-13", "2015", "2012-05"], fiscal_month=4)


ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]


@given(st.dates(date(1975, 1, 1), date(2035, 12, 31)), st.sampled_from(["day", "month"]))
def test_a_day_is_read_however_it_is_written_or_refused_but_never_another(day: date, order: str) -> None:
    english, french = ENGLISH[day.month - 1], FRENCH[day.month - 1]
    short = f"{day.year % 100:02}"
    parts = (day.day, day.month) if order == "day" else (day.month, day.day)
    ways = [
        f"{day.day} {english} {day.year}", f"{english} {day.day}, {day.year}", f"{day.day}-{english[:3]}-{short}", f"{english[:3]}. {day.day} {day.year}",
        f"{day.day} {french} {day.year}", f"le {day.day} {french} {day.year}", f"{day.day}-{french}-{day.year}", f"{day.day}er {french} {day.year}",
        f"{day:%Y/%m/%d}", f"{day:%Y%m%d}", f"{day:%Y-%m-%d} 00:00:00", str((day - date(1899, 12, 30)).days),
        f"{parts[0]}/{parts[1]}/{day.year}", f"{parts[0]:02}.{parts[1]:02}.{day.year}", f"{parts[0]}-{parts[1]}-{short}",
    ]  # fmt: skip
    assert set(column(ways, order=order)) == {day.isoformat()}
    alone = {read for way in ways for read in column([way])}
    assert {read for read in alone if not read.startswith("!")} == {day.isoformat()}
    assert [told for told in alone if told.startswith("!") and day.isoformat() not in told] == []


@given(st.integers(1970, 2038), st.integers(1, 12), st.sampled_from(["", "FY", "FY ", "exercice ", "AF "]), st.booleans())
def test_a_fiscal_year_begins_and_ends_in_the_months_that_were_told(year: int, month: int, word: str, is_long: bool) -> None:
    text = f"{word}{year}-{year + 1 if is_long else f'{(year + 1) % 100:02}'}"
    since, until = column([text], fiscal_month=month)[0], column([text], "until", fiscal_month=month)[0]
    if month > 1 and not (word == "" and not is_long and 1 <= (year + 1) % 100 <= 12):
        assert (since, until) == (f"{year}-{month:02}", f"{year + 1}-{month - 1:02}")
    else:
        assert seen([since, until]) == ["refused", "refused"]
