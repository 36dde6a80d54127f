"""Personal contact details are not kept, and nothing else is taken away."""

from time import perf_counter

import pytest

from partnermap.loaders.contacts import CONTACT_REMOVED, is_contact_heading, without_contacts
from partnermap.tests.loaders.contacts.samples import ADDRESSES, EMAILS, HARMLESS, HARMLESS_HEADINGS, HEADINGS, PHONES

LONG = 20_000  # characters
MUCH = 3.0  # seconds of one that is read once; a search that begins anew at each character takes minutes


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_column_of_contact_details_is_known_by_its_heading(heading: str) -> None:
    assert is_contact_heading(heading)


@pytest.mark.parametrize(
    "heading", [*HARMLESS_HEADINGS, "name", "note", "telegraph", "excellence", "priority", "sector", "cello", "mailing"]
)
def test_other_columns_are_not(heading: str) -> None:
    assert not is_contact_heading(heading)


@pytest.mark.parametrize(("text", "detail"), [*PHONES, *EMAILS, *ADDRESSES])
def test_a_contact_detail_is_taken_out_of_a_text(text: str, detail: str) -> None:
    kept = without_contacts(text)
    assert (detail in kept, CONTACT_REMOVED in kept) == (False, True)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_contact_detail_stays(text: str) -> None:
    assert without_contacts(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("call 613-555-0199 now", "call [contact removed] now"),
        ("write to a.b-c@example.gc.ca.", "write to [contact removed]."),
        ("jane.doe@example.ca; jean@exemple.ca", "[contact removed]; [contact removed]"),
        ("269 Laurier Avenue West, Ottawa, Ontario K1A 0P8", "[contact removed], Ottawa, Ontario [contact removed]"),
        ("The Old Rectory, Church Lane, Oxford OX1 2AB", "The Old Rectory, [contact removed], Oxford [contact removed]"),
        ("6, rue Aubert, 97681 Étienne", "[contact removed], [contact removed] Étienne"),
        ("55 Elm Lodge, Denver, CO 80203", "[contact removed], Denver, CO [contact removed]"),
        ("Tel: 613-993-7204 ext. 12, fax 613-993-7205", "Tel: [contact removed], fax [contact removed]"),
        ("65,321 investigations; page 1234", "65,321 investigations; page 1234"),
    ],
)
def test_what_stands_around_a_contact_detail_stays(text: str, kept: str) -> None:
    assert without_contacts(text) == kept


@pytest.mark.parametrize(
    "piece", ["a", "@", "a@", "1 ", "a.a@", "A ", "1 A A ", "K1A ", "a at ", "+1 2 ", "1 rue de la ", "1, A A, A A, ", "_at_a", "[at]"]
)
def test_the_time_grows_with_the_length_of_the_text(piece: str) -> None:
    text = piece * (LONG // len(piece))
    without_contacts("+1 613 993 7204")  # the numbering plan is read once
    begun = perf_counter()
    without_contacts.__wrapped__(text)
    assert perf_counter() - begun < MUCH


def test_a_calculated_number_is_no_telephone_number() -> None:
    numbers = ["0.018996957778", "0.0026545887", "-2.6139876543", "12.6135551234"]
    assert [without_contacts(text) for text in numbers] == numbers
