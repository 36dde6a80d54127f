"""A guided tour of a map: steps in order, each with words of its own and what is seen meanwhile, out of a YAML file.

What is seen is told to the page as the part of an address after `#`, which the page understands wherever it comes from.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

from ..graph import LANGUAGES, BadData, Language, PartnerMapError, Reader, UnreadableFile, resolve, said
from ..graph.failures import why_unread
from .choices import nearest, parse_kinds, parse_types
from .rows import Row

_KEYS = ("title", "text", "focus", "depth", "show", "path", "view", "kinds", "ties", "years")
_SEEN = ("focus", "show", "path", "view")
_DEEPEST = 4
_IDS_IN_VIEW = ("focus", "s", "from", "to")


@dataclass(frozen=True, slots=True)
class Step:
    """One stop of a tour: words by language, and the address of what is seen, from its `#` on."""

    title: Mapping[Language, str]
    text: Mapping[Language, str]
    hash: str

    @property
    def row(self) -> Row:
        """The step for the page."""
        return {"title": dict(self.title), "text": dict(self.text), "hash": self.hash}


def read_story(path: Path, reader: Reader, *, on_map: Collection[str] | None = None) -> tuple[Step, ...]:
    """The steps in a YAML file, about stakeholders of `reader` that are `on_map` (ids; None is all of them).

    Raises UnreadableFile, or BadData that names the file and the step.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableFile(said("the story {path} cannot be read: {reason}", path=path, reason=why_unread(error))) from error
    except UnicodeError as error:
        raise UnreadableFile(said("the story {path} is not text in UTF-8; save it as UTF-8", path=path)) from error
    return parse_story(text, reader, on_map=on_map, name=str(path))


def parse_story(text: str, reader: Reader, *, on_map: Collection[str] | None = None, name: str = "") -> tuple[Step, ...]:
    """The steps in the text of a story; `name` is what messages call it."""
    name = name or said("the story")
    data = _parse_yaml(text, name)
    if not data:
        raise BadData(said("{name} holds no step", name=name), remedy=said("write a list: - title: …"))
    if not isinstance(data, list):
        raise BadData(said("{name} is not a list of steps", name=name), remedy=said("begin each step with - title: …"))
    steps = []
    for number, entry in enumerate(data, 1):
        try:
            steps.append(_Entry(entry, reader, on_map).step())
        except PartnerMapError as error:
            raise BadData(said("{name}, step {number}: {error}", name=name, number=number, error=error)) from error
    return tuple(steps)


def _parse_yaml(text: str, name: str) -> Any:
    import yaml

    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context
        line, column = (str(mark.line + 1), str(mark.column + 1)) if mark else ("", "")
        raise BadData(
            said("{name} line {line}, column {column}: {problem}", name=name, line=line, column=column, problem=problem)
            if mark
            else f"{name} {problem}",
            remedy=said("put text with : # or quotes in it between quotes"),
        ) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BadData(said("{name} is not YAML: {error}", name=name, error=error)) from error


