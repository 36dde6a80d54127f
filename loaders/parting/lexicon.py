"""Words of the names of bodies, folded: sorts, what they see to, places, and the names that everybody knows."""

from __future__ import annotations

from functools import cache

from ...graph import name_key
from ...graph.letters import folded
from ...words.bodies.known import KNOWN
from ...words.bodies.places import ELSEWHERE, PROVINCES
from ...words.bodies.sorts import SORTS
from ...words.bodies.subjects import SUBJECTS

_MORE_SORTS = """
inc ltd ltee llc llp corp incorporated cooperative coop institut societe association universite regie surete caisse ordre
ministere polytechnique hopital ecole commissariat observatoire carrefour regroupement laboratoire chaire reseau forces police
bureau shelter firm partners services associates solutions consulting technologies systems holdings
"""
_NO_SORTS = """
act award chair cell cadets credit crown bench crew market plant plan prize project program programme probe round table store
study strategy survey commons advocate treasury mint party mine port press radio opera ballet community archive conference fair
farm house order inquiry exhibition scholarship campaign park section
"""
TWO_WORDS = {
    "labrador": "newfoundland", "tobago": "trinidad", "herzegovina": "bosnia", "barbuda": "antigua", "nevis": "kitts", "wales": "england",
    "grenadines": "vincent", "caicos": "turks", "principe": "tome", "futuna": "wallis", "miquelon": "saint-pierre",
}  # fmt: skip
"""Places with "and" in their name: the second word, then the first."""


@cache
def sorts() -> frozenset[str]:
    """Words for sorts of bodies."""
    words = {word.strip("! ") for entry in SORTS.split(";") for side in entry.split("=") for word in side.split(",")}
    singular = {folded(word.strip()) for word in words} | set(_MORE_SORTS.split())
    return frozenset({form for word in singular - set(_NO_SORTS.split()) for form in (word, f"{word}s") if word})


@cache
def french_sorts() -> frozenset[str]:
    """Those with which a name in French begins."""
    words = {word.strip("! \n") for entry in SORTS.split(";") if "=" in entry for word in entry.split("=")[1].split(",")}
    return frozenset({folded(word) for word in words} - set(_NO_SORTS.split()))


@cache
def subjects() -> frozenset[str]:
    """Words for what bodies see to."""
    words = {word.strip(" \n!") for entry in SUBJECTS.split(";") for side in entry.split("=") for word in side.split(",")}
    bare = {folded(word) for word in words if word}
    return frozenset({form for word in bare for form in (word, f"{word}s", f"{word[:-1]}ies" if word.endswith("y") else word)})


@cache
def places() -> frozenset[str]:
    """The keys of names of places."""
    found = {name_key(form) for forms in PROVINCES.values() for form in forms.split(";")}
    found |= {name_key(form) for entry in ELSEWHERE.split(";") for form in entry.split("=")}
    return frozenset({*found, "canada"})


@cache
def everybody() -> dict[str, int]:
    """The names of bodies that everybody knows, with one number for each body."""
    lines = KNOWN.strip().replace("\n  ", " ").splitlines()
    return {form.strip(): number for number, line in enumerate(lines) for form in line.split(";") if form.strip()}


@cache
def bodies() -> dict[str, int]:
    """The same by the keys of the names."""
    return {name_key(form): number for form, number in everybody().items()}
