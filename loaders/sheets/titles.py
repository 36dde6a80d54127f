"""Which sheet is meant by what stands on its tab, in English and French: `Stakeholders`, `Ties 2024`, `Liens (2)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...graph import slug
from ...graph.sheets import SHEETS
from ..meanings import sheet_named as kind_named

_AROUND = re.compile(r"^(?:\d+-)+|(?:-(?:copy|copie|de|of|new|old|\d+))+$")
_OF_TEMPLATE = frozenset({"lists", "help", "listes", "aide"})


class Named(NamedTuple):
    """Which sheet is meant by a name, or nothing; it `is_certain` where the name is our own, for any other may mean something else."""

    kind: str
    is_certain: bool


def sheet_named(title: str) -> Named:
    """What a name means, a number or year beside it aside."""
    name = title if kind_named(title) else _AROUND.sub("", slug(title))
    return Named(kind_named(name), slug(name) in SHEETS)


def is_of_template(title: str) -> bool:
    """Whether a sheet so called is one that a template has beside the three: its lists to choose from, and its help."""
    return slug(title) in _OF_TEMPLATE
