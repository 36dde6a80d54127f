"""What is expected of a network: rules in YAML, where somebody looked and found none, and what is missing by them."""

from .asking import Expected, expected
from .checks import Checked, Contradiction
from .finding import Gap, RuleFound, State
from .model import ANY, Check, Rule, WantedTie, Who
from .reading import BUILT_IN, read_text

__all__ = [
    "ANY",
    "BUILT_IN",
    "Check",
    "Checked",
    "Contradiction",
    "Expected",
    "Gap",
    "Rule",
    "RuleFound",
    "State",
    "WantedTie",
    "Who",
    "expected",
    "read_text",
]
