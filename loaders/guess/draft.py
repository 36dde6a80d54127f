"""The mapping of one table while it is made: things, ties, and what is said and asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from ...graph import said
from ...graph.directory import Directory
from ...graph.names import name_key
from ..mapping.model import Column, Matrix, Reading, TableRule, Thing, TieRule, Tree, Value
from .layout import Table
from .profiles import has_acronym
from .roles import CONTEXTS, Role
from .separators import Separators, separators
from .titles import language_of

APART = " > "
TYPES = ("WORKS_WITH", "PARTNERS_IN", "LEADS", "FUNDS", "SUPPORTS", "MEMBER_OF", "PART_OF", "REPORTS_TO", "OPERATES")
"""Of ties that are asked about."""
_CALLED = {
    "agreement": ("agreement", "entente"), "group": ("group", "comité"), "event": ("event", "événement"), "project": ("project", "projet"),
    "program": ("program", "programme"),
    "body": ("body", "organisme"), "unit": ("unit", "unité"), "person": ("person", "personne"),
    "lead": ("lead", "responsable"), "partner": ("party", "partenaire"), "member": ("member", "membre"),
    "participant": ("participant", "participant"),
    "funder": ("funder", "bailleur"), "recipient": ("recipient", "bénéficiaire"), "host": ("host", "hôte"),
    "operator": ("operator", "exploitant"),
    "speaker": ("speaker", "conférencier"),
    "support": ("supporter", "soutien"), "parent": ("whole", "tout"), "source": ("one", "premier"), "target": ("other", "second"),
    "head": ("head", "dirigeant"),
}  # fmt: skip
"""What the things of a mapping are called, in English and French."""
_SEVERAL = frozenset(
    {"partner", "member", "participant", "funder", "lead", "recipient", "support", "host", "speaker", "body", "target", "source"}
)
_FORMS = {"agreement": "agreement", "event": "event"}


class Doubt(NamedTuple):
    """What is not sure: the keys that lead to it, as `things > party > kind`; the question in words, what may be written there, and what is
    proposed, which may be nothing."""

    path: str
    question: str
    options: tuple[str, ...] = ()
    proposed: str = ""


class Draft:
    """A table and what is made of it so far. `language` is that of the names of things."""

    def __init__(self, table: Table, roles: Sequence[Role], directory: Directory, prefix: str, language: str) -> None:
        self.table, self.roles, self.directory = table, list(roles), directory
        self.prefix, self.language = prefix, language
        self.tongue = language_of((), table)  # of the list itself
        self.things: dict[str, Thing] = {}
        self.ties: list[TieRule] = []
        self.tree: Tree | None = None
        self.matrix: Matrix | None = None
        self.comments: dict[str, str] = {}
        self.doubts: list[Doubt] = []
        self.left: list[Role] = []
        self._used: set[int] = set()
        self._origins: dict[str, str] = {}
        self._positions: dict[str, int] = {}

    def of(self, *names: str) -> list[Role]:
        """The columns with one of these roles, in the order of the table."""
        return [role for role in self.roles if role.role in names and role.position not in self._used]

    def column(self, role: Role) -> Column:
        """The column of a role, which is used from now on."""
        self._used.add(role.position)
        return self.table.column(role.position)

    def value(self, role: Role) -> Value:
        """What fills a field from the column of a role."""
        return Value(self.column(role))

    def origin(self, name: str) -> str:
        """Which role made a thing."""
        return self._origins.get(name, "")

    def kind(self, name: str) -> str:
        """The kind of a thing, where it is the same in all rows and sure."""
        value = self.things[name].fields["kind"]
        return "" if value.column or value.is_unsure else value.constant

    def position(self, name: str) -> int:
        """Where the column stands that names a thing; -1 for one that no column does."""
        return self._positions.get(name, -1)

    def has(self, number: int, field: str) -> bool:
        """Whether a field of a tie is filled."""
        return field in self.ties[number - 1].fields

    def set_kind(self, name: str, kind: Value) -> None:
        """Says by what a thing has its kind."""
        one = self.things[name]
        self.things[name] = _with(one, fields=MappingProxyType({**one.fields, "kind": kind}))
        self.doubts = [doubt for doubt in self.doubts if doubt.path != self.path("things", name, "kind")]

    def make_unsure(self, name: str, field: str, question: str, options: tuple[str, ...]) -> None:
        """Asks something of a field of a thing."""
        one = self.things[name]
        value = replace(one.fields[field], is_unsure=True)
        self.things[name] = _with(one, fields=MappingProxyType({**one.fields, field: value}))
        self.doubt(self.path("things", name, field), question, options, value.constant)

    def doubt_attribute(self, name: str, role: Role) -> None:
        """Asks what a column is that was kept as an attribute, since it may be more."""
        one = self.things[name]
        key, value = list(one.attributes.items())[-1]
        self.things[name] = _with(one, attributes=MappingProxyType({**one.attributes, key: replace(value, is_unsure=True)}))
        question = said(
            "what is in the column {column}, such as {values}?", column=self.table.called(role.position), values=self._examples(role)
        )
        self.doubt(self.path("things", name, key), question, (), self.table.called(role.position))

    def as_alias(self, role: Role) -> None:
        """Puts a column of further names where the next thing is made."""
        self.left.append(role)
        self._used.add(role.position)

    def full_name(self, given: Role, surname: Role) -> str:
        """A person whose given name and surname stand in two columns."""
        name = self.thing("person", replace(surname, doubt=""))
        one = self.things[name]
        value = Value(self.column(given), more=(self.table.column(surname.position),))
        self.things[name] = _with(one, fields=MappingProxyType({**one.fields, "name": value}), split=())
        return name

    def is_used(self, role: Role) -> bool:
        """Whether the column fills anything."""
        return role.position in self._used

    def thing(self, called: str, role: Role, *, kind: str = "", part_of: str = "") -> str:
        """A thing that is named by a column; gives what the mapping calls it."""
        name = self._free(called)
        kind = kind or role.kind or "agency"
        fields = {"kind": Value(constant=kind, is_unsure=role.doubt == "kind")}
        if called in _FORMS and kind == "collaboration":
            fields["form"] = Value(constant=_FORMS[called])
        other = self._other_tongue(role)
        fields["name"] = Value(self.column(role), is_unsure=role.doubt == "name")
        if other:
            english, french = (
                (role, other) if role.says.tongue == "en" or other.says.tongue == "fr" or other.says.language == "fr" else (other, role)
            )
            fields["name"], fields["name_fr"] = self.value(english), self.value(french)
        elif kind in ("collaboration", "program") and self._is_french(role):
            fields["name_fr"] = self.value(role)
        cells = self.table.cells(role.position)
        is_plural = any(
            len(word) > 3 and word.rstrip(")").endswith("s") for word in self.table.called(role.position).split(" > ")[-1].split()
        )
        ways = separators(cells, self.directory, kind=kind, may_be_several=called in _SEVERAL, is_plural=is_plural)
        if called in CONTEXTS:
            often = tuple(sign for sign in ways.split if sign in (";", "newline") and _is_often(cells, sign))
            ways = Separators(often if called in ("program", "group", "project") else (), ways.either if role.says.is_bilingual else ())
        is_short = sum(1 for text in cells[:300] if text and has_acronym(text)) > 0 and kind != "person"
        self.things[name] = Thing(
            name, MappingProxyType(fields), split=ways.split, either=ways.either, has_acronym=is_short, part_of=part_of
        )
        self._origins[name] = role.role
        self._positions[name] = role.position
        path = self.path("things", name)
        self.comments[path] = self._why(role)
        if role.doubt == "kind":
            question = said(
                "whom does the column {column} name, such as {values}?",
                column=self.table.called(role.position),
                values=self._examples(role),
            )
            self.doubts.append(Doubt(f"{path}{APART}kind", question, ("agency", "unit", "person", "program", "collaboration"), kind))
        return name

    def constant(self, called: str, kind: str, name: str, *, question: str = "") -> str:
        """A thing of one name in all rows; a question where that is not known for sure."""
        key = self._free(called)
        fields = {"kind": Value(constant=kind), "name": Value(constant=name, is_unsure=bool(question))}
        if called in _FORMS and kind == "collaboration":
            fields["form"] = Value(constant=_FORMS[called])
        self.things[key] = Thing(key, MappingProxyType(fields))
        if question:
            self.doubts.append(Doubt(f"{self.path('things', key)}{APART}called", question, (), name))
        return key

    def field(self, thing: str, field: str, value: Value) -> None:
        """Fills a field of a thing, where nothing does yet."""
        one = self.things[thing]
        if field not in one.fields:
            self.things[thing] = _with(one, fields=MappingProxyType({**one.fields, field: value}))

    def as_attribute(self, thing: str, role: Role, value: Value) -> None:
        """Keeps a column that is used already as an attribute of a thing."""
        one = self.things[thing]
        key = " ".join(self.table.called(role.position).split()).strip(" .:?").lower()[:60]
        self.things[thing] = _with(one, attributes=MappingProxyType({**one.attributes, key: value}))

    def attribute(self, thing: str, role: Role) -> None:
        """Keeps a column as it stands, as an attribute of a thing."""
        one = self.things[thing]
        key = " ".join(self.table.called(role.position).split()).strip(" .:?").lower()[:60].strip()
        key = key or f"column {role.position + 1}"
        key = "number" if role.role == "number" and "number" not in one.attributes else key
        if key in one.attributes:
            key = f"{key} ({role.position + 1})"
        self.things[thing] = _with(one, attributes=MappingProxyType({**one.attributes, key: self.value(role)}))

    def tie(
        self, source: str, type_: str | Value, target: str, *, question: str = "", options: tuple[str, ...] = (), **fields: Value | None
    ) -> int:
        """A tie between two things; a question where its type is not sure. Gives its number, from 1."""
        value = type_ if isinstance(type_, Value) else Value(constant=type_, is_unsure=bool(question))
        kept = {name: one for name, one in fields.items() if one}
        self.ties.append(TieRule(source, value, target, MappingProxyType(kept)))
        if question:
            self.doubts.append(Doubt(self.path("ties", str(len(self.ties)), source), question, options, value.constant))
        return len(self.ties)

    def add(self, number: int, **fields: Value) -> None:
        """Fills further fields of a tie."""
        one = self.ties[number - 1]
        self.ties[number - 1] = TieRule(one.source, one.type, one.target, MappingProxyType({**one.fields, **fields}), one.attributes)

    def tie_attribute(self, number: int, role: Role) -> None:
        """Keeps a column as it stands, as an attribute of a tie."""
        one = self.ties[number - 1]
        key = " ".join(self.table.called(role.position).split()).strip(" .:?").lower()[:60]
        self.ties[number - 1] = TieRule(
            one.source, one.type, one.target, one.fields, MappingProxyType({**one.attributes, key: self.value(role)})
        )

    def of_rows_body(self) -> bool:
        """Whether it is said already for whom those of the rows of a matrix work."""
        return any(tie.type.constant == "WORKS_FOR" for tie in self.ties)

    def rows_work_for(self, role: Role) -> None:
        """Says for whom those of the rows of a matrix work."""
        self.tie(self._rows(), "WORKS_FOR", self.thing(role.role, role))

    def _rows(self) -> str:
        """The thing that has the names of the rows of a matrix."""
        assert self.matrix
        key = next((name for name in self.things if self.origin(name) == "rows"), "")
        if not key:
            key = self._free("person" if self.matrix.kind == "person" else "body")
            fields = {"kind": Value(constant=self.matrix.kind), "name": self.matrix.rows}
            self.things[key] = Thing(key, MappingProxyType(fields))
            self._origins[key] = "rows"
        return key

    def of_rows(self, role: Role) -> None:
        """Says something of the rows of a matrix, in a thing that has their names."""
        key = self._rows()
        name = {"acronym": "aliases", "type": "sector"}.get(role.role, role.role)
        if name in self.things[key].fields:
            self.attribute(key, role)
        else:
            self.field(key, name, self.value(role))

    def doubt(self, path: str, question: str, options: tuple[str, ...] = (), proposed: str = "") -> None:
        """Asks something of what stands at a path."""
        self.doubts.append(Doubt(path, question, options, proposed))

    def ask(self, shape: str, key: str, question: str, options: tuple[str, ...] = (), proposed: str = "") -> None:
        """Asks something of a key of a tree or a matrix."""
        self.doubt(self.path(shape, key), question, options, proposed)

    def path(self, *keys: str) -> str:
        """The keys that lead to something of this table."""
        return APART.join((self.prefix, *keys) if self.prefix else keys)

    def rule(self, read: Reading) -> TableRule:
        """What came of it."""
        left = tuple(self.table.column(role.position) for role in self.left)
        return TableRule(read, tuple(self.things.values()), tuple(self.ties), self.tree, self.matrix, left)

    def examples(self, role: Role) -> str:
        """A few values of a column."""
        return self._examples(role)

    def _examples(self, role: Role) -> str:
        return ", ".join(" ".join(text.split())[:40] for text in role.profile.values[:3])

    def _why(self, role: Role) -> str:
        values = self._examples(role)
        if not role.says.concept:
            return said("by what stands in it: {values}", values=values)
        return said("such as {values}", values=values) if values else ""

    def _free(self, called: str) -> str:
        name = _CALLED.get(called, (called, called))[1 if self.language == "fr" else 0]
        taken = {name_key(one) for one in self.things}
        return next(one for one in (name, *(f"{name} {number}" for number in range(2, 99))) if name_key(one) not in taken)

    def _other_tongue(self, role: Role) -> Role | None:
        """The column with the same names in the other language."""
        for other in self.of(role.role):
            if other.position == role.position or other.number != role.number or other.of != role.of:
                continue
            tongues = {role.says.tongue, other.says.tongue}
            languages = {role.says.language, other.says.language}
            if tongues == {"en", "fr"} or (not any(tongues) and languages == {"en", "fr"}):
                return other
        return None

    def _is_french(self, role: Role) -> bool:
        from .separators import tongue

        found = [tongue(text) for text in role.profile.values]
        return found.count("fr") > 2 * found.count("en") and self.tongue == "fr" if found else False


def _is_often(cells: Sequence[str], sign: str) -> bool:
    """Whether a sign stands in many cells."""
    texts = [text for text in cells[:300] if text]
    return sum(1 for text in texts if (sign if sign != "newline" else "\n") in text) >= 0.2 * len(texts)


def _with(thing: Thing, **changes: object) -> Thing:
    return replace(thing, **changes)  # type: ignore[arg-type]
