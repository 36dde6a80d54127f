"""One peer in a process of its own.

python -m benchmarks.planning QUESTION PEER GRAPH.pickle
"""

from __future__ import annotations

import pickle
import sys
from importlib import import_module
from pathlib import Path


def main(question: str, peer: str, file: str) -> None:
    """Unpickles the graph, and has the peer count it; what it finds is thrown away."""
    graph = pickle.loads(Path(file).read_bytes())
    import_module(f"benchmarks.planning.{question}").PEERS[peer](graph)


if __name__ == "__main__":
    main(*sys.argv[1:])
