"""Cells that are understood by themselves say the same as where their rows are read as those of a load."""

from __future__ import annotations

from typing import Any

import pytest

from partnermap.graph import read_schema
from partnermap.graph.drafts import Notice, Place, Problem, StakeholderDraft, TieDraft
from partnermap.loaders.contacts import without_contacts
from partnermap.loaders.habits import Habits
from partnermap.loaders.headings import Headings
from partnermap.loaders.making.cells import Cells
from partnermap.loaders.making.plain import NotPlain, Plain, plain_name
from partnermap.loaders.rows import parse_rows

SCHEMA = read_schema()
TEXTS = [
    "2021", "2021-04", "2021-04-05", "2020-21", "2011-12", "5 mars 2022", "31/03/2024", "03/04/2021", "20210405", "ongoing", "TBD", "n/a", "-", "?", "é",
    "$10,000.00", "$1,234", "1,234", "1,234.50", "1 234,50 $", "10000", "$5", "5k", "US$5", "-12.5", "(5)", "€5", "$1.2M", "1,2", "$1,23", "$12,34.5", "$0.5", ".5", "0", "1.234", "nil", "in-kind", "$5 in kind", "up to $5", "5 a year",
    "CAD", "cad", "$", "confirmed", "Confirmed", "proposed", "0.8", "1", "80 %", "member", "O'Brien", "'=1", "&amp;", "A & B", "#12", "Err:502", "#REF!",
    "call 613-555-0100", "a@x.ca", "page 12", "12 Main Street, Ottawa ON K1A 0A1", "Health Canada", "agreement", "entente", "e.g. CA", "x", "<b>", "mailto:x",
]  # fmt: skip
TIE_FIELDS = ("role", "since", "until", "amount", "currency", "status", "confidence", "note", "evidence_quote")
FIELDS = ("form", "name_fr", "country", "region", "sector", "since", "until", "note")


def rowwise(sheet: str, own: dict[str, str], field: str, text: str, habits: Habits) -> dict[str, Any] | None:
    """What is read of a row with this cell; None where anything is to be told of it."""
    names = [*own, field]
    headings = Headings({name: at for at, name in enumerate(names)}, {}, len(names))
    found = list(parse_rows(sheet, headings, [(Place("f", "", 2), [*own.values(), text])], SCHEMA, habits=habits))
    if any(isinstance(one, Notice | Problem) for one in found):
        return None
    [draft] = found
    assert isinstance(draft, StakeholderDraft | TieDraft)
    quote = {"evidence_quote": draft.evidence.quote} if isinstance(draft, TieDraft) and draft.evidence.quote else {}
    return {**draft.given, **quote}


def alone(sheet: str, field: str, text: str, habits: Habits) -> dict[str, Any] | None:
    plain = Plain(sheet, {field: Cells([text])}, {}, habits, SCHEMA.forms)
    try:
        return plain.given([text]) if plain.is_usable else None
    except NotPlain:
        return None


@pytest.mark.parametrize("habits", [Habits(is_list=True), Habits("day", 4, "comma", is_list=True)])
def test_what_is_plain_is_what_a_load_reads_and_needs_no_telling(habits: Habits) -> None:
    own = {"source": "a", "type": "LEADS", "target": "b", "evidence_source": "s"}
    for sheet, needed, fields in (("ties", own, TIE_FIELDS), ("stakeholders", {"kind": "collaboration", "name": "N"}, FIELDS)):
        understood = {(field, text): alone(sheet, field, text, habits) for field in fields for text in TEXTS}
        plain = {key: given for key, given in understood.items() if given is not None}
        assert plain == {(field, text): rowwise(sheet, needed, field, text, habits) for field, text in plain}
        assert len(plain) > len(TEXTS)


def test_a_name_is_plain_where_a_load_would_leave_it_as_it_is() -> None:
    names = {text for text in TEXTS if without_contacts(text) == text and plain_name(text)}
    for text in names:
        read = list(parse_rows("stakeholders", Headings({"kind": 0, "name": 1}, {}, 2), [(Place("f", "", 2), ["agency", text])], SCHEMA))
        assert [one.name for one in read if isinstance(one, StakeholderDraft)] == [text]
        assert len(read) == 1
    assert {"Health Canada", "agreement", "2021"} <= names


def test_months_that_may_be_fiscal_years_are_left_to_their_column() -> None:
    assert Plain("ties", {"since": Cells(["2020", "2011-12"])}, {}, Habits(is_list=True)).is_usable is False
