"""Whom the rows of a load named, where others had been merged into it: what they said follows those who are taken apart again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from ..changes import Entry, Thing
from ..model import Tie
from ..restating import PRESUMED
from .images import given_in, image_of, thing_of
from .recording import Saying


class Meant(NamedTuple):
    """What rows said of a thing, which named it, or the two ends of the tie, by these texts."""

    texts: tuple[str, ...]
    saying: Saying


def meant_of(named: Iterable[Meant]) -> str:
    """What an entry keeps of this."""
    return json.dumps([[one.texts, _image(one.saying)] for one in named], ensure_ascii=False, separators=(",", ":"))


def meant_in(entry: Entry) -> list[Meant]:
    """What an entry keeps of whom rows named. Raises what Python does where it is none that was kept."""
    held = json.loads(entry.meant) if entry.meant else []
    return [Meant(tuple(texts), _saying(entry, image)) for texts, image in held]


def _image(saying: Saying) -> str:
    given: Collection[str] = saying.given & set(PRESUMED) if isinstance(saying.thing, Tie) else ()
    return image_of(saying.thing, given)


def _saying(entry: Entry, image: str) -> Saying:
    thing: Thing = thing_of(entry.sort, entry.id, image)
    return Saying(thing, given_in(image) & set(PRESUMED))
