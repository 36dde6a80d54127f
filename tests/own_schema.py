"""A schema that a user has extended: a kind that acts and one that is shared, and a tie for each thing that a tie may say."""

from __future__ import annotations

from typing import Any

from partnermap.graph import Schema, read_schema
from partnermap.graph.schema import parse_schema

_ACTORS = ["agency", "unit", "person", "task_force"]
_CONTEXTS = ["program", "collaboration", "initiative"]


def _tie(sources: list[str], targets: list[str], joins: str, *, like: str = "", direct: float = 0.5, shared: float = 0.4) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "ends": {"source": sources, "target": targets}, "label": {"en": ["does", "is done by"], "fr": ["fait", "est fait par"]},
        "both": {"en": "do", "fr": "font"}, "joins": joins, "weight": {"direct": direct, "shared": shared},
    }  # fmt: skip
    return entry | ({"like": like} if like else {})


def _extended() -> Schema:
    data = read_schema()._data
    kinds = {
        **data["kinds"],
        "task_force": {"role": "actor", "label": {"en": ["task force", "task forces"], "fr": ["groupe de travail", "groupes de travail"]}},
        "initiative": {"role": "context", "label": {"en": ["initiative", "initiatives"], "fr": ["initiative", "initiatives"]}},
    }
    ties = {
        **data["ties"],
        "MENTORS": _tie([*_ACTORS, *_CONTEXTS], [*_ACTORS, *_CONTEXTS], "direct", direct=0.6),
        "CHAIRS": _tie(_ACTORS, [*_ACTORS, *_CONTEXTS], "context", like="LEADS"),
        "GRANTS": _tie([*_ACTORS, *_CONTEXTS], [*_ACTORS, *_CONTEXTS], "context", like="FUNDS"),
        "SECONDED_TO": _tie([*_ACTORS, *_CONTEXTS], [*_ACTORS, *_CONTEXTS], "body"),
        "SAT_AT": _tie(_ACTORS, _CONTEXTS, "context", like="SPOKE_AT"),
        "ENROLLED_IN": _tie([*_ACTORS, *_CONTEXTS], _CONTEXTS, "context", like="MEMBER_OF"),
        "SUES": _tie(_ACTORS, [*_ACTORS, *_CONTEXTS], "none", like="SUCCEEDS"),
    }
    return parse_schema({**data, "kinds": kinds, "ties": ties})


OWN = _extended()
