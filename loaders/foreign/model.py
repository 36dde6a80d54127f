"""What a network of another program says, before it is known what becomes of it here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ...graph.drafts import Notice, Place, Problem

Direction = Literal["", "directed", "undirected", "mutual"]
"""Which way a connection goes, or nothing where the file does not say."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element or node. `key` is that by which connections of its file name it, `id` what the file calls it for programs, `word` what the
    file says of its type, and `cells` are all other columns by their headings."""

    place: Place
    key: str
    label: str
    id: str = ""
    word: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection or edge between the elements with these keys. `locator` is where in the file it is found; `words` are what the file says
    of its type, the most exact last."""

    place: Place
    locator: str
    source: str
    target: str
    words: tuple[str, ...] = ()
    direction: Direction = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    cites: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of one of our sheets: `cells` by our columns, `extra` by the names of attributes, `texts` those columns of several texts that
    no cell can hold as they are."""

    place: Place
    cells: Mapping[str, str]
    extra: Mapping[str, str] = field(default_factory=dict)
    is_presumed: bool = False
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Network:
    """What a file says, or several that belong together. `read` says what they were read as, given how much it was, in nodes and edges
    where they `are_nodes`. `files` are the sources that connections cite. `ours` are rows by sheet that our own export wrote into a format
    of others, `edges` how many edges there are where one may be several connections."""

    place: Place
    read: Callable[[str], str]
    files: Sequence[Row]
    elements: Sequence[Element]
    connections: Sequence[Connection]
    told: Sequence[Notice | Problem] = ()
    ours: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    edges: int | None = None
    are_nodes: bool = False
