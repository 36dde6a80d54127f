"""What is asked of a cell that is one name or several, with both readings and what to write in the mapping."""

from __future__ import annotations

from ...graph import said
from .column import Doubt


def question(doubt: Doubt) -> str:
    """What is said of a doubt: an answer under `same:` of the mapping settles it, whichever it is."""
    return said(
        "'{text}' may be one name or several: {parts}; under same: write whose name '{text}' is (an id, or new), or each is",
        text=doubt.whole,
        parts=" | ".join(doubt.parts),
    )
