"""What the cells of a list say: several names, parts in what is listed, amounts behind what is shown, contact details, ends that do not fit."""

from __future__ import annotations

from partnermap.graph import load
from partnermap.loaders.grids import Grid
from partnermap.loaders.mapping.model import Mapping

from .lists import grid, made, mapping, network, problems, stakeholders, thing, tie, ties, told


def parties(*cells: str) -> Grid:
    return grid(("Title", "Parties"), *((f"Pact {number}", cell) for number, cell in enumerate(cells, start=1)))


def rules(**more: object) -> Mapping:
    return mapping(
        thing("pact", kind="collaboration", name="Title"), thing("party", kind="agency", name="Parties", split=(";", ",", "and", "newline")),
        ties=[tie("party", "PARTNERS_IN", "pact")], **more,
    )  # fmt: skip


def test_each_party_of_a_cell_is_a_body_and_the_part_that_it_has_is_the_role() -> None:
    found = made(rules(), parties("Alpha Agency (lead); Beta Police", "Gamma Health\nAlpha Agency", "Beta Police; others"))
    assert [one for one in stakeholders(found) if one[0] == "agency"] == [
        ("agency", "Alpha Agency"),
        ("agency", "Beta Police"),
        ("agency", "Gamma Health"),
    ]
    assert ties(found) == [
        ("Alpha Agency", "PARTNERS_IN", "Pact 1", "List row 2", "role=lead"),
        ("Beta Police", "PARTNERS_IN", "Pact 1", "List row 2"),
        ("Gamma Health", "PARTNERS_IN", "Pact 2", "List row 3"),
        ("Alpha Agency", "PARTNERS_IN", "Pact 2", "List row 3"),
        ("Beta Police", "PARTNERS_IN", "Pact 3", "List row 4"),
    ]
    assert told(found) == ["list.xlsx sheet List line 4: 'others' in column Parties names nobody in particular and was passed over"]


def test_what_may_be_one_name_or_several_is_asked_and_an_answer_settles_it() -> None:
    doubtful = parties("Zork and Blip", "Alpha Agency")
    found = made(rules(), doubtful)
    [one] = found.several
    assert (one.whole, one.parts, one.place.line) == ("Zork and Blip", ("Zork", "Blip"), 2)
    assert [text.partition(": ")[0] for text in problems(found)] == ["list.xlsx sheet List line 2 column Parties, cell B2"]
    assert [end[0] for end in ties(found)] == ["Alpha Agency"]
    assert [end[0] for end in ties(made(rules(same={"Zork and Blip": "new"}), doubtful))] == ["Zork and Blip", "Alpha Agency"]
    assert [end[0] for end in ties(made(rules(same={"Zork": "new", "Blip": "new"}), doubtful))] == ["Zork", "Blip", "Alpha Agency"]


def test_the_number_behind_a_rounded_amount_counts_with_the_currency_that_is_shown() -> None:
    rows = [("Who", "What", "Value"), ("A", "X", "US$1.2M"), ("B", "X", "$1,000"), ("C", "X", "")]
    plain = mapping(
        thing("who", kind="agency", name="Who"),
        thing("what", kind="program", name="What"),
        ties=[tie("who", "FUNDS", "what", amount="Value")],
    )
    exact = {(2, 2): "1234567", (3, 2): "1000.49"}
    assert [one[4:] for one in ties(made(plain, grid(*rows, exact=exact)))] == [
        ("amount=1234567", "currency=USD"),
        ("amount=1000.49",),
        (),
    ]


def test_columns_of_contact_details_are_no_attributes_and_those_in_texts_are_taken_out() -> None:
    rows = [("Name", "Phone", "Remarks", "Size"), ("Alpha", "613-555-0100", "ask a@x.ca", "12")]
    found = made(mapping(thing("body", kind="agency", name="Name", phone="Phone", note="Remarks", Size_of_it="Size")), grid(*rows))
    assert stakeholders(found) == [("agency", "Alpha", "attributes=('size_of_it', '12')", "note=ask [contact removed]")]
    assert told(found) == [
        "list.xlsx sheet List: column Phone was left out: personal contact details are not kept",
        "list.xlsx sheet List line 2: contact details in column Remarks were replaced by [contact removed]",
    ]


