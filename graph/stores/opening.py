"""Opens a store by its address, and the built-in network without one.

A store is a folder beside this file that lists SCHEMES, the beginnings of its addresses, and `open_store`; a path has none, and means
the store without any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING
from zlib import crc32

from ..errors import PartnerMapError, StoreError
from ..keeping import cache_folder
from ..saying import said
from ..schema import BUILT_IN, Schema, read_schema
from ..store import Store
from .embedded import EmbeddedStore, in_memory, open_embedded
from .upgrades import LAYOUT

if TYPE_CHECKING:
    from ..drafts import Read


def is_server(address: str) -> bool:
    """Whether the address is that of a server rather than a file."""
    return bool(_store_at(address).SCHEMES)


def open_store(address: str, *, to_write: bool = False, schema: Schema | None = None) -> Store:
    """The store at a path or a server's address. `schema` is what a store that is made now will have.

    Raises a StoreError where nothing is there, where it is somebody else's, or where a server does not answer.
    """
    store: Store = _store_at(address).open_store(_spelt(address), to_write=to_write, schema=schema)
    return store


def stores() -> Iterator[ModuleType]:
    """The room of each store there is."""
    rooms = (import_module(f".{found.name}", __package__) for found in iter_modules([str(Path(__file__).parent)]) if found.ispkg)
    return (room for room in rooms if hasattr(room, "SCHEMES"))


def _store_at(address: str) -> ModuleType:
    rooms = list(stores())
    by_path = next(room for room in rooms if not room.SCHEMES)
    return next((room for room in rooms if _spelt(address).startswith(room.SCHEMES)), by_path)


def _spelt(address: str) -> str:
    """The address with its scheme in small letters. Raises StoreError where no store has such a one, without the rest of it: a password may
    stand there.
    """
    scheme, between, rest = address.partition("://")
    if not between:
        return address
    known = [beginning for room in stores() for beginning in room.SCHEMES]
    if f"{scheme.lower()}://" not in known:
        raise StoreError(
            said(
                "{shown} is no address of a store; write the path of a file, or begin with {known}",
                shown=f"{scheme[:20]}://", known=", ".join(known),
            )
        )  # fmt: skip
    return f"{scheme.lower()}://{rest}"


def cached_store(name: str, files: Sequence[Path], read: Callable[[Schema], Iterable[Read]]) -> EmbeddedStore:
    """A read-only store, called `name`, of what `read` gives; made once and kept until the content of `files` or the schema changes.

    It is kept in the user's cache folder; where that cannot be written, it is made in memory each time.
    """
    digest = LAYOUT
    for file in (BUILT_IN, *files):
        digest = crc32(file.read_bytes(), digest)
    path = cache_folder() / f"{name.replace(' ', '-')}-{digest:08x}.db"
    try:
        with suppress(StoreError):  # it is not there, or damaged: then it is made anew
            return open_embedded(path, name=name)
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        for former in path.parent.glob(f"{path.stem.rpartition('-')[0]}-*.db"):
            former.unlink(missing_ok=True)
        schema = read_schema()
        from ..intake import load

        with open_embedded(path, to_write=True, schema=schema) as store:
            load(store, read(schema))
        return open_embedded(path, name=name)
    except (OSError, PartnerMapError):
        from ..intake import load

        schema = read_schema()
        store = in_memory(schema, name=name)
        try:
            load(store, read(schema))
        except BaseException:
            store.close()
            raise
        return store


def passing_store(name: str, schema: Schema, read: Callable[[Schema], Iterable[Read]]) -> Store:
    """A store in memory, called `name`, of what `read` gives under this schema; it ends when it is closed. Raises BadRows with every bad
    row named, and what `read` raises.
    """
    from ..intake import load

    store = in_memory(schema, name=name)
    try:
        load(store, read(schema), schema=schema)
    except BaseException:
        store.close()
        raise
    return store
