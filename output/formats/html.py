"""One plain page: no script, no request, headings and tables as such, in a form that prints and that fits a small screen."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape

from ..columns import short_columns
from ..controls import visible
from ..document import Document, Heading, Strip, Table, Text
from ..heading import about_rows, marks_line
from ..strip import BELOW, STYLE, figure

NAME = "html"
ENDINGS = (".html", ".htm")

_SIGN = '<meta name="generator" content="partnermap answer">'
_STYLE = (
    r"""
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem; }
.mark { font-weight: bold; border: 2px solid; padding: .2rem .6rem; display: inline-block; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; }
th, td { min-width: 11ch; text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8888; }
thead th { border-bottom: 2px solid; }
.number { min-width: 8ch; text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.about th { width: 11rem; font-weight: 600; }
td, .about td { white-space: pre-line; }
"""
    + STYLE
    + r"""
@media (max-width: 36rem) {
  body { padding: .7rem; }
  table, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 2px solid #8888; padding: .4rem 0; }
  th, td, .about th { min-width: 0; border: 0; padding: .1rem 0; width: auto; }
  .number, td.number { min-width: 0; text-align: left; white-space: normal; }
  td[data-name]::before { content: attr(data-name) ": "; font-weight: 600; }
  :lang(fr) td[data-name]::before { content: attr(data-name) "\00a0: "; }
}
@page { margin: 1.3cm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.2; }
  h1 { font-size: 1.3rem; margin: .3rem 0; }
  h2 { font-size: 1.05rem; margin: .6rem 0 .1rem; }
  p { margin: .3rem 0; }
  main:not(.one-page) > p:not(.mark) { max-width: 44em; }
  p.mark { margin: .1rem 0; padding: 0 .6rem; }
  table { margin: .1rem 0 .4rem; }
  th, td { min-width: 9ch; padding: .05rem .4rem; }
  .short { min-width: 0; white-space: nowrap; }
  .about, .about tbody, .about th, .about td { display: inline; padding: 0; border: 0; }
  .about tr { display: inline-block; margin-right: 1.5rem; }
  .about th::after { content: ":\00a0"; }
  :lang(fr) .about th::after { content: "\00a0:\00a0"; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""
)


def render(document: Document) -> str:
    """The page."""
    return "\n".join(_lines(document)) + "\n"


def is_ours(head: str) -> bool:
    """Whether a file that begins so is such an answer."""
    return head.startswith("<!doctype html>") and _SIGN in head


def _lines(document: Document) -> Iterator[str]:
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    title = _inert(" ".join(document.question.split()))
    yield "<!doctype html>"
    yield f'<html lang="{document.language}-CA">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'; img-src data:\">"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield _SIGN
    yield '<link rel="icon" href="data:,">'
    yield f"<title>{title}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield '<main class="one-page">' if document.is_one_page else "<main>"
    yield from marks(document)
    yield f'<h1 dir="auto">{title}</h1>'
    yield from _about(document)
    yield from blocks(document)
    # Once more at the end, where a reader of paper may look.
    yield from marks(document)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def marks(document: Document) -> Iterator[str]:
    """The line of its handling marks, if it has any: a paragraph that is inert."""
    if document.marks:
        yield f'<p class="mark" dir="auto">{_inert(marks_line(document))}</p>'


def blocks(document: Document) -> Iterator[str]:
    """Its headings, paragraphs and tables, all of them inert; line breaks in cells are those of the text, numbers have a class."""
    below = ""  # where a strip leads: to the heading of the table that has the same facts
    for block in document.blocks:
        match block:
            case Heading():
                yield f'<h2 dir="auto"{below}>{_inert(block.text)}</h2>'
                below = ""
            case Strip():
                yield from figure(block)
                below = f' id="{BELOW}"'
            case Text():
                yield f'<p dir="auto">{_inert(block.text)}</p>'
            case Table() if block.rows:
                yield from _table(block)


def _about(document: Document) -> Iterator[str]:
    yield '<table class="about" role="table">'
    yield '<tbody role="rowgroup">'
    for name, value in about_rows(document)[1:]:
        yield f'<tr role="row"><th scope="row" role="rowheader">{_inert(name)}</th><td role="cell" dir="auto">{_inert(value)}</td></tr>'
    yield "</tbody>"
    yield "</table>"


def _table(table: Table) -> Iterator[str]:
    # The roles are those that a table has; some readers forget them where a small screen shows its rows as blocks.
    short = short_columns(table)
    classes = [[*(["number"] if name in table.numbers else []), *(["short"] if name in short else [])] for name in table.columns]
    sides = [f' class="{" ".join(each)}"' if each else "" for each in classes]
    yield '<table role="table">'
    heads = (f'<th scope="col" role="columnheader"{side}>{_inert(name)}</th>' for name, side in zip(table.columns, sides, strict=True))
    yield f'<thead role="rowgroup"><tr role="row">{"".join(heads)}</tr></thead>'
    yield '<tbody role="rowgroup">'
    for row in table.rows:
        cells = (
            f'<td role="cell" dir="auto"{side}{_named(name) if cell else ""}>{_inert(cell)}</td>'
            for cell, name, side in zip(row, table.columns, sides, strict=True)
        )
        yield f'<tr role="row">{"".join(cells)}</tr>'
    yield "</tbody>"
    yield "</table>"


def _named(column: str) -> str:
    return f' data-name="{_inert(column)}"' if column else ""


def _inert(text: str) -> str:
    return escape(visible(text))
