"""Stakeholders, ties and sources taken away. What hangs on them goes with them where that is wanted, and else keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...errors import BadData
from ...model import Source, Stakeholder, Tie
from ...saying import said, said_of
from ...store import Reader
from .plans import Plan, Step


class HangingTies(BadData):
    """Something is not removed, since `ties` would go with it."""

    def __init__(self, message: str, ties: Sequence[Tie]) -> None:
        self.ties = tuple(ties)
        super().__init__(message, remedy=said("remove them first, or all at once with --with-ties"))


def removal(reader: Reader, one: Stakeholder, *, with_ties: bool = False) -> Plan:
    """What there is to do so that the stakeholder is gone. Raises HangingTies where ties have it as an end, unless they go `with_ties`."""
    ties = _in_order(reader.ties_of([one.id]))
    if ties and not with_ties:
        message = said_of(len(ties), "{n} tie has {name} as an end", "{n} ties have {name} as an end", name=one.name)
        raise HangingTies(message, ties)
    return Plan((*(Step("tie", tie, None) for tie in ties), Step("stakeholder", one, None)))


def removal_of_ties(ties: Sequence[Tie]) -> Plan:
    """What there is to do so that these are gone."""
    return Plan(tuple(Step("tie", tie, None) for tie in ties))


def removal_of_source(reader: Reader, source: Source, *, with_ties: bool = False) -> Plan:
    """What there is to do so that the source is gone, and its evidence with it. Raises HangingTies where ties have no other evidence,
    unless they go `with_ties`.
    """
    steps, alone = list[Step](), list[Tie]()
    for tie in _in_order(reader.ties_citing([source.id])):
        if left := tuple(item for item in tie.evidence if item.source != source.id):
            steps.append(Step("tie", tie, replace(tie, evidence=left)))
        else:
            alone.append(tie)
    if alone and not with_ties:
        message = said_of(
            len(alone), "{n} tie has no other evidence than '{source}'", "{n} ties have no other evidence than '{source}'", source=source.id
        )
        raise HangingTies(message, alone)
    return Plan((*steps, *(Step("tie", tie, None) for tie in alone), Step("source", source, None)))


def _in_order(ties: Iterable[Tie]) -> list[Tie]:
    return sorted(ties, key=lambda tie: (tie.source, tie.type, tie.target, tie.id))
