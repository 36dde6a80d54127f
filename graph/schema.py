"""The schema: which kinds and ties there are, what a tie may join, and the words for each in English and French."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar

from .errors import BadData
from .failures import why_unread
from .listing import either, write_one_of
from .plain import MOST_CHARACTERS, check_plain, read_yaml
from .saying import LANGUAGES, Language, said
from .understanding import word_key, words_of, words_of_ties

BUILT_IN = Path(__file__).with_name("schema.yaml")

JOINS = ("direct", "context", "body", "none")
ROLES = ("actor", "context")
AGREEMENT = "agreement"
"""The form of a collaboration that has parties."""
_T = TypeVar("_T")
_MOST_WEIGHT = 1000.0


class Kind(NamedTuple):
    """A kind of stakeholder; `labels` is (singular, plural) a language. `is_part` says that one of this kind acts for the organisation
    that it belongs to."""

    name: str
    is_actor: bool
    labels: Mapping[Language, tuple[str, str]]
    is_part: bool = False


class Form(NamedTuple):
    """What a stakeholder of one of `kinds` is more exactly; `labels` is (singular, plural) a language.

    A collective is a group or a government as a whole, which nobody can ring; to share a meeting is to have met, not to work together.
    """

    name: str
    kinds: frozenset[str]
    labels: Mapping[Language, tuple[str, str]]
    is_collective: bool = False
    is_meeting: bool = False


class TieType(NamedTuple):
    """A type of tie; `labels` is (from source to target, and back) a language, `both` what two do that have it to the same target,
    `nouns` what the source is to the target and the target to the source, `also` what else is understood, the weights are what it adds to
    strength, and `like` is the type that it is a case of, or empty."""

    name: str
    sources: frozenset[str]
    targets: frozenset[str]
    labels: Mapping[Language, tuple[str, str]]
    both: Mapping[Language, str]
    joins: str
    direct: float
    shared: float
    is_symmetric: bool = False
    like: str = ""
    nouns: Mapping[Language, tuple[str, str]] = MappingProxyType({})
    also: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


@dataclass(frozen=True)
class Schema:
    """The kinds, forms and tie types of one network, by name."""

    kinds: Mapping[str, Kind]
    forms: Mapping[str, Form]
    ties: Mapping[str, TieType]
    _data: Mapping[str, Any] = field(repr=False, compare=False, default_factory=dict)

    @cached_property
    def actors(self) -> frozenset[str]:
        """The kinds that can work with others."""
        return frozenset(kind.name for kind in self.kinds.values() if kind.is_actor)

    @cached_property
    def belonging(self) -> frozenset[str]:
        """The types by which one belongs to another: what joins a body."""
        return frozenset(tie.name for tie in self.ties.values() if tie.joins == "body")

    def is_collective(self, form: str) -> bool:
        """Whether this form, which may be empty, is a group or a government as a whole."""
        return form in self.forms and self.forms[form].is_collective

    def is_meeting(self, form: str) -> bool:
        """Whether this form, which may be empty, is an event or a series of them."""
        return form in self.forms and self.forms[form].is_meeting

    def types_like(self, name: str) -> list[str]:
        """The type called `name`, and those that are a case of it or of one that is; raises BadData for one the schema does not know."""
        found = [self.check_type(name).name]
        for known in found:  # grows meanwhile, by each once, so types that are like each other come to an end
            found += [tie.name for tie in self.ties.values() if tie.like == known and tie.name not in found]
        return [type_ for type_ in self.ties if type_ in found]

    @cached_property
    def kind_words(self) -> Mapping[str, str]:
        """The kind that each label means, by `word_key`."""
        return words_of(self.kinds)

    @cached_property
    def form_words(self) -> Mapping[str, str]:
        """The form that each label means, by `word_key`."""
        return words_of(self.forms)

    @cached_property
    def type_words(self) -> Mapping[str, tuple[str, bool]]:
        """The type that each label means, by `word_key`, and whether it is said from the target to the source."""
        return words_of_ties(self.ties)

    def check_kind(self, kind: str) -> str:
        """The kind that is called so, by its name or a label of it; raises BadData for one the schema does not know."""
        found = kind.strip().lower()
        found = found if found in self.kinds else self.kind_words.get(word_key(kind), found)
        if found not in self.kinds:
            raise BadData(
                said("'{kind}' is no kind of stakeholder", kind=kind),
                field="kind",
                value=kind,
                remedy=write_one_of(list(self.kinds)),
            )
        return found

    def check_form(self, form: str, kind: str = "") -> str:
        """The form that is called so, by its name or a label of it; raises BadData for one the schema does not know, or that is none of
        this kind's."""
        if form in self.forms and (not kind or kind in self.forms[form].kinds):
            return form
        found = form.strip().lower().replace(" ", "_").replace("-", "_")
        found = found if found in self.forms else self.form_words.get(word_key(form), found)
        known = [name for name, one in self.forms.items() if not kind or kind in one.kinds]
        if found not in known:
            fault = (
                said("'{form}' is no form of {a_kind}", form=form, a_kind=_a(kind))
                if kind and found in self.forms
                else said("'{form}' is no form", form=form)
            )
            remedy = said("write one of {words}, or leave it empty", words=", ".join(known)) if known else said("leave it empty")
            raise BadData(fault, field="form", value=form, remedy=remedy)
        return found

    def check_type(self, name: str) -> TieType:
        """The tie type called `name`, by its name or a label of it; raises BadData for one the schema does not know."""
        return self.type_and_direction(name)[0]

    def type_and_direction(self, name: str) -> tuple[TieType, bool]:
        """The tie type called `name`, and whether that is said from its target to its source, as `is funded by` is. Raises BadData for one
        the schema does not know."""
        if found := self.ties.get(name) or self.ties.get(name.strip().upper().replace(" ", "_").replace("-", "_")):
            return found, False
        type_, is_reversed = self.type_words.get(word_key(name), ("", False))
        found = self.ties.get(type_)
        if not found:
            raise BadData(
                said("'{name}' is no type of tie", name=name),
                field="type",
                value=name,
                remedy=write_one_of(list(self.ties)),
            )
        return found, is_reversed

    def check_ends(self, name: str, source_kind: str, target_kind: str) -> None:
        """Raises BadData where a tie of this type may not join these two kinds."""
        tie = self.ties[name]
        if source_kind not in tie.sources:
            raise BadData(
                said("{type} cannot start at {a_kind}", type=name, a_kind=_a(source_kind)),
                field="source",
                remedy=said("it starts at {kinds}", kinds=_either(tie.sources)),
            )
        if target_kind not in tie.targets:
            raise BadData(
                said("{type} cannot end at {a_kind}", type=name, a_kind=_a(target_kind)),
                field="target",
                remedy=said("it ends at {kinds}", kinds=_either(tie.targets)),
            )

    def as_json(self) -> str:
        """The schema as one line of JSON, which a store keeps beside its data."""
        return json.dumps(self._data, ensure_ascii=False, sort_keys=False, separators=(",", ":"))


