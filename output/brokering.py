"""A broker made ready to be read: as data, as a record, in words, and its roles as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema
from ..words.labels import as_shown, trait_label
from ..words.sentences import counted, phrase
from .basis import counted_data
from .document import Number, Table, amount, figure
from .listing import listed
from .reasons import reference, tie_data
from .shares import percent_about

if TYPE_CHECKING:
    from ..queries.brokering import Broker, Joins, Role
    from ..queries.brokers import Brokers

_NAMES = 2  # of those that are cut off
_FIGURES = ("betweenness", "contacts", "constraint", "effective_size", "efficiency", "hierarchy")
_ALONE = (
    "broker_id", "broker", "broker_kind", "betweenness", "betweenness_error", "share_of_routes", "contacts", "constraint", "effective_size",
    "efficiency", "hierarchy", "cut_off",
)  # fmt: skip
_IN_GROUPS = (
    "broker_group", "across", "across_expected", "across_z", "coordinator", "itinerant", "representative", "gatekeeper", "liaison",
    "brokerage", "brokerage_expected", "brokerage_z", "joins_one", "joins_other", "joins_pairs", "joins_through", "joins_only",
    "joins_share",    "joins_error",
)  # fmt: skip
_ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total")


def role_keys(answer: Brokers) -> tuple[str, ...]:
    """The roles that are told: without direction a representative is a gatekeeper."""
    return tuple(role for role in _ROLES if answer.is_directed or role != "representative")


def columns_of(answer: Brokers) -> tuple[str, ...]:
    """The columns of the records."""
    return _ALONE + _IN_GROUPS if answer.between else _ALONE


def record(one: Broker, answer: Brokers) -> tuple[object, ...]:
    """One row of CSV; what is not known or not told is empty."""
    alone = (
        one.stakeholder.id, one.stakeholder.name, one.stakeholder.kind, one.betweenness, one.error if answer.sampled else None, one.share,
        one.contacts, one.constraint, one.effective_size, one.efficiency, one.hierarchy, len(one.cut_off) if one.is_told else None,
    )  # fmt: skip
    if not answer.between or not answer.groups:
        return tuple(map(_cell, alone))
    across, total = one.across, one.roles.get("total") if one.roles else None
    keys = role_keys(answer)
    counts = [one.roles[role].count if one.roles and role in keys else None for role in _ROLES[:-1]]
    names, joins = answer.groups.names, one.joins
    joined = (
        (
            names[joins.one], names[joins.other], joins.routes.pairs, joins.routes.through, joins.routes.only, joins.routes.share,
            joins.routes.error if joins.routes.is_sampled else None,
        )
        if joins
        else (None,) * 7
    )  # fmt: skip
    group = None if one.group is None else names[one.group]
    roles = (group, *((across.count, across.expected, across.z) if across else (None,) * 3), *counts)
    return tuple(map(_cell, (*alone, *roles, *((total.count, total.expected, total.z) if total else (None,) * 3), *joined)))


def _cell(value: object) -> object:
    if value is None:
        return ""
    return round(value, 6) if isinstance(value, float) else value


def brokers_data(answer: Brokers) -> dict[str, Any]:
    """What holds for all of them, as JSON."""
    data: dict[str, Any] = {
        "as_of": answer.live.as_of or None,
        "between": answer.between or None,
        "sampled": answer.sampled or None,
        "network": counted_data(answer.live, is_directed=answer.is_directed),
    }
    if answer.groups and answer.roles:
        from ..measures.roles import standardised

        counts, (expected, deviations, published) = answer.roles.all_counts, answer.roles.all_expected
        z, published_z = answer.roles.all_z, standardised(counts, expected, published)
        data["groups"] = [
            {"name": name, "stakeholders": size} | ({"around": reference(answer.groups.around[number])} if answer.groups.around else {})
            for number, (name, size) in enumerate(zip(answer.groups.names, answer.groups.sizes, strict=True))
        ]
        data["without_group"] = answer.groups.without
        looked = answer.looked
        data["looked_through"] = len(looked.contexts)
        data["shared_by_too_many"] = {"count": looked.large, "more_than": looked.most} if looked.large else None
        data["whole"] = {
            role: {
                "count": round(counts[number]), "expected": float(expected[number]), "sd": float(deviations[number]),
                "z": _number(z[number]), "sd_published": _number(published[number]), "z_published": _number(published_z[number]),
            }
            for number, role in enumerate(_ROLES) if role in role_keys(answer)
        }  # fmt: skip
    return data


def broker_data(one: Broker, answer: Brokers) -> dict[str, Any]:
    """A broker as JSON."""
    data = reference(one.stakeholder) | {key: getattr(one, key) for key in _FIGURES} | {"share_of_routes": one.share}
    if answer.sampled:
        data["betweenness_error"] = one.error
    if answer.groups:
        roles = one.roles or {}
        data["group"] = None if one.group is None else answer.groups.names[one.group]
        data["across"] = _role(one.across) if one.across else None
        data["roles"] = {role: _role(roles[role]) for role in role_keys(answer)} if roles else None
        data["joins"] = _joins(one.joins, answer) if one.joins else None
    if one.is_told:
        data["cut_off"] = list(one.cut_off)
        data["ties"] = [tie_data(tie, None) for tie in one.ties]
    return data


def _role(role: Role) -> dict[str, int | float | None]:
    return {"count": role.count, "expected": role.expected, "sd": role.deviation, "z": role.z}


def _joins(joins: Joins, answer: Brokers) -> dict[str, Any]:
    names, routes = answer.groups.names if answer.groups else (), joins.routes
    return {
        "groups": [names[joins.one], names[joins.other]], "contacts": joins.contacts, "pairs": routes.pairs, "through": routes.through,
        "only": routes.only, "share": routes.share, "share_error": routes.error if routes.is_sampled else None,
    }  # fmt: skip


def _number(value: float) -> float | None:
    return None if value != value else float(value)


def called(group: int | None, answer: Brokers, schema: Schema, language: Language, *, is_plural: bool = False) -> str:
    """A group by its name in the language, a kind in the plural where that is asked for; nothing where there is none."""
    if group is None or not answer.groups:
        return ""
    name = answer.groups.names[group]
    if answer.between and answer.between != "group":
        return trait_label(answer.between, name, schema, language, is_plural=is_plural)
    around = answer.groups.around[group].called(language)
    return phrase("brokers_group_around", language, number=name, name=around)


def in_words(one: Broker, answer: Brokers, schema: Schema, language: Language, *, only_share: bool = False) -> str:
    """One sentence of a broker: what ways lead over it and who is cut off without it, or which two groups it joins."""
    error = one.error / one.betweenness * one.share if one.share and one.betweenness and answer.sampled else None
    share = percent_about(one.share or 0.0, error, language)
    if only_share:
        return share
    if one.joins:
        return _joined(one.joins, answer, schema, language)
    if answer.between:
        return ""
    on = in_pairs("brokers_on_directed", one, language) if answer.is_directed else phrase("brokers_on", language, share=share)
    return phrase("brokers_two_said", language, one=on, other=_cut(one, answer, language)) if one.cut_off else on


def _joined(joins: Joins, answer: Brokers, schema: Schema, language: Language) -> str:
    routes = joins.routes
    names = [called(group, answer, schema, language, is_plural=True) for group in (joins.one, joins.other)]
    one, other = names if answer.is_directed or answer.between == "group" else as_shown(names, str)
    if routes.is_sampled:
        return phrase("brokers_joins_about", language, one=one, other=other, share=percent_about(routes.share, routes.error, language))
    is_all = routes.only == routes.through and not answer.is_directed
    key = "brokers_joins_directed" if answer.is_directed else "brokers_joins_all" if is_all else "brokers_joins"
    key += "" if routes.only else "_also"
    pairs = counted("brokers_pairs", routes.pairs, language)
    return counted(key, routes.through, language, one=one, other=other, pairs=pairs, only=amount(routes.only, language))


def in_pairs(key: str, one: Broker, language: Language, **values: object) -> str:
    """A phrase about so many pairs of others whose shortest ways lead over one; French has the singular below two."""
    value = betweenness_text(one, language)
    is_one = one.betweenness < 2 if language == "fr" else value == "1"
    return phrase(key if is_one else f"{key}_many", language, value=value, **values)


def betweenness_text(one: Broker, language: Language) -> str:
    """Betweenness, with two standard errors where it is estimated."""
    value = amount(round(one.betweenness), language) if one.betweenness >= 100 else figure(round(one.betweenness, 1), language)
    if not one.error:
        return value
    return Number(value.value, phrase("brokers_estimate", language, value=value, error=amount(round(2 * one.error), language)))


def _cut(one: Broker, answer: Brokers, language: Language) -> str:
    names = [answer.named[id_].called(language) for id_ in one.cut_off]
    return counted("brokers_cut", len(one.cut_off), language, names=listed(names, language, most=_NAMES))


def roles_table(told: Sequence[Broker], keys: Sequence[str], language: Language) -> Table:
    """In which role each brokers how many pairs."""
    columns = [phrase(key, language) for key in ("brokers_broker", *(f"brokers_role_{key}" for key in keys))]
    rows = [
        (one.stakeholder.called(language), *(amount(one.roles[key].count, language) for key in keys))
        for one in told if one.roles
    ]  # fmt: skip
    return Table(columns, rows, frozenset(columns[1:]))


def chance_table(told: Sequence[Broker], heading: str, of: Callable[[Broker], Role | None], language: Language) -> Table:
    """How many pairs each brokers, how many were to be expected, and z."""
    columns = [phrase(key, language) for key in ("brokers_broker", heading, "brokers_by_chance", "brokers_z")]
    rows = []
    for one in told:
        if role := of(one):
            z = "" if role.z is None else figure(round(role.z, 1) + 0.0, language)
            name, count = one.stakeholder.called(language), amount(role.count, language)
            rows.append((name, count, figure(round(role.expected, 1), language), z))
    return Table(columns, rows, frozenset(columns[1:]))
