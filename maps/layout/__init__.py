"""Where stakeholders stand: communities apart from each other, their members together, nothing on top of anything."""

from ...measures.communities import LOOSE
from .arranging import Layout, arrange
from .cache import kept_layout

__all__ = ["LOOSE", "Layout", "arrange", "kept_layout"]
