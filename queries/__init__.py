"""Questions: one a file, each answered on any store. Answers are frozen values; what they look like is not decided here.

A question is imported when it is asked: `who` need not wait for what exports to Excel. Python also binds each module of this folder to
its name here, which would hide the function of the same name; so that binding is not taken.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .check import RULES, Check, Finding, check
    from .common import Common, SharedPartner, common
    from .export import ENDINGS, export, node_link
    from .network import network, number, source_record, stakeholder_record, tie_record
    from .path import Path, Route, Step, path
    from .show import Show, ego, show
    from .stats import Stats, stats
    from .who import Context, Partner, Who, who

__all__ = [
    "ENDINGS",
    "RULES",
    "Check",
    "Common",
    "Context",
    "Finding",
    "Partner",
    "Path",
    "Route",
    "SharedPartner",
    "Show",
    "Stats",
    "Step",
    "Who",
    "check",
    "common",
    "ego",
    "export",
    "network",
    "node_link",
    "number",
    "path",
    "show",
    "source_record",
    "stakeholder_record",
    "stats",
    "tie_record",
    "who",
]

_MODULES = {
    "check": ("RULES", "Check", "Finding", "check"),
    "common": ("Common", "SharedPartner", "common"),
    "export": ("ENDINGS", "export", "node_link"),
    "network": ("network", "number", "source_record", "stakeholder_record", "tie_record"),
    "path": ("Path", "Route", "Step", "path"),
    "show": ("Show", "ego", "show"),
    "stats": ("Stats", "stats"),
    "who": ("Context", "Partner", "Who", "who"),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


class _Questions(ModuleType):
    def __setattr__(self, name: str, value: object) -> None:
        if not (isinstance(value, ModuleType) and name in _HOMES):
            super().__setattr__(name, value)

    def __getattr__(self, name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        setattr(self, name, value)
        return value


sys.modules[__name__].__class__ = _Questions
