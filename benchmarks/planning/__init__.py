"""What others take for the same figures: a file a question, `PEERS` by name, each a function of the live network as a NetworkX graph.

The nodes of the graph are ids, with `name`, `kind`, `form`, `sector` and `country`; `graph.graph["ends"]` are two that are far apart, and
`graph.graph["dates"]` when each tie that states a date, live or ended, begins and ends.
"""

from __future__ import annotations

GRAPH = "live.pickle"
FORMER = "was.db"
