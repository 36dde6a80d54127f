"""What the store, the column and what everybody knows tell of the pieces of its cells: which of them are names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Literal

from ...graph import name_key
from .bilingual import is_one_body
from .lexicon import bodies, everybody
from .marks import kind_of
from .names import named
from .shapes import shape

Known = Callable[[Iterable[str]], Mapping[str, object]]
"""Whom names mean, as `Directory.called` tells it: whatever is true where a name is somebody's."""
NOBODY, COLUMN, STORE = 0, 1, 2
"""How well a name is known: not at all, because it stands alone in the column, because the store, a person or everybody knows it."""
_FREE = 3  # so many different neighbours on one side tell that a piece stands by itself
_END = ("", "")


@cache
def _common() -> frozenset[str]:
    """The names of bodies that everybody knows, in small letters."""
    return frozenset(name.casefold() for name in everybody())


class Evidence:
    """What is known of the pieces of one column. Pieces are given as they stand in the cells."""

    def __init__(self, known: Known, names: Collection[str] = ()) -> None:
        self._ask = known
        self._given = {name.casefold() for name in names}
        self._levels: dict[str, int] = {}
        self._meant: dict[str, object] = {}  # by name
        self._column: set[str] = set()  # keys
        self._texts: set[str] = set()
        self._keys: dict[str, str] = {}
        self.has_bare = True  # whether bodies of this column may be called by nothing but what they see to
        self._right: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._left: dict[str, set[tuple[str, str]]] = defaultdict(set)

    def ask(self, pieces: Iterable[str]) -> None:
        """Looks up pieces: in the store, and among what everybody knows."""
        for piece, name, is_known in self._asked(pieces):
            self._levels[piece] = STORE if is_known or self._is_common(name) else NOBODY

    def ask_wholes(self, texts: Iterable[str]) -> None:
        """Looks up texts of several pieces."""
        common = _common()
        for text, name, is_known in self._asked(texts):
            self._levels[text] = STORE if is_known or name.casefold() in common or name.casefold() in self._given else NOBODY

    def _asked(self, pieces: Iterable[str]) -> Iterator[tuple[str, str, bool]]:
        new = [piece for piece in dict.fromkeys(pieces) if piece not in self._levels]
        names = [named(piece).name for piece in new]
        found = self._ask(name for name in names if name)
        self._meant.update((name, who) for name, who in found.items() if who)
        return ((piece, name, bool(found.get(name))) for piece, name in zip(new, names, strict=True))

    def _is_common(self, name: str) -> bool:
        return name_key(name) in bodies() or name.casefold() in self._given

    def learn(self, pieces: Iterable[str]) -> None:
        """Notes that these are names by how they stand in the column."""
        for piece in pieces:
            if piece not in self._texts:
                self._texts.add(piece)
                self._column.add(self._key(piece))

    def level(self, piece: str) -> int:
        """How well a piece is known to be a name."""
        known = self._levels.get(piece, NOBODY)
        return known or (COLUMN if self._key(piece) in self._column else NOBODY)

    def level_of_whole(self, text: str) -> int:
        """How well a text of several pieces is known to be a name."""
        return self._levels.get(text, NOBODY) or (COLUMN if text in self._texts else NOBODY)

    def is_one_body(self, piece: str, other: str) -> bool:
        """Whether two pieces are two names of one body: in the store, or by their looks."""
        one, two = named(piece).name, named(other).name
        meant = self._meant.get(one)
        return (meant is not None and meant is not True and meant == self._meant.get(two)) or is_one_body(one, two)

    def see(self, parts: Sequence[str]) -> None:
        """Notes who stands beside whom: pieces and the marks between them by turns."""
        keys = [*map(self._key, parts[::2])]
        kinds = [*map(kind_of, parts[1::2])]
        before, behind = [_END, *zip(kinds, keys, strict=False)], [*zip(kinds, keys[1:], strict=True), _END]
        for key, one, other in zip(keys, before, behind, strict=True):
            self._left[key].add(one)
            self._right[key].add(other)

    def has_one_follower(self, piece: str) -> bool:
        """Whether the same mark and piece stand behind this one wherever it stands."""
        return len(self._right[self._key(piece)]) == 1

    def together(self, one: str, mark: str, other: str) -> Literal["", "split"]:
        """Whether two neighbours are two names, since each stands beside many, or they with several marks between them."""
        kind, first, second = kind_of(mark), self._key(one), self._key(other)
        right, left = self._right[first], self._left[second]
        if self._is_free(one, right) and self._is_free(other, left):
            return "split"
        is_bare = shape(one) == shape(other) == "bare"
        if not is_bare and kind != "/" and len({sort for sort, neighbour in right if neighbour == second} - {"/"}) > 1:
            return "split"
        return ""

    def _is_free(self, piece: str, beside: Set[tuple[str, str]]) -> bool:
        """Whether a piece stands beside so many others, or at an end, that its neighbour is no part of its name."""
        if self.level(piece) > NOBODY:
            return True
        return len(beside) >= _FREE and shape(piece) != "bare" and any(one == _END or one[1] in self._column for one in beside)

    def _key(self, piece: str) -> str:
        key = self._keys.get(piece)
        if key is None:
            key = self._keys[piece] = name_key(named(piece).name)
        return key
