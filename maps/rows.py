"""The rows that pyvis carries into the page: plain values for JSON, without those that are empty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ..graph import LANGUAGES, Language, Schema, Source, Stakeholder, Tie, digits
from ..graph.fields import names_of_fields
from .content import Content
from .look import STATES, Colour, bends, colour_of, look_of_kinds, radius, state_of

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value] | Mapping[Language, Value] | None"
Row: TypeAlias = "dict[str, Value]"

_WRITTEN = {"name_fr": "fr"}
NODE_FIELDS = [name for name in names_of_fields(Stakeholder, "text") if name not in ("id", "kind", "name")]
NODE_TEXTS = [_WRITTEN.get(name, name) for name in NODE_FIELDS]
"""The texts of a stakeholder beside its id and name, as the page calls them: a field of the model is there without being written here."""
EDGE_TEXTS = [name for name in names_of_fields(Tie, "text", "amount") if name not in ("id", "source", "type", "target", "status")]
"""The texts of a tie beside its ends, its type and its state."""


def sizes(content: Content) -> list[float]:
    """The radius of each stakeholder's symbol, in the order of the content."""
    ties = Counter(end for tie in content.ties for end in {tie.source, tie.target})
    most = max(ties.values(), default=0)
    return [radius(ties[one.id], most) for one in content.stakeholders]


def node_row(one: Stakeholder, kinds: Sequence[str], beyond: int, *, is_loose: bool = False) -> Row:
    """What the page says of a stakeholder; `kind` is a position in the schema's kinds."""
    texts: Row = {_WRITTEN.get(name, name): getattr(one, name) for name in NODE_FIELDS}
    return _filled({"kind": kinds.index(one.kind), **texts, "aliases": list(one.aliases), "beyond": beyond, "loose": int(is_loose)})


def edge_rows(content: Content, day: str) -> list[tuple[str, str, Row]]:
    """Source, target and the rest of each tie; `type`, `state` and sources are positions in the lists of `page_rows`."""
    types, states = list(content.schema.ties), list(STATES)
    sources = {source.id: position for position, source in enumerate(content.sources)}
    bend = bends(list(content.ties))
    rows: list[tuple[str, str, Row]] = []
    for tie in content.ties:
        state = state_of(tie, day)
        texts: Row = {name: getattr(tie, name) for name in EDGE_TEXTS}
        row: Row = {
            "type": types.index(tie.type), "state": states.index(state), **texts,
            "amount": "" if tie.amount is None else digits(tie.amount), "confidence": tie.confidence if tie.confidence < 1 else "",
            "evidence": [[sources[one.source], one.locator, one.quote] for one in tie.evidence],
            "bend": bend[tie.id],
        }  # fmt: skip
        rows.append((tie.source, tie.target, _filled(row)))
    return rows


def page_rows(content: Content, day: str) -> Row:
    """What the page needs beside nodes and edges: kinds, types of tie and states with their counts, and the sources."""
    schema = content.schema
    kinds = Counter(one.kind for one in content.stakeholders)
    types = Counter(tie.type for tie in content.ties)
    states = Counter(state_of(tie, day) for tie in content.ties)
    return {
        "kinds": [
            {
                "id": kind, "one": _label(schema, kind, 0), "many": _label(schema, kind, 1), "shape": shape, **_pair(colour),
                "count": kinds[kind],
            }
            for kind, (shape, colour) in look_of_kinds(schema).items()
        ],
        "types": [
            {
                "id": tie.name, "there": {lang: tie.labels[lang][0] for lang in LANGUAGES},
                "back": {lang: tie.labels[lang][1] for lang in LANGUAGES},
                "symmetric": tie.is_symmetric, **_pair(colour_of(tie)), "count": types[tie.name],
                "weight": max(tie.direct, tie.shared),
            }
            for tie in schema.ties.values()
        ],
        "states": [{"id": state, "dashes": dashes, "count": states[state]} for state, dashes in STATES.items()],
        "sources": [
            _filled({name: getattr(source, name) for name in names_of_fields(Source, "text")})
            for source in content.sources
        ],
        "marks": list(content.marks),
    }  # fmt: skip


def _label(schema: Schema, kind: str, form: int) -> Row:
    return {language: schema.kinds[kind].labels[language][form] for language in LANGUAGES}


def _pair(colour: Colour) -> Row:
    return {"light": colour.light, "dark": colour.dark}


def _filled(row: Row) -> Row:
    return {key: value for key, value in row.items() if value not in ("", 0, [], None) or key in {"kind", "type", "state"}}
