"""What is wrong with the data, or may be: each finding names where it is and what rule it breaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ..graph import AGREEMENT, Reader, Schema, Source, Stakeholder, Tie, digits, in_force, name_key

RULES = (
    "shared-name", "circular", "several-wholes", "outside-dates", "value-twice", "near-name", "no-ties", "no-parent", "no-locator",
    "unused-source", "not-confirmed", "one-source", "no-french-name", "now-part-of",
)  # fmt: skip
"""The rules in the order they are told, what is surely wrong first."""

# The value of an agreement stands once, on the tie of the one that leads or pays; parties have their shares beside it.
_VALUES, _SHARES = ("LEADS", "FUNDS"), ("PARTNERS_IN",)
_WINDOW = 6
_NEAR = 92


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule: the stakeholders (ids) it concerns, the tie if it is about one, and a detail such as the name or the date."""

    rule: str
    stakeholders: tuple[str, ...]
    tie: Tie | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """The answer: findings by rule; `named` are the stakeholders they mention, `sources` all that were looked at."""

    findings: tuple[Finding, ...]
    named: Mapping[str, Stakeholder]
    sources: tuple[Source, ...] = ()


def check(reader: Reader, *, french: bool = False) -> Check:
    """Every finding in the whole store, in the order of RULES; with `french` also whoever has no French name, people aside."""
    stakeholders = {one.id: one for one in reader.stakeholders()}
    ties, sources = list(reader.ties()), tuple(reader.sources())
    found = [
        *_shared_names(stakeholders.values()),
        *_near_names(stakeholders.values()),
        *_of_ties(ties, stakeholders),
        *_of_stakeholders(ties, stakeholders, reader),
        *_values(ties, stakeholders, reader.schema),
        *_circles(ties, reader),
        *_several_wholes(ties, stakeholders, reader.schema),
        *_unused(ties, sources),
        *(Finding("now-part-of", (one.id,), detail=id_) for one in stakeholders.values() for id_ in one.former_ids),
        *(Finding("no-french-name", (one.id,)) for one in stakeholders.values() if french and not one.name_fr and one.kind != "person"),
    ]
    found.sort(
        key=lambda one: (
            RULES.index(one.rule),
            [name_key(stakeholders[id_].name) for id_ in one.stakeholders],
            one.detail,
            one.tie.id if one.tie else "",
        )
    )
    mentioned = {id_ for one in found for id_ in one.stakeholders}
    return Check(tuple(found), {id_: one for id_, one in stakeholders.items() if id_ in mentioned}, sources)


def _shared_names(stakeholders: Iterable[Stakeholder]) -> Iterator[Finding]:
    by_key: dict[str, dict[str, str]] = defaultdict(dict)
    for one in stakeholders:
        for form in one.names:
            by_key[name_key(form)].setdefault(one.id, form)
    for forms in by_key.values():
        if len(forms) > 1:
            yield Finding("shared-name", tuple(sorted(forms)), detail=forms[min(forms)])


def _near_names(stakeholders: Iterable[Stakeholder]) -> Iterator[Finding]:
    """Names of one kind that nearly agree. Neighbours in the alphabet are compared, which finds typing errors but the first letter's."""
    from rapidfuzz import fuzz

    ordered = sorted((one.kind, name_key(one.name), one.id) for one in stakeholders)
    for position, (kind, key, id_) in enumerate(ordered):
        for other_kind, other_key, other_id in ordered[position + 1 : position + _WINDOW]:
            digits = [[char for char in text if char.isdigit()] for text in (key, other_key)]
            if kind == other_kind and key != other_key and digits[0] == digits[1] and fuzz.ratio(key, other_key) >= _NEAR:
                yield Finding("near-name", (id_, other_id))


