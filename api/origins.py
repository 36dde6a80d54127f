"""Whose a change is that is made from Python, and by what call."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from ..graph.changes import Origin
from ..graph.history.changing import file_of
from .configured import user


def origin_of(method: str, paths: Sequence[str], files: Sequence[Path]) -> Origin:
    """What the history says of a change: the call, with names of files without folders, the files that it reads, and who is the user."""
    call = ", ".join(json.dumps(Path(path).name, ensure_ascii=False) for path in paths)
    return Origin(f"network.{method}({call})", tuple(map(file_of, files)), user())
