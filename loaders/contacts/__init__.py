"""Personal contact details, which must not be kept: the columns that hold them, and those that stand within a text.

What is promised: telephone numbers, e-mail addresses, street addresses with their postal codes and post boxes, as they are usually written
in Canada, the United States, the United Kingdom and France, in English and French, are taken out of every text; so are numbers of other
countries that begin with their country's code. Numbers that are none stay: dates, amounts, file numbers, citations, lines and pages. Towns,
provinces and web addresses stay too. docs/model.md tells what this misses.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .addresses import without_addresses
from .columns import is_contact_heading
from .emails import without_emails
from .phones import without_phones

__all__ = ["CONTACT_REMOVED", "is_contact_heading", "without_contacts"]

CONTACT_REMOVED = "[contact removed]"

_PERHAPS = re.compile(r"\d|@|＠|(?:\b|_)at(?:\b|_)|aroba|chez", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)  # roles and places such as "page 12" come again and again
def without_contacts(text: str) -> str:
    """The text with each telephone number, e-mail address and street address replaced by a mark."""
    if not _PERHAPS.search(text):
        return text
    for without in (without_emails, without_addresses, without_phones):
        text = without(text, CONTACT_REMOVED)
    return text
