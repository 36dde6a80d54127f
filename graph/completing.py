"""The schema that a store was made with, completed with what the built-in one has gained since.

A store keeps, beside its schema, a digest of each entry of the built-in schema that it knows. So an entry that is as we gave it follows
ours, one that its user has changed stays as it is (and gets what entries of its sort have gained), and the user's own are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from zlib import crc32

from .schema import BUILT_IN, Schema, built_in, parse_schema

Digests = Mapping[str, Mapping[str, str]]


def is_known(record: str) -> bool:
    """Whether a store with this record knows the built-in schema as it is now. Every question asks, so the file is not parsed."""
    return bool(record) and json.loads(record)["file"] == _file_digest()


def record() -> str:
    """What a store keeps to know later which built-in schema it knew."""
    entries = {part: {name: _digest(entry) for name, entry in named.items()} for part, named in _ours().items()}
    return json.dumps({"file": _file_digest(), "entries": entries}, separators=(",", ":"))


def completed(held: Schema, record: str, *, first: Digests) -> Schema:
    """The schema with what the built-in one has gained since it was `record`ed; `first` are the digests where nothing was."""
    known: Digests = json.loads(record)["entries"] if record else first
    ours, theirs = _ours(), json.loads(held.as_json())
    data = {part: _merged(ours.get(part, {}), theirs.get(part, {}), known.get(part, {})) for part in {**ours, **theirs}}
    return held if data == theirs else parse_schema(data)


def _merged(ours: Mapping[str, Any], theirs: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    entries = {**ours, **theirs}
    for name in ours.keys() & theirs.keys():
        is_as_given = _digest(theirs[name]) == known.get(name)
        entries[name] = ours[name] if is_as_given else {**ours[name], **theirs[name]}
    return entries


def _digest(entry: object) -> str:
    return f"{crc32(json.dumps(entry, sort_keys=True).encode()):08x}"


def _file_digest() -> str:
    return f"{crc32(BUILT_IN.read_bytes()):08x}"


def _ours() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(built_in().as_json())
    return data
