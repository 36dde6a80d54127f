"""Tables whose rows stand below headings of their own: a committee and its members, an organisation and its people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...graph.directory import Directory
from .headings import meaning
from .layout import Table
from .profiles import sorts_of
from .roles import CONTEXTS
from .rows import filled, is_group

_MOST = 20


def parted(table: Table, directory: Directory) -> Iterator[tuple[Table, tuple[str, str]]]:
    """The parts of a table below each of its sections, with what each section names and which sort of thing that is: `group`, `event` or
    `body`. The whole table where its sections are nobody, or there are none."""
    texts = [filled(line)[0][1].rstrip(":").strip() for line in table.sections]
    sort = _sort(table, texts, directory)
    if not sort:
        yield table, ("", "")
        return
    numbers = [line.number for line in table.sections]
    ends = [*(number - 1 for number in numbers[1:]), 0]
    first = [line for line in table.lines if line.number < numbers[0]]
    if first:
        yield replace(table, lines=first, sections=(), rows=(0, numbers[0] - 1), is_only=False, kept={}), ("", "")
    for text, start, end in zip(texts, numbers, ends, strict=True):
        lines = [line for line in table.lines if line.number > start and (not end or line.number <= end)]
        if lines:
            part = replace(table, lines=lines, sections=(), rows=(start + 1, end), skip=_within(table, start, end), is_only=False, kept={})
            yield part, (text, sort)


def _sort(table: Table, texts: Sequence[str], directory: Directory) -> str:
    """What the sections name, where that is somebody whom no column names."""
    if not texts or len(texts) > _MOST:
        return ""
    concepts = {one.concept for one in table.says.values()}
    groups = sum(1 for text in texts if is_group(text))
    if groups > 0.5 * len(texts) and not concepts & CONTEXTS:
        return "group"
    if sum(1 for text in texts if "event" in sorts_of(text)) > 0.5 * len(texts) and not concepts & CONTEXTS:
        return "event"
    names_people = bool(concepts & {"person", "name", "surname", "member", "role"})
    known = directory.called(texts)
    bodies = sum(
        1 for text in texts if (known[text] or "body" in sorts_of(text)) and not meaning(text).is_whole and "sector" not in sorts_of(text)
    )
    if bodies > 0.6 * len(texts) and names_people and not concepts & {"body", "partner", "lead", "unit", *CONTEXTS}:
        return "body"
    return ""


def _within(table: Table, start: int, end: int) -> Mapping[int, Sequence[str]]:
    """The words that mark rows to be passed over, of the rows of a part."""
    found: dict[int, list[str]] = {}
    for line in table.grid.lines:
        if line.number > start and (not end or line.number <= end):
            for at, text in filled(line)[:1]:
                if text in table.skip.get(at, ()):
                    found.setdefault(at, []).append(text)
    return found
