"""How right the guess of a mapping is, on lists made up by chance and by hand, and how long it takes for 20,000 rows:

python -m benchmarks.guess [--lists N] [--misses]

The guess was tuned on the seeds from 0 and on the lists of `worked`, `shaped`, `once_held` and `seen`; the other seeds and `held_out` are measured beside them.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from random import Random

import partnermap
from partnermap.graph.directory import Directory
from partnermap.loaders.guess import guess
from partnermap.tests.loaders.guess.lists.cells import value
from partnermap.tests.loaders.guess.lists.generated import made_list
from partnermap.tests.loaders.guess.lists.held_out import HELD_OUT
from partnermap.tests.loaders.guess.lists.made import MadeList, grid
from partnermap.tests.loaders.guess.lists.measuring import Measured, measured
from partnermap.tests.loaders.guess.lists.once_held import ONCE_HELD
from partnermap.tests.loaders.guess.lists.seen import SEEN
from partnermap.tests.loaders.guess.lists.shaped import SHAPED
from partnermap.tests.loaders.guess.lists.worked import WORKED

OTHER_SEEDS = 50_000
ROWS = 20_000
WANTED_HEADINGS, WANTED_COLUMNS, WANTED_WRONG, WANTED_UNEDITED, WANTED_SECONDS = 26 / 30, 0.9, 0.02, 0.6, 0.5
_COLUMNS = ("number", "agreement", "lead", "partner", "since", "until", "amount", "status", "note")


def main() -> None:
    """Prints a line a set of lists."""
    parser = argparse.ArgumentParser(description="how right the guess of a mapping is")
    parser.add_argument("--lists", type=int, default=200, help="how many lists are made up by chance")
    parser.add_argument("--misses", action="store_true", help="tell each column that is wrong and each list that asks")
    options = parser.parse_args()
    sets: dict[str, Sequence[MadeList]] = {
        "made, tuned on": [made_list(seed) for seed in range(options.lists)],
        "made, other seeds": [made_list(seed) for seed in range(OTHER_SEEDS, OTHER_SEEDS + options.lists)],
        "by hand, tuned on": [*WORKED, *SHAPED, *ONCE_HELD, *SEEN],
        "by hand, held out": HELD_OUT,
    }
    with partnermap.open() as network:
        directory = Directory(network.store)
        for name, lists in sets.items():
            found = measured(lists, directory)
            print(f"  {name:<18} {_told(found)}")
            if options.misses:
                print(*(f"      {miss[:160]}" for miss in found.misses), sep="\n")
        print(f"  {ROWS:,} rows: {_seconds(directory):.2f} s of the processor (wanted: {WANTED_SECONDS})")


def _told(found: Measured) -> str:
    parts = (
        f"{found.headings}/{found.lists} headings right, {found.silent} silently wrong",
        f"{found.right / found.columns:.1%} of {found.columns} columns right, {found.wrong / found.columns:.1%} wrong and sure",
        f"{found.unedited}/{found.lists} load unedited",
    )
    is_met = (
        found.headings >= WANTED_HEADINGS * found.lists
        and not found.silent
        and found.right >= WANTED_COLUMNS * found.columns
        and found.wrong <= WANTED_WRONG * found.columns
        and found.unedited >= WANTED_UNEDITED * found.lists
    )
    return f"{'; '.join(parts)}: {'met' if is_met else 'not met'}"


def _seconds(directory: Directory) -> float:
    """The least of three guesses of a register of many rows."""
    draw = Random(1)
    head = ["No.", "Title of MOU", "Lead", "Other parties", "Start", "End", "Value", "Status", "Notes"]
    large = grid("Register", [head, *([value(what, draw, "en", at, "slash", "; ") for what in _COLUMNS] for at in range(ROWS))])
    times = []
    for _ in range(3):
        start = time.process_time()
        guess([large], "register.xlsx", directory, "en")
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    main()
