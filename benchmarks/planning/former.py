"""A network as it might have been a year ago, to be compared with what it is.

python -m benchmarks.planning.former STORE FOLDER
"""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

from ..timing import environment, python
from . import FORMER

_EACH = 50  # of so many stakeholders one was not there yet and another was called otherwise, and of so many ties one had another role


def main(store: Path, folder: Path) -> None:
    """The network as it might have been a year ago: some stakeholders are not there yet, some are called otherwise, some ties too."""
    was = folder / "was"
    export = python("-m", "partnermap", "export", was, "--store", store)
    subprocess.run(export, check=True, capture_output=True, env=environment())
    rows = {
        sheet: list(csv.DictReader((was / f"{sheet}.csv").open(encoding="utf-8-sig", newline=""))) for sheet in ("stakeholders", "ties")
    }
    gone = {row["id"] for number, row in enumerate(rows["stakeholders"]) if not number % _EACH}
    left = [row for row in rows["stakeholders"] if row["id"] not in gone]
    for row in left[::_EACH]:
        row["name"] = f"{row['name']} (autrefois)"
    ties = [row for row in rows["ties"] if not {row["source"], row["target"]} & gone]
    for row in ties[::_EACH]:
        row["role"] = "observatrice"
    for sheet, kept in (("stakeholders", left), ("ties", ties)):
        with (was / f"{sheet}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(kept[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(kept)
    subprocess.run(python("-m", "partnermap", "load", was, "--store", folder / FORMER), check=True, capture_output=True, env=environment())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
