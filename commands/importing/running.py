"""An import from beginning to end: the list, its mapping, what is asked and told, and what is kept."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ... import graph, loaders
from ...api.whereabouts import address_to_write
from ...graph import BadData, BadRows, Schema, Store, language, said
from ...graph.changes import Origin, Sort
from ...graph.collector import without_collector
from ...graph.directory import Directory
from ...graph.drafts import SourceDraft, StakeholderDraft
from ...graph.guard import check_store_place
from ...graph.history.changing import last_number
from ...output.drafted import rows_in_words
from ...output.importing import NewNames, Preview, import_document
from ..correcting import origin
from ..correcting.files import tell_rows
from ..correcting.taking import Coming, add, nothing_of, replace_with
from ..shared import say, settings, write
from .doubts import refusal
from .mapped import Mapped, mapping_for
from .names import new_names, tell_names

if TYPE_CHECKING:
    from ...loaders import Listed, Made

_NONE: Mapping[Sort, int] = {}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options of the command say."""

    mapping_file: Path | None = None
    schema_file: Path | None = None
    is_replacing: bool = False
    skips_bad: bool = False
    is_sure: bool = False
    is_trial: bool = False
    is_verbose: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """What is imported, into which store, and by which mapping. `first` is what the history says of the command, and `seen` the newest
    change of the store.
    """

    listed: Listed
    store: Store
    schema: Schema
    mapped: Mapped
    wishes: Wishes
    first: Origin
    seen: int

    def made(self) -> Made:
        """What the list becomes, as the store and the mapping are now. Raises BadData where the list is not as the mapping says."""
        return loaders.make(self.mapped.mapping, self.listed, Directory(self.store, self.schema))

    def names(self, made: Made) -> NewNames:
        """Those who would be added, each with those whom its names come near."""
        return new_names(self.store, self.schema, made.reads, made.known, self.mapped.mapping.same)

    def coming(self, made: Made) -> Coming:
        """What would come into the store, in the place of what the list said before where that is wished."""
        files = [self.listed.file] if self.listed.file else []
        source = self.mapped.mapping.source.get("id", "")
        replaced = [source] if self.wishes.is_replacing and any(self.store.sources([source])) else []
        return Coming(self.store, self.schema, lambda: iter(made.reads), files, self.first, replaced, self.seen)

    def preview(self, made: Made, names: NewNames, added: Mapping[Sort, int] = _NONE, changed: Mapping[Sort, int] = _NONE) -> Preview:
        """What the import would do."""
        known = [one for one in made.reads if isinstance(one, StakeholderDraft) and one.id in made.known]
        sources = [one.source for one in made.reads if isinstance(one, SourceDraft)]
        rows = rows_in_words(made.reads, self.schema)
        return Preview(self.listed.name, rows, names, known, [one.name for one in made.unclear], sources, added, changed)


@without_collector()
def import_from(path: str, wishes: Wishes) -> None:
    """Imports a list: tells what comes of it by its mapping, and keeps it."""
    address = address_to_write(settings().store)
    if not graph.is_server(address):
        check_store_place(Path(address))
    with ExitStack() as stack:
        listed = loaders.read_list(path, stack)
        first = origin(*([listed.file] if listed.file else []))
        store = stack.enter_context(graph.open_store(address, to_write=True, schema=graph.read_schema()))
        schema = graph.read_schema(wishes.schema_file, extending=store.schema) if wishes.schema_file else store.schema
        mapped = mapping_for(listed, wishes.mapping_file, Directory(store, schema))
        what = Import(listed, store, schema, mapped, wishes, first, last_number(store))
        if mapped.mapping.unsure:
            _tell_rows_of_a_guess(what)
            raise refusal(mapped)
        _run(what)


def _run(what: Import) -> None:
    wishes = what.wishes
    made, names = _told(what)
    if wishes.is_trial:
        _try(what, made, names)
        return
    coming = what.coming(made)
    if not coming.replacing:
        add(coming, skip_bad=wishes.skips_bad, is_verbose=wishes.is_verbose)
    else:
        replace_with(coming, is_sure=wishes.is_sure, is_trial=False, is_verbose=wishes.is_verbose)


def _told(what: Import) -> tuple[Made, NewNames]:
    """What comes of the list; names that come near somebody's are told, and taken as new."""
    made = what.made()
    names = what.names(made)
    if not what.wishes.is_trial:
        tell_names([(draft, near) for draft, near in names if near], language())
    return made, names


def _try(what: Import, made: Made, names: NewNames) -> None:
    """Tells what the import would do."""
    wishes, coming = what.wishes, what.coming(made)
    if coming.replacing:
        write(import_document(what.preview(made, names), what.schema, language()))
        replace_with(coming, is_sure=False, is_trial=True, is_verbose=wishes.is_verbose)
        return
    report = coming.load(what.first, is_trial=True, planned=1, skip_bad=True)
    tell_rows(report.rejected, report.notices, is_verbose=wishes.is_verbose)
    if report.is_empty:
        raise nothing_of(report)
    counts = report.plan.counts if report.plan else {}
    preview = what.preview(made, names, counts.get("added", _NONE), counts.get("changed", _NONE))
    write(import_document(preview, what.schema, language()))
    if report.rejected and not wishes.skips_bad:
        raise BadData(BadRows(report.rejected).message, remedy=said("correct that in the file and repeat it"))
    say(said("nothing was changed"))


def _tell_rows_of_a_guess(what: Import) -> None:
    """The first rows in words as they are understood so far, where that is enough to read them."""
    try:
        made = what.made()
    except BadData:
        return
    for row in rows_in_words(made.reads, what.schema):
        say(row.text)
