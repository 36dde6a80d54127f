"""Who is called by an acronym alone, and whose name has its letters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ...graph import name_key
from .forms import Form, initials
from .lexicon import lexicon

_BY_LENGTH = {2: 0.55, 3: 0.76, 4: 0.87}
_LONGER = 0.92
_BY_BODIES = (1.0, 1.0, 0.88, 0.78, 0.72)
_LEAST = 0.46  # of the letters that many bodies have, up to so many
_MOST = 8
_SMALL = 0.8  # of an acronym in small letters
_OF_ANOTHER = 0.75  # where the acronym is known to be that of another one


class Spelled(NamedTuple):
    """An acronym, the name that it may stand for (places in the forms), how surely, 0 to 1, and how many bodies have its letters."""

    acronym: int
    name: int
    score: float
    bodies: int


def spelled(forms: Sequence[Form], kinds: Sequence[str], is_one: Callable[[int, int], bool]) -> Iterator[Spelled]:
    """What the acronyms of those that have no longer name may stand for. `is_one` says of two stakeholders whether their names are alike:
    an acronym is as sure as few bodies have its letters, and one body under two names is one.
    """
    acronyms, names = _found(forms, kinds)
    for what, found in names.items():
        letters = what[1]
        bodies = _bodies({forms[place].whose for place in found}, is_one)
        if bodies > _MOST:
            continue
        score = _BY_LENGTH.get(len(letters), _LONGER) * _BY_BODIES[min(bodies, len(_BY_BODIES) - 1)]
        known = {place for place in found if _is_known(forms[place], letters)}
        for place, sureness in found.items():
            share = score * sureness * (_OF_ANOTHER if known and place not in known else 1.0)
            for acronym in acronyms[what]:
                told = share * (_SMALL if forms[acronym].text.islower() else 1.0)
                yield Spelled(acronym, place, max(round(told, 4), _LEAST), bodies)


_What = tuple[str, str]  # a kind and the letters of an acronym


def _found(forms: Sequence[Form], kinds: Sequence[str]) -> tuple[dict[_What, list[int]], dict[_What, dict[int, float]]]:
    """Places of the acronyms of those that have no longer name, and of the names that have their letters, each with how surely."""
    long = {form.whose for form in forms if len(form.words) + len(form.places) > 1}
    acronyms: dict[_What, list[int]] = defaultdict(list)
    for place, form in enumerate(forms):
        if form.acronym and form.whose not in long and kinds[form.whose] != "person":
            for letters in {form.acronym, _capitals(form.text)} - {""}:
                acronyms[kinds[form.whose], letters].append(place)
    names: dict[_What, dict[int, float]] = defaultdict(dict)
    for place, form in enumerate(forms) if acronyms else ():
        if form.whose in long and kinds[form.whose] != "person":
            for letters, sureness in _letters(form).items():
                if (kinds[form.whose], letters) in acronyms:
                    names[kinds[form.whose], letters][place] = sureness
    return acronyms, names


def _is_known(form: Form, letters: str) -> bool:
    """Whether the acronym is known as that of the body with this name."""
    return bool(form.known & lexicon().acronyms.get(letters.lower(), set()))


def _capitals(text: str) -> str:
    """The capitals alone of such as CPhA and NRCan."""
    capitals = "" if name_key(text) in lexicon().acronyms else "".join(filter(str.isupper, text))
    return capitals if len(capitals) > 2 else ""


def _letters(form: Form) -> dict[str, float]:
    known = lexicon()
    made = initials(form)
    if numbers := form.known:
        made |= {key.upper(): 1.0 for key, others in known.acronyms.items() if others & numbers}
    return made


def _bodies(holders: set[int], is_one: Callable[[int, int], bool]) -> int:
    """How many bodies they are, those with names that are alike taken for one."""
    told: list[int] = []
    for holder in sorted(holders):
        if len(told) > _MOST:
            break
        if not any(is_one(holder, other) for other in told):
            told.append(holder)
    return len(told)
