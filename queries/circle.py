"""Those around a stakeholder: whom it works with or has met, and the reasons, ranked on links and read whole for those that are told.

A reason is a direct tie between one that acts for the stakeholder and one that does not, or a program or collaboration that both sides
are tied to. It is a meeting where that, or an end of the direct tie, is an event or a series of events.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ..graph import AGREEMENT, Link, Reader, Stakeholder, Tie, Ties, link_of, name_key
from .body import Belonging, Chain
from .reason import Basis, Partner, Reason, partner_of

Key = tuple[str, ...]
"""Which reason: the id of a program or collaboration, or `""` with the source, type and target of a direct tie."""
_Acting = list[tuple[str, Link]]  # who acts for a partner in a reason, and by which link


class Ranked(NamedTuple):
    """A partner before its ties are read. `repeated` are the reasons that add nothing, as weightier ones rest on the same words."""

    id: str
    basis: Basis
    is_collective: bool
    strength: float
    repeated: frozenset[Key]


class Circle:
    """`ranked` are all partners: bodies, collectives, then those that were only met, the strongest first. `named`, by id, is whom the ties
    of those who were told mention. `subject` is in the middle, `body` acts for it, and `heads` are all that it belongs to.
    """

    def __init__(self, reader: Reader, subject: Stakeholder, only: Ties) -> None:
        self._reader, self.subject, self._only, self._schema = reader, subject, only, reader.schema
        self._belonging = Belonging(reader, only)
        self.body: Mapping[str, Chain] = self._belonging.body(subject)
        self._direct: list[tuple[str, Link]] = []  # (outsider, link)
        self._ours: dict[str, list[Link]] = defaultdict(list)  # links of the body, by context
        self._theirs: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))  # by context and outsider
        self._gather()
        self._climb()
        self._reasons = self._find_reasons()
        self.named: dict[str, Stakeholder] = {subject.id: subject}
        self.ranked = self._rank()

    @property
    def parents(self) -> list[str]:
        """The ids of those directly above the stakeholder."""
        return self._belonging.directly_above(self.subject.id)

    def told(self, ranked: Sequence[Ranked]) -> tuple[Partner, ...]:
        """The same partners with their reasons and ties; those of all of them are read at once."""
        chains = {(one.id, key): self._chains(one.id, key, acting) for one in ranked for key, acting in self._reasons[one.id].items()}
        links = {link for one in ranked for key, acting in self._reasons[one.id].items() for link in self._links_in(key, acting)}
        ties = self._ties(links)
        belonging = self._belonging.ties({pair for pairs in chains.values() for pair in pairs})
        self._name(links, belonging, (one.id for one in ranked))

        def reason(one: Ranked, key: Key, acting: _Acting) -> Reason:
            theirs = _in_order(tie for _, link in acting for tie in ties[link])
            ours = _in_order(tie for link in self._ours_in(key[0]) for tie in ties[link])
            acted = _in_order(tie for pair in chains[one.id, key] for tie in belonging.get(pair, ()))
            via, weight = self.named[key[0]] if key[0] else None, self._weight(key, acting)
            adds = 0.0 if key in one.repeated else weight
            return Reason(via, weight, adds, ours, theirs, acted, self._size(key[0]), is_meeting=self._is_meeting(key, acting))

        def telling(one: Reason) -> tuple[Any, ...]:
            return (-one.adds, -one.weight, one.size, name_key(one.via.name) if one.via else "", tie_order(one.theirs[0]))

        return tuple(
            partner_of(
                self.named[one.id], one.basis, one.strength,
                sorted((reason(one, key, acting) for key, acting in self._reasons[one.id].items()), key=telling),
                is_collective=one.is_collective, ours=self.body.keys(),
            )
            for one in ranked
        )  # fmt: skip

    def takes_part_in(self, limit: int = 0) -> tuple[list[tuple[Stakeholder, tuple[Tie, ...]]], int]:
        """The first `limit` programs and collaborations, meetings aside, in which the body does something, or all where that is 0, the
        weightiest ties first; and how many there are.
        """
        doing = {via: [link for link in links if link.target == via] for via, links in self._ours.items()}
        ours = {via: links for via, links in doing.items() if links and not self._belonging.is_meeting(via)}
        names = {via: name_key(self._belonging.brief(via).name) for via in ours}
        first = sorted(ours, key=lambda via: (-self._shared_weight(ours[via]), names[via], via))
        told = first[:limit] if limit else first
        links = {link for via in told for link in ours[via]}
        ties = self._ties(links)
        self._name(links, (), ())
        return [(self.named[via], _in_order(tie for link in ours[via] for tie in ties[link])) for via in told], len(first)

    def _gather(self) -> None:
        """What the store has around the body, two calls deep: its links, its contexts, their other participants."""
        links = set(self._reader.links_of(self.body.keys(), self._only))
        self._learn(links)
        for link in links:
            self._place(link)
        if self._ours:
            shared = set(self._reader.links_of(self._ours.keys(), self._only))
            self._learn(shared)
            for link in shared:
                self._place_theirs(link)

    def _climb(self) -> None:
        outsiders = {id_ for id_, _ in self._direct} | {id_ for others in self._theirs.values() for id_ in others}
        self._belonging.climb(id_ for id_ in (*outsiders, self.subject.id) if self._belonging.is_actor(id_))
        self.heads = self._belonging.above(self.subject.id)

    def _place(self, link: Link) -> None:
        """Sorts a link of the body: to an outsider, or to a context."""
        inside, outside = (link.source, link.target) if link.source in self.body else (link.target, link.source)
        joins = self._schema.ties[link.type].joins
        if outside in self.body or joins == "none" or (joins == "body" and self._joins_actors(link) and not self._is_person):
            return
        if joins == "direct" or self._acts(outside):
            self._direct.append((outside, link))
        elif self._acts(inside) or link.source == inside:
            self._ours[outside].append(link)

    def _place_theirs(self, link: Link) -> None:
        """Sorts a link of a context of ours: who else takes part."""
        context, other = (link.source, link.target) if link.source in self._ours else (link.target, link.source)
        if other in self.body or not self._acts(other) or self._schema.ties[link.type].joins not in ("context", "body"):
            return
        if any(self._acts(mine.other(context)) for mine in self._ours[context]):
            self._theirs[context][other].append(link)

    def _find_reasons(self) -> dict[str, dict[Key, _Acting]]:
        """By partner, what joins it to the stakeholder."""
        reasons: dict[str, dict[Key, _Acting]] = defaultdict(lambda: defaultdict(list))
        for outsider, link in self._direct:
            for partner in self._counts_for(outsider):
                reasons[partner]["", link.source, link.type, link.target].append((outsider, link))
        for context, others in self._theirs.items():
            is_meeting = self._belonging.is_meeting(context)
            for outsider, links in others.items():
                # That two of one house were at the same event says nothing.
                for partner in () if is_meeting and self._is_of_the_house(outsider) else self._counts_for(outsider):
                    reasons[partner][context,] += [(outsider, link) for link in links]
        kept_out = set() if self._is_person else self.heads
        return {id_: found for id_, found in reasons.items() if id_ not in kept_out}

    def _counts_for(self, outsider: str) -> Mapping[str, Chain]:
        """Whose partner-work an outsider's tie is: its owners', or its own where it is of one house with the stakeholder."""
        is_its_own = not self._acts(outsider) or self._is_of_the_house(outsider)
        return {outsider: ()} if is_its_own else self._belonging.owners(outsider)

    def _is_of_the_house(self, outsider: str) -> bool:
        """Whether what it does counts for one that the stakeholder belongs to."""
        return self._acts(outsider) and not self._belonging.owners(outsider).keys().isdisjoint(self.heads)

    def _rank(self) -> list[Ranked]:
        self._belonging.meet(self._reasons)
        repeated = self._repeated()
        names = {id_: name_key(self._belonging.brief(id_).name) for id_ in self._reasons}
        ranked = [self._ranked(id_, reasons, repeated.get(id_, frozenset())) for id_, reasons in self._reasons.items()]
        return sorted(
            ranked, key=lambda one: (one.basis == "met", one.basis != "met" and one.is_collective, -one.strength, names[one.id], one.id)
        )

    def _ranked(self, id_: str, reasons: Mapping[Key, _Acting], repeated: frozenset[Key]) -> Ranked:
        strength = sum(self._weight(key, acting) for key, acting in reasons.items() if key not in repeated)
        is_met = all(self._is_meeting(key, acting) for key, acting in reasons.items())
        is_collective = self._belonging.is_collective(id_) and not self._is_party(id_, reasons)
        return Ranked(id_, "met" if is_met else "works-with", is_collective, round(strength, 6), repeated)

    def _is_party(self, id_: str, reasons: Mapping[Key, _Acting]) -> bool:
        """Whether one is itself a party to an agreement with the stakeholder, as a government may be: then it is a body like others."""
        agreed = [acting for key, acting in reasons.items() if self._belonging.brief(key[0] or self.subject.id).form == AGREEMENT]
        return any(outsider == id_ for acting in agreed for outsider, _ in acting)

    def _repeated(self) -> dict[str, frozenset[Key]]:
        """By partner, the reasons all of whose pieces of evidence are also pieces of a weightier one."""
        weights = {
            id_: {key: self._weight(key, acting) for key, acting in reasons.items()}
            for id_, reasons in self._reasons.items()
            if len(reasons) > 1
        }
        doubtful = {id_: of for id_, of in weights.items() if len(set(of.values())) > 1}
        links = {link for id_ in doubtful for key, acting in self._reasons[id_].items() for link in self._links_in(key, acting)}
        pieces: dict[Link, set[tuple[str, str]]] = defaultdict(set)
        for link, source, locator in self._reader.evidence_between({(link.source, link.target) for link in links}, self._only):
            pieces[link].add((source, locator))

        def stated(id_: str, key: Key) -> set[tuple[str, str]]:
            return set[tuple[str, str]]().union(*(pieces[link] for link in self._links_in(key, self._reasons[id_][key])))

        found: dict[str, frozenset[Key]] = {}
        for id_, of in doubtful.items():
            by_key = {key: stated(id_, key) for key in of}
            found[id_] = frozenset(
                key
                for key, mine in by_key.items()
                if all(locator for _, locator in mine) and any(of[other] > of[key] and mine <= by_key[other] for other in of)
            )
        return found

    def _chains(self, partner: str, key: Key, acting: _Acting) -> list[tuple[str, str]]:
        """The pairs by which those who act there belong to the partner, and to the stakeholder asked about."""
        pairs: dict[tuple[str, str], None] = {}
        for outsider, link in acting:
            pairs.update(dict.fromkeys(self._counts_for(outsider)[partner]))
            if not key[0]:
                pairs.update(dict.fromkeys(self.body[link.other(outsider)]))
        for link in self._ours_in(key[0]):
            pairs.update(dict.fromkeys(self.body[link.other(key[0])]))
        return list(pairs)

    def _links_in(self, key: Key, acting: _Acting) -> list[Link]:
        return [*(link for _, link in acting), *self._ours_in(key[0])]

    def _ties(self, links: Collection[Link]) -> Mapping[Link, list[Tie]]:
        ties: dict[Link, list[Tie]] = {link: [] for link in links}
        for tie in self._reader.ties_between({(link.source, link.target) for link in links}, self._only):
            if (link := link_of(tie)) in ties:
                ties[link].append(tie)
        return ties

    def _name(self, links: Iterable[Link], pairs: Iterable[tuple[str, str]], ids: Iterable[str]) -> None:
        wanted = {end for link in links for end in (link.source, link.target)} | {id_ for pair in pairs for id_ in pair} | set(ids)
        self.named.update((one.id, one) for one in self._reader.stakeholders(wanted - self.named.keys()))

    def _weight(self, key: Key, acting: _Acting) -> float:
        """What a reason adds: a direct tie its own weight, a shared context the weaker of the two sides'."""
        if not key[0]:
            return max(self._direct_weight(link) for _, link in acting)
        return min(self._shared_weight(self._ours[key[0]]), self._shared_weight(link for _, link in acting))

    def _shared_weight(self, links: Iterable[Link]) -> float:
        """That of one side of a context: its weightiest tie's."""
        return max(self._schema.ties[link.type].shared for link in links)

    def _direct_weight(self, link: Link) -> float:
        type_ = self._schema.ties[link.type]
        return type_.direct if self._joins_actors(link) or type_.joins == "direct" else type_.shared

    def _is_meeting(self, key: Key, acting: _Acting) -> bool:
        is_meeting = self._belonging.is_meeting
        if key[0]:
            return is_meeting(key[0]) or is_meeting(self.subject.id)
        return is_meeting(self.subject.id) or any(is_meeting(end) for _, link in acting for end in (link.source, link.target))

    def _ours_in(self, via: str) -> Sequence[Link]:
        return self._ours[via] if via else ()

    def _size(self, via: str) -> int:
        return len(self._theirs[via]) + 1 if via else 2

    @property
    def _is_person(self) -> bool:
        return self.subject.kind == "person"

    def _joins_actors(self, link: Link) -> bool:
        return self._acts(link.source) and self._acts(link.target)

    def _acts(self, id_: str) -> bool:
        return self._belonging.is_actor(id_)

    def _learn(self, links: Iterable[Link]) -> None:
        self._belonging.meet(end for link in links for end in (link.source, link.target))


def _in_order(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    return tuple(sorted({tie.id: tie for tie in ties}.values(), key=tie_order))


def tie_order(tie: Tie) -> tuple[str, ...]:
    """In which order ties are told that stand for one thing, such as a reason: by type, and the older first."""
    return (tie.type, tie.since, tie.source, tie.target, tie.id)
