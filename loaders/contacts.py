"""Personal contact details, which must not be kept: the columns that hold them, and those that stand within a text."""

from __future__ import annotations

import re
from functools import lru_cache

CONTACT_REMOVED = "[contact removed]"

_CONTACT_HEADING = re.compile(
    r"(?:\b|_)(?:phone|telephone|téléphone|tel|tél|mobile|cell|cellulaire|fax|télécopieur|e[- ]?mail|mail|courriel|"
    r"address|adresse|street|rue|postal|postcode|zip)(?:\b|_)",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])")


def is_contact_heading(heading: str) -> bool:
    """Whether a column so called holds phone numbers, e-mail or street addresses."""
    return bool(_CONTACT_HEADING.search(heading))


@lru_cache(maxsize=1 << 12)  # roles and places such as "page 12" come again and again
def without_contacts(text: str) -> str:
    """The text with each e-mail address and phone number replaced by a mark."""
    if "@" in text:
        text = _EMAIL.sub(CONTACT_REMOVED, text)
    return _PHONE.sub(CONTACT_REMOVED, text)
