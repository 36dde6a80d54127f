"""How alike two names of people are: no translation, and no word may be left over but a middle name."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from .comparing import Likeness
from .forms import Form


def likeness_of_people(one: Form, other: Form) -> Likeness | None:
    """How alike two forms of names of people are, or None where they are two names. A name of one word alone says too little."""
    if one.marks != other.marks:
        return None
    left, right = sorted(([word.stem for word in form.words] for form in (one, other)), key=lambda words: (len(words), words))
    if len(left) < 2:
        return None
    if sorted(left) == sorted(right):
        return Likeness(1.0, ("same",))
    if "".join(left) == "".join(right):
        return Likeness(0.95, ("spelling",))
    rest_left = [word for word in left if word not in right]
    rest_right = [word for word in right if word not in left]
    if len(left) == len(right) and len(rest_left) == len(rest_right) == 1:
        return _nearly(rest_left[0], rest_right[0])
    if not rest_left and left[-1] == right[-1] and left[0] == right[0]:
        return Likeness(0.85, ("short",))  # a middle name is left out
    return None


def _nearly(one: str, other: str) -> Likeness | None:
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return Likeness(0.75, ("short",)) if long.startswith(short) else None
    most = 0 if len(long) < 4 else 1 if len(long) < 9 else 2
    return Likeness(0.85, ("spelling",)) if OSA.distance(one, other) <= most else None
