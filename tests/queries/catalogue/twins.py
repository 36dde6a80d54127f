"""The questions of the catalogue asked in Python: by what the library has for them, or else by plain loops over all stakeholders and ties.

`TWINS` has one for each named query. Each takes the network and the parameters and gives rows in any order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from partnermap.graph import Reader, Source, Stakeholder, Tie, Ties, in_force
from partnermap.graph.dating import counts
from partnermap.graph.standing import standing
from partnermap.queries.check import Finding, check
from partnermap.queries.show import show
from partnermap.queries.who import who
from tests.queries.catalogue.twins_of_leaving import TWINS_OF_LEAVING

Row = dict[str, object]
Values = Mapping[str, object]


@dataclass(frozen=True)
class Network:
    """All of a store in memory."""

    reader: Reader
    stakeholders: dict[str, Stakeholder]
    ties: tuple[Tie, ...]
    sources: dict[str, Source]
    by_end: dict[str, list[Tie]]
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, reader: Reader) -> Network:
        ties = tuple(reader.ties())
        by_end: dict[str, list[Tie]] = defaultdict(list)
        for tie in ties:
            by_end[tie.source].append(tie)
            by_end[tie.target].append(tie)
        stakeholders, sources = {one.id: one for one in reader.stakeholders()}, {one.id: one for one in reader.sources()}
        return cls(reader, stakeholders, ties, sources, by_end, check(reader).findings)

    def name(self, id_: str) -> str:
        return self.stakeholders[id_].name

    def of_one(self, id_: str) -> list[Tie]:
        return self.by_end.get(id_, [])

    def neighbours(self, id_: str) -> set[str]:
        return {tie.other(id_) for tie in self.of_one(id_)}

    def parts(self, id_: str, levels: int) -> set[str]:
        """It and all that is part of it, so many levels down."""
        found, rim = {id_}, {id_}
        for _ in range(levels):
            rim = {tie.source for tie in self.ties if self.joins(tie) == "body" and tie.target in rim} - found
            found |= rim
        return found

    def joins(self, tie: Tie) -> str:
        return self.reader.schema.ties[tie.type].joins

    def is_one_of(self, tie: Tie, types: tuple[str, ...]) -> bool:
        """Whether the tie is of one of these types, or of one that the schema says is like it."""
        return tie.type in types or self.reader.schema.ties[tie.type].like in types


def ends(network: Network, tie: Tie) -> Row:
    return {"source": network.name(tie.source), "type": tie.type, "target": network.name(tie.target)}


def dated(tie: Tie) -> Row:
    return {"since": tie.since or None, "until": tie.until or None, "status": tie.status}


def spanned(tie: Tie) -> Row:
    return {"since": tie.span_since or None, "until": tie.span_until or None}


def standings(network: Network, values: Values) -> Iterator[Row]:
    for tie in network.ties:
        stands = {"standing": standing(tie, str(values["date"]))}
        yield ends(network, tie) | stands | spanned(tie) | {"attested": tie.attested_last or None} | cited(tie)


def status(tie: Tie) -> Row:
    return {"status": tie.status}


def cited(tie: Tie) -> Row:
    return {"evidence_source": [item.source for item in tie.evidence], "evidence_locator": [item.locator for item in tie.evidence]}


def someone(network: Network, id_: str) -> Row:
    one = network.stakeholders[id_]
    return {"id": one.id, "name": one.name, "kind": one.kind}


def ties_where(keep: Callable[[Network, Tie, Values], bool], *more: Callable[[Tie], Row]) -> Callable[[Network, Values], Iterator[Row]]:
    def twin(network: Network, values: Values) -> Iterator[Row]:
        for tie in network.ties:
            if keep(network, tie, values):
                row = ends(network, tie)
                for part in more:
                    row |= part(tie)
                yield row | cited(tie)

    return twin


def direct_ties(network: Network, values: Values) -> Iterator[Row]:
    for tie in show(network.reader, network.stakeholders[str(values["id"])]).ties:
        yield ends(network, tie) | {"role": tie.role or None} | dated(tie) | cited(tie)


def works_with(network: Network, values: Values) -> Iterator[Row]:
    """What `who` gives of one that acts, a row for each tie on the partner's side."""
    one = network.stakeholders[str(values["id"])]
    seen = set()
    for partner in who(network.reader, one).partners if one.kind in network.reader.schema.actors else ():
        for reason in partner.reasons:
            for tie in reason.theirs:
                joined = {"basis": partner.basis, "via": reason.via.name if reason.via else None, "type": tie.type}
                row = someone(network, partner.stakeholder.id) | joined | cited(tie)
                if repr(row) not in seen:
                    seen.add(repr(row))
                    yield row


