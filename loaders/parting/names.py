"""A name as it comes out of a cell of several: without its quotation marks and the part that it has in what is listed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .marks import shown, trimmed

_PART = (
    r"(?:(?:co|vice)-?)?(?:leads?|lead agency|lead organi[sz]ation|leader|chairs?|host|sponsor|signator(?:y|ies)|member|observer"
    r"|partner|funder|secretariat|coordinator|contact|support|supporting"
    r"|responsable|chef de file|pr[ée]sidente?|pr[ée]sidence|h[ôo]te|signataire|membre|observateur|observatrice|partenaire"
    r"|bailleur de fonds|secr[ée]tariat|coordonnateur|coordonnatrice|coordination|soutien|appui|parrain|direction)"
)
_WITH_PART = re.compile(rf"(?P<name>.*\S)\s*(?:\((?P<one>{_PART})\)|\s[–—-]\s(?P<two>{_PART}))", re.IGNORECASE)
_PART_FIRST = re.compile(rf"(?P<one>{_PART}s?)\s?:\s+(?P<name>\S.*)", re.IGNORECASE)
_PLAIN = re.compile(r"[^\W_](?:[\w,.'’/&]|[ -](?=[^\W_&/,–-]))*")  # nothing but words, where a cell has neither marks nor a part
_QUOTED = re.compile(r'"([^"]+)"|“([^“”]+)”|«([^«»]+)»')


class Named(NamedTuple):
    """One whom a cell names: the name, other names of the same body beside it, and what part it has in what is listed, such as `lead`."""

    name: str
    also: tuple[str, ...] = ()
    note: str = ""


@lru_cache(maxsize=1 << 15)
def named(raw: str) -> Named:
    """The name in a piece of a cell.

    >>> named("RCMP (lead)"), named('"Acme, Inc."').name
    (Named(name='RCMP', also=(), note='lead'), 'Acme, Inc.')
    """
    if _PLAIN.fullmatch(raw):
        return Named(raw)
    text = trimmed(shown(raw))
    note = ""
    if (text.endswith(")") or " " in text) and (found := _WITH_PART.fullmatch(text)):
        text, note = found["name"], found["one"] or found["two"]
    elif ":" in text and (found := _PART_FIRST.fullmatch(text)):
        text, note = found["name"], found["one"]
    if found := _QUOTED.fullmatch(text):
        text = next(filter(None, found.groups())).strip()
    return Named(text, (), note)
