"""Which ties, and which source, somebody means who edits them."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import BadData
from ...letters import visible
from ...listing import either
from ...model import Source, Tie
from ...names import name_key, similar
from ...naming import as_ids
from ...saying import said, said_of
from ...store import Reader


class SeveralTies(BadData):
    """What was meant to be one tie may be any of `ties`."""

    def __init__(self, ties: Sequence[Tie]) -> None:
        self.ties = tuple(ties)
        many = said_of(len(ties), "{n} tie is like that", "{n} ties are like that")
        remedy = said("narrow it with --since or --role, or name the one you mean with --tie-id")
        super().__init__(many, field="id", remedy=remedy)


class NoSuchTie(BadData):
    """No tie is like that; `ties` are those between the same two."""

    def __init__(self, message: str, ties: Sequence[Tie], remedy: str) -> None:
        self.ties = tuple(ties)
        super().__init__(message, field="id", remedy=remedy)


def ties_meant(reader: Reader, source: str, type_: str, target: str, *, since: str = "", role: str = "") -> list[Tie]:
    """The ties of this type from one to the other, by their ids, or between them where that says the same; those since a partial date,
    or in a role, alone where that is given. Raises NoSuchTie where there is none.
    """
    between = sorted(reader.ties_between({(source, target)}), key=lambda tie: (tie.type, tie.since, tie.id))
    is_symmetric = reader.schema.ties[type_].is_symmetric
    found = [tie for tie in between if tie.type == type_ and (is_symmetric or (tie.source, tie.target) == (source, target))]
    if since:
        found = [tie for tie in found if tie.since == since] or [tie for tie in found if tie.since.startswith(since)]
    if role:
        found = [tie for tie in found if name_key(tie.role) == name_key(role)]
    if not found:
        message = said("no tie {source} {type} {target} is like that", source=source, type=type_, target=target)
        remedy = said("those between the two stand above") if between else said("there is none between the two")
        raise NoSuchTie(message, between, remedy)
    return found


def tie_with(reader: Reader, id_: str) -> Tie:
    """The tie with this id. Raises BadData."""
    found = list(reader.ties([id_.strip().lower()]))
    if not found:
        raise BadData(
            said("no tie has the id '{id}'", id=id_), field="id", remedy=said("`partnermap show NAME --ids` tells the ids of ties")
        )
    return found[0]


def source_meant(reader: Reader, text: str) -> Source | None:
    """The source that a text means: by its id, capitals aside, or by its title; None where there is none. Raises BadData where there are
    several.
    """
    by_id = {source.id: source for source in reader.sources(as_ids(text))}
    if (id_ := next((id_ for id_ in as_ids(text) if id_ in by_id), "")) == visible(text).strip():
        return by_id[id_]
    titled = {source.id: source for source in reader.sources() if name_key(source.title) == name_key(text)}
    found = by_id | titled
    if len(found) > 1:
        message = said("'{text}' is the title of several sources, {ids}", text=text, ids=either(sorted(found)))
        raise BadData(message, field="source", value=text, remedy=said("write the id of the one you mean"))
    return next(iter(found.values()), None)


def source_called(reader: Reader, text: str) -> Source:
    """The source that a text means. Raises BadData where it means none, or several."""
    if found := source_meant(reader, text):
        return found
    near = near_sources(reader, text)
    hint = said("did you mean '{near}'?", near=near[0].id) if near else said("`partnermap sources` lists them")
    raise BadData(said("no source has the id '{id}'", id=text), field="source", value=text, remedy=hint)


def near_sources(reader: Reader, text: str) -> list[Source]:
    """The source whose id or title is spelt most like this, if there is one."""
    known = {word: source for source in reader.sources() for word in (source.title, source.id)}
    return [known[word] for word in similar(text, list(known), limit=1)]
