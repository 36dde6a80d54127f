"""The three sheets of the built-in network as rows of text: what stands in the files, before any of it is read as a network."""

from __future__ import annotations

import csv

from partnermap.loaders import BUILT_IN

Row = dict[str, str]


def rows(sheet: str) -> list[Row]:
    """The rows of a sheet of the built-in network, by column."""
    with (BUILT_IN / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tie(row: Row) -> tuple[str, str, str]:
    """Its two ends and what joins them."""
    return (row["source"], row["type"], row["target"])


def names(row: Row) -> list[str]:
    """Every name of a stakeholder, in both languages."""
    return [row["name"], *filter(None, (row["name_fr"], *row["aliases"].split("|"), *row["aliases_fr"].split("|")))]
