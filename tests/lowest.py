"""Prints the lowest version of everything that pyproject.toml lets in, a line each, as constraints for pip:

    python tests/lowest.py > lowest.txt; pip install '.[cypher,docx,groups,sheets]' pytest pytest-xdist hypothesis pandas -c lowest.txt

What states no lower bound is not listed.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

_BOUND = re.compile(r"(?P<name>[\w.-]+)\s*[>=]=\s*(?P<version>[\w.]+)")


def lowest(requirements: Iterable[str]) -> Iterator[str]:
    """For each requirement with a lower bound, that version and no other."""
    for requirement in requirements:
        if found := _BOUND.match(requirement):
            yield f"{found['name']}=={found['version']}"


if __name__ == "__main__":
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = (requirement for extra in project["optional-dependencies"].values() for requirement in extra)
    sys.stdout.writelines(f"{line}\n" for line in dict.fromkeys(lowest([*project["dependencies"], *extras])))
