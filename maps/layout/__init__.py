"""Where stakeholders stand: communities apart from each other, their members together, nothing on top of anything."""

from .arranging import Layout, arrange
from .cache import kept_layout
from .communities import LOOSE, communities

__all__ = ["LOOSE", "Layout", "arrange", "communities", "kept_layout"]
