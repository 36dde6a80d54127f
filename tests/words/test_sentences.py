"""How ties and dates read in both languages."""

from collections import Counter
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules

import pytest

from partnermap.graph import Evidence, Language, Stakeholder, Tie, read_schema
from partnermap.output.citing import cited
from partnermap.words import planning
from partnermap.words.about import _COLUMNS
from partnermap.words.sentences import _WORDS, counted, dates, decimal, elided, phrase, sentence, since_when

SCHEMA = read_schema()
NAMED = {"a": Stakeholder("a", "agency", "Agency", "Agence"), "b": Stakeholder("b", "program", "Program", "Programme")}
TIE = Tie(
    "a", "FUNDS", "b", role="donor", since="2011", amount=Decimal("1234567.5"), currency="CAD", status="proposed", confidence=0.6,
    evidence=(Evidence("report", "page 2"), Evidence("report", "page 3", "so it is"), Evidence("minutes")),
)  # fmt: skip


@pytest.mark.parametrize(("what", "others"), [("WORDS", _WORDS), ("COLUMNS", _COLUMNS)])
def test_no_key_of_words_or_columns_means_two_things(what: str, others: dict[str, tuple[str, str]]) -> None:
    files = [import_module(f"{planning.__name__}.{one.name}") for one in iter_modules(planning.__path__)]
    keys = Counter(key for file in files for key in getattr(file, what, {}))
    assert [key for key, count in keys.items() if count > 1 or key in others] == []


def test_a_tie_is_a_sentence_from_either_end() -> None:
    assert sentence(TIE, NAMED, SCHEMA, "en") == "Agency funds Program (donor; since 2011; 1,234,567.50 CAD; proposed; confidence 0.6)"
    assert sentence(TIE, NAMED, SCHEMA, "fr", start="b") == (
        "Programme reçoit des fonds d’Agence («\u00a0donor\u00a0»; depuis 2011; 1\u202f234\u202f567,50\u00a0CAD; proposé; confiance 0,6)"
    )


def tied(type_: str = "FUNDS", **said: str) -> Tie:
    return Tie("a", type_, "b", evidence=(Evidence("report"),), **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tie", "en", "fr"),
    [
        (tied(attested_last="2020-06-17"), "last attested 2020-06", "dernière attestation\u00a0: 2020-06"),
        (tied(), "not dated", "non daté"),
        (
            tied("LEADS", role="Minister", attested_last="2020-06-17"),
            "Minister; as of 2020-06",
            "«\u00a0Minister\u00a0»; en date de 2020-06",
        ),
        (tied("PART_OF", attested_last="2020"), "as of 2020", "en date de 2020"),
        (tied(since="2004", span_since="2004"), "since 2004", "depuis 2004"),
        (tied(since="2004", span_since="2004", span_until="2009"), "since 2004; ended 2009", "depuis 2004; terminé\u00a0: 2009"),
        (tied(until="2009", span_until="2009", attested_last="2012"), "until 2009", "jusqu’en 2009"),
    ],
)
def test_how_a_tie_stands_on_a_day_is_said_and_nothing_without_dates_is_current(tie: Tie, en: str, fr: str) -> None:
    assert sentence(tie, NAMED, SCHEMA, "en", day="2024-05-31").endswith(f" Program ({en})")
    assert sentence(tie, NAMED, SCHEMA, "fr", day="2024-05-31").endswith(f" Programme ({fr})")


