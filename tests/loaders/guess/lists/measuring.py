"""How right a guess is: its headings and its columns against the truth of made-up lists, and whether what is wrong was asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from partnermap.graph.directory import Directory
from partnermap.graph.drafts import Problem
from partnermap.loaders.guess import Guess, guess
from partnermap.loaders.making import make
from partnermap.loaders.making.made import FileSaid

from .made import MadeList
from .uses import unsure_paths, uses


@dataclass
class Measured:
    """Of some lists: how many have the right headings, how many wrong ones without a doubt; how many of their columns are right, and
    wrong without a doubt; how many load unedited. `misses` tells each."""

    lists: int = 0
    headings: int = 0
    silent: int = 0
    columns: int = 0
    right: int = 0
    sure: int = 0
    wrong: int = 0
    unedited: int = 0
    misses: list[str] = field(default_factory=list)


def measured(lists: Sequence[MadeList], directory: Directory) -> Measured:
    """How right the guess is of these lists."""
    found = Measured()
    for one in lists:
        measure(one, guess(one.grids, one.file, directory, "en"), directory, found)
    return found


def measure(one: MadeList, guessed: Guess, directory: Directory, found: Measured) -> None:
    """Adds what is right and wrong of a guess."""
    found.lists += 1
    is_right = is_silent = True
    by_sheet = {grid.name: grid for grid in one.grids}
    rules = list(enumerate(guessed.mapping.tables, start=1))
    for table in one.tables:
        of_sheet = [(number, rule) for number, rule in rules if (rule.read.sheet or next(iter(by_sheet))) == table.sheet]
        number, rule = next(
            ((number, rule) for number, rule in of_sheet if rule.read.header == table.header), of_sheet[0] if of_sheet else (0, None)
        )
        if rule is None or rule.read.header != table.header:
            is_right = False
            unsure = unsure_paths(guessed.mapping, number) if rule else set()
            is_silent = "*" not in unsure
            found.misses.append(
                f"{one.name}: headings {rule.read.header if rule else None}, not {table.header}{' (silent)' if is_silent else ''}"
            )
            found.columns += len(table.columns)
            found.wrong += len(table.columns) if is_silent else 0
            continue
        unsure = unsure_paths(guessed.mapping, number)
        made = uses(rule, by_sheet[table.sheet])
        for at, labels in table.columns.items():
            label, path = made.get(at, ("out", ""))
            found.columns += 1
            asked = _is_asked(path, unsure)
            if label in labels or "*" in labels:
                found.right += 1
                found.sure += not asked
            else:
                found.wrong += not asked
                found.misses.append(f"{one.name}: column {at} is {label}, not {'/'.join(sorted(labels))}{'' if asked else ' (sure)'}")
    if len(guessed.mapping.tables) != len(one.tables):
        found.misses.append(f"{one.name}: {len(guessed.mapping.tables)} tables, not {len(one.tables)}")
    found.headings += is_right
    found.silent += not is_right and is_silent
    found.unedited += is_unedited(one, guessed, directory, found.misses)


def _is_asked(path: str, unsure: set[str]) -> bool:
    """Whether what a key says of a column is not sure: the key itself, one that it leads to, or the tie of the thing that it names."""
    thing = path.removeprefix("things > ").split(" > ")[0]
    ties = any(key.startswith("ties > ") and key.endswith(f" > {thing}") for key in unsure) if thing else False
    keys = any(key == path or key.startswith(f"{path} > ") or path.startswith(f"{key} > ") for key in unsure) if path else False
    return "*" in unsure or ties or keys


def is_unedited(one: MadeList, guessed: Guess, directory: Directory, misses: list[str]) -> bool:
    """Whether the list loads as it was guessed."""
    if guessed.mapping.unsure:
        misses.append(f"{one.name}: asked {', '.join(path for path, _ in guessed.mapping.unsure)}")
        return False
    try:
        made = make(guessed.mapping, one.grids, FileSaid(one.file), directory)
    except Exception as error:  # whatever it is, it is told
        misses.append(f"{one.name}: {error!r}")
        return False
    problems = [one for one in made.reads if isinstance(one, Problem)]
    misses += [f"{one.name}: problem {problem.message} ({problem.place})" for problem in problems[:2]]
    return not problems
