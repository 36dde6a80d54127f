"""A network made by chance, in which everything happens that the rules of who works with whom speak of."""

from __future__ import annotations

import random

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, read_schema

from .given import network

_FORMS = {
    "agency": ("", "", "", "group", "government"),
    "collaboration": ("", "event", "series", "agreement", "alliance", "table"),
    "unit": ("", "", "", "group"),
}
_KINDS = ("agency",) * 5 + ("unit",) * 5 + ("person",) * 4 + ("program",) * 2 + ("collaboration",) * 4
_NAMES = 40  # fewer than there are, so that some are called the same
_DATES = ("", "", "", "2001", "2004-05", "2007-11-30", "2010", "2013-02")


def by_chance(stakeholders: int = 60, ties: int = 150, *, seed: int = 1) -> Store:
    """So many stakeholders of every kind and form, and at most so many ties of every type and status, some of them undated, some of them
    of belonging in circles, and with evidence that is often the same."""
    chance = random.Random(seed)
    schema = read_schema()
    found = [_stakeholder(chance, number) for number in range(stakeholders)]
    sources = [
        Source(f"r{number}", f"Report {number}", date=date) for number, date in enumerate(("2003", "2006-03", "2009-01-15", "", "2012"))
    ]
    kept: dict[str, Tie] = {}
    for _ in range(ties * 4):
        one, other = chance.sample(found, 2)
        fitting = [tie.name for tie in schema.ties.values() if one.kind in tie.sources and other.kind in tie.targets]
        belonging = [name for name in fitting if schema.ties[name].joins == "body"]
        if fitting and len(kept) < ties:
            tie = _tie(chance, one, chance.choice(belonging if belonging and chance.random() < 0.3 else fitting), other)
            kept[tie.id] = tie
    return network(found, list(kept.values()), sources)


def _stakeholder(chance: random.Random, number: int) -> Stakeholder:
    kind = _KINDS[number % len(_KINDS)]
    since, until = chance.choice((("", ""), ("", ""), ("", ""), ("1999", ""), ("2002", "2011-06"), ("", "2008")))
    name = f"{chance.choice(('Office', 'Bureau', 'École', 'the Agency'))} {chance.randrange(_NAMES)} {kind}"
    return Stakeholder(f"s{number:02}", kind, name, form=chance.choice(_FORMS.get(kind, ("",))), since=since, until=until)


def _tie(chance: random.Random, one: Stakeholder, type_: str, other: Stakeholder) -> Tie:
    since = chance.choice(_DATES)
    until = chance.choice([date for date in _DATES if not date or date > since + "~"])
    pieces = [
        Evidence(f"r{chance.randrange(5)}", chance.choice(("page 1", "page 1", "page 2", ""))) for _ in range(chance.choice((1, 1, 2)))
    ]
    return Tie(
        one.id, type_, other.id, since=since, until=until, status=chance.choice(("confirmed",) * 6 + ("proposed", "disputed")),
        confidence=chance.choice((1.0, 1.0, 0.7, 0.35)), evidence=tuple(dict.fromkeys(pieces)),
    )  # fmt: skip
