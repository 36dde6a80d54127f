"""The embedded store: a path is its address, so it has no scheme of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .store import EmbeddedStore, in_memory, open_embedded

if TYPE_CHECKING:
    from ...schema import Schema

__all__ = ["SCHEMES", "EmbeddedStore", "in_memory", "open_embedded", "open_store"]

SCHEMES: tuple[str, ...] = ()


def open_store(address: str, *, to_write: bool, schema: Schema | None) -> EmbeddedStore:
    """The store in the file at this path. Raises a StoreError."""
    return open_embedded(Path(address), to_write=to_write, schema=schema)
