"""Words such as `field=value` behind a command, and what they want of the thing that the command is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from ...graph import BadData, Source, Stakeholder, Store, Tie, said, similar
from ...graph.drafts import SourceDraft, StakeholderDraft, TieDraft
from ...graph.history.editing import Wanted, source_called
from ...graph.listing import quoted
from ...graph.sheets import BETWEEN_ALIASES, COLUMNS, REQUIRED, SHEETS
from ..shared import as_text
from ..speech.former import resolved

if TYPE_CHECKING:
    from ...loaders import Typist

_F = TypeVar("_F", bound=Callable[..., Any])
_FIELD = re.compile(r"(?P<field>[^\W\d][^=]*?)(?P<how>[+-]?=)(?P<value>.*)", re.DOTALL)
_QUOTES = ("“”", "«»", "‘’")
new_field_option = click.option("--new-field", "may_be_new", is_flag=True, help="Let a field be new: a column of your own.")


def words_argument(metavar: str) -> Callable[[_F], _F]:
    """The words behind a command, as a shell has parted them."""
    return click.argument("words", metavar=metavar, nargs=-1, callback=as_text)


class Given(NamedTuple):
    """One `field=value`; `how` is =, += or -=."""

    field: str
    how: str
    value: str


class Asked(NamedTuple):
    """What is wanted, and what is to be told of how it was read."""

    wanted: Wanted
    told: tuple[str, ...]


def parted(words: Sequence[str], *, names: int) -> tuple[tuple[str, ...], list[Given]]:
    """The words that name something, at least so many, and the fields behind them. Words that follow a field are a part of its value."""
    first = next((at for at, word in enumerate(words) if at >= names and _FIELD.fullmatch(word)), len(words))
    given: list[Given] = []
    for word in words[first:]:
        if found := _FIELD.fullmatch(word):
            given.append(Given(found["field"].strip(), found["how"], found["value"].strip()))
        else:
            given[-1] = given[-1]._replace(value=f"{given[-1].value} {word}".strip())
    return tuple(words[:first]), [one._replace(value=_unquoted(one.value)) for one in given]


def _unquoted(value: str) -> str:
    """The value without quotes around it as a word processor makes them, which mean nothing to a shell."""
    return value[1:-1].strip() if value[:1] + value[-1:] in _QUOTES and len(value) > 1 else value


def columns_of(
    store: Store, typist: Typist, sheet: str, given: Iterable[Given], own: Iterable[str] = (), *, may_be_new: bool
) -> Iterator[tuple[str, Given]]:
    """Each of the fields with the column that it means. Raises BadData for one that the network does not have, unless it `may_be_new`."""
    for one in given:
        name = typist.attribute(one.field)
        if name in SHEETS[sheet] or name in own:
            yield name, one
        elif column := typist.column(sheet, one.field):
            yield column, one
        elif typist.is_contact(one.field):
            raise BadData(said("{field}: personal contact details are not kept", field=one.field), field=one.field)
        elif may_be_new or _is_own(store, sheet, name):
            yield name, one
        else:
            raise _unknown(sheet, one.field, own)


def asked(store: Store, typist: Typist, thing: Stakeholder | Tie | Source, given: Sequence[Given], *, may_be_new: bool) -> Asked:
    """What the fields want of this thing. Raises BadData for what cannot be read."""
    sheet = {Stakeholder: "stakeholders", Tie: "ties", Source: "sources"}[type(thing)]
    own = [name for name, _ in thing.attributes]
    cells: dict[str, str] = {}
    more: dict[str, str] = {}
    less: dict[str, tuple[str, ...]] = {}
    for column, one in columns_of(store, typist, sheet, given, own, may_be_new=may_be_new):
        _check(sheet, column, one)
        texts = tuple(text for part in one.value.split(BETWEEN_ALIASES) if (text := part.strip()))
        if one.how == "=":
            cells[column] = one.value
        elif one.how == "+=":
            more[column] = BETWEEN_ALIASES.join(filter(None, (more.get(column, ""), one.value)))
        else:
            less[column] = (*less.get(column, ()), *texts)
    values, attributes, told = _read(store, typist, thing, sheet, cells)
    if more:
        added, _, also = _read(store, typist, thing, sheet, more)
        told = (*told, *also)
    else:
        added = {}
    return Asked(Wanted(values, attributes, {name: tuple(texts) for name, texts in added.items()}, less), told)


def _check(sheet: str, column: str, one: Given) -> None:
    if column == "id":
        raise BadData(said("an id stays as it is, since files name it; what may be another is the name"), field="id")
    is_list = column in COLUMNS[sheet] and COLUMNS[sheet][column].sort == "texts"
    if one.how != "=" and not is_list:
        raise BadData(
            said("{field} is no list, so nothing is put to it", field=column), field=column, remedy=said("write {field}=…", field=column)
        )
    if one.how == "=" and not one.value and column in REQUIRED[sheet]:
        raise BadData(said("the {field} cannot be empty", field=column), field=column, remedy=said("write {field}=…", field=column))
    if one.how != "=" and not one.value:
        raise BadData(said("nothing is behind {field}", field=f"{column}{one.how}"), field=column)


def _read(
    store: Store, typist: Typist, thing: Stakeholder | Tie | Source, sheet: str, cells: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str], tuple[str, ...]]:
    """The values of the fields, those of the user's own, and what is to be told, of cells by column."""
    base = {
        "sources": {"id": thing.id, "title": "x"}, "stakeholders": {"kind": getattr(thing, "kind", ""), "name": "x"},
        "ties": {"source": "x", "type": getattr(thing, "type", ""), "target": "y", "evidence_source": "x"},
    }[sheet]  # fmt: skip
    filled = {column: text for column, text in cells.items() if text}
    draft, told = typist.row(sheet, {**base, **{name: text for name, text in filled.items() if name not in ("source", "target")}})
    match draft:
        case SourceDraft():
            said_there = {name: getattr(draft.source, name) for name in SHEETS["sources"]}
            attributes = dict(draft.source.attributes)
        case StakeholderDraft():
            said_there = {**draft.given, "kind": draft.kind, "name": draft.name}
            attributes = dict(draft.given.get("attributes", ()))
        case TieDraft():
            evidence = {f"evidence_{name}": getattr(draft.evidence, name) for name in ("source", "locator", "quote")}
            said_there = {**draft.given, "type": draft.type, **evidence}
            attributes = dict(draft.given.get("attributes", ()))
    values = {column: said_there.get(column, "") for column in cells if column in COLUMNS[sheet]}
    also = {"form": "kind", "currency": "amount"}  # what the cell of another column may say beside
    values |= {name: said_there[name] for name, of in also.items() if of in filled and name not in cells and said_there.get(name)}
    if cited := values.get("evidence_source"):
        values["evidence_source"] = source_called(store, cited).id
    if isinstance(thing, Tie):
        values = _with_ends(store, thing, values, cells, is_reversed=isinstance(draft, TieDraft) and draft.source == "y")
    return values, {column: attributes.get(column, "") for column in cells if column not in COLUMNS[sheet]}, told


