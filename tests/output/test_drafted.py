"""What the rows of a list become, in words."""

from decimal import Decimal

import pytest

from partnermap.graph import Evidence, read_schema, speaking
from partnermap.graph.drafts import Place, Read, StakeholderDraft, TieDraft
from partnermap.output.drafted import Row, rows_in_words
from partnermap.words.french import sentence

SCHEMA = read_schema()


def one(line: int, id_: str, kind: str, name: str, sheet: str = "Register", **given: object) -> StakeholderDraft:
    return StakeholderDraft(Place("mou.xlsx", sheet, line), {}, kind, name, id_, given)


def tie(line: int, source: str, type_: str, target: str, sheet: str = "Register", **given: object) -> TieDraft:
    place = Place("mou.xlsx", sheet, line)
    return TieDraft(place, {}, source, type_, target, Evidence("mou-register", f"{sheet} row {line}"), given)


AGREEMENT = {"form": "agreement", "since": "2021-03-05", "until": "2024-03-31"}
REGISTER: list[Read] = [
    one(5, "mou", "collaboration", "Data sharing MOU", **AGREEMENT), one(5, "rcmp", "agency", "RCMP", name_fr="GRC"),
    one(5, "opp", "agency", "OPP"), one(5, "cbsa", "agency", "CBSA"), one(5, "hc", "agency", "Health Canada", name_fr="Santé Canada"),
    one(6, "letter", "collaboration", "Joint training letter", since="2022"),
    tie(5, "rcmp", "LEADS", "mou", since="2021-03-05", until="2024-03-31", amount=Decimal(10000), currency="CAD"),
    tie(5, "opp", "PARTNERS_IN", "mou", since="2021-03-05", until="2024-03-31"),
    tie(5, "cbsa", "PARTNERS_IN", "mou", since="2021-03-05", until="2024-03-31"),
    tie(5, "hc", "PARTNERS_IN", "mou", since="2021-03-05", until="2024-03-31"),
    tie(6, "opp", "FUNDS", "letter", since="2023"),
]  # fmt: skip


def texts(drafts: list[Read], at_most: int = 5) -> list[str]:
    return [row.text for row in rows_in_words(drafts, SCHEMA, at_most=at_most)]


def test_a_row_is_told_of_the_one_whom_most_of_its_ties_join() -> None:
    assert texts(REGISTER) == [
        "row 5: Data sharing MOU (agreement, 2021-03-05 to 2024-03-31) is led by RCMP (10,000 CAD); OPP, CBSA and Health Canada are partners in it",
        "row 6: Joint training letter (collaboration, since 2022) is funded by OPP (since 2023)",
    ]
    with speaking("fr", sentence):
        assert texts(REGISTER) == [
            "ligne 5\u00a0: Data sharing MOU (entente, du 2021-03-05 au 2024-03-31) est sous la direction de GRC (10\u202f000\u00a0CAD); a pour partenaire OPP, CBSA et Santé Canada",
            "ligne 6\u00a0: Joint training letter (collaboration, depuis 2022) reçoit des fonds d’OPP (depuis 2023)",
        ]


def test_what_is_left_of_a_row_is_a_sentence_of_its_own() -> None:
    members: list[Read] = [
        one(2, "committee", "collaboration", "Steering Committee"), one(2, "roy", "person", "A. Roy"), one(2, "hc", "agency", "Health Canada"),
        tie(2, "roy", "WORKS_FOR", "hc"), tie(2, "roy", "MEMBER_OF", "committee", role="chair", since="2019"),
        tie(2, "hc", "MEMBER_OF", "committee", since="2019", status="proposed"),
    ]  # fmt: skip
    assert texts(members) == [
        "row 2: Steering Committee (collaboration): A. Roy (chair; since 2019) and Health Canada (since 2019; proposed) are members of it. A. Roy works for Health Canada"
    ]


def test_the_units_of_a_chart_follow_each_other() -> None:
    chart: list[Read] = [
        one(2, "hc", "agency", "Health Canada"), one(2, "pb", "unit", "Programs Branch"), one(2, "ou", "unit", "Outreach Unit"),
        one(2, "sauve", "person", "E. Sauvé"),
        tie(2, "pb", "PART_OF", "hc"), tie(2, "ou", "PART_OF", "pb"), tie(2, "sauve", "LEADS", "ou"), tie(2, "sauve", "WORKS_FOR", "ou"),
    ]  # fmt: skip
    assert texts(chart) == [
        "row 2: Outreach Unit (unit) is part of Programs Branch; is led by E. Sauvé; employs E. Sauvé. Programs Branch is part of Health Canada"
    ]


def test_what_all_share_is_told_once_and_one_without_ties_too() -> None:
    rows: list[Read] = [
        one(2, "a", "agency", "A", form="group"), one(2, "b", "program", "B"), one(2, "c", "program", "C"), one(3, "d", "person", "D"),
        tie(2, "a", "FUNDS", "b", since="2021"), tie(2, "a", "FUNDS", "c", since="2021"),
    ]  # fmt: skip
    assert texts(rows) == ["row 2: A (group) funds B and C (since 2021)", "row 3: D (person)"]


@pytest.mark.parametrize(("at_most", "numbers"), [(1, [5]), (2, [5, 2]), (9, [5, 2])])
def test_where_there_are_several_sheets_each_row_says_of_which_it_is(at_most: int, numbers: list[int]) -> None:
    rows: list[Read] = [one(5, "a", "agency", "A"), one(2, "b", "agency", "B", sheet="Members"), tie(2, "b", "FUNDS", "a", sheet="Members")]
    told = rows_in_words(rows, SCHEMA, at_most=at_most)
    assert [row.number for row in told] == numbers
    assert told[1:] == [Row("Members", 2, "Members row 2: B (agency) funds A", ("b", "a"))][: at_most - 1]
