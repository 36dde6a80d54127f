"""Markdown, to be pasted into a briefing; what would be markup in a name is escaped."""

from __future__ import annotations

import re

from ...words.sentences import phrase
from ..controls import visible
from ..document import Document, Heading, Text
from ..heading import about_rows, marks_line

NAME = "md"
ENDINGS = (".md",)

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#])")
_OURS = re.compile(r"# [^\n]*\n\n- \*\*(Command|Commande)\*\*\u00a0?: partnermap ")


def render(document: Document) -> str:
    """The text."""
    parts = []
    if document.about:
        parts.append(f"# {_inert(' '.join(document.question.split()))}")
        parts.append("\n".join(f"- {_said(name, value, document)}" for name, value in about_rows(document)[1:]))
    elif line := marks_line(document):
        parts.append(_inert(line))
    for block in document.in_words:
        if isinstance(block, Heading):
            parts.append(f"## {_inert(block.text)}")
        elif isinstance(block, Text):
            parts.append("  \n".join(_inert(line) for line in block.text.splitlines()))
        elif block.rows:
            rule = ["---:" if column in block.numbers else "---" for column in block.columns]
            rows = [[_inert(cell).replace("\n", "<br>") for cell in row] for row in (block.columns, *block.rows)]
            parts.append("\n".join("| " + " | ".join(row) + " |" for row in (rows[0], rule, *rows[1:])))
    return "\n\n".join(parts) + "\n"


def is_ours(head: str) -> bool:
    """Whether a file that begins so is such an answer."""
    return bool(_OURS.match(head))


def _said(name: str, value: str, document: Document) -> str:
    return phrase("has", document.language, field=f"**{_inert(name)}**", value=_inert(value))


def _inert(text: str) -> str:
    return _MARKUP.sub(r"\\\1", visible(text))
