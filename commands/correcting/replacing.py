"""`load FILE --replace SOURCE`: a source loaded anew, without what it says no more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ... import graph, loaders
from ...graph.history.changing import last_number
from ...graph.history.editing import source_called
from . import opened_to_change, origin
from .taking import Coming, replace_with


def replace_from(
    paths: Sequence[str], sources: Sequence[str], *, schema_file: Path | None, is_sure: bool, is_trial: bool, is_verbose: bool
) -> None:  # fmt: skip
    """Tells what the files add and what these sources say no more, asks, and does it."""
    files = loaders.files_read(paths)
    first = origin(*files)
    piped = loaders.piped_in(paths)
    with opened_to_change() as store:
        ids = list(dict.fromkeys(source_called(store, text).id for text in sources))
        schema = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        what = Coming(store, schema, lambda: loaders.read_all(paths, schema, piped=piped), files, first, ids, last_number(store))
        replace_with(what, is_sure=is_sure, is_trial=is_trial, is_verbose=is_verbose)
