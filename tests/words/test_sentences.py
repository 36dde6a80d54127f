"""How ties and dates read in both languages."""

from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Language, Stakeholder, Tie, read_schema
from partnermap.output.citing import cited
from partnermap.words.sentences import _WORDS, counted, dates, decimal, sentence

SCHEMA = read_schema()
NAMED = {"a": Stakeholder("a", "agency", "Agency", "Agence"), "b": Stakeholder("b", "program", "Program", "Programme")}
TIE = Tie(
    "a", "FUNDS", "b", role="donor", since="2011", amount=Decimal("1234567.5"), currency="CAD", status="proposed", confidence=0.6,
    evidence=(Evidence("report", "page 2"), Evidence("report", "page 3", "so it is"), Evidence("minutes")),
)  # fmt: skip


def test_a_tie_is_a_sentence_from_either_end() -> None:
    assert sentence(TIE, NAMED, SCHEMA, "en") == "Agency funds Program (donor; since 2011; 1,234,567.5 CAD; proposed; confidence 0.6)"
    assert sentence(TIE, NAMED, SCHEMA, "fr", start="b") == (
        "Programme est financé par Agence (donor; depuis 2011; 1\u202f234\u202f567,5 CAD; proposé; confiance 0,6)"
    )


def test_evidence_is_cited_a_line_a_source() -> None:
    assert cited(TIE.evidence) == "report: page 2; page 3 “so it is”\nminutes"


@pytest.mark.parametrize(
    ("since", "until", "en", "fr"),
    [("2004", "2011", "2004–2011", "2004–2011"), ("2004", "", "since 2004", "depuis 2004"), ("", "2011", "until 2011", "jusqu’à 2011"),
     ("2011-06-08", "2011-06-08", "2011-06-08", "2011-06-08"), ("", "", "", "")],
)  # fmt: skip
def test_dates_are_told_as_people_say_them(since: str, until: str, en: str, fr: str) -> None:
    assert (dates(since, until, "en"), dates(since, until, "fr")) == (en, fr)


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [(0, "en", "0 others"), (1, "en", "1 other"), (2, "en", "2 others"), (0, "fr", "0 autre"), (1, "fr", "1 autre"), (2, "fr", "2 autres")],
)
def test_a_plural_is_that_of_the_language(number: int, language: Language, text: str) -> None:
    assert counted("others", number, language) == text


def test_a_number_has_the_sign_of_the_language() -> None:
    assert (decimal(1.25, "en"), decimal(1.25, "fr"), decimal(2.0, "en")) == ("1.25", "1,25", "2")


def test_every_phrase_takes_the_same_values_in_both_languages() -> None:
    from string import Formatter

    def fields(text: str) -> set[str | None]:
        return {field for _, field, _, _ in Formatter().parse(text) if field}

    assert {key for key, (en, fr) in _WORDS.items() if fields(en) != fields(fr)} == set()
