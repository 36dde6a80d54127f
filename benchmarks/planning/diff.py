"""What others take to compare two networks as folders of CSV, and what they tell of it.

    python -m benchmarks.planning.diff OLD NEW

OLD and NEW are stores, which are exported first, or folders of CSV. csv-diff and daff (both MIT) compare tables row by row: stakeholders by
their id, ties by all that is in a row, so that a corrected date is a row less and a row more. Neither knows a rename, an ending or evidence.
A peer that is not installed is left out.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ..timing import alternate, environment, python

if TYPE_CHECKING:
    import networkx as nx

PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {}
"""None counts a graph: the peers of `diff` are given two folders."""
SHEETS = ("stakeholders", "ties")


def csv_diff(old: Path, new: Path) -> dict[str, int]:
    """How many rows csv-diff tells as added, removed and changed."""
    from csv_diff import compare, load_csv

    found: dict[str, int] = {}
    for sheet in SHEETS:
        tables = []
        for folder in (old, new):
            with (folder / f"{sheet}.csv").open(encoding="utf-8-sig", newline="") as file:
                tables.append(load_csv(file, key="id" if sheet == "stakeholders" else None))
        told = compare(*tables)
        found |= {f"{sheet} {done}": len(told[done]) for done in ("added", "removed", "changed")}
    return found


def daff(old: Path, new: Path) -> dict[str, int]:
    """How many rows daff tells as added, removed and changed."""
    import daff as library

    found: dict[str, int] = {}
    for sheet in SHEETS:
        tables = [library.PythonTableView(_rows(folder / f"{sheet}.csv")) for folder in (old, new)]
        flags = library.CompareFlags()
        if sheet == "stakeholders":
            flags.addPrimaryKey("id")
        alignment = library.Coopy.compareTables(*tables, flags).align()
        told = library.PythonTableView([])
        library.TableDiff(alignment, flags).hilite(told)
        marks = [told.getCell(0, row) for row in range(told.get_height())]
        found |= {
            f"{sheet} {done}": sum(mark == sign for mark in marks)
            for done, sign in (("added", "+++"), ("removed", "---"), ("changed", "->"))
        }
    return found


TABLES: Mapping[str, Callable[[Path, Path], Mapping[str, int]]] = {"csv_diff": csv_diff, "daff": daff}


def main(old: Path, new: Path) -> None:
    """Prints how long each takes, its own start included, and what it tells."""
    with tempfile.TemporaryDirectory() as made:
        folders = [_folder(one, Path(made) / name) for one, name in ((old, "old"), (new, "new"))]
        commands = {
            "partnermap diff": python("-m", "partnermap", "diff", old, new, "--format", "json", "-o", Path(made) / "answer.json", "--force")
        }
        commands |= {name: python("-m", "benchmarks.planning.diff", name, *folders) for name in TABLES if find_spec(name)}
        for name, figures in alternate(commands, runs=3).items():
            print(f"{name:<18} {figures}\n{figures.output.strip()}".rstrip(), flush=True)


def _folder(network: Path, place: Path) -> Path:
    if not network.is_dir():
        subprocess.run(python("-m", "partnermap", "--store", network, "export", place), check=True, capture_output=True, env=environment())
        return place
    return network


def _rows(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


if __name__ == "__main__":
    if sys.argv[1] in TABLES:
        print(dict(TABLES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
