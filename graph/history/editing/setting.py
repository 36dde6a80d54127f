"""Fields of a stakeholder and of a source set to other values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ...errors import BadData
from ...listing import quoted
from ...model import Source, Stakeholder, Tie
from ...names import name_key
from ...restating import tidy
from ...saying import said, said_of
from ...store import Reader
from .plans import Plan, step
from .wanted import Wanted, with_values

_SHOWN = 3


def set_stakeholder(reader: Reader, one: Stakeholder, wanted: Wanted) -> Plan:
    """What there is to do. Raises BadData where it would break a rule, also that of one of its ties."""
    now = with_values(one, wanted)
    lists: dict[str, Any] = {name: _less(one, name, getattr(now, name), texts) for name, texts in wanted.less.items()}
    now = replace(now, **lists)
    lists = {name: (*getattr(now, name), *texts) for name, texts in wanted.more.items()}
    now = tidy(replace(now, **lists))
    if now.form and (now.form, now.kind) != (one.form, one.kind):
        reader.schema.check_form(now.form, now.kind)
    if now.kind != one.kind:
        _check_ties(reader, now)
    return Plan(step("stakeholder", one, now))


def set_source(source: Source, wanted: Wanted) -> Plan:
    """The same for a source."""
    return Plan(step("source", source, with_values(source, wanted)))


def _less(one: Stakeholder, name: str, held: tuple[str, ...], texts: Iterable[str]) -> tuple[str, ...]:
    """The texts of a field without these. Raises BadData where one is not among them."""
    left = list(held)
    for text in texts:
        found = [one for one in left if one == text] or [one for one in left if name_key(one) == name_key(text)]
        if not found:
            known = said("it has {names}", names=quoted(left)) if left else said("it has none")
            raise BadData(said("'{text}' is none of the {field} of {name}", text=text, field=name, name=one.name), field=name, remedy=known)
        left = [one for one in left if one not in found]
    return tuple(left)


def _check_ties(reader: Reader, now: Stakeholder) -> None:
    """Raises BadData where a tie of the stakeholder may not have one of its kind as an end."""
    ties = list(reader.ties_of([now.id]))
    ends = {end for tie in ties for end in (tie.source, tie.target)}
    kinds = {brief.id: brief.kind for brief in reader.briefs(ends)} | {now.id: now.kind}
    refused: list[tuple[Tie, BadData]] = []
    for tie in ties:
        try:
            reader.schema.check_ends(tie.type, kinds[tie.source], kinds[tie.target])
        except BadData as error:
            refused.append((tie, error))
    if refused:
        names = {brief.id: brief.name for brief in reader.briefs(ends)}
        shown = ", ".join(f"{names[tie.source]} {tie.type} {names[tie.target]}" for tie, _ in refused[:_SHOWN])
        message = said_of(
            len(refused), "{n} tie does not allow the kind {kind}: {ties}", "{n} ties do not allow the kind {kind}, such as {ties}",
            kind=now.kind, ties=shown,
        )  # fmt: skip
        raise BadData(message, field="kind", value=now.kind, remedy=said("{reason}; correct them first", reason=refused[0][1].message))