def parse_schema(data: Mapping[str, Any]) -> Schema:
    """The schema that `data` (parsed YAML or JSON) describes. Raises BadData naming the entry that is wrong."""
    data = check_plain(data, said("the schema"))
    kinds = {name: _entry("kind", name, entry, _kind) for name, entry in _part(data, "kinds").items()}
    of = frozenset(kinds)
    forms = {name: _entry("form", name, entry, partial(_form, kinds=of)) for name, entry in _part(data, "forms").items()}
    ties = {name: _entry("tie", name, entry, partial(_tie_type, kinds=of)) for name, entry in _part(data, "ties").items()}
    if stray := next((tie for tie in ties.values() if tie.like and tie.like not in ties), None):
        raise BadData(
            said("schema: tie {name}: it is like {like}, which is no type of tie", name=stray.name, like=stray.like),
            remedy=said("write one of {names}", names=", ".join(ties)),
        )
    return Schema(kinds, forms, ties, data)


def read_schema(path: Path = BUILT_IN, *, extending: Schema | None = None) -> Schema:
    """The schema in a YAML file; entries of `extending` that the file does not name are kept."""
    return built_in() if path == BUILT_IN and not extending else _read(path, extending)


@cache
def built_in() -> Schema:
    """The schema that comes with this version."""
    return _read(BUILT_IN, None)


