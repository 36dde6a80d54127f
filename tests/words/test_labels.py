"""Sectors and countries are words in answers, in both languages, and codes in data."""

import json

import pytest

from partnermap.graph import Language
from partnermap.words.countries import countries
from partnermap.words.labels import all_labels, country_label, sector_label
from tests.commands.conftest import Ask, ask, harbour

__all__ = ["ask", "harbour"]


@pytest.mark.parametrize(
    ("sector", "en", "fr"),
    [
        ("law enforcement", "law enforcement", "application de la loi"),
        ("Law Enforcement", "Law Enforcement", "application de la loi"),
        ("ngo", "ngo", "ONG"),
        ("milieu universitaire", "academia", "milieu universitaire"),
        ("justice", "justice", "justice"),
        ("beekeeping", "beekeeping", "beekeeping"),
        ("", "", ""),
    ],
)
def test_a_sector_is_a_word_of_the_language_where_one_is_known(sector: str, en: str, fr: str) -> None:
    assert (sector_label(sector, "en"), sector_label(sector, "fr")) == (en, fr)


@pytest.mark.parametrize(
    ("country", "en", "fr"),
    [
        ("CA", "Canada", "Canada"), ("gb", "United Kingdom", "Royaume-Uni"), ("NA", "Namibia", "Namibie"),
        ("Atlantis", "Atlantis", "Atlantis"), ("", "", ""),
    ],
)  # fmt: skip
def test_a_country_is_its_name(country: str, en: str, fr: str) -> None:
    assert (country_label(country, "en"), country_label(country, "fr")) == (en, fr)


def test_every_country_has_a_name_in_both_languages() -> None:
    assert len(countries()) == 250
    assert [code for code, names in countries().items() if len(code) != 2 or not code.isupper() or not all(names)] == []


def test_a_value_may_be_asked_for_by_any_of_its_words() -> None:
    assert all_labels("law enforcement") == {"law enforcement", "application de la loi"}
    assert all_labels("GB") == {"GB", "United Kingdom", "Royaume-Uni"}


@pytest.mark.parametrize(("language", "sector", "country"), [("en", "academia", "Canada"), ("fr", "milieu universitaire", "Canada")])
def test_people_read_words_and_programs_codes(harbour: Ask, language: Language, sector: str, country: str) -> None:
    shown = harbour("list", "--kind", "agency", "--sector", "milieu universitaire", "--lang", language)
    assert [sector in shown.stdout, country in shown.stdout] == [True, True]
    answer = harbour("list", "--kind", "agency", "--country", "canada", "--format", "json", "--lang", language)
    assert {(one["sector"], one["country"]) for one in json.loads(answer.stdout)["stakeholders"]} >= {("academia", "CA")}


def test_who_has_no_french_name_is_told_where_french_is_spoken(harbour: Ask) -> None:
    rules = {
        language: {one["rule"] for one in json.loads(harbour("check", "--lang", language, "--format", "json").stdout)["findings"]}
        for language in ("en", "fr")
    }
    assert rules["fr"] - rules["en"] == {"no-french-name"}
    assert "aucun nom français" in harbour("check", "--lang", "fr").stdout
