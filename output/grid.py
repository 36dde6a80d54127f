"""Columns of text that fit a width: aligned, wrapped at spaces, wide scripts counted as a terminal shows them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

GAP = "   "
_NARROW = 10  # a column is not made narrower than this while another one is wider


def lay_out(columns: Sequence[str], rows: Sequence[Sequence[str]], *, right: Collection[int], width: int) -> tuple[str, str, list[str]]:
    """The heading line, the rule below it, and the lines of the rows; no line is wider than `width`. `right` are columns of numbers.

    Where there are so many columns that a heading would break inside a word, heading and rule are empty and each row is a card: its
    values one below the other, each behind the name of its column.
    """
    texts = [[cell.split("\n") for cell in row] for row in (columns, *rows)]
    natural = [max(cell_width(line) for row in texts for line in row[place]) for place in range(len(columns))]
    widths = _fitted(natural, width - len(GAP) * (len(columns) - 1), set(right))
    if len(columns) > 2 and any(cell_width(word) > room for column, room in zip(columns, widths, strict=True) for word in column.split()):
        return "", "", [line for row in rows for line in _card(columns, row, width)][:-1]
    lines = [list(_lines(row, widths, set(right))) for row in texts]
    rule = "─" * min(width, sum(widths) + len(GAP) * (len(widths) - 1))
    return "\n".join(lines[0]), rule, [line for row in lines[1:] for line in row]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` cells, broken at spaces, and inside a word only where it is longer than a line."""
    lines = []
    for paragraph in text.split("\n"):
        line, used = "", 0
        for word in paragraph.split(" "):
            size = cell_width(word)
            if line and used + 1 + size > width:
                lines.append(line.rstrip())
                line, used = "", 0
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
            while used > width:
                head = _head(line, width)
                lines.append(head)
                line = line[len(head) :]
                used = cell_width(line)
        lines.append(line.rstrip())
    return lines


def cell_width(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii() or all(char < "\u0300" for char in text):
        return len(text)
    from wcwidth import wcswidth, wcwidth  # the tables of all scripts, for names that need them

    width: int = wcswidth(text)
    return width if width >= 0 else sum(max(0, wcwidth(char)) for char in text)


def _fitted(natural: Sequence[int], room: int, right: set[int]) -> list[int]:
    """Widths that sum to at most `room`: text gives way first, the widest column most."""
    widths = list(natural)
    for floor, places in ((_NARROW, set(range(len(widths))) - right), (1, set(range(len(widths))))):
        while sum(widths) > room and (able := [place for place in places if widths[place] > floor]):
            able.sort(key=lambda place: -widths[place])
            widest, next_ = widths[able[0]], max(floor, widths[able[1]] if len(able) > 1 else floor)
            level = [place for place in able if widths[place] == widest]
            cut = min(sum(widths) - room, max(1, widest - next_) * len(level))
            for number, place in enumerate(level):
                widths[place] -= min(widths[place] - floor, cut // len(level) + (number < cut % len(level)))
    return widths


def _card(columns: Sequence[str], row: Sequence[str], width: int) -> Iterator[str]:
    shown = [(column, cell) for column, cell in zip(columns, row, strict=True) if cell]
    names = min(max((cell_width(column) for column, _ in shown), default=0), width // 2)
    for column, cell in shown:
        yield from _lines([column.split("\n"), cell.split("\n")], [names, max(1, width - names - len(GAP))], set())
    yield ""


def _lines(row: Sequence[Sequence[str]], widths: Sequence[int], right: set[int]) -> Iterator[str]:
    cells = [wrapped("\n".join(cell), width) for cell, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, cells))):
        parts = []
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            text = cell[number] if number < len(cell) else ""
            blank = " " * (width - cell_width(text))
            parts.append(blank + text if place in right else text + blank)
        yield GAP.join(parts).rstrip()


def _head(text: str, width: int) -> str:
    """As many characters as fit, one at least."""
    end = 1
    while end < len(text) and cell_width(text[: end + 1]) <= width:
        end += 1
    return text[:end]
