"""The ties that a list makes, as drafts: for each row, each pair of bodies and what the row says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from ...graph import BadData, Evidence, Schema, said, said_of
from ...graph.drafts import Notice, Place, Problem, SourceDraft, StakeholderDraft, TieDraft
from ..headings import Headings
from ..rows import parse_rows
from ..words import Meaning
from .bodies import Body
from .cells import Cells
from .plain import NotPlain, Plain
from .problems import Rules, in_their_words
from .table import Table

_OWN = ("source", "type", "target", "evidence_source")
_END = "end"
Pair = tuple[Body, Body]


class Item(NamedTuple):
    """What one row says: the type of tie, the cells of its fields, and between whom."""

    row: int
    type: Meaning
    cells: tuple[str, ...]
    pairs: Sequence[Pair]


@dataclass
class Job:
    """Ties of one rule: `fields` are ours and `attributes` the user's own, each with its cells, in the order of the cells of `items`.
    `currency` is that of amounts that have none of their own.
    """

    table: Table
    label: str
    order: int
    items: list[Item]
    fields: Mapping[str, Cells] = field(default_factory=dict)
    attributes: Mapping[str, Cells] = field(default_factory=dict)
    currency: str = ""


class Ties:
    """Makes the drafts of ties that cite one source."""

    def __init__(self, schema: Schema, source: str) -> None:
        self._schema, self._source, self._rules = schema, source, Rules("ties")
        self._unfit: dict[tuple[str, str, str], tuple[BadData, Place, list[int]]] = {}
        self._same: dict[Place, Body] = {}
        self.told: list[Problem | Notice] = []
        self._joinable: dict[tuple[str, str, str], BadData | None] = {}

    def drafts(self, job: Job) -> list[tuple[int, int, TieDraft]]:
        """The ties of a job, each after the number of its row and that of the job, by which they are put in order."""
        self._unfit.clear()
        made: list[tuple[int, int, TieDraft]] = []
        for item, given, evidence in self._given(job):
            place, type_, order = job.table.places[item.row], item.type, job.order
            for one, other in item.pairs:
                source, target = one.now(), other.now()
                if source.doubt or target.doubt:
                    continue
                if type_.is_reversed:
                    source, target = target, source
                if source is target:
                    self._same.setdefault(place, source)
                elif self._fits(type_.name, source, target, place):
                    row = {"source": source.id, "type": type_.name, "target": target.id}
                    made.append((item.row, order, TieDraft(place, row, source.id, type_.name, target.id, evidence, given)))
        self._tell(job)
        return made

    def _given(self, job: Job) -> Iterator[tuple[Item, Mapping[str, Any], Evidence]]:
        """What each item says of its ties, and the evidence for them; those that say what cannot be read are left out."""
        plain = Plain("ties", job.fields, job.attributes, job.table.habits)
        given = [self._plain(plain, item) for item in job.items]
        if others := [at for at, values in enumerate(given) if values is None]:
            for at, read in self._read(job, others):
                given[at] = read
        locators, quote = job.table.locators, "evidence_quote"
        for item, values in zip(job.items, given, strict=True):
            if values is not None:
                if job.currency and "amount" in values:
                    values.setdefault("currency", job.currency)
                text = values.pop(quote, "") if quote in values else ""
                yield item, values, _evidence(self._source, locators[item.row], text)

    def _plain(self, plain: Plain, item: Item) -> dict[str, Any] | None:
        """What an item says, where all of it is plain."""
        try:
            given = plain.given(item.cells)
        except NotPlain:
            return None
        return given if plain.is_usable and self._rules.are_kept(given) else None

    def _read(self, job: Job, numbers: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        """What these items say, each after its number, as the rows of a load are read."""
        table, source = job.table, self._source
        names = [*_OWN, *job.fields]
        known = {name: at for at, name in enumerate(names)}
        extra = {name: len(names) + at for at, name in enumerate(job.attributes)}
        cells = {**job.fields, **job.attributes}
        called = {name: one.heading for name, one in cells.items()}
        places, type_, items = table.places, next(iter(self._schema.ties)), job.items
        # The item is found again by what stands for the source: a letter first, so that it is no telephone number.
        rows = ((places[items[at].row], (f"i{at}", type_, _END, source, *items[at].cells)) for at in numbers)
        headings = Headings(known, extra, len(names) + len(extra))
        for one in parse_rows("ties", headings, rows, self._schema, called=called, habits=table.habits):
            if isinstance(one, TieDraft):
                if broken := self._rules.broken(one.place, one.given, {}):
                    self.told += [in_their_words(problem, cells, table) for problem in broken]
                    continue
                yield int(one.source[1:]), {**one.given, "evidence_quote": one.evidence.quote}
            elif isinstance(one, Problem):
                # Whom the ends mean is known: only what the list says stands in the row.
                row = {called[name]: text for name, text in one.row.items() if name in called}
                self.told.append(in_their_words(one, cells, table)._replace(row=row))
            elif not isinstance(one, SourceDraft | StakeholderDraft):
                self.told.append(one)

    def _fits(self, type_: str, source: Body, target: Body, place: Place) -> bool:
        """Whether a tie of this type may join the two; where it may not, that is told once for all of the rule."""
        key = (type_, source.kind, target.kind)
        if key not in self._joinable:
            try:
                self._schema.check_ends(*key)
                self._joinable[key] = None
            except BadData as error:
                self._joinable[key] = error
        if error_ := self._joinable[key]:
            self._unfit.setdefault(key, (error_, place, []))[2].append(place.line)
            return False
        return True

    def _tell(self, job: Job) -> None:
        """Tells what no tie was made of."""
        for (type_, source, target), (error, place, rows) in self._unfit.items():
            fit = [tie.name for tie in self._schema.ties.values() if source in tie.sources and target in tie.targets]
            message = said_of(
                len(rows),
                "{error}; correct the tie '{rule}' in the mapping ({n} row); from {source} to {target} there are {types}",
                "{error}; correct the tie '{rule}' in the mapping ({n} rows); from {source} to {target} there are {types}",
                error=error.message, rule=job.label, source=source, target=target, types=", ".join(fit) or "-",
            )  # fmt: skip
            self.told.append(Problem(place, job.label, message, {"type": type_}, "ties"))
        for place, body in self._same.items():
            message = said("'{name}' stands at both ends of '{rule}', so no tie was made", name=body.name, rule=job.label)
            self.told.append(Notice(place, message))
        self._same.clear()


def _evidence(source: str, locator: str, quote: str = "") -> Evidence:
    return Evidence(source, locator, quote) if quote else _without_quote(source, locator)


@lru_cache(maxsize=1 << 15)
def _without_quote(source: str, locator: str) -> Evidence:
    """The ties of one row share their evidence."""
    return Evidence(source, locator)
