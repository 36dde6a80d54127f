"""What stands in one cell of Excel, as text."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal


def cell_text(value: object, number_format: str = "General") -> str:
    """What an Excel cell says, as text: whole numbers without a point, dates in ISO and no finer than the cell shows them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        shown = re.sub(r'"[^"]*"|\[[^]]*]|\\.', "", number_format).lower()
        if "y" in shown and "d" not in shown:
            return value.strftime("%Y-%m" if "m" in shown else "%Y")
        return value.strftime("%Y-%m-%d")
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    return str(value).strip()
