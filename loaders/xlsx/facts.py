"""What a workbook says of a sheet beside its rows: which cells are merged, and which rows are the totals of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .columns import letters, parse_range
from .damage import Damage
from .package import LARGEST, Package

_MARK = "mergeCell"
_MARKS = tuple(_MARK.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_MOST = 200_000


class Merge(NamedTuple):
    """Cells that are one: the column and row of the first, which has the value, and of the last."""

    left: int
    top: int
    right: int
    bottom: int

    def __str__(self) -> str:
        return f"{letters(self.left)}{self.top}:{letters(self.right)}{self.bottom}"


def read_merges(package: Package, member: str) -> list[Merge]:
    """The merged cells of a sheet; they are told behind its rows, so a sheet that has some is parsed once more. Raises Damage."""
    if not _has_mark(package, member):
        return []
    found: list[Merge] = []

    def start(name: str, _: str, attributes: Mapping[str, str]) -> None:
        if name == "mergeCell":
            found.append(Merge(*parse_range(attributes["ref"])))
            if len(found) > _MOST:
                raise Damage("it has more merged cells than can be")

    package.parse(member, "worksheet", start, LARGEST)
    return found


def read_totals(package: Package, member: str) -> set[int]:
    """The rows that are the totals of tables in the sheet. Raises Damage."""
    found: set[int] = set()

    def start(name: str, _: str, attributes: Mapping[str, str]) -> None:
        if name == "table" and attributes.get("totalsRowCount", "0") != "0":
            table = Merge(*parse_range(attributes["ref"]))
            if table.bottom > table.top:
                found.add(table.bottom)

    for relation in package.relations(member).values():
        if relation.use == "table":
            package.parse(relation.member, "table", start)
    return found


def _has_mark(package: Package, member: str) -> bool:
    before = b""
    for piece in package.pieces(member):
        seen = before + piece
        if any(mark in seen for mark in _MARKS):
            return True
        before = piece[-2 * len(_MARK) :]
    return False
