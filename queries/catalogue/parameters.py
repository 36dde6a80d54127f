"""The values of a query's $parameters, as a user gives them: `KEY=VALUE` for text, `KEY:=VALUE` for anything that JSON can say."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ...graph import BadData, Reader, parse_date, resolve, similar
from .named import NamedQuery, Parameter


def parse_parameters(given: Iterable[str]) -> dict[str, Any]:
    """The values of `KEY=VALUE` and `KEY:=JSON` words. Raises BadData."""
    values: dict[str, Any] = {}
    for word in given:
        key, is_there, value = word.partition("=")
        name = key.removesuffix(":")
        if not is_there or not name.isidentifier():
            raise BadData(f"'{word}' is not KEY=VALUE", remedy="write for example -p id=ncecc, or -p limit:=20 for a number")
        values[name] = _json(word, value) if key.endswith(":") else value
    return values


def query_parameters(query: NamedQuery, given: Iterable[str], reader: Reader) -> dict[str, Any]:
    """The values for a named query, by their types and with its defaults; a stakeholder may be given by any of its names.

    Raises BadData, UnknownName or AmbiguousName.
    """
    values = parse_parameters(given)
    if unknown := sorted(values.keys() - {one.name for one in query.parameters}):
        raise BadData(f"{query.name} has no parameter '{unknown[0]}'", remedy=f"it takes: {query.usage or 'none'}")
    return {one.name: _value(query, one, values.get(one.name, one.default), reader) for one in query.parameters}


def _value(query: NamedQuery, parameter: Parameter, given: Any, reader: Reader) -> str | int:
    if given is None:
        raise BadData(f"{query.name} needs -p {parameter.name}=…", field=parameter.name, remedy=f"it takes: {query.usage}")
    text = str(given)
    if parameter.type == "stakeholder":
        return resolve(reader, text).id
    if parameter.type == "source":
        return _source(reader, text)
    if parameter.type == "date":
        return parse_date(text, field=parameter.name)
    if parameter.type == "text":
        return text
    try:
        return int(text)
    except ValueError:
        raise BadData(f"{parameter.name} must be a whole number, not '{text}'", field=parameter.name, value=text) from None


def _source(reader: Reader, id_: str) -> str:
    if any(reader.sources([id_])):
        return id_
    near = similar(id_, [source.id for source in reader.sources()], limit=1)
    remedy = f"did you mean '{near[0]}'?" if near else "`partnermap cypher --name sources` lists them"
    raise BadData(f"no source has the id '{id_}'", field="source", value=id_, remedy=remedy)


def _json(word: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise BadData(f"what follows := in '{word}' is no JSON", remedy="write for example limit:=20") from None
