"""Every rule of the model that some values break: what makes a value stops at the first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import BadData
from .model import Evidence, Source, Stakeholder, Tie

_SOUND: Mapping[type, Mapping[str, Any]] = {
    Source: {"id": "x", "title": "x"},
    Stakeholder: {"id": "x", "kind": "x", "name": "x"},
    Tie: {"source": "x", "type": "X", "target": "y", "evidence": (Evidence("x"),)},
}
"""What is there in place of a value that is missing, or is wrong."""


def faults_of(model: type, values: Mapping[str, Any]) -> list[BadData]:
    """What is wrong with these values of the fields of a model, each value taken to be right once it was named."""
    sound = _SOUND[model]
    tried = {**sound, **{name: value for name, value in values.items() if value not in ("", None)}}
    found: list[BadData] = []
    while True:
        try:
            model(**tried)
        except BadData as error:
            if error.field not in tried or tried[error.field] == sound.get(error.field):
                return found
            found.append(error)
            del tried[error.field]
            tried |= {error.field: sound[error.field]} if error.field in sound else {}
        else:
            return found
