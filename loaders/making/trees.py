"""Organisation charts: each level is a part of the one before it, written as a path, as a column a level, or by how far it is indented."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..mapping.model import Column, Thing, Tree
from ..words import Meaning
from .bodies import Bodies, Body, Named
from .cells import Cells
from .names import flat, pieces, with_acronyms, without_details
from .table import Table
from .things import Members, Saying
from .ties import Item, Job

Path = tuple[str, ...]


class Chart:
    """The levels of a chart: the members of its last level row by row, those of all levels as they say themselves, and what is a part of
    what, each with the first row that states it."""

    def __init__(self, tree: Tree, table: Table, bodies: Bodies, number: int, read_kind: Callable[[str], Meaning]) -> None:
        self._tree, self._table, self._bodies, self._number = tree, table, bodies, number
        self._kinds = [read_kind(kind) for kind in tree.kinds]
        paths, self.heading = paths_of(tree, table)
        self._of: dict[Path, tuple[int, Body]] = {}
        self._parts: dict[tuple[int, int], tuple[int, Body, Body]] = {}
        self.rows = [self._last(path, row) for row, path in enumerate(paths)]

    def everybody(self) -> Members:
        """All levels, as what says who they are."""
        sayings = [Saying(row, body, ()) for row, body in self._of.values()]
        return Members(Thing("tree", {}), 0, self.rows, "tree", name_cells=Cells((), self.heading), sayings=sayings)

    def job(self, order: int, type_: Meaning) -> Job:
        """What is a part of what."""
        items = [Item(row, type_, (), ((part, whole),)) for row, part, whole in self._parts.values()]
        return Job(self._table, "tree", order, items)

    def _last(self, path: Path, row: int) -> tuple[Body, ...]:
        """The body of the last level of a path; nobody where it has none."""
        whole: Body | None = None
        for level in range(len(path)):
            above = path[: level + 1]
            if above not in self._of:
                named = without_details(with_acronyms(path[level]) if self._tree.has_acronym else Named((flat(path[level]),)))
                if not named.names:
                    return ()
                kind = self._kinds[min(level, len(self._kinds) - 1)]
                at = (self._number, row, -1, level)
                self._of[above] = row, self._bodies.called(kind.name, kind.form, named, whole, self._table.places[row], at)
            _, body = self._of[above]
            if whole:
                self._parts.setdefault((id(body), id(whole)), (row, body, whole))
            whole = body
        return (whole,) if whole else ()


def paths_of(tree: Tree, table: Table) -> tuple[list[Path], str]:
    """The names from the top to the one that a row is about, row by row, and the heading under which they stand."""
    if tree.path:
        position = table.position(tree.path)
        of = {text: _once(pieces(text, (tree.separator,))) if text else () for text in set(table.texts(position))}
        return [of[text] for text in table.texts(position)], table.headings.called(position)
    if tree.levels:
        positions = [table.position(column) for column in tree.levels]
        columns = [table.texts(position) for position in positions]
        return list(_of_levels(list(zip(*columns, strict=True)))), table.headings.called(positions[0])
    assert tree.indent
    position = table.position(tree.indent)
    return list(_of_indents(table, tree.indent)), table.headings.called(position)


def _once(names: Sequence[str]) -> Path:
    """The names, one that is written again on the next level once."""
    return tuple(name for at, name in enumerate(names) if not at or name != names[at - 1])


def _of_levels(rows: Sequence[Sequence[str]]) -> Iterator[Path]:
    """A level that is empty, with another filled in behind it, is as in the row above: cells that were filled in once for several rows."""
    before: Path = ()
    for cells in rows:
        last = max((level for level, text in enumerate(cells) if text), default=-1)
        first = next((level for level, text in enumerate(cells) if text), 0)
        path = _once([*before[:first], *(text for text in cells[first : last + 1] if text)]) if last >= 0 else ()
        yield path
        before = path or before


def _of_indents(table: Table, column: Column) -> Iterator[Path]:
    """A text is a part of the last one above that is less indented."""
    position = table.position(column)
    indents = table.indents(position)
    above: list[tuple[int, str]] = []
    for row, text in enumerate(table.texts(position)):
        if not text:
            yield ()
            continue
        indent = indents.get(row, 0)
        while above and above[-1][0] >= indent:
            above.pop()
        above.append((indent, text))
        yield tuple(one for _, one in above)
