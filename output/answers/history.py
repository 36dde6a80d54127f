"""What `history` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder
from ...graph.changes import ALL, SORTS, STATED, Change, Counted, Sort, Thing
from ...graph.history.images import given_in, thing_of
from ...graph.records import source_record, stakeholder_record, tie_record
from ...words.sentences import counted, phrase
from ..deeds import deed_line, deed_words, name_of, thing_words
from ..document import Document, Heading, Number, Table, Text, filled
from ..reasons import reference

if TYPE_CHECKING:
    from ...queries.history import Deed, History, Told

DEEDS_OF_ONE = 5
"""How much of what each change did to one stakeholder and its ties is told to people who did not ask for all of it."""
_DONE = Counted._fields
_COLUMNS = (
    "number", "time", "who", "kind", "command", "files", *(f"{sort}s_{done}" for sort in SORTS for done in _DONE), "undoes", "undone_by",
    "is_finished", "forgotten",
)  # fmt: skip
_DID = ("number", "sort", "id", "name", "done", "how")


def history_document(answer: History, schema: Schema, language: Language, *, limit: int = 0) -> Document:
    """The changes, a row each, the newest first, or what one did, a row a thing; for people the first `limit`, or all where that is 0."""
    data: dict[str, Any] = {"changes": life_data(answer, schema, language)}
    one, deeds = answer.stakeholder, [(told.change.number, deed) for told in answer.changes for deed in told.deeds]
    columns, records = (_DID, [_deed_record(*did, schema, language) for did in deeds]) if deeds else (_COLUMNS, _records(answer))
    if one:
        data = {"stakeholder": reference(one), "is_gone": answer.is_gone} | data
        question, blocks = phrase("ask_life", language, name=one.called(language)), life_blocks(one, answer, schema, language, limit)
    elif answer.number:
        question = phrase("ask_change", language, n=answer.number)
        blocks = _one_change(answer.changes[0], schema, language)
    else:
        question, blocks = phrase("ask_history", language), _all_changes(answer, language, limit)
    return Document(data, columns, records, blocks, language, question, answer.sources, is_of_all=True)


def life_data(answer: History, schema: Schema, language: Language) -> list[dict[str, Any]]:
    """The changes as JSON, each with what it did as far as that is told."""
    return [_change_data(told, schema, language) for told in answer.changes]


def change_data(told: Told) -> dict[str, Any]:
    """A change as JSON."""
    change = told.change
    return {
        "number": change.number, "time": change.time, "who": change.who or None, "kind": change.kind, "command": change.command or None,
        "files": [{"name": file.name, "digest": file.digest} for file in change.files],
        "counts": {f"{sort}s": _counts(change, sort)._asdict() for sort in SORTS},
        "undoes": change.undoes or None, "undone_by": told.undone_by or None, "is_finished": change.is_finished,
        "forgotten": change.forgotten or None,
    }  # fmt: skip


def life_blocks(
    one: Stakeholder, answer: History, schema: Schema, language: Language, limit: int = 0
) -> list[Heading | Text | Table]:  # fmt: skip
    """What changed of a stakeholder: a row a change, for people the first `limit`, or all where that is 0."""
    name = one.called(language)
    if not answer.changes:
        return [Text(phrase("no_life", language, name=name))]
    shown = answer.changes[:limit] if limit else answer.changes
    headings = [phrase(key, language) for key in ("number", "when", "by_whom", "change", "did_to_it", "remark")]
    rows = [(*_head(told), "\n".join(_lines_of_life(one, told, schema, language)), _remark(told, language)) for told in shown]
    left = len(answer.changes) - len(shown)
    return [
        Heading(phrase("life_of", language, name=name)),
        *([Text(phrase("gone", language))] if answer.is_gone else []),
        filled(Table(headings, rows, frozenset({headings[0]}))),
        *([Text(counted("more_changes", left, language), counted("and_more", left, language))] if left else []),
    ]


def effect(change: Change, language: Language) -> str:
    """How many things a change added, changed and removed, in words: `3 stakeholders added, 1 changed; 12 ties added`."""
    parts = []
    for sort in ("stakeholder", "tie", "source"):
        done = [(name, number) for name, number in zip(_DONE, _counts(change, sort), strict=True) if number]
        parts.append(", ".join(counted(f"{sort}{' also' if n else ''} {name}", number, language) for n, (name, number) in enumerate(done)))
    return "; ".join(filter(None, parts))


def moment(time: str) -> str:
    """A time (UTC, as ISO writes it) where the reader is, to the minute; as it is where it is none."""
    try:
        return datetime.fromisoformat(time).replace(tzinfo=UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return time


def _all_changes(answer: History, language: Language, limit: int) -> list[Heading | Text | Table]:
    if not answer.changes:
        return [Text(phrase("no_history", language))]
    shown = answer.changes[:limit] if limit else answer.changes
    headings = [phrase(key, language) for key in ("number", "when", "by_whom", "change", "did", "remark")]
    rows = [(*_head(told), effect(told.change, language), _remark(told, language)) for told in shown]
    left = len(answer.changes) - len(shown)
    more = [Text(counted("more_changes", left, language), counted("and_more", left, language))] if left else []
    return [filled(Table(headings, rows, frozenset({headings[0]}))), *more]


def _lines_of_life(one: Stakeholder, told: Told, schema: Schema, language: Language) -> Iterable[str]:
    """What a change did to a stakeholder, and below it to its ties."""
    for deed in told.deeds:
        if deed.id == one.id and deed.sort == "stakeholder":
            yield from deed_words(deed, language)
        else:
            yield deed_line(deed, schema, language)
    if told.left:
        yield counted("more_in", told.left, language, id=one.id)


def _one_change(told: Told, schema: Schema, language: Language) -> list[Heading | Text | Table]:
    change = told.change
    about = {
        "when": moment(change.time), "by_whom": change.who, "command": change.command or change.kind,
        "files": "\n".join(f"{file.name} ({file.digest})" for file in change.files), "did": effect(change, language),
        "remark": _remark(told, language),
    }  # fmt: skip
    rows = [(phrase(key, language), value) for key, value in about.items() if value]
    blocks: list[Heading | Text | Table] = [
        Heading(phrase("change_n", language, n=change.number)),
        Table([phrase("field", language), phrase("value", language)], rows),
    ]
    if told.deeds:
        blocks += deeds_table(told.deeds, schema, language)
    if told.left:
        blocks.append(Text(counted("more_deeds", told.left, language), counted("and_more", told.left, language)))
    return blocks


def deeds_table(deeds: Sequence[Deed], schema: Schema, language: Language) -> list[Table]:
    """What was done to each thing, a row each."""
    headings = [phrase(key, language) for key in ("thing", "done")]
    return [Table(headings, [(thing_words(deed, schema, language), "\n".join(deed_words(deed, language))) for deed in deeds])]


def _head(told: Told) -> tuple[str, str, str, str]:
    """Number, time, who, and the command with those of its files that it does not name."""
    change = told.change
    command = change.command or change.kind
    unnamed = ", ".join(file.name for file in change.files if file.name not in command)
    what = f"{command}\n({unnamed})" if unnamed else command
    return Number(change.number, str(change.number)), moment(change.time), change.who, what


def _remark(told: Told, language: Language) -> str:
    change = told.change
    remarks = (
        phrase("taken_back_by", language, n=told.undone_by) if told.undone_by else "",
        phrase("takes_back", language, n=change.undoes) if change.undoes else "",
        "" if change.is_finished else phrase("not_finished", language),
        phrase("content_forgotten", language, day=moment(change.forgotten)) if change.forgotten else "",
        phrase("other_schema", language) if change.schema is not None else "",
    )
    return "\n".join(filter(None, remarks))


def _counts(change: Change, sort: str) -> Counted:
    return next((counts for known, counts in change.counts.items() if known == sort), Counted())


def _records(answer: History) -> list[tuple[object, ...]]:
    return [
        (
            told.change.number, told.change.time, told.change.who, told.change.kind, told.change.command,
            "|".join(file.name for file in told.change.files), *(number for sort in SORTS for number in _counts(told.change, sort)),
            told.change.undoes or "", told.undone_by or "", told.change.is_finished, told.change.forgotten,
        )
        for told in answer.changes
    ]  # fmt: skip


def _change_data(told: Told, schema: Schema, language: Language) -> dict[str, Any]:
    return change_data(told) | ({"did": [_deed_data(deed, schema, language) for deed in told.deeds]} if told.deeds else {})


def _deed_data(deed: Deed, schema: Schema, language: Language) -> dict[str, Any]:
    words = {ALL: "all", STATED: "stated"}
    said: object = deed.said if deed.said is None else words.get(deed.said) or _said(deed.sort, deed.id, deed.said)
    return {
        "sort": deed.sort, "id": deed.id, "name": name_of(deed, schema, language), "before": _record(deed.before),
        "after": _record(deed.after), "said": said,
    }  # fmt: skip


def _deed_record(number: int, deed: Deed, schema: Schema, language: Language) -> tuple[object, ...]:
    return number, deed.sort, deed.id, name_of(deed, schema, language), deed.word, "; ".join(deed_words(deed, language))


def _said(sort: Sort, id_: str, image: str) -> dict[str, Any]:
    """What a change said of a thing, where that was not all that it was afterwards."""
    record, given = _record(thing_of(sort, id_, image)) or {}, given_in(image)
    return {name: value for name, value in record.items() if name in given}


def _record(thing: Thing | None) -> dict[str, Any] | None:
    recorded: dict[str, Callable[[Any], dict[str, Any]]] = {
        "Source": source_record, "Stakeholder": stakeholder_record, "Tie": tie_record,
    }  # fmt: skip
    return recorded[type(thing).__name__](thing) if thing else None
