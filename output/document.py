"""An answer made ready to be read: blocks for people, data for JSON, records for CSV, what it rests on, and what a file says of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple, Self

from ..graph import Language, Source
from ..words.sentences import decimal, grouped


class Number(str):
    """A number as it is read in the language of the answer, for formats that count with it by its value."""

    __slots__ = ("value",)
    value: float

    def __new__(cls, value: float, text: str) -> Self:
        made = super().__new__(cls, text)
        made.value = value
        return made


def figure(value: float, language: Language) -> Number:
    """A number with the decimals and the sign of the language."""
    return Number(value, decimal(value, language))


def amount(value: int, language: Language) -> Number:
    """A number of things, its thousands apart."""
    return Number(value, grouped(str(value), language))


class Heading(NamedTuple):
    """A line above what follows."""

    text: str


class Text(NamedTuple):
    """A paragraph; `printed` is what stands for it in a file, where nobody can ask again at once."""

    text: str
    printed: str = ""


class Table(NamedTuple):
    """Columns and rows of text. Columns named in `numbers` are aligned right; the first takes what room the others leave."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[str] = frozenset()


Shape = Literal["life", "tie", "attested"]


class Bar(NamedTuple):
    """One row of a strip: what it is, and its spans of partial dates, whose empty ends are open. A life is that of a stakeholder; attested
    is what has no date, drawn from when to when sources say so.
    """

    label: str
    shape: Shape
    spans: Sequence[tuple[str, str]]
    is_doubtful: bool = False


class Strip(NamedTuple):
    """Bars along the years up to `day`, for formats that can draw; all of it stands in the table that follows as well.

    `title` and `text` are what a screen reader is told of it, `words` what is written in it: the keys are those of STRIP_WORDS; `more` says
    how many bars there is no room for, or is empty.
    """

    title: str
    text: str
    bars: Sequence[Bar]
    day: str
    words: Mapping[str, str]
    more: str = ""


STRIP_WORDS = ("life", "tie", "moment", "stop", "open", "doubtful", "attested", "apart", "day", "below")
"""What is to be said of the shapes of a strip, of the bars that stand apart, of its day, and where the same facts are as text."""

Block = Heading | Text | Table | Strip


def filled(table: Table) -> Table:
    """The table without the columns in which no row has anything."""
    kept = [place for place in range(len(table.columns)) if any(row[place] for row in table.rows)]
    return table._replace(columns=[table.columns[place] for place in kept], rows=[[row[place] for place in kept] for row in table.rows])


@dataclass(frozen=True, slots=True)
class About:
    """What a file says before its answer: the command as it was given, the network that was asked (none for what asks no network), the
    day, the filters by their names (those of FILTERS in `heading`), and how many of each the filters of sources left out.
    """

    command: str
    store: str
    day: str
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One answer in all its forms. `data` is what `--format json` gives, `records` the rows of `--format csv` under `columns`.

    `question` is what was asked, in words of the `language`. `sources` are those that the answer rests on, whether it cites them or not;
    `is_of_all` says that they are all of the network, for want of knowing more. `about` is there for a file alone. Where the records are
    to be filled in and read again, `sheet` is what they are called, their columns keep their names, and `choices` are the words that a
    column may have. `is_one_page` says that on paper it is to be one page, whose lines are as wide as that; else they are no longer than is
    easily read.
    """

    data: Any
    columns: Sequence[str]
    records: Sequence[Sequence[object]]
    blocks: Sequence[Block] = field(default_factory=tuple)
    language: Language = "en"
    question: str = ""
    sources: Collection[Source] = ()
    is_of_all: bool = False
    is_one_page: bool = False
    about: About | None = None
    sheet: str = ""
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def in_file(self, about: About) -> Document:
        """The same as a file has it."""
        blocks = [Text(block.printed) if isinstance(block, Text) and block.printed else block for block in self.blocks]
        return replace(self, about=about, blocks=blocks)

    @property
    def in_words(self) -> list[Heading | Text | Table]:
        """Its blocks without what is drawn, for formats that cannot."""
        return [block for block in self.blocks if not isinstance(block, Strip)]

    @property
    def marks(self) -> tuple[str, ...]:
        """The handling marks of what it rests on, each once, in alphabetical order."""
        return tuple(sorted({source.mark for source in self.sources if source.mark}))
