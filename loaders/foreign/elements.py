"""Elements of another program as rows of stakeholders, and what connections of the file call each of them by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...graph import Schema, name_key, said, said_of, slug
from ...graph.drafts import Notice, Place
from ..rows import COMMENT
from .columns import parted
from .fates import Fates
from .kinds import Kinds
from .model import Element, Row

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]*")
_NUMBERED = re.compile(
    r"(?:[a-z]|id|no|node|elem|element|item|row|org|organization|person|vertex|actor|entity)?[-_.: #]?\d+(?:\.0)?"
    r"|(?:elem|conn)-\w+|(?:n\d+::)+n\d+",
    re.IGNORECASE,
)
"""Ids that count the rows of one file, or that a program made up: in another file they are somebody else's."""
TYPE, ID = "original_type", "original_id"
"""The attributes that keep what the file called it."""


class Whom(NamedTuple):
    """What a tie calls an element, and its kind."""

    text: str
    kind: str


class Elements:
    """The elements of a file. `rows` are those of our sheet, `whom` says by key whom a connection means; `ours` are rows that our own
    export wrote."""

    def __init__(self, elements: Iterable[Element], named: Iterable[Element], ours: Iterable[Row], schema: Schema) -> None:
        self.rows: list[Row] = []
        self.whom = {row.cells["id"]: Whom(row.cells["id"], row.cells["kind"]) for row in ours}
        self._kinds = Kinds(schema)
        self._fates = Fates()
        self._words: dict[str, tuple[Place, int]] = {}
        self._again: list[Place] = []
        self._numbered: list[Element] = []
        self._alike: list[tuple[Element, str]] = []
        self._named: list[Element] = []
        self._make(list(self._once(elements)), named)

    def _once(self, elements: Iterable[Element]) -> Iterator[Element]:
        """Each element once: a later row says more of it, or says it anew."""
        known: dict[str, Element] = {}
        for one in elements:
            if was := known.get(one.key):
                self._again.append(one.place)
                cells = {**was.cells, **{title: text for title, text in one.cells.items() if text}}
                one = Element(one.place, one.key, one.label or was.label, one.id or was.id, one.word or was.word, cells)
            known[one.key] = one
        yield from known.values()

    def _make(self, elements: Sequence[Element], named: Iterable[Element]) -> None:
        for one in elements:
            first, number = self._words.get(one.word, (one.place, 0))
            self._words[one.word] = (first, number + 1)
        labels = Counter(name_key(one.label) for one in elements)
        by_name = {name_key(one.label): one.key for one in elements}
        also: dict[str, str] = {}  # what connections call elements else, by their keys
        for one in named:
            if one.key in self.whom:
                continue
            if labels[key := name_key(one.label)] == 0:
                self._named.append(one)
                by_name[key], labels[key] = one.key, 1
            also[one.key] = by_name[key]
        taken: Counter[str] = Counter()
        for one in (*elements, *self._named):
            meant = self._kinds[one.word]
            known, extra = parted("stakeholders", one.cells, one.place, self._fates)
            if id_ := self._id(one, is_alone=labels[name_key(one.label)] == 1):
                taken[id_] += 1
                id_ = id_ if taken[id_] == 1 else f"{id_}-{taken[id_]}"
            if one.word and not meant.is_plain:
                extra[TYPE] = one.word
            if one.id and id_ != one.id and slug(one.id) != slug(one.label):
                extra[ID] = one.id
                self._numbered.append(one)
            cells = {"id": id_, "kind": meant.kind, "form": meant.form, "name": one.label, **known}
            self.rows.append(Row(one.place, cells, extra, is_presumed=not meant.is_known))
            self.whom[one.key] = Whom(id_ or one.label, meant.kind)
        self.whom |= {key: self.whom[other] for key, other in also.items()}

    def _id(self, one: Element, *, is_alone: bool) -> str:
        """The id of an element: its own where that means it outside of this file too; where others have its name, one made of both; else
        nothing, so that who has the name is found by it; but where that begins as a remark does."""
        if one.id and _ID.fullmatch(one.id) and not _NUMBERED.fullmatch(one.id) and slug(one.id) != slug(one.label):
            return one.id
        name = slug(one.label)
        if is_alone:
            return name if one.label.startswith(COMMENT) else ""
        id_ = f"{name}-{slug(one.id)}" if one.id and slug(one.id) != name else name
        self._alike.append((one, id_))
        return id_

    def told(self) -> Iterator[Notice]:
        """What became of types, ids and columns."""
        yield from (self._told_of(word, *held) for word, held in self._words.items() if not self._kinds[word].is_plain)
        if self._named:
            yield Notice(self._named[0].place, said_of(
                len(self._named),
                "{n} name stands in connections alone; who is not known by it yet becomes an agency",
                "{n} names stand in connections alone; who is not known by them yet becomes an agency",
            ))  # fmt: skip
        if numbers := [one for one in self._named if not any(map(str.isalpha, one.label))]:
            yield Notice(numbers[0].place, said_of(
                len(numbers),
                "the name '{name}' is a number; if it is an id, load the file of the elements together with this one",
                "{n} names such as '{name}' are numbers; if they are ids, load the file of the elements together with this one",
                name=numbers[0].label,
            ))  # fmt: skip
        if self._again:
            yield Notice(self._again[0], said_of(
                len(self._again),
                "{n} row says an element again; what the last row of it says counts",
                "{n} rows say an element again; what the last row of each says counts",
            ))  # fmt: skip
        if self._alike:
            yield Notice(self._alike[0][0].place, said_of(
                len(self._alike),
                "{n} element has the name of another, so its id says which it is, such as '{id}'",
                "{n} elements share their names, so their ids say which they are, such as '{id}'",
                id=self._alike[0][1],
            ))  # fmt: skip
        if self._numbered:
            yield Notice(self._numbered[0].place, said_of(
                len(self._numbered),
                "the id '{id}' means nobody outside of this file, so it is kept as the attribute {attribute}",
                "{n} ids such as '{id}' mean nobody outside of this file, so they are kept as the attribute {attribute}",
                id=self._numbered[0].id, attribute=ID,
            ))  # fmt: skip
        yield from self._fates.notices()

    def _told_of(self, word: str, place: Place, number: int) -> Notice:
        meant = self._kinds[word]
        kind = said("{kind} of the form {form}", kind=meant.kind, form=meant.form) if meant.form else meant.kind
        if not word:
            return Notice(place, said_of(
                number,
                "{n} element has no type: it is whoever is known by its name, else of the kind {kind}",
                "{n} elements have no type: each is whoever is known by its name, else of the kind {kind}",
                kind=kind,
            ))  # fmt: skip
        if not meant.is_known:
            return Notice(place, said_of(
                number,
                "the type '{word}' of {n} element is no kind that is known: it was read as {kind}, the word kept as an attribute",
                "the type '{word}' of {n} elements is no kind that is known: they were read as {kind}, the word kept as an attribute",
                word=word, kind=kind,
            ))  # fmt: skip
        return Notice(place, said_of(
            number, "the type '{word}' of {n} element was read as {kind}", "the type '{word}' of {n} elements was read as {kind}",
            word=word, kind=kind,
        ))  # fmt: skip
