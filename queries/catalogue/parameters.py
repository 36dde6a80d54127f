"""The values of a query's $parameters, as a user gives them: `KEY=VALUE` for text, `KEY:=VALUE` for anything that JSON can say."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import accumulate
from typing import Any

from ...graph import BadData, Reader, parse_date, resolve, similar
from ...graph.saying import said
from .named import NamedQuery, Parameter

_DEEPEST = 20  # lists and maps within each other
_INTEGERS = 2**63
_SHOWN = 60  # characters of what was given


def parse_parameters(given: Iterable[str]) -> dict[str, Any]:
    """The values of `KEY=VALUE` and `KEY:=JSON` words. Raises BadData."""
    values: dict[str, Any] = {}
    for word in given:
        key, is_there, value = word.partition("=")
        name = key.removesuffix(":")
        if not is_there or not name.isidentifier():
            raise BadData(said("'{word}' is not KEY=VALUE", word=word[:_SHOWN]),
                          remedy=said("write for example -p id=ncecc, or -p limit:=20 for a number"))  # fmt: skip
        values[name] = _json(word, value) if key.endswith(":") else value
    return values


def query_parameters(query: NamedQuery, given: Iterable[str], reader: Reader) -> dict[str, Any]:
    """The values for a named query, by their types and with its defaults; a stakeholder may be given by any of its names.

    Raises BadData, UnknownName or AmbiguousName.
    """
    values = parse_parameters(given)
    if unknown := sorted(values.keys() - {one.name for one in query.parameters}):
        raise BadData(said("{query} has no parameter '{name}'", query=query.name, name=unknown[0]), remedy=_usage(query))
    return {one.name: _value(query, one, values.get(one.name, one.default), reader) for one in query.parameters}


def _value(query: NamedQuery, parameter: Parameter, given: Any, reader: Reader) -> str | int:
    if given is None:
        needed = said("{query} needs -p {name}=…", query=query.name, name=parameter.name)
        raise BadData(needed, field=parameter.name, remedy=_usage(query))
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
        number = int(text)
    except ValueError:
        wrong = said("{name} must be a whole number, not '{text}'", name=parameter.name, text=text[:_SHOWN])
        raise BadData(wrong, field=parameter.name, value=text) from None
    _check(f"{parameter.name}={text}", number)
    return number


def _usage(query: NamedQuery) -> str:
    return said("it takes: {usage}", usage=query.usage or said("nothing"))


def _source(reader: Reader, id_: str) -> str:
    if any(reader.sources([id_])):
        return id_
    near = similar(id_, [source.id for source in reader.sources()], limit=1)
    remedy = said("did you mean '{near}'?", near=near[0]) if near else said("`partnermap cypher --name sources` lists them")
    raise BadData(said("no source has the id '{id}'", id=id_[:_SHOWN]), field="source", value=id_, remedy=remedy)


def _json(word: str, text: str) -> Any:
    try:
        value = json.loads(text, parse_constant=_no_number)
    except RecursionError:
        raise _too_deep(word) from None
    except ValueError:
        if _depth(text) > _DEEPEST:  # what Python takes for too deep differs from version to version
            raise _too_deep(word) from None
        raise BadData(
            said("what follows := in '{word}' is no JSON", word=word[:_SHOWN]), remedy=said("write for example limit:=20")
        ) from None
    _check(word, value)
    return value


def _check(word: str, given: Any) -> None:
    """Raises BadData where a value is more than Cypher has room for."""
    values = [given]
    for _ in range(_DEEPEST):
        for value in values:
            if isinstance(value, int) and not -_INTEGERS <= value < _INTEGERS:
                raise BadData(said("the number in '{word}' has more digits than Cypher keeps", word=word[:_SHOWN]),
                              remedy=said("give it as text: {example}", example="-p number=…"))  # fmt: skip
        held = (value.values() if isinstance(value, dict) else value for value in values if isinstance(value, dict | list))
        values = [inner for value in held for inner in value]
    if values:
        raise _too_deep(word)


def _depth(text: str) -> int:
    """How many lists and maps are open at once at most, in a text that is no JSON."""
    steps = ((char in "[{") - (char in "]}") for char in text)
    return max(accumulate(steps), default=0)


def _too_deep(word: str) -> BadData:
    return BadData(said("what follows := in '{word}' has lists within lists more than {most} deep", word=word[:_SHOWN], most=_DEEPEST),
                   remedy=said("write it with fewer levels"))  # fmt: skip


def _no_number(name: str) -> Any:
    raise ValueError(name)
