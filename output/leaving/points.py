"""Single points of failure, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema
from ...words.sentences import at_date, counted, kind_label, phrase
from ..basis import counted_data, counted_text
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..listing import listed
from ..reasons import reference
from .loss import bridge_data
from .telling import (
    TIE_COLUMNS,
    Blocks,
    called,
    defined,
    references,
    rest,
    said_ties,
    tie_records,
    tie_rows,
)

if TYPE_CHECKING:
    from ...queries.leaving import Point, SinglePoints

_COLUMNS = ("effect", "id", "name", "kind", "cut_off", "cut_off_own", "on_its_side", "hangs_on", *TIE_COLUMNS)
_NAMED = 4


def points_document(answer: SinglePoints, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False) -> Document:
    """Who is a single point of failure, with whom it holds; and which pairs are bridges. For people the first `limit` of each."""
    blocks: Blocks = [
        Text(_summary(answer, language)),
        *_point_blocks(answer, schema, language, limit=limit, verbose=verbose),
        *_bridge_blocks(answer, schema, language, limit=limit, verbose=verbose),
        counted_text(answer.live, language),
        *(defined(language) if verbose else ()),
        *(source_blocks(answer.sources, language) if verbose else ()),
    ]
    data = {
        "as_of": answer.live.as_of or None,
        "network": counted_data(answer.live),
        "points": [_point_data(point) for point in answer.points],
        "bridges": [bridge_data(bridge) for bridge in answer.bridges],
    }
    question = phrase("ask_without_points", language, as_of=at_date(answer.live.as_of, language))
    return Document(data, _COLUMNS, _records(answer), blocks, language, question, answer.rests_on)


def _summary(answer: SinglePoints, language: Language) -> str:
    holding = [point for point in answer.points if point.others]
    own, bridges = len(answer.points) - len(holding), [bridge for bridge in answer.bridges if not bridge.is_own]
    said = [counted("without_points", len(holding), language) if holding else phrase("without_points_none", language)]
    if holding:
        most = holding[0]
        count = counted("n_stakeholders", most.others, language)
        said.append(phrase("without_most", language, name=most.stakeholder.called(language), count=count))
    if own and holding:
        said.append(counted("without_own_points", own, language))
    if bridges:
        said.append(counted("without_n_bridges", len(bridges), language))
    if bridges and len(bridges) < len(answer.bridges):
        said.append(counted("without_own_bridges", len(answer.bridges) - len(bridges), language))
    return " ".join(said)


def _point_blocks(answer: SinglePoints, schema: Schema, language: Language, *, limit: int, verbose: bool) -> Blocks:
    if not answer.points:
        return []
    shown = answer.points[:limit] if limit else answer.points
    columns = [phrase(key, language) for key in ("name", "kind", "without_cuts_off", "without_of_own", "without_who")]
    rows = [
        (
            point.stakeholder.called(language), kind_label(schema, point.stakeholder.kind, language), amount(point.others, language),
            amount(point.own, language), _names(point, language, verbose=verbose),
        )
        for point in shown
    ]  # fmt: skip
    table = Table(columns, rows, frozenset(columns[2:4]))
    return [Heading(phrase("without_block_points", language)), table, *rest(len(answer.points) - len(shown), language)]


def _names(point: Point, language: Language, *, verbose: bool) -> str:
    """Who is cut off: the first of the others, or of its own where there are no others."""
    names = called(point.names, language)
    if verbose:
        left = point.cut_off - len(names)
    else:
        shown = min(_NAMED, point.others or point.own)
        left, names = (point.others or point.own) - shown, names[:shown]
    return listed(names, language, more=left)


def _bridge_blocks(answer: SinglePoints, schema: Schema, language: Language, *, limit: int, verbose: bool) -> Blocks:
    bridges = answer.bridges if verbose else [bridge for bridge in answer.bridges if not bridge.is_own]
    if not bridges:
        return []
    shown = bridges[:limit] if limit else bridges
    keys = ("without_part", "without_behind", "without_hangs_on", "tie", *(["evidence"] if verbose else []))
    columns = [phrase(key, language) for key in keys]
    rows: list[tuple[str, ...]] = []
    for bridge in shown:
        first = (bridge.ends[0].called(language), amount(bridge.sides[0], language), bridge.ends[1].called(language))
        if verbose:
            rows += tie_rows(first, bridge.ties, answer.named, schema, language, day=answer.live.day)
        else:
            rows.append((*first, said_ties(bridge.ties, answer.named, schema, language, day=answer.live.day)))
    table = Table(columns, rows, frozenset({columns[1]}))
    return [Heading(phrase("without_block_bridges", language)), table, *rest(len(bridges) - len(shown), language)]


def _point_data(point: Point) -> dict[str, Any]:
    return reference(point.stakeholder) | {
        "pieces": point.pieces, "cut_off": point.cut_off, "of_its_own": point.own, "who": references(point.names),
    }  # fmt: skip


def _records(answer: SinglePoints) -> list[tuple[object, ...]]:
    records: list[tuple[object, ...]] = []
    for point in answer.points:
        one = point.stakeholder
        records += tie_records(("point", one.id, one.name, one.kind, point.cut_off, point.own, "", ""), ())
    for bridge in answer.bridges:
        near, far = bridge.ends
        records += tie_records(("bridge", near.id, near.name, near.kind, "", "", bridge.sides[0], far.id), bridge.ties)
    return records
