"""The names by which a stakeholder may be known on another side: those that it states, and those that stand within them.

Of "Crime Centre (NCECC)" both parts are names, and so they are of "New Agency (formerly Old Board)". What stands in parentheses otherwise,
such as a town, is no name. A column of one's own that is called "former name" has some too.
"""

from __future__ import annotations

import re

from ...graph import Stakeholder, name_key
from ...graph.names import parts

_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,11}")
_FORMER = re.compile(
    r"(?:formerly|previously|former|once|until \d{4}|ex|anciennement|autrefois|auparavant|jadis)\b[\s:,-]*(?:known as|called|nommée?)?\s*",
    re.IGNORECASE,
)
_COLUMNS = frozenset(
    map(name_key, ("former name", "former names", "previous name", "formerly", "old name", "ancien nom", "anciens noms", "nom précédent"))
)


def all_forms(one: Stakeholder) -> list[str]:
    """All its names, each once, those that it states first."""
    found = dict.fromkeys(one.names)
    for name in one.names:
        for outer, inner in parts(name):
            former = _FORMER.match(inner)
            if former or _ACRONYM.fullmatch(inner):
                found |= dict.fromkeys((outer.strip(), inner[former.end() :].strip() if former else inner))
    for key, text in one.attributes:
        if name_key(key.replace("_", " ")) in _COLUMNS:
            found |= dict.fromkeys(name.strip() for name in re.split(r"[|;]", text))
    return [name for name in found if name_key(name)]
