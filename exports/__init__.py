"""Exports: the network as a file that other programs, and this one, can read; one format a file of this folder.

A format is a module with NAME, ENDINGS (a folder has none, so its ending is empty) and `write(exported, path)`. It is found by being there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from ..graph import Reader, UnwritableFile
from ..graph.keeping import whole
from .exported import Exported, Query
from .network import network
from .node_link import node_link

__all__ = ["export", "formats", "network", "node_link"]


def formats() -> Mapping[str, ModuleType]:
    """The module of each format, by the endings of its files."""
    modules = [import_module(f".{found.name}", __name__) for found in iter_modules(__path__)]
    return {ending: module for module in modules for ending in getattr(module, "ENDINGS", ())}


def export(reader: Reader, path: Path, *, queries: Iterable[Query] = ()) -> None:
    """Writes the network to `path`, whole or not at all; its ending says in which format, and none means a folder of CSV.

    One that ends in .cypher gets the `queries` instead, as favorites for Neo4j Browser. The workbook, the folder of CSV and the
    node-link JSON can be loaded again and give the same network. Raises UnwritableFile.
    """
    known = formats()
    if path.suffix.lower() not in known:
        endings = ", ".join(sorted(filter(None, known)))
        raise UnwritableFile(f"{path} has an ending that is not known; use {endings} or a folder name without one")
    try:
        with whole(path) as draft:
            known[path.suffix.lower()].write(Exported(reader, queries), draft)
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror or error}; close it, or choose another folder") from error
