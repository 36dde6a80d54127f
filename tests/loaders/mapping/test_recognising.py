"""A list that comes again is recognised by its headings, and what is gone of them is told with what comes nearest."""

from pathlib import Path

from partnermap.loaders.mapping.kept import Kept
from partnermap.loaders.mapping.recognising import Match, Missing, recognised
from tests.loaders.mapping.samples import MEMBERS, REGISTER

REGISTER_HEADINGS = ("No.", "Title of MOU", "Parties > Lead", "Parties > Other parties", "Dates > Start", "Dates > End", "Value", "Remarks")
MEMBERS_HEADINGS = ("Comité", "Membre", "Organisme", "Rôle", "Membre depuis", "Courriel")


def kept(name: str, text: str, *tables: tuple[str, ...], used: str = "2026-11-27") -> Kept:
    return Kept(name, text, Path(f"{name}.yaml"), name, name, f"{name}.xlsx", used, tables)


REGISTER_KEPT = kept("register", REGISTER, REGISTER_HEADINGS)
MEMBERS_KEPT = kept("members", MEMBERS, MEMBERS_HEADINGS)
BOTH = [REGISTER_KEPT, MEMBERS_KEPT]


def test_the_same_headings_in_any_order_and_spelling_are_the_same_list() -> None:
    row = ["courriel", "MEMBRE", "Organisme ", "Role", "Comite", "Membre depuis:"]
    assert recognised([["Liste des membres"], row], BOTH) == Match(MEMBERS_KEPT, (), (), is_exact=True)


def test_a_column_that_is_renamed_is_told_with_the_nearest() -> None:
    row = [*REGISTER_HEADINGS[:6], "Total value", "Remarks"]
    match = recognised([row], BOTH)
    assert match == Match(REGISTER_KEPT, (Missing("Value", "Total value"),), ("Total value",), is_exact=False)
    assert [str(one) for one in match.missing] == [
        "the list has no column 'Value' any more; the nearest is 'Total value': change it in the mapping, or --map another"
    ]


def test_a_column_that_is_gone_is_told_where_nothing_is_near() -> None:
    row = [*REGISTER_HEADINGS[:4], *REGISTER_HEADINGS[5:]]
    match = recognised([row], BOTH)
    assert match == Match(REGISTER_KEPT, (Missing("Dates > Start", ""),), (), is_exact=False)
    assert [str(one) for one in match.missing] == [
        "the list has no column 'Dates > Start' any more: take it out of the mapping, or --map another"
    ]


def test_a_column_that_the_mapping_does_not_name_or_leaves_out_may_be_gone() -> None:
    assert recognised([REGISTER_HEADINGS[:-1]], BOTH) == Match(REGISTER_KEPT, (), (), is_exact=False)
    assert recognised([MEMBERS_HEADINGS[:-1]], BOTH) == Match(MEMBERS_KEPT, (), (), is_exact=False)


def test_new_columns_are_told_and_do_no_harm() -> None:
    assert recognised([[*MEMBERS_HEADINGS, "Province"]], BOTH) == Match(MEMBERS_KEPT, (), ("Province",), is_exact=False)


def test_another_list_is_not_recognised_by_a_few_common_headings() -> None:
    assert recognised([["Membre", "Organisme", "Adresse", "Ville", "Province", "Téléphone"]], BOTH) is None
    assert recognised([["Comité"]], BOTH) is None
    assert recognised([], BOTH) is None
    assert recognised([["Comité"]], []) is None
    assert recognised([["Comité"]], [kept("none", MEMBERS)]) is None


def test_a_list_of_several_tables_is_recognised_where_all_are_there() -> None:
    both = kept("both", "things: {}\n", REGISTER_HEADINGS, MEMBERS_HEADINGS)
    assert recognised([REGISTER_HEADINGS, MEMBERS_HEADINGS], [both]) == Match(both, (), (), is_exact=True)
    assert recognised([REGISTER_HEADINGS], [both]) is None


def test_of_several_the_most_alike_comes_first_and_of_those_the_last_one_used() -> None:
    older, newer = kept("older", MEMBERS, MEMBERS_HEADINGS, used="2026-01-01"), kept("newer", MEMBERS, MEMBERS_HEADINGS, used="2026-02-01")
    more = kept("more", MEMBERS, (*MEMBERS_HEADINGS, "Province"), used="2026-03-01")
    found = [recognised([row], [older, newer, more]) for row in (MEMBERS_HEADINGS, (*MEMBERS_HEADINGS, "Province"))]
    assert [match.kept.name for match in found if match] == ["newer", "more"]
