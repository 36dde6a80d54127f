"""Answers on a disk: in the format that the ending of the name chooses, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from ..graph import UnwritableFile, said
from ..graph.guard import UNGUARDED, Guard, Kind, read_head
from ..graph.keeping import unwritable, whole
from .document import Document
from .formats import endings


def check_file(path: Path, guard: Guard = UNGUARDED) -> None:
    """Raises UnwritableFile where no answer can be written to `path`: before anything is asked for it."""
    guard.check(path, _kind(_format(path)))


def write_file(document: Document, path: Path, guard: Guard = UNGUARDED) -> None:
    """Writes the answer to `path`. Raises UnwritableFile, and then leaves what was there."""
    form = _format(path)
    made = form.render(document)
    try:
        with whole(path, _kind(form), guard) as draft:
            draft.write_bytes(made if isinstance(made, bytes) else made.encode("utf-8", errors="replace"))
    except OSError as error:
        raise unwritable(path, error) from error


def _format(path: Path) -> ModuleType:
    known = endings()
    if path.suffix.lower() not in known:
        raise UnwritableFile(said("{path} has an ending that is not known; use {known}", path=path, known=", ".join(known)))
    return known[path.suffix.lower()]


def _kind(form: ModuleType) -> Kind:
    is_ours = form.is_ours_at if hasattr(form, "is_ours_at") else lambda path: form.is_ours(read_head(path))
    return Kind(lambda: said("an answer"), f"answer{form.ENDINGS[0]}", is_ours)
