"""How the best ways between two are found: the search, and the network as it is read while the search goes on."""

from .search import Network, Way, best_ways, fewest_steps

__all__ = ["Network", "Way", "best_ways", "fewest_steps"]
