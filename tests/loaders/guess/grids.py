"""Grids for the tests of the guess, and what is known of its mapping in short."""

from __future__ import annotations

from collections.abc import Mapping

from partnermap.loaders.mapping.model import TableRule, Value


def text_of(value: Value) -> str:
    """A value as it would be read aloud: a heading, or a constant behind `=`; with a `?` where it is not sure."""
    text = str(value.column) if value.column else f"={value.constant}"
    return f"{text} ?" if value.is_unsure else text


def things(rule: TableRule) -> dict[str, dict[str, str]]:
    """The fields and attributes of each thing."""
    return {one.name: {name: text_of(value) for name, value in {**one.fields, **one.attributes}.items()} for one in rule.things}


def ties(rule: TableRule) -> list[tuple[str, str, str, Mapping[str, str]]]:
    """The ties: source, type, target, and what is said of each."""
    return [(one.source, text_of(one.type), one.target, {name: text_of(value) for name, value in one.fields.items()}) for one in rule.ties]