def test_a_tie_that_cannot_join_its_ends_is_told_once_with_those_that_can() -> None:
    rows = [("Who", "What"), ("A", "X"), ("B", "X")]
    found = made(
        mapping(thing("who", kind="program", name="Who"), thing("what", kind="agency", name="What"), ties=[tie("who", "LEADS", "what")]),
        grid(*rows),
    )
    assert (ties(found), len(problems(found))) == ([], 1)
    assert problems(found)[0].startswith(
        "list.xlsx sheet List line 2 column who: LEADS, to: what: LEADS cannot start at a program; correct the tie 'who: LEADS, to: what' in the mapping (2 rows); from program to agency there are WORKS_WITH, FUNDS,"
    )


def test_one_body_at_both_ends_makes_no_tie_and_is_told() -> None:
    rows = [("Who", "With"), ("Alpha", "Beta"), ("Beta", "BETA")]
    found = made(
        mapping(
            thing("who", kind="agency", name="Who"), thing("with", kind="agency", name="With"), ties=[tie("who", "WORKS_WITH", "with")]
        ),
        grid(*rows),
    )
    assert ties(found) == [("Alpha", "WORKS_WITH", "Beta", "List row 2")]
    assert told(found) == ["list.xlsx sheet List line 3: 'Beta' stands at both ends of 'who: WORKS_WITH, to: with', so no tie was made"]


def test_quotes_roles_and_attributes_of_ties_are_kept() -> None:
    rows = [("Who", "What", "Says", "As", "Code"), ("A", "X", "we lead it", "lead body", "c1")]
    ruled = mapping(
        thing("who", kind="agency", name="Who"),
        thing("what", kind="program", name="What"),
        ties=[tie("who", "LEADS", "what", quote="Says", role="As", code="Code", confidence="=0.8")],
    )
    found = made(ruled, grid(*rows))
    assert ties(found) == [("A", "LEADS", "X", "List row 2", "attributes=('code', 'c1')", "confidence=0.8", "role=lead body")]
    store = network(*found.reads)
    assert [(piece.locator, piece.quote) for one in store.ties() for piece in one.evidence] == [("List row 2", "we lead it")]
    assert load(store, made(ruled, grid(*rows), store=store).reads).ties.same == 1


def test_what_needs_a_row_that_cannot_be_read_is_said_to_follow_from_it_and_the_rest_is_loaded() -> None:
    rows = [("Title", "Lead", "Signed"), ("Pact", "Alpha", "03/04/2021"), ("Deal", "Alpha", "2021")]
    ruled = mapping(
        thing("pact", kind="collaboration", name="Title", since="Signed"),
        thing("lead", kind="agency", name="Lead"),
        ties=[tie("lead", "LEADS", "pact")],
    )
    store = network()
    report = load(store, made(ruled, grid(*rows), store=store).reads, skip_bad=True)
    assert [(one.place.line, one.column, bool(one.cause)) for one in report.rejected] == [(2, "Signed", False), (2, "target", True)]
    assert sorted(one.name for one in store.stakeholders()) == ["Alpha", "Deal"]