def routes(network: Network, values: Values) -> Iterator[Row]:
    """Every way of at most three steps that comes to nobody twice, a row for each choice among the types of the ties of a step."""
    one, other = str(values["from"]), str(values["to"])
    seen = set()
    waiting: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((one,), ())] if one != other else []
    for passed, types in waiting:  # grows meanwhile
        if passed[-1] == other:
            names = [network.name(id_) for id_ in passed[1:-1]] + [None, None]
            first, second, third = (*types, None, None)[:3]
            seen.add((len(types), first, names[0], second, names[1], third))
        elif len(types) < 3:
            ways = {(tie.other(passed[-1]), tie.type) for tie in network.of_one(passed[-1])}
            waiting += [((*passed, end), (*types, type_)) for end, type_ in ways if end not in passed]
    for row in seen:
        yield dict(zip(("steps", "first", "over", "second", "over_next", "third"), row, strict=True))


def shared_partners(network: Network, values: Values) -> Iterator[Row]:
    one, other = str(values["one"]), str(values["other"])
    for a in network.of_one(one):
        for b in network.of_one(other):
            if a.id != b.id and a.other(one) == b.other(other):
                yield someone(network, a.other(one)) | {
                    "to_one": a.type, "to_other": b.type,
                    "one_source": cited(a)["evidence_source"], "one_locator": cited(a)["evidence_locator"],
                    "other_source": cited(b)["evidence_source"], "other_locator": cited(b)["evidence_locator"],
                }  # fmt: skip


def to_one(types: tuple[str, ...]) -> Callable[[Network, Values], Iterator[Row]]:
    """Those with a tie of these types (any where none is given) to the one with `id`."""

    def twin(network: Network, values: Values) -> Iterator[Row]:
        for tie in network.ties:
            if tie.target == values["id"] and (not types or network.is_one_of(tie, types)):
                yield someone(network, tie.source) | {"type": tie.type, "role": tie.role or None} | dated(tie) | cited(tie)

    return twin


def affiliations(network: Network, values: Values) -> Iterator[Row]:
    for tie in network.ties:
        is_affiliation = network.joins(tie) == "body" or network.is_one_of(tie, ("MEMBER_OF", "LEADS", "REPORTS_TO", "PARTNERS_IN"))
        if tie.source == values["id"] and is_affiliation:
            yield someone(network, tie.target) | {"type": tie.type, "role": tie.role or None} | dated(tie) | cited(tie)


def spoke_together(network: Network, values: Values) -> Iterator[Row]:
    spoke = [tie for tie in network.ties if network.is_one_of(tie, ("SPOKE_AT",))]
    for one, other in combinations(spoke, 2):
        if one.target == other.target and one.source != other.source:
            first, second = sorted((one, other), key=lambda tie: tie.source)
            yield {
                "one": network.name(first.source), "other": network.name(second.source), "event": network.name(one.target),
                "date": network.stakeholders[one.target].since or None,
                "one_source": cited(first)["evidence_source"], "one_locator": cited(first)["evidence_locator"],
                "other_source": cited(second)["evidence_source"], "other_locator": cited(second)["evidence_locator"],
            }  # fmt: skip


def units(network: Network, values: Values) -> Iterator[Row]:
    above = network.parts(str(values["id"]), 5)
    for tie in network.ties:
        is_person = network.stakeholders[tie.source].kind == "person"
        if network.joins(tie) == "body" and tie.target in above and not is_person:
            dates = {"since": tie.since or None, "until": tie.until or None}
            yield someone(network, tie.source) | {"part_of": network.name(tie.target)} | dates | cited(tie)


def people(network: Network, values: Values) -> Iterator[Row]:
    bodies = network.parts(str(values["id"]), 5)
    for tie in network.ties:
        is_person = network.stakeholders[tie.source].kind == "person"
        if network.joins(tie) == "body" and tie.target in bodies and is_person:
            row: Row = {"id": tie.source, "name": network.name(tie.source), "works_for": network.name(tie.target), "role": tie.role or None}
            yield row | dated(tie) | cited(tie)


