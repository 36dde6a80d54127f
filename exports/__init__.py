"""Exports: the network as a file that other programs, and this one, can read; one format a file of this folder.

A format is a module with NAME, FOR (what one uses it for, unless a loader of that name says so), ENDINGS (a folder has none, so its ending
is empty), `write(exported, path)`, and `is_ours(path)`: whether a file was written so, and may be replaced by another; None where that
cannot be told. One that is a folder lists the FILES in it. It is found by being there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

from ..graph import Reader, UnwritableFile, in_words, said
from ..graph.guard import UNGUARDED, Guard, Kind, files_at
from ..graph.keeping import unwritable, whole
from ..graph.rooms import by_ending
from .computed import NOTHING, Computed
from .exported import Exported, Query
from .network import network
from .node_link import node_link
from .weighted import weighted

__all__ = ["Computed", "check_file", "export", "formats", "is_editable", "network", "node_link", "weighted"]


def formats() -> Mapping[str, ModuleType]:
    """The module of each format, by the endings of its files."""
    return by_ending(__name__, __path__)


def check_file(path: Path, guard: Guard = UNGUARDED) -> None:
    """Raises UnwritableFile where no network can be written to `path`: before anything is read."""
    form = _format(path)
    if hasattr(form, "FILES"):
        for file in files_at(path) if path.is_dir() else ():
            if file.name in form.FILES:
                guard.check(file, _kind(form))
    else:
        guard.check(path, _kind(form))


def export(
    reader: Reader, path: Path, *, queries: Iterable[Query] = (), guard: Guard = UNGUARDED, is_for_editing: bool = False,
    computed: Computed = NOTHING,
) -> None:  # fmt: skip
    """Writes the network to `path`, whole or not at all; its ending says in which format, and none means a folder of CSV.

    One that ends in .cypher gets the `queries` instead, as favorites for Neo4j Browser. The workbook, the folder of CSV and the
    node-link JSON can be loaded again and give the same network, and so can GEXF, GraphML and the tables for Gephi; of the first two
    that are `for editing` a load can tell what was edited.
    What was `computed` of stakeholders is in columns of its own, which a load leaves out. `guard` says what it may replace. Raises
    UnwritableFile, and BadData where stakeholders have attributes that are called as those columns.
    """
    form = _format(path)
    computed.check(reader)
    try:
        with whole(path, _kind(form), guard) as draft:
            form.write(Exported(reader, queries, is_for_editing, computed), draft)
    except OSError as error:
        raise unwritable(path, error) from error


def is_editable(path: Path) -> bool:
    """Whether what is written to `path` can be edited and loaded as an edition. Raises UnwritableFile."""
    return bool(getattr(_format(path), "IS_EDITABLE", False))


def _format(path: Path) -> ModuleType:
    known = formats()
    if path.suffix.lower() not in known:
        endings = ", ".join(sorted(filter(None, known)))
        raise UnwritableFile(
            said("{path} has an ending that is not known; use {endings} or a folder name without one", path=path, endings=endings)
        )
    return known[path.suffix.lower()]


def _kind(form: ModuleType) -> Kind:
    return Kind(lambda: said("a file ({format})", format=in_words(form.NAME)), f"network{form.ENDINGS[0]}", form.is_ours)
