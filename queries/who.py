"""Who works with a stakeholder: directly, or through a program or collaboration that both take part in.

What its units and people do counts for an organisation, and what a partner's units and people do counts for the partner. Strength is
the sum, over distinct contexts, of the schema's weight for the tie that makes each: `direct` for a tie between the two, `shared` for a
program or collaboration, where the weaker of the two ties to it counts. Each context is listed with its ties and their evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..graph import ANY, Brief, Link, Reader, Schema, Source, Stakeholder, Tie, Ties, link_of, name_key
from .body import belonging_ties, body, chain, owners


@dataclass(frozen=True, slots=True)
class Context:
    """One reason why two stakeholders work together.

    `via` is the program or collaboration they share, or None where a tie joins them directly. `ours` are the ties on the side of the
    one who was asked about, `theirs` those of the partner; a direct tie is in `theirs`. `belonging` are the ties by which a unit or a
    person in them acts for one of the two. `size` is how many take part in `via`.
    """

    via: Stakeholder | None
    weight: float
    ours: tuple[Tie, ...]
    theirs: tuple[Tie, ...]
    belonging: tuple[Tie, ...] = ()
    size: int = 2

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Every tie that makes the context, once."""
        return tuple({tie.id: tie for tie in (*self.theirs, *self.ours, *self.belonging)}.values())


@dataclass(frozen=True, slots=True)
class Partner:
    """One that works with the stakeholder; `contexts` are most telling first."""

    stakeholder: Stakeholder
    strength: float
    contexts: tuple[Context, ...]


@dataclass(frozen=True, slots=True)
class Who:
    """The answer: of `count` partners the first, by strength, then by name; `named` and `sources` are what their ties mention, by id."""

    stakeholder: Stakeholder
    as_of: str
    partners: tuple[Partner, ...]
    count: int
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]


class Ranked(NamedTuple):
    """A partner before its ties are read."""

    id: str
    strength: float


_Key = tuple[str, ...]  # a context: a program or collaboration, or "" and a link where it is direct
_Acting = list[tuple[str, Link]]  # who acts for a partner in a context, and by which link


def who(reader: Reader, stakeholder: Stakeholder, only: Ties = ANY, *, limit: int = 0) -> Who:
    """Who works with `stakeholder`, and why: the first `limit` partners, or all where that is 0.

    All are ranked on links alone; only for those that are told are ties and evidence read.
    """
    circle = Circle(reader, stakeholder, only)
    partners = circle.told(circle.ranked[:limit] if limit else circle.ranked)
    ties = (tie for partner in partners for context in partner.contexts for tie in context.ties)
    return Who(stakeholder, only.as_of, partners, len(circle.ranked), circle.named, cited_sources(reader, ties))


def cited_sources(reader: Reader, ties: Iterable[Tie]) -> dict[str, Source]:
    """The sources that the evidence of `ties` names, by id."""
    return {source.id: source for source in reader.sources({item.source for tie in ties for item in tie.evidence})}


