"""Names in a row, the first few where they are many."""

from __future__ import annotations

from collections.abc import Sequence

from ..graph import Language
from ..words.sentences import phrase
from .document import amount


def listed(names: Sequence[str], language: Language, *, most: int = 0, more: int = 0, between: str = "") -> str:
    """`A, B and C`, or the first `most` of them `and 4 more`, where that leaves out two at least; 0 names all. `more` are there beside
    those that are given. Names that have a comma themselves stand between semicolons, as do such as are said to (`between`).
    """
    between = between or ("; " if any("," in name for name in names) else ", ")
    if most and len(names) + more > most + 1:
        names, more = names[:most], more + len(names[most:])
    if more:
        return phrase("names_and_more", language, names=between.join(names), n=amount(more, language))
    if len(names) < 2 or between == "; ":
        return between.join(names)
    return phrase("and", language, one=between.join(names[:-1]), other=names[-1])
