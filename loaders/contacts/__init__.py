"""Personal contact details, which must not be kept: the columns that hold them, and those that stand within a text.

What is promised: telephone numbers, e-mail addresses, street addresses with their postal codes and post boxes, as they are usually written
in Canada, the United States, the United Kingdom and France, in English and French, are taken out of every text; so are numbers of other
countries that begin with their country's code. Numbers that are none stay: dates, amounts, file numbers, citations, lines and pages. Towns,
provinces and web addresses stay too. docs/model.md tells what this misses.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .columns import is_contact_heading

__all__ = ["CONTACT_REMOVED", "is_contact_heading", "without_contacts"]

CONTACT_REMOVED = "[contact removed]"

_AT = re.compile(r"at(?<![^\W_]at)(?![^\W_])")  # a word by itself; begun by its letters, it is found soonest
_BRACKETED = re.compile(r"[(\[]\s?à")
_NUMBER = re.compile(
    r"\d(?:(?:\D{0,3}\d){6}|\w{0,4}-?,?\s(?:[A-ZÀ-ÝŒ]|\d{1,3}(?:st|nd|rd|th|e)\b|(?:bis|ter)\b|"
    r"(?:av|bd|bl|bo|ca|ch|ci|co|cô|cr|al|es|fa|im|lo|mo|pa|pl|pr|qu|ra|ro|rt|ru|ré|se|sq|te|ve|vi|vo)\w*\.?\s)|[A-Za-z]\d(?!\w)|[A-Z]{2}(?!\w)|"
    r"[-.\u2010-\u2015 ]\d{4}(?!\d)|(?<=[A-Z.]\s\d)\d{4}(?!\d)|(?<=[A-Z],\s\d)\d{4}|(?<=[oO][xX]\s\d)|(?<=[pP]\s\d)"
    r"|(?<=[pP]\.\s\d)|(?<=stale\s\d)|(?<=[rR][rR]\s\d)|(?<=\.[rR]\s\d)|(?<=[oO][xX]\s#\d)|-\d{3}-[A-Z])"
)
"""What stands in every text that holds a telephone number or an address, and in few others."""
_NONE = re.compile(r"[+-]?\d*\.\d+|(?:19|20)\d\d-[01]\d-[0-3]\d|(?:[0-9a-f]{32}){1,2}")
"""What holds none and is nothing else: a number with a fraction, as calculated cells hold, a day, and the digest of a file."""


@lru_cache(maxsize=1 << 14)  # roles and places such as "page 12" come again and again
def without_contacts(text: str) -> str:
    """The text with each telephone number, e-mail address and street address replaced by a mark."""
    # What is looked for is known when it is needed: few texts may hold any.
    if _may_be_email(text.lower()):
        from .emails import without_emails

        text = without_emails(text, CONTACT_REMOVED)
    if _NUMBER.search(text) and not _NONE.fullmatch(text):
        from .addresses import without_addresses
        from .phones import without_phones

        text = without_phones(without_addresses(text, CONTACT_REMOVED), CONTACT_REMOVED)
    return text


def _may_be_email(small: str) -> bool:
    """Whether a text in small letters has a sign or a word of those that stand in e-mail addresses, of which few texts have one."""
    if "@" in small or "%" in small or "&" in small or "＠" in small or "chez" in small or "arob" in small or "arrob" in small:
        return True
    return bool(("at" in small and _AT.search(small)) or ("à" in small and _BRACKETED.search(small)))
