"""Which ties hold on a day, and which of them say something about working together."""

from __future__ import annotations

from dataclasses import replace

from ...graph import Schema, Ties


def held_on(only: Ties, day: str) -> Ties:
    """Those of these ties that hold on the day. Where that is not the day that `only` names, one without dates does too, whenever it is
    attested.
    """
    return only if only.as_of else replace(only, as_of=day, undated=True)


def counting_types(schema: Schema) -> frozenset[str]:
    """The types of ties that say something about working together."""
    return frozenset(tie.name for tie in schema.ties.values() if tie.joins != "none")
