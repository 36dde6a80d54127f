"""What the rows of a list become, in words: `row 5: Data sharing MOU (agreement, 2021 to 2024) is led by RCMP; OPP and CBSA are partners in
it`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..graph import Schema, Stakeholder, Tie, language, said
from ..graph.drafts import Place, Read, StakeholderDraft, TieDraft
from ..graph.listing import all_of
from ..words.sentences import dates, elided, form_label, kind_label, particulars, phrase

FIRST = 5
"""How many rows are told in words."""
_DATES = ("since", "until")
_Ends = Mapping[str, StakeholderDraft]


class Row(NamedTuple):
    """A row of a list: the sheet, empty where the file is the sheet, its number as Excel counts, what it becomes in words, and the ids of
    its stakeholders.
    """

    sheet: str
    number: int
    text: str
    stakeholders: tuple[str, ...]


class _Clause(NamedTuple):
    """What is to be said of somebody; where it `is_of_others`, these are its subject."""

    text: str
    is_of_others: bool = False


def rows_in_words(drafts: Iterable[Read], schema: Schema, *, at_most: int = FIRST) -> list[Row]:
    """The first rows of which a tie or a stakeholder was made, in the order of the list; their stakeholders have ids."""
    drafts = list(drafts)
    ends = {draft.id: draft for draft in drafts if isinstance(draft, StakeholderDraft)}
    alone: dict[Place, list[str]] = defaultdict(list)
    ties: dict[Place, list[TieDraft]] = defaultdict(list)
    sheets: dict[str, int] = {}
    for draft in drafts:
        if isinstance(draft, StakeholderDraft | TieDraft):
            sheets.setdefault(draft.place.sheet, len(sheets))
            if isinstance(draft, TieDraft):
                ties[draft.place].append(draft)
            else:
                alone[draft.place].append(draft.id)
    places = sorted({*alone, *ties}, key=lambda place: (sheets[place.sheet], place.line))[:at_most]
    is_one = len(sheets) == 1
    return [_row(place, ties[place], alone[place], ends, schema, is_one=is_one) for place in places]


def _row(place: Place, ties: Sequence[TieDraft], alone: Sequence[str], ends: _Ends, schema: Schema, *, is_one: bool) -> Row:
    whose = list(dict.fromkeys(end for tie in ties for end in (tie.source, tie.target)))
    told = [_described(ends[id_], schema) for id_ in alone if id_ not in whose and id_ in ends]
    sentences = [*_sentences(ties, ends, schema), *told]
    number, what = str(place.line), ". ".join(sentences)
    text = (
        said("row {row}: {what}", row=number, what=what)
        if is_one
        else said("{sheet} row {row}: {what}", sheet=place.sheet, row=number, what=what)
    )
    return Row(place.sheet, place.line, text, tuple(dict.fromkeys((*whose, *alone))))


def _sentences(ties: Sequence[TieDraft], ends: _Ends, schema: Schema) -> list[str]:
    """A sentence for the one whom most of the ties join, and so on with the rest."""
    left = list(ties)
    sentences: list[str] = []
    while left:
        often = Counter(end for tie in left for end in (tie.source, tie.target))
        order = list(often)
        subject = max(order, key=lambda end: (often[end], _is_context(end, ends, schema), -order.index(end)))
        own = [tie for tie in left if subject in (tie.source, tie.target)]
        left = [tie for tie in left if tie not in own]
        sentences.append(_sentence(_named(subject, ends, schema, is_first=not sentences), _clauses(subject, own, ends, schema)))
    return sentences


def _sentence(subject: str, clauses: Sequence[_Clause]) -> str:
    """The clauses that go on from the subject, and then those that begin with the others."""
    first, then = ([clause.text for clause in clauses if clause.is_of_others is is_of_others] for is_of_others in (False, True))
    return f"{subject} {'; '.join((*first, *then))}" if first else f"{subject}: {'; '.join(then)}"


def _is_context(end: str, ends: _Ends, schema: Schema) -> bool:
    return end in ends and not schema.kinds[ends[end].kind].is_actor


def _clauses(subject: str, ties: Sequence[TieDraft], ends: _Ends, schema: Schema) -> list[_Clause]:
    """What is to be said of the subject: a clause for each type of tie, in each direction."""
    groups: dict[tuple[str, bool], list[TieDraft]] = defaultdict(list)
    for tie in ties:
        groups[tie.type, tie.target == subject].append(tie)
    own = _own_dates(ends.get(subject))
    return [_clause(type_, some, ends, schema, own, is_back=is_back) for (type_, is_back), some in groups.items()]


def _clause(type_: str, ties: Sequence[TieDraft], ends: _Ends, schema: Schema, own: tuple[str, str], *, is_back: bool) -> _Clause:
    spoken, tie_type = language(), schema.ties[type_]
    names = [_called(tie.source if is_back else tie.target, ends) for tie in ties]
    beside = [_beside(tie, schema, own) for tie in ties]
    shared = beside[0] if len(set(beside)) == 1 and len(ties) > 1 else ""
    others = all_of([name + ("" if shared else more) for name, more in zip(names, beside, strict=True)])
    if is_back and len(ties) > 1 and spoken == "en":
        return _Clause(f"{others} {tie_type.both[spoken]} it{shared}", is_of_others=True)
    return _Clause(elided(tie_type.labels[spoken][is_back], others, spoken) + shared)


def _beside(tie: TieDraft, schema: Schema, own: tuple[str, str]) -> str:
    """What is to be said of a tie beside whom it joins: no dates that were told of the one whose sentence it is."""
    given = dict(tie.given)
    if tuple(given.get(name, "") for name in _DATES) == own:
        given |= dict.fromkeys(_DATES, "")
    return particulars(Tie(tie.source, tie.type, tie.target, evidence=(tie.evidence,), **given), schema, language())


def _own_dates(draft: StakeholderDraft | None) -> tuple[str, str]:
    since, until = ((draft.given.get(name, "") if draft else "") for name in _DATES)
    return since, until


def _named(id_: str, ends: _Ends, schema: Schema, *, is_first: bool) -> str:
    """Whose sentence it is, in the first sentence of a row with what it is and since when."""
    return _described(ends[id_], schema) if is_first and id_ in ends else _called(id_, ends)


def _described(draft: StakeholderDraft, schema: Schema) -> str:
    spoken = language()
    form = draft.given.get("form", "")
    sort = form_label(schema, form, spoken) if form else kind_label(schema, draft.kind, spoken)
    return f"{_called(draft.id, {draft.id: draft})} ({', '.join(filter(None, (sort, _when(draft))))})"


def _when(draft: StakeholderDraft) -> str:
    since, until = _own_dates(draft)
    if since and until and since != until:
        return phrase("from_to", language(), since=since, until=until)
    return dates(since, until, language())


def _called(id_: str, ends: _Ends) -> str:
    if id_ not in ends:
        return id_
    draft = ends[id_]
    return Stakeholder(draft.id, draft.kind, draft.name, draft.given.get("name_fr", "")).called(language())
