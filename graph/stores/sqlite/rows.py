"""How the model lies in the rows of an SQLite database: what to declare, select and insert, and values in and out.

All of it is made from the fields of the model. A value goes in and comes out by the name of its field; that its position is the same in
a statement and in a row is seen to here, once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ...fields import Field, Sort, fields_of
from ...model import Evidence, Source, Stakeholder, Tie
from ...saying import digits
from ...store import Ties
from ..upgrades import LAYOUT

if TYPE_CHECKING:
    from ...changes import Entry
    from ...changes import Sort as SortOfThing

TABLES: Mapping[type, str] = {Source: "sources", Stakeholder: "stakeholders", Tie: "ties", Evidence: "evidence"}
LINK = "source, type, target, status"
BRIEF = ("id", "kind", "name", "form")
AMONG = "(select value from json_each(?))"
NUMBERS: Mapping[SortOfThing, int] = {"source": 0, "stakeholder": 1, "tie": 2}
"""The sorts of things in the history, by the number that stands for each."""
_SORTS: Mapping[int, SortOfThing] = {number: sort for sort, number in NUMBERS.items()}
ENTRY = "sort, id, change, before, said, meant"
LEADING_NOWHERE = (
    ("select id, source from ties where source not in (select id from stakeholders) limit 1", "ties"),
    ("select id, target from ties where target not in (select id from stakeholders) limit 1", "ties"),
    ("select tie, source from evidence where source not in (select id from sources) limit 1", "evidence"),
)
"""The statements that find what no load puts, and the table that it is in: its row, and where it leads."""
_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_T = TypeVar("_T", Source, Stakeholder, Tie)


def as_json(value: Any) -> str:
    """A collection as a JSON list, also for AMONG."""
    if not value:
        return "[]"
    return _AS_JSON(list(value))


def _from_amount(amount: Decimal | None) -> str:
    return "" if amount is None else digits(amount)


def _to_amount(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _to_texts(text: str) -> tuple[str, ...]:
    return _texts(json.loads(text)) if text != "[]" else ()


def _to_pairs(text: str) -> tuple[tuple[str, str], ...]:
    if text == "[]":
        return ()
    pairs = tuple((key, value) for key, value in json.loads(text))
    _texts([part for pair in pairs for part in pair])
    return pairs


def _to_evidence(text: str) -> tuple[Evidence, ...]:
    return tuple([Evidence(*_texts(item)) for item in json.loads(text)])


def _texts(values: list[str]) -> tuple[str, ...]:
    """The values, all of which are texts in a list; else a TypeError."""
    if not isinstance(values, list):
        raise TypeError(values)
    "".join(values)  # which is the fastest way to find one that is none
    return tuple(values)


class _Kept(NamedTuple):
    """How values of one sort are kept: the type of their column, and what turns them into it and back, where anything must."""

    type: str
    into: Callable[[Any], Any] | None = None
    out_of: Callable[[Any], Any] | None = None


_KEPT: Mapping[Sort, _Kept] = {
    "text": _Kept("text"),
    "texts": _Kept("text", as_json, _to_texts),
    "pairs": _Kept("text", as_json, _to_pairs),
    "number": _Kept("real"),
    "amount": _Kept("text", _from_amount, _to_amount),
    "evidence": _Kept("", None, _to_evidence),  # in a table of its own
}


def declared(model: type, *, key: str = "") -> str:
    """The columns of its table, with their types; `key` is the one that tells rows apart."""
    return ", ".join(f"{declaration(field)} primary key" if field.name == key else declaration(field) for field in _columns(model))


def declaration(field: Field) -> str:
    """The column of a field, with its type."""
    return f"{field.name} {_KEPT[field.sort].type}"


def literal(field: Field) -> str:
    """What its column holds where nothing was said."""
    into = _KEPT[field.sort].into
    value = into(field.default) if into else field.default
    return repr(value) if isinstance(value, float) else quoted(value)


def quoted(text: str) -> str:
    """The text as a literal; for constants alone."""
    return "'" + text.replace("'", "''") + "'"


@cache
def selected(model: type, layout: int = LAYOUT, *, only: tuple[str, ...] = ()) -> str:
    """What to select so that `unpacked` finds it, from a database of this layout: what came later is there as nothing said. `only` names
    the fields that are wanted, in their order.
    """
    fields = {field.name: field for field in fields_of(model)}
    return ", ".join(_selected(fields[name], TABLES[model], layout) for name in only or fields)


@cache
def insertion(model: type, *more: str) -> str:
    """The statement that adds or replaces a row that `packed` gives."""
    names = [*more, *(field.name for field in _columns(model))]
    return f"insert or replace into {TABLES[model]} ({', '.join(names)}) values ({','.join('?' * len(names))})"


@cache
def packed(model: type, *more: str) -> Callable[..., tuple[Any, ...]]:
    """What turns values for `more` and one of this model into its row."""
    parts = {field.name: _KEPT[field.sort].into for field in _columns(model)}
    values = [f"into_{name}(one.{name})" if into else f"one.{name}" for name, into in parts.items()]
    code = f"lambda {', '.join((*more, 'one'))}: ({', '.join((*more, *values))},)"
    # As dataclasses are made: written out, it takes a third of the time of a loop, and a load does it two million times.
    pack: Callable[..., tuple[Any, ...]] = eval(code, {f"into_{name}": into for name, into in parts.items()})  # noqa: S307
    return pack


@cache
def unpacked(model: type[_T]) -> Callable[[tuple[Any, ...]], _T]:
    """What turns a row of `selected` into one of this model. Raises BadData, or what Python does, where a value is none that was put."""
    fields = fields_of(model)
    changes = [(n, out_of) for n, field in enumerate(fields) if (out_of := _KEPT[field.sort].out_of)]
    texts = itemgetter(*(n for n, field in enumerate(fields) if field.sort == "text"))

    def unpack(row: tuple[Any, ...]) -> _T:
        "".join(texts(row))
        values = list(row)
        for position, out_of in changes:
            values[position] = out_of(values[position])
        return model(*values)

    return unpack


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry of the history in a row of ENTRY. Raises what Python does where a value is none that was put."""
    from ...changes import Entry  # no question needs it

    number, id_, change, before, said, meant = row
    "".join((id_, "" if before is None else before, "" if said is None else said, meant))
    if type(change) is not int:
        raise TypeError(change)
    return Entry(_SORTS[number], id_, change, before, said, meant)


