"""The rows that pyvis carries into the page: plain values for JSON, without those that are empty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ..graph import LANGUAGES, Language, Source, Stakeholder, Tie, digits
from ..graph.fields import names_of_fields
from ..graph.standing import Standing, standing
from .content import Content
from .look import STANDINGS, Colour, bends, colour_of, look_of_kinds, radius

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
    return _filled(
        {
            "kind": kinds.index(one.kind),
            **texts,
            "aliases": list(one.aliases),
            "aliases_fr": list(one.aliases_fr),
            "beyond": beyond,
            "loose": int(is_loose),
        }
    )


def edge_rows(content: Content, day: str) -> list[tuple[str, str, Row]]:
    """Source, target and the rest of each tie; `type`, `state` and sources are positions in the lists of `page_rows`."""
    types, standings = list(content.schema.ties), list(STANDINGS)
    sources = {source.id: position for position, source in enumerate(content.sources)}
    bend = bends(list(content.ties))
    rows: list[tuple[str, str, Row]] = []
    for tie in content.ties:
        texts: Row = {name: getattr(tie, name) for name in EDGE_TEXTS}
        row: Row = {
            "type": types.index(tie.type), "state": standings.index(standing(tie, day)), **texts,
            "amount": "" if tie.amount is None else digits(tie.amount), "confidence": tie.confidence if tie.confidence < 1 else "",
            "evidence": [[sources[one.source], one.locator, one.quote] for one in tie.evidence],
            "bend": bend[tie.id],
        }  # fmt: skip
        rows.append((tie.source, tie.target, _filled(row)))
    return rows


def page_rows(content: Content, day: str) -> Row:
    """What the page needs beside nodes and edges: kinds, forms, types of tie and standings, with their counts, and the sources."""
    schema = content.schema
    kinds = Counter(one.kind for one in content.stakeholders)
    standings = Counter(standing(tie, day) for tie in content.ties)
    return {
        "kinds": [
            {
                "id": kind, **_labels(schema.kinds[kind].labels), "actor": schema.kinds[kind].is_actor, "part": schema.kinds[kind].is_part,
                "shape": shape, **_pair(colour), "count": kinds[kind],
            }
            for kind, (shape, colour) in look_of_kinds(schema).items()
        ],
        "forms": [
            {"id": form.name, **_labels(form.labels), "collective": form.is_collective, "meeting": form.is_meeting}
            for form in schema.forms.values()
        ],
        "types": _types(content),
        "states": [{"id": _id(name), "dashes": dashes, "count": standings[name]} for name, dashes in STANDINGS.items()],
        "sources": [
            _filled({name: getattr(source, name) for name in names_of_fields(Source, "text")})
            for source in content.sources
        ],
        "marks": list(content.marks),
    }  # fmt: skip


def _types(content: Content) -> list[Row]:
    """The types of tie, with what of the schema says who works with whom."""
    counts = Counter(tie.type for tie in content.ties)
    return [
        {
            "id": tie.name, "there": _either(tie.labels, 0), "back": _either(tie.labels, 1), "noun": _either(tie.nouns, 0),
            "both": dict(tie.both),
            "symmetric": tie.is_symmetric, "joins": tie.joins, "direct": tie.direct, "shared": tie.shared, **_pair(colour_of(tie)),
            "count": counts[tie.name],
        }
        for tie in content.schema.ties.values()
    ]  # fmt: skip


def _id(name: Standing) -> str:
    return name.replace(" ", "-")


def _labels(labels: Mapping[Language, tuple[str, str]]) -> Row:
    return {"one": _either(labels, 0), "many": _either(labels, 1)}


def _either(labels: Mapping[Language, tuple[str, str]], which: int) -> Row:
    return {language: labels[language][which] for language in LANGUAGES}


def _pair(colour: Colour) -> Row:
    return {"light": colour.light, "dark": colour.dark}


def _filled(row: Row) -> Row:
    return {key: value for key, value in row.items() if value not in ("", 0, [], None) or key in {"kind", "type", "state"}}
