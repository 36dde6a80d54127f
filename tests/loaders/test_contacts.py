"""Personal contact details are not kept."""

import pytest

from partnermap.loaders.contacts import CONTACT_REMOVED, is_contact_heading, without_contacts


@pytest.mark.parametrize(
    "heading", ["phone", "Phone number", "work_phone", "E-mail", "email", "Courriel", "Téléphone", "adresse", "Street address", "Fax"]
)
def test_a_column_of_contact_details_is_known_by_its_heading(heading: str) -> None:
    assert is_contact_heading(heading)


@pytest.mark.parametrize("heading", ["name", "note", "telegraph", "excellence", "priority", "sector", "cello", "mailing"])
def test_other_columns_are_not(heading: str) -> None:
    assert not is_contact_heading(heading)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("call 613-555-0199 now", f"call {CONTACT_REMOVED} now"), ("(613) 555-0199", CONTACT_REMOVED), ("+1 613 555 0199", CONTACT_REMOVED),
        ("write to a.b-c@example.gc.ca.", f"write to {CONTACT_REMOVED}."), ("in 2011-2012, lines 100-200", "in 2011-2012, lines 100-200"),
        ("65,321 investigations; page 1234", "65,321 investigations; page 1234"), ("RDIMS 388214", "RDIMS 388214"), ("@channel", "@channel"),
    ],
)  # fmt: skip
def test_contact_details_are_taken_out_of_text_and_nothing_else_is(text: str, kept: str) -> None:
    assert without_contacts(text) == kept


def test_what_stands_for_contact_details_says_what_was_there() -> None:
    assert without_contacts("613-555-0100") == "[contact removed]"
