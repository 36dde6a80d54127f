"""What is brought into a network from Python: files as a load reads them, and anybody's list by its mapping."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from .. import graph, loaders
from ..graph import BadData, Report, Schema, Store, said
from ..graph.directory import Directory
from ..graph.errors import ReadOnly
from ..graph.refusals import UnsureMapping
from .origins import origin_of


def loaded(store: Store, paths: Sequence[str], schema_file: Path | None, *, skip_bad: bool) -> Report:
    """What a load of these files did. Raises BadRows and UnreadableFile."""
    if not paths:
        raise BadData(said("nothing is given to load"), remedy=said("name a workbook, a folder of CSV, or a CSV file"))
    schema = _schema(store, schema_file)
    drafts = loaders.read_all(paths, schema)
    return graph.load(store, drafts, schema=schema, skip_bad=skip_bad, origin=origin_of("load", paths, loaders.files_read(paths)))


def imported(store: Store, path: Path, mapping: Path, schema_file: Path | None, *, replace: bool, skip_bad: bool) -> Report:
    """What an import of this list did. Raises BadMapping, UnsureMapping, BadRows and UnreadableFile."""
    with ExitStack() as stack:
        listed = loaders.read_list(str(path), stack)
        schema = _schema(store, schema_file)
        means = loaders.parse_mapping(loaders.mapping_text(mapping), mapping.name, schema, listed)
        if means.unsure:
            raise UnsureMapping(mapping, len(means.unsure))
        made = loaders.make(means, listed, Directory(store, schema))
        source = means.source["id"]
        replaced = [source] if replace and any(store.sources([source])) else []
        origin = origin_of("import_list", [str(path)], [path])
        return graph.load(store, made.reads, schema=schema, skip_bad=skip_bad, origin=origin, replacing=replaced)


def check_to_write(store: Store, *, is_to_write: bool) -> None:
    """Raises ReadOnly where the network was opened for questions."""
    if not is_to_write:
        raise ReadOnly(
            said(
                "{address} was opened for questions; open it with partnermap.open(…, to_write=True) to load into it", address=store.address
            )
        )


def _schema(store: Store, file: Path | None) -> Schema:
    return graph.read_schema(file, extending=store.schema) if file else store.schema
