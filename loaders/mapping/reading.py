"""Mappings out of YAML: every mistake is found in one go, each with its line and what to write instead."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType

from ...graph import Schema, name_key, said
from ...graph.refusals import BadMapping
from ..given import Given
from ..text import open_text
from .checking import check_words
from .columns import columns
from .model import Mapping, Reading, TableRule
from .nodes import as_entries, read_nodes
from .notes import Notes, Spot, with_signs
from .settings import read_reading, read_source
from .shapes import read_matrix, read_tree
from .things import read_things
from .ties import read_ties
from .wording import TABLE, TOP

VERSION = "1"
NEW = "new"
"""Who is meant where a name is nobody's that there is."""


def read_mapping(path: Path, schema: Schema | None = None, *, headings: Collection[str] = ()) -> Mapping:
    """The mapping in a file. Raises UnreadableFile, and BadMapping as `parse_mapping` does."""
    if path.is_file() and not path.stat().st_size:
        return parse_mapping("", path.name, schema)
    with ExitStack() as stack, open_text(Given(path, path.name, stack)) as text:
        return parse_mapping("".join(text.lines), path.name, schema, headings=headings)


def parse_mapping(text: str, name: str, schema: Schema | None = None, *, headings: Collection[str] = ()) -> Mapping:
    """The mapping that a text says; `name` is what messages call it. Raises BadMapping with all mistakes.

    With a schema its kinds, forms, types and statuses are looked up too, and whether its ties may join what they join. A value that ends in
    ` ?` is not sure, and `A + B` are two columns, unless it stands so among the `headings` of the list.
    """
    notes = Notes(name, with_signs(headings))
    top = Spot(as_entries(read_nodes(text, name), name), (), notes)
    keys = top.only(TOP)
    _check_version(keys.get("mapping"))
    tables = _tables(top, keys)
    found = Mapping(
        source=MappingProxyType(read_source(keys["source"]) if "source" in keys else {}),
        tables=tables,
        same=MappingProxyType(_same(keys["same"]) if "same" in keys else {}),
        unsure=tuple(sorted(notes.unsure, key=lambda one: one[1])),
        file=name,
    )
    if schema:
        check_words(found, schema, notes)
    if notes.problems:
        raise BadMapping(name, notes.problems)
    return found


def _check_version(spot: Spot | None) -> None:
    if spot and (text := spot.text()) != VERSION:
        spot.fault(said("'{text}' is no version that this program reads; write mapping: 1, or use a later version of it", text=text))


def _tables(top: Spot, keys: dict[str, Spot]) -> tuple[TableRule, ...]:
    """The tables: those of a list, or the one that stands on top."""
    if "tables" not in keys:
        return (_table(top, keys),)
    for key in TABLE:
        if key in keys:
            keys[key].fault(said("'{key}' stands beside tables; put it into one of them", key=key))
    found = [_table(one, one.only(TABLE)) for one in keys["tables"].items()]
    if not found and keys["tables"].is_list:
        keys["tables"].fault(said("there are no tables; begin each with - and what it is read from and makes"))
    return tuple(found)


def _table(spot: Spot, keys: dict[str, Spot]) -> TableRule:
    if not any(key in keys for key in ("things", "tree", "matrix")) and spot.has_keys:
        spot.fault(said("there are no things; write what the columns make, such as {{body: {{kind: agency, name: Organization}}}}"))
    things = read_things(keys["things"]) if "things" in keys else ()
    tree = read_tree(keys["tree"]) if "tree" in keys else None
    for one in things:
        if one.is_of_tree and not tree:
            spot.notes.fault(one.line, said("'{name}' is of the tree, and there is none; write one under tree", name=one.name))
    return TableRule(
        read=read_reading(keys["read"]) if "read" in keys else Reading(),
        things=things,
        ties=read_ties(keys["ties"], [one.name for one in things]) if "ties" in keys else (),
        tree=tree,
        matrix=read_matrix(keys["matrix"]) if "matrix" in keys else None,
        leave_out=columns(keys["leave out"]) if "leave out" in keys else (),
        line=spot.line,
    )


def _same(spot: Spot) -> dict[str, str]:
    """Whose each name is."""
    found: dict[str, str] = {}
    spelt: dict[str, str] = {}
    for name, one in spot.pairs():
        text = one.text()
        found[name] = NEW if text.casefold() in {NEW, "nouveau", "nouvelle"} else text
        before = spelt.setdefault(name_key(name), name)
        if found[before] != found[name]:
            one.fault(said("'{word}' is '{other}' in another spelling, and means something else there; keep one", word=name, other=before))
    return {name: text for name, text in found.items() if text}