def _read(path: Path, extending: Schema | None) -> Schema:
    import yaml

    try:
        if path.stat().st_size > MOST_CHARACTERS:
            raise BadData(said("it is too deep or too long"))
        read = read_yaml(path.read_text(encoding="utf-8-sig"))
    except BadData as error:
        raise _unread(path, str(error)) from error
    except UnicodeError as error:
        raise _unread(path, said("it is not text in UTF-8")) from error
    except OSError as error:
        raise _unread(path, why_unread(error)) from error
    # What is in it is looked at in many ways while it is read: a date that is none is a ValueError, for example.
    except (yaml.YAMLError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise _unread(path, str(error)) from error
    data = check_plain(read, said("the schema {path}", path=path))
    if extending:
        base = json.loads(extending.as_json())
        data = {part: {**base.get(part, {}), **_part(data, part)} for part in ("kinds", "forms", "ties")}
    return parse_schema(data)


def _unread(path: Path, why: str) -> BadData:
    return BadData(said("the schema {path} cannot be read: {why}", path=path, why=why), remedy=said("compare it with graph/schema.yaml"))


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """What the schema says under `kinds`, `forms` or `ties`; nothing is as good as none."""
    part = data.get(name) or {}
    if not isinstance(part, Mapping):
        raise BadData(
            said("schema: {part} is not a list of names with what is said of each", part=name),
            remedy=said("compare it with graph/schema.yaml"),
        )
    return part


def _entry(sort: Literal["kind", "form", "tie"], name: str, entry: Any, read: Callable[[str, Any], _T]) -> _T:
    """What `read` makes of an entry. Raises BadData that names it."""
    try:
        return read(name, entry)
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        raise BadData(
            said("schema: {sort} {name}: it lacks or misspells {what}", sort=sort, name=name, what=str(error)),
            remedy=said("compare it with graph/schema.yaml"),
        ) from error


def _kind(name: str, entry: Mapping[str, Any]) -> Kind:
    if entry["role"] not in ROLES:
        raise BadData(said("schema: {sort} {name}: {what} is one of {names}", sort="kind", name=name, what="role", names=", ".join(ROLES)))
    if not name.isidentifier() or name != name.lower():
        raise BadData(said("schema: {sort} {name}: its name is written in small letters, digits and _", sort="kind", name=name))
    return Kind(name, entry["role"] == "actor", _labels(entry), bool(entry.get("part", False)))


def _form(name: str, entry: Mapping[str, Any], kinds: frozenset[str]) -> Form:
    if not name.isidentifier() or name != name.lower():
        raise BadData(said("schema: {sort} {name}: its name is written in small letters, digits and _", sort="form", name=name))
    of = frozenset(entry["kinds"])
    if unknown := sorted(of - kinds):
        raise BadData(said("schema: {sort} {name}: {kind} is no kind", sort="form", name=name, kind=unknown[0]))
    return Form(name, of, _labels(entry), bool(entry.get("collective", False)), bool(entry.get("meeting", False)))


def _tie_type(name: str, entry: Mapping[str, Any], kinds: frozenset[str]) -> TieType:
    if entry["joins"] not in JOINS:
        raise BadData(said("schema: {sort} {name}: {what} is one of {names}", sort="tie", name=name, what="joins", names=", ".join(JOINS)))
    if not name.isidentifier() or name != name.upper() or not name.isascii():
        raise BadData(said("schema: {sort} {name}: its name is written in capital letters, digits and _", sort="tie", name=name))
    ends = [frozenset(entry["ends"][end]) for end in ("source", "target")]
    if unknown := sorted((ends[0] | ends[1]) - kinds):
        raise BadData(said("schema: {sort} {name}: {kind} is no kind", sort="tie", name=name, kind=unknown[0]))
    weight = entry["weight"]
    return TieType(
        name, ends[0], ends[1], _labels(entry), {language: _word(entry["both"][language]) for language in LANGUAGES}, entry["joins"],
        _weight(weight["direct"]), _weight(weight["shared"]), bool(entry.get("symmetric", False)), str(entry.get("like") or ""),
        _labels({"label": entry["noun"] if "noun" in entry else entry["label"]}), _also(entry.get("also") or ([], [])),
    )  # fmt: skip


def _labels(entry: Mapping[str, Any]) -> dict[Language, tuple[str, str]]:
    labels = {language: entry["label"][language] for language in LANGUAGES}
    if not all(isinstance(label, list) and len(label) == 2 for label in labels.values()):
        raise ValueError(said("two words in a list, such as [board, boards]"))
    return {language: (_word(label[0]), _word(label[1])) for language, label in labels.items()}


def _also(words: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    there, back = (tuple(map(_word, some)) for some in words)
    return there, back


def _word(value: object) -> str:
    if isinstance(value, list | dict) or value is None:
        raise ValueError(said("a word, which is no list"))
    return str(value)


def _weight(value: Any) -> float:
    try:
        weight = float(value)
    except (TypeError, ValueError):
        weight = -1
    if not 0 <= weight <= _MOST_WEIGHT:
        raise ValueError(said("a weight, which is a number such as 0.5"))
    return weight


def _either(kinds: frozenset[str]) -> str:
    return either([_a(kind) for kind in sorted(kinds)])


def _a(kind: str) -> str:
    return said("an {kind}", kind=kind) if kind[0] in "aeiou" else said("a {kind}", kind=kind)
