"""What is different between two networks, between two states of one, or in one between two days."""

from __future__ import annotations

from ..graph import ANY, BadData, Reader, parse_date, said
from ..graph.history.then import Then
from ..graph.store import Ties
from .differing import Diff as Diff
from .differing import Lack, between_days, between_networks
from .differing.model import Which
from .structure import EVERYONE, Scope

Changes = tuple[int, int]
Dates = tuple[str, str]


def diff(
    reader: Reader, other: Reader | None = None, only: Ties = ANY, scope: Scope = EVERYONE, *, changes: Changes | None = None,
    dates: Dates | None = None, names: tuple[str, str] = ("", ""),
) -> Diff:  # fmt: skip
    """What is different in the network `other` from this one, which is the old one. Or of this one alone: what is different after the
    second of two `changes` of its history from after the first (0 is before all), or on the second of two `dates` from on the first.

    A tie is told where it counts on one of the two sides. `names` are what the two are called in the answer. Raises BadData where it is not
    clear what to compare, or the two are one.
    """
    if (other is not None) + (changes is not None) + (dates is not None) != 1:
        raise BadData(said("compare with another network, or two changes of this one, or two days"))
    if dates:
        first, last = _days(dates)
        return between_days(reader, first, last, only, scope)
    if changes:
        old, new = (Then(reader, number) for number in _numbers(changes))
        wants = [*_wants("old", old), *_wants("new", new)]
        return between_networks(old, new, only, scope, mode="changes", names=(str(changes[0]), str(changes[1])), wants=wants)
    assert other is not None
    if other is reader:
        raise BadData(said("the two networks are one and the same"), remedy=said("name another one to compare with"))
    sides: tuple[tuple[Which, Reader], ...] = (("old", reader), ("new", other))
    names = names if any(names) else (_called(reader), _called(other))
    known = [Lack(side, "unfinished", line) for side, network in sides if (line := getattr(network, "unfinished", ""))]
    return between_networks(reader, other, only, scope, names=names, wants=known)


def _called(network: Reader) -> str:
    """What a network is called where nobody says it: the name of its file, without folders."""
    return str(getattr(network, "address", "")).rpartition("/")[2]


def _wants(side: Which, then: Then) -> list[Lack]:
    """What is known to be missing from a side that is read out of the history."""
    unfinished = [Lack(side, "unfinished", said("change {number} was not kept whole", number=str(number))) for number in then.unfinished]
    return unfinished + [Lack(side, "forgotten", str(number)) for number in then.forgotten]


def _numbers(changes: Changes) -> Changes:
    """Two changes, the first before the second. Raises BadData."""
    if len(changes) != 2:
        raise BadData(said("a change is missing"), remedy=said("name two changes, such as 12 and 14"))
    first, last = changes
    if first == last:
        raise BadData(said("change {number} is named twice", number=str(first)), remedy=said("name two changes, such as 12 and 14"))
    if first > last:
        raise BadData(
            said("change {first} came after change {last}", first=str(first), last=str(last)),
            remedy=said("write the earlier one first: {first} {last}", first=str(last), last=str(first)),
        )
    return changes


def _days(dates: Dates) -> Dates:
    """Two days (partial dates), the first before the second. Raises BadData."""
    first, last = (*(parse_date(text, field="dates") for text in dates), "", "")[:2]
    if len(dates) != 2 or not first or not last:
        raise BadData(said("a day is missing"), remedy=said("write two, such as 2011 and 2020-06-30"))
    if first == last:
        raise BadData(said("{day} is named twice", day=first), remedy=said("write two days, such as 2011 and 2020-06-30"))
    if last + "~" < first:
        raise BadData(
            said("{first} is after {last}", first=first, last=last),
            remedy=said("write the earlier one first: {first} {last}", first=last, last=first),
        )
    if first + "~" >= last:
        raise BadData(
            said("{first} and {last} have days in common", first=first, last=last),
            remedy=said("write each as a month or a day, such as 2011-01-01"),
        )
    return first, last
