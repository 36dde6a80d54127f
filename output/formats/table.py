"""Tables for a terminal: aligned, wrapped to its width, in colour where that is welcome."""

from __future__ import annotations

from typing import Any

import click

from ..controls import visible
from ..document import Document, Heading, Table
from ..grid import lay_out, wrapped
from ..heading import marks_line

NAME = "table"
ENDINGS = ()


def render(document: Document, *, width: int = 100, is_terminal: bool = False) -> str:
    """The text; no line is wider than `width`."""

    def styled(text: str, **style: Any) -> str:
        return "\n".join(click.style(line, **style) for line in text.split("\n")) if is_terminal else text

    line = marks_line(document)
    lines = [styled(text, bold=True) for text in wrapped(_shown(line), width)] if line else []
    for block in document.in_words:
        if isinstance(block, Table):
            if block.rows:
                right = [place for place, column in enumerate(block.columns) if column in block.numbers]
                rows = [[_shown(cell) for cell in row] for row in block.rows]
                head, rule, body = lay_out([_shown(column) for column in block.columns], rows, right=right, width=width)
                lines += ["", *((styled(head, fg="cyan", bold=True), rule) if head else ()), *body]
        else:
            text = "\n".join(wrapped(_shown(block.text), width))
            if isinstance(block, Heading):
                lines += [*([""] if lines else []), styled(text, bold=True)]
            else:
                lines.append(text)
    return "\n".join(lines) + "\n"


def _shown(text: str) -> str:
    """The text with what a terminal would obey made visible."""
    return visible(text).replace("\t", " ")
