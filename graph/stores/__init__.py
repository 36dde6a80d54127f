"""Where networks are kept: one folder a store, each with the addresses that are its own."""

from .opening import cached_store, is_server, open_store, passing_store

__all__ = ["cached_store", "is_server", "open_store", "passing_store"]
