"""Who works with a stakeholder: directly, or through a program or collaboration that both take part in.

What its units and people do counts for an organisation, and what a partner's units and people do counts for the partner. Strength is
the sum, over distinct contexts, of the schema's weight for the tie that makes each: `direct` for a tie between the two, `shared` for a
program or collaboration, where the weaker of the two ties to it counts. Each context is listed with its ties and their evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph import ANY, Reader, Schema, Source, Stakeholder, Tie, Ties, name_key
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
    """The answer: partners by strength, then by name; `named` and `sources` are all that its ties mention, by id."""

    stakeholder: Stakeholder
    as_of: str
    partners: tuple[Partner, ...]
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]


def who(reader: Reader, stakeholder: Stakeholder, only: Ties = ANY) -> Who:
    """Who works with `stakeholder`, and why."""
    gathered = _Gathered(reader, stakeholder, only)
    partners = sorted(gathered.partners(), key=lambda one: (-one.strength, name_key(one.stakeholder.name), one.stakeholder.id))
    ties = (tie for partner in partners for context in partner.contexts for tie in context.ties)
    return Who(stakeholder, only.as_of, tuple(partners), gathered.known, cited_sources(reader, ties))


def cited_sources(reader: Reader, ties: Iterable[Tie]) -> dict[str, Source]:
    """The sources that the evidence of `ties` names, by id."""
    return {source.id: source for source in reader.sources({item.source for tie in ties for item in tie.evidence})}


class _Gathered:
    """What the store has on a stakeholder and those around it, three calls deep: its ties, its contexts, their other participants."""

    def __init__(self, reader: Reader, subject: Stakeholder, only: Ties) -> None:
        self._reader, self._subject, self._only, self._schema = reader, subject, only, reader.schema
        self._is_actor = self._schema.kinds[subject.kind].is_actor
        self._body = body(reader, subject, only)
        self.known: dict[str, Stakeholder] = {subject.id: subject}
        self._direct: list[tuple[str, Tie]] = []  # (outsider, tie)
        self._ours: dict[str, list[Tie]] = defaultdict(list)  # ties of the body, by context
        self._theirs: dict[str, dict[str, list[Tie]]] = defaultdict(lambda: defaultdict(list))  # by context and outsider

    def partners(self) -> Iterable[Partner]:
        ties = sorted(self._reader.ties_of(self._body.keys(), self._only), key=_order)
        self._learn(end for tie in ties for end in (tie.source, tie.target))
        for tie in ties:
            self._place(tie)
        if self._ours:
            shared = sorted(self._reader.ties_of(self._ours.keys(), self._only), key=_order)
            self._learn(end for tie in shared for end in (tie.source, tie.target))
            for tie in shared:
                self._place_theirs(tie)
        return self._counted()

    def _place(self, tie: Tie) -> None:
        """Sorts a tie of the body: to an outsider, or to a context."""
        inside, outside = (tie.source, tie.target) if tie.source in self._body else (tie.target, tie.source)
        if outside in self._body:
            return
        joins = self._schema.ties[tie.type].joins
        if joins == "none" or (joins == "body" and self._is_belonging(tie) and self._subject.kind != "person"):
            return
        if not self._acts(outside) and self._acts(inside) and joins != "direct":
            self._ours[outside].append(tie)
        elif self._acts(outside) or joins == "direct":
            self._direct.append((outside, tie))

    def _place_theirs(self, tie: Tie) -> None:
        """Sorts a tie of a context of ours: who else takes part."""
        context, other = (tie.source, tie.target) if tie.source in self._ours else (tie.target, tie.source)
        if other in self._body or not self._acts(other) or self._schema.ties[tie.type].joins not in ("context", "body"):
            return
        self._theirs[context][other].append(tie)

    def _counted(self) -> Iterable[Partner]:
        outsiders = {id_ for id_, _ in self._direct} | {id_ for others in self._theirs.values() for id_ in others}
        above = owners(self._reader, outsiders | {self._subject.id}, self._only)
        self._learn(id_ for ids in above.values() for id_ in ids)
        kept_out = above[self._subject.id].keys() if self._subject.kind != "person" else set()
        # By partner and context: the outsiders that act for the partner there, with their ties.
        reasons: dict[str, dict[tuple[str, ...], list[tuple[str, Tie]]]] = defaultdict(lambda: defaultdict(list))
        for outsider, tie in self._direct:
            for partner in self._count_for(outsider, above) - kept_out:
                reasons[partner]["", tie.type, tie.source, tie.target].append((outsider, tie))
        for context, others in self._theirs.items():
            for outsider, ties in others.items():
                for partner in self._count_for(outsider, above) - kept_out:
                    reasons[partner][context,] += [(outsider, tie) for tie in ties]
        chains = {
            (partner, key): self._chains(partner, key[0], acting, above)
            for partner, found in reasons.items()
            for key, acting in found.items()
        }
        belonging = belonging_ties(self._reader, {pair for pairs in chains.values() for pair in pairs}, self._only)
        self._learn(id_ for pair in belonging for id_ in pair)
        sizes = {context: len(others) + 1 for context, others in self._theirs.items()}
        for partner, found in reasons.items():
            contexts = [
                self._context(
                    key[0], [tie for _, tie in acting], [tie for pair in chains[partner, key] for tie in belonging.get(pair, ())], sizes
                )
                for key, acting in found.items()
            ]
            contexts.sort(key=lambda one: (-one.weight, one.size, name_key(one.via.name) if one.via else "", _order(one.theirs[0])))
            yield Partner(self.known[partner], round(sum(context.weight for context in contexts), 6), tuple(contexts))

    def _chains(
        self, partner: str, via: str, acting: list[tuple[str, Tie]], above: Mapping[str, Mapping[str, str]]
    ) -> list[tuple[str, str]]:
        """The pairs by which those who act there belong to the partner, and to the stakeholder asked about."""
        pairs: dict[tuple[str, str], None] = {}
        for outsider, tie in acting:
            # `above` tells through whom each organisation is reached, so it is read from the partner down.
            pairs.update(dict.fromkeys((lower, upper) for upper, lower in chain(above[outsider], partner, outsider)))
            if not via:
                pairs.update(dict.fromkeys(chain(self._body, tie.other(outsider), self._subject.id)))
        for tie in self._ours[via] if via else ():
            pairs.update(dict.fromkeys(chain(self._body, tie.other(via), self._subject.id)))
        return list(pairs)

    def _count_for(self, outsider: str, above: Mapping[str, Mapping[str, str]]) -> set[str]:
        """Whose partner-work an outsider's tie is: its organisations', and its own unless it is a person acting for one."""
        is_for_others = self.known[outsider].kind == "person" and above[outsider] and self._subject.kind != "person" and self._is_actor
        return set(above[outsider]) if is_for_others else {outsider, *above[outsider]}

    def _context(self, via: str, theirs: list[Tie], belonging: list[Tie], sizes: Mapping[str, int]) -> Context:
        theirs = sorted({tie.id: tie for tie in theirs}.values(), key=_order)
        acting = tuple(sorted({tie.id: tie for tie in belonging}.values(), key=_order))
        if not via:
            return Context(None, max(self._weight(tie) for tie in theirs), (), tuple(theirs), acting)
        ours = self._ours[via]
        weight = min(max(self._schema.ties[tie.type].shared for tie in side) for side in (ours, theirs))
        return Context(self.known[via], weight, tuple(ours), tuple(theirs), acting, sizes[via])

    def _weight(self, tie: Tie) -> float:
        type_ = self._schema.ties[tie.type]
        return type_.direct if (self._acts(tie.source) and self._acts(tie.target)) or type_.joins == "direct" else type_.shared

    def _is_belonging(self, tie: Tie) -> bool:
        return self._acts(tie.source) and self._acts(tie.target)

    def _acts(self, id_: str) -> bool:
        return self._schema.kinds[self.known[id_].kind].is_actor

    def _learn(self, ids: Iterable[str]) -> None:
        fresh = set(ids) - self.known.keys()
        self.known.update((one.id, one) for one in self._reader.stakeholders(fresh))


def tie_weight(schema: Schema, tie: Tie) -> float:
    """What a tie is worth by itself: its weight between two actors or, where that is more, through a context."""
    return max(schema.ties[tie.type].direct, schema.ties[tie.type].shared)


def _order(tie: Tie) -> tuple[str, ...]:
    return (tie.type, tie.since, tie.source, tie.target, tie.id)
