"""The guess: the mapping of a file, table by table, with why, and what is not sure."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from ...graph import BadData, Language, said
from ...graph.directory import Directory
from ..grids import Grid
from ..mapping.model import Mapping, Reading, TableRule, Thing
from .charts import chart, rest_of_shape
from .draft import Doubt, Draft
from .layout import Table, tables
from .matrices import matrix
from .pairs import pairs, rest_of_pairs
from .profiles import profiles
from .reading import reading
from .recipes import rows
from .remarks import of_source, remarks
from .roles import about_of, roles
from .sectioned import parted
from .titles import Titles, group_in, language_of, titles


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping as far as it can be guessed; `comments` tell why, by the keys that lead to what they tell of; `doubts` are what somebody
    must look at first, each of which is marked in the mapping."""

    mapping: Mapping
    comments: Lookup[str, str] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()


def guess(grids: Sequence[Grid], file_name: str, directory: Directory, language: Language) -> Guess:
    """The mapping that a file seems to have; `language` is that in which its things are called. The directory tells whom names mean.

    Raises BadData where the file has headings and no rows.
    """
    found = _tables(grids, file_name, directory)
    if not found:
        return _of_nothing(file_name)
    source = titles(found[0], file_name, found[1:])
    drafts: list[tuple[TableRule, Draft]] = []
    parts = [part for table in found for part in parted(table, directory)]
    for at, (table, section) in enumerate(parts, start=1):
        prefix = f"tables > {at}" if len(parts) > 1 else ""
        drafts.append(_of_table(table, file_name, source, directory, prefix, language, section))
    doubts = [doubt for _, draft in drafts for doubt in draft.doubts]
    comments = of_source(_source(source, found), drafts[0][1], is_dated_by_name=source.is_dated_by_name)
    for rule, draft in drafts:
        comments |= remarks(draft, rule) | {path: text for path, text in draft.comments.items() if text}
    mapping = Mapping(
        source=_source(source, found),
        tables=tuple(rule for rule, _ in drafts),
        unsure=tuple(dict.fromkeys((doubt.path, 0) for doubt in doubts)),
    )
    for doubt in doubts:
        comments[doubt.path] = doubt.question
    return Guess(mapping, comments, tuple(doubts))


def date_said(grids: Sequence[Grid], file_name: str, directory: Directory) -> str:
    """The date of a list as it stands on it or in its name, in ISO; empty where none does. Raises BadData as `guess` does."""
    found = _tables(grids, file_name, directory)
    return titles(found[0], file_name, found[1:]).date if found else ""


def _tables(grids: Sequence[Grid], file_name: str, directory: Directory) -> list[Table]:
    """The tables of a file; none where no row of them says anything."""
    found = tables(grids, directory)
    if any(table.lines for table in found):
        return found
    if found and found[0].header:
        raise BadData(said("{file} has headings and no rows", file=file_name), remedy=said("fill in the list, then import it"))
    return []


def _of_table(
    table: Table, file_name: str, source: Titles, directory: Directory, prefix: str, language: str, section: tuple[str, str]
) -> tuple[TableRule, Draft]:
    positions = table.positions
    measured = dict(zip(positions, profiles([table.cells(at) for at in positions], directory), strict=True))
    texts = [*table.above, source.title, table.grid.name, PurePath(file_name).stem.replace("_", " ").replace("-", " ")]
    about = section[1] or about_of(texts)
    draft = Draft(table, roles(table, measured, about), directory, prefix, language)
    draft.left += draft.of("contact", "system")
    for role in draft.left:
        draft.column(role)
    if not (chart(draft) or matrix(draft, about)):
        if pairs(draft):
            rest_of_pairs(draft)
        else:
            rows(draft, about, section if section[0] else group_in(texts))
    else:
        rest_of_shape(draft)
    _check_header(draft)
    rule = draft.rule(reading(draft, has_sheets=bool(table.grid.name)))
    if not (rule.things or rule.tree or rule.matrix):
        rule = _of_no_columns(draft, rule.read)
    return rule, draft


def _check_header(draft: Draft) -> None:
    table = draft.table
    if table.is_sure:
        return
    options = (*(str(number) for number in table.header[:1]), "none")
    proposed = str(table.header[0]) if table.header else "none"
    draft.doubt(draft.path("read", "header"), said("in which row do the headings stand?"), options, proposed)


def _of_no_columns(draft: Draft, read: Reading) -> TableRule:
    """A rule for a table of which nothing is understood: its first column, to be looked at."""
    role = next((one for one in draft.roles if one.profile.filled), None)
    if role is None:
        return TableRule(read)
    draft.thing("body", replace(role, kind="agency", doubt="kind"))
    return TableRule(
        read, tuple(draft.things.values()), leave_out=tuple(draft.table.column(one.position) for one in draft.left if one is not role)
    )


def _source(source: Titles, found: Sequence[Table]) -> dict[str, str]:
    said_by = [language for table in found if (language := language_of((), table))]
    language = said_by[0] if len(set(said_by)) == 1 else ""
    fields = {"id": source.id, "title": source.title, "date": source.date, "language": language, "mark": source.mark}
    return {name: text for name, text in fields.items() if text}


def _of_nothing(file_name: str) -> Guess:
    stem = PurePath(file_name).stem
    doubt = Doubt("things > body > name", said("which column names whom the list tells of?"))
    from ..mapping.model import Value

    thing = Thing("body", {"kind": Value(constant="agency"), "name": Value(is_unsure=True)})
    return Guess(Mapping({"id": "list", "title": stem or "list"}, (TableRule(things=(thing,)),), unsure=((doubt.path, 0),)), {}, (doubt,))
