"""What a mapping is not sure of: each is named, with the line where it stands."""

from __future__ import annotations

from ...graph import BadData, said, said_of
from ..shared import say
from .mapped import Mapped


def refusal(mapped: Mapped) -> BadData:
    """Names each doubt; gives why nothing is imported, and what to do."""
    for key, line in mapped.mapping.unsure:
        say(said("{file} line {line}: '{key}' is not sure", file=mapped.file, line=str(line), key=key))
    told = said_of(
        len(mapped.mapping.unsure),
        "{file} has {n} value that is not sure, so nothing was imported",
        "{file} has {n} values that are not sure, so nothing was imported",
        file=mapped.file,
    )
    return BadData(told, remedy=said("write there what is right, take away the ?, and import again"))
