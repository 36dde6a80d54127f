"""Maps: a network to one HTML file, or to one for each of its parts. The only room that knows pyvis."""

from __future__ import annotations

from .content import read_marks
from .drawing import draw
from .outline import check_size, read_outline
from .parts import community_of, index_page, parts_of
from .story import read_story
from .writing import make_folder, write_map

__all__ = [
    "check_size",
    "community_of",
    "draw",
    "index_page",
    "make_folder",
    "parts_of",
    "read_marks",
    "read_outline",
    "read_story",
    "write_map",
]
