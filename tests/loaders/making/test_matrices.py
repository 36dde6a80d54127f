"""Matrices: bodies against committees with marks and roles, programs against years with names in the cells."""

from __future__ import annotations

from partnermap.loaders.mapping.model import Matrix, Thing, Value

from .lists import column_called, grid, made, mapping, problems, stakeholders, ties, told

BOARDS = [("Organization", "Steering Board", "Data Table"), ("Alpha", "X", "Chair"), ("Beta", "no", "✓"), ("Gamma", "", "")]


def columns(*names: str) -> tuple[object, ...]:
    return tuple(map(column_called, names))


def matrix(**said: object) -> Matrix:
    defaults = {
        "rows": Value(column_called("Organization")),
        "columns": columns("column B", "column C"),
        "tie": "MEMBER_OF",
        "to": "collaboration",
    }
    return Matrix(**{**defaults, **said})  # type: ignore[arg-type]


def test_each_mark_is_a_tie_and_what_is_more_than_a_mark_is_the_role() -> None:
    found = made(mapping(matrix=matrix(role="cell", status="proposed")), grid(*BOARDS))
    assert stakeholders(found) == [
        ("agency", "Alpha"),
        ("collaboration", "Steering Board"),
        ("collaboration", "Data Table"),
        ("agency", "Beta"),
        ("agency", "Gamma"),
    ]
    assert ties(found) == [
        ("Alpha", "MEMBER_OF", "Steering Board", "List row 2", "status=proposed"),
        ("Alpha", "MEMBER_OF", "Data Table", "List row 2", "role=Chair", "status=proposed"),
        ("Beta", "MEMBER_OF", "Data Table", "List row 3", "status=proposed"),
    ]


def test_what_is_more_than_a_mark_is_told_where_it_is_no_role() -> None:
    found = made(mapping(matrix=matrix()), grid(*BOARDS))
    assert len(ties(found)) == 3
    assert told(found) == [
        "list.xlsx sheet List line 2: 'Chair' in column Data Table was read as a mark alone; if it is a role, write `role: cell` in the mapping"
    ]


YEARS = [
    ("Program", "2020", "2021", "2022", "2023"),
    ("Alliance", "Alpha", "Alpha; Beta", "", "Alpha"),
    ("Bridge", "Gamma", "Gamma", "Gamma", "GAMMA"),
]


def test_years_that_follow_each_other_are_one_tie_and_the_last_column_leaves_its_end_open() -> None:
    cells = Thing("cells", {"kind": Value(constant="agency")}, split=(";",))
    rules = mapping(
        matrix=matrix(
            rows=Value(column_called("Program")),
            kind="program",
            columns=columns("2020", "2021", "2022", "2023"),
            tie="PARTNERS_IN",
            to="",
            cells=cells,
            is_years=True,
        )
    )
    found = made(rules, grid(*YEARS))
    assert ties(found) == [
        ("Alpha", "PARTNERS_IN", "Alliance", "List row 2", "since=2020", "until=2021"),
        ("Alpha", "PARTNERS_IN", "Alliance", "List row 2", "since=2023"),
        ("Beta", "PARTNERS_IN", "Alliance", "List row 2", "since=2021", "until=2021"),
        ("Gamma", "PARTNERS_IN", "Bridge", "List row 3", "since=2020"),
    ]
    assert (told(found), problems(found)) == ([], [])


def test_names_in_cells_under_other_headings_are_ties_without_years() -> None:
    cells = Thing("cells", {"kind": Value(constant="agency")})
    rows = [("Program", "Lead", "Second"), ("Alliance", "Alpha", "-"), ("Bridge", "n/a", "Beta")]
    rules = mapping(
        matrix=matrix(rows=Value(column_called("Program")), kind="program", tie="LEADS", to="", cells=cells, empty=("n/a", "-"))
    )
    assert ties(made(rules, grid(*rows))) == [("Alpha", "LEADS", "Alliance", "List row 2"), ("Beta", "LEADS", "Bridge", "List row 3")]
