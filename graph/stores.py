"""Opens a store by its address, and the built-in network without one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from .embedded import EmbeddedStore, in_memory, open_embedded
from .embedded_file import LAYOUT
from .errors import PartnerMapError, ReadOnly, StoreError
from .folders import cache_folder
from .schema import BUILT_IN, Schema, read_schema
from .store import Store

if TYPE_CHECKING:
    from kglite import KnowledgeGraph

    from .cypher import CypherAnswer, Mode
    from .drafts import Read

_SERVER = ("bolt://", "bolt+s://", "bolt+ssc://", "neo4j://", "neo4j+s://", "neo4j+ssc://")


def is_server(address: str) -> bool:
    """Whether the address is that of a Neo4j server rather than a file."""
    return address.startswith(_SERVER)


def open_store(address: str, *, to_write: bool = False, schema: Schema | None = None) -> Store:
    """The store at a path or a Neo4j address. `schema` is what a store that is made now will have.

    Raises a StoreError where nothing is there, where it is somebody else's, or where a server does not answer.
    """
    if is_server(address):
        from .neo4j import open_neo4j

        return open_neo4j(address, to_write=to_write, schema=schema)
    return open_embedded(Path(address), to_write=to_write, schema=schema)


def run_cypher(
    store: Store, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, mode: Mode = "run", may_write: bool = False
) -> CypherAnswer:  # fmt: skip
    """The first `limit` rows of a Cypher query, within `timeout` seconds: on a server in a transaction that may not write unless it is
    said so, else on a copy that kglite asks.

    Raises BadQuery where the query is wrong or, without a server, outside the portable subset; ReadOnly where it would write and may
    not; StoreError where this store cannot do it or kglite is not installed.
    """
    if is_server(store.address):
        from .neo4j import Neo4jStore

        assert isinstance(store, Neo4jStore)  # for the type checker: only this class has such an address
        return store.run(query, parameters, limit=limit, timeout=timeout, mode=mode, may_write=may_write)
    if may_write:
        raise ReadOnly(f"{store.address} is changed by `partnermap load` alone; --write is for a Neo4j store")
    if mode != "run":
        raise StoreError(f"{store.address} has no plan to show; --explain and --profile need a Neo4j store")
    from .kglite_engine import run

    return run(store, query, parameters, limit=limit, timeout=timeout, address=store.address, kept=_kept_for(store))


def cached_store(name: str, files: Sequence[Path], read: Callable[[Schema], Iterable[Read]]) -> EmbeddedStore:
    """A read-only store, called `name`, of what `read` gives; made once and kept until the content of `files` or the schema changes.

    It is kept in the user's cache folder; where that cannot be written, it is made in memory each time.
    """
    digest = LAYOUT
    for file in (BUILT_IN, *files):
        digest = crc32(file.read_bytes(), digest)
    path = cache_folder() / f"{name.replace(' ', '-')}-{digest:08x}.db"
    try:
        if path.exists():
            return open_embedded(path, name=name)
        path.parent.mkdir(parents=True, exist_ok=True)
        for former in path.parent.glob(f"{path.stem.rpartition('-')[0]}-*.db"):
            former.unlink(missing_ok=True)
        schema = read_schema()
        with open_embedded(path, to_write=True, schema=schema) as store:
            _fill(store, read(schema))
        return open_embedded(path, name=name)
    except (OSError, PartnerMapError):
        schema = read_schema()
        store = in_memory(schema, name=name)
        try:
            _fill(store, read(schema))
        except BaseException:
            store.close()
            raise
        return store


def _fill(store: Store, drafts: Iterable[Read]) -> None:
    from .intake import load  # only where it is needed: see graph/__init__.py

    load(store, drafts)


def _kept_for(store: Store) -> Callable[[Callable[[], KnowledgeGraph]], KnowledgeGraph]:
    """What keeps the copy of a store that kglite asks, as long as the store stays as it is."""

    def keep(build: Callable[[], KnowledgeGraph]) -> KnowledgeGraph:
        from .kglite_cache import kept

        if not isinstance(store, EmbeddedStore):
            return build()
        with store.at_one_state() as state:
            return kept(cache_folder() / "cypher", store.address, state, build) if state else build()

    return keep
