"""Whom a text may mean, and where its words are said."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from .. import graph
from ..graph import Match, Reader, Source
from .who import cited_sources


@dataclass(frozen=True, slots=True)
class Find:
    """The answer: the stakeholders that a text may mean, the most exact first; `sources` are those that say what was found of ties."""

    text: str
    matches: tuple[Match, ...]
    sources: Mapping[str, Source]


def find(reader: Reader, text: str, *, limit: int = 20, everywhere: bool = False) -> Find:
    """The first `limit` stakeholders that `text` may mean, or all where that is 0: by any part of a name or alias.

    Where no name has the words, or `everywhere`, roles, notes and quotes are searched too.
    """
    matches = graph.find(reader, text, limit=limit or sys.maxsize // 8, everywhere=everywhere)
    return Find(text, tuple(matches), cited_sources(reader, (match.tie for match in matches if match.tie)))
