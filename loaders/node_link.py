"""Node-link JSON, as `partnermap export network.json` writes it: stakeholders as nodes, ties as edges, and the sources."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from ..graph import Schema, Stakeholder, Tie, UnreadableFile, said
from ..graph.drafts import Notice, Place, Problem, Read, StakeholderDraft
from ..graph.fields import fields_of, names_of_fields
from ..graph.sheets import BETWEEN_ALIASES, SHEETS, computed_columns, safe_cell
from .computed import computed_notices
from .contacts import is_contact_heading
from .given import Given, Part
from .headings import Headings
from .rows import parse_rows

NAME = "node-link JSON"
FOR = "a whole network for NetworkX and other programs"
ENDINGS = (".json",)
BEGINNING = b"{"

_NEEDED = {"nodes": ("kind", "name"), "edges": ("type", "evidence")}
_TEXTS = names_of_fields(Stakeholder, "texts")  # several texts in one field
_APART = tuple(field.name for field in fields_of(Stakeholder) if field.sort == "texts" and not field.is_column)
_NESTED = (*_TEXTS, "evidence", "attributes")
_SHEETS = {"sources": "sources", "nodes": "stakeholders", "edges": "ties"}
# By its key NetworkX tells parallel edges apart; ours is the id of the tie, which is made from what the tie says. When a tie is attested
# and how it stands is told to readers of the file, and found anew by a load.
_FOLLOWS = (*(field.name for field in fields_of(Tie) if field.is_derived), "standing")
_NOT_FIELDS = {"sources": ("attributes",), "nodes": ("attributes", *_APART), "edges": ("attributes", "evidence", "key", "id", *_FOLLOWS)}
_LISTS = {"nodes": "nodes", "edges": "edges", "links": "edges"}  # older versions of NetworkX call edges links
_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # characters beyond the first 65,536 may be written so, as two halves
_SPACE = re.compile(r"[ \t\n\r]*")
_LONGEST = 400  # digits before or behind the point; a number with a larger exponent is left as it is written, and refused


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The sources, stakeholders and ties of a file. Raises UnreadableFile where it is damaged, or any other JSON."""
    text = _text(given)
    for name, (at, line) in _check(given, text).items():
        yield Part(_SHEETS[name], _drafts(given, _Cursor(text, at, line), name, schema))


def _text(given: Given) -> str:
    with given.open() as file:
        content = file.read()
    if not content.strip():
        raise UnreadableFile(said("{given} is empty; {expected}", given=given, expected=_expected()))
    try:
        return content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            said("{given} is not text in UTF-8 (at byte {byte}); {expected}", given=given, byte=error.start + 1, expected=_expected())
        ) from error


def _check(given: Given, text: str) -> dict[str, tuple[int, int]]:
    """Where each list of the file begins. All of it is read once, so that what is damaged or another's is told for what it is before
    anything is loaded."""
    fields: dict[str, set[str]] = {name: set() for name in _SHEETS}
    keys: list[str] = []
    lists: dict[str, tuple[int, int]] = {}
    try:
        for name, record in _walk(_Cursor(text), keys, lists):
            if isinstance(record, dict):
                fields[name].update(record)
    except json.JSONDecodeError as error:
        raise UnreadableFile(
            said(
                "{given} is damaged at line {line}, column {column}: {fault}; {expected}",
                given=given,
                line=str(error.lineno),
                column=str(error.colno),
                fault=error.msg,
                expected=_expected(),
            )
        ) from error
    except RecursionError as error:
        raise _too_deep(given) from error
    if "nodes" not in lists or "edges" not in lists:
        raise UnreadableFile(
            said("{given} is {what}; {expected}, with nodes and edges", given=given, what=_what_else(keys), expected=_expected())
        )
    missing = [
        said(
            "its {part} have no {fields}",
            part=part,
            fields=said("{first} and no {last}", first=lacking[0], last=lacking[1]) if lacking[1:] else lacking[0],
        )
        for part, needed in _NEEDED.items()
        if fields[part] and (lacking := [name for name in needed if name not in fields[part]])
    ]
    if missing:
        raise UnreadableFile(
            said(
                "{given} is node-link JSON of another program: {missing}; {expected}",
                given=given,
                missing=", ".join(missing),
                expected=_expected(),
            )
        )
    return lists


def _too_deep(given: Given) -> UnreadableFile:
    return UnreadableFile(said("{given} is nested too deeply to be a network; {expected}", given=given, expected=_expected()))


def _expected() -> str:
    return said("expected is what `partnermap export network.json` writes")


def _what_else(keys: list[str]) -> str:
    """What JSON without nodes and edges probably is, by the names in its outermost object."""
    known = {
        "elements": said("JSON of Cytoscape"),
        "features": said("JSON GeoJSON"),
        "adjacency": said("JSON adjacency data of NetworkX"),
        "children": said("JSON a tree"),
    }
    if other := next((what for key, what in known.items() if key in keys), ""):
        return other
    if keys:
        return said("JSON, but an object with {names}", names=_listed(keys))
    return said("JSON, but no object with nodes and edges")


