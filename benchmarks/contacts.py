"""How many personal contact details are missed, and how much else is taken for one, over the samples of the tests:

python -m benchmarks.contacts
"""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.contacts import is_contact_heading, without_contacts
from partnermap.tests.loaders.contacts import samples


def _missed(details: Sequence[tuple[str, str]]) -> str:
    missed = [text for text, detail in details if detail in without_contacts(text)]
    return f"{len(missed)} of {len(details)} missed"


def main() -> None:
    """Prints a line a sort of detail."""
    for title, details in (("telephones", samples.PHONES), ("e-mails", samples.EMAILS), ("street addresses", samples.ADDRESSES)):
        print(f"  {title:<20} {_missed(details)}")
    removed = [text for text in samples.HARMLESS if without_contacts(text) != text]
    print(f"  {'harmless texts':<20} {len(removed)} of {len(samples.HARMLESS)} changed")
    missed = [heading for heading in samples.HEADINGS if not is_contact_heading(heading)]
    print(f"  {'headings':<20} {len(missed)} of {len(samples.HEADINGS)} missed")
    dropped = [heading for heading in samples.HARMLESS_HEADINGS if is_contact_heading(heading)]
    print(f"  {'harmless headings':<20} {len(dropped)} of {len(samples.HARMLESS_HEADINGS)} dropped")


if __name__ == "__main__":
    main()