def columns_of(model: type, layout: int = LAYOUT) -> set[str]:
    """The columns that the fields of a model have in a store of this layout."""
    return {field.name for field in _columns(model) if field.layout <= layout}


def conditions(only: Ties) -> tuple[str, list[str]]:
    """What to add to `where` for only these ties, and its values."""
    parts, values = [], []
    for column, wanted in (("type", only.types), ("status", only.statuses)):
        if wanted:
            parts.append(f"{column} in {AMONG}")
            values.append(as_json(sorted(wanted)))
    if only.as_of:
        start = "span_since" if only.undated else "counts_from"
        parts.append(f"{start} <= ? || '~' and (span_until = '' or span_until || '~' >= ?)")
        values += [only.as_of, only.as_of]
    return "".join(f" and {part}" for part in parts), values


def _columns(model: type) -> list[Field]:
    """The fields that have a column, with what tells rows apart first."""
    return sorted((field for field in fields_of(model) if _KEPT[field.sort].type), key=lambda field: field.name != "id")


def _selected(field: Field, table: str, layout: int) -> str:
    if field.layout > layout:
        return f"{literal(field)} as {field.name}"
    if field.sort != "evidence":
        return f"{table}.{field.name}"
    parts = selected(Evidence, layout)
    names = ", ".join(part.name for part in fields_of(Evidence))
    inner = f"select {parts} from evidence where tie = ties.n order by position"
    return f"(select json_group_array(json_array({names})) from ({inner}))"
