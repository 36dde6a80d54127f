"""Whole nodes, ties and paths as an answer has them, of any engine: what they hold, by name, and what they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any


def node_value(properties: Mapping[str, Any], labels: Collection[str]) -> dict[str, Any]:
    """A node: its properties in the order of their names, `id` first, and its `labels`."""
    return {**_ordered(properties), "labels": sorted(labels)}


def tie_value(properties: Mapping[str, Any], type_: str) -> dict[str, Any]:
    """A tie: its properties in the order of their names, `id` first, and its `type`."""
    return {**_ordered(properties), "type": type_}


def path_value(nodes: Sequence[Any], ties: Sequence[Any]) -> list[Any]:
    """A path: its nodes, with the tie between each two."""
    between = [part for step in zip(ties, nodes[1:], strict=True) for part in step]
    return [*nodes[:1], *between]


def _ordered(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {name: properties[name] for name in sorted(properties, key=lambda name: (name != "id", name))}
