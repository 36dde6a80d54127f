"""The figures of a network on one page, a file a group: how large it is, how it holds together, around whom, on what it rests, and who
shares programs. What a network is too small for is None.
"""

from .snapshot import FEWEST, Snapshot, read_snapshot

__all__ = ["FEWEST", "Snapshot", "read_snapshot"]
