"""What makes stakeholders: the entries of `things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ...graph import said, similar
from ...graph.listing import quoted
from ...graph.understanding import word_key
from .model import Thing, Value
from .notes import Spot
from .values import read_attributes, read_fields, read_truth, read_value
from .wording import FIELDS, IN_BRACKETS, LINE_BREAK, THING, TIE, canonical, one_of

_SHORTEST = 4  # letters of a word that may be a slip
_WORDS_OF_THEIR_OWN = frozenset({"county", "find", "free", "from", "game", "king", "node", "quota", "rule", "same", "unit", "vote"})
"""What is one letter from a key of ours, and no slip."""


def read_things(spot: Spot) -> tuple[Thing, ...]:
    """The things, each of which another may be a part of."""
    found: list[Thing] = []
    spots: dict[str, Spot] = {}
    for name, one in spot.pairs():
        if canonical(name, TIE):
            one.fault(said("'{key}' is a key of ties; call the thing something else", key=name))
        if before := meant(name, list(spots)):
            one.fault(said("there is a thing '{name}' already; call one of the two something else", name=before))
        spots[name] = one
        found.append(_thing(name, one))
    if not found and not spot.is_unsure and not spot.is_list:
        spot.fault(said("there are no things; write what the columns make, such as {{body: {{kind: agency, name: Organization}}}}"))
    return tuple(_joined(thing, found, spots) for thing in found)


def meant(text: str, names: Sequence[str]) -> str:
    """Which of these things somebody has named; empty where it is none."""
    return text if text in names else next((name for name in names if word_key(name) == word_key(text)), "")


def no_thing(text: str, names: Sequence[str]) -> str:
    """The mistake that there is no such thing."""
    if near := similar(text, names, limit=1):
        return said("there is no thing '{name}'; did you mean {names}?", name=text, names=quoted(near))
    if names:
        return said("there is no thing '{name}'; write one of {names}", name=text, names=", ".join(names))
    return said("there is no thing '{name}', since there are no things; write it under things", name=text)


def _thing(name: str, spot: Spot) -> Thing:
    if spot.is_text:
        before = len(spot.notes.unsure)
        text = spot.text()
        is_tree = canonical(text, ("tree",)) == "tree"
        if text and not is_tree:
            spot.fault(said("a kind and a name belong here, such as {{kind: agency, name: {column}}}", column=text))
        kind = {"kind": Value(is_unsure=True, line=spot.line)} if len(spot.notes.unsure) > before and not is_tree else {}
        return Thing(name, MappingProxyType(kind), is_of_tree=is_tree, line=spot.line)
    keys, others = spot.keys(THING)
    is_tree = "tree" in keys and read_truth(keys["tree"])
    fields = read_fields(keys, FIELDS)
    _add_constant_name(keys, fields)
    has_acronym = _acronym(keys, fields)
    if spot.has_keys and not is_tree:
        for needed, remedy in (("kind", "kind: agency"), ("name", "name: Organization")):
            if needed not in fields or (needed in keys and keys[needed].is_empty_text):
                spot.fault(said("'{key}' is missing; write a line such as {example}", key=needed, example=remedy))
    return Thing(
        name,
        MappingProxyType(fields),
        MappingProxyType(attributes(keys, others, THING)),
        split=separators(keys["split"]) if "split" in keys else (),
        either=separators(keys["either"]) if "either" in keys else (),
        has_acronym=has_acronym,
        part_of=keys["part of"].text() if "part of" in keys else "",
        is_of_tree=is_tree,
        line=spot.line,
    )


def _add_constant_name(keys: Mapping[str, Spot], fields: dict[str, Value]) -> None:
    """Adds the name of a thing that is `called` always the same."""
    if "called" not in keys:
        return
    spot = keys["called"]
    if "name" in fields:
        spot.fault(said("'{key}' and '{other}' are both there; keep one of them", key="called", other="name"))
    before = len(spot.notes.unsure)
    text = spot.text()
    fields["name"] = Value(constant=text, is_unsure=len(spot.notes.unsure) > before, line=spot.line)


def _acronym(keys: Mapping[str, Spot], fields: dict[str, Value]) -> bool:
    """Whether a name has its acronym in brackets; one that has a column of its own is an alias."""
    if "acronym" not in keys:
        return False
    spot = keys["acronym"]
    if is_in_brackets(spot):
        return True
    if "aliases" in fields:
        spot.fault(said("'{key}' and '{other}' are both there; keep one of them", key="acronym", other="aliases"))
    fields["aliases"] = read_value(spot, "aliases")
    return False


def is_in_brackets(spot: Spot) -> bool:
    """Whether `(...)` stands there, of which a note is made where it is not sure."""
    return spot.is_text and spot.bare in IN_BRACKETS and bool(spot.text())


def separators(spot: Spot) -> tuple[str, ...]:
    """The signs and words of a list; those that mean a line break are `newline`. What is a space at its end stays in quotes alone."""
    signs = [text for one in spot.items() for text in one.words()]
    found = [one_of(text, LINE_BREAK) or ("newline" if text.strip(" \r") == "\n" else text) for text in signs]
    return tuple(dict.fromkeys(text for text in found if text))


def attributes(keys: Mapping[str, Spot], others: Mapping[str, Spot], known: Sequence[str]) -> dict[str, Value]:
    """What other keys say; one that is a slip of ours is a mistake, unless it stands under `attributes`."""
    for name, spot in others.items():
        if near := slip_of(name, known):
            told = said(
                "'{key}' is nearly '{name}', which is a key of ours; write that, or put {key} under attributes to keep it",
                key=name,
                name=near,
            )
            spot.fault(told)
    named = dict(keys["attributes"].pairs()) if "attributes" in keys else {}
    return read_attributes({**others, **named})


def slip_of(name: str, known: Sequence[str]) -> str:
    """The key of ours that somebody probably meant: one letter is wrong, missing, too many or out of its place. Empty where none is."""
    from rapidfuzz.distance import OSA

    asked = word_key(name)
    if len(asked) < _SHORTEST or asked in _WORDS_OF_THEIR_OWN:
        return ""
    return next((one for one in known if OSA.distance(asked, word_key(one), score_cutoff=1) == 1), "")


def _joined(thing: Thing, things: Sequence[Thing], spots: Mapping[str, Spot]) -> Thing:
    """The thing with the own name of what it is a part of; that there is no such one, or that it is a part of itself, is a mistake."""
    if not thing.part_of:
        return thing
    wholes = {one.name: one.part_of for one in things}
    whole = meant(thing.part_of, list(wholes))
    if not whole:
        spots[thing.name].fault(no_thing(thing.part_of, [name for name in wholes if name != thing.name]))
        return thing
    above, seen = whole, {thing.name}
    while above and above not in seen:
        seen.add(above)
        above = meant(wholes[above], list(wholes)) if wholes[above] else ""
    if above == thing.name:
        spots[thing.name].fault(said("it is a part of itself; take out one 'part of'"))
    return replace(thing, part_of=whole)
