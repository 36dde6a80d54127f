"""Any file with a table in it as grids of texts: what stands in which cell, before anybody knows what it means."""

from .grid import Grid, Line, Span
from .reading import read_grids

__all__ = ["Grid", "Line", "Span", "read_grids"]
