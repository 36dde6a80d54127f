"""Which rows of a sheet are headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...graph.directory import Directory
from ...graph.names import name_key
from ..grids import Grid, Line, Span
from ..words import Words
from .headings import meaning
from .profiles import is_person, is_type, sorts_of
from .rows import filled, is_total, usual_width

LOOKED_AT = 40
_SIGN = 2  # so long is what marks a cell
_SHORT = 40  # a heading of several columns
_SHOWN_BELOW = 25
_VALUES = frozenset({"date", "number", "contact", "with contact", "url", "money", "code", "mark"})


class Header(NamedTuple):
    """The lines of headings by their places among the lines; none where there are none. `is_sure` where that cannot be anything else."""

    lines: tuple[int, ...]
    is_sure: bool
    score: float = 0.0


class _Rated(NamedTuple):
    at: int
    score: float
    known: float
    contrast: float


def find_header(grid: Grid, lines: Sequence[Line], directory: Directory) -> Header:
    """Where the headings of these lines are."""
    words = Words(directory.schema)
    rated = [_rate(grid, lines, at, words) for at in range(min(LOOKED_AT, len(lines)))]
    width = usual_width(lines)
    if width < 2:
        return _of_one_column(lines, directory)
    best = max(rated, key=lambda one: one.score, default=None)
    if best is None:
        return Header((), False)
    first = next((at for at, line in enumerate(lines) if len(filled(line)) > 1), 0)
    is_contrasted = (
        best.contrast >= 0.3 and best.at == first and not any(directory.called([text for _, text in filled(lines[first])]).values())
    )
    if best.known < 0.34 and not is_contrasted and not (best.known >= 0.1 and best.contrast):
        return _without(lines, directory)
    found = _with_others(grid, lines, best.at, words)
    is_told = (best.known >= 0.2 and best.contrast > 0) or (best.contrast >= 0.4 and best.known > 0)
    is_sure = best.known >= 0.5 or (is_told and best.at == first)
    return Header(found, is_sure and not _has_rival(rated, best, found), best.score)


def known_share(texts: Sequence[str]) -> float:
    """Which share of these texts are headings that are known; half where only some of their words are."""
    return sum(map(_known, texts)) / len(texts) if texts else 0.0


def _known(text: str) -> float:
    found = meaning(text)
    if not found.concept:
        return 0.0
    return 1.0 if found.is_whole else 0.2 if "body" in sorts_of(text) else 0.5


def _rate(grid: Grid, lines: Sequence[Line], at: int, words: Words) -> _Rated:
    cells = filled(lines[at])
    texts = [text for _, text in cells]
    below = [line for line in lines[at + 1 : at + 1 + _SHOWN_BELOW] if len(filled(line)) > 1]
    near = [*lines[max(0, at - _SHOWN_BELOW) : at], *below]
    others = [line for line in near if len(filled(line)) > 1 and list(line.cells) != list(lines[at].cells)]
    width = max(usual_width(below), 1.0)
    has_people = any(is_person(text) for text in texts) or any(lines[at].indents.values())
    fresh = [text for place, text in cells if not _recurs(text, others, place, words)]
    dated = sum(1 for place, text in cells if "date" in sorts_of(text) and _heads_marks(below, place))
    known = (known_share(fresh or [""]) * len(fresh) + dated) / len(texts) * (0.3 if has_people else 1)
    plain = sum(1 for text in texts if _is_like_heading(text)) / len(texts)
    contrasts = [place for place, text in cells if _is_like_heading(text) and _has_values(below, place)]
    contrast = len(contrasts) / len(texts)
    full = min(1.0, len(texts) / width)
    distinct = len({name_key(text) or text for text in texts}) / len(texts)
    score = 4 * known + plain + 1.5 * full + 1.5 * contrast + distinct - 0.08 * at
    if len(texts) < 2 or (not below):
        score -= 4
    if is_total(lines[at]) or any(span.top == lines[at].number and span.right - span.left + 1 >= width > 2 for span in grid.spans):
        score -= 2
    score -= sum(1 for place, text in cells if _is_datum(text) and not _heads_marks(below, place))
    score -= 1.5 * has_people
    return _Rated(at, score, known, contrast)


def _is_datum(text: str) -> bool:
    """Whether a text is a contact detail, a sum or a day, as headings are not."""
    sorts = sorts_of(text)
    return bool(sorts & {"contact", "money"}) or ("date" in sorts and "year" not in sorts)


def _heads_marks(below: Sequence[Line], place: int) -> bool:
    """Whether what stands below is marks, so that a day above it heads a meeting."""
    texts = [line.cells[place] for line in below if place < len(line.cells) and line.cells[place]]
    return bool(texts) and all(sorts_of(text) & {"mark", "no", "seat"} or len(text) <= _SIGN for text in texts)


def _recurs(text: str, others: Sequence[Line], place: int, words: Words) -> bool:
    """Whether the text is a value of its column: it stands there again, or is a relation where there are others."""
    texts = [line.cells[place] for line in others if place < len(line.cells) and line.cells[place]]
    if not texts or text in texts:
        return bool(texts)
    half = len(texts) / 2
    if sorts_of(text) & {"mark", "no"} and sum(bool(sorts_of(one) & {"mark", "no"}) for one in texts) >= half:
        return True
    if "seat" in sorts_of(text) and sum("seat" in sorts_of(one) for one in texts) > half:
        return True
    return len(text.split()) > 1 and is_type(text, words) and sum(is_type(one, words) for one in texts) > half


def _is_like_heading(text: str) -> bool:
    return len(text) <= 80 and (not sorts_of(text) & _VALUES or bool(meaning(text).concept))


def _has_values(below: Sequence[Line], place: int) -> bool:
    """Whether most of what stands below is of a sort that is easily told."""
    texts = [line.cells[place] for line in below if place < len(line.cells) and line.cells[place]]
    return bool(texts) and sum(1 for text in texts if sorts_of(text) & _VALUES) > 0.6 * len(texts)


def _has_rival(rated: Sequence[_Rated], best: _Rated, found: tuple[int, ...]) -> bool:
    """Whether another row is as good."""
    return any(one.score > best.score - 0.7 and one.known >= 0.5 and one.at not in found and one.at < best.at for one in rated)


def _without(lines: Sequence[Line], directory: Directory) -> Header:
    """No headings: sure where the first row holds a name that the network has, or one that stands below as well."""
    first = next((line for line in lines if len(filled(line)) > 1), lines[0])
    cells = filled(first)
    names = [text for _, text in cells]
    below = [line for line in lines if line.number > first.number]
    others = {name_key(text) for line in below for text in line.cells if text}
    is_told = (
        any(directory.called(names).values())
        or any(name_key(text) in others for text in names)
        or any(sorts_of(text) & {"person", "date", "contact"} for text in names)
    )
    return Header((), is_told)


def _of_one_column(lines: Sequence[Line], directory: Directory) -> Header:
    """The heading of a list of one column: a first line that says what stands below."""
    texts = [next(iter(text for _, text in filled(line)), "") for line in lines]
    indented = [any(line.indents.values()) for line in lines]
    for at, text in enumerate(texts[:4]):
        if at and lines[at].number - lines[at - 1].number < 2 and not _is_title_of(texts[at - 1]):
            break
        found = meaning(text)
        if found.concept and found.is_whole and not indented[at] and not any(indented[at + 1 : at + 2]) and len(texts) > at + 1:
            return Header((at,), True)
    is_told = not texts or any(directory.called(texts[:1]).values()) or bool(sorts_of(texts[0]) & {"person", "body"}) or any(indented)
    return Header((), is_told)


def _is_title_of(text: str) -> bool:
    return bool(sorts_of(text) & {"long"}) or any(char.isdigit() for char in text) or len(text.split()) > 3


def _with_others(grid: Grid, lines: Sequence[Line], at: int, words: Words) -> tuple[int, ...]:
    """The row of headings with the rows above and below that are headings too."""
    found = [at]
    while found[0] > 0 and len(found) < 3 and _is_above(grid, lines, found[0]):
        found.insert(0, found[0] - 1)
    while found[-1] + 1 < len(lines) and len(found) < 3 and _is_below(grid, lines, found, words):
        found.append(found[-1] + 1)
    return tuple(found)


def _is_above(grid: Grid, lines: Sequence[Line], at: int) -> bool:
    """Whether the row above has headings of several columns each, or the same ones in another language."""
    upper, main = lines[at - 1], lines[at]
    if upper.number != main.number - 1:
        return False
    cells, below = filled(upper), filled(main)
    texts = [text for _, text in cells]
    if any(sorts_of(text) & _VALUES - {"code", "number", "date"} or len(text) > 60 for text in texts):
        return False
    last = max(place for place, _ in below)
    if len(cells) == 1:
        place = cells[0][0]
        span = _span_at(grid, upper.number, place)
        if place == 0 or not span:
            return 0 < place <= last and bool(meaning(texts[0]).concept) and place != min(place for place, _ in below)
        return span.right <= last + 1 and not (span.left <= min(place for place, _ in below) and span.right >= last)
    spans = [span for place, _ in cells if (span := _span_at(grid, upper.number, place))]
    has_spans = any(span.right > span.left for span in spans)
    if _is_translated(texts, [text for _, text in below]):
        return True
    if _is_data(texts) or any(sorts_of(text) & {"person"} for text in texts):
        return False
    known = known_share(texts)
    return (has_spans and all(len(text) <= _SHORT for text in texts)) or (known >= 0.3 and (len(cells) < len(below) or known > 0.6))


def _is_below(grid: Grid, lines: Sequence[Line], found: Sequence[int], words: Words) -> bool:
    """Whether the row below has more headings: of columns that have none yet, in another language, or how values are written."""
    main, lower = lines[found[-1]], lines[found[-1] + 1]
    if lower.number != main.number + 1 or len(lines) <= found[-1] + 2:
        return False
    cells = filled(lower)
    texts = [text for _, text in cells]
    if all(text.startswith("(") and text.endswith(")") and not text.strip("()").isdigit() for text in texts):
        return True
    below = [line for line in lines[found[-1] + 2 : found[-1] + 2 + _SHOWN_BELOW] if len(filled(line)) > 1]
    is_value = any(_recurs(text, below, place, words) or (is_person(text) or _is_body(text)) for place, text in cells)
    if is_value or _is_data(texts) or known_share(texts) < 0.75:
        return False
    if _is_translated(texts, [text for _, text in filled(main)]):
        return True
    headed = {place for place, _ in filled(main)}
    spread = [span for span in grid.spans if span.top == main.number and span.right > span.left]
    below_spread = [place for place, _ in cells if any(span.left <= place <= span.right for span in spread)]
    fresh = [place for place, _ in cells if place not in headed]
    return len(cells) >= 2 and (len(below_spread) + len(fresh)) * 2 > len(cells)


def _is_body(text: str) -> bool:
    return "body" in sorts_of(text) and not meaning(text).concept


def _is_data(texts: Sequence[str]) -> bool:
    return any(sorts_of(text) & {"contact", "money", "url", "code"} and not meaning(text).concept for text in texts) or any(
        "date" in sorts_of(text) and meaning(text).concept != "year" for text in texts
    )


def _is_translated(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two rows say the same in two languages."""
    ours, theirs = [meaning(text) for text in texts], [meaning(text) for text in others]
    languages = [{one.language for one in row if one.language in ("en", "fr")} for row in (ours, theirs)]
    if min(len(texts), len(others)) < 2 or known_share(texts) < 0.5 or known_share(others) < 0.5 or languages[0] == languages[1]:
        return False
    same = sum(1 for one, other in zip(ours, theirs, strict=False) if one.concept == other.concept)
    return same >= 0.6 * min(len(texts), len(others))


def _span_at(grid: Grid, number: int, place: int) -> Span | None:
    return next((span for span in grid.spans if span.top <= number <= span.bottom and span.left <= place <= span.right), None)
