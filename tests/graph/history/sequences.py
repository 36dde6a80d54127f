"""Sequences of changes as many hands might make them: loads that say the same and other things, edits, removals, and changes taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import Any

from partnermap.graph import Evidence, Source, Store, load
from partnermap.graph.changes import in_effect
from partnermap.graph.copying import content
from partnermap.graph.drafts import Place, Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.history.changing import changing, last_number
from partnermap.graph.history.undoing import undo
from partnermap.graph.redating import redated, refresh

NAMES = ("Harbour Police", "Ministry of Tides", "Lighthouse Fund", "Table of Ports", "Élan", "Quay 7")
TYPES = ("WORKS_WITH", "FUNDS", "SUPPORTS")
SOURCES = ("minutes", "report", "register")


def drafts(random: Random) -> list[Read]:
    """A file: some sources, some stakeholders with some of their cells filled in, and ties between them."""
    place = iter(Place("file.csv", "", line) for line in range(2, 1_000))
    rows: list[Read] = []
    sources = random.sample(SOURCES, random.randint(1, 3))
    for id_ in sources:
        date = random.choice(("", "2011", "2020-03"))
        rows.append(SourceDraft(next(place), Source(id_, id_.capitalize(), date=date, publisher=random.choice(("", "Press"))), {}))
    names = random.sample(NAMES, random.randint(2, 5))
    for name in names:
        given = {
            "country": random.choice(("", "CA", "US")), "since": random.choice(("", "1990")), "note": random.choice(("", "a note", "another")),
            "aliases": tuple(random.sample(("HP", "Tides", "the fund"), random.randint(0, 2))), "attributes": random.choice(((), (("ward", "3"),))),
        }  # fmt: skip
        filled = {column: value for column, value in given.items() if value}
        rows.append(StakeholderDraft(next(place), {}, "agency", name, random.choice(("", _id(name))), filled))
    for _ in range(random.randint(0, 6)):
        source, target = random.sample(names, 2)
        given_ = {"since": random.choice(("", "2004")), "note": random.choice(("", "said so")), "status": random.choice(("", "proposed"))}
        evidence = Evidence(random.choice(sources), random.choice(("p. 1", "p. 2")), random.choice(("", "words")))
        filled = {column: value for column, value in given_.items() if value}
        rows.append(TieDraft(next(place), {}, source, random.choice(TYPES), target, evidence, filled))
    return rows


def _id(name: str) -> str:
    return {"Élan": "elan"}.get(name, name.lower().replace(" ", "-"))


def _load(store: Store, random: Random) -> None:
    load(store, drafts(random), skip_bad=True)


def _set(store: Store, random: Random) -> None:
    with changing(store, "set") as change:
        everybody = list(change.writer.stakeholders())
        if everybody:
            one = random.choice(everybody)
            changes: Mapping[str, Any] = random.choice(
                ({"country": random.choice(("", "CA", "FR"))}, {"note": "corrected"}, {"aliases": (*one.aliases, "Harbourers")},
                 {"name": f"{one.name} II"}, {"since": "1985"})
            )  # fmt: skip
            change.put("stakeholder", {one.id: one}, {one.id: replace(one, **changes)})
            refresh(change.writer, [tie.id for tie in change.writer.ties_of([one.id])])


def _set_tie(store: Store, random: Random) -> None:
    """Another start makes another tie of it."""
    with changing(store, "set") as change:
        ties = list(change.writer.ties())
        if ties:
            one = random.choice(ties)
            other = replace(one, since="2005", id="")
            if not list(change.writer.ties([other.id])):
                change.remove("tie", [one])
                change.put("tie", {}, {other.id: next(redated(change.writer, [other]))})


def _remove_tie(store: Store, random: Random) -> None:
    with changing(store, "remove") as change:
        ties = list(change.writer.ties())
        change.remove("tie", random.sample(ties, min(len(ties), 1)))


def _remove_stakeholder(store: Store, random: Random) -> None:
    with changing(store, "remove") as change:
        everybody = list(change.writer.stakeholders())
        if everybody:
            one = random.choice(everybody)
            change.remove("tie", list(change.writer.ties_of([one.id])))
            change.remove("stakeholder", [one])


def _undo(store: Store, random: Random) -> None:
    standing = sorted(in_effect({change.number: change for change in store.changes()}))
    if standing:
        undo(store, random.choice(standing))


STEPS: tuple[Callable[[Store, Random], None], ...] = (
    _load, _load, _load, _set, _set, _set_tie, _remove_tie, _remove_stakeholder, _undo, _undo,
)  # fmt: skip


def state(store: Store) -> tuple[str, str]:
    """All that is in the store, what follows for it included."""
    return content(store).digest, "\n".join(map(repr, store.ties()))


def play(store: Store, random: Random, steps: int) -> dict[int, tuple[str, str]]:
    """Makes so many random changes; gives what the store held after each, by its number, and before the first, by 0."""
    states = {last_number(store): state(store)}
    for _ in range(steps):
        random.choice(STEPS)(store, random)
        states[last_number(store)] = state(store)
    return states


def unwind(store: Store, numbers: list[int]) -> list[tuple[str, str]]:
    """What the store holds after each of these changes is taken back, one after the other."""
    found = []
    for number in numbers:
        undo(store, number)
        found.append(state(store))
    return found
