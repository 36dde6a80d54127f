"""Two names of one body in a cell, and two bodies with a slash between."""

from collections.abc import Iterable, Mapping

import pytest

from partnermap.loaders.parting import Named, either, is_one_body, parted

from .lists import SEPARATORS, knowing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Health Canada", "Santé Canada"), ("Ministère de la Santé", "Ministry of Health"), ("RCMP", "Royal Canadian Mounted Police"),
        ("Gendarmerie royale du Canada", "RCMP"), ("Fisheries and Oceans Canada", "Pêches et Océans Canada"), ("École", "Ecole"),
        ("Canadian Police College", "Collège canadien de police"), ("Sûreté du Québec", "SQ"),
    ],
)  # fmt: skip
def test_two_names_are_of_one_body(one: str, other: str) -> None:
    assert is_one_body(one, other)
    assert is_one_body(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Health Canada", "Justice Canada"), ("RCMP", "OPP"), ("Red Maple", "Blue Heron"), ("Health Canada", "Ministère de la Justice")],
)
def test_two_names_are_of_two_bodies(one: str, other: str) -> None:
    assert not is_one_body(one, other)


def test_a_slash_parts_two_bodies_and_joins_two_names_of_one() -> None:
    cells = [
        "RCMP / OPP",
        "Santé Canada / Health Canada; OPP",
        "OPP, Pêches et Océans Canada / Fisheries and Oceans Canada and RCMP",
        "Borealis / Lumen",
    ]
    assert [one.named for one in parted(cells, SEPARATORS, knowing(["RCMP"]))] == [
        (Named("RCMP"), Named("OPP")),
        (Named("Santé Canada", ("Health Canada",)), Named("OPP")),
        (Named("OPP"), Named("Pêches et Océans Canada", ("Fisheries and Oceans Canada",)), Named("RCMP")),
        (Named("Borealis"), Named("Lumen")),
    ]


def test_what_is_one_stakeholder_in_the_store_is_one_body() -> None:
    def known(names: Iterable[str]) -> Mapping[str, object]:
        return {name: ("lumen",) if name in ("Lumen House", "Maison Lueur") else () for name in names}

    assert parted(["Lumen House / Maison Lueur", "Lumen House / Borealis"], ["/"], known)[0].named == (
        Named("Lumen House", ("Maison Lueur",)),
    )


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Santé Canada / Health Canada", Named("Santé Canada", ("Health Canada",))), ("PHAC", Named("PHAC")), ("", Named("")),
        ("Santé Canada /Health Canada", Named("Santé Canada", ("Health Canada",))), ("Santé Canada/Health Canada", Named("Santé Canada", ("Health Canada",))),
        ("RCMP / RCMP", Named("RCMP")), ("VIH/sida Canada / HIV/AIDS Canada", Named("VIH/sida Canada", ("HIV/AIDS Canada",))),
        ("Centre (A / B) / Center", Named("Centre (A / B)", ("Center",))),
    ],
)  # fmt: skip
def test_a_cell_has_either_name_of_a_body(cell: str, found: Named) -> None:
    assert either(cell, [" / "]) == found


def test_other_signs_stand_between_two_names() -> None:
    assert either("Santé Canada | Health Canada", ["|"]) == Named("Santé Canada", ("Health Canada",))
    assert either("Santé Canada\nHealth Canada", ["newline"]) == Named("Santé Canada", ("Health Canada",))
    assert either("Santé Canada – Health Canada", [" – "]) == Named("Santé Canada", ("Health Canada",))
