"""Naming: which stakeholder a text means.

A text means a stakeholder when it is its id, or the id of one that was merged into it, else when it equals a name or alias of one
stakeholder alone, or its id but for capitals, else when it is written as documents introduce an acronym, "Name (ACRONYM)" or "ACRONYM
(Name)", and both are names of one stakeholder, or as "Name (Parent)", when the one is a part of the other. Anything else is refused, with
the candidates or with names that come near: nothing is guessed, and the beginning of a name is none. Of a post, those who held it are
told; it never means one of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from types import MappingProxyType

from .errors import AmbiguousName, NamingError, UnknownName
from .finding import prose_with, suggestions
from .letters import visible
from .model import Stakeholder, Tie
from .names import former_key, name_key, parts
from .saying import language, said
from .store import Reader, Ties
from .typed import pairs

_SHOWN = 8
_LONGEST = 24  # words that one name may have among others
_NO_POST = 100
_NO_WHOLES: Mapping[str, Collection[str]] = MappingProxyType({})


def resolve(reader: Reader, text: str) -> Stakeholder:
    """The one stakeholder that `text` means. Raises AmbiguousName, with those that it may mean by name and then by id, or UnknownName."""
    text = text.strip()
    ids = meanings(reader, [text])[text]
    if not ids:
        held = held_by(reader, text)
        raise UnknownName(text, suggestions(reader, text, spelt_alike=not held), held)
    found = sorted(reader.stakeholders(ids), key=lambda one: (name_key(one.name), one.id))
    if len(found) > 1:
        raise AmbiguousName(text, [told_apart(reader, one) for one in found[:_SHOWN]])
    return found[0]


def told_apart(reader: Reader, one: Stakeholder) -> str:
    """What tells it from another of the same name: `Centre (agency, ncecc)`."""
    kind = reader.schema.kinds.get(one.kind)
    return f"{one.name} ({kind.labels[language()][0] if kind else one.kind}, {one.id})"


def resolve_two(reader: Reader, units: Sequence[str]) -> tuple[Stakeholder, Stakeholder]:
    """The two stakeholders that `units` mean: texts that stand together, of which several may be one name.

    Two units are two names. More are parted where that gives two names in one way alone. Raises NamingError.
    """
    ways = pairs(units)
    if len(ways) > 1:
        known = meanings(reader, [text for way in ways for text in way])
        named = [way for way in ways if known[way[0]] and known[way[1]]]
        if len(named) != 1:
            raise NamingError(_not_two(ways, named, known))
        ways = named
    [(one, other)] = ways
    return resolve(reader, one), resolve(reader, other)


def resolve_several(reader: Reader, units: Sequence[str]) -> tuple[Stakeholder, ...]:
    """The stakeholders that `units` mean, in order and each once: texts that stand together, of which several may be one name.

    Where each unit is a name, they are that many names; else they are parted into as few names as can be. Raises NamingError where none or
    several ways do that, or a name means nobody or several.
    """
    spans = [(first, last) for first in range(len(units)) for last in range(first + 1, min(len(units), first + _LONGEST) + 1)]
    texts = {span: " ".join(units[slice(*span)]) for span in spans}
    known = meanings(reader, texts.values())
    if all(known[unit] for unit in units):
        return tuple(dict.fromkeys(resolve(reader, unit) for unit in units))
    ways: list[list[tuple[str, ...]]] = [[()], *([] for _ in units)]
    for first, last in sorted(spans, key=lambda span: (span[1], span[0])):
        if known[texts[first, last]] and ways[first]:
            ways[last] += [(*way, texts[first, last]) for way in ways[first]]
            fewest = min(map(len, ways[last]))
            ways[last] = [way for way in ways[last] if len(way) == fewest]
    if len(ways[-1]) > 1:
        example = " ".join(f'"{name}"' for name in ways[-1][0])
        raise NamingError(
            said(
                "'{text}' can be read in several ways; put quotes around each name, as in {example}", text=" ".join(units), example=example
            )
        )
    if not ways[-1]:
        within = {place for span in spans if known[texts[span]] for place in range(*span)}
        strange = next((units[place] for place in range(len(units)) if place not in within), " ".join(units))
        return (resolve(reader, " ".join(units) if not within else strange),)
    return tuple(dict.fromkeys(resolve(reader, text) for text in ways[-1][0]))


def meanings(reader: Reader, texts: Iterable[str]) -> dict[str, set[str]]:
    """The ids of those that each text may mean: one where it is clear, none where it is nobody's name."""
    asked = list(dict.fromkeys(texts))
    ways = {text: as_ids(text) for text in asked}
    held = {one.id for one in reader.briefs({id_ for way in ways.values() for id_ in way})}
    as_written = {text: {way[0]} for text, way in ways.items() if way[0] in held}
    others = [text for text in asked if text not in as_written]
    holders: dict[str, set[str]] = {}
    keys = {text: keys_of(text) for text in others}
    if asked_for := {key for of_text in keys.values() for key in of_text}:
        for name in reader.named(asked_for):
            holders.setdefault(name.key, set()).add(name.stakeholder)
    # Of a long list most are nobody's: those are passed over at once.
    found: dict[str, set[str]] = {text: set() for text in others}
    for text in others:
        if any(key in holders for key in keys[text]) or not held.isdisjoint(ways[text]):
            found[text] = parts_of(reader, text, holders) or named_or_in_capitals(text, holders, held)
    return as_written | found