@pytest.mark.parametrize(
    ("since", "until", "last", "en", "fr"),
    [
        ("2004", "", "2022-01", "since 2004, last attested 2022-01", "depuis 2004, dernière attestation\u00a0: 2022-01"),
        ("2004", "", "2004-06", "since 2004", "depuis 2004"),
        ("2019", "2021", "2022", "2019 to 2021", "de 2019 à 2021"),
        ("2019", "2019", "2022", "2019", "2019"),
        ("", "2012", "2011", "until 2012", "jusqu’en 2012"),
        ("2018-06", "2018", "2022", "2018-06 to 2018", "de 2018-06 à 2018"),
        (
            "2019-04",
            "2018-03",
            "2022",
            "not at the same time: until 2018-03, since 2019-04",
            "pas en même temps\u00a0: jusqu’en 2018-03, depuis 2019-04",
        ),
        ("", "", "2020-06-17", "last attested 2020-06", "dernière attestation\u00a0: 2020-06"),
        ("", "", "", "not dated", "non daté"),
        ("2031", "", "2022", "begins 2031", "débute\u00a0: 2031"),
    ],
)
def test_since_when_is_what_is_stated_and_when_a_source_last_said_so(since: str, until: str, last: str, en: str, fr: str) -> None:
    assert since_when(since, until, last, "en", day="2024-05-31") == en
    assert since_when(since, until, last, "fr", day="2024-05-31") == fr


def test_a_small_word_is_elided_before_a_vowel_in_french_alone() -> None:
    assert elided("est partenaire de", "Interpol", "fr") == "est partenaire d’Interpol"
    assert elided("est partenaire de", "École", "fr") == "est partenaire d’École"
    assert elided("est partenaire de", "Bureau", "fr") == "est partenaire de Bureau"
    names = ("Hydro-Québec", "Harbour Safety", "Halifax", "Hôpital Sainte-Justine", "Yves", "YouTube")
    of = [elided("chef de", name, "fr").removeprefix("chef ") for name in names]
    assert of == ["d’Hydro-Québec", "de Harbour Safety", "de Halifax", "d’Hôpital Sainte-Justine", "d’Yves", "de YouTube"]
    assert elided("is partner de", "Interpol", "en") == "is partner de Interpol"


def test_evidence_is_cited_a_line_a_source() -> None:
    assert cited(TIE.evidence, "en") == "report: page 2; page 3 “so it is”\nminutes"
    assert cited(TIE.evidence, "fr") == "report\u00a0: page 2; page 3 «\u00a0so it is\u00a0»\nminutes"


@pytest.mark.parametrize(
    ("since", "until", "en", "fr"),
    [("2004", "2011", "2004–2011", "2004–2011"), ("2004", "", "since 2004", "depuis 2004"), ("", "2011", "until 2011", "jusqu’en 2011"), ("", "2011-06-08", "until 2011-06-08", "jusqu’au 2011-06-08"),
     ("2011-06-08", "2011-06-08", "2011-06-08", "2011-06-08"), ("", "", "", "")],
)  # fmt: skip
def test_dates_are_told_as_people_say_them(since: str, until: str, en: str, fr: str) -> None:
    assert (dates(since, until, "en"), dates(since, until, "fr")) == (en, fr)


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (0, "en", "0 groups"),
        (1, "en", "1 group"),
        (2, "en", "2 groups"),
        (0, "fr", "0 groupe"),
        (1, "fr", "1 groupe"),
        (2, "fr", "2 groupes"),
    ],
)
def test_a_plural_is_that_of_the_language(number: int, language: Language, text: str) -> None:
    assert counted("n_groups", number, language) == text


def test_a_number_has_the_sign_of_the_language() -> None:
    assert (decimal(1.25, "en"), decimal(1.25, "fr"), decimal(2.0, "en")) == ("1.25", "1,25", "2")


def test_every_phrase_takes_the_same_values_in_both_languages() -> None:
    from string import Formatter

    def fields(text: str) -> set[str | None]:
        return {field for _, field, _, _ in Formatter().parse(text) if field}

    assert {key for key, (en, fr) in _WORDS.items() if fields(en) != fields(fr)} == set()


def test_small_words_before_a_name_are_elided_in_french_wherever_they_stand() -> None:
    told = {name: phrase("timeline_by_end", "fr", said="X", name=name) for name in ("Interpol", "Board", "École", "😀")}
    assert told == {
        "Interpol": "X; la date est celle d’Interpol", "Board": "X; la date est celle de Board", "École": "X; la date est celle d’École",
        "😀": "X; la date est celle de 😀",
    }  # fmt: skip
    assert phrase("timeline_by_end", "en", said="X", name="Interpol") == "X; the date is that of Interpol"
