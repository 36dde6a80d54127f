"""Names that are nearly somebody's whom the network has, or that may be of several: asked on a terminal, so that the mapping says it from
then on; elsewhere told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ...graph import Language, Reader, Schema, language, said, said_of
from ...graph.directory import Directory
from ...graph.drafts import Read, StakeholderDraft, TieDraft
from ...output.importing import NewNames, why
from ...queries.near_names import Asked, Near, near_names
from ...words.sentences import kind_label
from ..shared import say
from .asking import chosen

if TYPE_CHECKING:
    from ...loaders import Several, Unclear

NEW = "new"
"""Whose a name is in a mapping that is nobody's yet."""
_SHOWN = 8
_MOST = 2_000
"""New names that are held against all that are there while somebody waits for more than a trial."""
_ENOUGH = "q"
_WITHIN = " > "
_BETWEEN = " | "


def new_names(
    reader: Reader, schema: Schema, drafts: Iterable[Read], known: Iterable[str], same: Iterable[str], *, is_trial: bool
) -> NewNames:
    """Those who would be added, each with those whom its names come near, unless it is one of the names `same`, of which the mapping says
    already whose they are. `known` are the ids that the network has. Of very many it is told in a trial alone.
    """
    drafts, held, answered = list(drafts), set(known), set(same)
    new = [draft for draft in drafts if isinstance(draft, StakeholderDraft) and draft.id not in held]
    if not new or next(iter(reader.stakeholders()), None) is None:
        return [(draft, ()) for draft in new]
    if len(new) > _MOST and not is_trial:
        say(said("{n} names are new; --dry-run tells which of them are nearly ones that are there", n=len(new)))
        return [(draft, ()) for draft in new]
    wholes, keys = _wholes(drafts, schema), keys_of(drafts, schema)
    open_ = [draft for draft in new if answered.isdisjoint((*draft.names, keys[draft.id]))]
    asked = [Asked(draft.kind, tuple(filter(None, draft.names)), frozenset(wholes.get(draft.id, ()))) for draft in open_]
    near = {draft.id: some for draft, some in zip(open_, near_names(reader, asked), strict=True)}
    return [(draft, near.get(draft.id, ())) for draft in new]


def keys_of(drafts: Iterable[Read], schema: Schema) -> dict[str, str]:
    """What a mapping calls each stakeholder of the drafts, by id: its name, and that of a unit within its whole."""
    drafts = list(drafts)
    names = {draft.id: draft.name for draft in drafts if isinstance(draft, StakeholderDraft)}
    parts = {draft.id for draft in drafts if isinstance(draft, StakeholderDraft) and draft.kind == "unit"}
    wholes = {id_: next(iter(some)) for id_, some in _wholes(drafts, schema).items() if id_ in parts}
    return {id_: f"{names[wholes[id_]]}{_WITHIN}{name}" if wholes.get(id_) in names else name for id_, name in names.items()}


def asked_names(unclear: Sequence[Unclear], near: NewNames, keys: Mapping[str, str], schema: Schema) -> dict[str, str]:
    """What somebody answers on a terminal, by what the mapping calls it: the id of the one that is meant, or NEW. What is left open is not
    there.
    """
    answers: dict[str, str] = {}
    letters = {"n": said("another one, which is new")}
    if len(unclear) + len(near) > 1:
        letters[_ENOUGH] = said("ask no more of names")
    for one in unclear:
        kind = kind_label(schema, one.kind, language())
        row = str(one.place.line)
        question = (
            said("row {row}: '{name}' ({kind}) may be of several; who is it?", row=row, name=one.key, kind=kind)
            if len(one.may_be) > 1
            else said("row {row}: '{name}' ({kind}) may be one that is there; is it the same?", row=row, name=one.key, kind=kind)
        )
        options = [f"{brief.name} ({kind_label(schema, brief.kind, language())}, {brief.id})" for brief in one.may_be]
        answer = chosen(question, options, letters=letters)
        if answer == _ENOUGH:
            return answers
        if answer:
            answers[one.key] = NEW if answer == "n" else one.may_be[int(answer) - 1].id
    for draft, some in near:
        row = str(draft.place.line)
        question = said("row {row}: '{name}' is nearly one that is there; is it the same?", row=row, name=draft.name)
        options = [f"{one.stakeholder.called(language())} ({one.stakeholder.id}): {why(draft, one, language())}" for one in some]
        answer = chosen(question, options, letters=letters)
        if answer == _ENOUGH:
            return answers
        if answer:
            answers[keys[draft.id]] = NEW if answer == "n" else some[int(answer) - 1].stakeholder.id
    return answers


def asked_several(several: Sequence[Several], directory: Directory) -> dict[str, str]:
    """What somebody answers on a terminal of texts that may be one name or several: whose each name is, the id of the one who is called so,
    or NEW.
    """
    answers: dict[str, str] = {}
    for one in several:
        parts = said_of(len(one.parts), "{n} name: {names}", "{n} names: {names}", names=_BETWEEN.join(one.parts))
        question = said("row {row}: is '{text}' one name, or several?", row=str(one.place.line), text=one.whole)
        if answer := chosen(question, [said("one name"), parts]):
            names = [one.whole] if answer == "1" else list(one.parts)
            called = directory.called(names)
            answers |= {name: called[name][0].id if called[name] else NEW for name in names if len(called[name]) < 2}
    return answers


def tell_names(near: NewNames, spoken: Language, *, is_verbose: bool) -> None:
    """Tells of names that are taken as new although they come near, and how to answer."""
    shown = near if is_verbose else near[:_SHOWN]
    for draft, some in shown:
        say(_line(draft, some, spoken))
    if more := len(near) - len(shown):
        say(said_of(more, "and {n} more", "and {n} more"))


def _line(draft: StakeholderDraft, some: Sequence[Near], spoken: Language) -> str:
    first = some[0].stakeholder
    return said(
        "'{name}' is new, but nearly {other} ({why}); if it is the same, write it into the mapping: same: {{\"{name}\": {id}}}",
        name=draft.name, other=first.called(spoken), why=why(draft, some[0], spoken), id=first.id,
    )  # fmt: skip


def _wholes(drafts: Iterable[Read], schema: Schema) -> dict[str, dict[str, None]]:
    """What each stakeholder is a part of, by its ties."""
    found: dict[str, dict[str, None]] = {}
    for tie in drafts:
        if isinstance(tie, TieDraft) and tie.type in schema.belonging:
            found.setdefault(tie.source, {})[tie.target] = None
    return found
