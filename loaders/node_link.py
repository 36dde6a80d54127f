"""Node-link JSON, as `partnermap export network.json` writes it: stakeholders as nodes, ties as edges, and the sources."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from ..graph import Schema, Stakeholder, UnreadableFile
from ..graph.drafts import Notice, Place, Problem, Read, StakeholderDraft
from ..graph.fields import names_of_fields
from ..graph.sheets import BETWEEN_ALIASES, SHEETS, safe_cell
from .cells import is_contact_heading
from .given import Given, Part
from .rows import Headings, parse_rows

NAME = "node-link JSON"
ENDINGS = (".json",)
BEGINNING = b"{"

_TEXTS = names_of_fields(Stakeholder, "texts")  # several texts in one field
_EXPECTED = "expected is what `partnermap export network.json` writes"
_NEEDED = {"nodes": ("kind", "name"), "edges": ("type", "evidence")}
_OTHERS = {"elements": "of Cytoscape", "features": "GeoJSON", "adjacency": "adjacency data of NetworkX", "children": "a tree"}
_SHEETS = {"sources": "sources", "nodes": "stakeholders", "edges": "ties"}
# By its key NetworkX tells parallel edges apart; ours is the id of the tie, which is made from what the tie says.
_NOT_FIELDS = {"sources": ("attributes",), "nodes": ("attributes",), "edges": ("attributes", "evidence", "key", "id")}
_LONGEST = 400  # digits before or behind the point; a number with a larger exponent is left as it is written, and refused


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The sources, stakeholders and ties of a file. Raises UnreadableFile where it is damaged, or any other JSON."""
    text = _text(given)
    _check(given, text)
    yield Part("sources", _drafts(given, text, "sources", schema))
    yield Part("stakeholders", _drafts(given, text, "nodes", schema))
    yield Part("ties", _drafts(given, text, "edges", schema))


def _text(given: Given) -> str:
    with given.open() as file:
        content = file.read()
    if not content.strip():
        raise UnreadableFile(f"{given} is empty; {_EXPECTED}")
    try:
        return content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{given} is not text in UTF-8 (at byte {error.start + 1:,}); {_EXPECTED}") from error


def _check(given: Given, text: str) -> None:
    """Reads all of it once, so that what is damaged or another's is told for what it is before anything is loaded."""
    keys: dict[str, set[str]] = {"nodes": set(), "edges": set()}
    lists: set[str] = set()
    top: list[str] = []
    try:
        for key, value in _walk(text, lists.add, top.append):
            keys.setdefault(key, set()).update(value[1] if isinstance(value[1], dict) else ())
    except json.JSONDecodeError as error:
        raise UnreadableFile(f"{given} is damaged at line {error.lineno}, column {error.colno}: {error.msg}; {_EXPECTED}") from error
    except RecursionError as error:
        raise _too_deep(given) from error
    if "nodes" not in lists or "edges" not in lists:
        other = next((what for key, what in _OTHERS.items() if key in top), "")
        said = f"an object with {_listed(top)}" if top else "no object with nodes and edges"
        raise UnreadableFile(f"{given} is {f'JSON {other}' if other else f'JSON, but {said}'}; {_EXPECTED}, with nodes and edges")
    missing = [
        f"its {part} have no {' and no '.join(lacking)}"
        for part, needed in _NEEDED.items()
        if keys[part] and (lacking := [name for name in needed if name not in keys[part]])
    ]
    if missing:
        raise UnreadableFile(f"{given} is node-link JSON of another program: {', '.join(missing)}; {_EXPECTED}")


def _too_deep(given: Given) -> UnreadableFile:
    return UnreadableFile(f"{given} is nested too deeply to be a network; {_EXPECTED}")


def _drafts(given: Given, text: str, part: str, schema: Schema) -> Iterator[Read]:
    """The drafts of one list. How deep Python can go depends on who asks, so what was near the end before may be beyond it now."""
    try:
        yield from _rows(given, text, part, schema)
    except RecursionError as error:
        raise _too_deep(given) from error


