"""What a form of a name says."""

import pytest

from partnermap.graph import Stakeholder
from partnermap.queries.alike.forms import acronym_in, forms_of, initials, read


def told(text: str) -> tuple[list[str], set[str], tuple[str, ...], str]:
    form = read(0, text)
    return [word.stem for word in form.words], set(form.places), form.marks, form.language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministry of Health (Ontario)", (["ministry", "health"], {"@ON"}, (), "en")),
        ("Ministère de la Santé de l’Ontario", (["minister", "sant"], {"@ON"}, (), "fr")),
        ("Prince Edward Island Region 2", (["region"], {"@PE"}, ("2",), "")),
        ("Services communautaires de la Nouvelle-Écosse", (["servic", "communautair"], {"@NS"}, (), "fr")),
        ("Ont. Arts Cncl", (["art", "cncl"], {"@ON"}, (), "")),
        ("Section B", (["section"], set(), ("b",), "")),
    ],
)  # fmt: skip
def test_a_form_has_words_by_their_stems_places_numbers_and_a_language(
    text: str, expected: tuple[list[str], set[str], tuple[str, ...], str]
) -> None:
    assert told(text) == expected


def test_a_name_with_its_acronym_is_two_forms_and_so_are_two_names_in_one_text() -> None:
    one = Stakeholder("a", "agency", "Canadian Space Agency (CSA)")
    both = Stakeholder("b", "agency", "Health Canada / Santé Canada")
    within = Stakeholder("c", "agency", "Internet Child Exploitation (ICE) Unit")
    assert [[form.text for form in forms_of(0, stakeholder)] for stakeholder in (one, both, within)] == [
        ["Canadian Space Agency", "CSA"], ["Health Canada", "Santé Canada"], ["Internet Child Exploitation Unit"],
    ]  # fmt: skip


def test_of_a_person_titles_are_put_aside_and_the_last_name_may_come_first() -> None:
    one = Stakeholder("p", "person", "Blair, Bill (Hon.)", aliases=("S/Sgt. Bill Blair", "Dr. Bill Blair, PhD"))
    assert [form.key for form in forms_of(0, one)] == ["bill blair"]


def test_what_looks_like_an_acronym_has_capitals_or_is_known() -> None:
    texts = ("R.C.M.P.", "NRCan", "rcmp", "csz", "police", "Boost", "Health Canada", "CPhA")
    assert [acronym_in(text) for text in texts] == ["RCMP", "NRCAN", "RCMP", "", "", "", "", "CPHA"]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Canadian Radio-television and Telecommunications Commission", {"CRTC", "CRTTC"}),
        ("Université du Québec à Montréal", {"UQAM", "UQM"}),
        ("Department of Justice Canada", {"DJC", "DOJ", "DOJC"}),
        ("Ontario Ministry of Health", {"OMH", "MOH"}),
        ("Government of the Northwest Territories", {"GNWT"}),
    ],
)
def test_the_first_letters_make_what_people_make_of_them(text: str, letters: set[str]) -> None:
    assert letters <= initials(read(0, text)).keys()
