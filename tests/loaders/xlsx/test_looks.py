"""What a number shows in a cell, by its format."""

import pytest

from partnermap.graph import BadData
from partnermap.loaders.xlsx import Purpose
from partnermap.loaders.xlsx.looks import built_in, is_number, parse_look


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("3.3000000000000003", "3.3"), ("0.30000000000000004", "0.3"), ("2011", "2011"), ("-5", "-5"), ("1E3", "1000"), ("1.5E-7", "0.00000015"),
        ("1234567890123456", "1234567890123456"), ("1.2345678901234501E+18", "1234567890123450000"), ("0.1", "0.1"), ("100.0", "100"),
        ("99999.990000000005", "99999.99"), ("-0", "0"), (".5", "0.5"),
    ],
)  # fmt: skip
def test_a_number_without_a_format_has_fifteen_digits_as_excel_shows_it(raw: str, shown: str) -> None:
    assert parse_look("General").text(raw, "text") == shown


@pytest.mark.parametrize(
    ("code", "raw", "shown"),
    [
        ("0000000", "123", "0000123"), ("00", "7", "07"), ("000-0000", "1234567", "123-4567"), ("00000\\-0000", "123456789", "12345-6789"),
        ('"FY"0', "2011", "FY2011"), ('0" km"', "12", "12 km"), ('General" units"', "3.5", "3.5 units"), ("0.00", "3.1", "3.10"),
        ("0.0", "2", "2.0"), ("0.00", "3.14159", "3.14159"), ("#,##0", "1234", "1234"), ("# ##0", "1234", "1234"), ("@", "12", "12"),
        ('"$"#,##0', "1200", "1200"), ("[$€-40C]#,##0.00", "1200.5", "1200.50"), ("#,##0.00_);[Red](#,##0.00)", "-1200.5", "-1200.50"),
        ("0%", "0.8", "80%"), ("0.00%", "0.07", "7%"), ("0%", "0.125", "12.5%"), ("00000", "-42", "-00042"), ("000", "12345", "12345"),
        ("0.00E+00", "1200", "1200"), ("# ?/?", "0.5", "0.5"), ("#,##0,", "1234567", "1234567"), ("[<100]0.0;000", "7", "7"), (";;;", "7", "7"),
        ("(000) 000-0000", "4165550", "(000) 416-5550"), ("0;-0;;@", "0", "0"), ("", "7", "7"),
    ],
)  # fmt: skip
def test_in_a_column_of_texts_a_number_is_what_its_cell_shows(code: str, raw: str, shown: str) -> None:
    assert parse_look(code).text(raw, "text") == shown


@pytest.mark.parametrize(
    ("code", "raw", "purpose", "value"),
    [
        ('"$"#,##0.00', "1234.5", "number", "1234.5"), ("0.00", "3.1", "number", "3.1"), ("0000", "12", "number", "12"),
        ("0%", "0.8", "number", "80%"), ('"FY"0', "2011", "date", "2011"), ("#,##0", "2011", "date", "2011"),
    ],
)  # fmt: skip
def test_in_a_column_of_amounts_or_dates_a_number_is_its_value(code: str, raw: str, purpose: Purpose, value: str) -> None:
    assert parse_look(code).text(raw, purpose) == value


@pytest.mark.parametrize(
    ("code", "raw", "shown"),
    [
        ("yyyy-mm-dd", "40644", "2011-04-11"), ("mmm-yy", "40634", "2011-04"), ("yyyy", "40634", "2011"), ("d-mmm", "40644", "2011-04-11"),
        ("[$-409]mmmm\\ d\\,\\ yyyy;@", "40644", "2011-04-11"), ('yyyy"-"mm', "40634", "2011-04"), ("dd/mm/yy h:mm", "40644.5", "2011-04-11 12:00"),
        ("dd/mm/yy h:mm", "40644", "2011-04-11"), ("h:mm", "0.75", "18:00:00"), ("h:mm AM/PM", "40644.75", "18:00:00"), ("[h]:mm", "1.5", "36:00:00"),
        ("mm:ss.0", "0.0005", "00:00:43"), ("yyyy-mm-dd", "1", "1900-01-01"), ("yyyy-mm-dd", "59", "1900-02-28"), ("yyyy-mm-dd", "61", "1900-03-01"),
        ("yyyy-mm-dd", "2958465", "9999-12-31"), ("General", "40644", "40644"), ("mmmm", "40634", "2011-04-01"),
    ],
)  # fmt: skip
def test_a_day_is_shown_no_finer_than_its_format_has_it(code: str, raw: str, shown: str) -> None:
    assert parse_look(code).text(raw, "text") == shown


def test_a_column_of_dates_takes_the_day_without_the_hour() -> None:
    look = parse_look("yyyy-mm-dd h:mm:ss")
    assert (look.text("40644.5", "date"), look.text("40644.5", "text")) == ("2011-04-11", "2011-04-11 12:00")


def test_days_may_be_counted_from_1904() -> None:
    look = parse_look("yyyy-mm-dd")
    assert (look.text("39182", "date", is_from_1904=True), look.text("0", "date", is_from_1904=True)) == ("2011-04-11", "1904-01-01")


@pytest.mark.parametrize("raw", ["0", "60", "-1", "2958466", "99999999", "1E300"])
def test_a_day_that_the_calendar_has_not_is_refused(raw: str) -> None:
    with pytest.raises(BadData, match="no day has the number"):
        parse_look("yyyy-mm-dd").text(raw, "date")


def test_a_day_may_be_written_out() -> None:
    look = parse_look("mmm-yy")
    assert (look.day("2011-04-01T00:00:00", "date"), parse_look("General").day("2011-04-11T00:00:00Z", "date")) == ("2011-04", "2011-04-11")
    with pytest.raises(BadData, match="no day is written 2011-13-01"):
        look.day("2011-13-01", "date")


@pytest.mark.parametrize(
    ("number", "raw", "shown"), [(14, "40644", "2011-04-11"), (17, "40634", "2011-04"), (9, "0.5", "50%"), (3, "1200", "1200"), (44, "7", "7"), (999, "7", "7")]
)  # fmt: skip
def test_formats_that_have_a_number_alone_are_known(number: int, raw: str, shown: str) -> None:
    assert parse_look(built_in(number)).text(raw, "text") == shown


@pytest.mark.parametrize("raw", ["", "x", "nan", "inf", "1e400", "1_0", "٣", "0x10", "1,5", "--1"])
def test_what_is_no_number_is_known_for_it(raw: str) -> None:
    assert not is_number(raw)
