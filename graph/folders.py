"""Where on a user's computer partnermap keeps what it can do without."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The user's cache folder for partnermap, whether or not it is there yet."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "partnermap"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "partnermap" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "partnermap"
    return Path.home() / ".cache" / "partnermap"