def as_ids(text: str) -> tuple[str, ...]:
    """The ids that a text may be: as it is written, in small letters and in capitals."""
    text = visible(text).strip()
    return tuple(dict.fromkeys((text, text.lower(), text.upper())))


def heirs(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    """Of these ids those that were merged into another, each with the id of that one."""
    former = {former_key(id_): id_ for id_ in ids}
    return {former[name.key]: name.stakeholder for name in reader.named(former)} if former else {}


def now_part_of(one: Stakeholder, text: str) -> str:
    """That the id which the text is was merged into this one; empty where the text means it otherwise."""
    ways = as_ids(text)
    former = [way for way in ways if way in one.former_ids and one.id != ways[0]]
    return said("'{id}' is now part of {name} ({kept})", id=former[0], name=one.called(language()), kept=one.id) if former else ""


def named_or_in_capitals(text: str, holders: Mapping[str, Collection[str]], held: Collection[str]) -> set[str]:
    """The ids of those who have the text as a name, or as their id but for capitals; before these, of the one into which whoever had it
    as an id was merged. `held` are ids that there are.
    """
    ways = as_ids(text)
    if heir := holders.get(former_key(ways[0])):
        return set(heir)
    formerly = {id_ for way in ways[1:] for id_ in holders.get(former_key(way), ())}
    return meant(text, holders) | formerly | {id_ for id_ in ways[1:] if id_ in held}


def parts_of(
    reader: Reader, text: str, holders: Mapping[str, Collection[str]], also: Mapping[str, Collection[str]] = _NO_WHOLES
) -> set[str]:  # fmt: skip
    """Of "one (other)", the ids of those called the one that are a part of one called the other, however far below. `also` tells, by id, of
    what a stakeholder is a part beside what the reader knows.
    """
    if not text.rstrip().endswith(")") or holders.get(name_key(text)):
        return set()
    found: set[str] = set()
    for one, other in parts(text):
        wholes = set(holders.get(name_key(other), ()))
        below = set(holders.get(name_key(one), ())) - wholes
        found |= {id_ for id_ in below if wholes & above(reader, id_, also)} if wholes else set()
    return found


def above(reader: Reader, id_: str, also: Mapping[str, Collection[str]] = _NO_WHOLES) -> set[str]:
    """The ids of all that a stakeholder is a part of, and of what that is a part of."""
    belonging = Ties(types=reader.schema.belonging)
    found, edge = set[str](), {id_}
    while edge:
        known = {link.target for link in reader.links_of(edge, belonging, end="source")} if belonging.types else set()
        edge = (known | {whole for one in edge for whole in also.get(one, ())}) - found - {id_}
        found |= edge
    return found


def keys_of(text: str) -> list[str]:
    """The keys of the names, and of ids that were merged, that must be known to tell what `text` means."""
    names = [key for part in (text, *(part for both in parts(text) for part in both)) if (key := name_key(part))]
    return names + [former_key(way) for way in as_ids(text) if way and " " not in way]


def meant(text: str, holders: Mapping[str, Collection[str]]) -> set[str]:
    """The ids of those that `text` may mean by its names; `holders` are the ids of those who have a name, by its key.

    Whoever has the whole text as a name comes first. Of "one (other)" it is whoever has both names; where nobody has both, it may be any
    that has either, so it is not clear; where one of them is nobody's name, it is nobody.
    """
    if whole := holders.get(name_key(text)):
        return set(whole)
    for one, other in parts(text):
        either = [set(holders.get(name_key(part), ())) for part in (one, other)]
        if all(either):
            return either[0] & either[1] or either[0] | either[1]
    return set()


def held_by(reader: Reader, text: str, *, limit: int = 3) -> list[str]:
    """Who held the post that `text` names, such as `Bill Blair held it (as of 2020-06)`: at most `limit`, the latest first, then by name
    and by id.

    A role is that post where it is the text or, if none is, begins with it. A role that very many have is no post.
    """
    key = name_key(text)
    roles = [(name_key(one.text), one) for one in prose_with(reader, text, ("role",))]
    same = [one for role, one in roles if role == key] or [one for role, one in roles if role.startswith(f"{key} ")]
    if len(same) > _NO_POST:
        return []
    ties: dict[str, Tie] = {}
    for tie in reader.ties([one.tie for one in same]):
        held = ties.get(tie.source)
        if not held or (_is_dated(tie), _last(tie), tie.id) > (_is_dated(held), _last(held), held.id):
            ties[tie.source] = tie
    holders = sorted(reader.stakeholders(list(ties)), key=lambda one: (name_key(one.name), one.id))
    holders.sort(key=lambda one: _last(ties[one.id]), reverse=True)
    return [said("{name} held it{when}", name=one.name, when=_when(ties[one.id])) for one in holders[:limit]]


def _is_dated(tie: Tie) -> bool:
    return bool(tie.since or tie.until)


def _last(tie: Tie) -> str:
    """The last date at which the tie is known to have held."""
    return tie.until or max(tie.attested_last, tie.since)


def _when(tie: Tie) -> str:
    if tie.since and tie.until:
        return said(" ({since} to {until})", since=tie.since, until=tie.until)
    if tie.since:
        return said(" (since {since})", since=tie.since)
    if tie.until:
        return said(" (until {until})", until=tie.until)
    return said(" (as of {date})", date=tie.attested_last[:7]) if tie.attested_last else ""


def _not_two(ways: Sequence[tuple[str, str]], named: Sequence[tuple[str, str]], known: Mapping[str, Collection[str]]) -> str:
    """Why the words are not two names, and how to write them."""
    text = " ".join(ways[0])
    if named:
        ways_ = [said("'{one}' and '{other}'", one=one, other=other) for one, other in named]
        read = reduce(lambda before, way: said("{before} or {other}", before=before, other=way), ways_)
        return said("'{text}' may be {ways}; put quotes around each name, as in {example}", text=text, ways=read, example=_quoted(named[0]))
    # The longest name that is in it is most likely one of the two.
    in_part = [(len(part), way) for way in ways for part in way if known[part]]
    shown = max(in_part)[1] if in_part else ways[(len(ways) - 1) // 2]
    return said("'{text}' is not two names; put quotes around each name, as in {example}", text=text, example=_quoted(shown))


def _quoted(way: tuple[str, str]) -> str:
    return " ".join(f'"{name}"' for name in way)
