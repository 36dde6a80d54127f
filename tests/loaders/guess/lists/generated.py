"""Messy lists made by chance from a seed: registers, members, contacts, grants, charts, matrices, pairs, in English and French, with titles,
joined headings, filled-down groups, totals, notes and sheets that are no lists."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from partnermap.loaders.grids import Grid, Span

from .cells import value
from .headings import LABELS, WORDS
from .made import MadeList, TrueTable, grid, truth
from .names import BODIES, EVENTS, GROUPS, PEOPLE, PROGRAMS, SEATS

FAMILIES = {
    "register": ["number", "agreement", "lead", "partner", "since", "until", "amount", "status", "note"],
    "parties": ["number", "agreement", "partner", "since", "until", "amount"],
    "members": ["group", "member", "body", "seat", "msince", "email"],
    "contacts": ["body", "person", "post", "email", "phone", "region"],
    "stakeholders": ["stakeholder", "acronym", "type", "region", "interest", "website", "note"],
    "programs": ["program", "lead", "funder", "partner", "amount", "since"],
    "projects": ["number", "project", "lead", "partner", "since", "until", "status"],
    "grants": ["recipient", "program", "funder", "amount", "fiscal", "region"],
    "attendance": ["event", "date", "attendee", "body", "post"],
    "pairs": ["source", "relation", "target", "since", "note"],
    "units": ["unit", "parent", "head", "phone"],
}
_TITLES = {
    "register": ("MOU Register", "Registre des ententes"), "parties": ("Agreements in force", "Ententes en vigueur"), "members": ("Committee members", "Membres des comités"),
    "contacts": ("Partner contacts", "Personnes-ressources"), "stakeholders": ("Stakeholder list", "Liste des parties prenantes"),
    "programs": ("Programs and partners", "Programmes et partenaires"), "projects": ("Project list", "Liste des projets"), "grants": ("Grants awarded", "Subventions accordées"),
    "attendance": ("Attendance", "Présences"), "pairs": ("Relationships", "Relations"), "units": ("Organization chart", "Organigramme"),
}  # fmt: skip
_MUST = {"agreement", "partner", "group", "member", "body", "person", "stakeholder", "program", "lead", "project", "recipient", "funder", "amount", "event", "attendee",
         "source", "target", "relation", "unit", "parent"}  # fmt: skip
_GROUPED = {
    "register": ("Parties", ["lead", "partner"]),
    "projects": ("Dates", ["since", "until"]),
    "contacts": ("Contact details", ["email", "phone"]),
}
_RELATIONS = {"en": ["works with", "part of", "supports", "funds"], "fr": ["travaille avec", "fait partie de", "soutient", "finance"]}


def made_list(seed: int) -> MadeList:
    """The list of a seed. One in eight is a matrix or an outline."""
    draw = Random(seed)
    language = draw.choice(["en", "fr"])
    special = draw.random()
    if special < 0.06:
        return _matrix(draw, seed, language)
    if special < 0.1:
        return _years(draw, seed, language)
    if special < 0.14:
        return _outline(draw, seed, language)
    family = draw.choice(list(FAMILIES))
    return _table(draw, seed, language, family)


def _table(draw: Random, seed: int, language: str, family: str) -> MadeList:
    columns = [what for what in FAMILIES[family] if what in _MUST or draw.random() < 0.75]
    if family == "contacts" and draw.random() < 0.4:
        columns[0], columns[1] = columns[1], columns[0]
    rows = _rows(draw, language, family, columns)
    is_bilingual = draw.random() < 0.15
    heads, spans = _heads(draw, language, family, columns, is_bilingual=is_bilingual)
    first = 0
    if draw.random() < 0.12:
        first, heads, rows = 1, [["", *head] for head in heads], [[str(at), *row] for at, row in enumerate(rows, start=1)]
        spans = [Span(span.left + 1, span.top, span.right + 1, span.bottom) for span in spans]
    above, source = _above(draw, language, family)
    body = [*above, *heads, *rows, *_below(draw, language, rows)]
    at = len(above)
    spans = [Span(span.left, span.top + at, span.right, span.bottom + at) for span in spans]
    header = tuple(range(at + 1, at + len(heads) + 1))
    sheet = draw.choice(["Sheet1", "Data", _TITLES[family][language == "fr"]])
    labels = [LABELS.get(what, what) for what in columns]
    table = TrueTable(sheet, header, truth(labels, first))
    grids = _sheets(draw, grid(sheet, body, spans), language)
    return MadeList(f"{family} {seed}", f"{family}_{draw.choice(['2024-06', 'v2', 'final'])}.xlsx", grids, [table], language, source)


def _rows(draw: Random, language: str, family: str, columns: Sequence[str]) -> list[list[str]]:
    style, sign = draw.choice(["iso", "words", "slash", "mixed", "iso"]), draw.choice(["; ", ", ", "\n", "; ", " / "])
    number = draw.randint(4, 25)
    rows = [[value(what, draw, language, at, style, sign) for what in columns] for at in range(number)]
    if "relation" in columns:
        for row in rows:
            row[columns.index("relation")] = draw.choice(_RELATIONS[language])
    if family in ("members", "attendance"):
        place = columns.index("group" if family == "members" else "event")
        rows.sort(key=lambda row: row[place])
        if draw.random() < 0.5:
            seen = ""
            for row in rows:
                seen, row[place] = row[place], "" if row[place] == seen else row[place]
    if family == "units":
        names = (
            [row[0] for row in rows]
            if False
            else [f"{draw.choice(['Policy', 'Programs', 'Operations', 'Data'])} {kind} {at}" for at, kind in enumerate(["Branch"] * number)]
        )
        for at, row in enumerate(rows):
            row[0], row[1] = names[at], names[draw.randint(0, at - 1)] if at > 2 else "Health Canada"
    return rows


def _heads(draw: Random, language: str, family: str, columns: Sequence[str], *, is_bilingual: bool) -> tuple[list[list[str]], list[Span]]:
    """The rows of headings, with what is merged in them, as if they began in the first row."""
    names = [draw.choice(WORDS[language][what]) for what in columns]
    while len(set(names)) < len(names):
        names = [draw.choice(WORDS[language][what]) for what in columns]
    if is_bilingual:
        other = [draw.choice(WORDS["fr" if language == "en" else "en"][what]) for what in columns]
        if draw.random() < 0.5:
            return [names, other], []
        return [[f"{one} / {two}" for one, two in zip(names, other, strict=True)]], []
    title, grouped = _GROUPED.get(family, ("", []))
    places = [at for at, what in enumerate(columns) if what in grouped]
    if len(places) == 2 and places[1] == places[0] + 1 and draw.random() < 0.5:
        upper = ["" if at not in places else title if at == places[0] else "" for at in range(len(columns))]
        if draw.random() < 0.5:
            upper = [name if at not in places else upper[at] for at, name in enumerate(names)]
            names = [name if at in places else "" for at, name in enumerate(names)]
        return [upper, names], [Span(places[0], 1, places[1], 1)]
    return [names], []


def _above(draw: Random, language: str, family: str) -> tuple[list[list[str]], dict[str, str]]:
    if draw.random() < 0.45:
        return [], {}
    title = f"{_TITLES[family][language == 'fr']} – {draw.choice(['Programs Branch', 'Direction des programmes'])}"
    rows, source = [[title]], {"title": title}
    if draw.random() < 0.6:
        rows.append(["As of 2024-06-01 (Protected A)"] if language == "en" else ["En date du 1er juin 2024 (Protégé A)"])
        source |= {"date": "2024-06-01", "mark": "Protected A" if language == "en" else "Protégé A"}
    if draw.random() < 0.5:
        rows.append([""])
    return rows, source


def _below(draw: Random, language: str, rows: Sequence[Sequence[str]]) -> list[list[str]]:
    found: list[list[str]] = []
    if draw.random() < 0.2:
        found.append(["Total", str(len(rows))])
    if draw.random() < 0.25:
        found += [
            [""],
            [
                "Note: dates are those of the last signature."
                if language == "en"
                else "Remarque : les dates sont celles de la dernière signature."
            ],
        ]
    return found


def _sheets(draw: Random, table: Grid, language: str) -> list[Grid]:
    grids = [table]
    if draw.random() < 0.2:
        text = "How to fill in this workbook" if language == "en" else "Comment remplir ce classeur"
        grids.insert(0, grid("README" if language == "en" else "Lisez-moi", [[text], ["1. ..."], ["2. ..."]]))
    if draw.random() < 0.15:
        grids.append(grid("Lists", [["Type", "Status"], ["Federal", "Active"], ["NGO", "Expired"]], is_hidden=draw.random() < 0.6))
    return grids


def _matrix(draw: Random, seed: int, language: str) -> MadeList:
    groups = draw.sample(GROUPS[language], 4)
    has_roles = draw.random() < 0.5
    marks = SEATS[language] if has_roles else ["X"]
    rows = [[name, *(draw.choice(marks) if draw.random() < 0.5 else "" for _ in groups)] for name in draw.sample(BODIES[language], 8)]
    heads = [[draw.choice(WORDS[language]["body"]), *groups]]
    table = TrueTable("Sheet1", (1,), truth(["body", "cells", "cells", "cells", "cells"]))
    return MadeList(f"matrix {seed}", "committees.xlsx", [grid("Sheet1", [*heads, *rows])], [table], language)


def _years(draw: Random, seed: int, language: str) -> MadeList:
    years = ["2021", "2022", "2023"]
    rows = [
        [name, *(", ".join(draw.sample(BODIES[language][:12], draw.randint(0, 2))) for _ in years)]
        for name in draw.sample(PROGRAMS[language], 6)
    ]
    head = [draw.choice(WORDS[language]["program"]), *years]
    return MadeList(
        f"years {seed}",
        "years.xlsx",
        [grid("Sheet1", [head, *rows])],
        [TrueTable("Sheet1", (1,), truth(["program", "cells", "cells", "cells"]))],
        language,
    )


def _outline(draw: Random, seed: int, language: str) -> MadeList:
    names, indents = ["Health Canada" if language == "en" else "Santé Canada"], [0]
    for at in range(draw.randint(4, 12)):
        indents.append(min(indents[-1] + 3, draw.choice([3, 6, 9])))
        names.append(
            f"{draw.choice(['Policy', 'Data', 'Outreach'])} Branch {at}"
            if language == "en"
            else f"Direction {draw.choice(['des politiques', 'des données'])} {at}"
        )
    people = [draw.choice(PEOPLE[language]) for _ in names]
    with_people = draw.random() < 0.4
    rows = [[name, person] if with_people else [name] for name, person in zip(names, people, strict=True)]
    table = TrueTable("Chart", (), truth(["path", "person"] if with_people else ["path"]))
    return MadeList(f"outline {seed}", "chart.xlsx", [grid("Chart", rows, indents=indents)], [table], language)


__all__ = ["EVENTS", "made_list"]
