"""Where the table is, how its cells are read, and what source it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from ...graph import BadData, Source, parse_date, said
from .columns import columns
from .model import NO_HEADINGS, Reading
from .notes import Spot
from .wording import DECIMALS, MONTHS, NONE, ORDERS, READ, SOURCE, one_of

_NUMBERS = re.compile(r"\d+")
_SPAN = re.compile(r"\s*(\d+)\s*(?:[-–,]|\.\.|…|to|à)\s*(\d+)\s*")
_MOST_HEADINGS = 3
_LANGUAGES = {"en": ("en", "eng", "english", "anglais"), "fr": ("fr", "fre", "fra", "french", "français")}


def read_source(spot: Spot) -> dict[str, str]:
    """The fields of the source, as our model has them."""
    spots = spot.only(SOURCE)
    found = {key: one.text() for key, one in spots.items()}
    if date := found.get("date"):
        try:
            found["date"] = parse_date(date)
        except BadData as error:
            spots["date"].fault(str(error))
            del found["date"]
    if language := found.get("language"):
        found["language"] = one_of(language, _LANGUAGES) or language
    for key, id_, url in (("id", found.get("id"), ""), ("url", "", found.get("url"))):
        try:
            Source(id_ or "list", "List", url=url or "")
        except BadData as error:
            spots[key].fault(str(error))
    return {key: text for key, text in found.items() if text}


def read_reading(spot: Spot) -> Reading:
    """Where the table is and how it is read."""
    keys = spot.only(READ)
    order = _chosen(keys.get("dates"), ORDERS, "day first, month first")
    decimal = _chosen(keys.get("numbers"), DECIMALS, "decimal comma, decimal point")
    month = _chosen(keys.get("fiscal years"), MONTHS, "April, January")
    return Reading(
        sheet=keys["sheet"].text() if "sheet" in keys else "",
        header=_header(keys["header"]) if "header" in keys else None,
        rows=_rows(keys["rows"]) if "rows" in keys else (0, 0),
        skip=MappingProxyType(_skip(keys["skip"]) if "skip" in keys else {}),
        fill_down=columns(keys["fill down"]) if "fill down" in keys else (),
        empty=keys["empty"].words() if "empty" in keys else (),
        order=_order(order),
        fiscal_month=int(month or 0),
        decimal=_decimal(decimal),
        line=spot.line,
    )


def _order(text: str) -> Literal["", "day", "month"]:
    return "day" if text == "day" else "month" if text == "month" else ""


def _decimal(text: str) -> Literal["", "comma", "point"]:
    return "comma" if text == "comma" else "point" if text == "point" else ""


def _chosen(spot: Spot | None, meanings: Mapping[str, tuple[str, ...]], examples: str) -> str:
    """Which of a few meanings stands there; empty where that is not sure, or a mistake."""
    text = spot.text() if spot else ""
    found = one_of(text, meanings)
    if spot and text and not found:
        spot.fault(said("'{text}' is none of what may stand here, such as {examples}", text=text, examples=examples))
    return found


def _header(spot: Spot) -> tuple[int, ...] | None:
    """The numbers of the heading rows: one, several in a row, or none."""
    texts = spot.texts()
    if len(texts) == 1 and one_of(texts[0], NONE):
        return NO_HEADINGS
    found = [int(number) for text in texts for number in _whole_numbers(text)]
    if not any(texts):
        return None
    is_in_a_row = found == list(range(found[0], found[0] + len(found))) if found else False
    if not is_in_a_row or not found[0] or len(found) > _MOST_HEADINGS:
        told = said(
            "'{text}' are no heading rows; write the number of the row such as 3, two such as [3, 4], or none", text=", ".join(texts)
        )
        spot.fault(told)
        return None
    return tuple(found)


def _whole_numbers(text: str) -> list[str]:
    """The numbers of `3`, `3, 4` or `3-4`; one that is none where something else stands there."""
    if _NUMBERS.fullmatch(text):
        return [text[:9]]
    span = _SPAN.fullmatch(text)
    return [span[1][:9], span[2][:9]] if span else ["0"]


def _rows(spot: Spot) -> tuple[int, int]:
    """The first and the last row, 0 where there is no last."""
    texts = spot.texts()
    numbers = [int(number) for text in texts for number in _whole_numbers(text)]
    if any(texts) and (len(numbers) not in (1, 2) or numbers[0] < 1 or (len(numbers) == 2 and numbers[1] < numbers[0])):
        spot.fault(said("'{text}' are no rows; write the first and the last, such as [5, 40]", text=", ".join(texts)))
        return (0, 0)
    return (numbers[0], numbers[1] if len(numbers) == 2 else 0) if numbers else (0, 0)


def _skip(spot: Spot) -> dict[str, tuple[str, ...]]:
    """By column the words that mark a row which is left out."""
    if not spot.has_keys:
        spot.fault(said("a column belongs here and its words, such as {{Name: [Total]}}"))
        return {}
    return {key: one.words() for key, one in spot.pairs()}
