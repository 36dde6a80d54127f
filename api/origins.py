"""Whose a change is that is made from Python, and by what call."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from .. import loaders
from ..graph.changes import Origin
from ..graph.history.changing import file_of
from .configured import user


def origin_of_load(paths: Sequence[str]) -> Origin:
    """What the history says of a load: the call, with the names of files without folders, the files that it reads, and who is the user."""
    call = ", ".join(json.dumps(Path(path).name, ensure_ascii=False) for path in paths)
    return Origin(f"network.load({call})", tuple(map(file_of, loaders.files_read(paths))), user())