def _of_ties(ties: Iterable[Tie], stakeholders: Mapping[str, Stakeholder]) -> Iterator[Finding]:
    for tie in ties:
        ends = (tie.source, tie.target)
        for end in map(stakeholders.__getitem__, ends):
            is_before = tie.until and not in_force(end.since, "", tie.until)
            is_after = tie.since and not in_force("", end.until, tie.since)
            if is_before or is_after:
                yield Finding("outside-dates", ends, tie, f"{end.since}/{end.until}")
        if tie.status != "confirmed":
            yield Finding("not-confirmed", ends, tie, tie.status)
        if not all(item.locator for item in tie.evidence):
            yield Finding("no-locator", ends, tie)
        if len({item.source for item in tie.evidence}) == 1:
            yield Finding("one-source", ends, tie, tie.evidence[0].source)


def _of_stakeholders(ties: Iterable[Tie], stakeholders: Mapping[str, Stakeholder], reader: Reader) -> Iterator[Finding]:
    joined = {end for tie in ties for end in (tie.source, tie.target)}
    parted = {tie.source for tie in ties if tie.type in reader.schema.belonging}
    for one in stakeholders.values():
        if one.id not in joined:
            yield Finding("no-ties", (one.id,))
        elif one.kind == "unit" and one.id not in parted:
            yield Finding("no-parent", (one.id,))


def _values(ties: Iterable[Tie], stakeholders: Mapping[str, Stakeholder], schema: Schema) -> Iterator[Finding]:
    """Ties of an agreement that state its value again: as one that leads or pays does too, or as if it were a party's share."""
    values, shares = (
        {name for type_ in types if type_ in schema.ties for name in schema.types_like(type_)} for types in (_VALUES, _SHARES)
    )
    by_amount: dict[tuple[str, str, str], list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.amount is not None and tie.type in values | shares and stakeholders[tie.target].form == AGREEMENT:
            by_amount[tie.target, digits(tie.amount), tie.currency].append(tie)
    for (_, amount, currency), alike in by_amount.items():
        alike.sort(key=lambda tie: (tie.type not in values, tie.source, tie.id))
        if alike[0].type in values:
            for tie in alike[1:]:
                yield Finding("value-twice", (tie.source, tie.target), tie, f"{amount} {currency}".rstrip())


def _circles(ties: Iterable[Tie], reader: Reader) -> Iterator[Finding]:
    import networkx as nx

    belongs = nx.DiGraph((tie.source, tie.target) for tie in ties if tie.type in reader.schema.belonging)
    for circle in nx.strongly_connected_components(belongs):
        if len(circle) > 1:
            yield Finding("circular", tuple(sorted(circle)))


def _several_wholes(ties: Iterable[Tie], stakeholders: Mapping[str, Stakeholder], schema: Schema) -> Iterator[Finding]:
    """Units that are a part of several at one time, of which neither is a part of the other: most likely two units of one name."""
    wholes: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.type in schema.belonging:
            wholes[tie.source].append(tie)
    for part, own in wholes.items():
        if stakeholders[part].kind == "unit":
            unrelated = {end for one, other in combinations(own, 2) if _at_once(one, other)
                         for end in _unrelated(one.target, other.target, wholes)}  # fmt: skip
            if unrelated:
                yield Finding("several-wholes", (part, *sorted(unrelated)))


def _at_once(one: Tie, other: Tie) -> bool:
    """Whether neither has ended when the other begins."""
    return not (one.until and other.since and one.until <= other.since) and not (other.until and one.since and other.until <= one.since)


def _unrelated(one: str, other: str, wholes: Mapping[str, Iterable[Tie]]) -> tuple[str, ...]:
    """Both, where they are two and neither is a part of the other."""
    return () if one in _above(other, wholes) or other in _above(one, wholes) else (one, other)


def _above(part: str, wholes: Mapping[str, Iterable[Tie]]) -> set[str]:
    """What it is a part of, and what that is a part of; itself too."""
    found, edge = {part}, [part]
    while edge:
        edge = [tie.target for one in edge for tie in wholes.get(one, ()) if tie.target not in found]
        found.update(edge)
    return found


def _unused(ties: Iterable[Tie], sources: Iterable[Source]) -> Iterator[Finding]:
    cited = {item.source for tie in ties for item in tie.evidence}
    for source in sources:
        if source.id not in cited:
            yield Finding("unused-source", (), detail=f"{source.id}: {source.title}")
