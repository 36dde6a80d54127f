"""From a mapping and the grids of a file to the rows of a load: a source, the stakeholders and the ties, with all that is to be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from ...graph import Schema, said, said_of
from ...graph.collector import without_collector
from ...graph.directory import Directory
from ...graph.drafts import Notice, Place, Problem, Read, StakeholderDraft, TieDraft
from ..grids import Grid
from ..headings import Headings
from ..mapping.model import Mapping
from ..rows import parse_rows
from .bodies import Bodies, Body
from .identity import Identity
from .layout import lay_out
from .made import FileSaid, Made, NewName, Unclear
from .people import may_be_several
from .stakeholders import Stakeholders
from .table import Table
from .tables import Part, TableReader
from .ties import Ties

Said = Problem | Notice
_PERSON = "person"
_ATTRIBUTES = ("file", "day", "digest")


def make(mapping: Mapping, grids: Sequence[Grid], file: FileSaid, directory: Directory) -> Made:
    """The rows that a list becomes. What a cell leaves open is a problem among them, as in any load.

    Raises BadData, in one line, where the list is not as the mapping says: a sheet or a column is not there.
    """
    with without_collector():
        return _made(mapping, grids, file, directory)


def _made(mapping: Mapping, grids: Sequence[Grid], file: FileSaid, directory: Directory) -> Made:
    schema = directory.schema
    bodies = Bodies([kind.name for kind in schema.kinds.values() if kind.is_part and kind.name != _PERSON])
    reader = TableReader(directory, bodies, list(mapping.same))
    parts = []
    for number, rule in enumerate(mapping.tables):
        table = Table(lay_out(mapping, rule, grids, file.name), rule.read, file.name)
        parts.append(reader.read(table, rule, number))
    bodies.join_by_acronym()
    bodies.join_wholes()
    left = _left(parts)
    source = mapping.source.get("id", "")
    identity = Identity(directory, mapping.same, source)
    identity.settle(bodies)
    ordered = list(bodies)
    stakeholders, ties = Stakeholders(schema), Ties(schema, source)
    for part in parts:
        for members in part.members:
            stakeholders.read(part.table, members)
    drafted = list(stakeholders.drafts(ordered))
    tied = _in_order(ties, parts)
    names = {body.id: body.known.name if body.known else body.name for body in ordered if body.id}
    names |= {one.id: one.name for one in drafted if isinstance(one, StakeholderDraft)}
    namesakes = may_be_several(tied, {body.id for body in ordered if body.kind == _PERSON}, names, schema)
    doubts = [_doubt(body) for body in ordered if body.doubt]
    told = [one for part in parts for one in part.told]
    told = _once([*told, *stakeholders.told, *ties.told, *doubts, *namesakes, *map(_not_kept, left), *_without_rows(parts)])
    reads: list[Read] = [*_source(mapping, file, schema), *_of("", told)]
    reads += [*drafted, *_of("stakeholders", told), *tied, *_of("ties", told)]
    return Made(
        reads, names,
        frozenset(body.id for body in ordered if body.known),
        tuple(
            NewName(body.name, (*body.names, *body.acronyms), body.kind, body.id, body.place)
            for body in ordered if not body.known and not body.doubt
        ),
        tuple(Unclear(one.key, one.body.name, one.body.kind, one.may_be, one.body.place) for one in identity.questions),
        tuple(dict.fromkeys(heading for _, headings in left for heading in headings)),
        tuple(one for part in parts for members in part.members for one in members.several),
    )  # fmt: skip


def _doubt(body: Body) -> Problem:
    whole = body.whole.now() if body.whole else None
    cause = whole.place if whole and whole.doubt else None
    return Problem(body.place, "", body.doubt, {"name": body.name, "kind": body.kind}, "stakeholders", cause=cause)


def _in_order(ties: Ties, parts: Sequence[Part]) -> list[TieDraft]:
    """The ties of all tables, row by row, those of a row in the order of the mapping."""
    made: list[TieDraft] = []
    for part in parts:
        rows = [one for job in part.jobs for one in ties.drafts(job)]
        rows.sort(key=itemgetter(0, 1))
        made += [draft for _, _, draft in rows]
    return made


def _left(parts: Sequence[Part]) -> list[tuple[Place, list[str]]]:
    """The headings of the columns of each sheet that no table of the mapping names."""
    found: list[tuple[Place, list[str]]] = []
    seen: set[tuple[str, tuple[int, ...]]] = set()
    for part in parts:
        table = part.table
        here = (table.grid.name, tuple(line.number for line in table.headings.lines))
        if here in seen:
            continue
        seen.add(here)
        named = {at for one in parts if one.table.grid is table.grid for at in one.named}
        if headings := [table.headings.called(at) for at in table.headings.shown if at not in named]:
            found.append((Place(table.file, table.grid.name, 0), headings))
    return found


def _without_rows(parts: Sequence[Part]) -> Iterator[Notice]:
    for part in parts:
        if not len(part.table):
            yield Notice(Place(part.table.file, part.table.grid.name, 0), said("there is no row below the headings"))


def _not_kept(left: tuple[Place, Sequence[str]]) -> Notice:
    place, headings = left
    message = said_of(
        len(headings),
        "{n} column is not kept, since the mapping names it nowhere: {columns}; write it there, or under `leave out`",
        "{n} columns are not kept, since the mapping names them nowhere: {columns}; write them there, or under `leave out`",
        columns=", ".join(headings),
    )
    return Notice(place, message)


def _source(mapping: Mapping, file: FileSaid, schema: Schema) -> Iterator[Read]:
    """The source that the list is."""
    attributes = {name: text for name, text in zip(_ATTRIBUTES, file, strict=True) if text}
    cells = {**mapping.source, **attributes}
    known = {name: at for at, name in enumerate(mapping.source)}
    extra = {name: len(known) + at for at, name in enumerate(attributes)}
    place = Place(mapping.file or said("the mapping"), "", 0)
    yield from parse_rows("sources", Headings(known, extra, len(cells)), [(place, list(cells.values()))], schema)


def _once(told: Sequence[Said]) -> list[Said]:
    """What is to be said, row by row, the same once: one cell may fill several fields."""
    found: dict[tuple[object, ...], Said] = {}
    for one in told:
        found.setdefault((one.place, one.column if isinstance(one, Problem) else "", one.message), one)
    return sorted(found.values(), key=_place)


def _place(one: Said) -> Place:
    return one.place


def _of(sheet: str, told: Sequence[Said]) -> list[Said]:
    """The problems of rows of this sheet of ours; of none, the notices."""
    if not sheet:
        return [one for one in told if isinstance(one, Notice)]
    return [one for one in told if isinstance(one, Problem) and one.table == sheet]
