"""The cells of a column parted into names, all at once: what one cell leaves open, others tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from ..nothing import LATER, NOTHING
from .deciding import Decided, decide
from .evidence import Evidence, Known
from .marks import kind_of, marks_of, segments
from .names import Named, named
from .pieces import bounded, glued, sides, slashes, spans, texts, wholes, without_gaps
from .shapes import is_full, is_generic, is_others, is_unit, may_go_on, shape, without_article
from .wholes import interleaved, whole_names

_PASSES = 4
_MANY = 20  # where one in so many names begins with a small letter, any may
_ENOUGH = 8  # so many names that stand alone tell how names of the column look
_OFTEN, _TWICE = 3, 2  # in so many cells what may be several names stands together, so that it is one
_UNNAMED = NOTHING | LATER


class Doubt(NamedTuple):
    """A part of a cell that is one name or several, and nothing tells which."""

    whole: str
    parts: tuple[str, ...]


class Parting(NamedTuple):
    """What a cell names, in its order. Where there is a doubt, its whole is among the names. `left` are pieces that name nobody, such as
    "others".
    """

    named: tuple[Named, ...]
    doubts: tuple[Doubt, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names alone."""
        return tuple(one.name for one in self.named)


def parted(cells: Sequence[str], separators: Sequence[str], known: Known, *, names: Collection[str] = ()) -> list[Parting]:
    """What each cell of a column names. `separators` are signs, or the words `newline`, `and`, `et`; `known` tells whom names mean, all
    that are asked at a time; `names` are texts of which a person said that each is a name.

    A name is parted within only where its pieces are names by the store, or by how they stand elsewhere in the column.
    """
    return Column(cells, separators, known, names=names).partings()


