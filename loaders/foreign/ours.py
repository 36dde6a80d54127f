"""What our own export wrote into a format of others: rows with all that it held, where their columns are ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ...graph.drafts import Place
from ...graph.sheets import SHEETS, computed_columns
from ..contacts import is_contact_heading
from .fates import Fates
from .model import Row

OF_NODES, OF_EDGES = ("kind", "name"), ("tie", "evidence")
"""The columns by which a row is known as one of ours."""
_FOLLOWS = ("attested_first", "attested_last", "standing")
_TEXTS = ("aliases", "aliases_fr")
_EVIDENCE = ("source", "locator", "quote")


def is_our_node(cells: Mapping[str, str]) -> bool:
    """Whether the cells are those of a stakeholder as our export writes it."""
    return all(cells.get(name) for name in OF_NODES)


def is_our_edge(cells: Mapping[str, str]) -> bool:
    """Whether the cells are those of a tie as our export writes it."""
    return all(cells.get(name) for name in OF_EDGES)


def stakeholder_row(id_: str, cells: Mapping[str, str], place: Place, fates: Fates) -> Row:
    """The row of a stakeholder."""
    known, extra = _apart("stakeholders", cells, place, fates)
    texts: dict[str, tuple[str, ...]] = {}
    for name in _TEXTS:
        found = _json(known[name], None) if known.get(name, "").startswith("[") else None
        if isinstance(found, list) and all(isinstance(one, str) for one in found):
            del known[name]
            texts[name] = tuple(found)
    return Row(place, {**known, "id": id_}, extra, texts=texts)


def tie_rows(source: str, target: str, cells: Mapping[str, str], place: Place, fates: Fates) -> Iterable[Row]:
    """The rows of a tie, one for each piece of its evidence."""
    known, extra = _apart("ties", {name: text for name, text in cells.items() if name not in ("tie", "evidence")}, place, fates)
    for piece in _pieces(cells["evidence"]):
        evidence = {f"evidence_{name}": piece.get(name, "") for name in _EVIDENCE}
        yield Row(place, {**known, "source": source, "type": cells["tie"], "target": target, **evidence}, extra)


def source_rows(text: str, place: Place) -> list[Row]:
    """The rows of the sources that an export describes; none where it does not."""
    found = _json(text, [])
    rows = []
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict) and one.get("id"):
            held = one.get("attributes")
            cells = {name: str(one[name]) for name in SHEETS["sources"] if one.get(name)}
            rows.append(Row(place, cells, {str(name): str(value) for name, value in held.items()} if isinstance(held, dict) else {}))
    return rows


def _apart(sheet: str, cells: Mapping[str, str], place: Place, fates: Fates) -> tuple[dict[str, str], dict[str, str]]:
    known = {name: text for name, text in cells.items() if name in SHEETS[sheet]}
    computed = computed_columns(cells) if sheet == "stakeholders" else frozenset()
    extra: dict[str, str] = {}
    for name, text in cells.items():
        if name in known or name in _FOLLOWS or name == "attributes":
            continue
        if name in computed:
            fates.computed(name, place)
            continue
        if is_contact_heading(name):
            fates.left_out(name, place)
        else:
            extra[name] = text
    held = _json(cells.get("attributes", ""), {})
    if isinstance(held, dict):
        extra |= {str(name): str(value) for name, value in held.items()}
    return known, extra


def _pieces(text: str) -> list[Mapping[str, str]]:
    if text.startswith("["):
        found = _json(text, None)
        if isinstance(found, list) and all(isinstance(one, dict) for one in found):
            return [*({str(name): str(value) for name, value in one.items()} for one in found)]
    pieces: list[Mapping[str, str]] = []
    for part in text.split("|"):
        source, _, locator = part.partition(": ")
        pieces.append({"source": source.strip(), "locator": locator.strip()})
    return pieces


def _json(text: str, otherwise: object) -> object:
    try:
        return json.loads(text) if text else otherwise
    except ValueError:
        return otherwise
