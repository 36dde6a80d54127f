"""How many things of each sort something touches, in words."""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import language
from ..graph.changes import Sort
from ..words.sentences import counted

NOUNS: Mapping[Sort, str] = {"stakeholder": "n_stakeholders", "tie": "n_ties", "source": "n_sources"}
"""The sorts in the order in which they are told, each with the key of its number and noun."""


def counted_things(numbers: Mapping[Sort, int]) -> str:
    """Those of which there are any: `2 stakeholders, 5 ties`; nothing where there is none."""
    return ", ".join(counted(noun, numbers[sort], language()) for sort, noun in NOUNS.items() if numbers.get(sort))
