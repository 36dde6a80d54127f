"""What is expected of a network, as a planner writes it down: rules of ties that there should be, and where somebody looked and found
none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ...graph import Language

ANY = "any"
"""Stands for whatever value there is: that one is known."""
Way = Literal["either", "out", "in"]


class WantedTie(NamedTuple):
    """A type of tie that does, with those that are a case of it, and whether it goes out from whom the rule is about, or in to it."""

    type: str
    way: Way = "either"


class Label(NamedTuple):
    """What a rule is called, in both languages."""

    en: str
    fr: str

    def called(self, language: Language) -> str:
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Who:
    """Stakeholders of these names, kinds, forms and so on; each is any where nothing is said. `excluded` are those that are not meant."""

    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    excluded: Who | None = None
    line: int = 0


EVERYBODY = Who()


@dataclass(frozen=True, slots=True)
class Rule:
    """Everybody in `who` has ties of `ties` to at least so many distinct others of `to`. Without `ties` any does that is one of working
    together.
    """

    label: Label
    who: Who
    ties: tuple[WantedTie, ...] = ()
    to: Who = EVERYBODY
    least: int = 1
    line: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """Somebody looked for ties of `ties` (or any) between `who` and `to` and found none, on this date; `source` and `place` say where."""

    who: Who
    to: Who
    ties: tuple[WantedTie, ...]
    date: str
    source: str
    place: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules and checks of one file, in its order. Of those that are built in, what names somebody unknown here is passed over."""

    rules: tuple[Rule, ...] = ()
    checks: tuple[Check, ...] = ()
    file: str = ""
    is_built_in: bool = False
