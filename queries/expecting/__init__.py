"""What is expected of a network: rules in YAML, where somebody looked and found none, and what is missing by them."""

from .asking import Expected, expected
from .checks import Checked, Contradiction
from .contacts import Contacts
from .finding import Gap, RuleFound
from .meaning import World
from .model import Check, Rule, Who
from .reading import BUILT_IN

__all__ = ["BUILT_IN", "Check", "Checked", "Contacts", "Contradiction", "Expected", "Gap", "Rule", "RuleFound", "Who", "World", "expected"]
