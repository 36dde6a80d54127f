"""JSON: the data of an answer; in a file, beside what it is about."""

from __future__ import annotations

import json

from ...graph.paging import batches
from ..document import Document
from ..heading import about_data

NAME = "json"
ENDINGS = (".json",)

_PIECES = 65_536


def render(document: Document) -> str:
    """The text. In a file the data has one more key, `about`; an answer that is a list stands under `answer` there."""
    data = document.data
    if document.about:
        data = {"about": about_data(document), **(data if isinstance(data, dict) else {"answer": data})}
    # Of a large answer there are millions of small pieces, which would take several times the room of the text.
    pieces = json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(data)
    return "".join([*map("".join, batches(pieces, _PIECES)), "\n"])


def is_ours(head: str) -> bool:
    """Whether a file that begins so is such an answer."""
    return head.startswith('{\n  "about": {\n    "question": "') and '\n    "command": "partnermap ' in head
