"""A file of another program as a source: what its connections cite where they bring no evidence of their own."""

from __future__ import annotations

from hashlib import blake2b

from ...graph import slug
from ...graph.drafts import Place
from ..given import Given
from .model import Row

_PIECE = 1 << 20


def cited_file(given: Given, *, date: str = "", title: str = "") -> Row:
    """The source that the file is. Its id is made from its name, so that a later state of it is known as the same source; which state it
    was its digest tells. `date` is the day of which the file itself says that it was saved then. Raises UnreadableFile."""
    digest = blake2b(digest_size=16)  # as the history keeps it of a file
    with given.open() as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    name = given.path.name if given.piped is None else "stdin"
    id_ = slug(name) if given.piped is None else f"stdin-{digest.hexdigest()}"
    cells = {"id": id_, "title": f"{title} ({name})" if title else name, "date": date}
    return Row(Place(given.name, "", 0), cells, {"digest": digest.hexdigest()})
