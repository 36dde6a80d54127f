"""Fields of a tie set to other values, and ties ended.

A tie is what its ends, its type, its role, dates and amount make it, so with another of these it is another tie: the one is taken away, the
other added, and the evidence goes along.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...errors import BadData
from ...fields import fields_of
from ...gathering import Pieces
from ...model import Tie, tie_id
from ...saying import said, said_of
from ...store import Reader
from .plans import Plan, Step, step
from .wanted import Wanted, with_values

_EVIDENCE = "evidence_"
_OF_IT = ("note", "confidence", "status")


def set_tie(reader: Reader, tie: Tie, wanted: Wanted) -> Plan:
    """What there is to do. Raises BadData where it would break a rule, or where the evidence that is set may be any of several pieces."""
    now = _with(reader, tie, wanted)
    if now.id == tie.id:
        return Plan(step("tie", tie, now))
    there = next(iter(reader.ties([now.id])), None)
    if there is None:
        return Plan((Step("tie", tie, None), Step("tie", None, now)), ((tie, now, None),))
    gathered = _gathered(there, now, wanted)
    return Plan((Step("tie", tie, None), *step("tie", there, gathered)), ((tie, gathered, there),))


def end_tie(reader: Reader, tie: Tie, until: str) -> Plan:
    """What there is to do so that the tie was true, and is over since a partial date. Raises BadData where it has an end already."""
    if tie.until:
        ended = said("it has ended {until} already", until=tie.until)
        raise BadData(ended, field="until", value=until, remedy=said("to correct that: `partnermap set --tie-id {id} until=…`", id=tie.id))
    return set_tie(reader, tie, Wanted({"until": until}))


def _with(reader: Reader, tie: Tie, wanted: Wanted) -> Tie:
    """The tie as it is wanted."""
    values = {name: value for name, value in wanted.values.items() if not name.startswith(_EVIDENCE)}
    cited = {name.removeprefix(_EVIDENCE): value for name, value in wanted.values.items() if name.startswith(_EVIDENCE)}
    if cited:
        if len(tie.evidence) > 1:
            several = said_of(len(tie.evidence), "the tie has {n} piece of evidence", "the tie has {n} pieces of evidence")
            raise BadData(several, field="evidence_source", remedy=said("correct the one that is wrong in a workbook"))
        values["evidence"] = (replace(tie.evidence[0], **cited),)
    now = with_values(tie, replace(wanted, values=values))
    source, target = now.source, now.target
    if source == target:
        raise BadData(said("a tie cannot join a stakeholder to itself"), field="target", remedy=said("name the other end"))
    kinds = {brief.id: brief.kind for brief in reader.briefs({source, target})}
    if (source, now.type, target) != (tie.source, tie.type, tie.target):
        reader.schema.check_ends(now.type, kinds[source], kinds[target])
    if reader.schema.ties[now.type].is_symmetric and source > target:
        now = replace(now, source=target, target=source)
    return replace(now, id=tie_id(now))


def _gathered(there: Tie, now: Tie, wanted: Wanted) -> Tie:
    """The tie that is there already, with the evidence of the one that becomes it; what it says itself stays, but for what is wanted."""
    pieces = Pieces(there.evidence)
    for item in now.evidence:
        pieces.add(item)
    default = {one.name: one.default for one in fields_of(Tie)}
    taken: dict[str, Any] = {
        name: getattr(now, name) for name in _OF_IT if name in wanted.values or getattr(there, name) == default[name]
    }  # fmt: skip
    attributes = {**dict(now.attributes), **dict(there.attributes), **{name: text for name, text in wanted.attributes.items() if text}}
    return replace(there, **taken, evidence=pieces.all(), attributes=tuple(attributes.items()))
