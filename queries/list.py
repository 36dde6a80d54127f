"""Which stakeholders there are: of which kinds, forms, sectors and countries, and which of them end soon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..graph import BadData, Reader, Schema, Stakeholder, language, name_key, said, similar, today
from ..graph.dates import after, in_force
from ..graph.listing import write_one_of
from ..words.labels import all_labels, as_shown, sector_label

Names = str | Iterable[str]


@dataclass(frozen=True, slots=True)
class List:
    """The answer: the stakeholders by name, then by id; those that end by a day, by their last date first. `day` is the day on which it was
    asked, `ending_by` the last of the days in which they end, or empty where that was not asked.
    """

    day: str
    ending_by: str
    stakeholders: tuple[Stakeholder, ...]


def list(  # noqa: A001 - it is asked for as `partnermap list`
    reader: Reader, *, kind: Names = (), form: Names = (), sector: Names = (), country: Names = (), ending_within: str = ""
) -> List:
    """The stakeholders of one of these kinds, of one of these forms, sectors and countries; each is any where nothing is said.

    With `ending_within` a time such as 30d, 6m or 1y, those whose last date lies between today and then; a partial date does where one of
    its days does. Raises BadData for a kind or form that the schema does not know, and for a sector or country that nobody has.
    """
    schema, day = reader.schema, today()
    kinds = {schema.check_kind(name) for name in _listed(kind)}
    forms = {_form(schema, name) for name in _listed(form)}
    ending_by = after(day, ending_within) if ending_within else ""
    everyone = tuple(reader.stakeholders())
    sectors = _known("sector", _listed(sector), (one.sector for one in everyone))
    countries = _known("country", _listed(country), (one.country for one in everyone))
    found = [
        one
        for one in everyone
        if (not kinds or one.kind in kinds)
        and (not forms or one.form in forms)
        and (not sectors or one.sector in sectors)
        and (not countries or one.country in countries)
        and (not ending_by or _ends_between(one, day, ending_by))
    ]
    found.sort(key=lambda one: (one.until if ending_by else "", name_key(one.name), one.id))
    return List(day, ending_by, tuple(found))


def _listed(names: Names) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def _form(schema: Schema, name: str) -> str:
    try:
        return schema.check_form(name)
    except BadData as error:  # which says, to whoever fills in a cell, that it may be empty
        raise BadData(error.message, field="form", value=name, remedy=write_one_of(tuple(schema.forms))) from error


def _ends_between(one: Stakeholder, first: str, last: str) -> bool:
    return bool(one.until) and in_force(first, last, one.until)


def _known(what: str, names: Iterable[str], held: Iterable[str]) -> set[str]:
    """Those of `held` that are called like one of `names` in either language, accents and case aside. Raises BadData for a name that none
    is."""
    asked = {name_key(name): name for name in names}
    if not asked:
        return set()
    known = {value for value in held if value}
    by_key = {key: {value for value in known if key in map(name_key, all_labels(value))} for key in asked}
    for key, values in by_key.items():
        if not values:
            is_sector = what == "sector"
            words = as_shown({sector_label(value, language()) if is_sector else value for value in known}, str)
            near = similar(asked[key], words) or words
            none = said("no stakeholder has a sector") if is_sector else said("no stakeholder has a country")
            fault = (
                said("nobody is of sector '{name}'", name=asked[key])
                if is_sector
                else said("nobody is of country '{name}'", name=asked[key])
            )
            raise BadData(fault, field=what, value=asked[key], remedy=write_one_of(near) if near else none)
    return set().union(*by_key.values())
