"""The picture of an answer that has one, below what it is about; there is nothing in it to run or to fetch."""

from __future__ import annotations

from html import escape

from ...graph import UnwritableFile, said
from ...words.sentences import phrase
from ..controls import visible
from ..document import Document, Strip
from ..heading import about_rows
from ..strip import LIGHT, height_of, svg

NAME = "svg"
ENDINGS = (".svg",)

_SIGN = '<svg xmlns="http://www.w3.org/2000/svg" class="partnermap-answer"'
_WIDTH, _LINE = 960, 20  # pixels


def render(document: Document) -> str:
    """The picture. Raises UnwritableFile where the answer has none."""
    strip = next((block for block in document.blocks if isinstance(block, Strip)), None)
    if not strip:
        raise UnwritableFile(said("this answer has no picture; write it to a file that ends in .html, .docx or .xlsx"))
    lines = [
        document.question,
        *(phrase("has", document.language, field=name, value=value) for name, value in about_rows(document)[1:] if name),
        strip.more,
    ]
    texts = [" ".join(line.split()) for line in lines if line]
    top = _LINE * len(texts) + 16
    said_above = [
        f'<text x="2%" y="{_LINE * number}"{_TITLE if number == 1 else _PLAIN}>{escape(visible(text))}</text>'
        for number, text in enumerate(texts, start=1)
    ]
    return "\n".join(
        (
            f'{_SIGN} width="{_WIDTH}" height="{top + height_of(strip)}" color="#000" font-family="system-ui, sans-serif" font-size="16">',
            f"<style>{LIGHT}</style>",
            '<rect width="100%" height="100%" fill="#fff"/>',
            *said_above,
            f'<g transform="translate(0 {top})">',
            *svg(strip),
            "</g>",
            "</svg>\n",
        )
    )


def is_ours(head: str) -> bool:
    """Whether a file that begins so is such a picture."""
    return head.startswith(_SIGN)


_TITLE, _PLAIN = ' font-size="17" font-weight="bold"', ' font-size="14"'
