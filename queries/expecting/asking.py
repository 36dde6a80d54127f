"""All rules of a file asked of a network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from ...graph import Reader, Ties, today
from ...graph.refusals import BadRules
from ..structure import Scope, held_on, told_ids
from .checks import Checked, CheckMeant, Contradiction, check_meant
from .contacts import Contacts
from .finding import RuleFound, broken
from .meaning import Meant, World, meant
from .model import Check, Rule
from .reading import BUILT_IN, parse_rules, read_text
from .spots import Notes


class Expected(NamedTuple):
    """What the rules of a file give, in its order, and the checks that ties contradict. `file` is its name, empty for our own rules;
    `checks` are how many it has.
    """

    file: str
    rules: tuple[RuleFound, ...]
    checks: int
    contradictions: tuple[Contradiction, ...]

    @property
    def asked(self) -> tuple[RuleFound, ...]:
        """The rules that could be asked: they name nobody who is not here, and there is somebody whom they are about."""
        return tuple(found for found in self.rules if found.asked)

    @property
    def broken(self) -> tuple[RuleFound, ...]:
        """The rules that are not kept by everybody."""
        return tuple(found for found in self.rules if found.gaps)


def expected(reader: Reader, only: Ties, scope: Scope, rules: Path | str | None = None) -> tuple[Expected, Checked]:
    """What is missing by the rules of this file, or by our own where none is named; and its checks, for a matrix. Raises UnreadableFile,
    and BadRules with all mistakes of the file, names that nobody has among them; our own rules that name somebody unknown are passed over.
    """
    world = World(reader, replace(held_on(only, today()), statuses=frozenset()))
    path = Path(rules) if rules else BUILT_IN
    notes = Notes(path.name)
    read = parse_rules(read_text(path), world.schema, notes, is_built_in=not rules)
    sides = [_sides(one, world, notes, is_lenient=read.is_built_in) for one in read.rules]
    check_sides = [_sides(one, world, notes, is_lenient=read.is_built_in) for one in read.checks]
    if notes.problems:
        raise BadRules(path.name, notes.problems)
    contacts = Contacts(world, only, scope)
    checks: list[CheckMeant] = [
        check_meant(one, who, to, world) for one, (who, to) in zip(read.checks, check_sides, strict=True) if not who.unknown + to.unknown
    ]
    checked = Checked(checks, contacts)
    chosen = told_ids(world.reader, scope)
    found = []
    for rule, (who, to) in zip(read.rules, sides, strict=True):
        unknown = who.unknown + to.unknown
        told = RuleFound(rule, 0, (), unknown=unknown) if unknown else broken(rule, who, to, contacts, checked, chosen)
        found.append(told._replace(unheard=tuple(dict.fromkeys((*who.unheard, *to.unheard)))))
    return Expected(path.name if rules else "", tuple(found), len(checks), checked.contradicted()), checked


def _sides(one: Rule | Check, world: World, notes: Notes, *, is_lenient: bool) -> tuple[Meant, Meant]:
    """Whom the two sides mean; where that is lenient, names that nobody has are no mistake."""
    own = Notes(notes.file) if is_lenient else notes
    return meant(one.who, world, own), meant(one.to, world, own)