def _with_ends(store: Store, tie: Tie, values: dict[str, Any], cells: Mapping[str, str], *, is_reversed: bool) -> dict[str, Any]:
    """The values of a tie with the ids of its ends, where these are set or its type is said from the other end."""
    ends = [resolved(store, cells[name]).id if name in cells else getattr(tie, name) for name in ("source", "target")]
    if is_reversed:
        ends.reverse()
    return {**values, "source": ends[0], "target": ends[1]} if is_reversed or {"source", "target"} & cells.keys() else values


def _is_own(store: Store, sheet: str, name: str) -> bool:
    """Whether something in the network has a column of the user's own that is called so."""
    things: Iterable[Stakeholder | Tie | Source]
    things = store.stakeholders() if sheet == "stakeholders" else store.ties() if sheet == "ties" else store.sources()
    return any(name == own for thing in things for own, _ in thing.attributes)


def _unknown(sheet: str, text: str, own: Iterable[str]) -> BadData:
    known = [name for name in (*SHEETS[sheet], *own) if name != "id"]
    near = similar(text, known)
    which = said("did you mean {names}?", names=quoted(near)) if near else said("the fields are {names}", names=", ".join(known))
    remedy = said("{which} --new-field keeps it as a column of your own", which=which if near else f"{which};")
    return BadData(said("there is no field '{field}'", field=text), field=text, remedy=remedy)
