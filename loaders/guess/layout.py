"""The tables of a file: where each has its headings and its rows, and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ...graph.directory import Directory
from ...graph.names import name_key
from ..grids import Grid, Line
from ..mapping.model import Column
from ..xlsx import letters
from .header import LOOKED_AT, Header, find_header, known_share
from .headings import Meaning, meaning
from .rows import filled, first_filled, is_count_of_columns, is_note, is_total, sections, usual_width

_JOINED = " > "
_FEW = 3  # lines of titles that another table may have
_KNOWN = 0.65  # so much of a row is known headings where another table begins
_NO_TABLE = frozenset(
    [
        "readme",
        "read me",
        "lisez moi",
        "lisezmoi",
        "legend",
        "legende",
        "lists",
        "listes",
        "list",
        "liste deroulante",
        "dropdowns",
        "drop downs",
        "lookup",
        "lookups",
        "validation",
        "instructions",
        "notes",
        "about",
        "a propos",
        "cover",
        "couverture",
        "data dictionary",
        "dictionnaire",
        "dictionnaire de donnees",
        "codes",
        "metadata",
        "metadonnees",
        "changelog",
        "change log",
        "version history",
        "historique",
        "glossary",
        "glossaire",
        "picklists",
        "pick lists",
        "options",
        "reference",
        "references",
        "tables de reference",
        "values",
        "valeurs",
        "guide",
        "definitions",
        "info",
        "information",
        "contents",
        "table of contents",
        "table des matieres",
        "sommaire",
        "index",
        "summary",
        "resume",
        "pivot",
        "tableau croise",
        "chart",
        "charts",
        "graph",
        "dashboard",
        "tableau de bord",
        "read_me",
        "admin",
        "log",
        "journal",
        "config",
        "codebook",
        "key",
    ]
) - {"list"}
"""What sheets are called that hold no list."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet. `header` are the numbers of its heading rows; `shown` the heading of each column as a mapping names it, `says`
    what it means, both by position. `lines` are its rows, without those in `skip` (the words by position), and `sections` those that head
    some of them; `above` are the texts before it. `is_only` where nothing else of its sheet is a table."""

    grid: Grid
    header: tuple[int, ...]
    is_sure: bool
    shown: Mapping[int, str]
    says: Mapping[int, Meaning]
    lines: Sequence[Line]
    skip: Mapping[int, Sequence[str]]
    sections: Sequence[Line]
    above: Sequence[str]
    rows: tuple[int, int]
    is_only: bool = True
    kept: dict[int, list[str]] = field(default_factory=dict, compare=False, repr=False)  # columns that were asked for

    @property
    def positions(self) -> list[int]:
        """The columns with anything in them."""
        width = max((len(line.cells) for line in self.lines), default=0)
        held = {at for line in self.lines[:400] for at, text in enumerate(line.cells) if text}
        return sorted(held | {at for at in self.shown if at < max(width, len(self.shown))})

    def cells(self, position: int) -> list[str]:
        """What stands in a column, row by row."""
        if position not in self.kept:
            self.kept[position] = [line.cells[position] if position < len(line.cells) else "" for line in self.lines]
        return self.kept[position]

    def column(self, position: int) -> Column:
        """How a mapping names the column: by its heading where no other has it, else by its letter."""
        text = self.shown.get(position, "")
        if not self.header:
            return Column((letters(position + 1),))
        if not text or sum(1 for other in self.shown.values() if name_key(other) == name_key(text)) > 1 or not name_key(text):
            return Column((f"column {letters(position + 1)}",))
        forms = tuple(dict.fromkeys(part.strip() for part in text.split(" | ") if part.strip()))
        return Column(forms or (text,))

    def called(self, position: int) -> str:
        """What people call the column."""
        return self.shown.get(position, "") or letters(position + 1)


def tables(grids: Sequence[Grid], directory: Directory) -> list[Table]:
    """The tables of a file, in their order."""
    seen = [grid for grid in grids if not grid.is_hidden and grid.lines]
    lists = [grid for grid in seen if name_key(grid.name.replace("_", " ")) not in _NO_TABLE] or seen
    found = [table for grid in lists for table in _of_grid(grid, directory)]
    worthy = [table for table in found if _is_list(table)]
    return worthy or found[:1]


def _is_list(table: Table) -> bool:
    """Whether a table says anything of anybody: it has two columns, or the file has no other."""
    return bool(table.lines) and (len(table.positions) > 1 or len(table.lines) > 2)


def _of_grid(grid: Grid, directory: Directory) -> Iterator[Table]:
    blocks = list(_blocks(grid, directory))
    for at, (lines, header) in enumerate(blocks):
        yield _table(grid, lines, header, is_only=len(blocks) == 1, is_last=at == len(blocks) - 1)


def _blocks(grid: Grid, directory: Directory) -> Iterator[tuple[Sequence[Line], Header]]:
    """The lines of each table: a new one begins behind a blank row where other headings stand."""
    starts = _starts(grid.lines)
    for start, end in zip(starts, [*starts[1:], len(grid.lines)], strict=True):
        lines = grid.lines[start:end]
        yield lines, find_header(grid, lines, directory)


def _starts(lines: Sequence[Line]) -> list[int]:
    """Where tables begin, each with headings of its own."""
    starts, headed, gap = [0], -1, 0  # the row of headings of the table, where it was met; and the last line behind blank rows
    for at, line in enumerate(lines):
        follows_gap = at > 0 and line.number - lines[at - 1].number > 1
        gap = at if follows_gap else gap
        if at - gap > (_FEW if headed >= 0 else LOOKED_AT):
            continue
        texts = [text for _, text in filled(line)]
        is_heading = len(texts) >= 2 and known_share(texts) >= _KNOWN
        if not is_heading:
            continue
        begin = at
        while begin > starts[-1] + 1 and len(filled(lines[begin - 1])) == 1 and not follows_gap:
            begin -= 1
            follows_gap = lines[begin].number - lines[begin - 1].number > 1
        if headed < 0:
            headed = at
        elif follows_gap and begin - headed > 1 and (begin < at or not _says_the_same(lines[headed], line)):
            starts.append(begin)
            headed = at
    return starts


def _says_the_same(one: Line, other: Line) -> bool:
    return {name_key(text) for _, text in filled(one)} == {name_key(text) for _, text in filled(other)}


def _table(grid: Grid, lines: Sequence[Line], header: Header, *, is_only: bool, is_last: bool) -> Table:
    heads = [lines[at] for at in header.lines]
    start = max(header.lines, default=-1) + 1
    above = [text for line in lines[: min(header.lines, default=0)] for _, text in filled(line)]
    if not header.lines:
        start = _after_titles(lines)
        above = [text for line in lines[:start] for _, text in filled(line)]
    body = lines[start:]
    width = usual_width(body)
    shown, says = _headings(grid, heads)
    skipped: dict[int, list[str]] = {}
    headings = [[text.casefold() for _, text in filled(head)] for head in heads]
    firsts = {texts[0] for texts in headings if texts}
    rows: list[Line] = []
    below = _notes_below(body, width)
    for at, line in enumerate(body):
        place, text = first_filled(line)
        is_repeated = text.casefold() in firsts and [one.casefold() for _, one in filled(line)] in headings
        if at >= below or is_repeated or is_total(line) or (at == 0 and heads and is_count_of_columns(line)):
            skipped.setdefault(place, []).append(text)
        else:
            rows.append(line)
    heading = sections(rows, grid.spans, width)
    numbers = {line.number for line in heading}
    kept = [line for line in rows if line.number not in numbers]
    first = lines[start].number if start < len(lines) and (not is_only or (start and not heads)) else 0
    return Table(
        grid, tuple(line.number for line in heads), header.is_sure, shown, says, kept, skipped, heading, above,
        (first, 0 if is_last else lines[-1].number), is_only,
    )  # fmt: skip


def _after_titles(lines: Sequence[Line]) -> int:
    """Where a table without headings begins: behind lines of one text, where others have more."""
    if usual_width(lines) < 2:
        return 0
    return next((at for at, line in enumerate(lines) if len(filled(line)) > 1), 0)


def _notes_below(body: Sequence[Line], width: float) -> int:
    """The place of the first of the lines at the end that explain the table."""
    end = len(body)
    while end > 1 and is_note(body[end - 1], width):
        end -= 1
    for at in range(max(1, len(body) - 12), len(body)):
        gap = body[at].number - body[at - 1].number
        if gap > 1 and all(len(filled(line)) <= 2 < width or is_note(line, width) for line in body[at:]):
            return min(at, end) if not any(is_total(line) for line in body[at:]) else end
    return end


def _headings(grid: Grid, heads: Sequence[Line]) -> tuple[dict[int, str], dict[int, Meaning]]:
    """The headings of each column joined from above to below, and what they mean."""
    rows = [_spread(grid, line) for line in heads]
    positions = sorted({at for row in rows for at, text in row.items() if text})
    beside = [_filled_right(row, positions, rows[at + 1]) for at, row in enumerate(rows[:-1])] + rows[-1:]
    shown, says = {}, {}
    for at in positions:
        stack = _distinct([row.get(at, "") for row in rows])
        wide = _distinct([row.get(at, "") for row in beside])
        shown[at] = _JOINED.join(stack)
        says[at] = _joint(wide)
    twice = {key for key in map(name_key, shown.values()) if sum(1 for text in shown.values() if name_key(text) == key) > 1}
    for at in positions:
        if name_key(shown[at]) in twice:
            shown[at] = _JOINED.join(_distinct([row.get(at, "") for row in beside]))
    return shown, says


def _joint(stack: Sequence[str]) -> Meaning:
    """What headings that stand above each other mean together."""
    if not stack:
        return Meaning()
    last = meaning(stack[-1])
    for text in reversed(stack[:-1]):
        upper = meaning(text)
        if {last.language, upper.language} == {"en", "fr"} and last.concept == upper.concept:
            last = last._replace(language="en/fr" if upper.language == "en" else "fr/en", is_bilingual=True)
        elif last.concept in ("name", "title") and upper.concept and upper.concept not in ("funding", "amount"):
            is_role = last.concept == "title" and upper.concept in ("person", "lead", "member", "participant")
            last = (meaning("role") if is_role else upper)._replace(is_whole=last.is_whole and upper.is_whole)
        elif last.concept in ("source", "name", "body") and upper.concept in ("funding", "amount", "funder"):
            last = meaning("funder")
        elif last.concept in ("person", "body", "unit") and upper.concept in (
            "lead",
            "partner",
            "funder",
            "recipient",
            "member",
            "host",
            "parent",
        ):
            last = last._replace(of=upper.concept) if last.concept == "person" else upper._replace(of=last.concept)
        elif not last.concept and upper.concept and text.strip().startswith("("):
            continue
        elif not last.concept and stack[-1].startswith("("):
            last = upper
        elif last.concept and not last.of:
            last = last._replace(of=upper.concept)
    return last


def _spread(grid: Grid, line: Line) -> dict[int, str]:
    """The texts of a row of headings, those of merged cells in each of their columns and rows."""
    row = {at: " ".join(text.split()) for at, text in filled(line)}
    for span in grid.spans:
        if span.top <= line.number <= span.bottom:
            first = line if span.top == line.number else next((one for one in grid.lines if one.number == span.top), None)
            if first and span.left < len(first.cells) and (text := first.cells[span.left]):
                row.update((at, " ".join(text.split())) for at in range(span.left, span.right + 1))
    return row


def _filled_right(row: Mapping[int, str], positions: Sequence[int], lower: Mapping[int, str]) -> dict[int, str]:
    found: dict[int, str] = {}
    text = ""
    for at in positions:
        text = row.get(at, "") or (text if lower.get(at) else "")
        found[at] = text
    return found


def _distinct(texts: Sequence[str]) -> list[str]:
    found: list[str] = []
    for text in texts:
        if text and (not found or name_key(found[-1]) != name_key(text)):
            found.append(text)
    return found
