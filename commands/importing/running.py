"""An import from beginning to end: the list, its mapping, what is asked and told, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ... import graph, loaders, output
from ...api.whereabouts import address_to_write, mappings_folder
from ...graph import BadData, BadRows, Schema, Store, language, said
from ...graph.changes import Origin, Sort
from ...graph.collector import without_collector
from ...graph.directory import Directory
from ...graph.drafts import Problem, SourceDraft, StakeholderDraft
from ...graph.guard import check_store_place
from ...graph.history.changing import last_number
from ...graph.store import Progress
from ...output.drafted import rows_in_words
from ...output.importing import NewNames, Preview, count_lines, import_document
from ..correcting import can_ask, confirmed, origin
from ..correcting.files import tell_rows
from ..correcting.taking import Coming, add, nothing_of, replace_with
from ..shared import say, settings, write
from .again import keep_for_next_time
from .doubts import asked_settings, settled
from .mapped import Mapped, mapping_for, with_names, with_settings
from .names import asked_names, asked_several, keys_of, new_names, tell_names

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
        with _waiting(sum(len(grid.lines) for grid in self.listed.grids)):
            return loaders.make(self.mapped.mapping, self.listed, Directory(self.store, self.schema))

    def names(self, made: Made) -> NewNames:
        """Those who would be added, each with those whom its names come near."""
        return new_names(self.store, self.schema, made.reads, made.known, self.mapped.mapping.same, is_trial=self.wishes.is_trial)

    def coming(self, made: Made) -> Coming:
        """What would come into the store, in the place of what the list said before where that is wished."""
        files = [self.listed.file] if self.listed.file else []
        source = self.mapped.mapping.source.get("id", "")
        replaced = [source] if self.wishes.is_replacing and any(self.store.sources([source])) else []
        return Coming(self.store, self.schema, lambda: iter(made.reads), files, self.first, replaced, self.seen, _remedy())

    def preview(self, made: Made, names: NewNames, added: Mapping[Sort, int] = _NONE, changed: Mapping[Sort, int] = _NONE) -> Preview:
        """What the import would do."""
        known = [one for one in made.reads if isinstance(one, StakeholderDraft) and one.id in made.known]
        sources = [one.source for one in made.reads if isinstance(one, SourceDraft)]
        rows = rows_in_words(made.reads, self.schema)
        return Preview(self.listed.name, rows, names, known, [one.name for one in made.unclear], sources, added, changed)


@contextmanager
def _waiting(rows: int = 0) -> Iterator[None]:
    """While it lasts, a terminal shows that so many rows are read."""
    with output.progress() as tell:
        tell(Progress("reading", rows))
        yield


@without_collector()
def import_from(path: str, wishes: Wishes) -> None:
    """Imports a list: guesses a mapping where there is none, asks what is not sure, tells what comes of it, and keeps it."""
    address = address_to_write(settings().store)
    if not graph.is_server(address):
        check_store_place(Path(address))
    with ExitStack() as stack:
        with _waiting():
            listed = loaders.read_list(path, stack)
        first = origin(*([listed.file] if listed.file else []))
        store = stack.enter_context(graph.open_store(address, to_write=True, schema=graph.read_schema()))
        schema = graph.read_schema(wishes.schema_file, extending=store.schema) if wishes.schema_file else store.schema
        directory = Directory(store, schema)
        folder = mappings_folder(address)
        mapped = mapping_for(listed, wishes.mapping_file, directory, folder)
        what = Import(listed, store, schema, mapped, wishes, first, last_number(store))
        if mapped.mapping.unsure:
            if not can_ask():
                _tell_rows_of_a_guess(what)
            what = replace(what, mapped=settled(mapped, listed, directory))
        used = _run(what)
        if not wishes.is_trial:
            keep_for_next_time(listed, used.mapping, used.text, folder)


def _run(what: Import) -> Mapped:
    """Imports the list, or tells what that would do; gives the mapping with all answers that were asked for."""
    wishes = what.wishes
    what, made, names = _with_answers(what) if can_ask() else _told(what)
    if wishes.is_trial:
        _try(what, made, names)
        return what.mapped
    coming = what.coming(made)
    is_refused = not wishes.skips_bad and any(isinstance(one, Problem) for one in made.reads)
    if what.mapped.is_guessed and not is_refused:
        for line in _first_rows(what, made, names):
            say(line)
        if not coming.replacing:
            confirmed((), is_sure=wishes.is_sure)
    if not coming.replacing:
        add(coming, skip_bad=wishes.skips_bad, is_verbose=wishes.is_verbose)
    else:
        replace_with(coming, is_sure=wishes.is_sure, is_trial=False, is_verbose=wishes.is_verbose)
    return what.mapped


def _told(what: Import) -> tuple[Import, Made, NewNames]:
    """What comes of the list where nobody can be asked: names that come near are told, and taken as new."""
    made = what.made()
    names = what.names(made)
    if not what.wishes.is_trial:
        tell_names([(draft, near) for draft, near in names if near], language(), is_verbose=what.wishes.is_verbose)
    return what, made, names


def _with_answers(what: Import) -> tuple[Import, Made, NewNames]:
    """What comes of the list when all was asked that an answer in the mapping decides, each once: how cells are read that may say two
    things, what may be one name or several, whose a name is that is not clear, or comes near somebody's.
    """
    asked: set[str] = set()
    directory = Directory(what.store, what.schema)
    made = what.made()
    if any(isinstance(one, Problem) for one in made.reads) and (values := asked_settings(what.mapped, what.listed, directory)):
        what = replace(what, mapped=with_settings(what.mapped, values, what.listed, what.schema))
        made = what.made()
    while True:
        several = [one for one in made.several if one.whole not in asked]
        asked |= {one.whole for one in several}
        if several and (answers := asked_several(several, directory)):
            what = replace(what, mapped=with_names(what.mapped, answers, what.listed, what.schema))
            made = what.made()
        names = what.names(made)
        unclear = [one for one in made.unclear if one.key not in asked]
        near = [(draft, some) for draft, some in names if some and draft.name not in asked]
        asked |= {one.key for one in unclear} | {draft.name for draft, _ in near}
        answers = asked_names(unclear, near, keys_of(made.reads, what.schema), what.schema)
        if not answers:
            return what, made, names
        what = replace(what, mapped=with_names(what.mapped, answers, what.listed, what.schema))
        made = what.made()


def _try(what: Import, made: Made, names: NewNames) -> None:
    """Tells what the import would do."""
    wishes, coming = what.wishes, what.coming(made)
    if coming.replacing:
        _answer(what, what.preview(made, names))
        replace_with(coming, is_sure=False, is_trial=True, is_verbose=wishes.is_verbose)
        return
    report = coming.load(what.first, is_trial=True, planned=1, skip_bad=True)
    tell_rows(report.rejected, report.notices, is_verbose=wishes.is_verbose)
    if report.is_empty:
        raise nothing_of(report, coming.remedy)
    counts = report.plan.counts if report.plan else {}
    preview = what.preview(made, names, counts.get("added", _NONE), counts.get("changed", _NONE))
    _answer(what, preview)
    if report.rejected and not wishes.skips_bad:
        raise BadData(BadRows(report.rejected).message, remedy=coming.remedy)
    say(said("nothing was changed"))


def _answer(what: Import, preview: Preview) -> None:
    read = (what.mapped.file, *([what.listed.file] if what.listed.file else []))
    write(import_document(preview, what.schema, language()), what.store, read=read)


def _remedy() -> str:
    return said("correct that in the list or in its mapping, and import again")


def _first_rows(what: Import, made: Made, names: NewNames) -> Iterator[str]:
    """The first rows in words, and how many names are new."""
    preview = what.preview(made, names)
    yield from (row.text for row in preview.rows)
    yield from count_lines(preview, what.schema, language())


def _tell_rows_of_a_guess(what: Import) -> None:
    """The first rows in words as they are understood so far, where that is enough to read them."""
    try:
        made = what.made()
    except BadData:
        return
    for row in rows_in_words(made.reads, what.schema):
        say(row.text)
