"""Single cells of several names, as they stand in a column with others."""

from collections.abc import Iterable, Mapping, Sequence

import pytest

from partnermap.graph import speaking
from partnermap.loaders.parting import Doubt, Named, Parting, parted, question
from partnermap.words.french import sentence

from .lists import SEPARATORS, knowing

CANADA = "Immigration, Refugees and Citizenship Canada"
KNOWN = ("RCMP", "OPP", "CBSA", "Health Canada", "Red Maple Foundation")


def one(
    cell: str, *beside: str, separators: Sequence[str] = SEPARATORS, known: Iterable[str] = KNOWN, names: Iterable[str] = ()
) -> Parting:
    return parted([cell, *beside], separators, knowing(known), names=list(names))[0]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("RCMP", ("RCMP",)),
        ("RCMP; OPP ;CBSA", ("RCMP", "OPP", "CBSA")),
        ("RCMP;OPP;", ("RCMP", "OPP")),
        ("RCMP | OPP|CBSA", ("RCMP", "OPP", "CBSA")),
        ("RCMP\nOPP\r\nCBSA\n", ("RCMP", "OPP", "CBSA")),
        ("RCMP,\nOPP,\nCBSA", ("RCMP", "OPP", "CBSA")),
        ("RCMP, OPP and CBSA", ("RCMP", "OPP", "CBSA")),
        ("RCMP, OPP, and CBSA", ("RCMP", "OPP", "CBSA")),
        ("RCMP,OPP et Health Canada", ("RCMP", "OPP", "Health Canada")),
        ("the RCMP, the OPP and Health Canada", ("RCMP", "OPP", "Health Canada")),
        ("RCMP & OPP", ("RCMP", "OPP")),
        ("RCMP/OPP", ("RCMP", "OPP")),
        ("RCMP / OPP / CBSA", ("RCMP", "OPP", "CBSA")),
        ("1. RCMP 2. OPP 3. Health Canada", ("RCMP", "OPP", "Health Canada")),
        ("1) RCMP\n2) OPP", ("RCMP", "OPP")),
        ("a) RCMP; b) OPP", ("RCMP", "OPP")),
        ("• RCMP\n• OPP", ("RCMP", "OPP")),
        ("- RCMP\n- OPP", ("RCMP", "OPP")),
        ("• RCMP • OPP", ("RCMP", "OPP")),
        ("Health Canada (HC, SC); OPP", ("Health Canada (HC, SC)", "OPP")),
        ('"Bolt, Nut and Screw"; OPP', ("Bolt, Nut and Screw", "OPP")),
        ("« Vis, boulons et fils », OPP", ("Vis, boulons et fils", "OPP")),
        ("RCMP, Acme, Inc.", ("RCMP", "Acme, Inc.")),
        ("Smith & Sons, Ltd", ("Smith & Sons, Ltd",)),
        ("Roy et associés; OPP", ("Roy et associés", "OPP")),
        ("Chan, B.; Roy, A.", ("Chan, B.", "Roy, A.")),
        (CANADA, (CANADA,)),
        (f"RCMP, {CANADA} and OPP", ("RCMP", CANADA, "OPP")),
        ("Department of Fisheries and Oceans; OPP", ("Department of Fisheries and Oceans", "OPP")),
        ("Department of Justice and RCMP", ("Department of Justice", "RCMP")),
        ("Innovation, Sciences et Développement économique Canada", ("Innovation, Sciences et Développement économique Canada",)),
        ("Sûreté et sécurité publique, RCMP", ("Sûreté et sécurité publique", "RCMP")),
        ("Conseil de recherches en sciences naturelles et en génie et RCMP", ("Conseil de recherches en sciences naturelles et en génie", "RCMP")),
        ("Ministère de la Santé et des Services sociaux", ("Ministère de la Santé et des Services sociaux",)),
        ("RCMP\nFisheries and\nOceans Canada\nOPP", ("RCMP", "Fisheries and Oceans Canada", "OPP")),
        ("Rainbow Research and Development Ltd", ("Rainbow Research and Development Ltd",)),
        ("Government of Newfoundland and Labrador; RCMP", ("Government of Newfoundland and Labrador", "RCMP")),
        ("RCMP and Newfoundland and Labrador Housing Corporation", ("RCMP", "Newfoundland and Labrador Housing Corporation")),
        ("Centre de lutte contre les dépendances et l’usage de substances, RCMP", ("Centre de lutte contre les dépendances et l’usage de substances", "RCMP")),
        ("Office of Alcohol, tobacco and firearms, RCMP", ("Office of Alcohol, tobacco and firearms", "RCMP")),
        ("Public Works and Procurement Canada", ("Public Works and Procurement Canada",)),
        ("Health Canada and Justice Canada", ("Health Canada", "Justice Canada")),
        ("Sûreté et sécurité publique, Fisheries and Oceans Canada", ("Sûreté et sécurité publique", "Fisheries and Oceans Canada")),
        ("CPA, BoC", ("CPA", "BoC")),
        ("AT&T, RCMP", ("AT&T", "RCMP")),
        ("Red Maple Foundation and Blue Heron Trust", ("Red Maple Foundation", "Blue Heron Trust")),
        ("", ()),
        (" ; ", ()),
    ],
)  # fmt: skip
def test_a_cell_names_so_many(cell: str, names: tuple[str, ...]) -> None:
    found = one(cell)
    assert (found.names, found.doubts) == (names, ())


