"""Who came after a stakeholder, made ready to be read: a former name answers with the new body and the date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..graph import Language, Stakeholder
from ..words.sentences import phrase
from .document import Text
from .reasons import reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..queries.succession import Successor

_DAY = len("2015-04-01")


def successors_data(found: Sequence[Successor]) -> dict[str, Any]:
    """The same as JSON; nothing where there is none."""
    after = [reference(one.stakeholder) | {"since": one.since or None} for one in found]
    return {"succeeded_by": after} if after else {}


def successors_blocks(of: Stakeholder, found: Sequence[Successor], language: Language) -> list[Text]:
    """A line for each: `Old Board was succeeded by New Agency in 2015; ask about New Agency for what came after.`"""
    lines = []
    for one in found:
        key = "succeeded" if not one.since else "succeeded_on" if len(one.since) == _DAY else "succeeded_in"
        names = {"name": of.called(language), "other": one.stakeholder.called(language), "since": one.since}
        lines.append(Text(phrase(key, language, **names)))
    return lines