def _drafts(given: Given, cursor: _Cursor, part: str, schema: Schema) -> Iterator[Read]:
    """The drafts of one list. How deep Python can go depends on who asks, so what was near the end before may be beyond it now."""
    try:
        yield from _rows(given, cursor, part, schema)
    except RecursionError as error:
        raise _too_deep(given) from error


def _rows(given: Given, cursor: _Cursor, part: str, schema: Schema) -> Iterator[Read]:
    """The drafts of one list, as those of a sheet with a column for each field and attribute; entries of one shape are read together."""
    sheet = _SHEETS[part]
    columns = {name: number for number, name in enumerate(SHEETS[sheet])}
    for shape, entries in groupby(_entries(given, cursor, part), key=itemgetter(0)):
        if shape is None:
            yield from (item for _, item in entries)
            continue
        extra = {name: number for number, name in enumerate(shape.attributes, start=len(columns))}
        headings = Headings(columns, extra, len(columns) + len(extra))
        for draft in parse_rows(sheet, headings, (item for _, item in entries), schema, is_exact=True):
            if shape.texts and isinstance(draft, StakeholderDraft):
                yield draft._replace(given={**draft.given, **dict(shape.texts)})
            else:
                yield draft


class _Shape(NamedTuple):
    """What entries have in common that are read together: attributes, and texts that a cell cannot hold as they are."""

    attributes: tuple[str, ...]
    texts: tuple[tuple[str, tuple[str, ...]], ...]


def _entries(given: Given, cursor: _Cursor, part: str) -> Iterator[tuple[_Shape | None, Any]]:
    """Each entry as rows of cells with their shape; or, without one, what is to be said of it."""
    told: set[str] = set()
    for _ in cursor.elements():
        place, record = Place(given.name, "", cursor.place()[1]), cursor.value()
        if wrong := list(_wrong(part, place, record, cursor.may_hold_halves)):
            yield from ((None, problem) for problem in wrong)
            continue
        yield from ((None, notice) for notice in _strange(part, place, record, told))
        attributes = _attributes(part, record)
        texts = ((name, _texts(record, name)) for name in _TEXTS)
        shape = _Shape(tuple(attributes), tuple((name, held) for name, held in texts if held and _is_apart(name, held)))
        for cells in _cells(_SHEETS[part], record):
            yield shape, (place, [safe_cell(cell) for cell in (*cells, *attributes.values())])


def _cells(sheet: str, record: Mapping[str, Any]) -> Iterator[list[str]]:
    """The cells of a record in the order of the columns: one row, or for a tie one for each piece of evidence."""
    cells = {name: "" if name in _TEXTS else _said(record.get(name)) for name in SHEETS[sheet]}
    if sheet != "ties":
        yield list((cells | {name: BETWEEN_ALIASES.join(_texts(record, name)) for name in _TEXTS if name in cells}).values())
        return
    for item in record.get("evidence") or [{}]:
        yield list((cells | {f"evidence_{name}": _said(item.get(name)) for name in ("source", "locator", "quote")}).values())


def _is_apart(name: str, texts: tuple[str, ...]) -> bool:
    """Whether no cell can hold these texts."""
    return name in _APART or BETWEEN_ALIASES in "".join(texts)


