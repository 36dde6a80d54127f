"""`duplicates` as it is read, and the workbook in which decisions are taken."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.commands.conftest import Ask

STAKEHOLDERS = """\
id,kind,name,name_fr
space,agency,Canadian Space Agency,
csa,agency,CSA,
asc,agency,Agence spatiale canadienne,
trust,agency,Harbour Trust,Fiducie du port
trsut,agency,Harbour Trsut,
csz,agency,csz,
"""


@pytest.fixture
def doubled(ask: Ask, tmp_path: Path) -> Ask:
    """A network in which some are there twice."""
    (tmp_path / "stakeholders.csv").write_text(STAKEHOLDERS, encoding="utf-8")
    assert ask("load", "stakeholders.csv").exit_code == 0
    return ask


def test_pairs_are_told_with_what_speaks_for_them_and_how_to_act(doubled: Ask) -> None:
    assert doubled("duplicates").stdout == (
        """\
3 pairs that may be one.

Name                         May be                        Kind     Why                        Score
────────────────────────────────────────────────────────────────────────────────────────────────────
Agence spatiale canadienne   Canadian Space Agency         agency   English and French names    0.96
(asc)                        (space)
Harbour Trsut (trsut)        Harbour Trust (trust)         agency   spelt alike                 0.93
CSA (csa)                    Canadian Space Agency         agency   acronym                     0.76
                             (space)
Nothing is merged by itself. If two are one: `partnermap merge A B`; if they are two: `partnermap
distinct A B`. To decide on many in a workbook: `partnermap duplicates -o review.xlsx`.
"""
    )
    assert doubled("duplicates", "-n", "1", "--lang", "fr").stdout == (
        """\
3 paires qui pourraient n’en faire qu’une.

Nom                         Pourrait être                Genre       Pourquoi                   Cote
────────────────────────────────────────────────────────────────────────────────────────────────────
Agence spatiale             Canadian Space Agency        organisme   noms anglais et français   0,96
canadienne (asc)            (space)
… et 2 de plus; -n 0 montre tout.
Rien n’est fusionné automatiquement. Si c’est la même : `partnermap merge A B`; sinon `partnermap
distinct A B`. Pour en décider plusieurs dans un classeur : `partnermap duplicates -o review.xlsx`.
"""
    )


def test_programs_get_all_pairs_with_their_reasons(doubled: Ask) -> None:
    assert json.loads(doubled("duplicates", "trust", "-n", "1", "--format", "json").stdout) == {
        "duplicates": [
            {
                "one": {"id": "trsut", "name": "Harbour Trsut", "kind": "agency"},
                "other": {"id": "trust", "name": "Harbour Trust", "kind": "agency"},
                "score": 0.93,
                "reasons": [{"sort": "spelling", "one": "Harbour Trsut", "other": "Harbour Trust", "count": None}],
            }
        ],
        "total": 1,
    }
    assert doubled("duplicates", "-n", "1", "--format", "csv").stdout == (
        "decision,id,name,other_id,other_name,kind,score,reasons\n"
        ",asc,Agence spatiale canadienne,space,Canadian Space Agency,agency,0.96,English and French names\n"
        ",trsut,Harbour Trsut,trust,Harbour Trust,agency,0.93,spelt alike\n"
        ",csa,CSA,space,Canadian Space Agency,agency,0.76,acronym\n"
    )


def test_a_short_text_that_nobody_has_the_letters_of_is_like_nobody(doubled: Ask) -> None:
    assert doubled("duplicates", "csz").stdout == "Nobody looks as if it were csz.\n"
    assert doubled("duplicates", "csz", "--lang", "fr").stdout == "Aucune partie prenante ne semble être csz.\n"


def test_what_is_noted_as_distinct_is_not_told_again(doubled: Ask) -> None:
    assert doubled("distinct", "trust", "trsut", "--yes").exit_code == 0
    assert doubled("duplicates", "trust").stdout == "Nobody looks as if it were Harbour Trust.\n"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_workbook_has_a_sheet_in_which_each_pair_is_decided(doubled: Ask, tmp_path: Path, language: str) -> None:
    assert doubled("duplicates", "-n", "1", "-o", "review.xlsx", "--lang", language).exit_code == 0
    book = load_workbook(tmp_path / "review.xlsx")
    sheet = book.active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert (sheet.title, sheet.freeze_panes, len(rows)) == ("duplicates", "A2", 4)
    assert rows[0] == ["decision", "id", "name", "other_id", "other_name", "kind", "score", "reasons"]
    assert {tuple(row[:7]) for row in rows[1:]} >= {(None, "trsut", "Harbour Trsut", "trust", "Harbour Trust", "agency", 0.93)}
    [offered] = sheet.data_validations.dataValidation
    assert (offered.type, offered.formula1, str(offered.sqref)) == (
        "list", '"same,distinct,later"', "A2:A4",
    )  # fmt: skip
