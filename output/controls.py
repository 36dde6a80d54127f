"""Characters that a reader's machine would obey rather than show, and texts of which nobody wants to read all."""

from __future__ import annotations

import re

# The C1 controls, marks that turn the reading direction, tags that show nothing, and halves of characters that are none.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_MOST_OF_A_VALUE, _MOST_OF_ALL = 200, 2_000
_LONG_VALUE = re.compile(rf"'[^'\n]{{{_MOST_OF_A_VALUE},}}'|«[^»\n]{{{_MOST_OF_A_VALUE},}}»|[^\s']{{{_MOST_OF_A_VALUE + 1},}}")


def visible(text: str) -> str:
    """The text with a sign in place of each of them."""
    return _CONTROLS.sub("\ufffd", text)


def bounded(text: str) -> str:
    """What is said, without the middle of a value that is longer than a person reads: what is quoted in it, or has no space in it."""
    return _cut(_LONG_VALUE.sub(lambda found: _cut(found[0], _MOST_OF_A_VALUE), text), _MOST_OF_ALL)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most * 3 // 4]}…{text[-most // 4 + 1 :]}"