class Column:
    """The cells of a column, taken apart."""

    def __init__(self, cells: Sequence[str], separators: Sequence[str], known: Known, *, names: Collection[str] = ()) -> None:
        self._cells, self._marks, self._listed = cells, marks_of(tuple(separators)), frozenset(separators)
        self._split: Callable[[str], list[str]] = self._marks.weak.split if self._marks.weak else lambda text: [text]
        self._evidence = Evidence(known, names, self._split)
        self._segments: dict[str, list[str]] = {}  # of each cell that may name several, as it stands
        self._parts: dict[str, list[str]] = {}  # of each segment: pieces and weak marks by turns
        self._decided: dict[str, Decided] = {}
        self._alone: set[str] = set()
        self._names: dict[str, Named] = {}
        self._nobody: set[str] = set()  # names that are none
        self._cells_of: Counter[str] = Counter()  # in how many cells each segment stands
        self._in_lists: set[str] = set()  # segments of cells with strong marks
        self._take_apart()

    def partings(self) -> list[Parting]:
        """What each cell names."""
        self._decide()
        made: dict[str, Parting] = {}
        for cell in self._cells:
            if cell not in made:
                made[cell] = self._parting(cell)
        return [made[cell] for cell in self._cells]

    def _take_apart(self) -> None:
        marks = self._marks
        for cell in dict.fromkeys(self._cells):
            if not marks.any.search(cell):
                self._alone.add(cell)
                continue
            found = segments(cell, marks)
            self._segments[cell] = found
            self._cells_of.update(found)
            if len(found) > 1:
                self._in_lists.update(found)
        self._join_lines()
        for found in self._segments.values():
            for segment in found:
                if segment not in self._parts:
                    parts = self._split(segment)
                    self._parts[segment] = parts if all(parts[::2]) else without_gaps(parts)
        self._glue()

    def _join_lines(self) -> None:
        """Joins two lines of a cell that are a known name together: it was too long for the column."""
        once = {one for one, times in self._cells_of.items() if times == 1}
        pairs = {
            (one, two): f"{one} {two}"
            for cell, found in self._segments.items()
            if self._marks.has_lines and "\n" in cell
            for one, two in pairwise(found)
            if one in once or two in once
        }
        self._evidence.ask_wholes(pairs.values())
        self._evidence.ask(piece for pair, text in pairs.items() if self._evidence.level_of_whole(text) for piece in pair)
        level = self._evidence.level
        joined = {pair: text for pair, text in pairs.items() if self._evidence.level_of_whole(text) and not all(map(level, pair))}
        if not joined:
            return
        for cell, found in self._segments.items():
            lines: list[str] = []
            for line in found:
                text = joined.get((lines[-1], line)) if lines and "\n" in cell else None
                lines[len(lines) - bool(text) :] = [text or line]
            self._segments[cell] = lines

    def _glue(self) -> None:
        """Puts to each piece what can only go on with it: no name by itself, and small at first where names of the column are not."""
        evidence = self._evidence
        self._alone.update(parts[0] for parts in self._parts.values() if len(parts) == 1)
        evidence.learn(self._alone)
        atoms = {piece for parts in self._parts.values() if len(parts) > 1 for piece in parts[::2]}
        small = sum(piece[:1].islower() for piece in self._alone)
        is_small = small * _MANY > len(self._alone) or sum(piece[:1].islower() for piece in atoms) * 2 > len(atoms)
        may = [piece for piece in atoms if may_go_on(piece)]
        evidence.ask(may)
        may_ = {piece for piece in may if not evidence.level(piece)}
        met = {segment: parts for segment, parts in self._parts.items() if len(parts) > 1 and not may_.isdisjoint(parts)}
        evidence.ask_wholes(text for parts in met.values() for text in spans(parts, may_, frozenset()))
        for segment, parts in met.items():
            pieces, marks, _ = whole_names(parts, evidence)
            parts = self._parts[segment] = glued(interleaved(pieces, marks), may_, is_small=is_small)
            if len(parts) == 1:
                self._alone.add(parts[0])
        evidence.learn(self._alone)

    def _decide(self) -> None:
        evidence = self._evidence
        several = {segment: parts for segment, parts in self._parts.items() if len(parts) > 1}
        if any("/" in mark for parts in several.values() for mark in parts[1::2]):
            several = self._paired(several)
            evidence.learn(self._alone)
        evidence.has_bare = len(self._alone) < _ENOUGH or any(shape(piece) == "bare" for piece in self._alone)
        atoms = list(dict.fromkeys(piece for parts in several.values() for piece in parts[::2]))
        evidence.ask(atoms)
        unknown = {piece for piece in atoms if not (evidence.level(piece) or evidence.level_of_whole(piece))}
        full = {piece for piece in atoms if piece not in unknown and is_full(piece)}
        may_be_one = {segment: found for segment, parts in several.items() if unknown.isdisjoint(parts) and (found := wholes(parts, full))}
        evidence.ask_wholes(text for found in may_be_one.values() for text in found)
        open_ = [segment for segment, parts in several.items() if not unknown.isdisjoint(parts)]
        evidence.ask_wholes(text for segment in open_ for text in spans(several[segment], unknown, full))
        open_ += [segment for segment, found in may_be_one.items() if any(map(evidence.level_of_whole, found))]
        open_ = [segment for segment in open_ if not self._is_known(segment, several, unknown)]
        for segment in open_:
            evidence.see(several[segment], self._cells_of[segment])
        for _ in range(_PASSES):
            for segment in open_:
                self._decided[segment] = decide(several[segment], evidence, self._listed)
            evidence.learn_parted(text for segment in open_ for text in bounded(self._decided[segment]))
            before = len(open_)
            open_ = [segment for segment in open_ if "ask" in self._decided[segment].states]
            is_learnt = self._learn_what_stays_together(open_)
            if not open_ or (len(open_) == before and not is_learnt):
                break
        self._by_strong_marks(open_, several)

    def _is_known(self, segment: str, several: dict[str, list[str]], unknown: Set[str]) -> bool:
        """Puts the pieces of a segment together that are a known name, and says whether nothing else is in it."""
        pieces, marks, is_sure = whole_names(several[segment], self._evidence)
        if is_sure and len(pieces) * 2 <= len(several[segment]):
            self._parts[segment] = several[segment] = interleaved(pieces, marks)
        return is_sure and unknown.isdisjoint(pieces)

    def _paired(self, several: Mapping[str, list[str]]) -> dict[str, list[str]]:
        """The segments with two names of one body on both sides of a slash as one piece."""
        self._evidence.ask_wholes(text for parts in several.values() for at in slashes(parts) for side in sides(parts, at) for text in side)
        for segment, parts in several.items():
            for at in reversed(slashes(parts)):
                before, behind = sides(parts, at)
                pairs = [
                    (one, two)
                    for one in reversed(before) for two in reversed(behind)
                    if any(map(str.isalnum, one)) and any(map(str.isalnum, two)) and self._evidence.is_one_body(one, two)
                ]  # fmt: skip
                if pairs:
                    one, two = pairs[0]
                    start, end = at - 1 - 2 * before.index(one), at + 2 + 2 * behind.index(two)
                    text = "".join(parts[start:end])
                    self._names[text] = named(one)._replace(also=(named(two).name, *named(two).also))
                    self._parts[segment] = parts = [*parts[:start], text, *parts[end:]]
                    self._alone.add(text)
        return {segment: self._parts[segment] for segment in several if len(self._parts[segment]) > 1}

    def _learn_what_stays_together(self, open_: Sequence[str]) -> bool:
        """Notes as names what stands in several cells in the same way, and no piece of it elsewhere; whether there was any."""
        often: Counter[str] = Counter()
        pieces: dict[str, tuple[str, ...]] = {}
        for segment in open_:
            for text, parts in texts(self._decided[segment]):
                if parts:
                    often[text] += self._cells_of[segment] if text == segment else 1
                    pieces[text] = parts
        evidence = self._evidence
        evidence.look_again()
        found: list[str] = []
        for text, parts in sorted(pieces.items(), key=lambda one: (len(one[1]), one[0])):
            enough = _TWICE if all(shape(part) == "bare" for part in parts) else _OFTEN
            if "&" not in map(kind_of, self._split(text)[1::2]):
                continue
            if often[text] < enough or any(map(evidence.level, parts)) or (all(map(is_full, parts)) and not is_generic(parts[0])):
                continue
            if all(map(evidence.is_never_loose, parts)) and not any(one in text for one in found):
                found.append(text)
        evidence.learn(found)
        return bool(found)

    def _by_strong_marks(self, open_: Sequence[str], several: Mapping[str, list[str]]) -> None:
        """Where names that stand between strong marks are never parted otherwise, weak ones are in names. Where they hardly ever are, a
        body and a part of it with a comma between may be one name."""
        parted_ = [segment for segment in several if "split" in self._states(segment)]
        lists = sum(len(found) > 1 for found in self._segments.values())
        for segment in open_:
            if not self._in_lists.isdisjoint(parted_) or not (segment in self._in_lists or (lists and not parted_)):
                continue
            one = self._decided[segment]
            self._decided[segment] = one._replace(states=["join"] * len(one.states))
        if lists < _OFTEN or len(parted_) * 5 > lists:
            return
        for segment in parted_:
            parts = several[segment]
            if len(parts) == 3 and kind_of(parts[1]) == "," and is_unit(parts[0]) != is_unit(parts[2]):
                self._decided[segment] = Decided(parts[::2], parts[1::2], ["ask"])

    def _states(self, segment: str) -> Sequence[str]:
        one = self._decided.get(segment)
        return one.states if one else ("split",)

    def _parting(self, cell: str) -> Parting:
        names: list[Named] = []
        doubts: list[Doubt] = []
        left: list[str] = []
        for segment in self._segments.get(cell, (cell,)):
            if segment in self._decided:
                decided = texts(self._decided[segment])
                doubts += [
                    Doubt(self._named(text).name, tuple(self._named(part).name for part in parts)) for text, parts in decided if parts
                ]
                pieces: Sequence[str] = [text for text, _ in decided]
            else:
                pieces = self._parts.get(segment, (segment,))[::2]
            for piece in pieces:
                found = self._named(piece)
                if found.name in self._nobody:
                    left.append(found.name)
                else:
                    names.append(found)
        return Parting(tuple(names), tuple(doubts), tuple(name for name in left if any(map(str.isalnum, name))))

    def _named(self, piece: str) -> Named:
        found = self._names.get(piece)
        if found is None:
            found = named(piece)
            if piece not in self._alone and piece[:1].islower():
                found = found._replace(name=without_article(found.name))
            self._names[piece] = found
            name = found.name
            if not any(map(str.isalnum, name)) or name in _UNNAMED or is_others(name):
                self._nobody.add(name)
        return found