def most_connected(network: Network, values: Values) -> list[Row]:
    others = {id_: network.neighbours(id_) for id_ in network.stakeholders}
    counts = Counter(end for tie in network.ties for end in (tie.source, tie.target))
    rows = [someone(network, id_) | {"others": len(others[id_]), "ties": counts[id_]} for id_ in counts]
    rows.sort(key=lambda row: (-len(others[str(row["id"])]), -counts[str(row["id"])], str(row["id"])))
    return rows[: int(str(values["limit"]))]


def brokers(network: Network, values: Values) -> Iterator[Row]:
    for id_ in network.stakeholders:
        others = [network.stakeholders[other] for other in network.neighbours(id_) if network.stakeholders[other].sector]
        sectors = {other.sector for other in others}
        if len(sectors) >= int(str(values["least"])):
            yield someone(network, id_) | {"sectors": len(sectors), "others": len(others)}


def between_sectors(network: Network, values: Values) -> Iterator[Row]:
    for id_ in network.stakeholders:
        near = [other for other in sorted(network.neighbours(id_)) if network.stakeholders[other].sector]
        counts = Counter(
            (network.stakeholders[one].sector, network.stakeholders[other].sector)
            for one in near
            for other in near
            if network.stakeholders[one].sector < network.stakeholders[other].sector and other not in network.neighbours(one)
        )
        for (sector, other_sector), pairs in counts.items():
            if pairs >= int(str(values["least"])):
                yield someone(network, id_) | {"sector": sector, "other_sector": other_sector, "pairs": pairs}


def single_source(network: Network, values: Values) -> Iterator[Row]:
    for finding in network.findings:
        if finding.rule == "one-source":
            assert finding.tie
            tie = finding.tie
            yield ends(network, tie) | {"status": tie.status} | cited(tie) | {"evidence_source": tie.evidence[0].source}


def introductions(network: Network, values: Values) -> Iterator[Row]:
    id_ = str(values["id"])
    near = network.neighbours(id_)
    introducers = Counter(other for between in near for other in network.neighbours(between) - near - {id_})
    for other, count in introducers.items():
        yield someone(network, other) | {"introducers": count}


def programs_without_lead(network: Network, values: Values) -> Iterator[Row]:
    led = {tie.target for tie in network.ties if network.is_one_of(tie, ("LEADS", "OPERATES"))}
    for one in network.stakeholders.values():
        if one.kind == "program" and one.id not in led:
            yield {"id": one.id, "name": one.name}


def agreements_with_one_party(network: Network, values: Values) -> Iterator[Row]:
    parties: dict[str, set[str]] = {one.id: set() for one in network.stakeholders.values() if one.form == "agreement"}
    for tie in network.ties:
        if tie.target in parties and network.is_one_of(tie, ("PARTNERS_IN", "MEMBER_OF", "LEADS", "FUNDS")):
            parties[tie.target].add(tie.source)
    for id_, found in parties.items():
        if len(found) < 2:
            yield {"id": id_, "name": network.name(id_), "parties": len(found)}


def units_without_tie_to(network: Network, values: Values) -> Iterator[Row]:
    near = network.neighbours(str(values["id"])) | {str(values["id"])}
    for one in network.stakeholders.values():
        if one.kind == "unit" and one.id not in near:
            yield {"id": one.id, "name": one.name, "region": one.region or None}


def without_ties(network: Network, values: Values) -> Iterator[Row]:
    for finding in network.findings:
        if finding.rule == "no-ties":
            yield someone(network, finding.stakeholders[0])


def single_connection(network: Network, values: Values) -> Iterator[Row]:
    for id_ in network.stakeholders:
        others = network.neighbours(id_)
        if len(others) == 1:
            yield someone(network, id_) | {"only": network.name(*others), "ties": len(network.of_one(id_))}


def jurisdictions(network: Network, values: Values) -> Iterator[Row]:
    places: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for id_ in network.neighbours(str(values["id"])):
        one = network.stakeholders[id_]
        places[one.country or None, one.region or None].add(id_)
    for (country, region), ids in places.items():
        yield {"country": country, "region": region, "stakeholders": len(ids)}


def cross_border(network: Network, values: Values) -> Iterator[Row]:
    for tie in network.ties:
        countries = [network.stakeholders[end].country for end in (tie.source, tie.target)]
        if all(countries) and countries[0] != countries[1]:
            row = {"source_country": countries[0], "target_country": countries[1], "since": tie.since or None, "until": tie.until or None}
            yield ends(network, tie) | row | cited(tie)


