"""How the model lies in the rows of the embedded store: what to select, and values out of what comes back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from ...model import Evidence, Source, Stakeholder, Tie
from ...store import Ties

SOURCE = "id, title, publisher, date, language, url, mark, attributes"
STAKEHOLDER = "id, kind, name, name_fr, aliases, country, region, sector, since, until, url, note, attributes"
TIE = "id, source, type, target, role, since, until, amount, currency, status, confidence, note, attributes"
TIE_WITH_EVIDENCE = f"""{TIE}, (select json_group_array(json_array(source, locator, quote)) from
    (select source, locator, quote from evidence where tie = ties.n order by position))"""
LINK = "source, type, target"
AMONG = "(select value from json_each(?))"


def stakeholder_of(row: tuple[Any, ...]) -> Stakeholder:
    """The stakeholder that a row of STAKEHOLDER is."""
    id_, kind, name, name_fr, aliases, country, region, sector, since, until, url, note, attributes = row
    return Stakeholder(
        id_, kind, name, name_fr, tuple(json.loads(aliases)), country, region, sector, since, until, url, note, _attributes(attributes),
    )  # fmt: skip


def source_of(row: tuple[Any, ...]) -> Source:
    """The source that a row of SOURCE is."""
    id_, title, publisher, date, language, url, mark, attributes = row
    return Source(id_, title, publisher, date, language, url, mark, _attributes(attributes))


def tie_of(row: tuple[Any, ...]) -> Tie:
    """The tie that a row of TIE_WITH_EVIDENCE is."""
    id_, source, type_, target, role, since, until, amount, currency, status, confidence, note, attributes, evidence = row
    return Tie(
        source, type_, target, role, since, until, Decimal(amount) if amount else None, currency, status, confidence, note,
        tuple(Evidence(*item) for item in json.loads(evidence)), _attributes(attributes), id_,
    )  # fmt: skip


def as_json(value: Any) -> str:
    """A collection as a JSON list, also for AMONG."""
    if not value:
        return "[]"
    return json.dumps(list(value), ensure_ascii=False, separators=(",", ":"))


def conditions(only: Ties) -> tuple[str, list[str]]:
    """What to add to `where` for only these ties, and its values."""
    parts, values = [], []
    for column, wanted in (("type", only.types), ("status", only.statuses)):
        if wanted:
            parts.append(f"{column} in {AMONG}")
            values.append(as_json(sorted(wanted)))
    if only.as_of:
        parts.append("since <= ? || '~' and (until = '' or until || '~' >= ?)")
        values += [only.as_of, only.as_of]
    return "".join(f" and {part}" for part in parts), values


def _attributes(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((key, value) for key, value in json.loads(text)) if text != "[]" else ()
