"""A cell with two names of one body, such as one in each language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .marks import hidden
from .names import Named, named


def either(cell: str, separators: Sequence[str]) -> Named:
    """The name of the body that a cell names, and its other names. What stands in brackets or quotation marks is not parted.

    >>> either("Santé Canada / Health Canada", [" / "])
    Named(name='Santé Canada', also=('Health Canada',), note='')
    """
    text = hidden(cell)
    parts = _pattern(tuple(separators)).split(text)
    if (
        len(parts) == 1
        and any("/" in one for one in separators)
        and len(tight := text.split("/")) == 2
        and all(" " in one for one in tight)
    ):
        parts = tight
    found = [one for one in map(named, parts) if any(map(str.isalnum, one.name))]
    if not found:
        return Named("")
    return Named(found[0].name, tuple(dict.fromkeys(one.name for one in found[1:] if one.name != found[0].name)), found[0].note)


@lru_cache(maxsize=64)
def _pattern(separators: tuple[str, ...]) -> re.Pattern[str]:
    """What parts. A mark that is given with spaces needs one on one side at least."""
    forms = []
    for one in separators:
        sign = re.escape("\n" if one.strip(" ") in ("newline", "\\n", "\n") else one.strip())
        forms.append(rf"\s+{sign}\s*|{sign}\s+" if one.startswith(" ") and one.strip() else rf"\s*{sign}\s*")
    return re.compile("|".join(forms) or r"(?!)")
