"""A mapping: where the table is in a file, which of its columns make which stakeholders and ties, and what source it is.

Everything is as the mapping says it, checked in itself but against no file. `line` is where in the mapping it stands, for messages.
"""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

_NOTHING: Lookup[str, str] = MappingProxyType({})
NO_HEADINGS: tuple[int, ...] = ()
KINDS = ("agency", "unit")
"""Of the first level of an organisation chart, and of every other, where nothing else is said."""
MARKS = ("x", "✓", "✔", "1", "yes", "oui", "o", "y")
"""What in a cell of a matrix says that there is a tie, and nothing more."""
NO_TIE = ("no", "non", "0", "n")
"""What in a cell of a matrix says that there is none."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the user's table: by its heading, in any of these forms (`Titre | Title`), two heading rows joined as `Dates > Start`; or
    by its letter (`column C`). A heading that is all the forms together, as `str` gives them, comes first; where the table has no headings
    a bare letter is one too."""

    names: tuple[str, ...]
    line: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return " | ".join(self.names)


@dataclass(frozen=True, slots=True)
class Value:
    """What fills a field of ours: the cells of a column, or a constant. What stands in `more` columns of the row follows, with a space
    between (`Given name + Surname`). `values` says what the words of the cells mean, and `otherwise` what any other means, None where that
    is a mistake. Words of the schema are as they were written, in English or French. `is_unsure` where it was written with a ` ?`, so that
    somebody must look at it first.
    """

    column: Column | None = None
    constant: str = ""
    values: Lookup[str, str] = field(default_factory=lambda: _NOTHING)
    otherwise: str | None = None
    is_unsure: bool = False
    line: int = field(default=0, compare=False)
    more: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """What makes stakeholders: `fields` are by our column (kind, form, name, name_fr, aliases, since...), and `attributes` by the name that
    the user gave. `split` parts a cell of several names at these signs and words (`newline` is a line break), `either` two names of one
    body; `has_acronym` where "Name (ACRONYM)" is two names.
    `part_of` is the thing that it is a unit of, which tells units of one name apart.
    """

    name: str
    fields: Lookup[str, Value]
    attributes: Lookup[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    split: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    has_acronym: bool = False
    part_of: str = ""
    is_of_tree: bool = False
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class TieRule:
    """What makes ties: from the thing `source` to the thing `target`, of a type; `fields` are by our column, such as role and since."""

    source: str
    type: Value
    target: str
    fields: Lookup[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    attributes: Lookup[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Tree:
    """An organisation chart: each level is a part of the one before it. Its shape is a `path` in a cell parted by `separator`, a column a
    level, or a column whose texts are indented. `kinds` are those of the first level and of all others; `tie` is the type between them.
    """

    path: Column | None = None
    separator: str = ""
    levels: tuple[Column, ...] = ()
    indent: Column | None = None
    has_acronym: bool = False
    kinds: tuple[str, ...] = KINDS
    tie: str = "PART_OF"
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table that has stakeholders as rows and as columns. Each filled cell is a tie of type `tie` from the row to the column, or,
    where `cells` is given, from whom the cell names to the row; such a thing has no name of its own. `to` is the kind of the columns;
    `is_years` where the columns are years, so that the tie is of that time. `role` is "cell" where what stands in a cell is the role,
    unless it is one of `marks`; `empty` cells say no tie.
    """

    rows: Value
    columns: tuple[Column, ...]
    tie: str
    to: str = ""
    kind: str = "agency"
    cells: Thing | None = None
    is_years: bool = False
    role: Literal["", "cell"] = ""
    marks: tuple[str, ...] = MARKS
    empty: tuple[str, ...] = NO_TIE
    status: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the table is and how its cells are read. `header` are the numbers of its heading rows, None where they are to be found, and
    NO_HEADINGS where it has none; `rows` the first and last row that are read. `skip` are words by column: a row that has one there is left
    out. `empty` are words that mean an empty cell. `order` says whether the day or the month comes first in 03/04/2021; `fiscal_month` in
    which month a fiscal year begins (1 to 12), 0 where that was not said; `decimal` whether 1,234 is English or French.
    """

    sheet: str = ""
    header: tuple[int, ...] | None = None
    rows: tuple[int, int] = (0, 0)
    skip: Lookup[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    fill_down: tuple[Column, ...] = ()
    empty: tuple[str, ...] = ()
    order: Literal["", "day", "month"] = ""
    fiscal_month: int = 0
    decimal: Literal["", "comma", "point"] = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class TableRule:
    """One table of the file, and what it makes."""

    read: Reading = field(default_factory=Reading)
    things: tuple[Thing, ...] = ()
    ties: tuple[TieRule, ...] = ()
    tree: Tree | None = None
    matrix: Matrix | None = None
    leave_out: tuple[Column, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a list is and what it makes. `source` has the fields of a source by our names, id and title among them. `same` says who a name
    of the list is: the id of a stakeholder, or `new` where it is none that there is. `unsure` are the keys that are not sure yet, such as
    `things > party > kind`, each with its line.
    """

    source: Lookup[str, str]
    tables: tuple[TableRule, ...]
    same: Lookup[str, str] = field(default_factory=lambda: _NOTHING)
    unsure: tuple[tuple[str, int], ...] = field(default=(), compare=False)
    file: str = field(default="", compare=False)
