"""What `add` puts in: the rows that say it, and what is told of them before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...graph import BadData, Source, Stakeholder, Store, Tie, language, said, slug
from ...graph.drafts import Draft, SourceDraft, StakeholderDraft, TieDraft
from ...graph.history.editing import near_sources, source_meant
from ...graph.letters import visible
from ...graph.listing import either
from ...graph.naming import meanings
from ...graph.typed import one_name
from ...output.edits import new_lines, new_tie_lines
from .fields import Given, columns_of
from .titles import date_in

if TYPE_CHECKING:
    from ...loaders import Typist
    from .statements import Statement

SUCCEEDS = "SUCCEEDS"


@dataclass(frozen=True, slots=True)
class Addition:
    """Rows that are to be loaded, and what is told of them."""

    drafts: tuple[Draft, ...]
    told: tuple[str, ...]
    plan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """What says a tie: a source by its id or title, and of a new one its date and mark; the place in it, and the words."""

    source: str = ""
    date: str = ""
    mark: str = ""
    locator: str = ""
    quote: str = ""


def stakeholder(
    store: Store, typist: Typist, words: Sequence[str], given: Sequence[Given], cells: Mapping[str, str], *, may_be_new: bool
) -> Addition:
    """A stakeholder of a kind and a name, with these fields. Raises BadData where somebody has a name of it and no id says that it is
    another.
    """
    kind, name = words[0], one_name(words[1:])
    fields = _fields(store, typist, "stakeholders", given, cells, may_be_new=may_be_new)
    draft, told = typist.row("stakeholders", {"kind": kind, "name": name, **fields})
    assert isinstance(draft, StakeholderDraft)
    if not draft.id:
        _check_unknown(store, draft)
    elif held := list(store.stakeholders([draft.id])):
        raise BadData(said("'{id}' is the id of {name} already", id=draft.id, name=held[0].name), field="id", remedy=_or_set())
    one = Stakeholder(draft.id or slug(visible(draft.name).strip()), draft.kind, draft.name, **draft.given)
    return Addition((draft,), told, tuple(new_lines(one, store.schema)))


def tie(
    store: Store, typist: Typist, statement: Statement, given: Sequence[Given], cells: Mapping[str, str], citation: Citation, *,
    may_be_new: bool,
) -> Addition:  # fmt: skip
    """A tie with its evidence; a source that is not there is made. Raises BadData where nothing says so."""
    if not citation.source:
        raise BadData(
            said("a tie needs evidence"), remedy=said("name what says so, as in {example}", example='--source "Minutes 2024-05-02"')
        )
    fields = _fields(store, typist, "ties", given, cells, may_be_new=may_be_new)
    if wrong := {"source", "type", "target", "evidence_source"} & fields.keys():
        raise BadData(said("{field} is said by the names and by --source, and not as a field", field=min(wrong)), field=min(wrong))
    source, source_told, source_plan = _source(store, typist, citation)
    place = {"evidence_locator": citation.locator, "evidence_quote": citation.quote}
    row = {"source": "x", "type": statement.type, "target": "y", "evidence_source": "x", **place, **fields}
    draft, told = typist.row("ties", {name: text for name, text in row.items() if text})
    assert isinstance(draft, TieDraft)
    evidence = replace(draft.evidence, source=source.source.id if isinstance(source, SourceDraft) else source.id)
    draft = draft._replace(source=statement.source.id, target=statement.target.id, evidence=evidence)
    ends = [draft.source, draft.target]
    if store.schema.ties[draft.type].is_symmetric:
        ends.sort()
    made = Tie(ends[0], draft.type, ends[1], evidence=(evidence,), **draft.given)
    plan = [*source_plan, *new_tie_lines(store, made, draft.given)]
    if draft.type == SUCCEEDS and not statement.target.until:
        over = said("to say that it is over too: `partnermap set {id} until={date}`", id=statement.target.id, date=made.since or "2015")
        plan.append(over)
    drafts: tuple[Draft, ...] = (source, draft) if isinstance(source, SourceDraft) else (draft,)
    return Addition(drafts, (*source_told, *told), tuple(plan))


def _source(store: Store, typist: Typist, citation: Citation) -> tuple[SourceDraft | Source, tuple[str, ...], list[str]]:
    """The source that is cited, as it is there or as a row that makes it; with what is to be told of how it was read and what is done."""
    title = citation.source
    if held := source_meant(store, title):
        if citation.date or citation.mark:
            known = said("the source '{id}' is known already", id=held.id)
            raise BadData(known, remedy=said("to give it another date or mark: `partnermap set --source {id} date=… mark=…`", id=held.id))
        return held, (), []
    plan = []
    date = citation.date
    if not date and (date := date_in(title)):
        plan.append("  " + said("its date, {date}, is the one in its title", date=date))
    near = near_sources(store, title)
    if near and _letters(near[0].title) != _letters(title):  # minutes of another day are others
        plan.append("  " + said("'{title}' is spelt nearly so; if that is meant: --source {id}", title=near[0].title, id=near[0].id))
    row = {"id": _free(store, slug(title)), "title": title, "date": date, "mark": citation.mark}
    draft, told = typist.row("sources", {name: text for name, text in row.items() if text})
    assert isinstance(draft, SourceDraft)
    return draft, told, [said("add the source {title} ({id})", title=draft.source.title, id=draft.source.id), *plan]


def _letters(title: str) -> str:
    return "".join(char for char in title if not char.isdecimal())


def _free(store: Store, id_: str) -> str:
    """The id, or where a source has it, the next one with a number that none has."""
    number, free = 1, id_
    while list(store.sources([free])):
        number += 1
        free = f"{id_}-{number}"
    return free


def _fields(
    store: Store, typist: Typist, sheet: str, given: Sequence[Given], cells: Mapping[str, str], *, may_be_new: bool
) -> dict[str, str]:
    fields = dict(cells)
    for column, one in columns_of(store, typist, sheet, given, may_be_new=may_be_new):
        fields[column] = one.value
    return fields


def _check_unknown(store: Store, draft: StakeholderDraft) -> None:
    """Raises BadData where somebody has one of the names."""
    for name, ids in meanings(store, [name for name in draft.names if name]).items():
        if ids:
            kinds = store.schema.kinds
            known = store.stakeholders(sorted(ids))
            who = either([f"{one.called(language())} ({kinds[one.kind].labels[language()][0]}, {one.id})" for one in known])
            raise BadData(said("'{name}' is known already: {who}", name=name, who=who), field="name", remedy=_or_set())


def _or_set() -> str:
    return said("change it with `partnermap set`, or give this one an id of its own with id=… if it is another")