def test_what_breaks_a_rule_with_other_cells_is_named_by_the_headings_of_the_list() -> None:
    rows = [("Title", "Lead", "From", "To", "Site"), ("Pact", "Alpha", "2021", "2019-05", ""), ("Deal", "Beta", "2021", "", "ask us")]
    ruled = mapping(
        thing("pact", kind="collaboration", name="Title"), thing("lead", kind="agency", name="Lead", url="Site"),
        ties=[tie("lead", "LEADS", "pact", since="From", until="To")],
    )  # fmt: skip
    found = made(ruled, grid(*rows))
    assert problems(found) == [
        "list.xlsx sheet List line 3 column Site, cell E3: 'ask us' is not a web address; start it with https:// or leave it empty",
        "list.xlsx sheet List line 2 column To, cell D2: until 2019-05 is before since 2021; swap or correct the two dates",
    ]
    assert ties(found) == [("Beta", "LEADS", "Deal", "List row 3", "since=2021")]  # which a load refuses as well


def test_a_place_that_is_vacant_is_nobody_and_is_told() -> None:
    rows = [("Unit", "Head"), ("Ports", "Vacant"), ("Rails", "A. Roy"), ("Roads", "À pourvoir")]
    ruled = mapping(thing("unit", kind="unit", name="Unit"), thing("head", kind="person", name="Head"), ties=[tie("head", "LEADS", "unit")])
    found = made(ruled, grid(*rows))
    assert [one[1] for one in stakeholders(found)] == ["Ports", "Rails", "A. Roy", "Roads"]
    assert told(found) == [
        "list.xlsx sheet List line 2: 'Vacant' in column Head names nobody in particular and was passed over",
        "list.xlsx sheet List line 4: 'À pourvoir' in column Head names nobody in particular and was passed over",
    ]


def test_words_that_say_nothing_are_no_names_which_is_told() -> None:
    rows = [("Title", "Lead"), ("Pact", "TBD"), ("Deal", "n/a"), ("Link", "-"), ("Unknown", "Alpha")]
    ruled = mapping(thing("pact", kind="collaboration", name="Title"), thing("lead", kind="agency", name="Lead"))
    found = made(ruled, grid(*rows))
    assert ([one[1] for one in stakeholders(found)], problems(found)) == (["Pact", "Deal", "Link", "Alpha"], [])
    assert [text.partition(": ")[2] for text in told(found)] == [
        "'TBD' in column Lead names nobody in particular and was passed over",
        "'n/a' in column Lead names nobody in particular and was passed over",
        "'-' in column Lead names nobody in particular and was passed over",
        "'Unknown' in column Title names nobody in particular and was passed over",
    ]


def test_a_currency_for_all_goes_with_amounts_that_have_none_of_their_own() -> None:
    rows = [
        ("Who", "What", "Value"),
        ("A", "X", "in-kind"),
        ("B", "X", "nil"),
        ("C", "X", "$5"),
        ("D", "X", "US$7"),
        ("E", "X", ""),
        ("F", "X", "12.345"),
    ]
    ruled = mapping(
        thing("who", kind="agency", name="Who"),
        thing("what", kind="program", name="What"),
        ties=[tie("who", "FUNDS", "what", amount="Value", currency="CAD")],
    )
    found = made(ruled, grid(*rows, exact={(7, 2): "12.345"}))
    assert [(one[0], *one[4:]) for one in ties(found)] == [
        ("A", "note=in-kind"), ("B",), ("C", "amount=5", "currency=CAD"), ("D", "amount=7", "currency=USD"), ("E",), ("F", "amount=12.3450", "currency=CAD"),
    ]  # fmt: skip
    assert problems(found) == []


def test_signs_of_footnotes_are_no_part_of_a_name() -> None:
    rows = [("Body", "Others"), ("Alpha*", "Beta†; Alpha ¹"), ("***", "")]
    ruled = mapping(thing("body", kind="agency", name="Body"), thing("other", kind="agency", name="Others", split=(";",)))
    assert [one[1] for one in stakeholders(made(ruled, grid(*rows)))] == ["Alpha", "Beta"]


def test_a_table_without_rows_is_told() -> None:
    assert told(made(mapping(thing("body", kind="agency", name="Body")), grid(("Body",)))) == [
        "list.xlsx sheet List: there is no row below the headings"
    ]
