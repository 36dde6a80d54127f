"""What a load costs beside another checkout of partnermap, such as the one before a change: processor time, memory, and the file.

    git worktree add ../before COMMIT && make -C ../before .venv/.dev
    python -m benchmarks.beside ../before [--quick]

Each loads the same generated network into a file of its own, turn and turn about.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from .generate import write_network

RUNS = 3


def main() -> None:
    """Prints both, and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path, help="the folder of the other checkout, with its virtual environment in .venv")
    parser.add_argument("--quick", action="store_true", help="20,000 stakeholders and 100,000 ties rather than 200,000 and 1,000,000")
    options = parser.parse_args()
    size = 20_000 if options.quick else 200_000
    pythons = {"this": sys.executable, "the other": str(options.other / ".venv" / "bin" / "python")}
    seconds: dict[str, list[float]] = {name: [] for name in pythons}
    files: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        network = write_network(Path(folder) / "network", size)
        for _ in range(RUNS):
            for name, python in pythons.items():
                store = Path(folder) / "network.db"
                store.unlink(missing_ok=True)
                seconds[name].append(processor_time([python, "-m", "partnermap", "load", str(network), "--store", str(store)]))
                files[name] = store.stat().st_size
    this, other = (statistics.median(seconds[name]) for name in pythons)
    print(f"First load of {size:,} stakeholders and {5 * size:,} ties, median of {RUNS}")
    for name in pythons:
        print(f"  {name:<10} {statistics.median(seconds[name]):7.1f} s of processor time, a file of {files[name] / 1e6:,.0f} MB")
    print(f"  ratio      {this / other:7.2f}                          {files['this'] / files['the other']:.2f}")


def processor_time(command: list[str]) -> float:
    """How many seconds of processor time a command takes. Raises CalledProcessError where it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, cwd=os.sep)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
