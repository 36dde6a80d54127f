"""Keys with what is said of each as lines of YAML, one a key, with its comment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .notes import APART
from .plain import comment, scalar

_COMMENTS_AT = 44  # where comments begin, unless a line is longer
_WIDEST = 110  # that a list takes in one line


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text behind a key. One that `is_bare` is never put in quotes, being a number or a word of ours."""

    text: str
    is_bare: bool = False
    is_unsure: bool = False


Block: TypeAlias = "dict[str, Node]"
Node: TypeAlias = "Leaf | tuple[Leaf, ...] | Block | list[Block]"


@dataclass(frozen=True, slots=True)
class Lines:
    """How blocks become lines: the comments, and the keys that are not sure, each by the keys that lead to it."""

    comments: Mapping[str, str]
    unsure: frozenset[str]

    def block(self, parts: Block, path: tuple[str, ...] = (), said_first: str = "") -> list[str]:
        """The lines of all of these keys; `said_first` is a comment on the first."""
        lines: list[str] = []
        for key, node in parts.items():
            lines += self._entry(key, node, (*path, key), "" if lines else said_first)
        return lines

    def _entry(self, key: str, node: Node, path: tuple[str, ...], more: str) -> list[str]:
        name = f"{scalar(key)}:"
        match node:
            case Leaf():
                return [self._line(f"{name} {self._leaf(node, path)}", path, more)]
            case dict():
                return [self._line(name, path, more), *(f"  {line}" for line in self.block(node, path))]
            case list():
                return [self._line(name, path, more), *(f"  {line}" for line in self._items(node, path))]
            case _:
                return self._listed(name, node, path, more)

    def _items(self, items: list[Block], path: tuple[str, ...]) -> list[str]:
        lines: list[str] = []
        for number, one in enumerate(items, 1):
            here = (*path, str(number))
            first, *rest = self.block(one, here, self.comments.get(APART.join(here), ""))
            lines += [f"- {first}", *(f"  {line}" for line in rest)]
        return lines

    def _listed(self, name: str, leaves: tuple[Leaf, ...], path: tuple[str, ...], more: str) -> list[str]:
        """A list in one line, or, where it is long or something is said of its members, in a line for each."""
        paths = [(*path, str(number)) for number in range(1, len(leaves) + 1)]
        members = [leaf.text if leaf.is_bare else scalar(leaf.text, in_list=True) for leaf in leaves]
        if APART.join(path) in self.unsure:
            members.append(scalar("", is_unsure=True, in_list=True))
        line = f"{name} [{', '.join(members)}]"
        is_plain = not any(APART.join(one) in self.unsure or APART.join(one) in self.comments for one in paths)
        if is_plain and len(line) <= _WIDEST:
            return [self._line(line, path, more)]
        lines = [f"  {self._line(f'- {self._leaf(leaf, here)}', here, '')}" for leaf, here in zip(leaves, paths, strict=True)]
        lines += [f"  - {one}" for one in members[len(leaves) :]]
        return [self._line(name, path, more), *lines]

    def _leaf(self, leaf: Leaf, path: tuple[str, ...]) -> str:
        is_unsure = leaf.is_unsure or APART.join(path) in self.unsure
        return leaf.text if leaf.is_bare and not is_unsure else scalar(leaf.text, is_unsure=is_unsure)

    def _line(self, line: str, path: tuple[str, ...], more: str) -> str:
        told = "; ".join(filter(None, map(comment, (more, self.comments.get(APART.join(path), "")))))
        return f"{line:<{_COMMENTS_AT - 2 * (len(path) - 1)}}  # {told}" if told else line
