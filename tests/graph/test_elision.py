"""Small French words as they stand before names and dates, in what is said and in answers."""

import re

import pytest

from partnermap.graph import elides, fitted, said, speaking
from partnermap.graph.elision import _MUTE
from partnermap.words.french import sentence
from partnermap.words.sentences import at_date, dates, phrase
from tests.places import ROOT


@pytest.mark.parametrize(
    ("name", "is_elided"),
    [
        ("Interpol", True), ("École", True), ("Œuvre", True), ("Hydro-Québec", True), ("Hôpital", True), ("Yves", True), ("« Agence »", True),
        ("Bureau", False), ("Harbour", False), ("YouTube", False), ("L’Isle", False), ("😀", False), ("--at", False), ("", False),
    ],
)  # fmt: skip
def test_a_small_word_loses_its_vowel_before_a_vowel_that_is_said(name: str, is_elided: bool) -> None:
    assert elides(name) is is_elided


@pytest.mark.parametrize(
    ("template", "day", "month"),
    [
        ("depuis {since}", "depuis le 2004-04-01", "depuis 2004-04"),
        ("jusqu’à {until}", "jusqu’au 2004-04-01", "jusqu’en 2004-04"),
        ("en date de {date}", "en date du 2004-04-01", "en date de 2004-04"),
        ("une date postérieure à {date}", "une date postérieure au 2004-04-01", "une date postérieure à 2004-04"),
        ("entre {first} et {last}", "entre le 2004-04-01 et le 2004-04-01", "entre 2004-04 et 2004-04"),
        ("de {since} à {until}", "du 2004-04-01 au 2004-04-01", "de 2004-04 à 2004-04"),
        ("écrire {since} à {until}", "écrire 2004-04-01 à 2004-04-01", "écrire 2004-04 à 2004-04"),
        ("le {day}", "le 2004-04-01", "le 2004-04"),
    ],
)
def test_a_whole_day_has_its_article_and_a_year_or_a_month_has_none(template: str, day: str, month: str) -> None:
    for date, told in (("2004-04-01", day), ("2004-04", month)):
        values = dict.fromkeys(("since", "until", "date", "day", "first", "last"), date)
        assert fitted(template, values).format(**values) == told


def test_answers_and_refusals_fit_their_words_alike() -> None:
    assert (dates("2004-04-01", "", "fr"), dates("", "2011", "fr"), at_date("2011-06-08", "fr")) == (
        "depuis le 2004-04-01", "jusqu’en 2011", " en date du 2011-06-08",
    )  # fmt: skip
    assert phrase("from_to", "fr", since="2011", until="2012-01-31") == "de 2011 au 2012-01-31"
    with speaking("fr", sentence):
        assert said("'{id}' is now part of {name} ({kept})", id="efq", name="Emploi", kept="emploi") == (
            "«\u00a0efq\u00a0» fait maintenant partie d’Emploi (emploi)"
        )
    assert said("'{id}' is now part of {name} ({kept})", id="efq", name="Emploi", kept="emploi") == "'efq' is now part of Emploi (emploi)"


def test_the_page_of_a_map_knows_the_same_words_whose_h_is_not_said() -> None:
    page = (ROOT / "maps" / "page" / "src" / "fitted.js").read_text(encoding="utf-8")
    found = re.search(r"const MUTE = \[(.*?)\];", page)
    assert found
    assert tuple(re.findall(r"'(\w+)'", found[1])) == _MUTE
