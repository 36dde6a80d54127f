"""A strip drawn as SVG: the years along, a row a bar, nothing to run or to fetch, all text inert.

Places along the years are percentages, so that it fits any width without a script; what is known by its colour is known by its shape too.
A known end of a bar is a stop, an open one an arrow; what is proposed or disputed is hollow and dashed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from ..queries.chronicle.days import first_day, last_day
from .controls import visible
from .document import Bar, Strip
from .grid import cell_width

BELOW = "strip-below"
LIGHT = """
.strip text { fill: currentColor; font: .82rem system-ui, sans-serif; }
.strip .year, .strip .day { font-size: .75rem; }
.strip .grid { stroke: #8886; }
.strip .today { stroke: currentColor; }
.strip .life { fill: #1d5fa8; stroke: #1d5fa8; }
.strip .tie { fill: #2f7d4f; stroke: #2f7d4f; }
.strip .attested { fill: none; stroke: #8a5a00; }
.strip .doubtful { fill: none; }
"""
STYLE = (
    LIGHT
    + """
.strip-figure { margin: 1rem 0; }
.strip-figure figcaption { font-size: .9rem; }
.strip-figure a { color: inherit; }
@media (max-width: 44rem) {
  .strip .wide { display: none; }
  .strip .narrow { display: inline; }
}
@media screen and (prefers-color-scheme: dark) {
  .strip .life { fill: #7db3ee; stroke: #7db3ee; }
  .strip .tie { fill: #7fcf9e; stroke: #7fcf9e; }
  .strip .attested { fill: none; stroke: #e0b060; }
  .strip .doubtful { fill: none; }
}
"""
)

_LEFT, _RIGHT = 2.0, 96.0  # percent of the width between which the years lie
_ROW, _TOP, _KEY = 34, 28, 20  # pixels: a row with its label, the years above, a line of the key
_STUB = 5.0  # percent: how far an end that is not known is drawn
_MOMENT = 1.2  # percent: what is no longer is drawn as a point
_TICKS = 7  # years named at most
_WIDE, _NARROW = 110, 48  # cells of a label; the table has it whole
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000)


def figure(strip: Strip) -> Iterator[str]:
    """The strip as a figure of a page, with a line that leads to the table."""
    yield '<figure class="strip-figure">'
    yield from svg(strip)
    yield f'<figcaption dir="auto"><a href="#{BELOW}">{_inert(strip.words["below"])}</a> {_inert(strip.more)}</figcaption>'
    yield "</figure>"


def svg(strip: Strip) -> Iterator[str]:
    """The drawing alone."""
    scale = _Scale(strip)
    dated = [bar for bar in strip.bars if bar.shape != "attested"]
    apart = [bar for bar in strip.bars if bar.shape == "attested"]
    key, bottom, height = _key(strip), _bottom(strip), height_of(strip)
    known_as = 'role="img" aria-labelledby="strip-title" aria-describedby="strip-text"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" class="strip" {known_as} width="100%" height="{height}">'
    yield f'<title id="strip-title">{_inert(strip.title)}</title>'
    yield f'<desc id="strip-text">{_inert(strip.text)}</desc>'
    yield from scale.years(bottom, strip.words["day"])
    top = _TOP
    for bar in dated:
        yield from _row(bar, top, scale)
        top += _ROW
    if apart:
        yield f'<text x="{_LEFT}%" y="{top + 15}" font-weight="bold">{_inert(strip.words["apart"])}</text>'
        top += _KEY
        for bar in apart:
            yield from _row(bar, top, scale)
            top += _ROW
    top = bottom + 10
    for word in key:
        yield from _key_line(word, strip.words[word], top)
        top += _KEY
    yield "</svg>"


def height_of(strip: Strip) -> int:
    """How high it is drawn, in pixels."""
    return _bottom(strip) + 16 + _KEY * len(_key(strip))


def _bottom(strip: Strip) -> int:
    """Where the last of its bars ends."""
    is_apart = any(bar.shape == "attested" for bar in strip.bars)
    return _TOP + _ROW * len(strip.bars) + (_KEY if is_apart else 0)


class _Scale:
    """Where days lie, in percent of the width."""

    def __init__(self, strip: Strip) -> None:
        self.today = last_day(strip.day)
        known = [(first_day(at), last_day(at)) for bar in strip.bars for span in bar.spans for at in span if at]
        is_open = any(since and not until for bar in strip.bars if bar.shape != "attested" for since, until in bar.spans)
        days = [*(day for pair in known for day in pair), *([self.today] if is_open or not known else [])]
        self.first_year, self.last_year = date.fromordinal(min(days)).year, date.fromordinal(max(days)).year
        self._start = date(self.first_year, 1, 1).toordinal()
        self._days = max(1, date(self.last_year, 12, 31).toordinal() + 1 - self._start)

    def at(self, day: int) -> float:
        """Where a day begins, by its number."""
        return _LEFT + (_RIGHT - _LEFT) * (day - self._start) / self._days

    def years(self, bottom: int, day: str) -> Iterator[str]:
        """The lines of the years with their names, and that of the day where it lies among them."""
        count = self.last_year - self.first_year + 1
        step = next((step for step in _STEPS if count <= step * _TICKS), _STEPS[-1])
        for year in range(self.first_year + -self.first_year % step, self.last_year + 1, step):
            x = self.at(date(year, 1, 1).toordinal())
            yield f'<line class="grid" stroke="#888" x1="{x:.2f}%" x2="{x:.2f}%" y1="18" y2="{bottom}"/>'
            yield f'<text class="year" x="{x:.2f}%" y="13">{year:04}</text>'
        if self._start <= self.today < self._start + self._days:
            x = self.at(self.today)
            yield f'<line class="today" stroke="currentColor" stroke-dasharray="2 3" x1="{x:.2f}%" x2="{x:.2f}%" y1="18" y2="{bottom}"/>'
            anchor = "end" if x > 50 else "start"
            yield f'<text class="day" text-anchor="{anchor}" x="{x:.2f}%" y="25">{_inert(day)}</text>'


def _row(bar: Bar, top: int, scale: _Scale) -> Iterator[str]:
    """A bar below its label."""
    label = " ".join(bar.label.split())
    wide, narrow = _cut(label, _WIDE), _cut(label, _NARROW)
    at = f'x="{_LEFT}%" y="{top + 15}"'
    if wide == narrow:
        yield f"<text {at}>{_inert(wide)}</text>"
    else:
        yield f'<text {at} class="wide">{_inert(wide)}</text><text {at} class="narrow" display="none">{_inert(narrow)}</text>'
    for since, until in bar.spans:
        if bar.shape == "attested":
            yield from _attested(bar, since, until, top + 25, scale)
        else:
            yield from _span(bar, since, until, top + 25, scale)


def _span(bar: Bar, since: str, until: str, middle: int, scale: _Scale) -> Iterator[str]:
    look = f'class="{bar.shape}{" doubtful" if bar.is_doubtful else ""}"{_DOUBTFUL if bar.is_doubtful else ""}'
    start = scale.at(first_day(since)) if since else 0.0
    end = scale.at(last_day(until) + 1) if until else 0.0
    if since and until and end - start < _MOMENT:
        yield _mark(f'<path {look} d="M0 -6 6 0 0 6 -6 0z"/>', (start + end) / 2, middle)
        return
    if not until:
        end = max(scale.at(scale.today), start + _STUB) if since else start
    start = start if since else end - _STUB
    thick = 10 if bar.shape == "life" else 5
    yield f'<rect {look} x="{start:.2f}%" width="{end - start:.2f}%" y="{middle - thick / 2}" height="{thick}"/>'
    for x, is_known, sign in ((start, since, -1), (end, until, 1)):
        shape = "M0 -8 0 8" if is_known else f"M0 -7 {sign * 9} 0 0 7z"
        yield _mark(f'<path {look} stroke-width="2" d="{shape}"/>', x, middle)


def _attested(bar: Bar, since: str, until: str, middle: int, scale: _Scale) -> Iterator[str]:
    """A ring in the middle of the first and of the last date at which a source says so."""
    start, end = ((scale.at(first_day(at)) + scale.at(last_day(at))) / 2 for at in (since, until))
    line = 'class="attested" fill="none" stroke="currentColor"'
    ring = f'<circle {line}{_RING if bar.is_doubtful else ""} r="4"/>'
    if end - start >= _MOMENT:
        yield f'<line {line} stroke-dasharray="1 4" stroke-width="2" x1="{start:.2f}%" x2="{end:.2f}%" y1="{middle}" y2="{middle}"/>'
        yield _mark(ring, start, middle)
    yield _mark(ring, end, middle)


_RING = ' stroke-dasharray="2 2"'
_DOUBTFUL = ' fill="none" stroke="currentColor" stroke-dasharray="3 2"'


def _mark(shape: str, x: float, y: int) -> str:
    """A shape whose own middle lies there."""
    return f'<svg x="{x:.2f}%" y="{y}" overflow="visible">{shape}</svg>'


def _key(strip: Strip) -> list[str]:
    """The shapes that occur, in the order in which they are explained."""
    spans = [span for bar in strip.bars if bar.shape != "attested" for span in bar.spans]
    occurring = {
        "life": any(bar.shape == "life" for bar in strip.bars), "tie": any(bar.shape == "tie" for bar in strip.bars),
        "moment": any(since and until for since, until in spans), "stop": any(since or until for since, until in spans),
        "open": any(not (since and until) for since, until in spans),
        "doubtful": any(bar.is_doubtful for bar in strip.bars), "attested": any(bar.shape == "attested" for bar in strip.bars),
    }  # fmt: skip
    return [word for word, occurs in occurring.items() if occurs]


_KEY_SHAPES = {
    "life": '<rect class="life" x="2" width="30" y="-5" height="10"/>',
    "tie": '<rect class="tie" x="2" width="30" y="-2.5" height="5"/>',
    "moment": '<path class="tie" d="M17 -6 23 0 17 6 11 0z"/>',
    "stop": '<path class="tie" d="M4 -2.5 30 -2.5 30 2.5 4 2.5z"/><path class="tie" stroke-width="2" d="M30 -8 30 8"/>',
    "open": '<path class="tie" d="M4 -2.5 22 -2.5 22 2.5 4 2.5z"/><path class="tie" d="M22 -7 31 0 22 7z"/>',
    "doubtful": f'<rect class="tie doubtful"{_DOUBTFUL} x="2" width="30" y="-2.5" height="5"/>',
    "attested": '<circle class="attested" fill="none" stroke="currentColor" cx="17" r="4"/>',
}


def _key_line(word: str, text: str, top: int) -> Iterator[str]:
    yield f'<svg x="{_LEFT}%" y="{top + 10}" overflow="visible">{_KEY_SHAPES[word]}<text x="42" y="4">{_inert(text)}</text></svg>'


def _cut(text: str, most: int) -> str:
    """As much of the text as so many cells have room for."""
    if cell_width(text) <= most:
        return text
    end = min(len(text), most)
    while cell_width(text[:end]) >= most:
        end -= 1
    return text[:end].rstrip() + "…"


def _inert(text: str) -> str:
    return escape(visible(text))
