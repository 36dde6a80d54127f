"""Values of the model are checked when they are made, and their messages state the rule."""

from decimal import Decimal
from typing import Any

import pytest

from partnermap.graph import BadData, Evidence, Source, Stakeholder, Tie, digits

SAID = (Evidence("report", "page 1"),)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Stakeholder("a b", "agency", "A"), "'a b' cannot be an id; use letters without accents, digits and . _ : / -"),
        (lambda: Stakeholder("a", "agency", "  "), "the name is missing; fill in the cell"),
        (
            lambda: Stakeholder("a", "agency", "A", url="javascript:alert(1)"),
            "'javascript:alert(1)' is not a web address; start it with https://",
        ),
        (
            lambda: Stakeholder("a", "agency", "A", since="2012", until="2011"),
            "until 2011 is before since 2012; swap or correct the two dates",
        ),
        (lambda: Stakeholder("a", "agency", "A", since="last year"), "'last year' is not a date; write 2011, 2011-04 or 2011-04-11"),
        (lambda: Source("report", ""), "the title is missing; fill in the cell"),
        (lambda: Evidence(" "), "the evidence_source is missing; fill in the cell"),
        (lambda: Tie("a", "LEADS", "b"), "a tie needs evidence; name the source that says so"),
        (lambda: Tie("a", "LEADS", "b", status="maybe", evidence=SAID), "'maybe' is no status; write one of confirmed, proposed, disputed"),
        (lambda: Tie("a", "LEADS", "b", confidence=1.5, evidence=SAID), "confidence 1.5 is not between 0 and 1"),
        (lambda: Tie("a", "LEADS", "b", confidence=float("nan"), evidence=SAID), "confidence nan is not between 0 and 1"),
        (lambda: Tie("a", "FUNDS", "b", amount=Decimal("inf"), evidence=SAID), "'Infinity' is no amount"),
        (lambda: Tie("a", "FUNDS", "b", currency="dollars", evidence=SAID), "'dollars' is no currency; write three capitals such as CAD"),
    ],
)
def test_a_bad_value_fails_when_it_is_made_and_the_message_states_the_rule(make: Any, message: str) -> None:
    with pytest.raises(BadData) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_a_tie_keeps_its_id_as_long_as_what_identifies_it_stays() -> None:
    tie = Tie("a", "FUNDS", "b", amount=Decimal("5.00"), currency="CAD", evidence=SAID)
    same = Tie(
        "a", "FUNDS", "b", amount=Decimal(5), currency="CAD", status="proposed", confidence=0.5, note="n", evidence=(Evidence("other"),)
    )
    assert same.id == tie.id


@pytest.mark.parametrize("change", [{"role": "chair"}, {"since": "2011"}, {"until": "2011"}, {"amount": Decimal(6)}, {"currency": "USD"}])
def test_a_tie_that_differs_in_what_identifies_it_is_another(change: dict[str, Any]) -> None:
    fields: dict[str, Any] = {"amount": Decimal(5), "currency": "CAD", "evidence": SAID}
    assert Tie("a", "FUNDS", "b", **(fields | change)).id != Tie("a", "FUNDS", "b", **fields).id


@pytest.mark.parametrize(
    ("amount", "text"),
    [("1234.50", "1234.5"), ("1E+3", "1000"), ("0.00", "0"), ("-0", "0"), ("-5.10", "-5.1"), ("22240000", "22240000"), ("100", "100")],
)
def test_an_amount_is_written_in_plain_digits(amount: str, text: str) -> None:
    assert digits(Decimal(amount)) == text


def test_every_form_of_a_name_is_told_once() -> None:
    one = Stakeholder("a", "agency", "Agency", "Agence", aliases=("A", "Agence", "B"))
    assert one.names == ("Agency", "Agence", "A", "B")
    assert (one.called("fr"), one.called("en")) == ("Agence", "Agency")
    assert Stakeholder("b", "agency", "Agency").called("fr") == "Agency"


@pytest.mark.parametrize(("text", "example"), [("Rapport 2024", "rapport-2024"), ("étude-1", "etude-1"), ("報告", "report-2024")])
def test_an_id_of_a_source_that_cannot_be_one_is_refused_with_one_that_can(text: str, example: str) -> None:
    with pytest.raises(BadData) as caught:
        Source(text, "Report")
    assert str(caught.value) == (
        f"'{text}' cannot be an id; use letters without accents, digits and . _ : / -, as in '{example}', and write the same in the ties"
    )
