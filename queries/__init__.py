"""Questions: one a file, each answered on any store. Answers are frozen values; what they look like is not decided here."""

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
