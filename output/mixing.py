"""Who keeps to their own, by sector, country and kind, made ready to be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema
from ..words.labels import as_shown, trait_label
from ..words.sentences import counted, decimal, phrase
from .document import Heading, Number, Table, Text, amount
from .shares import percent
from .significance import UNLIKELY, p_said

if TYPE_CHECKING:
    from ..queries.groups import Groups, Mixed, Sort

_Blocks = list[Heading | Text | Table]
_FEWEST = 10
"""Of fewer pairs a share is told by its numbers alone: one more or less would change it by more than ten in a hundred."""


def mixing_data(mixed: Mixed) -> dict[str, Any]:
    """The same as JSON."""
    sorts = [one._asdict() | {"share": one.share} for one in mixed.sorts]
    return {"field": mixed.field, "known": mixed.known} | mixed.ei._asdict() | {"sorts": sorts}


def mixing_blocks(answer: Groups, schema: Schema, language: Language, *, limit: int) -> _Blocks:
    """By each field a sentence, and of the sectors and the like a row each, at most so many where that is not 0."""
    if not answer.mixing:
        return []
    count = len(answer.live.stakeholders)
    blocks: _Blocks = [Heading(phrase("groups_mixing", language)), *(Text(_mixed(mixed, count, language)) for mixed in answer.mixing)]
    columns = [phrase(key, language) for key in ("groups_sort", "groups_among", "groups_chance", "groups_reading")]
    for mixed in (one for one in answer.mixing if not _is_fixed(one)):
        told = {one.value: one for one in mixed.sorts if one.inside + one.outside and one.stakeholders > 1}
        called = as_shown(told, partial(trait_label, mixed.field, schema=schema, language=language, is_plural=True))
        rows = [_sort(mixed.field, told[value], schema, language) for value in sorted(called, key=lambda value: -told[value].stakeholders)]
        if rows:
            heading, shown = phrase("groups_by", language, field=phrase(f"groups_field_{mixed.field}", language)), rows[: limit or None]
            blocks += [Heading(heading), Table(columns, shown, frozenset(columns[1:3]))]
            if left := len(rows) - len(shown):
                n = amount(left, language)
                blocks.append(Text(phrase("groups_more", language, n=n), phrase("more", language, n=n)))
    return blocks


def _is_fixed(mixed: Mixed) -> bool:
    """Whether the sizes and so many ties leave no choice."""
    return mixed.ei.least == mixed.ei.most


def _mixed(mixed: Mixed, count: int, language: Language) -> str:
    index = mixed.ei
    total, is_fixed = index.external + index.internal, _is_fixed(mixed)
    if is_fixed:
        key = "groups_own_fixed"
    elif index.p >= UNLIKELY:
        key = "groups_own_as_chance"
    elif index.ei_index > index.expected:
        key = "groups_own_less"
    else:
        key = "groups_own_more" if index.internal > index.external else "groups_own_some"
    values = {
        "field": phrase(f"groups_field_{mixed.field}", language), "internal": amount(index.internal, language),
        "all": amount(total, language), "chance": percent((1 - index.expected) / 2, language), "p": p_said(index.p, language),
    }  # fmt: skip
    figures = {
        key: decimal(round(value, 2) + 0.0, language)
        for key, value in (("index", index.ei_index), ("least", index.least), ("most", index.most))
    }
    said = [phrase(key, language, **values), *([] if is_fixed else [phrase("groups_index", language, **figures)])]
    if unknown := count - mixed.known:
        said.append(counted("groups_n_unknown", unknown, language))
    return " ".join(said)


def _sort(field: str, one: Sort, schema: Schema, language: Language) -> tuple[str, ...]:
    reading = "chance" if one.p >= UNLIKELY else "own" if one.share > one.expected else "others"
    total = one.inside + one.outside
    counts = {"n": amount(one.inside, language), "all": amount(total, language), "share": percent(one.share, language)}
    among = Number(one.share, phrase("groups_among_few" if total < _FEWEST else "groups_among_of", language, **counts))
    return (
        trait_label(field, one.value, schema, language, is_plural=True),
        among,
        percent(one.expected, language),
        phrase(f"groups_reads_{reading}", language),
    )
