"""YAML as a tree of texts, each with the line where it stands: nothing becomes a truth, a number or a day.

It is bounded before it is used, and has no aliases, so that a small file cannot be a large tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...graph import said
from ...graph.drafts import Place, Problem
from ...graph.plain import MOST_CHARACTERS
from ...graph.refusals import BadMapping
from ...graph.yaml_faults import in_plain_words
from .marks import Marked, without_marks

if TYPE_CHECKING:
    import yaml

_MOST_VALUES = 100_000
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Node:
    """Something in the file: its line from 1, and its first character and the one behind its last, any `?` behind it included.
    `is_unsure` where such a one stands there."""

    line: int
    start: int
    end: int
    is_unsure: bool = False


@dataclass(frozen=True, slots=True)
class Text(Node):
    """A text, and whether it stands in quotes; `raw` has the spaces around it."""

    text: str = ""
    is_quoted: bool = False
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Items(Node):
    """A list; `is_flow` where it stands in brackets."""

    items: tuple[Node, ...] = ()
    is_flow: bool = False


@dataclass(frozen=True, slots=True)
class Entries(Node):
    """Keys with what is said of each, in their order; a key may stand there twice. `is_flow` where they stand in brackets."""

    entries: tuple[tuple[Text, Node], ...] = ()
    is_flow: bool = False


def read_nodes(text: str, name: str) -> Node:
    """The tree of a YAML text, which messages call `name`; a file without anything is an empty Text. Raises BadMapping."""
    import yaml

    if len(text) > MOST_CHARACTERS:
        raise _refused(name, 1, said("it is too long to be a mapping; is it the right file?"))
    marked = without_marks(text)
    try:
        return _Builder(marked, name).built(_events(marked.text))
    except yaml.MarkedYAMLError as error:
        raise BadMapping(name, [Problem(Place(name, "", line), "", message) for line, message in in_plain_words(error, text)]) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = said("the character {code} cannot stand in a mapping; delete it", code=f"U+{ord(str(text[error.position])):04X}")
        raise _refused(name, line, message) from error


def _events(text: str) -> list[yaml.Event]:
    """What YAML finds in the text, one after the other. Raises YAMLError, in the words of the parser that is the same everywhere."""
    import yaml

    try:
        return list(_bounded(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except yaml.YAMLError:
        return list(_bounded(text, yaml.SafeLoader))


def _bounded(text: str, loader: type) -> list[yaml.Event]:
    """As many events as a mapping may have, and one more: what is open then is not closed."""
    import yaml

    found: list[yaml.Event] = []
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        found.append(event)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST or len(found) > _MOST_VALUES:
            break
    return found


def _refused(name: str, line: int, message: str) -> BadMapping:
    return BadMapping(name, [Problem(Place(name, "", line), "", message)])


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _span(event: yaml.Event) -> tuple[int, int]:
    return (event.start_mark.index if event.start_mark else 0, event.end_mark.index if event.end_mark else 0)


class _Builder:
    """Puts the tree together, without calling itself for what is nested."""

    def __init__(self, marked: Marked, name: str) -> None:
        self._marked, self._name = marked, name
        self._left = set(marked.marks)

    def built(self, events: list[yaml.Event]) -> Node:
        import yaml

        holding: list[tuple[yaml.Event, list[Node]]] = []
        found: list[Node] = []
        for event in events:
            line = _line(event)
            if isinstance(event, yaml.AliasEvent):
                raise _refused(self._name, line, said('a text that begins with * or & stands in quotes, such as "* Name"'))
            if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
                self._check_bare(event, line)
            if isinstance(event, yaml.CollectionStartEvent):
                holding.append((event, []))
                continue
            if isinstance(event, yaml.ScalarEvent):
                node: Node = self._text(event, line)
            elif isinstance(event, yaml.CollectionEndEvent):
                node = self._collection(*holding.pop(), event)
            else:
                continue
            (holding[-1][1] if holding else found).append(node)
        if holding:
            raise _refused(self._name, _line(events[-1]), said("it is too deep or too long"))
        return self._only(found)

    def _check_bare(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        """Raises BadMapping for a name of YAML's own in front of a value."""
        if event.anchor:
            raise _refused(self._name, line, said('a text that begins with * or & stands in quotes, such as "* Name"'))
        if event.tag:
            raise _refused(self._name, line, said("a text that begins with ! stands in quotes"))

    def _text(self, event: yaml.ScalarEvent, line: int) -> Text:
        start, end = _span(event)
        text, is_unsure = str(event.value), False
        if start in self._left and not event.style:
            self._left.discard(start)
            text, is_unsure = "", True
        elif (mark := self._mark_behind(end)) is not None:
            end, is_unsure = mark + 1, True
        return Text(line, start, end, is_unsure, text.strip(), bool(event.style), text)

    def _collection(self, started: yaml.Event, held: list[Node], ended: yaml.Event) -> Node:
        line, start, end = _line(started), _span(started)[0], _span(ended)[1]
        is_flow = bool(getattr(started, "flow_style", False))
        mark = self._mark_behind(end) if is_flow else None
        end = end if mark is None else mark + 1
        if type(started).__name__ == "SequenceStartEvent":
            return Items(line, start, end, mark is not None, tuple(held), is_flow)
        keys, values = held[::2], held[1::2]
        if strange := next((key for key in keys if not isinstance(key, Text)), None):
            raise _refused(self._name, strange.line, said("a list stands where a name belongs; write NAME: and then the list"))
        pairs = tuple((key, value) for key, value in zip(keys, values, strict=True) if isinstance(key, Text))
        return Entries(line, start, end, mark is not None, pairs, is_flow)

    def _mark_behind(self, end: int) -> int | None:
        """Where the `?` is that stands behind what ends there."""
        text = self._marked.text
        while end < len(text) and text[end] in " \t\u00a0\u202f":
            if end in self._left:
                self._left.discard(end)
                return end
            end += 1
        return None

    def _only(self, found: list[Node]) -> Node:
        if len(found) > 1:
            raise _refused(self._name, found[1].line, said("a second mapping begins here, after ---; keep each in a file of its own"))
        if self._left:
            line = self._marked.text.count("\n", 0, min(self._left)) + 1
            raise _refused(self._name, line, said("this ? stands behind no value; put it behind what is not sure"))
        return found[0] if found else Text(1, 0, 0)


def as_entries(node: Node, name: str) -> Entries:
    """What a mapping must be as a whole. Raises BadMapping."""
    if isinstance(node, Entries):
        return node
    if isinstance(node, Text) and not node.text:
        raise _refused(name, 1, said("nothing stands in it; `partnermap import LIST` writes a mapping for a list"))
    raise _refused(name, node.line, said("it is no mapping; that begins with a line such as source: {{id: my-list, title: My list}}"))
