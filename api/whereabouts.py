"""Which network is meant where none is named, and how it is opened: said once, for the command and for Python.

In this order: what is named, PARTNERMAP_STORE, ./partnermap.db if it is there, the built-in network.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from .. import graph, loaders
from ..graph import Store

DEFAULT_STORE = Path("partnermap.db")
BUILT_IN = "built-in network"
"""What the network is called that needs no store."""


class Whereabouts(NamedTuple):
    """A path or a server's address, empty for the built-in network; and whether the user named it, here or in PARTNERMAP_STORE."""

    address: str
    is_named: bool


def find_network(named: str = "") -> Whereabouts:
    """The network that a question is for."""
    if address := named or os.environ.get("PARTNERMAP_STORE", ""):
        return Whereabouts(address, is_named=True)
    return Whereabouts(str(DEFAULT_STORE) if DEFAULT_STORE.exists() else "", is_named=False)


def address_to_write(named: str = "") -> str:
    """Where a load goes: never into the built-in network."""
    return named or os.environ.get("PARTNERMAP_STORE", "") or str(DEFAULT_STORE)


def open_to_read(address: str) -> Store:
    """The network at the address, or the built-in one, for questions alone. Raises a StoreError."""
    if address:
        return graph.open_store(address)
    files = sorted(loaders.BUILT_IN.glob("*.csv"))
    return graph.cached_store(BUILT_IN, files, lambda schema: loaders.read(str(loaders.BUILT_IN), schema))
