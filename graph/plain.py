"""Data as JSON has it, from a file that anybody may have written: its sort, its depth and its size are seen to before it is used."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from .errors import BadData
from .saying import said

MOST_CHARACTERS = 4_000_000
_MOST_VALUES = 200_000
_DEEPEST = 30


def check_plain(data: object, what: str) -> Mapping[str, Any]:
    """`data`, if it is a mapping of texts to texts, numbers, truths, lists and such mappings, of a size that a person could have written.
    Raises BadData, which calls it `what`. A part that stands in several places counts in each.
    """
    if not isinstance(data, Mapping):
        raise BadData(said("{what} is not a list of names with what is said of each", what=what))
    left = _MOST_VALUES
    waiting: list[tuple[object, int]] = [(data, 0)]
    while waiting:
        value, depth = waiting.pop()
        left -= 1
        if left < len(waiting) or depth > _DEEPEST:
            raise BadData(said("{what} is too deep or too long", what=what), remedy=said("write each entry as the built-in schema does"))
        if isinstance(value, Mapping):
            if strange := next((key for key in value if not isinstance(key, str)), None):
                raise BadData(
                    said("{what} has a name that is not text: {name}", what=what, name=str(strange)), remedy=said("put it in quotes")
                )
            waiting += ((one, depth + 1) for one in value.values())
        elif isinstance(value, list):
            waiting += ((one, depth + 1) for one in value)
        elif not (value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and math.isfinite(value))):
            raise BadData(
                said("{what} has a value that is neither text nor a number: {value}", what=what, value=str(value)),
                remedy=said("put it in quotes"),
            )
    return data


def read_yaml(text: str) -> object:
    """What the YAML says. Raises yaml.YAMLError, or BadData where it is too deep or too long to be looked at."""
    import yaml

    # The parser in C calls itself for what is nested, and would end the process; its events do not.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for number, event in enumerate(yaml.parse(text, Loader=loader)):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST or number > _MOST_VALUES:
            raise BadData(said("it is too deep or too long"))
    return yaml.load(text, Loader=loader)  # noqa: S506 - a safe loader
