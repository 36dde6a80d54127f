"""Answers put into the text of a mapping, whose other lines, comments and order stay as its user wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...graph import BadData, name_key, said
from ...graph.understanding import word_key
from .nodes import Entries, Items, Node, Text, as_entries, read_nodes
from .notes import APART
from .plain import scalar
from .wording import EVERY_KEY, canonical

_SAME = "same"
_BREAKS = "\n\r\x85\u2028\u2029"  # what ends a line of YAML


class _Edit(NamedTuple):
    """What takes the place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


def with_answers(text: str, same: Mapping[str, str], name: str = "") -> str:
    """The text of a mapping that says whose these names are, by id or `new`: what it says of them is replaced, what is missing is added.
    `name` is what messages call it. Raises BadMapping where the text is no YAML."""
    if not same:
        return text
    top = as_entries(read_nodes(text, name), name)
    held = next(((key, node) for key, node in top.entries if canonical(key.text, (_SAME,))), None)
    same = _each_once(same)
    if not held:
        return _added(text, top, same)
    key, node = held
    if isinstance(node, Entries) and node.is_flow and not node.entries:
        return _edited(text, [_Edit(node.start, node.end, f"{{{_pairs(same)}}}")])
    if not isinstance(node, Entries):
        block = _block(same, _column(text, key.start) + 2, text)
        return _edited(text, [_Edit(key.end, max(key.end, _end(node)), f":{_newline(text)}{block}".rstrip("\r\n"))])
    values = _values_of(node)
    edits, missing = [], {}
    for one, id_ in same.items():
        if there := values.get(f"={one}") or values.get(name_key(one)):
            edits.append(_Edit(there.start, max(there.end, there.start), scalar(id_, in_list=True)))
        else:
            missing[one] = id_
    return _edited(text, [*edits, *_insertion(text, node, missing)])


def settled(text: str, path: str, value: str | Sequence[str] | None, name: str = "") -> str:
    """The text of a mapping with a value, or a list of them, where the keys of `path` lead (`things > party > kind`); with None what stands
    there stays, and is sure from now on. Raises BadData where nothing stands there, and BadMapping where the text is no YAML."""
    top = as_entries(read_nodes(text, name), name)
    node = next(_found(top, path.split(APART)), None)
    if node is None:
        raise BadData(said("there is no '{key}' in the mapping", key=path), field=path, remedy=said("write it where it belongs"))
    if value is None:
        return _edited(text, list(_made_sure(text, node, path)))
    made = scalar(value, in_list=True) if isinstance(value, str) else f"[{', '.join(scalar(one, in_list=True) for one in value)}]"
    apart = " " if text[node.start - 1 : node.start] == ":" else ""
    return _edited(text, [_Edit(node.start, _end(node), f"{apart}{made}")])


def put(text: str, path: str, value: str, name: str = "") -> str:
    """The text of a mapping with a value where the keys of `path` lead, whether or not something stands there: a key that is not there is
    added to what it belongs to, and that to the top. Raises BadData where even that is not there, and BadMapping where the text is no YAML.
    """
    top = as_entries(read_nodes(text, name), name)
    keys = path.split(APART)
    if next(_found(top, keys), None):
        return settled(text, path, value, name)
    parent = next(_found(top, keys[:-1]), None)
    if isinstance(parent, Entries) and parent.entries:
        return _edited(text, _insertion(text, parent, {keys[-1]: value}))
    if len(keys) > 2 or parent is not None or top.is_flow:
        raise BadData(said("there is no '{key}' in the mapping", key=path), field=path, remedy=said("write it where it belongs"))
    return _under_top(text, top, keys[0], {keys[-1]: value})


def _found(node: Node, keys: Sequence[str]) -> Iterator[Node]:
    """What these keys lead to; a key may itself have a > in it."""
    if not keys:
        yield node
    for number in range(len(keys), 0, -1):
        key = APART.join(keys[:number])
        if isinstance(node, Entries):
            for one, below in node.entries:
                if _is_key(one.text, key):
                    yield from _found(below, keys[number:])
        elif isinstance(node, Items) and key.isdecimal() and 0 < int(key) <= len(node.items):
            yield from _found(node.items[int(key) - 1], keys[number:])


def _is_key(written: str, asked: str) -> bool:
    return word_key(written) == word_key(asked) or ((ours := canonical(written, EVERY_KEY)) != "" and ours == canonical(asked, EVERY_KEY))


