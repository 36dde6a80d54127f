"""JSON for Kumu: a blueprint with elements and connections, or the export of a whole project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...graph import UnreadableFile, said, said_of
from ...graph.drafts import Notice, Place, Problem
from ..given import Given
from .json_text import read_json, shown
from .kumu_tables import DIRECTIONS
from .model import Connection, Element
from .tables import first_lines

_OURS = re.compile(r'\s*\{\s*"(?:directed|multigraph|graph|nodes|edges|links)"')
_PARTS = ("elements", "connections")
_OF_ELEMENTS = ("label", "element type", "type")
_OF_CONNECTIONS = ("label", "connection type", "type")
_FLAGS = ("delayed", "reversed")
_DRAWINGS = ("loops", "maps", "perspectives")
_DRAWN = {"position", "pinned"}


def is_kumu_json(given: Given) -> bool:
    """Whether it is JSON with elements and connections in lists. What begins as our own node-link JSON is not looked into."""
    head = first_lines(given)
    if not head.lstrip().startswith("{") or _OURS.match(head):
        return False
    try:
        data = read_json(given)
    except UnreadableFile:
        return all(f'"{part}"' in head for part in _PARTS)  # so that what is wrong with it is told by whoever knows what it should be
    return isinstance(data, dict) and all(isinstance(data.get(part), list) for part in _PARTS)


class Json:
    """What a file says: its `title`, elements and connections, and what is to be said of the rest. Raises UnreadableFile."""

    def __init__(self, given: Given, cites: str) -> None:
        data = read_json(given)
        self.title = shown(data.get("name"))
        self.elements: list[Element] = []
        self.connections: list[Connection] = []
        self.told: list[Notice | Problem] = []
        self._place, self._cites = Place(given.name, "", 0), cites
        for one in data["elements"]:
            self._add_element(one)
        labels: dict[str, set[str]] = {}
        for element in self.elements:
            labels.setdefault(element.label, set()).add(element.key)
        keys = {one.key for one in self.elements}
        for number, one in enumerate(data["connections"], start=1):
            self._add_connection(one, number, keys, labels)
        self.told += self._of_rest(data)

    def _add_element(self, one: object) -> None:
        if not isinstance(one, dict):
            self.told.append(Problem(self._place, "", said("one of the elements is no object, as Kumu writes it")))
            return
        values, id_ = _values(one)
        label = " ".join(values.pop("label", "").split())
        word = values.pop("element type", "") or values.pop("type", "")
        if not label and not id_:
            self.told.append(Problem(self._place, "label", said("the {column} is missing; fill in the cell", column="label")))
            return
        self.elements.append(Element(self._place, id_ or label, label or id_, id_, word, values))

    def _add_connection(self, one: object, number: int, keys: set[str], labels: Mapping[str, set[str]]) -> None:
        if not isinstance(one, dict):
            self.told.append(Problem(self._place, "", said("one of the connections is no object, as Kumu writes it")))
            return
        ends = [self._ends(one.get(end), end, keys, labels) for end in ("from", "to")]
        values, id_ = _values(one)
        for end in ("from", "to"):
            values.pop(end, None)
        direction = DIRECTIONS.get(values.get("direction", "").casefold(), "")
        if direction:
            del values["direction"]
        words = tuple(filter(None, (values.pop("connection type", "") or values.pop("type", ""), values.pop("label", ""))))
        locator = f"connection {id_ or number}"
        self.connections += [
            Connection(self._place, locator, source, target, words, direction, values, self._cites)
            for source in ends[0] for target in ends[1]
        ]  # fmt: skip

    def _ends(self, value: object, end: str, keys: set[str], labels: Mapping[str, set[str]]) -> list[str]:
        names = [" ".join(shown(one).split()) for one in (value if isinstance(value, list) else [value])]
        found = []
        for name in filter(None, names):
            may_be = sorted(labels.get(name, ()))
            if name not in keys and len(may_be) > 1:
                several = said("'{text}' is the label of {n} elements; give them IDs and write these", text=name, n=len(may_be))
                self.told.append(Problem(self._place, end, several))
            else:
                found.append(name if name in keys or not may_be else may_be[0])
        if not any(names):
            self.told.append(Problem(self._place, end, said("the {column} is missing; fill in the cell", column=end)))
        return found

    def _of_rest(self, data: Mapping[str, Any]) -> Iterator[Notice]:
        """What a project has besides, which is how it is drawn."""
        lengths = {name: len(part) for name in _DRAWINGS if isinstance(part := data.get(name), list) and part}
        if loops := lengths.pop("loops", 0):
            yield Notice(self._place, said_of(loops, "{n} loop was not read; its connections were",
                                              "{n} loops were not read; their connections were"))  # fmt: skip
        known = {*_PARTS, *_DRAWINGS, "attributes", "name", "description"}
        others = [shown(name) for name in data if name not in known and data[name] not in (None, "", [], {}, False)]
        if drawn := [*(f"{name} ({n})" for name, n in lengths.items()), *others[:20]]:
            yield Notice(self._place, said("what says how it is drawn was not read: {names}", names=", ".join(drawn)))


def _values(one: Mapping[str, Any]) -> tuple[dict[str, str], str]:
    """The values of an element or a connection by name, in small letters where Kumu's own are, and its id."""
    held = one.get("attributes")
    values = {str(name): shown(value) for name, value in one.items() if name not in ("_id", "id", "attributes", *_DRAWN)}
    for flag in _FLAGS:
        if one.get(flag) is False:
            values.pop(flag, None)
    if isinstance(held, dict):
        values |= {name if (name := str(name_)).lower() not in (*_OF_ELEMENTS, *_OF_CONNECTIONS) else name.lower(): shown(value)
                   for name_, value in held.items()}  # fmt: skip
    return values, shown(one.get("id", "")) or shown(one.get("_id"))