def test_a_part_in_the_list_is_no_part_of_the_name() -> None:
    assert one("RCMP (lead); OPP – observer; Health Canada (HC)\nCBSA (responsable)").named == (
        Named("RCMP", note="lead"), Named("OPP", note="observer"), Named("Health Canada (HC)"), Named("CBSA", note="responsable"),
    )  # fmt: skip
    assert one("Lead: RCMP; Partner: OPP").named == (Named("RCMP", note="Lead"), Named("OPP", note="Partner"))


def test_what_names_nobody_is_left_out_and_told() -> None:
    assert (one("RCMP and others").names, one("RCMP and others").left) == (("RCMP",), ("others",))
    assert (one("RCMP, OPP, etc.").names, one("RCMP, OPP, etc.").left) == (("RCMP", "OPP"), ("etc.",))
    assert (one("RCMP; TBD; -").names, one("RCMP; TBD; -").left) == (("RCMP",), ("TBD",))


def test_marks_that_are_not_listed_part_nothing() -> None:
    assert one("RCMP, OPP and CBSA; Health Canada", separators=[";"]).names == ("RCMP, OPP and CBSA", "Health Canada")
    assert one("RCMP\nOPP", separators=[";"]).names == ("RCMP OPP",)
    assert one("RCMP + OPP", separators=["+"]).names == ("RCMP", "OPP")


def test_a_list_with_commas_may_end_with_a_word_that_is_not_listed() -> None:
    assert one("RCMP, OPP and CBSA", separators=[","]).names == ("RCMP", "OPP", "CBSA")
    assert one("RCMP, Rod and Gun", separators=[","]) == Parting((Named("RCMP"), Named("Rod and Gun")))


def test_names_in_small_letters_are_names_where_they_are_known_or_stand_alone() -> None:
    known = (*KNOWN, "victims and their families", "school boards")
    assert one("Health Canada, school boards and victims and their families", known=known).names == (
        "Health Canada",
        "school boards",
        "victims and their families",
    )
    assert one("Health Canada and school boards").doubts == (Doubt("Health Canada and school boards", ("Health Canada", "school boards")),)
    assert one("rcmp, opp and cbsa").names == ("rcmp", "opp", "cbsa")


def test_a_known_whole_is_not_parted_though_its_parts_are_known() -> None:
    known = (*KNOWN, "Justice", "Public Safety", "Justice and Public Safety")
    assert one("RCMP, Justice and Public Safety", known=known).names == ("RCMP", "Justice and Public Safety")
    assert one("RCMP, Justice and Public Safety", known=known[:-1]).names == ("RCMP", "Justice", "Public Safety")


def test_what_stands_alone_elsewhere_in_the_column_is_a_name() -> None:
    assert one("Borealis and Lumen", "Lumen", "Borealis; Tessera").names == ("Borealis", "Lumen")
    assert one("Alcohol, Tobacco and Firearms and OPP", "OPP; Alcohol, Tobacco and Firearms", *KNOWN).names == (
        "Alcohol, Tobacco and Firearms", "OPP",
    )  # fmt: skip


def test_what_nothing_decides_is_asked_with_both_readings() -> None:
    found = one("Borealis and Lumen", "RCMP")
    assert found == Parting((Named("Borealis and Lumen"),), (Doubt("Borealis and Lumen", ("Borealis", "Lumen")),))
    assert question(found.doubts[0]) == (
        "'Borealis and Lumen' may be one name or several: Borealis | Lumen; under same: write whose name 'Borealis and Lumen' is "
        "(an id, or new), or each is"
    )
    with speaking("fr", sentence):
        assert question(found.doubts[0]).startswith("«\u00a0Borealis and Lumen\u00a0» est peut-être un seul nom")


def test_an_answer_settles_a_doubt_either_way() -> None:
    assert one("Borealis and Lumen", names=["Borealis and Lumen"]) == Parting((Named("Borealis and Lumen"),))
    assert one("Borealis and Lumen", names=["borealis", "Lumen"]).names == ("Borealis", "Lumen")


def test_where_a_body_is_and_its_part_are_asked_about() -> None:
    for cell in ("University of Toronto, Faculty of Law", "Red Maple House, Ontario"):
        assert one(cell, known=()).doubts == (Doubt(cell, tuple(cell.split(", "))),)
    assert one("Ontario, Quebec, Alberta", known=()).names == ("Ontario", "Quebec", "Alberta")


def test_a_known_name_that_goes_over_two_lines_is_one() -> None:
    known = (*KNOWN, "Canadian Border Research Group")
    assert one("RCMP\nCanadian Border\nResearch Group\nOPP", known=known).names == ("RCMP", "Canadian Border Research Group", "OPP")
    assert one("RCMP\nOPP", known=(*KNOWN, "RCMP OPP")).names == ("RCMP", "OPP")


def test_the_store_is_asked_many_names_at_a_time() -> None:
    asked: list[int] = []

    def known(names: Iterable[str]) -> Mapping[str, object]:
        listed = list(names)
        asked.append(len(listed))
        return dict.fromkeys(listed, ())

    parted([f"Borealis {number}, Lumen {number} and Veritas" for number in range(100)], SEPARATORS, known)
    assert len(asked) <= 5