def funding(network: Network, values: Values) -> Iterator[Row]:
    id_ = str(values["id"])
    for tie in network.of_one(id_):
        is_agreement = network.stakeholders[tie.target].form == "agreement"
        is_of_it = is_agreement and tie.amount is not None and network.is_one_of(tie, ("LEADS", "PARTNERS_IN"))
        if network.is_one_of(tie, ("FUNDS",)) or is_of_it:
            what = "amount" if not is_agreement else "share" if network.is_one_of(tie, ("PARTNERS_IN",)) else "value"
            money = {"amount": None if tie.amount is None else float(tie.amount), "currency": tie.currency or None}
            money["amount_is"] = None if tie.amount is None else what
            other = {"id": tie.other(id_), "name": network.name(tie.other(id_)), "type": tie.type}
            yield {"direction": "given" if tie.source == id_ else "received"} | other | money | dated(tie) | cited(tie)


def from_source(network: Network, values: Values) -> Iterator[Row]:
    for tie in network.ties:
        for item in tie.evidence:
            if item.source == values["source"]:
                yield ends(network, tie) | dated(tie) | {"locator": item.locator}


def sources(network: Network, values: Values) -> Iterator[Row]:
    counts = Counter(id_ for tie in network.ties for id_ in {item.source for item in tie.evidence})
    for id_, count in counts.items():
        one = network.sources[id_]
        told = {"publisher": one.publisher or None, "date": one.date or None, "mark": one.mark or None}
        yield {"id": id_, "title": one.title, **told, "ties": count}


def unused_sources(network: Network, values: Values) -> Iterator[Row]:
    unused = {finding.detail for finding in network.findings if finding.rule == "unused-source"}
    for one in network.sources.values():
        if f"{one.id}: {one.title}" in unused:
            yield {"id": one.id, "title": one.title, "publisher": one.publisher or None, "date": one.date or None}


def duplicates(network: Network, values: Values) -> Iterator[Row]:
    from partnermap.graph import name_key

    for finding in network.findings:
        if finding.rule == "shared-name":
            for one, other in combinations(finding.stakeholders, 2):
                names = {"one_name": network.name(one), "other_name": network.name(other)}
                yield {"one": one, "other": other, **names, "shared": name_key(finding.detail)}


TWINS: dict[str, Callable[[Network, Values], Iterator[Row] | list[Row]]] = {
    "affiliations": affiliations,
    "agreements-with-one-party": agreements_with_one_party,
    "begun-since": ties_where(lambda _n, tie, values: bool(tie.since) and tie.span_since + "~" >= str(values["date"]), spanned, status),
    "between-sectors": between_sectors,
    "brokers": brokers,
    "cross-border": cross_border,
    "direct-ties": direct_ties,
    "duplicates": duplicates,
    "ended-since": ties_where(
        lambda _n, tie, values: bool(tie.span_until) and in_force("", tie.span_until, str(values["date"])), spanned, status
    ),
    "from-source": from_source,
    "funding": funding,
    "in-force": ties_where(
        lambda _n, tie, values: counts(tie, Ties(as_of=str(values["date"]))), dated, lambda tie: {"attested": tie.attested_last or None}
    ),
    "introductions": introductions,
    "jurisdictions": jurisdictions,
    "members": to_one(("MEMBER_OF", "PARTNERS_IN", "LEADS", "HOSTS")),
    "most-connected": most_connected,
    "not-confirmed": ties_where(
        lambda _n, tie, _v: tie.status != "confirmed",
        lambda tie: {"status": tie.status, "confidence": tie.confidence, "note": tie.note or None},
    ),
    "people": people,
    "program-roles": to_one(()),
    "programs-without-lead": programs_without_lead,
    "routes": routes,
    "shared-partners": shared_partners,
    "single-connection": single_connection,
    **TWINS_OF_LEAVING,
    "single-source": single_source,
    "sources": sources,
    "spoke-together": spoke_together,
    "standings": standings,
    "units": units,
    "units-without-tie-to": units_without_tie_to,
    "unused-sources": unused_sources,
    "without-end": ties_where(lambda _n, tie, _v: not tie.span_until, lambda tie: {"since": tie.since or None, "status": tie.status}),
    "without-ties": without_ties,
    "works-with": works_with,
}
