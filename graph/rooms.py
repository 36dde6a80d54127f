"""Files of a room that are found by being there: formats of answers, exports and loaders, by the endings of what they read or write."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def by_ending(room: str, folders: Iterable[str]) -> dict[str, ModuleType]:
    """Of a package with this name and path, each module that lists ENDINGS, by each of them, in order of their files' names. One that
    shares its endings with others (it `recognises` its files by a look into them) has those alone that nobody else has."""
    modules = members(room, folders)
    own = {ending: module for module in modules if not _shares(module) for ending in module.ENDINGS}
    return own | {ending: module for module in modules if _shares(module) for ending in module.ENDINGS if ending not in own}


def sharing(room: str, folders: Iterable[str]) -> list[ModuleType]:
    """Of such a package, the modules that share their endings with others."""
    return [module for module in members(room, folders) if _shares(module)]


def members(room: str, folders: Iterable[str]) -> list[ModuleType]:
    """Of a package with this name and path, the modules that list ENDINGS, in order of their files' names."""
    modules = [import_module(f".{found.name}", room) for found in iter_modules(folders)]
    return [module for module in modules if hasattr(module, "ENDINGS")]


def _shares(module: ModuleType) -> bool:
    return hasattr(module, "recognises")
