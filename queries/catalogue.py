"""The catalogue of named Cypher queries: the .cypher files of this folder, whose header comments are their help.

// title: Who works directly with a stakeholder
// titre: Qui travaille directement avec un intervenant
// param: id text
MATCH ...
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..graph import BadData, similar

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Parameter:
    """A $parameter: its name, its type (text, date or number), and its default, None where one must be given."""

    name: str
    type: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """One file of the catalogue."""

    name: str
    title: str
    title_fr: str
    parameters: tuple[Parameter, ...]
    text: str

    @property
    def usage(self) -> str:
        """What to give after `--name`: `-p id=… [-p limit=20]`."""
        given = (f"-p {one.name}=…" if one.default is None else f"[-p {one.name}={one.default}]" for one in self.parameters)
        return " ".join(given)


def named_queries(folder: Path = FOLDER) -> list[NamedQuery]:
    """Every query of the catalogue, by name."""
    return [parse_query(file.stem, file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.cypher"))]


def named_query(name: str) -> NamedQuery:
    """The query called `name`. Raises BadData with names that come near."""
    known = {query.name: query for query in named_queries()}
    if name in known:
        return known[name]
    near = similar(name, list(known))
    remedy = f"did you mean '{near[0]}'?" if near else "`partnermap queries` lists them"
    raise BadData(f"no query is called '{name}'", field="name", value=name, remedy=remedy)


def parse_query(name: str, text: str) -> NamedQuery:
    """The query in the text of a .cypher file. Raises BadData where its header lacks a title."""
    head: dict[str, str] = {}
    parameters = []
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        key, _, value = line[2:].partition(":")
        if key.strip() == "param":
            parameters.append(_parameter(name, value))
        else:
            head[key.strip()] = value.strip()
    if not head.get("title") or not head.get("titre"):
        raise BadData(f"{name}.cypher has no title and titre in its header", remedy="begin it with `// title: …` and `// titre: …`")
    return NamedQuery(name, head["title"], head["titre"], tuple(parameters), text)


def parse_parameters(given: Iterable[str], query: NamedQuery | None = None) -> dict[str, Any]:
    """The values of `KEY=VALUE` words; those of a named query by their types, with its defaults. Raises BadData."""
    values: dict[str, Any] = {}
    for word in given:
        key, is_there, value = word.partition("=")
        if not is_there or not key.isidentifier():
            raise BadData(f"'{word}' is not KEY=VALUE", remedy="write for example -p id=ncecc")
        values[key] = value
    if not query:
        return values
    if unknown := sorted(values.keys() - {one.name for one in query.parameters}):
        raise BadData(f"{query.name} has no parameter '{unknown[0]}'", remedy=f"it takes: {query.usage or 'none'}")
    return {one.name: _value(query, one, values.get(one.name, one.default)) for one in query.parameters}


def _value(query: NamedQuery, parameter: Parameter, text: str | None) -> str | int:
    if text is None:
        raise BadData(f"{query.name} needs -p {parameter.name}=…", field=parameter.name, remedy=f"it takes: {query.usage}")
    if parameter.type != "number":
        return text
    try:
        return int(text)
    except ValueError:
        raise BadData(f"{parameter.name} must be a whole number, not '{text}'", field=parameter.name, value=text) from None


def _parameter(query: str, text: str) -> Parameter:
    words, _, default = text.partition("=")
    name, _, type_ = words.strip().partition(" ")
    if type_.strip() not in ("text", "date", "number"):
        raise BadData(f"{query}.cypher: parameter {name} needs a type", remedy="write text, date or number after its name")
    return Parameter(name, type_.strip(), default.strip() if "=" in text else None)
