"""One table of a list, read by its rule: whom its rows name, and which ties they state."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ...graph import BadData
from ...graph.directory import Directory
from ...graph.drafts import Notice, Problem
from ..mapping.model import TableRule, TieRule
from ..words import Meaning, Words
from .bodies import Bodies, Body
from .cells import Cells, Filler, kind_read, meanings, type_read
from .matrices import Crossing
from .named import column_called
from .several import Parter
from .table import Table
from .things import Members, Reader
from .ties import Item, Job, Pair
from .trees import Chart

_PART_OF = "PART_OF"
_OF_EVIDENCE = {"quote": "evidence_quote"}


@dataclass
class Part:
    """What one table says: its members, and the jobs of its ties; `told` is what is to be said of it, and `named` are the positions of
    the columns that its rule names."""

    table: Table
    members: list[Members] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)
    told: list[Problem | Notice] = field(default_factory=list)
    named: set[int] = field(default_factory=set)


class TableReader:
    """Reads tables into the bodies of one list. `names` are texts of which the mapping says whose name each is."""

    def __init__(self, directory: Directory, bodies: Bodies, names: Collection[str]) -> None:
        self._schema, self._bodies, self._parter = directory.schema, bodies, Parter(directory, names)
        self._words = Words(self._schema)
        self._read_kind, self._read_type = kind_read(self._schema, self._words), type_read(self._words)

    def read(self, table: Table, rule: TableRule, number: int) -> Part:
        """What the table says by this rule; `number` is its place among the tables of the list."""
        part = Part(table, told=[*table.told])
        filler = Filler(table, self._words)
        reader = Reader(filler, self._bodies, number, self._read_kind, self._parter)
        chart = Chart(rule.tree, table, self._bodies, number, self._read_kind) if rule.tree else None
        if chart and rule.tree:
            part.members.append(chart.everybody())
            part.jobs.append(chart.job(0, self._read_type(rule.tree.tie)))
        things = self._things(reader, rule, chart, part)
        if rule.matrix:
            crossing = Crossing(rule.matrix, table, reader, len(rule.things))
            part.jobs += crossing.jobs(self._read_type(rule.matrix.tie))
            part.members += [crossing.rows, *crossing.others]
        part.jobs += self._parts(table, rule, things)
        for order, tie in enumerate(rule.ties, start=1):
            part.jobs.append(self._job(filler, tie, things, order, part))
        for members in part.members:
            part.told += [*members.problems, *members.notices]
        named = {at for column in (*rule.leave_out, *rule.read.fill_down) for at in table.headings.find(column)}
        part.named = named | {at for text in rule.read.skip for at in table.headings.find(column_called(text))} | table.used.keys()
        return part

    def _things(self, reader: Reader, rule: TableRule, chart: Chart | None, part: Part) -> dict[str, Members]:
        """The members of each thing; those that others are a part of come first."""
        by_name = {thing.name: (order, thing) for order, thing in enumerate(rule.things)}
        whole_of = self._wholes(rule)
        found: dict[str, Members] = {}

        def read(name: str) -> Members:
            if name not in found:
                order, thing = by_name[name]
                if thing.is_of_tree and chart:
                    found[name] = reader.of_chart(thing, order, chart.rows, chart.heading)
                else:
                    found[name] = reader.members(thing, order, read(whole_of[name]).rows if name in whole_of else None)
            return found[name]

        for name in by_name:
            read(name)
        part.members += [found[name] for name in by_name]
        return found

    def _wholes(self, rule: TableRule) -> dict[str, str]:
        """What each thing is a part of: by itself, or by the one tie that says so."""
        found = {thing.name: thing.part_of for thing in rule.things if thing.part_of}
        stated: dict[str, set[str]] = {}
        for tie in rule.ties:
            if ends := self._belonging(tie):
                stated.setdefault(ends[0], set()).add(ends[1])
        for part, wholes in stated.items():
            if part not in found and len(wholes) == 1 and not _is_above(part, next(iter(wholes)), found):
                found[part] = next(iter(wholes))
        return found

    def _belonging(self, tie: TieRule) -> tuple[str, str] | None:
        """The thing that is a part and the one that is the whole, where a rule of ties says so of all rows."""
        try:
            type_ = self._read_type(tie.type.constant) if not tie.type.column else None
        except BadData:
            return None
        if not type_ or type_.name not in self._schema.belonging:
            return None
        return (tie.target, tie.source) if type_.is_reversed else (tie.source, tie.target)

    def _job(self, filler: Filler, tie: TieRule, things: Mapping[str, Members], order: int, part: Part) -> Job:
        table = filler.table
        types = filler.cells("type", tie.type, "ties")
        meant, problems = meanings(types, self._read_type, table, "ties")
        fields = {_OF_EVIDENCE.get(name, name): filler.cells(name, value, "ties") for name, value in tie.fields.items()}
        # A currency for all goes with each amount that has none of its own.
        currency = tie.fields["currency"].constant if "currency" in tie.fields and not tie.fields["currency"].column else ""
        if currency:
            del fields["currency"]
        attributes, told = filler.attributes(tie.attributes, "ties")
        cells = [*fields.values(), *attributes.values()]
        part.told += [*problems, *(problem for one in cells for problem in one.problems), *told]
        sources, targets = things[tie.source], things[tie.target]
        notes = sources.notes or targets.notes if "role" not in fields else {}
        if notes:
            fields["role"] = Cells([""] * len(table), sources.name_cells.heading)
            cells.insert(len(fields) - 1, fields["role"])
        every = zip(*(one.texts for one in cells), strict=True) if cells else iter([()] * len(table))
        items = []
        for row, (text, said_) in enumerate(zip(types.texts, every, strict=True)):
            type_ = meant.get(text)
            if type_ and (pairs := _pairs(sources.rows[row], targets.rows[row])):
                items += _noted(row, type_, said_, pairs, notes, len(fields) - 1) if notes else [Item(row, type_, said_, pairs)]
        label = f"{tie.source}: {tie.type.constant or types.heading}, to: {tie.target}"
        return Job(table, label, order, items, fields, attributes, currency)

    def _parts(self, table: Table, rule: TableRule, things: Mapping[str, Members]) -> list[Job]:
        """That things are a part of others, where no tie says so already: stated by the first row that has the two."""
        jobs = []
        stated = {self._belonging(tie) for tie in rule.ties}
        for thing in rule.things:
            if not thing.part_of or (thing.name, thing.part_of) in stated or _PART_OF not in self._schema.ties:
                continue
            first: dict[tuple[int, int], Item] = {}
            for row, (sources, targets) in enumerate(zip(things[thing.name].rows, things[thing.part_of].rows, strict=True)):
                for source, target in _pairs(sources, targets):
                    first.setdefault((id(source), id(target)), Item(row, Meaning(_PART_OF), (), ((source, target),)))
            jobs.append(Job(table, f"{thing.name}: {{part of: {thing.part_of}}}", 0, list(first.values())))
        return jobs


def _is_above(part: str, whole: str, wholes: Mapping[str, str]) -> bool:
    """Whether the whole is itself a part of the part, so that they go round in a circle."""
    seen = {part}
    while whole and whole not in seen:
        seen.add(whole)
        whole = wholes.get(whole, "")
    return whole == part


def _noted(
    row: int, type_: Meaning, cells: tuple[str, ...], pairs: Sequence[Pair], notes: Mapping[tuple[int, Body], str], at: int
) -> list[Item]:  # fmt: skip
    """What a row says of its pairs where a cell of names tells what part each has: their role, which is cell `at`."""
    found = []
    for pair in pairs:
        role = notes.get((row, pair[0])) or notes.get((row, pair[1]), "")
        found.append(Item(row, type_, (*cells[:at], role, *cells[at + 1 :]), (pair,)))
    return found


def _pairs(sources: Sequence[Body], targets: Sequence[Body]) -> Sequence[Pair]:
    if len(sources) == 1 and len(targets) == 1:
        return ((sources[0], targets[0]),)
    return [(source, target) for source in sources for target in targets]
