"""Maps: a network to one HTML file. The only room that knows pyvis."""

from __future__ import annotations

from .drawing import draw
from .writing import write_map

__all__ = ["draw", "write_map"]
