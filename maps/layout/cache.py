"""Layouts that were computed before, in the user's cache folder: a map drawn again need not wait for its positions.

A file is named by a digest of all that a layout depends on: the input, the code that computes it and the libraries under it. So a
name never means two layouts, and nothing is ever brought up to date, only forgotten. A file that cannot be read, is damaged or cannot
be written is as good as none. It holds numbers alone: no name, no id.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from math import isfinite
from pathlib import Path

from ...graph.keeping import cache_folder, whole
from ...measures import communities
from .arranging import Layout, arrange

_UNUSED = 30 * 24 * 3600  # seconds after which a layout that nobody asked for is removed
_MOST = 200  # layouts that are kept: the rest goes, least recently used first


def kept_layout(sizes: Sequence[float], links: Sequence[tuple[int, int]], groups: Sequence[int] | None = None) -> Layout:
    """What `layout.arrange` gives for these, out of the cache folder if it is there, else computed and kept there."""
    path = None
    with suppress(OSError, RuntimeError):  # without a home there is no folder
        path = cache_folder() / "layouts" / f"{_digest(sizes, links, groups)}.json"
    if path and (held := _held(path, len(sizes))):
        return held
    layout = arrange(sizes, links, groups)
    if path:
        _keep(path, layout)
    return layout


def _digest(sizes: Sequence[float], links: Sequence[tuple[int, int]], groups: Sequence[int] | None) -> str:
    given = [[float(size) for size in sizes], [list(pair) for pair in links], None if groups is None else list(groups)]
    said = json.dumps([_code(), *given], separators=(",", ":"))
    return blake2b(said.encode(), digest_size=20).hexdigest()


@cache
def _code() -> str:
    """The code that computes layouts, by its digest, with the versions of what it stands on."""
    import numpy
    import scipy

    digest = blake2b(digest_size=20)
    for folder in (Path(__file__).parent, Path(communities.__file__).parent):
        for file in sorted(folder.glob("*.py")):
            digest.update(file.read_bytes())
    return " ".join((digest.hexdigest(), numpy.__version__, scipy.__version__, communities.library()))


def _held(path: Path, count: int) -> Layout | None:
    """The layout of `count` in the file, if that is what is in it."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        points = tuple((float(x), float(y)) for x, y in held["points"])
        groups = tuple(int(group) for group in held["groups"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    if not (len(points) == len(groups) == count and all(map(isfinite, (value for point in points for value in point)))):
        return None
    if min(groups, default=0) < communities.LOOSE:
        return None
    with suppress(OSError):
        os.utime(path)
    return Layout(points, groups)


def _keep(path: Path, layout: Layout) -> None:
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Readable by its owner alone, and put in place whole: another process may be at the same layout.
        with whole(path, is_private=True) as draft:
            draft.write_text(json.dumps({"points": layout.points, "groups": layout.groups}, separators=(",", ":")), encoding="utf-8")
        _remove_old(path.parent)


def _remove_old(folder: Path) -> None:
    aged: list[tuple[float, Path]] = []
    for other in folder.iterdir():
        with suppress(OSError):
            aged.append((other.stat().st_mtime, other))
    aged.sort(reverse=True)
    oldest = time.time() - _UNUSED
    for position, (used, other) in enumerate(aged):
        if position >= _MOST or used < oldest:
            with suppress(OSError):
                other.unlink()
