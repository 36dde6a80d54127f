"""What a side is known to lack as a whole, so that what is missing there is not told as gone: every stakeholder of a kind, all that a
source says, a field throughout. It was exported without them, or in a format that does not hold them; nobody ended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any

from ...graph import Source, Stakeholder, Tie
from ...graph.fields import fields_of
from .fields import pieces, stated
from .model import Lack, Pair, T, Want

FEW = 3
"""Of so many of a kind, of ties of a source that is listed still, or of a field, it is a sign that none of them is on the other side."""
_UNLISTED = frozenset(one.name for one in fields_of(Stakeholder) if not one.is_column and one.sort == "texts")
"""What no export has: who was merged into whom, and who is known to be distinct."""
_SAID_BY_NOTHING = ("status", "confidence")
"""Of what nothing is said a tie is confirmed, and certainly: a side where all are lacks nothing."""
_LATER = ("until", *sorted(_UNLISTED))
"""What comes with time: an old side without it lacks nothing."""
_WANTS: Mapping[type, Want] = {Source: "field of sources", Stakeholder: "field of stakeholders", Tie: "field of ties"}


class Census:
    """How many there are on one side: stakeholders by kind, ties by the source that they cite, and things by the fields that they have."""

    def __init__(self) -> None:
        self.kinds, self.cited, self.sources = Counter[str](), Counter[str](), set[str]()
        self.stakeholders = self.ties = 0
        self._has: dict[type, list[int]] = {model: [0] * len(stated(model)) for model in (Source, Stakeholder, Tie)}
        self._places, self._quotes = 0, 0

    def meet(self, thing: Stakeholder | Tie | Source) -> None:
        """Counts it."""
        sort: type = type(thing)
        values, defaults = _held(sort)
        has = self._has[sort]
        for place, (value, default) in enumerate(zip(values(thing), defaults, strict=True)):
            if value != default:
                has[place] += 1
        if isinstance(thing, Tie):
            self.ties += 1
            for source in {item.source for item in thing.evidence}:
                self.cited[source] += 1
            self._places += any(item.locator for item in thing.evidence)
            self._quotes += any(item.quote for item in thing.evidence)
        elif isinstance(thing, Stakeholder):
            self.stakeholders += 1
            self.kinds[thing.kind] += 1
        else:
            self.sources.add(thing.id)

    @property
    def fields(self) -> Counter[tuple[type, str]]:
        """How many things have something in a field; of evidence, in its parts."""
        found = Counter(
            {(model, field.name): has for model, row in self._has.items() for field, has in zip(stated(model), row, strict=True)}
        )
        return found + Counter({(Tie, "locator"): self._places, (Tie, "quote"): self._quotes})


@cache
def _held(model: type) -> tuple[attrgetter[tuple[Any, ...]], tuple[Any, ...]]:
    """What gives the values of the fields of a thing, and what they are where nothing is said."""
    return attrgetter(*(field.name for field in stated(model))), tuple(field.default for field in stated(model))


@dataclass(frozen=True)
class Lacking:
    """What the new side lacks: kinds, sources by their ids on the old side, fields, all ties; and whether the two share no source at all,
    so that evidence cannot be compared. `added` are fields that the old side has nowhere.
    """

    kinds: Set[str] = frozenset()
    sources: Set[str] = frozenset()
    fields: Set[tuple[type, str]] = frozenset()
    all_ties: bool = False
    shares_no_source: bool = False
    added: Set[tuple[type, str]] = frozenset()

    def rests_on_these(self, tie: Tie) -> bool:
        """Whether all evidence of a tie of the old side is from sources that the new one lacks, or that has no ties at all."""
        return self.all_ties or all(item.source in self.sources for item in tie.evidence)

    def less(self, pair: Pair[T], sources: Mapping[str, str]) -> Pair[T]:
        """The pair without the fields that differ for this alone: `sources` tell what those of the old side are called on the new one."""
        sort: type = type(pair.old)
        kept = [name for name in pair.fields if (sort, name) not in self.fields]
        if "evidence" in kept and self.shares_no_source:
            kept.remove("evidence")
        elif "evidence" in kept and isinstance(pair.old, Tie) and isinstance(pair.new, Tie):
            without = {part for part in ("locator", "quote") if (sort, part) in self.fields}
            was = [item for item in pair.old.evidence if item.source not in self.sources]
            if pieces(was, sources, without=without) == pieces(pair.new.evidence, without=without):
                kept.remove("evidence")
        return replace(pair, fields=tuple(kept)) if len(kept) < len(pair.fields) else pair


def lacking(old: Census, new: Census, sources: Mapping[str, str], pairs: Iterable[Pair[Any]]) -> Lacking:
    """What of the old side the new one lacks as a whole; `sources` tell what a source of the old side is called on the new one, `pairs`
    are the things of both sides that differ.
    """
    was, is_ = old.fields, new.fields
    emptied, filled = Counter[tuple[type, str]](), Counter[tuple[type, str]]()
    for pair in pairs:
        emptied.update((type(pair.old), name) for name in _emptied(pair))
        filled.update((type(pair.old), name) for name in _emptied(Pair(pair.new, pair.old, pair.fields)) if name not in _LATER)
    return Lacking(
        frozenset(kind for kind, number in old.kinds.items() if number >= FEW and not new.kinds[kind]),
        frozenset(one for one in old.cited if _is_lacking(one, old, new, sources)) if new.ties else frozenset(),
        frozenset(key for key, number in emptied.items() if number >= FEW and not is_[key])
        | {(Stakeholder, name) for name in _UNLISTED if not (was[Stakeholder, name] and is_[Stakeholder, name])},
        all_ties=not new.ties,
        shares_no_source=bool(old.cited and new.cited) and new.cited.keys().isdisjoint(sources.get(one, one) for one in old.cited),
        added=frozenset(key for key, number in filled.items() if number >= FEW and not was[key]),
    )


def lacks(old: Census, new: Census, found: Lacking) -> Iterator[Lack]:
    """What is to be said of it, and of what the old side lacks: whoever is new may only have been left out there."""
    if old.ties and not new.ties:
        yield Lack("new", "ties", number=old.ties)
    if new.ties and not old.ties:
        yield Lack("old", "ties", number=new.ties)
    yield from (Lack("new", "kind", kind, old.kinds[kind]) for kind in sorted(found.kinds))
    if found.shares_no_source:
        yield Lack("new", "sources", number=len(old.cited))
    else:
        yield from (Lack("new", "source", one, old.cited[one]) for one in sorted(found.sources))
    numbers = old.fields
    for model, want in _WANTS.items():
        for name in sorted(key[1] for key in found.fields if key[0] is model and key[1] not in _UNLISTED):
            yield Lack("new", want, name, numbers[model, name])
    numbers = new.fields
    for model, want in _WANTS.items():
        yield from (Lack("old", want, name, numbers[model, name]) for name in sorted(key[1] for key in found.added if key[0] is model))
    yield from (Lack("old", "kind", kind, number) for kind, number in sorted(new.kinds.items()) if number >= FEW and not old.kinds[kind])


def _emptied(pair: Pair[Any]) -> Iterator[str]:
    """The fields in which only the old side has something, and so of evidence its parts."""
    model: type = type(pair.old)
    defaults = {field.name: field.default for field in stated(model)}
    for name in pair.fields:
        if name == "evidence":
            parts = ("locator", "quote")
            yield from (part for part in parts if any(getattr(item, part) for item in pair.old.evidence))
        elif name in defaults and getattr(pair.new, name) == defaults[name] and name not in _SAID_BY_NOTHING:
            yield name


def _is_lacking(source: str, old: Census, new: Census, sources: Mapping[str, str]) -> bool:
    now = sources.get(source, source)
    return not new.cited[now] and (now not in new.sources or old.cited[source] >= FEW)
