"""When two forms may be one name, and when they are two."""

import pytest

from partnermap.queries.alike.comparing import Likeness, likeness
from partnermap.queries.alike.forms import read
from partnermap.queries.alike.lexicon import stem


def compared(one: str, other: str, regions: tuple[str, str] = ("", "")) -> Likeness | None:
    return likeness(read(0, one), read(1, other), regions)


@pytest.mark.parametrize(
    ("one", "other", "way"),
    [
        ("Canadian Space Agency", "Canadian Space Agancy", "spelling"),
        ("University of Ottawa", "University of Ottawwa", "spelling"),
        ("Bank of Canada", "Bnak fo Canada", "spelling"),
        ("Cybertip", "Cyber Tip", "spelling"),
        ("Trillium Foundation", "Trillium Fdn", "short"),
        ("Department of National Defence", "Dept. of Natl Defence", "short"),
        ("Royal Canadian Mounted Police", "Gendarmerie royale du Canada", "translated"),
        ("Ottawa Police Service", "Service de police d’Ottawa", "translated"),
        ("Canadian Cancer Society", "Société canadienne du cancer", "translated"),
        ("Justice Canada", "Department of Justice Canada", "same"),
        ("National Arts Centre", "national arts center", "same"),
    ],
)
def test_a_name_is_known_misspelt_shortened_and_in_the_other_language(one: str, other: str, way: str) -> None:
    found = compared(one, other)
    assert found
    assert (found.score > 0.7, found.ways[0]) == (True, way)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ministry of Health (Ontario)", "Ministry of Health (Alberta)"),
        ("Toronto Police Service", "Ottawa Police Service"),
        ("Alberta ICE", "BC ICE"),
        ("Region 1", "Region 2"),
        ("Division A", "Division B"),
        ("Northern Alberta ICE Unit", "Southern Alberta ICE Unit"),
        ("Ottawa Police Service", "Ottawa Police Services Board"),
        ("Canadian Nurses Association", "Canadian Nurses Foundation"),
        ("University of Toronto", "University of Toronto Press"),
        ("University of Ottawa", "City of Ottawa"),
        ("Health Canada", "Justice Canada"),
        ("Canadian Nurses Foundation", "Association des infirmières et infirmiers du Canada"),
        ("Canadian Human Rights Commission", "Tribunal canadien de la concurrence"),
        ("csz", "csc"),
        ("CIHR", "CIHI"),
    ],
)
def test_what_is_another_body_is_another_name(one: str, other: str) -> None:
    assert (compared(one, other), compared(other, one)) == (None, None)


def test_where_one_name_alone_says_the_province_the_region_of_the_other_counts() -> None:
    one, other = "Ministry of Health (Ontario)", "Ministry of Health"
    assert [compared(one, other, regions) is None for regions in (("", ""), ("ON", "ON"), ("ON", "AB"))] == [True, False, True]


def test_a_stem_is_the_same_in_the_plural_in_the_feminine_and_in_either_spelling() -> None:
    same = [
        ("services", "service"), ("canadiennes", "canadien"), ("publique", "public"), ("organization", "organisation"),
        ("nationaux", "national"), ("center", "centre"), ("agencies", "agency"),
    ]  # fmt: skip
    assert [stem(one) == stem(other) for one, other in same] == [True] * len(same)
    assert stem("agency") != stem("agence")
