"""Files of a room that are found by being there: formats of answers, exports and loaders, by the endings of what they read or write."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def by_ending(room: str, folders: Iterable[str]) -> dict[str, ModuleType]:
    """Of a package with this name and path, each module that lists ENDINGS, by each of them, in order of their files' names."""
    modules = [import_module(f".{found.name}", room) for found in iter_modules(folders)]
    return {ending: module for module in modules for ending in getattr(module, "ENDINGS", ())}
