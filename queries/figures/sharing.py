"""Which bodies share programs and collaborations: the network of two modes that lies within the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...graph import Reader, Schema, Stakeholder, Tie, name_key
from ..structure import Live
from .shares import known

_TOLD = 5


class SharingPair(NamedTuple):
    """Two bodies, the programs and collaborations that both have a part in, what these weigh by Newman (each 1/(k-1) for k bodies), and the
    ties that say so.
    """

    one: Stakeholder
    other: Stakeholder
    programs: tuple[Stakeholder, ...]
    weight: float
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """How many programs and collaborations have a body with a part in them, how many have more than one, how many bodies there are that
    have such a part, and how many pairs of them share one. `overlap` is the share of the programs of either that both have, on average
    over those who share any, from 0 to 1. `most` are those who share most, the first first.
    """

    programs: int
    shared: int
    bodies: int
    pairs: int
    overlap: float | None
    most: tuple[SharingPair, ...]


def read_sharing(reader: Reader, live: Live) -> Sharing:
    """Which bodies of this network share programs. Bodies are those who can act and to whom others can
    belong, so that people are none; a part in a program is a tie that joins its ends by what they share. Of a body and a part of it nobody
    wants to be told that they share.
    """
    import numpy as np

    from ...measures.two_mode import Alike, incidence, shared

    taking = _taking_part(live, reader.schema)
    bodies = sorted({body for body, _ in taking}, key=lambda id_: (name_key(live.stakeholders[live.place[id_]].name), id_))
    programs = sorted({program for _, program in taking})
    row, column = ({id_: number for number, id_ in enumerate(ids)} for ids in (bodies, programs))
    belonging = incidence(len(bodies), len(programs), ((row[body], column[program]) for body, program in taking))
    alike, kin = Alike(belonging), _parts_of_each_other(bodies, live, reader.schema)
    pairs, told = 0, list[tuple[float, int, int, int, float]]()
    for found in shared(belonging):
        alike.add(found)
        apart = np.flatnonzero(~np.isin(found.pairs @ [len(bodies), 1], kin))
        pairs += len(apart)
        ones, others = found.pairs[apart].T
        ranked = -found.weights[apart].round(9), -found.columns[apart], ones, others
        first = np.lexsort(ranked[::-1])[:_TOLD]
        told += list(zip(*(column[first].tolist() for column in (*ranked, found.weights[apart])), strict=True))
    most = []
    for *_, one, other, weight in sorted(told)[:_TOLD]:
        both = [programs[place] for place in np.intersect1d(belonging[one].indices, belonging[other].indices)]
        most.append(_pair(reader, live, (bodies[one], bodies[other]), both, weight))
    overlap = known(float(alike.clustering[alike.sharing].mean())) if alike.sharing.any() else None
    several = int((np.asarray(belonging.sum(axis=0)).ravel() > 1).sum())
    return Sharing(len(programs), several, len(bodies), pairs, overlap, tuple(most))


def _pair(reader: Reader, live: Live, bodies: tuple[str, str], programs: Sequence[str], weight: float) -> SharingPair:
    """The pair, with the ties by which each has a part in what they share."""
    one, other = (live.stakeholders[live.place[id_]] for id_ in bodies)
    both = sorted((live.stakeholders[live.place[id_]] for id_ in programs), key=lambda program: (name_key(program.name), program.id))
    schema = reader.schema
    wanted = [(body, program) for body in bodies for program in programs]
    ties = (tie for tie in reader.ties_between(wanted, live.holding) if schema.ties[tie.type].joins == "context")
    return SharingPair(one, other, tuple(both), weight, tuple(sorted(ties, key=lambda tie: (tie.source, tie.type, tie.target, tie.id))))


def _taking_part(live: Live, schema: Schema) -> set[tuple[str, str]]:
    """Bodies, each with a program or collaboration that it has a part in."""
    belonged_to = {kind for name in schema.belonging for kind in schema.ties[name].targets}
    kind = {one.id: one.kind for one in live.stakeholders}
    found = set()
    for link in live.links:
        if schema.ties[link.type].joins == "context":
            for body, program in ((link.source, link.target), (link.target, link.source)):
                if kind[program] not in schema.actors and kind[body] in schema.actors & belonged_to:
                    found.add((body, program))
    return found


def _parts_of_each_other(bodies: Sequence[str], live: Live, schema: Schema) -> Sequence[int]:
    """Pairs of which one belongs to the other, through however many others: each as the place of the one that stands first among the
    bodies times how many bodies there are, and that of the other.
    """
    above: dict[str, set[str]] = defaultdict(set)
    for link in live.links:
        if link.type in schema.belonging:
            above[link.source].add(link.target)
    row = {id_: number for number, id_ in enumerate(bodies)}
    found = []
    for one, place in row.items():
        met, waiting = {one}, [one]
        while waiting:
            for upper in above.get(waiting.pop(), set()) - met:
                met.add(upper)
                waiting.append(upper)
                if (other := row.get(upper)) is not None:
                    found.append(min(place, other) * len(bodies) + max(place, other))
    return found
