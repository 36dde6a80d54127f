"""The French of what is said: a file a topic of this folder, each with SENTENCES, the French template of each English one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules


def sentence(english: str) -> str:
    """The French of an English template, with the same gaps; the English where there is none."""
    return sentences().get(english, english)


@cache
def sentences() -> Mapping[str, str]:
    """All that is known, from every file of the folder."""
    found: dict[str, str] = {}
    for one in iter_modules(__path__):
        found.update(import_module(f".{one.name}", __name__).SENTENCES)
    return found
