"""What `without` answers, made ready to be read: about some by name, about single points of failure, or about the worst set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...queries.leaving import SinglePoints, Worst
from ..document import Document
from ..leaving.loss import loss_document
from ..leaving.points import points_document
from ..leaving.worst import worst_document

if TYPE_CHECKING:
    from ...queries.without import Without


def without_document(
    answer: Without | SinglePoints | Worst, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False
) -> Document:
    """The answer to whichever was asked; for people the first `limit` of each list, or all where that is 0."""
    match answer:
        case SinglePoints():
            return points_document(answer, schema, language, limit=limit, verbose=verbose)
        case Worst():
            return worst_document(answer, schema, language, verbose=verbose)
        case _:
            return loss_document(answer, schema, language, limit=limit, verbose=verbose)
