"""Times whole processes, turn and turn about, and says how much the machine wavered."""

from __future__ import annotations

import os
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figures:
    """The runs of one command: seconds of each, and the greatest memory of any, in MB."""

    seconds: tuple[float, ...]
    peak: float
    output: str

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def __str__(self) -> str:
        return f"{_seconds(self.median)} ({_seconds(min(self.seconds))} to {_seconds(max(self.seconds))}), {self.peak:.0f} MB"


def alternate(
    commands: Mapping[str, Sequence[str]], *, runs: int, warm: bool = True, before: Callable[[], None] = lambda: None
) -> dict[str, Figures]:
    """The figures of each command, run one after the other `runs` times so that a busy spell of the machine falls on all.

    A `warm` round before them, which is not counted, fills the caches of the disk. `before` is called ahead of each run.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    peaks: dict[str, float] = dict.fromkeys(commands, 0.0)
    outputs: dict[str, str] = {}
    for number in range(runs + warm):
        for name, command in commands.items():
            before()
            took, peak, outputs[name] = _run(command)
            if number >= warm:
                seconds[name].append(took)
            peaks[name] = max(peaks[name], peak)
    return {name: Figures(tuple(seconds[name]), peaks[name], outputs[name]) for name in commands}


def run(command: Sequence[str]) -> Figures:
    """The figures of one run."""
    took, peak, output = _run(command)
    return Figures((took,), peak, output)


def environment(**values: str) -> dict[str, str]:
    """That of this process without what would make Python start slower than it does for a user; and these values."""
    kept = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PARTNERMAP_STORE")
    }
    return kept | values


def compare(title: str, figures: Mapping[str, Figures], ours: str, peer: str, *, at_most: float | None) -> float:
    """Prints the two with their ratio and, where `at_most` is given, whether it is within that; gives the ratio."""
    ratio = figures[ours].median / figures[peer].median
    print(f"\n{title}")
    for name, one in figures.items():
        print(f"  {name:<34} {one}")
    shown = f"{ratio:.2f}" if ratio >= 1 else f"1/{1 / ratio:.1f}"
    verdict = ""
    if at_most is not None:
        wanted = f"at most {at_most:g}" if at_most >= 1 else f"at most 1/{1 / at_most:g}"
        verdict = f" (wanted: {wanted}) {'met' if ratio <= at_most else 'NOT MET'}"
    print(f"  {ours} / {peer}: {shown}{verdict}", flush=True)
    return ratio


def python(*arguments: str | Path) -> list[str]:
    """The command that runs this Python with `arguments`."""
    return [sys.executable, *map(str, arguments)]


def _run(command: Sequence[str]) -> tuple[float, float, str]:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert process.stdout and process.stderr
    output = process.stdout.read()
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{shlex.join(command)} failed:\n{said.decode()}")
    # Kilobytes on Linux, bytes on macOS.
    return took, usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024), output.decode()


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"