def _texts(record: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(text for text in record.get(name) or () if text.strip())


def _attributes(part: str, record: Mapping[str, Any]) -> dict[str, str]:
    """What is kept beside the fields: the attributes, and whatever else somebody put into the record."""
    strangers = _strangers(part, record)
    if not strangers and not record.get("attributes"):
        return {}
    held = {name: record[name] for name in strangers} | dict(record.get("attributes") or {})
    return {name: _said(value) for name, value in held.items() if not is_contact_heading(name)}


def _strange(part: str, place: Place, record: Mapping[str, Any], told: set[str]) -> Iterator[Notice]:
    """What becomes of each name that is none of ours, said once."""
    yield from computed_notices(computed_columns(record) - told, place)
    told |= computed_columns(record)
    for name in (*_strangers(part, record), *(record.get("attributes") or ())):
        if name in told:
            continue
        told.add(name)
        if is_contact_heading(name):
            yield Notice(place, said("field {field} was left out: personal contact details are not kept", field=name))
        elif name in record:
            yield Notice(place, said("field {field} is not one of ours and is kept as an attribute", field=name))


def _strangers(part: str, record: Mapping[str, Any]) -> list[str]:
    known = (*SHEETS[_SHEETS[part]], *_NOT_FIELDS[part], *computed_columns(record))
    return [name for name in record if name not in known]


def _wrong(part: str, place: Place, record: object, may_hold_halves: bool) -> Iterator[Problem]:
    """What is not of the form that the export gives it, and texts that hold half of a character, which no store keeps."""
    if not isinstance(record, dict):
        expected = said("one of the {part} is {sort}; expected is an object with its fields", part=part, sort=_sort(record))
        yield Problem(place, "", expected, {}, _SHEETS[part])
        return
    for name, value in record.items():
        why = "" if isinstance(value, str) and name not in _NESTED else _why_wrong(part, name, value)
        if may_hold_halves and not why and not _is_whole(name, value):
            why = said("a text holds half a character (\\ud800 to \\udfff); write the whole one")
        if why:
            row = {key: _said(held).encode(errors="replace").decode() for key, held in record.items()}
            yield Problem(place, name, why, row, _SHEETS[part])


def _why_wrong(part: str, name: str, value: object) -> str:
    """What is wrong with a field; nothing where it may be read."""
    why = ""
    if name in _TEXTS and value is not None:
        if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            why = said("{field} is not a list of texts; write it as the export does", field=name)
    elif name == "evidence" and part == "edges" and value is not None:
        if not (isinstance(value, list) and all(_is_flat(item) for item in value)):
            why = said("evidence is not a list of {{source, locator, quote}}; write it as the export does")
    elif name == "attributes" and value is not None:
        if not _is_flat(value):
            why = said("attributes is not an object of texts; write it as the export does")
        elif taken := next((key for key in SHEETS[_SHEETS[part]] if key in value), ""):  # type: ignore[operator]  # it is a dict
            why = said("an attribute cannot be called '{name}', as a field is; call it otherwise", name=taken)
    elif isinstance(value, dict | list):
        why = said("{field} is {sort} where a text is expected; write it as the export does", field=name, sort=_sort(value))
    return why


def _is_whole(name: str, value: object) -> bool:
    try:
        json.dumps([name, value], ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_flat(item: object) -> bool:
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
    sorts = {dict: said("an object"), list: said("a list"), str: said("a text"), type(None): "null"}
    return sorts.get(type(value)) or said("a number")


def _listed(names: list[str]) -> str:
    shown = ", ".join(name[:40] for name in names[:6])
    return said("{names} and {n} more", names=shown, n=len(names) - 6) if len(names) > 6 else shown


def _walk(cursor: _Cursor, keys: list[str], lists: dict[str, tuple[int, int]]) -> Iterator[tuple[str, Any]]:
    """Each entry of `nodes`, `edges` and `graph.sources` with the name of its list, one at a time, to the end of the file.

    `keys` gains every name of the outermost object, `lists` where those of the three begin that are lists. Raises JSONDecodeError or
    RecursionError.
    """

    def entries(name: str) -> Iterator[tuple[str, Any]]:
        lists[name] = cursor.place()
        return ((name, cursor.value()) for _ in cursor.elements())

    for key in cursor.members() if cursor.peek() == "{" else ():
        keys.append(key)
        if key == "graph" and cursor.peek() == "{":
            for inner in cursor.members():
                if inner == "sources" and cursor.peek() == "[":
                    yield from entries("sources")
                else:
                    cursor.value()
        elif key in _LISTS and cursor.peek() == "[":
            yield from entries(_LISTS[key])
        else:
            cursor.value()
    if not cursor.has_moved:
        cursor.value()
    if cursor.peek():
        cursor.fail("Extra data")


class _Cursor:
    """A place in a JSON text. The reader of `members` and `elements` takes each value before it asks for the next."""

    def __init__(self, text: str, at: int = 0, line: int = 1) -> None:
        self._text, self._at, self._line, self._counted = text, at, line, at
        self.may_hold_halves = _HALF.search(text) is not None
        self._decode = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=self._refuse).raw_decode

    def peek(self) -> str:
        """The next character that is no space, or nothing at the end."""
        text = self._text
        self._at = _SPACE.match(text, self._at).end()  # type: ignore[union-attr]  # no space is a match too
        return text[self._at : self._at + 1]

    def place(self) -> tuple[int, int]:
        """Where it is, as another cursor is told it: the place in the text, and the line."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._at, self._line

    @property
    def has_moved(self) -> bool:
        return self._at > 0

    def value(self) -> Any:
        self.peek()
        found, self._at = self._decode(self._text, self._at)
        return found

    def members(self) -> Iterator[str]:
        self._take("{")
        while self.peek() != "}":
            if self.peek() != '"':
                self.fail(said("Expecting property name enclosed in double quotes"))
            key = self.value()
            self._take(":")
            yield key
            if not self._goes_on("}"):
                break
        self._take("}")

    def elements(self) -> Iterator[None]:
        """Comes once before each element of a list."""
        self._take("[")
        while self.peek() != "]":
            yield
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
            self.fail(said("Expecting value"))
        return True

    def _take(self, sign: str) -> None:
        if self.peek() != sign:
            self.fail(said("Expecting '{sign}'", sign=sign))
        self._at += 1

    def _refuse(self, constant: str) -> None:
        self.fail(said("{constant} is no number of JSON", constant=constant))