class _Entry:
    """A step as the file has it."""

    def __init__(self, entry: object, reader: Reader, on_map: Collection[str] | None) -> None:
        if not isinstance(entry, dict):
            raise BadData(said("it is not a list of key: value"), remedy=said("begin it with - title: …"))
        self._entry: dict[Any, Any] = {key: value for key, value in entry.items() if value is not None}
        self._reader, self._on_map = reader, on_map
        for key in entry:
            if key not in _KEYS:
                fault = said("'{name}' is no key of a step", name=key)
                raise BadData(f"{fault}; {nearest(str(key), _KEYS)}{said('the keys are {words}', words=', '.join(_KEYS))}")

    def step(self) -> Step:
        """The step. Raises PartnerMapError for what is wrong with it."""
        title = self._words("title")
        if not any(title.values()):
            raise BadData(said("it has no title"), remedy=said("add title: …"))
        return Step(title, self._words("text"), self._hash())

    def _words(self, key: str) -> Mapping[Language, str]:
        """The words in both languages; those that are given in one stand for both."""
        value = self._entry.get(key, "")
        given = value if isinstance(value, dict) else dict.fromkeys(LANGUAGES, value)
        if not set(given) <= set(LANGUAGES) or not all(isinstance(one, str) for one in given.values()):
            raise BadData(
                said("its {key} is not text", key=key),
                remedy=said("write {key}: text, between quotes if need be, or {key}: {{en: text, fr: texte}}", key=key),
            )
        either = next(iter(given.values()), "").strip()
        return {language: given.get(language, "").strip() or either for language in LANGUAGES}

    def _hash(self) -> str:
        seen = [key for key in _SEEN if key in self._entry]
        if len(seen) > 1:
            raise BadData(
                said("it has {one} and {other}", one=seen[0], other=seen[1]),
                remedy=said("keep one of them, and make a step of its own for the other"),
            )
        if "depth" in self._entry and seen != ["focus"]:
            raise BadData(said("it has depth without focus"), remedy=said("add focus: NAME"))
        if seen == ["view"]:
            return self._view()
        parts = {key: _address(value) for key, value in (self._who(seen[0]) if seen else {}).items()}
        schema = self._reader.schema
        for key, letter, names in (("kinds", "k", parse_kinds), ("ties", "t", parse_types)):
            if key in self._entry:
                shown = names(schema, self._texts(key))
                parts[letter] = ",".join(_address(one) for one in (schema.kinds if key == "kinds" else schema.ties) if one not in shown)
        if "years" in self._entry:
            parts["y"] = self._years()
        return "#" + "&".join(f"{key}={value}" for key, value in parts.items() if value)

    def _who(self, key: str) -> dict[str, str]:
        match key:
            case "focus":
                return {"focus": self._id(self._entry[key]), "depth": str(self._depth())}
            case "show":
                return {"s": self._id(self._entry[key])}
            case _:
                ends = self._texts("path")
                if len(ends) != 2:
                    raise BadData(said("path is not two names"), remedy=said("write path: [A, B]"))
                return {"from": self._id(ends[0]), "to": self._id(ends[1])}

    def _id(self, name: object) -> str:
        one = resolve(self._reader, _text(name))
        self._check_is_on_map(one.id, one.name)
        return one.id

    def _check_is_on_map(self, id_: str, name: str) -> None:
        if self._on_map is not None and id_ not in self._on_map:
            raise BadData(said("'{name}' is not on this map", name=name), remedy=said("draw a larger map, or leave the step out"))

    def _depth(self) -> int:
        depth = self._entry.get("depth", 1)
        if type(depth) is not int or not 1 <= depth <= _DEEPEST:
            raise BadData(said("depth is a number from 1 to {most}", most=_DEEPEST))
        return depth

    def _years(self) -> str:
        years = self._entry["years"]
        if not (isinstance(years, list) and len(years) == 2 and all(type(year) is int and 1000 <= year <= 9999 for year in years)):
            raise BadData(said("years are the first and the last"), remedy=said("write years: [2005, 2012]"))
        if years[0] > years[1]:
            raise BadData(said("years end before they begin: {first}, {last}", first=str(years[0]), last=str(years[1])))
        return f"{years[0]}-{years[1]}"

    def _view(self) -> str:
        """The address that was copied, from its `#` on."""
        if also := [key for key in ("kinds", "ties", "years") if key in self._entry]:
            raise BadData(said("it has view and {other}", other=also[0]), remedy=said("a view says all that is seen; leave the other out"))
        _, hash_mark, rest = _text(self._entry["view"]).strip().partition("#")
        if not hash_mark:
            raise BadData(said("view is not a link to this map"), remedy=said('write view: "#…", between quotes, as the page copies it'))
        for key, values in parse_qs(rest).items():
            for id_ in values if key in _IDS_IN_VIEW else ():
                one = next(iter(self._reader.stakeholders([id_])), None)
                if not one:
                    raise BadData(
                        said("view leads to '{id}', which is the id of no stakeholder", id=id_), remedy=said("copy the link again")
                    )
                self._check_is_on_map(one.id, one.name)
        return "#" + rest

    def _texts(self, key: str) -> list[str]:
        value = self._entry[key]
        if value == []:
            raise BadData(said("{key} is an empty list", key=key), remedy=said("name some, or leave it out"))
        return [_text(one) for one in (value if isinstance(value, list) else [value])]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BadData(said("'{value}' is not read as text", value=value), remedy=said("put it between quotes"))
    return value


def _address(text: str) -> str:
    return quote(text, safe="")
