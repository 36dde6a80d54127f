"""Maps: a network to one HTML file, or to one for each of its parts. The only room that knows pyvis.

`choosing` says who goes on a map.
"""

from __future__ import annotations

from .choices import parse_kinds, parse_types
from .content import read_marks
from .drawing import draw
from .outline import check_size, read_outline
from .parts import BY, By, Part, index_page, parts_of
from .standing import standing
from .story import read_story
from .writing import ENDINGS, check_map_file, make_folder, write_map

__all__ = [
    "BY",
    "ENDINGS",
    "By",
    "Part",
    "check_map_file",
    "check_size",
    "draw",
    "index_page",
    "make_folder",
    "parse_kinds",
    "parse_types",
    "parts_of",
    "read_marks",
    "read_outline",
    "read_story",
    "standing",
    "write_map",
]
