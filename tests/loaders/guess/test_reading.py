"""How cells are read: what is decided by the list itself, and what is asked."""

from __future__ import annotations

from partnermap.graph.directory import Directory
from partnermap.loaders.guess import Guess, guess
from partnermap.loaders.mapping.model import Reading
from tests.loaders.guess.lists.byhand import rows
from tests.loaders.guess.lists.made import grid


def guessed(text: str, directory: Directory) -> Guess:
    return guess([grid("Sheet", rows(text))], "list.xlsx", directory, "en")


def read(text: str, directory: Directory) -> Reading:
    return guessed(text, directory).mapping.tables[0].read


def asked(text: str, directory: Directory) -> list[tuple[str, tuple[str, ...], str]]:
    return [(doubt.path, doubt.options, doubt.proposed) for doubt in guessed(text, directory).doubts]


AGREEMENTS = "Title of MOU | Partner | Signed | Expires\nData | RCMP | {} | {}\nLoan | OPP | {} | {}"


def test_the_order_of_day_and_month_is_told_by_a_part_above_twelve(directory: Directory) -> None:
    assert read(AGREEMENTS.format("03/04/2021", "31/03/2026", "13/05/2022", "30/06/2025"), directory).order == "day"
    assert read(AGREEMENTS.format("03/04/2021", "03/31/2026", "05/13/2022", "06/30/2025"), directory).order == "month"
    assert read(AGREEMENTS.format("2021-04-03", "2026-03-31", "1 May 2022", ""), directory).order == ""


def test_a_column_that_does_not_tell_the_order_is_asked_about_though_another_does(directory: Directory) -> None:
    text = AGREEMENTS.format("03/04/2021", "31/03/2026", "05/04/2022", "31/03/2027")
    assert asked(text, directory) == [("read > dates", ("day first", "month first"), "day first")]


def test_the_question_shows_both_days(directory: Directory) -> None:
    found = guessed(AGREEMENTS.format("03/04/2021", "", "05/06/2022", ""), directory)
    assert found.doubts[0].question == "03/04/2021 is 2021-04-03 with the day first, 2021-03-04 with the month first: which?"


GRANTS = "Recipient | Funder | Amount | Fiscal year\nHarvest House | {} | $5,000 | 2021-22\nOak Centre | {} | $6,000 | 2022-23"


def test_a_fiscal_year_begins_in_april_for_governments_and_is_asked_of_others(directory: Directory) -> None:
    assert read(GRANTS.format("Health Canada", "Justice Canada"), directory).fiscal_month == 4
    options = ("April", "January", "July", "September")
    assert asked(GRANTS.format("Maple Fund", "Maple Fund"), directory) == [("read > fiscal years", options, "April")]


def test_a_group_that_stands_once_is_filled_down_and_an_optional_column_is_not(directory: Directory) -> None:
    text = "Committee | Member | Organization\nSteering Committee | A. Roy | RCMP\n | B. Chan | OPP\nData Working Group | C. Lee | CBSA\n | D. Fox | RCMP"
    assert [str(column) for column in read(text, directory).fill_down] == ["Committee"]
    text = "Title of MOU | Lead | Partner\nData | RCMP | OPP\nLoan | | CBSA\nTraining | OPP | RCMP\nPatrols | | RCMP"
    assert read(text, directory).fill_down == ()


def test_those_who_were_not_there_are_skipped(directory: Directory) -> None:
    text = "Data Workshop\nName | Organization | Attended\nA. Roy | RCMP | Yes\nB. Chan | OPP | No\nC. Lee | CBSA | Regrets"
    assert dict(read(text, directory).skip) == {"Attended": ("No", "Regrets")}


def test_words_for_nothing_are_empty_where_a_name_a_date_or_an_amount_is_wanted(directory: Directory) -> None:
    text = "Title of MOU | Partner | Start | End | Status\nData | RCMP | 2020 | ongoing | Present\nLoan | tbd | 2021 | n/a | Open"
    assert read(text, directory).empty == ("tbd", "ongoing", "n/a")
