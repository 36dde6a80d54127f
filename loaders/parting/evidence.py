"""What the store, the column and what everybody knows tell of the pieces of its cells: which of them are names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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
_FREE, _TWICE = 3, 2  # in so many places a piece stands loose, or beside the same
_SHARE, _SHARE_OF_BARE, _NEARLY = 0.2, 0.05, 0.8  # and in such a part of all, of what many names have in them, or nearly always
_MANY = 10  # so many places tell whether a piece is loose
_Neighbour = tuple[str, str]  # the kind of the mark, and the key
_END = ("", "")


@cache
def _common() -> frozenset[str]:
    """The names of bodies that everybody knows, in small letters."""
    return frozenset(name.casefold() for name in everybody())


class Evidence:
    """What is known of the pieces of one column. Pieces are given as they stand in the cells."""

    def __init__(self, known: Known, names: Collection[str], split: Callable[[str], list[str]]) -> None:
        self._ask, self._split = known, split
        self.beginnings: set[str] = set()  # of names of several pieces
        self._given = {name.casefold() for name in names}
        self._levels: dict[str, int] = {}
        self._meant: dict[str, object] = {}  # by name
        self._column: set[str] = set()  # keys
        self._texts: set[str] = set()
        self._keys: dict[str, str] = {}
        self.has_bare = True  # whether bodies of this column may be called by nothing but what they see to
        self._beside: dict[str, Counter[tuple[_Neighbour, _Neighbour]]] = defaultdict(Counter)  # who stands before and behind, by key
        self._between: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)  # which marks stand between two
        self._loose: dict[str, int] = {}

    def ask(self, pieces: Iterable[str]) -> None:
        """Looks up pieces: in the store, and among what everybody knows."""
        for piece, name, is_known in self._asked(pieces):
            self._levels[piece] = STORE if is_known or self._is_common(name) else NOBODY

    def ask_wholes(self, texts: Iterable[str]) -> None:
        """Looks up texts of several pieces."""
        common = _common()
        for text, name, is_known in self._asked(texts):
            is_name = is_known or name.casefold() in common or name.casefold() in self._given
            self._levels[text] = STORE if is_name else NOBODY
            if is_name:
                self._note_beginnings(text)

    def _asked(self, pieces: Iterable[str]) -> Iterator[tuple[str, str, bool]]:
        new = [piece for piece in dict.fromkeys(pieces) if piece not in self._levels]
        names = [named(piece).name for piece in new]
        found = self._ask([name for name in names if name]) if names else {}
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
                self._note_beginnings(piece)

    def _note_beginnings(self, text: str) -> None:
        parts = self._split(text)
        for end in range(1, len(parts) - 1, 2):
            self.beginnings.add("".join(parts[:end]))

    def learn_parted(self, pieces: Iterable[str]) -> None:
        """Notes the same of pieces that were parted from others, but for those that hardly ever stand loose."""
        self.learn(piece for piece in pieces if piece not in self._texts and not self._is_hardly_loose(piece))

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

    def see(self, parts: Sequence[str], times: int) -> None:
        """Notes who stands beside whom, in so many cells: pieces and the marks between them by turns."""
        keys = [*map(self._key, parts[::2])]
        kinds = [*map(kind_of, parts[1::2])]
        before, behind = [_END, *zip(kinds, keys, strict=False)], [*zip(kinds, keys[1:], strict=True), _END]
        for key, one, other in zip(keys, before, behind, strict=True):
            self._beside[key][one, other] += times
        for at, kind in enumerate(kinds):
            if kind != "/":
                self._between[keys[at], keys[at + 1]][kind] += times

    def look_again(self) -> None:
        """Who stands loose is found anew, since more names are known."""
        self._loose.clear()

    def is_never_loose(self, piece: str) -> bool:
        """Whether a piece always stands beside another that is often beside it and is no name by itself: a part of a name."""
        return self._loosely(piece) == 0

    def are_bound(self, one: str, other: str) -> bool:
        """Whether two neighbours never stand without each other, though they do in several places."""
        return self._loosely(one) == self._loosely(other) == 0 and sum(self._between[self._key(one), self._key(other)].values()) >= _FREE

    def together(self, one: str, mark: str, other: str) -> Literal["", "split"]:
        """Whether two neighbours are two names, since each stands loose in several places, or they with several marks between them."""
        if self._is_free(one) and self._is_free(other):
            return "split"
        if shape(one) == shape(other) == "bare" or kind_of(mark) == "/":
            return ""
        kinds: Mapping[str, int] = self._between.get((self._key(one), self._key(other)), {})
        return "split" if len(kinds) > 1 and min(kinds.values()) >= _SHARE * sum(kinds.values()) else ""

    def _is_free(self, piece: str) -> bool:
        return self.level(piece) > NOBODY or (shape(piece) != "bare" and self._loosely(piece) >= _FREE)

    def _is_hardly_loose(self, piece: str) -> bool:
        places = self._beside.get(self._key(piece))
        return places is not None and len(places) > _MANY and self._loosely(piece) < _SHARE_OF_BARE * len(places)

    def _loosely(self, piece: str) -> int:
        """In how many different places a piece stands where no neighbour is bound to it: one that is no name that is known, and beside it
        again and again."""
        key = self._key(piece)
        found = self._loose.get(key)
        if found is None:
            places = self._beside[key]
            is_bare = shape(piece) == "bare"
            often = max(_TWICE, _SHARE_OF_BARE * places.total()) if is_bare else max(_FREE, _SHARE * places.total())
            sides: tuple[Counter[_Neighbour], Counter[_Neighbour]] = (Counter(), Counter())
            for place, number in places.items():
                for side, neighbour in zip(sides, place, strict=True):
                    side[neighbour] += number
            bound = [
                {one for one, number in side.items() if number >= often and self._binds(one, number, places.total())} for side in sides
            ]
            found = self._loose[key] = sum(before not in bound[0] and behind not in bound[1] for before, behind in places)
        return found

    def _binds(self, one: _Neighbour, number: int, of: int) -> bool:
        """Whether a neighbour that often stands beside a piece may be of one name with it: no name itself, or hardly ever missing."""
        return one != _END and (one[1] not in self._column or (one[0] == "&" and number >= _NEARLY * of))

    def _key(self, piece: str) -> str:
        key = self._keys.get(piece)
        if key is None:
            key = self._keys[piece] = name_key(named(piece).name)
        return key
