"""Which ties count, and how many of an answer, as they are given in Python: each value is checked, and what comes near is said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..graph import LANGUAGES, STATUSES, BadData, Language, Schema, Ties, parse_date, said, similar
from ..graph.listing import quoted, write_one_of

Names = str | Iterable[str]


def ties_of(schema: Schema, as_of: str | date, status: Names, types: Names, undated: bool = False) -> Ties:
    """The ties that count: in force at `as_of`, of this status and of these types, or of any where nothing is said; `undated` keeps those
    without a beginning that are attested only later. Raises BadData.
    """
    day = as_of.isoformat()[:10] if isinstance(as_of, date) else as_of
    return Ties(_types(schema, listed(types)), parse_date(day, field="as_of"), frozenset(map(_status, listed(status))), undated)


def language_of(text: str) -> Language:
    """The language. Raises BadData."""
    for language in LANGUAGES:
        if text == language:
            return language
    raise BadData(
        said("'{text}' is no language of answers", text=text),
        field="lang",
        value=text,
        remedy=write_one_of(LANGUAGES),
    )


def counted(field: str, number: int, *, least: int = 0, most: int | None = None) -> int:
    """The number, where it is whole and within its bounds. Raises BadData."""
    if not isinstance(number, int) or number < least or (most is not None and number > most):
        bounds = said("{least} or more", least=least) if most is None else said("{least} to {most}", least=least, most=most)
        raise BadData(
            said("{field} must be a whole number, {bounds}, not {number}", field=field, bounds=bounds, number=repr(number)),
            field=field,
            value=str(number),
        )
    return number


def listed(names: Names) -> list[str]:
    """One name or several as a list."""
    return [names] if isinstance(names, str) else list(names)


def _status(name: str) -> str:
    if name in STATUSES:
        return name
    near = similar(name, STATUSES, limit=1)
    remedy = said("did you mean {names}?", names=quoted(near)) if near else write_one_of(STATUSES)
    raise BadData(said("'{name}' is no status", name=name), field="status", value=name, remedy=remedy)


def _types(schema: Schema, names: list[str]) -> frozenset[str]:
    if not names:
        return frozenset()
    from .. import maps  # which knows the types by name; few questions ask for it

    return maps.parse_types(schema, names)