def _made_sure(text: str, node: Node, path: str) -> Iterator[_Edit]:
    """Takes away each ? behind what is there. Raises BadData where nothing else is there."""
    if isinstance(node, Text):
        asks = node.text.endswith("?") and (node.text == "?" or node.text[-2].isspace())
        bare = node.text if node.is_unsure else node.text[:-1].rstrip() if asks else node.text
        if (node.is_unsure or asks) and not bare:
            raise BadData(said("nothing but a ? stands at '{key}'", key=path), field=path, remedy=said("write what is meant"))
        if node.is_unsure:
            yield _Edit(node.start, node.end, text[node.start : node.end - 1].rstrip())
        elif asks:
            yield _Edit(node.start, node.end, scalar(bare, in_list=True))
        return
    if isinstance(node, Entries):
        for key, one in node.entries:
            yield from _made_sure(text, one, APART.join((path, key.text)))
    elif isinstance(node, Items):
        yield from _members_made_sure(text, node, path)
    if node.is_unsure:
        yield _Edit(node.end - 1, node.end, "")


def _members_made_sure(text: str, node: Items, path: str) -> Iterator[_Edit]:
    """The same of a list; a member that is nothing but a ? is taken out."""
    for number, one in enumerate(node.items):
        if not isinstance(one, Text) or one.text not in {"", "?"} or not (one.is_unsure or one.text == "?"):
            yield from _made_sure(text, one, APART.join((path, str(number + 1))))
        elif node.is_flow:
            start = _end(node.items[number - 1]) if number else one.start
            end = node.items[number + 1].start if not number and len(node.items) > 1 else one.end
            yield _Edit(start, end, "")
        else:
            start = text.rfind("\n", 0, one.start) + 1
            yield _Edit(start, _line_end(text, one.end), "")


def _added(text: str, top: Entries, same: Mapping[str, str]) -> str:
    """The text with a new part at its end."""
    if top.is_flow:
        comma = ", " if top.entries else ""
        return _edited(text, [_Edit(top.end - 1, top.end - 1, f"{comma}{_SAME}: {{{_pairs(same)}}}")])
    return _under_top(text, top, _SAME, same)


def _under_top(text: str, top: Entries, key: str, below: Mapping[str, str]) -> str:
    """The text with a key at its end, and these below it."""
    break_ = "" if text.endswith("\n") else _newline(text)
    indent = _column(text, top.start)
    return f"{text}{break_}{' ' * indent}{key}:{_newline(text)}{_block(below, indent + 2, text)}"


def _insertion(text: str, node: Entries, missing: Mapping[str, str]) -> list[_Edit]:
    """Adds names behind the last of those that are there."""
    if not missing:
        return []
    if node.is_flow:
        at = _end(node.entries[-1][1])
        return [_Edit(at, at, f", {_pairs(missing)}")]
    first, last = node.entries[0][0], node.entries[-1]
    at = _line_end(text, max(_end(last[1]), last[0].end))
    break_ = "" if text[:at].endswith("\n") else _newline(text)
    return [_Edit(at, at, f"{break_}{_block(missing, _column(text, first.start), text)}")]


def _pairs(same: Mapping[str, str]) -> str:
    """The names between brackets."""
    return ", ".join(f"{scalar(name, in_list=True)}: {scalar(id_, in_list=True)}" for name, id_ in same.items())


def _block(same: Mapping[str, str], indent: int, text: str) -> str:
    """A line for each name."""
    return "".join(f"{' ' * indent}{scalar(name)}: {scalar(id_)}{_newline(text)}" for name, id_ in same.items())


def _each_once(same: Mapping[str, str]) -> dict[str, str]:
    """Each name in one of its spellings, with what was said last."""
    spelt: dict[str, str] = {}
    for name in same:
        spelt.setdefault(name_key(name), name)
    return {spelt[name_key(name)]: id_ for name, id_ in same.items()}


def _values_of(node: Entries) -> dict[str, Node]:
    """What stands under each name, by its key as names are compared and by itself."""
    by_key = {name_key(key.text): value for key, value in reversed(node.entries)}
    return {**by_key, **{f"={key.text}": value for key, value in node.entries}}


def _end(node: Node) -> int:
    """Where a node ends: one without brackets where the last thing in it does."""
    if isinstance(node, Entries) and node.entries:
        return node.end if node.is_flow else _end(node.entries[-1][1])
    if isinstance(node, Items) and node.items:
        return node.end if node.is_flow else _end(node.items[-1])
    return node.end


def _column(text: str, at: int) -> int:
    """How many characters stand before it in its line."""
    return at - 1 - max(text.rfind(sign, 0, at) for sign in _BREAKS)


def _line_end(text: str, at: int) -> int:
    """Where the next line begins."""
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _edited(text: str, edits: Sequence[_Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
