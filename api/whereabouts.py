"""Which network is meant where none is named, and how it is opened: said once, for the command and for Python.

In this order: what is named, PARTNERMAP_STORE, the user's settings, ./partnermap.db if it is there, the built-in network.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .. import graph
from ..graph import Schema, Store
from .configured import config_file, setting

if TYPE_CHECKING:
    from ..graph.drafts import Read

DEFAULT_STORE = Path("partnermap.db")
BUILT_IN = "built-in network"
"""What the network is called that needs no store."""

BUILT_IN_FILES = Path(__file__).parents[1] / "loaders" / "data"
"""As `loaders.BUILT_IN`, which a question need not import: its store is made of these once."""


class Whereabouts(NamedTuple):
    """A path or a server's address, empty for the built-in network; whether the user named it, here or in PARTNERMAP_STORE or in the
    settings; and whether it was in the settings."""

    address: str
    is_named: bool
    is_set: bool = False


def find_network(named: str = "") -> Whereabouts:
    """The network that a question is for."""
    if named:
        return Whereabouts(named, is_named=True)
    value, origin = setting("store")
    if value:
        return Whereabouts(value, is_named=True, is_set=origin == "file")
    return Whereabouts(str(DEFAULT_STORE) if DEFAULT_STORE.exists() else "", is_named=False)


def address_to_write(named: str = "") -> str:
    """Where a load goes: never into the built-in network."""
    return named or setting("store").value or str(DEFAULT_STORE)


def mappings_folder(address: str) -> Path:
    """Where the mappings are that were used with a store: beside its file, or, of one on a server, among the user's settings."""
    if not graph.is_server(address):
        return Path(address).with_suffix(".mappings")
    from ..graph.names import slug

    return config_file().parent / "mappings" / slug(address)


def open_to_read(address: str) -> Store:
    """The network at the address, or the built-in one, for questions alone. Raises a StoreError."""
    if address:
        return graph.open_store(address)
    return graph.cached_store(BUILT_IN, sorted(BUILT_IN_FILES.glob("*.csv")), _read_built_in)


def _read_built_in(schema: Schema) -> Iterator[Read]:
    from .. import loaders

    return loaders.read(str(loaders.BUILT_IN), schema)
