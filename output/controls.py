"""Characters that a reader's machine would obey rather than show."""

from __future__ import annotations

import re

# The C1 controls and marks that turn the reading direction included.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """The text with a sign in place of each of them."""
    return _CONTROLS.sub("\ufffd", text)