def _rows(given: Given, text: str, part: str, schema: Schema) -> Iterator[Read]:
    """The drafts of one list, as those of a sheet with a column for each field and each attribute."""
    sheet = _SHEETS[part]
    told: set[str] = set()
    for key, (line, record) in _walk(text):
        if key != part:
            continue
        place = Place(given.name, "", line)
        if wrong := list(_wrong(part, place, record)):
            yield from wrong
            continue
        yield from _strange(part, place, record, told)
        attributes = _attributes(part, record)
        for cells in _cells(sheet, record):
            known = {name: number for number, name in enumerate(cells)}
            extra = {name: number for number, name in enumerate(attributes, start=len(known))}
            row = [safe_cell(cell) for cell in (*cells.values(), *attributes.values())]
            for draft in parse_rows(sheet, Headings(known, extra, len(row)), [(place, row)], schema):
                # One of several texts may hold what stands between them in a cell.
                texts = {name: tuple(record[name]) for name in _TEXTS if record.get(name)}
                yield draft._replace(given={**draft.given, **texts}) if isinstance(draft, StakeholderDraft) else draft


def _cells(sheet: str, record: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The cells of a record by column: one row, or for a tie one for each piece of evidence."""
    fields = {name: _said(record.get(name)) for name in SHEETS[sheet] if not name.startswith("evidence_")}
    fields |= {name: BETWEEN_ALIASES.join(record.get(name) or ()) for name in fields if name in _TEXTS}
    if sheet != "ties":
        yield fields
        return
    for item in record.get("evidence") or [{}]:
        yield fields | {f"evidence_{name}": _said(item.get(name)) for name in ("source", "locator", "quote")}


def _attributes(part: str, record: Mapping[str, Any]) -> dict[str, str]:
    """What is kept beside the fields: the attributes, and whatever else somebody put into the record."""
    more = {name: record[name] for name in _strangers(part, record) if not is_contact_heading(name)}
    return {name: _said(value) for name, value in (more | dict(record.get("attributes") or {})).items()}


def _strange(part: str, place: Place, record: Mapping[str, Any], told: set[str]) -> Iterator[Notice]:
    """What becomes of each name that is none of ours, said once."""
    for name in _strangers(part, record):
        if name not in told:
            told.add(name)
            is_left_out = is_contact_heading(name)
            what = (
                "was left out: personal contact details are not kept" if is_left_out else "is not one of ours and is kept as an attribute"
            )
            yield Notice(place, f"field {name} {what}")


def _strangers(part: str, record: Mapping[str, Any]) -> list[str]:
    known = (*SHEETS[_SHEETS[part]], *_NOT_FIELDS[part])
    return [name for name in record if name not in known]


def _wrong(part: str, place: Place, record: object) -> Iterator[Problem]:
    """What is not of the form that the export gives it."""
    if not isinstance(record, dict):
        yield Problem(place, "", f"one of the {part} is {_sort(record)}; expected is an object with its fields")
        return
    row = {name: _said(value) for name, value in record.items()}
    try:
        json.dumps(record, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        yield Problem(place, "", "a text holds half a character (\\ud800 to \\udfff); write the whole one")
        return
    for name, value in record.items():
        if name in (*_TEXTS, "evidence"):
            item_is_right: Callable[[Any], bool] = _is_evidence if name == "evidence" else lambda item: isinstance(item, str)
            if value is not None and not (isinstance(value, list) and all(map(item_is_right, value))):
                wanted = "texts" if name in _TEXTS else "{source, locator, quote}"
                yield Problem(place, name, f"{name} is not a list of {wanted}; write it as the export does", row)
        elif name == "attributes":
            if value is not None and not (isinstance(value, dict) and not any(isinstance(item, dict | list) for item in value.values())):
                yield Problem(place, name, "attributes are not an object of texts; write them as the export does", row)
            elif taken := next((key for key in value or () if key in SHEETS[_SHEETS[part]]), ""):
                yield Problem(place, name, f"an attribute cannot be called '{taken}', as a field is; call it otherwise", row)
        elif isinstance(value, dict | list):
            yield Problem(place, name, f"{name} is {_sort(value)} where a text is expected; write it as the export does", row)


def _is_evidence(item: object) -> bool:
    return isinstance(item, dict) and not any(isinstance(value, dict | list) for value in item.values())


def _said(value: object) -> str:
    """A value of JSON as a cell has it."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, Decimal) and abs(value.adjusted()) < _LONGEST:
        return format(value, "f")
    return str(value).lower() if isinstance(value, bool | Decimal) else json.dumps(value, ensure_ascii=False, default=str)


def _number(text: str) -> Decimal | str:
    """The number, exactly; where no computer holds it, its text, which is no amount."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


def _sort(value: object) -> str:
    return {dict: "an object", list: "a list", str: "a text", type(None): "null"}.get(type(value), "a number")


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - 6} more" if len(names) > 6 else ""
    return f"{', '.join(name[:40] for name in names[:6])}{more}"


def _walk(
    text: str, on_list: Callable[[str], object] = lambda _: None, on_key: Callable[[str], object] = lambda _: None
) -> Iterator[tuple[str, tuple[int, Any]]]:
    """Each entry of `nodes`, `edges` and `graph.sources` with the name of its list and the line it begins on, one at a time.

    `on_key` hears every name of the outermost object, `on_list` which of nodes and edges are lists. Raises JSONDecodeError or
    RecursionError.
    """
    cursor = _Cursor(text)
    if cursor.peek() != "{":
        cursor.value()
    else:
        for key in cursor.members():
            on_key(key)
            if key == "graph" and cursor.peek() == "{":
                for inner in cursor.members():
                    if inner == "sources" and cursor.peek() == "[":
                        yield from (("sources", (line, cursor.value())) for line in cursor.elements())
                    else:
                        cursor.value()
            elif key in ("nodes", "edges", "links") and cursor.peek() == "[":
                name = "edges" if key == "links" else key  # as older versions of NetworkX call them
                on_list(name)
                yield from ((name, (line, cursor.value())) for line in cursor.elements())
            else:
                cursor.value()
    if cursor.peek():
        cursor.fail("Extra data")


class _Cursor:
    """A place in a JSON text. The reader of `members` and `elements` takes each value before it asks for the next."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line, self._counted = text, 0, 1, 0
        self._decode = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=self._refuse).raw_decode

    def peek(self) -> str:
        """The next character that is no space, or nothing at the end."""
        text = self._text
        while text[self._at : self._at + 1] in (" ", "\t", "\n", "\r"):
            self._at += 1
        return text[self._at : self._at + 1]

    def value(self) -> Any:
        self.peek()
        found, self._at = self._decode(self._text, self._at)
        return found

    def members(self) -> Iterator[str]:
        self._take("{")
        while self.peek() != "}":
            if self.peek() != '"':
                self.fail("Expecting property name enclosed in double quotes")
            key = self.value()
            self._take(":")
            yield key
            if not self._goes_on("}"):
                break
        self._take("}")

    def elements(self) -> Iterator[int]:
        """The line of each element of a list."""
        self._take("[")
        while self.peek() != "]":
            self._line += self._text.count("\n", self._counted, self._at)
            self._counted = self._at
            yield self._line
            if not self._goes_on("]"):
                break
        self._take("]")

    def fail(self, message: str) -> None:
        raise json.JSONDecodeError(message, self._text, self._at)

    def _goes_on(self, end: str) -> bool:
        if self.peek() != ",":
            return False
        self._at += 1
        if self.peek() == end:
            self.fail("Expecting value")
        return True

    def _take(self, sign: str) -> None:
        if self.peek() != sign:
            self.fail(f"Expecting '{sign}'")
        self._at += 1

    def _refuse(self, constant: str) -> None:
        self.fail(f"{constant} is no number of JSON")
