"""What breaks without some who are named, made ready to be read."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder
from ...words.sentences import at_date, counted, grouped, kind_label, on_day, phrase
from ..basis import counted_data, counted_text
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..listing import listed
from ..reasons import reference
from .telling import (
    TIE_COLUMNS,
    Blocks,
    by_kind,
    called,
    defined,
    figures_data,
    kinds_text,
    measured,
    ratio,
    references,
    rest,
    said_ties,
    severed_text,
    tie_records,
    tie_rows,
    ties_data,
)

if TYPE_CHECKING:
    from ...queries.leaving import Bridge, Lost
    from ...queries.without import Without

_COLUMNS = ("effect", "id", "name", "kind", "piece", "loses", *TIE_COLUMNS)
_NAMED, _ALONG, _BRIDGES = 6, 8, 8  # how many are named in one line
_PARTNER = "partner"


def loss_document(answer: Without, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False) -> Document:
    """Who is cut off, what is lost, and how reach and cohesion fall; for people the first `limit` of each, or all where that is 0."""
    names = listed(called(answer.leaving, language), language)
    as_of = at_date(answer.live.as_of, language)
    blocks: Blocks = [Text(_summary(answer, names, schema, language))]
    if answer.along:
        along = listed(called(answer.along, language), language, most=0 if verbose else _ALONG)
        key = "without_along_of_one" if len(answer.leaving) == 1 else "without_along"
        blocks.append(Text(counted(key, len(answer.along), language, names=along)))
    if answer.parts_stay:
        blocks.append(Text(phrase("without_stay", language)))
    if answer.bridges:
        ends = listed(called({bridge.ends[0].id: bridge.ends[0] for bridge in answer.bridges}.values(), language), language, most=_BRIDGES)
        blocks.append(Text(counted("without_bridges", len(answer.bridges), language, names=ends)))
    blocks += [
        *_cut_blocks(answer, schema, language, limit=limit, verbose=verbose),
        *_lost_blocks(answer, schema, language, limit=limit, verbose=verbose),
        *(_bridge_blocks(answer, schema, language) if verbose else ()),
        *_turn_blocks(answer, schema, language),
        *_figure_blocks(answer, language),
        counted_text(answer.live, language),
        *(defined(language) if verbose else ()),
        *(source_blocks(answer.sources, language) if verbose else ()),
    ]
    question = phrase("ask_without", language, names=names, as_of=as_of)
    return Document(_data(answer), _COLUMNS, _records(answer), blocks, language, question, answer.rests_on)


def _summary(answer: Without, names: str, schema: Schema, language: Language) -> str:
    """`If the Centre left, 1 program would be cut off from the others; …`."""
    if len(answer.loose) == len(answer.leaving):
        return phrase("without_loose", language, names=names, on=on_day(answer.live.day, language))
    is_many = len(answer.leaving) > 1
    said = {"names": names, "as_of": at_date(answer.live.as_of, language), "effects": "; ".join(_effects(answer, schema, language))}
    return phrase("without_if_many" if is_many else "without_if", language, **said)


def _effects(answer: Without, schema: Schema, language: Language) -> list[str]:
    off = [one for piece in answer.cut_off for one in piece.members]
    said = [phrase("without_cut_nobody", language)]
    if off:
        said = [phrase(_many("without_cut", len(off), language), language, count=by_kind(off, schema, language))]
    losing: dict[str, list[Stakeholder]] = defaultdict(list)
    for one in answer.lost:
        for role in one.roles:
            losing[role].append(one.stakeholder)
    for role in (*(type_ for type_ in schema.ties if type_ in losing), *([_PARTNER] if _PARTNER in losing else [])):
        count = by_kind(losing[role], schema, language)
        said.append(phrase(_many("without_lose", len(losing[role]), language), language, count=count, what=_role(role, schema, language)))
    return [*said, severed_text(answer.reachable, answer.severed, language)]


def _many(key: str, number: int, language: Language) -> str:
    return f"{key}_many" if (number >= 2 if language == "fr" else number != 1) else key


def _role(role: str, schema: Schema, language: Language) -> str:
    return phrase("without_only_partner", language) if role == _PARTNER else schema.ties[role].nouns[language][0]


def _cut_blocks(answer: Without, schema: Schema, language: Language, *, limit: int, verbose: bool) -> Blocks:
    if not answer.cut_off:
        return []
    shown = answer.cut_off[:limit] if limit else answer.cut_off
    rows: list[tuple[str, ...]] = []
    for piece in shown:
        who = listed(called(piece.members, language), language, most=0 if verbose else _NAMED)
        first = (who, kinds_text(piece.members, schema, language))
        if verbose:
            rows += tie_rows(first, piece.ties, answer.named, schema, language, day=answer.live.day)
        else:
            rows.append((*first, said_ties(piece.ties, answer.named, schema, language, day=answer.live.day)))
    columns = [phrase(key, language) for key in ("without_who", "kind", "without_hold_on", *(["evidence"] if verbose else []))]
    return [Heading(phrase("without_block_cut", language)), Table(columns, rows), *rest(len(answer.cut_off) - len(shown), language)]


def _lost_blocks(answer: Without, schema: Schema, language: Language, *, limit: int, verbose: bool) -> Blocks:
    if not answer.lost:
        return []
    shown = answer.lost[:limit] if limit else answer.lost
    rows: list[tuple[str, ...]] = []
    for one in shown:
        loses = ", ".join(_role(role, schema, language) for role in one.roles)
        first = (one.stakeholder.called(language), kind_label(schema, one.stakeholder.kind, language), loses)
        if verbose:
            rows += tie_rows(first, one.ties, answer.named, schema, language, day=answer.live.day)
        else:
            rows.append((*first, said_ties(one.ties, answer.named, schema, language, day=answer.live.day)))
    keys = ("without_who", "kind", "without_loses", "without_by", *(["evidence"] if verbose else []))
    columns = [phrase(key, language) for key in keys]
    return [Heading(phrase("without_block_lost", language)), Table(columns, rows), *rest(len(answer.lost) - len(shown), language)]


def _bridge_blocks(answer: Without, schema: Schema, language: Language) -> Blocks:
    if not answer.bridges:
        return []
    columns = [phrase(key, language) for key in ("without_who", "without_behind", "without_by", "evidence")]
    rows = [
        row
        for bridge in answer.bridges
        for row in tie_rows(
            (bridge.ends[0].called(language), amount(bridge.sides[0], language)), bridge.ties, answer.named, schema, language,
            day=answer.live.day,
        )
    ]  # fmt: skip
    return [Heading(phrase("without_block_bridges", language)), Table(columns, rows, frozenset({columns[1]}))]


def _turn_blocks(answer: Without, schema: Schema, language: Language) -> Blocks:
    if not answer.turn_to:
        return []
    columns = [phrase(key, language) for key in ("without_who", "kind", "without_already")]
    rows = [
        (
            one.stakeholder.called(language), kind_label(schema, one.stakeholder.kind, language),
            listed(called(one.partners, language), language, most=_NAMED),
        )
        for one in answer.turn_to
    ]  # fmt: skip
    return [Heading(phrase("without_block_turn", language)), Table(columns, rows)]


def _figure_blocks(answer: Without, language: Language) -> Blocks:
    both = (answer.before, answer.after)
    rows = [
        ("without_stakeholders", *(amount(one.stakeholders, language) for one in both)),
        ("without_main", *(amount(one.main, language) for one in both)),
        ("without_pieces", *(amount(one.pieces, language) for one in both)),
        ("without_reachable", *(amount(one.reachable, language) for one in both)),
        ("without_f", *(ratio(one.fragmentation, language) for one in both)),
        ("without_df", *(measured(one.distance_fragmentation, language) for one in both)),
        ("without_mean", *(measured(one.mean_distance, language, places=2) for one in both)),
    ]
    columns = [
        phrase(key, language) for key in ("without_figure", "without_then" if answer.live.as_of else "without_before", "without_after")
    ]
    table = Table(columns, [(phrase(key, language), *values) for key, *values in rows], frozenset(columns[1:]))
    blocks: Blocks = [Heading(phrase("without_block_figures", language)), table]
    if answer.after.mean_distance.value < answer.before.mean_distance.value and answer.severed:
        blocks.append(Text(phrase("without_shorter", language)))
    if samples := max(one.samples for one in both):
        blocks.append(Text(phrase("without_sampled", language, n=grouped(str(samples), language))))
    return blocks


def _data(answer: Without) -> dict[str, Any]:
    return {
        "leaving": references(answer.leaving),
        "as_of": answer.live.as_of or None,
        "network": counted_data(answer.live),
        "along": references(answer.along),
        "parts_stay": answer.parts_stay,
        "cut_off": [{"members": references(piece.members), "ties": ties_data(piece.ties)} for piece in answer.cut_off],
        "lost": [reference(one.stakeholder) | {"loses": list(one.roles), "ties": ties_data(one.ties)} for one in answer.lost],
        "bridges": [bridge_data(bridge) for bridge in answer.bridges],
        "turn_to": [reference(one.stakeholder) | {"partners": references(one.partners)} for one in answer.turn_to],
        "pairs": {"reachable": answer.reachable, "severed": answer.severed},
        "before": figures_data(answer.before),
        "after": figures_data(answer.after),
    }


def bridge_data(bridge: Bridge) -> dict[str, Any]:
    """A bridge as JSON: its ends, how many stand on the side of each, and its ties."""
    return {
        "ends": references(bridge.ends), "sides": list(bridge.sides), "of_its_own": bridge.is_own, "ties": ties_data(bridge.ties),
    }  # fmt: skip


def _records(answer: Without) -> list[tuple[object, ...]]:
    records = [record for one in answer.along for record in tie_records(("along", one.id, one.name, one.kind, "", ""), ())]
    for number, piece in enumerate(answer.cut_off, 1):
        ids = {one.id for one in piece.members}
        for one in piece.members:
            ties = [tie for tie in piece.ties if one.id in (tie.source, tie.target)] if len(ids) > 1 else piece.ties
            records += tie_records(("cut_off", one.id, one.name, one.kind, number, ""), ties)
    for loser in answer.lost:
        records += _lost_records(loser)
    for bridge in answer.bridges:
        end = bridge.ends[0]
        records += tie_records(("bridge", end.id, end.name, end.kind, "", ""), bridge.ties)
    return records


def _lost_records(loser: Lost) -> list[tuple[object, ...]]:
    one = loser.stakeholder
    return tie_records(("loses", one.id, one.name, one.kind, "", " ".join(loser.roles)), loser.ties)
