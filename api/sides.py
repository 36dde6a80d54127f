"""The two networks of a comparison, each opened for questions: a store, a file or folder that a load reads, or the built-in network.

A file is loaded into memory, as `load` would into an empty store, and nothing of the user's is touched. It is read under the schema of the
other side where that is kept somewhere, so that kinds and ties of one's own are known.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from .. import graph, loaders
from ..graph import BadData, BadRows, Schema, Store, UnreadableFile, said
from .whereabouts import BUILT_IN, open_to_read

BUILT_IN_WORD = "built-in"
"""What is written for the built-in network."""
_SQLITE = b"SQLite format 3\0"


class BadSide(BadData):
    """A file of a comparison whose rows could not all be read; `rows` tells which."""

    def __init__(self, name: str, rows: BadRows) -> None:
        super().__init__(
            said("{file} cannot be compared, since some of its rows cannot be read", file=name),
            remedy=said("correct it as `partnermap load {file} --dry-run` says", file=name),
        )
        self.rows = rows


class Sides(NamedTuple):
    """Both networks, and what messages call them."""

    old: Store
    new: Store
    names: tuple[str, str]


@contextmanager
def opened_sides(old: str, new: str) -> Iterator[Sides]:
    """Both, until the end of the `with` block. Raises BadData where they are one, StoreError, UnreadableFile or BadSide where one of them
    is no network.
    """
    check_are_two(old, new)
    with ExitStack() as stack:
        opened: dict[str, Store] = {}
        for text in sorted((old, new), key=lambda text: not is_kept(text)):
            schema = next((store.schema for store in opened.values()), graph.read_schema())
            opened[text] = stack.enter_context(open_side(text, schema))
        yield Sides(opened[old], opened[new], names_of(old, new))


def open_side(text: str, schema: Schema) -> Store:
    """The network that a text of the user's means; a file is read under this schema."""
    if text == BUILT_IN_WORD and not Path(text).exists():
        return open_to_read("")
    if is_kept(text):
        return graph.open_store(text)
    name = names_of(text, "")[0]
    try:
        return graph.passing_store(name, schema, lambda known: loaders.read(text, known))
    except BadRows as error:
        raise BadSide(text, error) from error
    except UnreadableFile as error:
        if Path(text).exists() or text == "-":
            raise
        raise UnreadableFile(
            said(
                "there is no network {text}; name a store, a file or folder that was exported, or {built_in}",
                text=text, built_in=BUILT_IN_WORD,
            )
        ) from error  # fmt: skip


def is_kept(text: str) -> bool:
    """Whether the text means a network that is kept: a store, at whatever address, or the built-in one."""
    if text == BUILT_IN_WORD or "://" in text or graph.is_server(text):
        return True
    path = Path(text)
    try:
        if path.is_file():
            with path.open("rb") as file:
                return path.suffix.lower() == ".db" or file.read(len(_SQLITE)) == _SQLITE
    except OSError:  # whoever reads it will say so
        return False
    return path.suffix.lower() == ".db" and not path.exists()


def check_are_two(old: str, new: str) -> None:
    """Raises BadData where both texts mean one network."""
    one, other = Path(old), Path(new)
    try:
        is_one = one.exists() and other.exists() and one.samefile(other)
    except OSError:
        is_one = False
    if old == new or is_one:
        raise BadData(said("{old} and {new} are one and the same", old=old, new=new), remedy=said("name another one to compare with"))


def names_of(old: str, new: str) -> tuple[str, str]:
    """What messages call two networks: the names of files without folders, unless those are the same, and addresses without secrets."""
    one, other = _name(old), _name(new)
    return (one, other) if one != other else (old, new)


def _name(text: str) -> str:
    if text == BUILT_IN_WORD:
        return BUILT_IN
    if "://" in text:
        scheme, _, rest = text.partition("://")
        return f"{scheme}://{rest.rpartition('@')[2]}"
    return said("standard input") if text == "-" else Path(text).name or text
