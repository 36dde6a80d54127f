"""Checks that the tests run from the source distribution: python tests/sdist.py DIST.tar.gz [PYTEST ARGUMENTS…].

It is unpacked and installed from there, apart from the checkout; then it must have the tests that the checkout has, and those that the
arguments choose must pass.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(archive: Path, arguments: list[str]) -> None:
    """Exits with a message at the first thing that is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        (unpacked,) = Path(folder).iterdir()
        site = Path(folder) / "site"
        run(unpacked, site, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, ".")
        here, there = (collected(place, site) for place in (ROOT, unpacked))
        if here != there:
            sys.exit("tests that one of the two lacks:\n" + "\n".join(sorted(here ^ there)))
        print(run(unpacked, site, "-m", "pytest", "-q", *arguments).splitlines()[-1])
    print(f"the source distribution is whole: {len(there):,} tests")


def collected(place: Path, site: Path) -> set[str]:
    """The tests that there are."""
    return {line for line in run(place, site, "-m", "pytest", "--collect-only", "-q").splitlines() if "::" in line}


def run(place: Path, site: Path, *words: object) -> str:
    """What this Python prints there, where partnermap is the one that was installed from the archive."""
    environment = {**os.environ, "PYTHONPATH": str(site)}
    done = subprocess.run([sys.executable, *map(str, words)], check=False, capture_output=True, text=True, cwd=place, env=environment)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))} failed:\n{done.stdout[-4_000:]}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
