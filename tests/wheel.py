"""Checks a virtual environment into which the wheel was installed: python tests/wheel.py VENV."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

OURS = "partnermap"


def main(venv: Path) -> None:
    """Exits with a message at the first thing that is wrong."""
    python = venv / "bin" / "python"
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])").strip())
    record = next(site.glob(f"{OURS}-*.dist-info")) / "RECORD"
    tops = {line.split(",")[0].split("/")[0] for line in record.read_text(encoding="utf-8").splitlines()}
    expect({top for top in tops if not top.startswith((OURS, ".."))}, set(), "names at the top of site-packages beside ours")
    expect(
        [path.name for path in (site / OURS).iterdir() if path.name in ("tests", "benchmarks", "docs")],
        [],
        "folders that are not for users",
    )
    for command in ([str(venv / "bin" / OURS)], [str(python), "-m", OURS]):
        answer = json.loads(run(*command, "who", "NCECC", "--format", "json"))
        expect(answer["stakeholder"]["id"], "ncecc", " ".join(command))
        expect(bool(answer["partners"]), True, "partners")
    named = json.loads(run(python, "-m", OURS, "cypher", "--name", "people", "-p", "id=OPP", "--format", "json"))
    expect("brian-mcdermott" in json.dumps(named), True, "a named query, without a server")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "map.html"
        run(python, "-m", OURS, "map", "-o", page)
        expect(page.stat().st_size > 100_000, True, "the map")
    print("the wheel is whole")


def run(*command: object) -> str:
    """What the command prints, from a folder where no checkout can be imported by chance."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([str(word) for word in command], check=False, capture_output=True, text=True, cwd=folder)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return done.stdout


def expect(found: object, wanted: object, what: str) -> None:
    """Ends the program where the two differ."""
    if found != wanted:
        sys.exit(f"{what}: found {found!r}, wanted {wanted!r}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
