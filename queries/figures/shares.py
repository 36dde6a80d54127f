"""What a measure says, or None where there was nothing to measure."""

from __future__ import annotations

import math


def known(value: float) -> float | None:
    """The value, or None for what is not a number."""
    return None if math.isnan(value) else float(value)
