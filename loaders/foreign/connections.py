"""Connections of another program as rows of ties, one for each piece of evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation

from ...graph import Schema, digits, said, said_of, slug
from ...graph.drafts import Notice, Place, Problem
from .columns import parted
from .elements import Whom
from .fates import Fates
from .model import Connection, Row
from .types import TypeMeant, Types, as_role

TYPE, DIRECTION, FROM = "original_type", "direction", "directed_from"
"""The attributes that keep what the file says of a connection where the type of tie says less."""
WEIGHTS = ("weight", "strength")
_PLAIN = ("1", "1.0")
_WHAT_IS_ONE = ("source", "type", "target", "role", "since", "until", "amount", "currency")


class Connections:
    """The connections of a file. `rows` are those of our sheet of ties, `sources` those of the documents that connections cite by
    themselves."""

    def __init__(self, connections: Iterable[Connection], whom: Mapping[str, Whom], schema: Schema) -> None:
        self.rows: list[Row] = []
        self.sources: dict[str, Row] = {}
        self.wrong: list[Problem] = []
        self._types, self._schema, self._whom = Types(schema), schema, whom
        self._fates = Fates()
        self._words: dict[tuple[str, str, bool, bool], tuple[Place, int]] = {}
        self._selves: list[Place] = []
        self._again: list[Place] = []
        self._first: dict[tuple[str, ...], int] = {}
        for one in connections:
            self._add(one)
        self.rows = [self._without_plain_weight(row) for row in self.rows]

    def _add(self, one: Connection) -> None:
        source, target = self._whom[one.source], self._whom[one.target]
        if source.text == target.text:
            self._selves.append(one.place)
            return
        word, meant = self._meant(one, source, target)
        if not meant:
            nothing = said("no type of tie joins {source} and {target} in this schema", source=source.kind, target=target.kind)
            self.wrong.append(Problem(one.place, "type", nothing, {"source": source.text, "target": target.text}, "ties"))
            return
        known, extra = parted("ties", one.cells, one.place, self._fates)
        self._keep_words(one, meant, known, extra)
        tie = self._schema.ties[meant.type]
        first, second = (target, source) if meant.is_swapped else (source, target)
        can_be_both = not tie.is_symmetric and second.kind in tie.sources and first.kind in tie.targets
        is_both = one.direction == "mutual" and can_be_both
        if one.direction == "directed" and tie.is_symmetric:
            extra |= {DIRECTION: one.direction, FROM: source.text}
        elif one.direction in ("undirected", "mutual") and not tie.is_symmetric and not is_both:
            extra[DIRECTION] = one.direction
        for start, end in ((first, second), (second, first))[: 1 + is_both]:
            self._put(one, {**known, "source": start.text, "type": meant.type, "target": end.text}, dict(extra))
        held = (word, meant.type, meant.is_known, meant.is_ours)
        place, number = self._words.get(held, (one.place, 0))
        self._words[held] = (place, number + 1)

    def _meant(self, one: Connection, source: Whom, target: Whom) -> tuple[str, TypeMeant | None]:
        """The first word of which somebody knows what it means between these two, and that; or the first word of all."""
        found = [(word, self._types.meant(word, source.kind, target.kind)) for word in one.words]
        return next(((word, meant) for word, meant in found if meant and meant.is_known), None) or (
            found[0] if found else ("", self._types.meant("", source.kind, target.kind))
        )

    def _keep_words(self, one: Connection, meant: TypeMeant, known: dict[str, str], extra: dict[str, str]) -> None:
        """The words that say more than the type of tie are its role."""
        role = as_role([word for word in one.words if self._types.of_schema(word) != meant.type])
        if role and known.get("role"):
            extra[TYPE] = role
        elif role:
            known["role"] = role

    def _put(self, one: Connection, cells: dict[str, str], extra: dict[str, str]) -> None:
        """Adds the rows of a tie: one for each document that the connection cites, or one that cites the file."""
        cited = [text.strip() for text in cells.pop("evidence_source", "").split("|") if text.strip()]
        locator, quote = cells.pop("evidence_locator", ""), cells.pop("evidence_quote", "")
        key = tuple(cells.get(name, "") for name in _WHAT_IS_ONE)
        if self._schema.ties[cells["type"]].is_symmetric:
            key = (*sorted((cells["source"], cells["target"])), key[1], *key[3:])
        if key in self._first:
            self._again.append(one.place)
            self._gather(self._first[key], extra)
            extra = {}
        else:
            self._first[key] = len(self.rows)
        if not cited:
            cells |= {"evidence_source": one.cites, "evidence_locator": one.locator, "evidence_quote": quote}
            self.rows.append(Row(one.place, cells, extra))
        for text in cited:
            document = {"evidence_source": self._document(text, one.place), "evidence_locator": locator, "evidence_quote": quote}
            self.rows.append(Row(one.place, {**cells, **document}, extra))

    def _document(self, text: str, place: Place) -> str:
        """The id of the source that a connection names by its title, or by its address."""
        id_ = slug(text)[:80].strip("-")
        url = text if text.lower().startswith(("http://", "https://")) and " " not in text else ""
        self.sources.setdefault(id_, Row(place, {"id": id_, "title": text, "url": url}))
        return id_

    def _without_plain_weight(self, row: Row) -> Row:
        """The row without the weight that every edge has of which nothing else is said."""
        if row.extra.get(WEIGHTS[0]) not in _PLAIN:
            return row
        return Row(row.place, row.cells, {name: text for name, text in row.extra.items() if name != WEIGHTS[0]})

    def _gather(self, first: int, extra: Mapping[str, str]) -> None:
        """Adds what a connection says again: weights to that of the first, which otherwise counts."""
        held = dict(self.rows[first].extra)
        for name, text in extra.items():
            if name in WEIGHTS and name in held:
                held[name] = _sum(held[name], text)
            else:
                held.setdefault(name, text)
        if extra.get(FROM, held.get(FROM)) != held.get(FROM):
            del held[FROM]
            held[DIRECTION] = "mutual"
        row = self.rows[first]
        self.rows[first] = Row(row.place, row.cells, held)

    def told(self) -> Iterator[Notice]:
        """What became of types, and of connections that are no ties."""
        for (word, type_, is_known, is_ours), (place, number) in self._words.items():
            if not is_ours:
                yield Notice(place, _told_of(word, type_, number, is_known=is_known))
        if self._selves:
            yield Notice(self._selves[0], said_of(
                len(self._selves),
                "{n} connection joins an element to itself and was left out",
                "{n} connections join an element to itself and were left out",
            ))  # fmt: skip
        if self._again:
            yield Notice(self._again[0], said_of(
                len(self._again),
                "{n} connection says what another says: it is one tie with the evidence of both, and weights are added",
                "{n} connections say what others say: they are ties with the evidence of all, and weights are added",
            ))  # fmt: skip
        yield from self._fates.notices()


def _told_of(word: str, type_: str, number: int, *, is_known: bool) -> str:
    if not word:
        return said_of(
            number,
            "{n} connection has no type and was read as {type}",
            "{n} connections have no type and were read as {type}",
            type=type_,
        )
    if not is_known:
        return said_of(
            number,
            "the type '{word}' of {n} connection is none that is known here: it was read as {type}, with the word as its role",
            "the type '{word}' of {n} connections is none that is known here: they were read as {type}, with the word as their role",
            word=word, type=type_,
        )  # fmt: skip
    return said_of(
        number,
        "the type '{word}' of {n} connection was read as {type}, with the word as its role",
        "the type '{word}' of {n} connections was read as {type}, with the word as their role",
        word=word, type=type_,
    )  # fmt: skip


def _sum(one: str, other: str) -> str:
    try:
        return digits(Decimal(one) + Decimal(other))
    except (InvalidOperation, OverflowError):
        return one
