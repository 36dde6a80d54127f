"""The ids of stakeholders whose rows leave them out.

A row without an id is whoever of its kind has its name. What that cannot tell apart is refused and never merged: two units or two people of
one name in one file, and bodies of one name in two countries. (Units of several loads are told apart by what they are a part of, see
`wholes`.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter

from ..drafts import Notice, StakeholderDraft
from ..errors import BadData
from ..names import name_key, parts, slug
from ..naming import heirs, keys_of, parts_of
from ..saying import language, said
from .known import UNIT, Known

_Name = tuple[str, str]  # its key, and the kind of who has it
_PLACE = attrgetter("place")
_SAME_COUNTRY = {"uk": "gb"}


def ids_of(known: Known, drafts: Sequence[StakeholderDraft]) -> dict[int, str]:
    """An id a draft, by its number: as given, or of the one into which whoever had that was merged; else of the one stakeholder of its
    kind that has the name, else made from the name.

    A draft of which this is not clear is rejected, and has none.
    """
    merged = heirs(known.writer, {draft.id for draft in drafts if draft.id})
    ids = {number: merged.get(draft.id, draft.id) for number, draft in enumerate(drafts) if draft.id}
    unnamed: dict[_Name, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        if not draft.id:
            unnamed[name_key(draft.name), draft.kind].append(number)
    holders, countries = _holders(known, drafts, ids, unnamed) if unnamed else ({}, {})
    for name, numbers in unnamed.items():
        may_be = sorted(holders.get(name, ()))
        rows = sorted((drafts[number] for number in numbers), key=_PLACE)  # whichever file was given first
        for number in numbers:
            draft = drafts[number]
            if why := _unclear(known, draft, may_be, countries) or _alike(known, rows, draft):
                known.reject(draft, why.field, why)
                continue
            ids[number] = may_be[0] if may_be else slug(draft.name)
            if (ids[number], name[0]) in known.by_whole:
                message = said("'{text}' was taken for the id '{id}'", text=draft.name, id=ids[number])
                known.report.notices.append(Notice(draft.place, message))
            elif may_be and draft.kind == UNIT:
                known.recognised[ids[number]] = min(draft.place, known.recognised.get(ids[number], draft.place))
        _tell_apart(known, sorted((drafts[number] for number in numbers if number in ids), key=_PLACE))
    return {number: ids[number] for number in sorted(ids)}


def _holders(
    known: Known, drafts: Sequence[StakeholderDraft], ids: Mapping[int, str], unnamed: Mapping[_Name, Sequence[int]]
) -> tuple[dict[_Name, set[str]], dict[str, str]]:  # fmt: skip
    """Who has these names, in the store or in a row with an id; and the countries of those of them of whom it is known."""
    held = list(known.writer.named({key for key, _ in unnamed}))
    who = {one.id: one for one in known.writer.stakeholders([name.stakeholder for name in held])}
    holders: dict[_Name, set[str]] = defaultdict(set)
    for name in held:
        holders[name.key, who[name.stakeholder].kind].add(name.stakeholder)
    countries = {one.id: one.country for one in who.values()}
    for number, id_ in ids.items():
        draft = drafts[number]
        for form in draft.names:
            holders[name_key(form), draft.kind].add(id_)
        if not countries.get(id_) or id_ == draft.id:
            countries[id_] = draft.given.get("country", "") or countries.get(id_, "")
    _find_by_whole(known, {name: drafts[numbers[0]].name for name, numbers in unnamed.items() if name not in holders}, holders)
    return holders, countries


def _find_by_whole(known: Known, strangers: Mapping[_Name, str], holders: dict[_Name, set[str]]) -> None:
    """Finds the units that are written as "Name (Parent)" and are known by the name alone."""
    units = {name: text for name, text in strangers.items() if name[1] == UNIT and parts(text)}
    ids: dict[str, set[str]] = defaultdict(set)
    for held in known.writer.named({key for text in units.values() for key in keys_of(text)}) if units else ():
        ids[held.key].add(held.stakeholder)
    for name, text in units.items():
        if found := parts_of(known.writer, text, ids):
            holders[name] = found
            known.by_whole.update((id_, name[0]) for id_ in found)


def _unclear(known: Known, draft: StakeholderDraft, may_be: Sequence[str], countries: Mapping[str, str]) -> BadData | None:
    """Why the row is not clearly one of those who have its name."""
    if len(may_be) > 1:
        listed = known.listed(may_be)
        message = said("'{name}' may be {ids}", name=draft.name, ids=listed)
        return BadData(message, field="id", remedy=said("write the id of the one you mean"))
    country = draft.given.get("country", "")
    if may_be and _differ(held := countries.get(may_be[0], ""), country):
        message = said("'{name}' of {country} is known as '{id}', and this row says {other}", name=draft.name, country=held, id=may_be[0],
                       other=country)  # fmt: skip
        remedy = said("write an id for this one, or '{id}' as its id if it is the same", id=may_be[0])
        return BadData(message, field="country", remedy=remedy)
    return None


def _alike(known: Known, rows: Sequence[StakeholderDraft], draft: StakeholderDraft) -> BadData | None:
    """Why the row cannot be told apart from others without an id that have its name."""
    kind = known.writer.schema.kinds[draft.kind]
    if kind.is_part and sum(row.place.file == draft.place.file for row in rows) > 1:
        message = said("several rows without an id have the name '{name}'", name=rows[0].name)
        if draft.kind == "person":
            return BadData(message, field="id", remedy=said("write an id in each, or leave out a row that says the same person again"))
        remedy = said(
            "write an id in each, or after the name what it is a part of, as in '{example}', here and in the ties; "
            "leave out a row that says the same one again", example=said("{name} (Health)", name=rows[0].name),
        )  # fmt: skip
        return BadData(message, field="id", remedy=remedy)
    countries = [row.given["country"] for row in rows if row.given.get("country")]
    if any(_differ(countries[0], other) for other in countries[1:]):
        message = said("rows without an id have the name '{name}' in several countries", name=rows[0].name)
        example = f"{slug(rows[0].name)}-{slug(countries[0])}"
        return BadData(message, field="id", remedy=said("write an id in each, such as '{example}'", example=example))
    return None


def _tell_apart(known: Known, rows: Sequence[StakeholderDraft]) -> None:
    """Tells that rows without an id are one, for whoever meant several."""
    for row in rows[1:]:
        kind = known.writer.schema.kinds[row.kind].labels[language()][0]
        message = said("'{name}' ({kind}) has no id here nor in {place}, so both rows are one; write an id in each if they are two",
                       name=rows[0].name, kind=kind, place=rows[0].place)  # fmt: skip
        known.report.notices.append(Notice(row.place, message))


def _differ(one: str, other: str) -> bool:
    """Whether these are two countries. A code is not held against a name."""
    if not one or not other or (len(one) == 2) != (len(other) == 2):
        return False
    keys = [name_key(text) for text in (one, other)]
    return _SAME_COUNTRY.get(keys[0], keys[0]) != _SAME_COUNTRY.get(keys[1], keys[1])