class Circle:
    """Those around a stakeholder: `ranked` are all its partners; `named`, by id, is whom the ties of those who were told mention."""

    def __init__(self, reader: Reader, subject: Stakeholder, only: Ties) -> None:
        self._reader, self._subject, self._only, self._schema = reader, subject, only, reader.schema
        self._is_actor = self._schema.kinds[subject.kind].is_actor
        self._body = body(reader, subject, only)
        self._known: dict[str, Brief] = {}
        self._actors: set[str] = set()  # among the known
        self._direct: list[tuple[str, Link]] = []  # (outsider, link)
        self._ours: dict[str, list[Link]] = defaultdict(list)  # links of the body, by context
        self._theirs: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))  # by context and outsider
        self._gather()
        outsiders = {id_ for id_, _ in self._direct} | {id_ for others in self._theirs.values() for id_ in others}
        self._above = owners(reader, outsiders | {subject.id}, only)
        strengths = self._strengths()
        self._learn_ids(strengths)
        names = {id_: name_key(self._known[id_].name) for id_ in strengths}
        self.ranked = [Ranked(*one) for one in sorted(strengths.items(), key=lambda one: (-one[1], names[one[0]], one[0]))]
        self.named: dict[str, Stakeholder] = {subject.id: subject}

    def told(self, ranked: Collection[Ranked]) -> tuple[Partner, ...]:
        """The same partners with their ties; those of all of them are read at once."""
        reasons = self._reasons([one.id for one in ranked])
        chains = {(id_, key): self._chains(id_, key[0], acting) for id_, found in reasons.items() for key, acting in found.items()}
        links = {link for found in reasons.values() for acting in found.values() for _, link in acting}
        links.update(link for found in reasons.values() for key in found for link in self._ours_in(key[0]))
        ties: dict[Link, list[Tie]] = defaultdict(list)
        for tie in self._reader.ties_between({(link.source, link.target) for link in links}, self._only):
            ties[link_of(tie)].append(tie)
        belonging = belonging_ties(self._reader, {pair for pairs in chains.values() for pair in pairs}, self._only)
        ends = {end for link in links for end in (link.source, link.target)} | {id_ for pair in belonging for id_ in pair}
        self.named.update((one.id, one) for one in self._reader.stakeholders((ends | reasons.keys()) - self.named.keys()))

        def context(partner: str, key: _Key, acting: _Acting) -> Context:
            theirs = _in_order(tie for _, link in acting for tie in ties[link])
            ours = _in_order(tie for link in self._ours_in(key[0]) for tie in ties[link])
            acted = _in_order(tie for pair in chains[partner, key] for tie in belonging.get(pair, ()))
            via = self.named[key[0]] if key[0] else None
            return Context(via, self._weight(key, acting), ours, theirs, acted, self._size(key[0]))

        def telling(one: Context) -> tuple[Any, ...]:
            return (-one.weight, one.size, name_key(one.via.name) if one.via else "", _order(one.theirs[0]))

        return tuple(
            Partner(
                self.named[one.id],
                one.strength,
                tuple(sorted((context(one.id, key, acting) for key, acting in reasons[one.id].items()), key=telling)),
            )
            for one in ranked
        )

    def _gather(self) -> None:
        """What the store has around the body, two calls deep: its links, its contexts, their other participants."""
        links = set(self._reader.links_of(self._body.keys(), self._only))
        self._learn(links)
        for link in links:
            self._place(link)
        if self._ours:
            shared = set(self._reader.links_of(self._ours.keys(), self._only))
            self._learn(shared)
            for link in shared:
                self._place_theirs(link)

    def _place(self, link: Link) -> None:
        """Sorts a link of the body: to an outsider, or to a context."""
        inside, outside = (link.source, link.target) if link.source in self._body else (link.target, link.source)
        if outside in self._body:
            return
        joins = self._schema.ties[link.type].joins
        if joins == "none" or (joins == "body" and self._is_belonging(link) and self._subject.kind != "person"):
            return
        if not self._acts(outside) and self._acts(inside) and joins != "direct":
            self._ours[outside].append(link)
        elif self._acts(outside) or joins == "direct":
            self._direct.append((outside, link))

    def _place_theirs(self, link: Link) -> None:
        """Sorts a link of a context of ours: who else takes part."""
        context, other = (link.source, link.target) if link.source in self._ours else (link.target, link.source)
        if other in self._body or not self._acts(other) or self._schema.ties[link.type].joins not in ("context", "body"):
            return
        self._theirs[context][other].append(link)

    def _strengths(self) -> Mapping[str, float]:
        """By partner, the sum over its contexts."""
        strengths: dict[str, float] = defaultdict(float)
        for outsider, link in self._direct:
            for partner in self._count_for(outsider):
                strengths[partner] += self._direct_weight(link)
        for context, others in self._theirs.items():
            best: dict[str, float] = {}
            for outsider, links in others.items():
                weight = self._shared_weight(links)
                for partner in self._count_for(outsider):
                    best[partner] = max(weight, best.get(partner, weight))
            ours = self._shared_weight(self._ours[context])
            for partner, weight in best.items():
                strengths[partner] += min(ours, weight)
        kept_out = self._above_of(self._subject.id) if self._subject.kind != "person" else ()
        return {id_: round(strength, 6) for id_, strength in strengths.items() if id_ not in kept_out}

    def _reasons(self, partners: Collection[str]) -> Mapping[str, Mapping[_Key, _Acting]]:
        """What joins each of these partners to the stakeholder."""
        reasons: dict[str, dict[_Key, _Acting]] = {id_: defaultdict(list) for id_ in partners}
        for outsider, link in self._direct:
            for partner in self._count_for(outsider):
                if partner in reasons:
                    reasons[partner]["", *link].append((outsider, link))
        for context, others in self._theirs.items():
            for outsider, links in others.items():
                for partner in self._count_for(outsider):
                    if partner in reasons:
                        reasons[partner][context,] += [(outsider, link) for link in links]
        return reasons

    def _chains(self, partner: str, via: str, acting: _Acting) -> list[tuple[str, str]]:
        """The pairs by which those who act there belong to the partner, and to the stakeholder asked about."""
        pairs: dict[tuple[str, str], None] = {}
        for outsider, link in acting:
            # `_above` tells through whom each organisation is reached, so it is read from the partner down.
            pairs.update(dict.fromkeys((lower, upper) for upper, lower in chain(self._above_of(outsider), partner, outsider)))
            if not via:
                pairs.update(dict.fromkeys(chain(self._body, link.other(outsider), self._subject.id)))
        for link in self._ours_in(via):
            pairs.update(dict.fromkeys(chain(self._body, link.other(via), self._subject.id)))
        return list(pairs)

    def _count_for(self, outsider: str) -> Collection[str]:
        """Whose partner-work an outsider's tie is: its organisations', and its own unless it is a person acting for one."""
        above = self._above_of(outsider)
        if not above:
            return (outsider,)
        is_for_others = self._known[outsider].kind == "person" and self._subject.kind != "person" and self._is_actor
        return above if is_for_others else (outsider, *above)

    def _weight(self, key: _Key, acting: _Acting) -> float:
        """What a context adds: a direct tie its own weight, a shared one the weaker of the two sides'."""
        if not key[0]:
            return max(self._direct_weight(link) for _, link in acting)
        return min(self._shared_weight(self._ours[key[0]]), self._shared_weight(link for _, link in acting))

    def _shared_weight(self, links: Iterable[Link]) -> float:
        """That of one side of a context: its weightiest tie's."""
        return max(self._schema.ties[link.type].shared for link in links)

    def _direct_weight(self, link: Link) -> float:
        type_ = self._schema.ties[link.type]
        return type_.direct if self._is_belonging(link) or type_.joins == "direct" else type_.shared

    def _ours_in(self, via: str) -> Sequence[Link]:
        return self._ours[via] if via else ()

    def _size(self, via: str) -> int:
        return len(self._theirs[via]) + 1 if via else 2

    def _is_belonging(self, link: Link) -> bool:
        return self._acts(link.source) and self._acts(link.target)

    def _above_of(self, id_: str) -> Mapping[str, str]:
        return self._above.get(id_, {})

    def _acts(self, id_: str) -> bool:
        return id_ in self._actors

    def _learn(self, links: Iterable[Link]) -> None:
        self._learn_ids(end for link in links for end in (link.source, link.target))

    def _learn_ids(self, ids: Iterable[str]) -> None:
        for one in self._reader.briefs(set(ids) - self._known.keys()):
            self._known[one.id] = one
            if self._schema.kinds[one.kind].is_actor:
                self._actors.add(one.id)


def _in_order(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    return tuple(sorted({tie.id: tie for tie in ties}.values(), key=_order))


def tie_weight(schema: Schema, tie: Tie) -> float:
    """What a tie is worth by itself: its weight between two actors or, where that is more, through a context."""
    return max(schema.ties[tie.type].direct, schema.ties[tie.type].shared)


def _order(tie: Tie) -> tuple[str, ...]:
    return (tie.type, tie.since, tie.source, tie.target, tie.id)
